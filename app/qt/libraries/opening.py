"""The library that the window is to show next, and the question whether to update it without a backup."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.qt.widgets.safe_question import SafeQuestion


class Opening(Struct, frozen=True):
    """A library to open in place of the one that is shown."""

    path: Path
    backup: Path | None = None
    """The backup to put in its place before; None for the library as it is."""


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
