"""Runs one job that makes the pictures of many files."""

import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from functools import partial
from typing import Final

from msgspec.structs import replace

from app.config.profiles import parse_query
from app.core.errors import Cancelled, NoKnownFiles
from app.core.file.record import AWAY, FileRecord
from app.core.file.record_batch import RecordBatch
from app.core.job import Interrupted, JobState
from app.core.job.host import REPORT_SECONDS, JobHost, Waking, is_cancelled
from app.core.pictures.job import PicturesOutcome, PicturesRequest
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, RateMeter, Throttle
from app.disk_pool.suspects import Suspects
from app.library import Library
from app.library.reader import Reader
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import CHILD, FRAMES, LIMITS, keep, lack_of
from app.probe.base import ProbeAnswer, Prober, ProbeTask, skip_paths
from app.probe.pool import MediaInfoProber

CHILDREN: Final = 2
"""Number of child processes: while one waits for the disk, the other decodes."""
_PAGE: Final = 250
"""Records that are read at once."""


def pictures_prober() -> Prober:
    """Return a prober that makes pictures."""
    return MediaInfoProber(CHILDREN, LIMITS, probe=CHILD)


def run(
    request: PicturesRequest,
    host: JobHost[RecordBatch],
    library: Library,
    cache: Cache,
    *,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_prober: Callable[[], Prober] = pictures_prober,
    clock: Clock = time.monotonic,
) -> PicturesOutcome:
    """Make the pictures of the files of `request` that `cache` lacks, and return the outcome.

    Pictures are kept as they come, so that a later run makes none again. `spent` are the seconds of earlier
    runs. `waking` is `JobControl.waking`, so that Cancel need not wait for a tick.

    Blocks: call it in a worker thread. Raises `NoKnownFiles`, `LibraryError` and `ProberBroken`.
    """
    session = _Session(host, library, cache, clock, clock() - spent)
    query = parse_query("", roots=request.paths)
    state = JobState.COMPLETED
    try:
        with library.reader(cancelled=partial(is_cancelled, host)) as reader:
            ids = reader.find(query)
            if not ids:
                raise NoKnownFiles("check.no_files")
            with closing(session), closing(make_prober()) as prober, waking(prober.wake):
                session.make(prober, reader, ids)
    except Cancelled:
        state = JobState.CANCELLED
    host.progress(session.progress(finished=state is JobState.COMPLETED))
    return session.outcome(state)


class _Session:
    def __init__(
        self, host: JobHost[RecordBatch], library: Library, cache: Cache, clock: Clock, start: float
    ) -> None:
        self._host = host
        self._cache = cache
        self._clock = clock
        self._start = start
        self._started = time.time()
        self._rate = RateMeter(clock)
        self._due = Throttle(REPORT_SECONDS, clock)
        self._counts = PicturesOutcome()
        self._prober: Prober | None = None
        self._suspects: Suspects[int] = Suspects(library, self._tick, clock)
        """Files without pictures, whose sources may be away."""
        self._read: Counter[int] = Counter()
        """Files that were read, by source."""
        self._held: Counter[int] = Counter()
        """Files without pictures that wait for a look, by source."""
        self._given_up: Counter[int] = Counter()
        """Files of sources that went away."""
        self._full = False
        """Whether the cache had no room for some pictures."""

    def close(self) -> None:
        """End the child that looks for sources, if there is one."""
        self._suspects.close()

    def make(self, prober: Prober, reader: Reader, ids: "array[int]") -> None:
        self._prober = prober
        self._counts = replace(self._counts, files=len(ids))
        self._host.skips()  # drop requests from before the first file
        paths: dict[int, tuple[bytes, int]] = {}
        for answer in prober.probe(self._tasks(reader, ids, paths)):
            skip_paths(prober, self._host.skips())
            if answer is not None:
                self._take(answer, *paths.pop(answer.key))
            self._settle()
            self._tick()
        self._settle(at_once=True)
        left = len(ids) - self._done - self._given_up.total()
        self._counts = replace(self._counts, out_of_budget=left)

    def _tasks(
        self, reader: Reader, ids: "array[int]", paths: dict[int, tuple[bytes, int]]
    ) -> Iterator[ProbeTask]:
        """Yield the files whose pictures are to be made, until the cache is full."""
        roots = reader.source_places()
        for start in range(0, len(ids), _PAGE):
            # In the order of their ids, files mostly lie one behind the other on the disk.
            for record in reader.records(ids[start : start + _PAGE]):
                self._tick()
                if self._full:
                    return
                if record.source_id in self._suspects.away:
                    self._given_up[record.source_id] += 1
                elif self._is_open(record):
                    paths[record.id] = record.path, record.source_id
                    yield ProbeTask(record.id, record.path, root=roots.get(record.source_id, b""))

    def _is_open(self, record: FileRecord) -> bool:
        """Return whether pictures of a file are to be made; otherwise count it."""
        file = ScannedFile(path=record.path, size=record.size, mtime_ns=record.mtime_ns)
        if self._cache.has(file, FRAMES):
            self._counts = replace(self._counts, known=self._counts.known + 1)
            return False
        if record.status in AWAY:
            self._fail()
            return False
        return True

    def _take(self, answer: ProbeAnswer, path: bytes, source_id: int) -> None:
        self._rate.add()
        if source_id in self._suspects.away:
            self._given_up[source_id] += 1
        elif lack_of(answer) is not None:
            self._suspects.hold(source_id, source_id)
            self._held[source_id] += 1
        elif self._keep(answer, path):
            self._read[source_id] += 1

    def _keep(self, answer: ProbeAnswer, path: bytes) -> bool:
        """Keep pictures, and return whether the cache had room."""
        if keep(self._cache, path, FRAMES, answer, make_room=False):
            self._counts = replace(self._counts, made=self._counts.made + 1)
        else:
            self._full = True
        return not self._full

    def _settle(self, *, at_once: bool = False) -> None:
        """Count the files without pictures whose sources are there, and give up the others."""
        said, away = self._suspects.settle(at_once=at_once)
        for source_id in said:
            self._held[source_id] -= 1
            self._read[source_id] += 1
            self._fail()
        for source in away:
            self._given_up[source.id] += self._held.pop(source.id, 0)

    def _fail(self) -> None:
        """Count a file without pictures. Its card in the gallery says why."""
        self._counts = replace(self._counts, failed=self._counts.failed + 1)

    def _tick(self) -> None:
        self._host.check()
        if self._due.due():
            self._host.progress(self.progress())

    @property
    def _done(self) -> int:
        return self._counts.made + self._counts.known + self._counts.failed

    def progress(self, *, finished: bool = False) -> Progress:
        """Return the progress: of files, since a picture reads a bounded part of a file of any size."""
        running = self._prober.running() if self._prober is not None and not finished else ()
        total = self._counts.files
        return Progress(
            phase=Phase.READING if total else Phase.COUNTING,
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

    def outcome(self, state: JobState) -> PicturesOutcome:
        interrupted = tuple(
            Interrupted(path=source.path, done=self._read[id_], count=self._read[id_] + self._given_up[id_])
            for id_, source in self._suspects.away.items()
        )
        if interrupted and state is JobState.COMPLETED:
            state = JobState.NEEDS_ATTENTION
        return replace(
            self._counts,
            state=state,
            errors=tuple(each.error for each in interrupted),
            interrupted=interrupted,
            seconds=self._clock() - self._start,
        )
