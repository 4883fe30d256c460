"""Runs one job that checks files for damage."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import Final

from msgspec.structs import replace

from app.core.damage.job import DamageOutcome, DamageRequest
from app.core.damage.rules import judge
from app.core.damage.verdict import BAD_VERDICTS, GRAVEST, DamageJudgement, DamageVerdict
from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.job.host import JobHost, Waking, is_cancelled
from app.core.message import Message
from app.core.query import Query
from app.core.run.timing import Clock
from app.damage.pool import DamageAnswer, DamagePool, DamageTask, MakePool
from app.damage.protocol import ExamineResult
from app.disk_pool.counts import ReadFinding
from app.disk_pool.disks import Disk
from app.disk_pool.saver import Save
from app.disk_pool.session import Reading, ReadingSession
from app.library import Library
from app.library.checks import damage
from app.library.checks.damage import CheckedDamage
from app.library.checks.planned_file import PlannedFile
from app.library.reader import Reader

_JUDGED_AT_ONCE: Final = 500


def run(
    request: DamageRequest,
    host: JobHost[RecordBatch],
    library: Library,
    *,
    began: float,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_pool: MakePool = DamagePool,
    clock: Clock = time.monotonic,
) -> DamageOutcome:
    """Check the files of `request`, save evidence and verdicts in `library`, and return the outcome.

    `began` is the begin of the job, seconds since the epoch: files that were checked since count as done by
    an earlier run. Tests replace the pool with `make_pool`. For all else, see `ReadingSession`.
    """
    # No scan may have been since the rules have changed, and a verdict that they leave open is asked again.
    while not is_cancelled(host) and library.write(damage.judge_again, _JUDGED_AT_ONCE).result():
        pass
    session = ReadingSession(request, host, library, _DamageReading(request, began), spent=spent, clock=clock)
    state = session.run(make_pool, waking)
    totals = session.counts.totals(state)
    outcome = DamageOutcome(
        files=totals.files,
        verdicts=dict(Counter(totals.verdicts) + Counter(totals.known_verdicts)),
        known=totals.known,
        out_of_budget=totals.out_of_budget,
        bytes_read=totals.bytes_read,
        errors=totals.errors,
        interrupted=totals.interrupted,
        seconds=session.seconds,
        began=began,
    )
    # A file that was known as not finished is not told again each night.
    unfinished = totals.verdicts.get(DamageVerdict.NOT_FINISHED, 0) - totals.out_of_budget
    if state is JobState.COMPLETED and (outcome.problems or unfinished):
        state = JobState.NEEDS_ATTENTION
    return replace(outcome, state=state)


_TOLD: Final = BAD_VERDICTS | {DamageVerdict.NOT_FINISHED}


class _DamageReading(Reading[DamageTask, ExamineResult, DamageVerdict, CheckedDamage]):
    not_read = DamageVerdict.NOT_FINISHED
    gravest = GRAVEST
    result = ExamineResult

    def __init__(self, request: DamageRequest, began: float) -> None:
        self._request = request
        self._began = began

    def plan(self, reader: Reader, query: Query) -> Iterator[PlannedFile[DamageVerdict]]:
        asked = self._request
        return reader.damage_plan(query, self._began, asked.depth, again=asked.again)

    def tasks(self, reader: Reader, ids: Sequence[int], source_id: int) -> Iterator[DamageTask]:
        for file in reader.stored_damage(ids):
            yield DamageTask(
                record=file.id,
                source_id=source_id,
                path=file.path,
                size=file.size,
                depth=self._request.depth,
            )

    def take(
        self, answer: DamageAnswer, disk: Disk
    ) -> tuple[ReadFinding[DamageVerdict], CheckedDamage | None]:
        evidence = answer.result.evidence if answer.result else None
        if evidence is None or answer.version is None or answer.result is None:
            return ReadFinding(DamageVerdict.NOT_FINISHED, answer.reason), None
        judgement = judge(evidence)
        version = answer.version if disk.lasting_ids else answer.version._replace(file_id="")
        checked = CheckedDamage(
            answer.task.record,
            version,
            self._request.depth,
            time.time(),
            judgement,
            evidence,
            answer.result.seconds,
        )
        return ReadFinding(judgement.verdict, _reason(judgement)), checked

    def save(self) -> Save[CheckedDamage]:
        return damage.save


def _reason(judgement: DamageJudgement) -> Message | None:
    """Return the weightiest reason. A remark on a file without a sign is none."""
    return judgement.reasons[0] if judgement.reasons and judgement.verdict in _TOLD else None
