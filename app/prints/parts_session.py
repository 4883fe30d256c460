"""Runs one job that finds videos in longer ones: reads pictures, compares them, and confirms by decoding.

Where a place was found, the sound there is compared as well; it takes no place away.
"""

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import nullcontext
from functools import lru_cache, partial
from typing import Any, Final

from msgspec.structs import replace

from app.core.errors import Cancelled
from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.job.host import REPORT_SECONDS, JobHost, Waking, is_cancelled
from app.core.near.print_verdict import GRAVEST, PrintVerdict
from app.core.parts.confirmation import PartKind, Relation, comparison, relations
from app.core.parts.job import PartsOutcome, PartsRequest
from app.core.parts.search import PartCandidate, PartsFile, find_candidates
from app.core.query import Query
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, Throttle
from app.disk_pool.counts import ReadFinding
from app.disk_pool.disks import Disk
from app.disk_pool.saver import Save
from app.disk_pool.session import Reading, ReadingSession
from app.library import Library
from app.library.checks.planned_file import PlannedFile
from app.library.near import part_pairs, part_sounds, parts_prints
from app.library.near.part_pairs import NewRelation
from app.library.near.parts_prints import NewPartsPrint
from app.library.reader import Reader
from app.prints.parts_hearing import Hearing
from app.prints.parts_index import opened_index
from app.prints.parts_pool import TOO_SLOW, MakePool, PartsAnswer, PartsPool, PartsTask
from app.prints.parts_protocol import PartsResult
from app.prints.parts_tasks import tasks_of
from app.prints.session import lack_of, outcome_of, version_of

_AT_ONCE: Final = 16
"""Pairs of one file that are confirmed by one reading. The next job confirms the others."""
_TOGETHER: Final = 100
"""Files that are read, and stored with their candidates, in one transaction."""
_KEPT: Final = 256
"""Files whose frames are kept in memory, since episodes of a series are hit again and again."""
_FOUND: Final = (PartKind.CONTAINED, PartKind.SHARES)
_Later = Reading[PartsTask, PartsResult, PrintVerdict, Any]
"""A stage after the first one, with results of its own kind."""


def run(
    request: PartsRequest,
    host: JobHost[RecordBatch],
    library: Library,
    *,
    began: float,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_pool: MakePool = PartsPool,
    clock: Clock = time.monotonic,
) -> PartsOutcome:
    """Read the files of `request` that were not read yet, find their parts, and return the outcome.

    For the arguments, see `app.prints.session.run`.
    """
    first = _Stage(host)
    session = ReadingSession(request, first, library, _FrameReading(request, began), spent=spent, clock=clock)
    state = session.run(make_pool, waking)
    totals, seconds = session.counts.totals(state), session.seconds
    if state is JobState.COMPLETED:
        state = _search(library, first)
    confirming = _Confirming()
    read = totals.bytes_read
    later_stages: tuple[tuple[_Later, Callable[..., int]], ...] = (
        (confirming, part_pairs.count_open),
        (Hearing(), part_sounds.is_any_to_hear),
    )
    for reading, is_due in later_stages:
        if state is not JobState.COMPLETED or not _ask(library, is_due):
            continue
        rest = request.budget_bytes and max(1, request.budget_bytes - read)
        stage = _Stage(host, first.last)
        later = ReadingSession(
            replace(request, budget_bytes=rest), stage, library, reading, spent=seconds, clock=clock
        )
        state = later.run(make_pool, waking)
        seconds = later.seconds
        read += later.counts.totals(state).bytes_read
    is_done = state is not JobState.CANCELLED
    first.finish(seconds, is_done=is_done)
    return replace(
        outcome_of(PartsOutcome, state, totals),
        bytes_read=read,
        pairs=confirming.found if is_done else None,
        unconfirmed=_ask(library, part_pairs.count_open),
        seconds=seconds,
        began=began,
    )


class _Stage:
    """A host that hears of a stage of the job as of the whole job, in which nothing done falls."""

    def __init__(self, host: JobHost[RecordBatch], before: Progress | None = None) -> None:
        """Take the last progress of the stage before, whose files stay those of the job."""
        self._host = host
        self._before = before
        self._due = Throttle(REPORT_SECONDS, time.monotonic)
        self.last = before or Progress(phase=Phase.COUNTING)

    def check(self) -> None:
        self._host.check()

    def skips(self) -> Collection[bytes]:
        return self._host.skips()

    def batch(self, batch: RecordBatch) -> None:
        self._host.batch(batch)

    def progress(self, progress: Progress) -> None:
        self.last = replace(progress, finished=False)
        if self._before is not None:
            self.last = replace(
                self._before,
                phase=Phase.SAVING,
                current=progress.current,
                current_seconds=progress.current_seconds,
                workers=progress.workers,
                seconds=progress.seconds,
                heartbeat=progress.heartbeat,
            )
        self._host.progress(self.last)

    def tick(self) -> None:
        """Raise on Cancel, and show now and then that the job is alive."""
        self.check()
        if self._due.due():
            self.progress(replace(self.last, phase=Phase.SAVING, current=None, heartbeat=time.time()))

    def finish(self, seconds: float, *, is_done: bool) -> None:
        """Report the end of the job."""
        self._host.progress(
            replace(self.last, phase=Phase.SAVING, current=None, seconds=seconds, finished=is_done)
        )


