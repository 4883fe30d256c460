"""Opens the dialogs on manifests, and shows reports."""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.core.manifest.report import VerificationReport, matching
from app.core.manifest.verdict import FileState
from app.core.text.names import display
from app.qt.base.desk import Desk
from app.qt.base.tasks import Latest, Loader, background
from app.qt.manifests.formatting import ReportFormatter

if TYPE_CHECKING:
    from app.export.report_format import ReportFormat
    from app.qt.manifests.create_dialog import CreateDialog
    from app.qt.manifests.report_dialog import ReportDialog
    from app.qt.manifests.verify_dialog import VerifyDialog


class ManifestDialogs(Loader):
    """Opens at most one dialog of each kind; a second request brings the open dialog to the front."""

    _rows = Latest()
    verification_requested = Signal(object)
    """A `VerifyManifestRequest`."""
    manifest_requested = Signal(object)
    """A `CreateManifestRequest`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._window = desk.window
        self._words = ReportFormatter(desk.texts, desk.theme, self)
        desk.window.close_requested.connect(self.close)
        self.verifying: VerifyDialog | None = None
        """The open dialog that chooses a manifest; None while there is none."""
        self.creating: CreateDialog | None = None
        """The open dialog for a new manifest; None while there is none."""
        self.report: ReportDialog | None = None
        """The open report; None while there is none."""

    @Slot()
    def verify(self) -> None:
        """Let the user choose a manifest to verify."""
        from app.qt.manifests.verify_dialog import VerifyDialog  # noqa: PLC0415 - not needed at the start

        if self.verifying is None:
            self.verifying = dialog = VerifyDialog(self._window)
            dialog.verification_requested.connect(self.verification_requested)
            dialog.finished.connect(self._forget_verifying)
        _bring(self.verifying)

    def create(self, sources: Sequence[bytes], folder: bytes | None) -> None:
        """Let the user choose what a new manifest lists: at first `folder`. Take the paths of all sources."""
        from app.qt.manifests.create_dialog import CreateDialog  # noqa: PLC0415 - not needed at the start

        if self.creating is None:
            self.creating = dialog = CreateDialog(sources, self._window)
            dialog.manifest_requested.connect(self.manifest_requested)
            dialog.finished.connect(self._forget_creating)
            if folder is not None:
                dialog.folder.choose(folder)
        _bring(self.creating)

    @Slot(object)
    def show_report(self, report: VerificationReport) -> None:
        """Show a report, in place of the one before."""
        from app.qt.manifests.report_dialog import ReportDialog  # noqa: PLC0415 - not needed at the start

        if self.report is not None:
            self.report.close()
        self.report = dialog = ReportDialog(report, self._words, self._desk.theme, self._window)
        dialog.rows_requested.connect(self._find_rows)
        dialog.reveal_requested.connect(self._desk.opener.reveal)
        dialog.export_requested.connect(self._choose_export)
        dialog.finished.connect(self._forget_report)
        self._find_rows(report, None, "")
        _bring(dialog)

    @Slot()
    def close(self) -> None:
        """Close all dialogs with the window."""
        for dialog in (self.verifying, self.creating, self.report):
            if dialog is not None:
                dialog.close()

    @Slot(object, object, str)
    @_rows.background
    async def _find_rows(self, report: VerificationReport, state: FileState | None, text: str) -> None:
        rows: array[int] = await self._tasks.away(matching, report.findings, state, text)
        if self.report is not None and self.report.report is report:
            self.report.show_rows(state, text, rows)

    @Slot(object)
    def _choose_export(self, report: VerificationReport) -> None:
        from app.qt.manifests.report_dialog import ReportExportDialog  # noqa: PLC0415 - not needed at the start

        dialog = ReportExportDialog(self.report or self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(lambda path, form: self._export(report, path, form))
        dialog.open()

    @background
    async def _export(self, report: VerificationReport, path: bytes, form: "ReportFormat") -> None:
        from app.export.verification import write_report_file  # noqa: PLC0415 - not needed at the start

        desk = self._desk
        await self._tasks.away(write_report_file, path, report, form, desk.library, desk.texts.localization)
        desk.notice.announce(self.tr("The report was written to {}.").format(display(path)))

    @Slot()
    def _forget_verifying(self) -> None:
        self.verifying = None

    @Slot()
    def _forget_creating(self) -> None:
        self.creating = None

    @Slot()
    def _forget_report(self) -> None:
        self.report = None


def _bring(dialog: "VerifyDialog | CreateDialog | ReportDialog") -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
