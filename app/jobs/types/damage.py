"""The job type `check`: decode files to find damage, beside scans."""

from collections.abc import Sequence
from typing import Final

from app.core.decoding.job import DecodeOutcome, DecodeRequest
from app.core.job import JobWords
from app.core.names import display
from app.core.progress import Phase
from app.core.restarts import ChildKind
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.types.known_files import CheckCodec, budget_options, one_after_another
from app.jobs.types.registered_type import RegisteredType

_READERS: Final = 1024
"""Files to decode at once on a worker of a cluster: more than it has threads, which are the limit."""


def _check(run: JobRun[DecodeRequest]) -> DecodeOutcome:
    from app.decoding import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay
    from app.decoding.pool import DecodePool, DecodeWorker  # noqa: PLC0415 - see above
    from app.jobs.check_pool import pool_maker  # noqa: PLC0415 - see above

    note = run.note_of(ChildKind.DECODE)
    return session.run(
        run.request,
        run.host,
        run.library,
        began=run.request.since or run.first_began,
        spent=run.seconds_before,
        waking=run.control.waking,
        make_pool=pool_maker(run.request, DecodePool, DecodeWorker, note, _READERS),
    )


def _command(request: DecodeRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    options = ["--depth", request.depth.value, *(["--again"] if request.again else [])]
    return ("check", *options, *budget_options(request), *map(display, request.paths))


CHECK: Final = RegisteredType(
    name="check",
    request=DecodeRequest,
    outcome=DecodeOutcome,
    codec=CheckCodec(DecodeRequest, DecodeOutcome),
    handler=blocking(_check),
    claims=one_after_another,
    reads_records=True,
    command=_command,
    words=JobWords(
        title="decode.title",
        phases={
            Phase.COUNTING: "check.preparing",
            Phase.READING: "decode.reading",
            Phase.SAVING: "check.saving",
        },
        headings=dict.fromkeys(Phase, "decode.reading_in"),
    ),
)
