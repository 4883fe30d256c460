"""Submits the jobs on manifests, and shows the report at the end of a verification."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.core.job import Job
from app.core.manifest.job import CreateManifestRequest, VerifyManifestRequest
from app.core.manifest.report import VerificationReport
from app.jobs.types.manifest import CREATE_MANIFEST, VERIFY_MANIFEST
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.manifests.dialogs import ManifestDialogs


class ManifestCommands(QObject):
    """Submits jobs on manifests. A verification that was requested here ends in its report."""

    def __init__(self, desk: Desk, dialogs: ManifestDialogs) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._dialogs = dialogs
        self._awaited: list[VerifyManifestRequest] = []
        """Verifications whose report is to be shown."""
        desk.menu["verify_manifest"].triggered.connect(dialogs.verify)
        desk.menu["create_manifest"].triggered.connect(self._create)
        dialogs.verification_requested.connect(self._submit_verification)
        dialogs.manifest_requested.connect(self._submit_creation)
        self._unsubscribe: Callable[[], None] = desk.queue.subscribe(self._on_job)

    def close(self) -> None:
        """Stop listening to the queue."""
        self._unsubscribe()

    @Slot()
    def _create(self) -> None:
        """Offer the chosen source as the folder to describe."""
        folder = next(iter(self._desk.chosen_source()), None)
        self._dialogs.create(self._desk.sources.paths(None), folder)

    @Slot(object)
    def _submit_verification(self, request: VerifyManifestRequest) -> None:
        self._awaited.append(request)
        self._desk.submit(VERIFY_MANIFEST, request)

    @Slot(object)
    def _submit_creation(self, request: CreateManifestRequest) -> None:
        self._desk.submit(CREATE_MANIFEST, request)

    def _on_job(self, job: Job) -> None:
        if not job.state.terminal or job.request not in self._awaited:
            return
        self._awaited = [each for each in self._awaited if each != job.request]
        outcome = job.outcome_of(VERIFY_MANIFEST)
        if outcome is not None and not self._desk.window.leaving:
            self._dialogs.show_report(outcome.report)


def open_manifests(desk: Desk) -> Closing:
    """Connect the acts with the dialogs, and these with the jobs."""
    dialogs = ManifestDialogs(desk)
    desk.reports[VerificationReport] = dialogs.show_report
    return Closing(ManifestCommands(desk, dialogs).close)
