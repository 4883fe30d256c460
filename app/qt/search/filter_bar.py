"""The bar that explains why the table shows only some files, with a button to show all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class FilterBar(QFrame):
    """The filter bar, visible only while the table shows failures of a job or all problems."""

    def __init__(self, show_all: QAction, parent: QWidget | None = None) -> None:
        """Make the bar. `show_all` is the action of its button."""
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

    def show_filter(self, failures: str, *, within: str = "", anywhere: bool = False) -> None:
        """Show which filter is active: failures in folders, files `within` folders, or problems `anywhere`.

        Hide the bar without any of them: the table shows everything.
        """
        text = ""
        if failures:
            text = self.tr("Only files in {} that are unreadable, timed out or were skipped").format(failures)
        elif within:
            text = self.tr("Only files in {}").format(within)
        elif anywhere:
            text = self.tr("Only files with errors and warnings")
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.setVisible(bool(text))
