"""The line that says why the table shows only some of the files, and takes that back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class FilterBar(QFrame):
    """Is there only while the table shows files with problems, of a job or at all."""

    def __init__(self, show_all: QAction, parent: QWidget | None = None) -> None:
        """`show_all` is behind its button."""
        super().__init__(parent)
        self.setObjectName("filterPanel")
        self.setAccessibleName(self.tr("What the table shows"))
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.back = QToolButton()
        self.back.setDefaultAction(show_all)
        self.back.setAccessibleName(show_all.text())
        self.back.setAccessibleDescription(show_all.statusTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.back)
        self.hide()

    def say_problems(self, names: str, *, anywhere: bool = False) -> None:
        """Say that only what went wrong in these folders is shown, or has problems `anywhere`.

        An empty text and nowhere: everything is shown.
        """
        text = self.tr("Only files in {} that are unreadable, timed out or were skipped").format(names)
        if anywhere:
            text = self.tr("Only files with errors and warnings")
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.setVisible(bool(names) or anywhere)
