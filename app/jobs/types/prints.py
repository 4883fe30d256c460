"""The job type `fingerprint`: make the prints by which videos with the same pictures are found."""

from collections.abc import Sequence
from typing import Any, Final

from app.core.job import JobWords
from app.core.near.job import PrintsOutcome, PrintsRequest
from app.core.run.progress import Phase
from app.core.text.names import display
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.types.known_files import (
    KnownFilesBody,
    VerdictsCodec,
    budget_options,
    one_after_another,
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
    from app.jobs.reading_pool import pool_maker  # noqa: PLC0415 - takes 10 ms, which few commands need
    from app.prints import session  # noqa: PLC0415 - see above
    from app.prints.pool import PrintPool, PrintWorker  # noqa: PLC0415 - see above

    return session.run(
        run.request,
        run.host,
        run.library,
        began=run.request.since or run.first_began,
        spent=run.seconds_before,
        waking=run.control.waking,
        make_pool=pool_maker(run.request, PrintPool, PrintWorker),
    )


def _command(request: PrintsRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    again = ["--again"] if request.again else []
    return ("fingerprint", *again, *budget_options(request), *map(display, request.paths))


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
    command=_command,
    words=JobWords(
        title="prints.title",
        phases={
            Phase.COUNTING: "check.preparing",
            Phase.READING: "prints.reading",
            Phase.SAVING: "check.saving",
        },
        headings=dict.fromkeys(Phase, "prints.reading_of"),
    ),
)