def _search(library: Library, stage: _Stage) -> JobState:
    """Compare what was read; return the state in which the job ends."""
    try:
        with library.reader(cancelled=partial(is_cancelled, stage)) as reader:
            search_new(library, reader, stage.tick)
    except Cancelled:  # The next job goes on from here.
        return JobState.CANCELLED
    return JobState.COMPLETED


def search_new(library: Library, reader: Reader, check: Callable[[], None]) -> None:
    """Compare the files that were not compared yet with all others, and store candidates.

    Calls `check` before each file, which may raise `Cancelled`. What was stored until then stays, and the
    next call goes on from there.
    """
    due = reader.insight(part_pairs.due)
    if not due:
        return
    # Where all files are new, each of two is looked up in the other.
    is_asked = reader.insight(part_pairs.is_any_compared)

    @lru_cache(_KEPT)
    def file_of(serial: int) -> PartsFile | None:
        # A scan may have seen a new version meanwhile.
        return reader.insight(part_pairs.file_of, serial)

    with opened_index(library, reader, check) as index:
        for start in range(0, len(due), _TOGETHER):
            searched: list[int] = []
            found: list[PartCandidate] = []
            for file in reader.insight(part_pairs.files, due[start : start + _TOGETHER]):
                check()
                found += find_candidates(file, index, file_of, is_asked=is_asked)
                searched.append(file.id)
            library.write(part_pairs.store, searched, found).result()


def _ask(library: Library, question: Callable[..., int]) -> int:
    with library.reader() as reader:
        return reader.insight(question)


class _FrameReading(Reading[PartsTask, PartsResult, PrintVerdict, NewPartsPrint]):
    """Reads the frames of files."""

    not_read = PrintVerdict.NOT_READ
    gravest = GRAVEST
    result = PartsResult
    reads_parts = True

    def __init__(self, request: PartsRequest, began: float) -> None:
        self._request = request
        self._began = began

    def plan(self, reader: Reader, query: Query) -> Iterator[PlannedFile[PrintVerdict]]:
        return reader.stream(parts_prints.plan, query, self._began, again=self._request.again)

    def tasks(self, reader: Reader, ids: Sequence[int], source_id: int) -> Iterator[PartsTask]:
        return tasks_of(reader, ids, source_id)

    def take(self, answer: PartsAnswer, disk: Disk) -> tuple[ReadFinding[PrintVerdict], NewPartsPrint | None]:
        del disk  # frames count for size and time, whatever the file system
        result, read = answer.result, (answer.task.record, *version_of(answer), time.time())
        lack = lack_of(answer, TOO_SLOW)
        if lack is not None:
            return ReadFinding(PrintVerdict.NOT_COMPARED, lack), NewPartsPrint(*read, reason=lack)
        if result is None or answer.reason is not None or result.version is None or not result.box:
            return ReadFinding(PrintVerdict.NOT_READ, answer.reason), None
        made = NewPartsPrint(*read, result.box, result.answers, result.questions)
        return ReadFinding(PrintVerdict.MADE), made

    def save(self) -> Save[NewPartsPrint]:
        return parts_prints.save


class _Confirming(Reading[PartsTask, PartsResult, PrintVerdict, Sequence[NewRelation]]):
    """Decodes frames of files that may be parts of others."""

    not_read = PrintVerdict.NOT_READ
    gravest = GRAVEST
    result = PartsResult
    reads_parts = True

    def __init__(self) -> None:
        self.found = 0
        """Pairs that were confirmed."""

    def plan(self, reader: Reader, query: Query) -> Iterator[PlannedFile[PrintVerdict]]:
        del query  # a file of the query may be the longer one
        return reader.stream(part_pairs.to_confirm)

    def tasks(self, reader: Reader, ids: Sequence[int], source_id: int) -> Iterator[PartsTask]:
        for task in tasks_of(reader, ids, source_id):
            pairs = reader.insight(part_pairs.open_pairs, [task.record])[:_AT_ONCE]
            if pairs:
                comparisons = tuple(comparison(each.candidate, each.lengths, each.answers) for each in pairs)
                yield replace(task, box=pairs[0].box, comparisons=comparisons)

    def take(
        self, answer: PartsAnswer, disk: Disk
    ) -> tuple[ReadFinding[PrintVerdict], Sequence[NewRelation] | None]:
        del disk
        result, comparisons = answer.result, answer.task.comparisons
        if lack_of(answer, TOO_SLOW) is not None:
            found = [Relation(PartKind.UNCONFIRMED, 0.0, 0.0, 0, 0)] * len(comparisons)
        elif result is None or answer.reason is not None or not result.beside:
            return ReadFinding(PrintVerdict.NOT_READ, answer.reason), None
        else:
            found = relations(comparisons, result.beside)
        self.found += sum(each.kind in _FOUND for each in found)
        told = [
            NewRelation(each.candidate.part, each.candidate.whole, relation)
            for each, relation in zip(comparisons, found, strict=True)
        ]
        return ReadFinding(PrintVerdict.MADE), told

    def save(self) -> Save[Sequence[NewRelation]]:
        return part_pairs.save
