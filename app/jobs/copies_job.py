"""The job type `copies`: find the copies of files, beside scans."""

from collections.abc import Sequence
from typing import Any, Final

from app.core.copies.job import CopiesOutcome, CopiesRequest
from app.core.job import AsyncJobQueue, JobType, JobWords
from app.core.job.host import JobHost
from app.core.job_control import JobControl
from app.core.names import display
from app.core.progress import Phase, Progress
from app.core.record_batch import RecordBatch
from app.jobs.check_job import one_after_another, spent_seconds
from app.jobs.job_json import JsonCodec
from app.jobs.runner import JobRunner
from app.library import Library


class CopiesHandler:
    """The handler for one library, on the threads of one runner."""

    def __init__(self, library: Library, runner: JobRunner, queue: AsyncJobQueue) -> None:
        self._library = library
        self._runner = runner
        self._queue = queue

    async def search(self, job_type: str, payload: dict[str, Any]) -> CopiesOutcome:
        """Run a job (J2). The request of the payload is a `CopiesRequest`."""
        del job_type
        from app.copies import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay

        request: CopiesRequest = payload["request"]
        job_id: str = payload["_job_id"]
        cancel: JobControl = payload["_cancel_event"]
        job = await self._queue.get(job_id)

        def work(host: JobHost[RecordBatch]) -> CopiesOutcome:
            return session.run(request, host, self._library, spent=spent_seconds(job), waking=cancel.waking)

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=cancel, on_progress=on_progress)


def _command(request: CopiesRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    query = ("--where", request.query) if request.query else ()
    return ("copies", *query, *map(display, request.paths))


COPIES: Final = JobType(
    name="copies",
    request=CopiesRequest,
    outcome=CopiesOutcome,
    codec=JsonCodec(CopiesRequest, CopiesOutcome),
    claims=one_after_another,
    reads_records=True,
    command=_command,
    words=JobWords(
        title="copies.title",
        phases={
            Phase.COUNTING: "check.preparing",
            Phase.READING: "copies.reading",
            Phase.SAVING: "copies.saving",
        },
        headings=dict.fromkeys(Phase, "copies.reading_in"),
    ),
)
