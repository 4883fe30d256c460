"""The job types `checksum` and `verify`: read files to their end, beside scans."""

from collections.abc import Sequence
from typing import Any, Final

from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.job import AsyncJobQueue, JobType, JobWords
from app.core.job.host import JobHost
from app.core.job_control import JobControl
from app.core.names import display
from app.core.progress import Phase, Progress
from app.core.record_batch import RecordBatch
from app.core.restarts import Note, no_note
from app.jobs.check_job import CheckCodec, budget_options, one_after_another, spent_seconds
from app.jobs.runner import JobRunner
from app.library import Library

ChecksumType = JobType[ChecksumRequest, ChecksumOutcome]


class ChecksumHandlers:
    """The handlers of both types for one library, on the threads of one runner."""

    def __init__(
        self, library: Library, runner: JobRunner, queue: AsyncJobQueue, on_restart: Note = no_note
    ) -> None:
        self._library = library
        self._runner = runner
        self._queue = queue
        self._on_restart = on_restart

    async def check(self, job_type: str, payload: dict[str, Any]) -> ChecksumOutcome:
        """Run a job (J2). The request of the payload is a `ChecksumRequest`."""
        from app.checksum import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay
        from app.checksum.pool import HashPool, HashWorker  # noqa: PLC0415 - see above
        from app.jobs.check_pool import pool_maker  # noqa: PLC0415 - see above

        request: ChecksumRequest = payload["request"]
        job_id: str = payload["_job_id"]
        cancel: JobControl = payload["_cancel_event"]
        job = await self._queue.get(job_id)
        make_pool = pool_maker(request, HashPool, HashWorker, self._on_restart)

        def work(host: JobHost[RecordBatch]) -> ChecksumOutcome:
            return session.run(
                request,
                host,
                self._library,
                verify=job_type == VERIFY.name,
                began=request.since or job.began or job.created,
                spent=spent_seconds(job),
                waking=cancel.waking,
                make_pool=make_pool,
            )

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=cancel, on_progress=on_progress)


def _command(name: str, request: ChecksumRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    options = [text for each in request.algorithms for text in ("--algorithm", each.value)]
    return (name, *options, *budget_options(request), *map(display, request.paths))


CHECKSUM: Final[ChecksumType] = JobType(
    name="checksum",
    request=ChecksumRequest,
    outcome=ChecksumOutcome,
    codec=CheckCodec(ChecksumRequest, ChecksumOutcome),
    claims=one_after_another,
    reads_records=True,
    command=lambda request: _command("checksum", request),
    words=JobWords(
        title="checksum.title",
        phases={
            Phase.COUNTING: "check.preparing",
            Phase.READING: "checksum.reading",
            Phase.SAVING: "check.saving",
        },
        headings=dict.fromkeys(Phase, "checksum.reading_in"),
    ),
)
VERIFY: Final[ChecksumType] = JobType(
    name="verify",
    request=ChecksumRequest,
    outcome=ChecksumOutcome,
    codec=CheckCodec(ChecksumRequest, ChecksumOutcome),
    claims=one_after_another,
    reads_records=True,
    command=lambda request: _command("verify", request),
    words=JobWords(
        title="verify.title",
        phases={
            Phase.COUNTING: "check.preparing",
            Phase.READING: "verify.reading",
            Phase.SAVING: "check.saving",
        },
        headings=dict.fromkeys(Phase, "verify.reading_in"),
    ),
)
