"""Runs one job that makes the prints of videos."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from functools import partial
from typing import Final, TypeVar

from msgspec.structs import replace

from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.job.host import JobHost, Waking, is_cancelled
from app.core.message import Message
from app.core.near.job import PrintsOutcome, PrintsRequest
from app.core.near.print_verdict import GRAVEST, PrintVerdict
from app.core.query import Query
from app.core.run.timing import Clock
from app.disk_pool.counts import JobTotals, ReadFinding
from app.disk_pool.disks import Disk
from app.disk_pool.saver import Save
from app.disk_pool.session import Reading, ReadingSession
from app.disk_pool.tasks import FileAnswer
from app.library import Library
from app.library.checks.planned_file import PlannedFile
from app.library.near import prints
from app.library.near.prints import READ_BYTES, NewPrint
from app.library.reader import Reader
from app.prints.matching import judge, match_new, regroup
from app.prints.pool import MakePool, PrintAnswer, PrintPool, PrintTask
from app.prints.protocol import MadeResult, PrintResult

_TOO_SLOW: Final = "print.too_slow"
_DIED: Final = "check.died"
_OF_FILES: Final = frozenset({"SIGSEGV", "SIGABRT", "SIGBUS", "SIGFPE", "SIGILL", "SIGTRAP", "SIGSYS"})
"""Ends of a child that its file is to blame for: it would end the next one so, too."""
OutcomeT = TypeVar("OutcomeT", bound=PrintsOutcome)
TaskT = TypeVar("TaskT", bound=PrintTask)
ResultT = TypeVar("ResultT", bound=MadeResult)


def run(
    request: PrintsRequest,
    host: JobHost[RecordBatch],
    library: Library,
    *,
    began: float,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_pool: MakePool = PrintPool,
    clock: Clock = time.monotonic,
) -> PrintsOutcome:
    """Make the prints of the files of `request` that need one, match them, and return the outcome.

    `began` is the begin of the job, seconds since the epoch: files that were read since count as done by an
    earlier run. Tests replace the pool with `make_pool`. For all else, see `ReadingSession`.
    """
    session = ReadingSession(request, host, library, _PrintReading(request, began), spent=spent, clock=clock)
    state = session.run(make_pool, waking)
    comparing = _Comparing(host, library)
    if state is JobState.COMPLETED:
        state = session.go_on(comparing.run)
    totals = session.counts.totals(state)
    outcome = outcome_of(PrintsOutcome, state, totals)
    return replace(outcome, pairs=comparing.pairs, seconds=session.seconds, began=began)


def outcome_of(kind: type[OutcomeT], state: JobState, totals: JobTotals[PrintVerdict]) -> OutcomeT:
    """Return the outcome of a job that ends in `state`: it needs attention if files could not be read."""
    known = totals.known_verdicts
    unread = totals.verdicts.get(PrintVerdict.NOT_READ, 0) - totals.out_of_budget
    if state is JobState.COMPLETED and unread:
        state = JobState.NEEDS_ATTENTION
    return kind(
        state=state,
        files=totals.files,
        verdicts=dict(Counter(totals.verdicts) + Counter(known)),
        known=known.get(PrintVerdict.MADE, 0) + known.get(PrintVerdict.NOT_COMPARED, 0),
        out_of_budget=totals.out_of_budget,
        bytes_read=totals.bytes_read,
        errors=totals.errors,
        interrupted=totals.interrupted,
    )


class _Comparing:
    """Compares the new prints with all others, and makes the groups."""

    def __init__(self, host: JobHost[RecordBatch], library: Library) -> None:
        self._host = host
        self._library = library
        self.pairs: int | None = None
        """Pairs that were found; None if nothing was compared."""

    def run(self, check: Callable[[], None]) -> None:
        """Do it. Raises `Cancelled`, as `check` does; what was stored until then stays."""
        with self._library.reader(cancelled=partial(is_cancelled, self._host)) as reader:
            self.pairs = match_new(self._library, reader, check)
            regroup(self._library, reader, lambda _part, _found: check())
            judge(self._library, check)


class _PrintReading(Reading[PrintTask, PrintResult, PrintVerdict, NewPrint]):
    not_read = PrintVerdict.NOT_READ
    gravest = GRAVEST
    result = PrintResult
    reads_parts = True
    goes_on = True

    def __init__(self, request: PrintsRequest, began: float) -> None:
        self._request = request
        self._began = began

    def plan(self, reader: Reader, query: Query) -> Iterator[PlannedFile[PrintVerdict]]:
        return reader.stream(prints.plan, query, self._began, again=self._request.again)

    def tasks(self, reader: Reader, ids: Sequence[int], source_id: int) -> Iterator[PrintTask]:
        for file in reader.stream(prints.stored, ids):
            yield PrintTask(
                record=file.id,
                source_id=source_id,
                path=file.path,
                size=min(file.size, READ_BYTES),
                seconds=file.duration,
                seen_size=file.size,
                mtime_ns=file.mtime_ns,
            )

    def take(self, answer: PrintAnswer, disk: Disk) -> tuple[ReadFinding[PrintVerdict], NewPrint | None]:
        del disk  # a print counts for size and time, whatever the file system
        result = answer.result
        lack = lack_of(answer, _TOO_SLOW)
        if lack is not None:
            return ReadFinding(PrintVerdict.NOT_COMPARED, lack), _new(answer, reason=lack)
        if result is None or answer.reason is not None or result.version is None or not result.print:
            return ReadFinding(PrintVerdict.NOT_READ, answer.reason), None
        return ReadFinding(PrintVerdict.MADE), _new(answer, result.print)

    def save(self) -> Save[NewPrint]:
        return prints.save


def _new(answer: PrintAnswer, made: bytes | None = None, reason: Message | None = None) -> NewPrint:
    return NewPrint(answer.task.record, *version_of(answer), time.time(), made, reason)


def version_of(answer: FileAnswer[TaskT, ResultT]) -> tuple[int, int]:
    """Return size and time of the version that was read, or, without one, of the version that a scan saw."""
    task, version = answer.task, answer.version
    return (task.seen_size, task.mtime_ns) if version is None else (version.size, version.mtime_ns)


def lack_of(answer: FileAnswer[TaskT, ResultT], too_slow: str) -> Message | None:
    """Return why nothing can be made of a file, as long as it does not change; None if that is not known.

    `too_slow` is the code of the reason for a file whose processor time ran out.
    """
    result, reason = answer.result, answer.reason
    if result is not None and reason is None:
        return Message.from_json(result.lack) if result.lack and result.version is not None else None
    if reason is None or reason.code == too_slow:
        return reason
    detail = str(reason.args.get("detail", ""))
    return Message("print.died", {"detail": detail}) if reason.code == _DIED and detail in _OF_FILES else None
