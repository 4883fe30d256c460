"""Connects the actions on manifests with the jobs, and the ends of these jobs with the report."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.core.job import AsyncJobQueue, Job
from app.core.manifest.job import CreateManifestRequest, VerifyManifestRequest
from app.jobs.types.manifest import CREATE_MANIFEST, VERIFY_MANIFEST
from app.qt.jobs.controller import Controller
from app.qt.manifests.dialogs import ManifestDialogs
from app.qt.shell.main_window import MainWindow
from app.qt.sources.source_store import SourceStore


class ManifestCommands(QObject):
    """Submits jobs on manifests. A verification that was requested here ends in its report."""

    def __init__(
        self,
        *,
        window: MainWindow,
        controller: Controller,
        queue: AsyncJobQueue,
        source_store: SourceStore,
        dialogs: ManifestDialogs,
        writable: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._source_store = source_store
        self._dialogs = dialogs
        self._awaited: list[VerifyManifestRequest] = []
        """Verifications whose report is to be shown."""
        window.commands.verify_manifest.setEnabled(writable)
        window.commands.create_manifest.setEnabled(writable)
        window.commands.verify_manifest.triggered.connect(dialogs.verify)
        window.commands.create_manifest.triggered.connect(self._create)
        dialogs.verification_requested.connect(self._submit_verification)
        dialogs.manifest_requested.connect(self._submit_creation)
        self._unsubscribe: Callable[[], None] = queue.subscribe(self._on_job)

    def close(self) -> None:
        """Stop listening to the queue."""
        self._unsubscribe()

    @Slot()
    def _create(self) -> None:
        """Offer the chosen source as the folder to describe."""
        chosen = self._window.browse.state.source_id
        sources = self._source_store.sources
        folder = next((each.path for each in sources if each.id == chosen), None)
        self._dialogs.create([each.path for each in sources], folder)

    @Slot(object)
    def _submit_verification(self, request: VerifyManifestRequest) -> None:
        self._awaited.append(request)
        self._controller.submit(VERIFY_MANIFEST, request)

    @Slot(object)
    def _submit_creation(self, request: CreateManifestRequest) -> None:
        self._controller.submit(CREATE_MANIFEST, request)

    def _on_job(self, job: Job) -> None:
        if not job.state.terminal or job.request not in self._awaited:
            return
        self._awaited = [each for each in self._awaited if each != job.request]
        outcome = job.outcome_of(VERIFY_MANIFEST)
        if outcome is not None and not self._window.leaving:
            self._dialogs.show_report(outcome.report)
