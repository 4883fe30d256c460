"""The job types `checksum` and `verify`: read files to their end, beside scans."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.job import JobWords
from app.core.names import display
from app.core.progress import Phase
from app.core.restarts import ChildKind
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.types.known_files import CheckCodec, budget_options, one_after_another
from app.jobs.types.registered_type import RegisteredType

ChecksumType = RegisteredType[ChecksumRequest, ChecksumOutcome]


def _read(run: JobRun[ChecksumRequest], *, verify: bool) -> ChecksumOutcome:
    from app.checksum import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay
    from app.checksum.pool import HashPool, HashWorker  # noqa: PLC0415 - see above
    from app.jobs.check_pool import pool_maker  # noqa: PLC0415 - see above

    return session.run(
        run.request,
        run.host,
        run.library,
        verify=verify,
        began=run.request.since or run.first_began,
        spent=run.seconds_before,
        waking=run.control.waking,
        make_pool=pool_maker(run.request, HashPool, HashWorker, run.note_of(ChildKind.CHECKSUM)),
    )


def _command(name: str, request: ChecksumRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    options = [text for each in request.algorithms for text in ("--algorithm", each.value)]
    return (name, *options, *budget_options(request), *map(display, request.paths))


def _job_type(name: str, *, verify: bool) -> ChecksumType:
    return RegisteredType(
        name=name,
        request=ChecksumRequest,
        outcome=ChecksumOutcome,
        codec=CheckCodec(ChecksumRequest, ChecksumOutcome),
        handler=blocking(partial(_read, verify=verify)),
        claims=one_after_another,
        reads_records=True,
        command=partial(_command, name),
        words=JobWords(
            title=f"{name}.title",
            phases={
                Phase.COUNTING: "check.preparing",
                Phase.READING: f"{name}.reading",
                Phase.SAVING: "check.saving",
            },
            headings=dict.fromkeys(Phase, f"{name}.reading_in"),
        ),
    )


CHECKSUM: Final = _job_type("checksum", verify=False)
VERIFY: Final = _job_type("verify", verify=True)
