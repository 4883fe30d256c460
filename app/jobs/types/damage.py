"""The job type `check`: decode files to find damage, beside scans."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from app.core.coverage import Question
from app.core.damage.depth import Depth
from app.core.damage.job import DEFAULT_DEPTH, DamageOutcome, DamageRequest
from app.core.facts.checks import DAMAGE_WORDS
from app.core.text.names import display
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.types.known_files import (
    KnownFilesBody,
    VerdictsCodec,
    budget_options,
    one_after_another,
    reading_words,
    rest_of_source,
    scheduled_request,
    verdict_facts,
)
from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.scheduled import PlannedJob, PlanOption, Scheduled
from app.jobs.types.start_form import SEARCH, FieldKind, StartField, StartForm

_READERS: Final = 1024
"""Files to decode at once on a worker of a cluster: more than it has threads, which are the limit."""


class NewDamageCheck(KnownFilesBody, frozen=True, kw_only=True, tag="check"):
    """A request to check files that the library knows for damage."""

    depth: Depth = DEFAULT_DEPTH
    again: bool = False

    def of_type(self, **known: Any) -> DamageRequest:  # noqa: ANN401 - those of `BudgetRequest`
        return DamageRequest(depth=self.depth, again=self.again, **known)


def _check(run: JobRun[DamageRequest]) -> DamageOutcome:
    from app.damage import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay
    from app.damage.pool import DamagePool, DamageWorker  # noqa: PLC0415 - see above
    from app.jobs.reading_pool import run_reading  # noqa: PLC0415 - see above

    return run_reading(run, session.run, DamagePool, DamageWorker, _READERS)


def _command(request: DamageRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    options = ["--depth", request.depth.value, *(["--again"] if request.again else [])]
    return ("check", *options, *budget_options(request), *map(display, request.paths))


def _planned(planned: PlannedJob) -> DamageRequest:
    return scheduled_request(DamageRequest, planned, depth=planned.plan.depth)


CHECK: Final = RegisteredType(
    name="check",
    request=DamageRequest,
    outcome=DamageOutcome,
    codec=VerdictsCodec(DamageRequest, DamageOutcome, "DamageResult"),
    handler=blocking(_check),
    body=NewDamageCheck,
    question=Question.DAMAGE,
    form=StartForm(
        label="start.check",
        fields=(
            StartField(
                name="depth",
                kind=FieldKind.CHOICE,
                label="start.depth",
                hint="start.depths",
                choices={
                    Depth.INDEX.value: "depth.index",
                    Depth.KEY_FRAMES.value: "depth.key_frames",
                    Depth.FULL.value: "depth.full",
                },
                chosen=DEFAULT_DEPTH.value,
            ),
            SEARCH,
        ),
    ),
    scheduled=Scheduled(
        label="schedule.check",
        text="schedule.task_check",
        budget_text="schedule.task_check_budget",
        options=frozenset({PlanOption.BUDGET, PlanOption.DEPTH}),
        request=_planned,
    ),
    facts=partial(verdict_facts, DAMAGE_WORDS),
    rest=rest_of_source,
    claims=one_after_another,
    reads_records=True,
    command=_command,
    words=reading_words("decode.title", "decode.reading", "decode.reading_in"),
)
