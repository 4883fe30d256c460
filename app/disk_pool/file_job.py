"""The part of a job that is the same whatever its children are asked about each file."""

import time
from collections import Counter
from typing import Generic, TypeVar

from msgspec.structs import replace

from app.core.file.record_batch import RecordBatch
from app.core.job import Interrupted, JobOutcome, JobState
from app.core.job.host import REPORT_SECONDS, JobHost
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, RateMeter, Throttle
from app.disk_pool.suspects import Suspects
from app.library import Library
from app.probe.base import Prober

Item = TypeVar("Item")
Outcome = TypeVar("Outcome", bound=JobOutcome)


class FileJob(Generic[Item]):
    """The pace, the progress, and the counts by source of a job that has a prober read files.

    Of a source that goes away nothing is said (T2): its files without an answer are given up. An `Item` tells
    of a file that could not be read, and waits until its source was seen.
    """

    def __init__(self, host: JobHost[RecordBatch], library: Library, clock: Clock, start: float) -> None:
        """Take the clock, and the time on it at which the job began, without its pauses."""
        self._host = host
        self._clock = clock
        self._start = start
        self._started = time.time()
        self._rate = RateMeter(clock)
        self._due = Throttle(REPORT_SECONDS, clock)
        self._prober: Prober | None = None
        self._suspects: Suspects[tuple[int, Item]] = Suspects(library, self._tick, clock)
        self._read: Counter[int] = Counter()
        """Files that were read, by source."""
        self._held: Counter[int] = Counter()
        """Files that wait for a look, by source."""
        self._given_up: Counter[int] = Counter()
        """Files of sources that went away."""

    def close(self) -> None:
        """End the child that looks for sources, if there is one."""
        self._suspects.close()

    @property
    def _files(self) -> int:
        """Number of files that were asked for."""
        raise NotImplementedError

    @property
    def _done(self) -> int:
        """Number of files that are done."""
        raise NotImplementedError

    @property
    def _left(self) -> int:
        """Number of files that were not read, though their sources are there."""
        return self._files - self._done - self._given_up.total()

    def _begin(self, prober: Prober) -> None:
        """Take the prober that reads the files."""
        self._prober = prober
        self._host.skips()  # drop requests from before the first file

    def _is_away(self, source_id: int) -> bool:
        """Return whether a source went away; then give up a file of it."""
        is_away = source_id in self._suspects.away
        self._given_up[source_id] += is_away
        return is_away

    def _hold(self, source_id: int, item: Item) -> None:
        """Hold a file that could not be read until its source was seen."""
        self._suspects.hold(source_id, (source_id, item))
        self._held[source_id] += 1

    def _settle(self, *, at_once: bool = False) -> None:
        """Count the files that cannot be read and whose sources are there, and give up the others."""
        said, away = self._suspects.settle(at_once=at_once)
        for source_id, item in said:
            self._held[source_id] -= 1
            self._read[source_id] += 1
            self._fail(item)
        for source in away:
            self._given_up[source.id] += self._held.pop(source.id, 0)

    def _fail(self, item: Item) -> None:
        """Count a file that cannot be read."""
        raise NotImplementedError

    def _tick(self) -> None:
        self._host.check()
        if self._due.due():
            self._host.progress(self.progress())

    def progress(self, *, finished: bool = False) -> Progress:
        """Return the progress, in files: a bounded part of each is read, whatever its size."""
        running = self._prober.running() if self._prober is not None and not finished else ()
        total = self._files
        return Progress(
            phase=Phase.READING if self._prober is not None else Phase.COUNTING,
            done=total if finished else self._done,
            total=total or None,
            current=running[0].path if running else None,
            current_seconds=running[0].seconds if running else None,
            rate=self._rate.rate,
            seconds_left=self._rate.seconds_left(total - self._done) if total else None,
            started=self._started,
            seconds=self._clock() - self._start,
            heartbeat=time.time(),
            finished=finished,
        )

    def _ended(self, counts: Outcome, state: JobState) -> Outcome:
        """Return the outcome of a job with these counts: sources that went away need attention."""
        interrupted = tuple(
            Interrupted(path=source.path, done=self._read[id_], count=self._read[id_] + self._given_up[id_])
            for id_, source in self._suspects.away.items()
        )
        if interrupted and state is JobState.COMPLETED:
            state = JobState.NEEDS_ATTENTION
        return replace(
            counts,
            state=state,
            errors=tuple(each.error for each in interrupted),
            interrupted=interrupted,
            seconds=self._clock() - self._start,
        )
