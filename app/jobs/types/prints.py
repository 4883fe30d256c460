"""The job type `fingerprint`: make the prints by which videos with the same pictures are found."""

from collections.abc import Sequence
from typing import Any, Final

from app.core.near.job import PrintsOutcome, PrintsRequest
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
)
from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.scheduled import PlannedJob, PlanOption, Scheduled
from app.jobs.types.start_form import SEARCH, StartForm


class NewPrints(KnownFilesBody, frozen=True, kw_only=True, tag="fingerprint"):
    """A request to make the prints of files that the library knows."""

    again: bool = False

    def of_type(self, **known: Any) -> PrintsRequest:  # noqa: ANN401 - those of `BudgetRequest`
        return PrintsRequest(again=self.again, **known)


def _make(run: JobRun[PrintsRequest]) -> PrintsOutcome:
    from app.jobs.reading_pool import run_reading  # noqa: PLC0415 - takes 10 ms, which few commands need
    from app.prints import session  # noqa: PLC0415 - see above
    from app.prints.pool import PrintPool, PrintWorker  # noqa: PLC0415 - see above

    return run_reading(run, session.run, PrintPool, PrintWorker)


def fingerprint_command(request: PrintsRequest, *options: str) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job, with further options."""
    again = ["--again"] if request.again else []
    return ("fingerprint", *options, *again, *budget_options(request), *map(display, request.paths))


def _planned(planned: PlannedJob) -> PrintsRequest:
    return scheduled_request(PrintsRequest, planned)


FINGERPRINT: Final = RegisteredType(
    name="fingerprint",
    request=PrintsRequest,
    outcome=PrintsOutcome,
    codec=VerdictsCodec(PrintsRequest, PrintsOutcome),
    handler=blocking(_make),
    body=NewPrints,
    form=StartForm(label="start.fingerprint", fields=(SEARCH,)),
    scheduled=Scheduled(
        label="schedule.fingerprint",
        text="schedule.task_fingerprint",
        budget_text="schedule.task_fingerprint_budget",
        options=frozenset({PlanOption.BUDGET}),
        request=_planned,
    ),
    rest=rest_of_source,
    claims=one_after_another,
    reads_records=True,
    command=fingerprint_command,
    words=reading_words("prints.title", "prints.reading", "prints.reading_of", "prints.comparing"),
)
