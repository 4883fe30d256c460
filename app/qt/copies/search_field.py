"""A search field that waits for a pause in typing."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

TYPING_MS: Final = 120
"""Pause in typing after which the rows follow, in ms."""


class RowSearchField(QLineEdit):
    """A search field with words and filters as in the window."""

    searched = Signal(str)
    """The text, after a pause in typing."""

    def __init__(self, title: str, description: str, parent: QWidget | None = None) -> None:
        """Take the name of the field, and what a search in it does."""
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        for part in self.findChildren(QAbstractButton):
            part.setAccessibleName(self.tr("Clear the search"))
            part.setAccessibleDescription(self.tr("Shows all rows again"))
        self._pause = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _text: self._pause.start())
