"""Compares a folder with a manifest: the work of a job `verify-manifest`."""

import time
from contextlib import closing

from msgspec.structs import replace

from app.core.errors import ManifestBroken, ManifestRefused
from app.core.job import JobState
from app.core.manifest.job import VerifyManifestOutcome, VerifyManifestRequest
from app.core.manifest.report import MOST_FINDINGS, VerificationReport, in_order
from app.core.manifest.verdict import ManifestFinding, ManifestVerdict, VerificationResult
from app.core.manifest.verification import Verification, VerificationSize
from app.core.message import Message
from app.core.text.names import display
from app.manifest_formats.asc_manifest import AscManifest
from app.manifest_formats.registry import open_manifest, split_path
from app.manifests.child_folder import ChildFolder
from app.manifests.hashers import WatchedHasher
from app.manifests.outer_folders import outer_folders
from app.manifests.place import ManifestPlace
from app.manifests.progress import ManifestProgress


def verify_manifest(request: VerifyManifestRequest, progress: ManifestProgress) -> VerifyManifestOutcome:
    """Compare a folder with a manifest. Blocks: call it in a worker thread.

    Raises `ManifestRefused`, `Cancelled` and `ProberBroken`.
    """
    comparison = _Comparison(request, progress)
    with closing(comparison):
        try:
            result = comparison.run()
        except OSError as error:
            if comparison.place is not None and not comparison.place.look():
                raise comparison.place.refuse() from error
            detail = error.strerror or str(error)
            raise ManifestRefused("manifest.unreadable", path=display(request.path), detail=detail) from error
    report = VerificationReport(
        manifest=request.path,
        folder=comparison.folder,
        result=result,
        findings=in_order(comparison.findings),
        time=time.time(),
    )
    passed = result.verdict is ManifestVerdict.COMPLETE
    state = JobState.COMPLETED if passed else JobState.NEEDS_ATTENTION
    return VerifyManifestOutcome(state=state, report=report, seconds=progress.finish())


class _Comparison:
    def __init__(self, request: VerifyManifestRequest, progress: ManifestProgress) -> None:
        self.findings: list[ManifestFinding] = []
        self.folder = b""
        self.place: ManifestPlace | None = None
        self._is_history = False
        self._request = request
        self._progress = progress

    def close(self) -> None:
        """End the child that looks at the folder, if there is one."""
        if self.place is not None:
            self.place.close()

    def run(self) -> VerificationResult:
        request, tick = self._request, self._progress.tick
        path = b""
        self.folder = request.path
        if not ChildFolder(request.path, tick).is_folder():
            self.folder, path = split_path(request.path)
        place = ChildFolder(self.folder, tick)
        self.folder = request.folder or self.folder
        folder = place if self.folder == place.root else ChildFolder(self.folder, tick)
        manifest = open_manifest(place, path, request.algorithm)
        self._is_history = isinstance(manifest, AscManifest)
        self.place = ManifestPlace(self.folder, tick)
        hasher = WatchedHasher(self.place, self._progress)
        verification = Verification(manifest, folder, hasher, self._keep)
        try:
            expected = VerificationSize()
            for expected in verification.count():
                self._progress.count(expected.entries)
            if not self.place.look():
                verification.leave()
            self._progress.begin(expected.files, expected.bytes)
            return self._noted(verification.run())
        except ManifestBroken as error:
            return verification.result(error.message)

    def _noted(self, result: VerificationResult) -> VerificationResult:
        """Add the outer histories, which may know more of the files, to the remarks."""
        if not self._is_history:
            return result
        outer = outer_folders(self.folder, self._progress.tick)
        notes = (Message("manifest.outer_history", {"path": display(each.path)}) for each in outer)
        return replace(result, notes=(*result.notes, *notes))

    def _keep(self, finding: ManifestFinding) -> None:
        if len(self.findings) < MOST_FINDINGS:
            self.findings.append(finding)
