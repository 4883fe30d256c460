"""The job type `parts`: find videos in longer ones, by many of their pictures."""

from collections.abc import Sequence
from typing import Any, Final

from app.core.parts.job import PartsOutcome, PartsRequest
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.types.known_files import (
    VerdictsCodec,
    one_after_another,
    reading_words,
    rest_of_source,
    scheduled_request,
)
from app.jobs.types.prints import NewPrints, fingerprint_command
from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.scheduled import PlannedJob, PlanOption, Scheduled
from app.jobs.types.start_form import SEARCH, StartForm


class NewParts(NewPrints, frozen=True, kw_only=True, tag="parts"):
    """A request to find videos that the library knows in longer ones."""

    def of_type(self, **known: Any) -> PartsRequest:  # noqa: ANN401 - those of `BudgetRequest`
        return PartsRequest(again=self.again, **known)


def _find(run: JobRun[PartsRequest]) -> PartsOutcome:
    from app.jobs.reading_pool import run_reading  # noqa: PLC0415 - takes 10 ms, which few commands need
    from app.prints import parts_session  # noqa: PLC0415 - see above
    from app.prints.parts_pool import PartsPool, PartsWorker  # noqa: PLC0415 - see above

    return run_reading(run, parts_session.run, PartsPool, PartsWorker)


def _command(request: PartsRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    return fingerprint_command(request, "--parts")


def _planned(planned: PlannedJob) -> PartsRequest:
    return scheduled_request(PartsRequest, planned)


PARTS: Final = RegisteredType(
    name="parts",
    request=PartsRequest,
    outcome=PartsOutcome,
    codec=VerdictsCodec(PartsRequest, PartsOutcome),
    handler=blocking(_find),
    body=NewParts,
    form=StartForm(label="start.parts", fields=(SEARCH,)),
    scheduled=Scheduled(
        label="schedule.parts",
        text="schedule.task_parts",
        budget_text="schedule.task_parts_budget",
        options=frozenset({PlanOption.BUDGET}),
        request=_planned,
    ),
    rest=rest_of_source,
    claims=one_after_another,
    reads_records=True,
    command=_command,
    words=reading_words("parts.title", "parts.reading", "parts.reading_of", "parts.comparing"),
)
