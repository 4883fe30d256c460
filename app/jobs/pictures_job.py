"""The job type `pictures`: make the pictures of files for the gallery, beside scans."""

from pathlib import Path
from typing import Any, Final

from app.config.paths import preview_folder
from app.core.job import AsyncJobQueue, JobType, JobWords
from app.core.job.host import JobHost
from app.core.job_control import JobControl
from app.core.pictures.job import PicturesOutcome, PicturesRequest
from app.core.progress import Phase, Progress
from app.core.record_batch import RecordBatch
from app.jobs.check_job import one_after_another, spent_seconds
from app.jobs.job_json import JsonCodec
from app.jobs.runner import JobRunner
from app.library import Library


class PicturesHandler:
    """The handler for one library, on the threads of one runner."""

    def __init__(
        self, library: Library, runner: JobRunner, queue: AsyncJobQueue, folder: Path | None = None
    ) -> None:
        """Take the folder of the cache; by default, the user's."""
        self._library = library
        self._runner = runner
        self._queue = queue
        self._folder = folder

    async def make(self, job_type: str, payload: dict[str, Any]) -> PicturesOutcome:
        """Run a job (J2). The request of the payload is a `PicturesRequest`."""
        del job_type
        from app.preview import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay
        from app.preview.cache import Cache  # noqa: PLC0415 - see above

        request: PicturesRequest = payload["request"]
        job_id: str = payload["_job_id"]
        cancel: JobControl = payload["_cancel_event"]
        job = await self._queue.get(job_id)
        cache = Cache(self._folder or preview_folder(), request.cache_bytes)

        def work(host: JobHost[RecordBatch]) -> PicturesOutcome:
            spent = spent_seconds(job)
            return session.run(request, host, self._library, cache, spent=spent, waking=cancel.waking)

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=cancel, on_progress=on_progress)


PICTURES: Final = JobType(
    name="pictures",
    request=PicturesRequest,
    outcome=PicturesOutcome,
    codec=JsonCodec(PicturesRequest, PicturesOutcome),
    claims=one_after_another,
    reads_records=True,
    words=JobWords(
        title="pictures.title",
        phases={Phase.COUNTING: "check.preparing", Phase.READING: "pictures.making"},
        headings=dict.fromkeys(Phase, "pictures.making_of"),
    ),
)
