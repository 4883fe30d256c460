"""Runs one job that reads known files, from the choice of its files to its last commit."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from typing import ClassVar, Generic, TypeVar

from msgspec.structs import replace

from app.config.profiles import parse_query
from app.core.errors import Cancelled, NoKnownFiles
from app.core.file.record import FileRecord
from app.core.file.record_batch import RecordBatch, announce
from app.core.job import MOST_NAMED_FILES, JobState
from app.core.job.budget import BudgetRequest
from app.core.job.host import REPORT_SECONDS, JobHost, Waking, is_cancelled
from app.core.query import Query
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, Throttle
from app.disk_pool.counts import Counts, ReadFinding
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.disks import Disk
from app.disk_pool.places import disk_queues, source_disks
from app.disk_pool.plan import ReadPlan, make_plan
from app.disk_pool.pool import FilePool
from app.disk_pool.saver import ResultSaver, Save
from app.disk_pool.suspects import LookResult, Suspects
from app.disk_pool.tasks import FileAnswer, Result, Task
from app.library import Library
from app.library.checks.planned_file import PlannedFile, V
from app.library.reader import Reader
from app.library.scan.sources import Source

Saved = TypeVar("Saved")


class Reading(ABC, Generic[Task, Result, V, Saved]):
    """The parts of such a job that depend on what is done with the files."""

    not_read: V
    gravest: Sequence[V]
    """The verdict of a file that was not read to its end."""
    result: type[Result]
    reads_parts: ClassVar[bool] = False
    """Whether a bounded part of each file is read, whatever its size, so that progress counts files."""
    goes_on: ClassVar[bool] = False
    """Whether the job has more to do once all files are read, so that its progress is not finished then."""

    @abstractmethod
    def plan(self, reader: Reader, query: Query) -> Iterator[PlannedFile[V]]:
        """Yield the files of a query, in the order in which to read them."""

    @abstractmethod
    def tasks(self, reader: Reader, ids: Sequence[int], source_id: int) -> Iterator[Task]:
        """Yield the tasks to read these files of a source."""

    @abstractmethod
    def take(
        self, answer: FileAnswer[Task, Result], disk: Disk
    ) -> tuple[ReadFinding[V], Saved | None] | None:
        """Return the finding about a file, and the result to save; None for none.

        Returns None for a finding that only `rest` can tell.
        """

    def rest(self, reader: Reader) -> Iterator[Sequence[tuple[Task | None, ReadFinding[V], Saved]]]:
        """Yield the findings that other files had a say in, with results that are saved together.

        Those of files that were not asked for have no task.
        """
        del reader
        yield from ()

    @abstractmethod
    def save(self) -> Save[Saved]:
        """Return the function of the library that saves results."""


class ReadingSession(Generic[Task, Result, V, Saved]):
    """A run of such a job. It blocks: call it in a worker thread."""

    def __init__(
        self,
        request: BudgetRequest,
        host: JobHost[RecordBatch],
        library: Library,
        reading: Reading[Task, Result, V, Saved],
        *,
        spent: float,
        clock: Clock,
    ) -> None:
        """Take the seconds that earlier runs of the job have `spent`."""
        self._request = request
        self._host = host
        self._library = library
        self._reading = reading
        self._clock = clock
        self._started = time.time()
        self._start = clock() - spent
        self._phase = Phase.COUNTING
        self.counts: Counts[V] = Counts(
            clock, reading.not_read, reading.gravest, by_files=reading.reads_parts
        )
        self._due = Throttle(REPORT_SECONDS, clock)
        self._pool: FilePool[Task, Result] | None = None
        self._disks: Mapping[int, Disk] = {}
        self._roots: Mapping[int, bytes] = {}
        """The paths of the sources."""
        self._suspects: Suspects[tuple[Task, ReadFinding[V], Saved | None]] = Suspects(
            library, self._tick, clock
        )

    @property
    def seconds(self) -> float:
        """Seconds of all runs."""
        return self._clock() - self._start

    def run(
        self,
        make_pool: Callable[[Sequence[DiskQueue[Task, Result]]], FilePool[Task, Result]],
        waking: Waking,
    ) -> JobState:
        """Read the files, save the results, and return the state in which the job ends.

        `waking` is `JobControl.waking`, so that Cancel need not wait for a tick. Cancel (an exception from
        `host.check`) keeps all that was saved. Raises `NoKnownFiles`, `LibraryError` and `ProberBroken`.
        """
        try:
            with closing(self._suspects):
                self._work(make_pool, waking)
            state = JobState.COMPLETED
        except Cancelled:
            state = JobState.CANCELLED
        self._report_end(finished=state is not JobState.CANCELLED and not self._reading.goes_on)
        return state

    def go_on(self, work: Callable[[Callable[[], None]], None]) -> JobState:
        """Do what is left once all files are read, and return the state in which the job ends.

        `work` calls its argument often: it reports the progress, and raises on Cancel.
        """
        try:
            work(self._tick)
            state = JobState.COMPLETED
        except Cancelled:  # The next job goes on from here.
            state = JobState.CANCELLED
        self._report_end(finished=state is JobState.COMPLETED)
        return state

    def _report_end(self, *, finished: bool) -> None:
        self._host.progress(self._progress(finished=finished))

    def _work(
        self,
        make_pool: Callable[[Sequence[DiskQueue[Task, Result]]], FilePool[Task, Result]],
        waking: Waking,
    ) -> None:
        with self._library.reader(cancelled=partial(is_cancelled, self._host)) as reader:
            plan = self._make_plan(reader)
            if not plan.files:
                raise NoKnownFiles("check.no_files")
            self._phase = Phase.READING
            self._roots = reader.source_places()
            self.counts.begin(
                plan, [file.path for file in reader.stored_checksums(plan.missing[:MOST_NAMED_FILES])]
            )
            self._find_disks(plan)
            queues = disk_queues(self._disks, partial(self._tasks, plan, reader), self._reading.result)
            with closing(make_pool(queues)) as pool, waking(pool.wake):
                self._read(pool)
        self._phase = Phase.SAVING
        self._tick()

    def _make_plan(self, reader: Reader) -> ReadPlan[V]:
        query = parse_query(self._request.query, roots=self._request.paths)
        plan: ReadPlan[V] = ReadPlan()
        for plan in make_plan(self._reading.plan(reader, query), self._request.budget_bytes):
            self.counts.files = plan.files
            self._tick()
        return plan

    def _find_disks(self, plan: ReadPlan[V]) -> None:
        """Find the disks of the sources; the files of the others are not read."""
        self._disks, refused = source_disks(self._library, plan.to_read, self._tick)
        for id_, (path, reason) in refused.items():
            self.counts.leave_source(path, plan.to_read[id_], reason)

    def _tasks(self, plan: ReadPlan[V], reader: Reader, source_id: int) -> Iterator[Task]:
        for task in self._reading.tasks(reader, plan.to_read[source_id].ids, source_id):
            if source_id in self._suspects.away:
                return
            yield replace(task, root=self._roots.get(source_id, b""))

    def _read(self, pool: FilePool[Task, Result]) -> None:
        told: Callable[[Sequence[FileRecord]], None] = partial(announce, self._host)
        saver: ResultSaver[Saved] = ResultSaver(self._library, self._reading.save(), told, self._clock)
        self._pool = pool
        self._host.skips()  # drop requests from before the first file
        try:
            for answer in pool.answers():
                for path in self._host.skips():
                    pool.skip(path)
                if answer is not None:
                    self._take(answer, saver)
                self._settle(pool, saver)
                saver.turn()
                self._stop_in_time(pool)
                self._tick()
            self._settle(pool, saver, at_once=True)
        finally:
            self._pool = None
            saver.finish()
            self._take_rest(saver)
            saver.finish()

    def _take(self, answer: FileAnswer[Task, Result], saver: ResultSaver[Saved]) -> None:
        task = answer.task
        taken = self._reading.take(answer, self._disks[task.source_id])
        if taken is None or taken[0].verdict != self._reading.not_read:
            self.counts.note_read(answer)
        if taken is not None:
            self._hold_or_add(saver, task, *taken)

    def _hold_or_add(
        self, saver: ResultSaver[Saved], task: Task, finding: ReadFinding[V], saved: Saved | None
    ) -> None:
        if finding.reason is None:
            self._add(saver, task, finding, saved)
        else:  # nothing is said against a file before its source was seen to be there
            self._suspects.hold(task.source_id, (task, finding, saved))

    def _settle(
        self, pool: FilePool[Task, Result], saver: ResultSaver[Saved], *, at_once: bool = False
    ) -> None:
        """Take what was held back, and leave the sources that went away."""
        for source in self._say(self._suspects.settle(at_once=at_once), saver):
            pool.leave_source(source.id)

    def _say(
        self, settled: LookResult[tuple[Task, ReadFinding[V], Saved | None]], saver: ResultSaver[Saved]
    ) -> Sequence[Source]:
        for source in settled.away:
            self.counts.interrupt(source.id, source.path)
        for item in settled.said:
            self._add(saver, *item)
        return settled.away

    def _add(
        self, saver: ResultSaver[Saved], task: Task, finding: ReadFinding[V], saved: Saved | None
    ) -> None:
        if task.source_id in self._suspects.away:
            return
        self.counts.add(task, finding)
        if saved is not None:
            saver.add(saved)

    def _take_rest(self, saver: ResultSaver[Saved]) -> None:
        """Take what was kept until all files were read, and what still waits for a look at its source."""
        # Of its own: the other reader ends with a job that is cancelled.
        with self._library.reader() as reader:
            for together in self._reading.rest(reader):
                self._take_together(saver, together)
        self._say(self._suspects.rescue(), saver)

    def _take_together(
        self, saver: ResultSaver[Saved], together: Sequence[tuple[Task | None, ReadFinding[V], Saved]]
    ) -> None:
        asked = [(task, finding, saved) for task, finding, saved in together if task is not None]
        if len(together) == len(asked) == 1:
            self._hold_or_add(saver, *asked[0])
        elif not any(task.source_id in self._suspects.away for task, _, _ in asked):
            for task, finding, _ in asked:
                self.counts.add(task, finding)
            saver.add(*(saved for _, _, saved in together))

    def _stop_in_time(self, pool: FilePool[Task, Result]) -> None:
        budget = self._request.budget_seconds
        if budget is not None and self.seconds > budget:
            pool.stop()

    def _tick(self) -> None:
        """Raise on Cancel, and report the progress now and then. Called for each file and every 50 ms."""
        self._host.check()
        if self._due.due():
            self._host.progress(self._progress())

    def _progress(self, *, finished: bool = False) -> Progress:
        common = Progress(
            phase=self._phase,
            started=self._started,
            seconds=self.seconds,
            heartbeat=time.time(),
            finished=finished,
        )
        if self._phase is Phase.COUNTING:
            return replace(common, done=self.counts.files)
        if self._pool is None:
            return self.counts.progress(common, ())
        return self.counts.progress(replace(common, workers=self._pool.workers()), self._pool.running())
