"""Runs one job that computes or verifies checksums."""

import time
from collections.abc import Iterator, Sequence
from contextlib import nullcontext

from msgspec.structs import replace

from app.checksum.changed_places import ChangedPlaces
from app.checksum.pool import HashPool, MakePool
from app.checksum.protocol import ReadResult
from app.checksum.results import result_of, task_of
from app.checksum.tasks import HashAnswer, HashTask
from app.core.checksum.algorithm import DEFAULT
from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.checksum.verdict import BAD, GRAVEST, ChecksumVerdict
from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.job.host import JobHost, Waking
from app.core.query import Query
from app.core.run.timing import Clock
from app.disk_pool.counts import ReadFinding
from app.disk_pool.disks import Disk
from app.disk_pool.saver import Save
from app.disk_pool.session import Reading, ReadingSession
from app.library import Library
from app.library.checks import checksums
from app.library.checks.checksums import CheckedFile
from app.library.checks.planned_file import PlannedFile
from app.library.reader import Reader


def run(
    request: ChecksumRequest,
    host: JobHost[RecordBatch],
    library: Library,
    *,
    verify: bool,
    began: float,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_pool: MakePool = HashPool,
    clock: Clock = time.monotonic,
) -> ChecksumOutcome:
    """Compute or verify the checksums of `request`, save the results in `library`, and return the outcome.

    `began` is the begin of the job, seconds since the epoch: files that were read since count as done by
    an earlier run. Tests replace the pool with `make_pool`. For all else, see `ReadingSession`.
    """
    reading = _Hashing(request, verify=verify, began=began)
    session = ReadingSession(request, host, library, reading, spent=spent, clock=clock)
    state = session.run(make_pool, waking)
    totals = session.counts.totals(state)
    outcome = ChecksumOutcome(
        files=totals.files,
        verdicts=totals.verdicts,
        known=totals.known,
        out_of_budget=totals.out_of_budget,
        bytes_read=totals.bytes_read,
        errors=totals.errors,
        interrupted=totals.interrupted,
        seconds=session.seconds,
        began=began,
    )
    if state is JobState.COMPLETED and (outcome.problems or outcome.incomplete):
        state = JobState.NEEDS_ATTENTION
    return replace(outcome, state=state)


class _Hashing(Reading[HashTask, ReadResult, ChecksumVerdict, CheckedFile]):
    not_read = ChecksumVerdict.NOT_CHECKED
    gravest = GRAVEST
    result = ReadResult

    def __init__(self, request: ChecksumRequest, *, verify: bool, began: float) -> None:
        self._wanted = request.algorithms if verify else request.algorithms or (DEFAULT,)
        self._verify = verify
        self._began = began
        self._places = ChangedPlaces()
        self._reader: Reader | None = None

    def plan(self, reader: Reader, query: Query) -> Iterator[PlannedFile[ChecksumVerdict]]:
        self._reader = reader
        return reader.checksum_plan(query, self._began, () if self._verify else self._wanted)

    def tasks(self, reader: Reader, ids: Sequence[int], source_id: int) -> Iterator[HashTask]:
        for file in reader.stored_checksums(ids):
            yield task_of(file, source_id, self._wanted, verify=self._verify)

    def take(
        self, answer: HashAnswer, disk: Disk
    ) -> tuple[ReadFinding[ChecksumVerdict], CheckedFile | None] | None:
        result = result_of(answer, time.time(), lasting_ids=disk.lasting_ids)
        if result is None:
            return ReadFinding(ChecksumVerdict.NOT_CHECKED, answer.reason), None
        if self._reader is not None and self._places.hold(answer.task, result, self._reader):
            return None
        return _finding(result), result

    def rest(
        self, reader: Reader
    ) -> Iterator[list[tuple[HashTask | None, ReadFinding[ChecksumVerdict], CheckedFile]]]:
        for together in self._places.settle(reader):
            yield [(kept.task, _finding(kept.result), kept.result) for kept in together]

    def save(self) -> Save[CheckedFile]:
        return checksums.save


def _finding(result: CheckedFile) -> ReadFinding[ChecksumVerdict]:
    return ReadFinding(result.verdict, result.evidence if result.verdict in BAD else None)
