"""The job type `verify-manifest`: compares a folder with a manifest, beside scans."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from app.checksum.disk_queue import STILL_SECONDS
from app.core.job import AsyncJobQueue, JobType, JobWords
from app.core.job_control import JobControl
from app.core.manifest.verify_job import VerifyManifestOutcome, VerifyManifestRequest
from app.core.names import display
from app.core.progress import Phase, Progress
from app.export.report_format import report_tree
from app.jobs.job_json import JsonCodec, encode
from app.jobs.runner import JobRunner
from app.scan.host import ScanHost

STORED: Final = 1000
"""Findings that the library keeps of one report."""


class VerifyManifestHandler:
    """The handler of `verify-manifest` jobs, on the threads of one runner."""

    def __init__(self, runner: JobRunner, queue: AsyncJobQueue, still_seconds: float = STILL_SECONDS) -> None:
        self._runner = runner
        self._queue = queue
        self._still = still_seconds

    async def verify(self, job_type: str, payload: dict[str, Any]) -> VerifyManifestOutcome:
        """Run a job (J2). The request of the payload is a `VerifyManifestRequest`."""
        del job_type
        request: VerifyManifestRequest = payload["request"]
        job_id: str = payload["_job_id"]
        control: JobControl = payload["_cancel_event"]

        def work(host: ScanHost) -> VerifyManifestOutcome:
            from app.jobs.manifest_verification import verify_manifest  # noqa: PLC0415 - takes 30 ms
            from app.jobs.manifest_watch import ManifestWatch  # noqa: PLC0415 - see above

            return verify_manifest(request, ManifestWatch(control, host.progress), self._still)

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=control, on_progress=on_progress)


class VerifyManifestCodec(JsonCodec[VerifyManifestRequest, VerifyManifestOutcome]):
    """The codec of verifications."""

    def __init__(self) -> None:
        super().__init__(VerifyManifestRequest, VerifyManifestOutcome)

    def encode_outcome(self, outcome: VerifyManifestOutcome) -> str:
        report = replace(outcome.report, findings=outcome.report.findings[:STORED])
        return encode(replace(outcome, report=report))

    def outcome_tree(self, outcome: VerifyManifestOutcome) -> dict[str, Any]:
        return {"state": outcome.state.value, **report_tree(outcome.report, STORED), "errors": []}


def _command(request: VerifyManifestRequest) -> Sequence[str]:
    folder = ("--folder", display(request.folder)) if request.folder else ()
    algorithm = ("--algorithm", request.algorithm.value) if request.algorithm else ()
    return ("manifest", "verify", *folder, *algorithm, display(request.path))


VERIFY_MANIFEST: Final = JobType(
    name="verify-manifest",
    request=VerifyManifestRequest,
    outcome=VerifyManifestOutcome,
    codec=VerifyManifestCodec(),
    pausable=False,
    command=_command,
    words=JobWords(
        title="manifest.verify_title",
        path="manifest.path",
        phases={Phase.COUNTING: "manifest.counting", Phase.READING: "verify.reading"},
        headings=dict.fromkeys(Phase, "manifest.verifying"),
    ),
)
