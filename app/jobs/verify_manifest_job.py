"""The job type `verify-manifest`: compares a folder with a manifest, beside scans."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.checksum.lane import STILL_SECONDS
from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestBroken, ManifestRefused
from app.core.job import AsyncJobQueue, JobOutcome, JobState, JobType, JobWords
from app.core.job_control import JobControl
from app.core.manifest.report import MOST_TOLD, Report, counted, in_order
from app.core.manifest.verdict import Finding, Result, Verdict
from app.core.manifest.verification import Expected, Verification
from app.core.message import Message
from app.core.names import display
from app.core.progress import Phase, Progress
from app.core.units import size_text
from app.export.verification import report_tree
from app.jobs.job_json import JsonCodec, encode
from app.jobs.manifest_watch import ManifestWatch, WatchedHasher
from app.jobs.runner import JobRunner
from app.manifest.child_folder import ChildFolder
from app.manifest.registry import open_manifest, split_path
from app.scan.host import ScanHost

STORED: Final = 1000
"""Findings that the library keeps of one report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyManifestRequest:
    """A request to compare a folder with a manifest."""

    path: bytes
    """Absolute path of the manifest, or of a folder with a single one."""
    folder: bytes | None = None
    """Absolute path of the folder to compare; None for the folder of the manifest."""
    algorithm: Algorithm | None = None
    """The algorithm of a list that does not tell it."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        return (self.path,)


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyManifestOutcome(JobOutcome):
    """The outcome of a verification."""

    report: Report

    def summary(self) -> Sequence[Message]:
        size = Message("job.size", {"size": size_text(self.report.result.bytes)})
        return (*counted(self.report.result), size)


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
            return verify_manifest(request, ManifestWatch(control, host.progress), self._still)

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=control, on_progress=on_progress)


def verify_manifest(
    request: VerifyManifestRequest, watch: ManifestWatch, still_seconds: float = STILL_SECONDS
) -> VerifyManifestOutcome:
    """Compare a folder with a manifest. Blocks: call it in a worker thread.

    Raises `ManifestRefused`, `Cancelled` and `ProberBroken`.
    """
    comparison = _Comparison(request, watch, still_seconds)
    try:
        result = comparison.run()
    except OSError as error:
        detail = error.strerror or str(error)
        raise ManifestRefused("manifest.unreadable", path=display(request.path), detail=detail) from error
    report = Report(
        manifest=request.path,
        folder=comparison.folder,
        result=result,
        findings=in_order(comparison.findings),
        time=time.time(),
    )
    passed = result.verdict is Verdict.COMPLETE
    state = JobState.COMPLETED if passed else JobState.NEEDS_ATTENTION
    return VerifyManifestOutcome(state=state, report=report, seconds=watch.finish())


class _Comparison:
    def __init__(self, request: VerifyManifestRequest, watch: ManifestWatch, still_seconds: float) -> None:
        self.findings: list[Finding] = []
        self.folder = b""
        self._request = request
        self._watch = watch
        self._still = still_seconds

    def run(self) -> Result:
        request, tick = self._request, self._watch.tick
        path = b""
        self.folder = request.path
        if not ChildFolder(request.path, tick).is_folder():
            self.folder, path = split_path(request.path)
        place = ChildFolder(self.folder, tick)
        self.folder = request.folder or self.folder
        folder = place if self.folder == place.root else ChildFolder(self.folder, tick)
        manifest = open_manifest(place, path, request.algorithm)
        hasher = WatchedHasher(self.folder, self._watch, self._still)
        verification = Verification(manifest, folder, hasher, self._hear)
        try:
            expected = Expected()
            for expected in verification.count():
                self._watch.count(expected.entries)
            self._watch.begin(expected.files, expected.bytes)
            return verification.run()
        except ManifestBroken as error:
            return verification.result(error.message)

    def _hear(self, finding: Finding) -> None:
        if len(self.findings) < MOST_TOLD:
            self.findings.append(finding)


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
