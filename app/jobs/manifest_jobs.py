"""The job types `verify-manifest` and `create-manifest`: read the files of a folder, beside scans."""

from collections.abc import Sequence
from typing import Any, Final

from msgspec.structs import replace

from app.core.job import AsyncJobQueue, JobType, JobWords
from app.core.job.host import JobHost
from app.core.job_control import JobControl
from app.core.manifest.job import (
    CreateManifestOutcome,
    CreateManifestRequest,
    VerifyManifestOutcome,
    VerifyManifestRequest,
)
from app.core.manifest.report import Report
from app.core.names import display
from app.core.progress import Phase, Progress
from app.core.record_batch import RecordBatch
from app.core.restarts import Note, no_note
from app.export.report_format import report_tree
from app.jobs.job_json import JsonCodec, encode
from app.jobs.runner import JobRunner
from app.library import Library

STORED: Final = 1000
"""Findings that the library keeps of one report."""

ManifestOutcome = VerifyManifestOutcome | CreateManifestOutcome


class ManifestHandlers:
    """The handlers of both types for one library, on the threads of one runner."""

    def __init__(
        self, library: Library, runner: JobRunner, queue: AsyncJobQueue, on_restart: Note = no_note
    ) -> None:
        self._library = library
        self._runner = runner
        self._queue = queue
        self._on_restart = on_restart

    async def run(self, job_type: str, payload: dict[str, Any]) -> ManifestOutcome:
        """Run a job (J2). The request of the payload tells whether it verifies or creates."""
        del job_type
        request: VerifyManifestRequest | CreateManifestRequest = payload["request"]
        job_id: str = payload["_job_id"]
        control: JobControl = payload["_cancel_event"]

        def work(host: JobHost[RecordBatch]) -> ManifestOutcome:
            from app.manifests.creation import create_manifest  # noqa: PLC0415 - takes 30 ms
            from app.manifests.progress import ManifestProgress  # noqa: PLC0415 - see above
            from app.manifests.verification import verify_manifest  # noqa: PLC0415 - see above

            progress = ManifestProgress(control, host.progress, on_restart=self._on_restart)
            if isinstance(request, VerifyManifestRequest):
                return verify_manifest(request, progress)
            return create_manifest(request, self._library, progress)

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=control, on_progress=on_progress)


class VerifyManifestCodec(JsonCodec[VerifyManifestRequest, VerifyManifestOutcome]):
    """The codec of verifications."""

    def __init__(self) -> None:
        super().__init__(VerifyManifestRequest, VerifyManifestOutcome)

    def encode_outcome(self, outcome: VerifyManifestOutcome) -> str:
        return encode(replace(outcome, report=_shortened(outcome.report)))

    def outcome_tree(self, outcome: VerifyManifestOutcome) -> dict[str, Any]:
        tree = report_tree(_shortened(outcome.report), STORED)
        return {"state": outcome.state.value, **tree, "errors": []}


def _shortened(report: Report) -> Report:
    return replace(report, findings=report.findings[:STORED])


class CreateManifestCodec(JsonCodec[CreateManifestRequest, CreateManifestOutcome]):
    """The codec of new manifests."""

    def __init__(self) -> None:
        super().__init__(CreateManifestRequest, CreateManifestOutcome)

    def outcome_tree(self, outcome: CreateManifestOutcome) -> dict[str, Any]:
        tree = super().outcome_tree(outcome)
        tree["told"] = {state.value: count for state, count in outcome.told.items()}
        return tree


def _verify_command(request: VerifyManifestRequest) -> Sequence[str]:
    folder = ("--folder", display(request.folder)) if request.folder else ()
    algorithm = ("--algorithm", request.algorithm.value) if request.algorithm else ()
    return ("manifest", "verify", *folder, *algorithm, display(request.path))


VERIFY_MANIFEST: Final = JobType(
    name="verify-manifest",
    request=VerifyManifestRequest,
    outcome=VerifyManifestOutcome,
    codec=VerifyManifestCodec(),
    pausable=False,
    command=_verify_command,
    words=JobWords(
        title="manifest.verify_title",
        path="manifest.path",
        phases={Phase.COUNTING: "manifest.counting", Phase.READING: "verify.reading"},
        headings=dict.fromkeys(Phase, "manifest.verifying"),
    ),
)
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
