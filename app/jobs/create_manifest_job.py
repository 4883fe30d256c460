"""The job type `create-manifest`: reads the files of a folder and writes a manifest, beside scans."""

from typing import Any, Final

from app.checksum.disk_queue import STILL_SECONDS
from app.core.job import AsyncJobQueue, JobType, JobWords
from app.core.job_control import JobControl
from app.core.manifest.create_job import CreateManifestOutcome, CreateManifestRequest
from app.core.progress import Phase, Progress
from app.jobs.job_json import JsonCodec
from app.jobs.runner import JobRunner
from app.library import Library
from app.scan.host import ScanHost


class CreateManifestHandler:
    """The handler of `create-manifest` jobs for one library, on the threads of one runner."""

    def __init__(
        self,
        library: Library,
        runner: JobRunner,
        queue: AsyncJobQueue,
        still_seconds: float = STILL_SECONDS,
    ) -> None:
        self._library = library
        self._runner = runner
        self._queue = queue
        self._still = still_seconds

    async def create(self, job_type: str, payload: dict[str, Any]) -> CreateManifestOutcome:
        """Run a job (J2). The request of the payload is a `CreateManifestRequest`."""
        del job_type
        request: CreateManifestRequest = payload["request"]
        job_id: str = payload["_job_id"]
        control: JobControl = payload["_cancel_event"]

        def work(host: ScanHost) -> CreateManifestOutcome:
            from app.jobs.manifest_creation import create_manifest  # noqa: PLC0415 - takes 30 ms
            from app.jobs.manifest_watch import ManifestWatch  # noqa: PLC0415 - see above

            watch = ManifestWatch(control, host.progress)
            return create_manifest(request, self._library, watch, self._still)

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=control, on_progress=on_progress)


class CreateManifestCodec(JsonCodec[CreateManifestRequest, CreateManifestOutcome]):
    """The codec of new manifests."""

    def __init__(self) -> None:
        super().__init__(CreateManifestRequest, CreateManifestOutcome)

    def outcome_tree(self, outcome: CreateManifestOutcome) -> dict[str, Any]:
        tree = super().outcome_tree(outcome)
        tree["told"] = {state.value: count for state, count in outcome.told.items()}
        return tree


CREATE_MANIFEST: Final = JobType(
    name="create-manifest",
    request=CreateManifestRequest,
    outcome=CreateManifestOutcome,
    codec=CreateManifestCodec(),
    pausable=False,
    not_again="manifest.not_again",
    words=JobWords(
        title="manifest.create_title",
        path="scan.folder",
        phases={Phase.COUNTING: "manifest.listing", Phase.READING: "checksum.reading"},
        headings=dict.fromkeys(Phase, "manifest.creating"),
    ),
)
