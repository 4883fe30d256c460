"""The question before a library is left whose jobs run."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.qt.widgets.safe_question import SafeQuestion


class LeaveQuestion(SafeQuestion):
    """Says what becomes of the jobs."""

    leaves = Signal()
    """The user leaves the library."""
    window_requested = Signal()
    """The user wants the other library in a window of its own."""

    def __init__(self, parent: QWidget, *, may_open_window: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Jobs are running"))
        self.setText(self.tr("Jobs of this library are running."))
        self.setInformativeText(
            self.tr("They stop now, keep what they have found, and can go on when it is opened again.")
        )
        self.leave = self.offer(
            self.tr("&Stop them and go on"),
            self.tr("Stops the jobs, and opens the other library here"),
            QMessageBox.ButtonRole.AcceptRole,
            self.leaves,
        )
        self.another = self.offer(
            self.tr("Open in a &new window"),
            self.tr("Lets the jobs go on in this window"),
            QMessageBox.ButtonRole.ActionRole,
            self.window_requested,
        )
        self.another.setVisible(may_open_window)
