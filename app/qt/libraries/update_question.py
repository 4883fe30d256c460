"""The question whether a library may be updated though no backup of it could be made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.qt.widgets.safe_question import SafeQuestion


class UpdateQuestion(SafeQuestion):
    """Says why there is no backup. Without an answer the library stays as it is."""

    agreed = Signal()
    """The user wants the update without a backup."""

    def __init__(self, parent: QWidget, reason: str) -> None:
        """Take the sentence with the reason."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("No backup"))
        self.setText(self.tr("The library must be updated, and there is no backup of it."))
        self.setInformativeText(reason)
        self.update_anyway = self.offer(
            self.tr("&Update without a backup"),
            self.tr("Changes the library, which earlier versions of Cinventory cannot open any more"),
            QMessageBox.ButtonRole.AcceptRole,
            self.agreed,
        )
