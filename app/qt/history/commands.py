"""Opens the dialog of changes, and connects the dialog with the history."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from app.core.scan.history import Change, ChangeKind, ReportRange, ScanReport
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.history.dialog import HistoryDialog
from app.qt.history.formatting import ChangeFormatter
from app.qt.history.loader import HistoryLoader


class HistoryCommands(QObject):
    """Opens at most one dialog; a second request brings the open dialog to the front."""

    def __init__(self, desk: Desk, history: HistoryLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._history = history
        self._words = ChangeFormatter(desk.texts, self)
        self._wanted: int | None = None
        self.dialog: HistoryDialog | None = None
        """The open dialog; None while there is none."""
        history.scans_read.connect(self._show_scans)
        history.counts_read.connect(self._show_counts)
        history.page_read.connect(self._show_page)
        history.all_read.connect(self._copy)
        desk.menu["changes"].triggered.connect(self.show_last)
        desk.window.close_requested.connect(self.close)

    @Slot()
    def show_last(self) -> None:
        """Show the changes in the last scan."""
        self.show(None)

    @Slot(object)
    def show(self, report: int | None) -> None:
        """Show the changes in a scan; None means the last scan."""
        self._wanted = report
        if self.dialog is None:
            self.dialog = dialog = HistoryDialog(self._words, self._desk.window)
            dialog.counts_requested.connect(self._history.read_counts)
            dialog.page_requested.connect(self._history.read_page)
            dialog.copy_requested.connect(self._history.read_all)
            dialog.file_requested.connect(self._desk.show_file)
            dialog.finished.connect(self._forget)
            dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._history.read_scans()

    def close(self) -> None:
        """Close the dialog with the window."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot(object)
    def _show_scans(self, reports: Sequence[ScanReport]) -> None:
        if self.dialog is not None:
            self.dialog.show_scans(reports, self._wanted)

    @Slot(object, object)
    def _show_counts(self, span: ReportRange, counts: dict[ChangeKind, int]) -> None:
        if self.dialog is not None:
            self.dialog.show_counts(span, counts)

    @Slot(object, object, object, object)
    def _show_page(self, span: ReportRange, kind: ChangeKind, after: int, page: Sequence[Change]) -> None:
        if self.dialog is not None:
            self.dialog.show_page(span, kind, after, page)

    @Slot(object)
    def _copy(self, changes: Sequence[Change]) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(self._words.line, changes)))


def open_history(desk: Desk) -> Closing:
    """Connect the act, and the reports of scans, with the dialog."""
    loader = HistoryLoader(desk.library, desk.tasks, desk.window)
    desk.reports[int] = HistoryCommands(desk, loader).show
    return Closing(loader.close)
