"""The question before a library is left whose jobs run."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget


class LeaveQuestion(QMessageBox):
    """Says what becomes of the jobs. Show the question with `open`; Escape stays."""

    leaves = Signal()
    """The user leaves the library."""
    window_requested = Signal()
    """The user wants the other library in a window of its own."""

    def __init__(self, parent: QWidget, *, may_open_window: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Jobs are running"))
        self.setText(self.tr("Jobs of this library are running."))
        self.setInformativeText(
            self.tr("They stop now, keep what they have found, and can go on when it is opened again.")
        )
        self.leave = self._add(self.tr("&Stop them and go on"), QMessageBox.ButtonRole.AcceptRole)
        self.another = self._add(self.tr("Open in a &new window"), QMessageBox.ButtonRole.ActionRole)
        self.another.setVisible(may_open_window)
        self.stay = self._add(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)
        self.buttonClicked.connect(self._answer)

    def _add(self, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
        button = self.addButton(text, role)
        button.setAccessibleName(text.replace("&", ""))
        return button

    @Slot(QAbstractButton)
    def _answer(self, button: QAbstractButton) -> None:
        if button is self.leave:
            self.leaves.emit()
        elif button is self.another:
            self.window_requested.emit()
