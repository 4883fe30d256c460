"""Runs one check of checksums from the choice of its files to its last commit."""

import time
from collections.abc import Iterator, Mapping
from contextlib import closing, nullcontext
from dataclasses import replace
from functools import partial

from app.checksum.counts import CheckCounts
from app.checksum.disks import Disk
from app.checksum.host import REPORT_SECONDS, CheckHost, Waking, announce, is_cancelled
from app.checksum.places import disk_queues, source_disks
from app.checksum.plan import Plan, make_plan
from app.checksum.pool import HashPool, MakePool
from app.checksum.results import result_of, task_of
from app.checksum.saver import Saver
from app.checksum.tasks import FileAnswer, FileTask
from app.config.profiles import parse_query
from app.core.checksum.algorithm import DEFAULT
from app.core.checksum.check import CheckOutcome, CheckRequest
from app.core.errors import Cancelled, NothingToCheck
from app.core.job import JobState
from app.core.progress import Phase, Progress
from app.core.timing import Clock, Throttle
from app.library import Library, checksums
from app.library.checksums import CheckedFile
from app.library.reader import Reader


def run(
    request: CheckRequest,
    host: CheckHost,
    library: Library,
    *,
    verify: bool,
    began: float,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_pool: MakePool = HashPool,
    clock: Clock = time.monotonic,
) -> CheckOutcome:
    """Compute or verify the checksums of `request`, save the results in `library`, and return the outcome.

    `began` is the begin of the job, seconds since the epoch: files that were checked since count as done by
    an earlier run. `spent` are the seconds of all earlier runs. `waking` is `JobControl.waking`, so that
    Cancel need not wait for a tick. Tests replace the pool with `make_pool`.

    Blocks: call it in a worker thread. Cancel (an exception from `host.check`) keeps all that was saved.
    Raises `NothingToCheck`, `LibraryError` and `ProberBroken`.
    """
    session = _Session(request, host, library, verify=verify, began=began, clock=clock)
    session.start -= spent
    return session.run(make_pool, waking)


class _Session:
    def __init__(
        self,
        request: CheckRequest,
        host: CheckHost,
        library: Library,
        *,
        verify: bool,
        began: float,
        clock: Clock,
    ) -> None:
        self._request = request
        self._host = host
        self._library = library
        self._wanted = request.algorithms if verify else request.algorithms or (DEFAULT,)
        self._verify = verify
        self._began = began
        self._clock = clock
        self._started = time.time()
        self.start = clock()
        self._phase = Phase.COUNTING
        self._counts = CheckCounts(clock)
        self._due = Throttle(REPORT_SECONDS, clock)
        self._pool: HashPool | None = None
        self._disks: Mapping[int, Disk] = {}

    def run(self, make_pool: MakePool, waking: Waking) -> CheckOutcome:
        try:
            self._work(make_pool, waking)
            state = JobState.COMPLETED
        except Cancelled:
            state = JobState.CANCELLED
        outcome = self._counts.outcome(state, self._began, self._clock() - self.start)
        self._host.progress(self._progress(finished=state is not JobState.CANCELLED))
        return outcome

    def _work(self, make_pool: MakePool, waking: Waking) -> None:
        with self._library.reader(cancelled=partial(is_cancelled, self._host)) as reader:
            plan = self._make_plan(reader)
            if not plan.files:
                raise NothingToCheck("check.no_files")
            self._phase = Phase.READING
            self._counts.begin(plan, reader)
            self._find_disks(plan)
            queues = disk_queues(self._disks, partial(self._tasks, plan, reader))
            with closing(make_pool(queues)) as pool, waking(pool.wake):
                self._read(pool)
        self._phase = Phase.SAVING
        self._tick()

    def _make_plan(self, reader: Reader) -> Plan:
        query = replace(parse_query(self._request.query), roots=self._request.paths)
        found = reader.check_plan(query, self._began, () if self._verify else self._wanted)
        plan = Plan()
        for plan in make_plan(found, self._request.budget_bytes):
            self._counts.files = plan.files
            self._tick()
        return plan

    def _find_disks(self, plan: Plan) -> None:
        """Find the disks of the sources; the files of the others are not checked."""
        self._disks, refused = source_disks(self._library, plan.to_read, self._tick)
        for id_, (path, reason) in refused.items():
            self._counts.leave_source(path, plan.to_read[id_], reason)

    def _tasks(self, plan: Plan, reader: Reader, source_id: int) -> Iterator[FileTask]:
        for file in reader.stored_checksums(plan.to_read[source_id].ids):
            yield task_of(file, source_id, self._wanted, verify=self._verify)

    def _read(self, pool: HashPool) -> None:
        saver = Saver(self._library, checksums.save, partial(announce, self._host), self._clock)
        self._pool = pool
        self._host.skips()  # drop requests from before the first file
        try:
            for answer in pool.answers():
                for path in self._host.skips():
                    pool.skip(path)
                if answer is not None:
                    self._take(answer, saver)
                saver.turn()
                self._stop_in_time(pool)
                self._tick()
        finally:
            self._pool = None
            saver.finish()

    def _take(self, answer: FileAnswer, saver: Saver[CheckedFile]) -> None:
        lasting = self._disks[answer.task.source_id].lasting_ids
        result = result_of(answer, time.time(), lasting_ids=lasting)
        self._counts.add(answer, result)
        if result is not None:
            saver.add(result)

    def _stop_in_time(self, pool: HashPool) -> None:
        budget = self._request.budget_seconds
        if budget is not None and self._clock() - self.start > budget:
            pool.stop()

    def _tick(self) -> None:
        """Raise on Cancel, and report the progress now and then. Called for each file and every 50 ms."""
        self._host.check()
        if self._due.due():
            self._host.progress(self._progress())

    def _progress(self, *, finished: bool = False) -> Progress:
        seconds = self._clock() - self.start
        common = Progress(
            phase=self._phase,
            started=self._started,
            seconds=seconds,
            heartbeat=time.time(),
            finished=finished,
        )
        if self._phase is Phase.COUNTING:
            return replace(common, done=self._counts.files)
        running = self._pool.running() if self._pool else ()
        return self._counts.progress(common, running)
