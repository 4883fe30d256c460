"""The job types `checksum` and `verify`: read files to their end, beside scans."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated, Any, Final

from msgspec import Meta
from msgspec.structs import replace

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.coverage import Question
from app.core.facts.checks import VERDICT_WORDS
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
from app.jobs.types.scheduled import PlanOption, Scheduled
from app.jobs.types.start_form import SEARCH, StartForm

ChecksumType = RegisteredType[ChecksumRequest, ChecksumOutcome]


class _Body(KnownFilesBody, frozen=True, kw_only=True):
    algorithms: Annotated[tuple[Algorithm, ...], Meta(max_length=len(Algorithm))] = ()

    def of_type(self, **known: Any) -> ChecksumRequest:  # noqa: ANN401 - those of `BudgetRequest`
        return ChecksumRequest(algorithms=tuple(dict.fromkeys(self.algorithms)), **known)


class NewChecksum(_Body, frozen=True, kw_only=True, tag="checksum"):
    """A request to compute the checksums of files that the library knows."""


class NewVerification(_Body, frozen=True, kw_only=True, tag="verify"):
    """A request to compare files with their stored checksums."""


def _read(run: JobRun[ChecksumRequest], *, verify: bool) -> ChecksumOutcome:
    from app.checksum import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay
    from app.checksum.pool import HashPool, HashWorker  # noqa: PLC0415 - see above
    from app.jobs.reading_pool import run_reading  # noqa: PLC0415 - see above

    return run_reading(run, session.run, HashPool, HashWorker, verify=verify)


def _command(name: str, request: ChecksumRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    options = [text for each in request.algorithms for text in ("--algorithm", each.value)]
    return (name, *options, *budget_options(request), *map(display, request.paths))


_OF_BOTH: Final = RegisteredType(
    name="checksum",
    request=ChecksumRequest,
    outcome=ChecksumOutcome,
    codec=VerdictsCodec(ChecksumRequest, ChecksumOutcome, "CheckResult"),
    handler=blocking(partial(_read, verify=False)),
    facts=partial(verdict_facts, VERDICT_WORDS),
    rest=rest_of_source,
    claims=one_after_another,
    reads_records=True,
)


CHECKSUM: Final = replace(
    _OF_BOTH,
    body=NewChecksum,
    form=StartForm(label="start.checksum", fields=(SEARCH,)),
    scheduled=Scheduled(
        label="schedule.checksum",
        text="schedule.task_checksum",
        budget_text="schedule.task_checksum_budget",
        options=frozenset({PlanOption.BUDGET}),
        request=partial(scheduled_request, ChecksumRequest),
    ),
    command=partial(_command, "checksum"),
    words=reading_words("checksum.title", "checksum.reading", "checksum.reading_in"),
)
VERIFY: Final = replace(
    _OF_BOTH,
    name="verify",
    handler=blocking(partial(_read, verify=True)),
    question=Question.ROT,
    body=NewVerification,
    form=StartForm(label="start.verify", fields=(SEARCH,)),
    scheduled=Scheduled(
        label="schedule.verify",
        text="schedule.task_verify",
        budget_text="schedule.task_verify_budget",
        options=frozenset({PlanOption.BUDGET}),
        request=partial(scheduled_request, ChecksumRequest),
    ),
    command=partial(_command, "verify"),
    words=reading_words("verify.title", "verify.reading", "verify.reading_in"),
)
