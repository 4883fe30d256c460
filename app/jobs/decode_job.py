"""The job type `check`: decode files to find damage, beside scans."""

from collections.abc import Sequence
from typing import Any, Final

from app.core.decoding.job import DecodeOutcome, DecodeRequest
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

_READERS: Final = 1024
"""Files to decode at once on a worker of a cluster: more than it has threads, which are the limit."""


class DecodeHandler:
    """The handler for one library, on the threads of one runner."""

    def __init__(
        self, library: Library, runner: JobRunner, queue: AsyncJobQueue, on_restart: Note = no_note
    ) -> None:
        self._library = library
        self._runner = runner
        self._queue = queue
        self._on_restart = on_restart

    async def check(self, job_type: str, payload: dict[str, Any]) -> DecodeOutcome:
        """Run a job (J2). The request of the payload is a `DecodeRequest`."""
        del job_type
        from app.decoding import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay
        from app.decoding.pool import DecodePool, DecodeWorker  # noqa: PLC0415 - see above
        from app.jobs.check_pool import pool_maker  # noqa: PLC0415 - see above

        request: DecodeRequest = payload["request"]
        job_id: str = payload["_job_id"]
        cancel: JobControl = payload["_cancel_event"]
        job = await self._queue.get(job_id)
        make_pool = pool_maker(request, DecodePool, DecodeWorker, self._on_restart, _READERS)

        def work(host: JobHost[RecordBatch]) -> DecodeOutcome:
            return session.run(
                request,
                host,
                self._library,
                began=request.since or job.began or job.created,
                spent=spent_seconds(job),
                waking=cancel.waking,
                make_pool=make_pool,
            )

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=cancel, on_progress=on_progress)


def _command(request: DecodeRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    options = ["--depth", request.depth.value, *(["--again"] if request.again else [])]
    return ("check", *options, *budget_options(request), *map(display, request.paths))


CHECK: Final[JobType[DecodeRequest, DecodeOutcome]] = JobType(
    name="check",
    request=DecodeRequest,
    outcome=DecodeOutcome,
    codec=CheckCodec(DecodeRequest, DecodeOutcome),
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
