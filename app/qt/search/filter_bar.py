"""The bar that explains why the table shows only some files, with a button to show all."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.core.scan.since import FoundSince, NewsKind
from app.core.text.units import local_time_text
from app.qt.base.browse_state import BrowseState
from app.qt.base.formatting import Formatter

_MOST_NAMES: Final = 5


class FilterBar(QFrame):
    """The filter bar, visible only while the table shows results of a job, all problems, or changes."""

    def __init__(self, show_all: QAction, texts: Formatter, parent: QWidget | None = None) -> None:
        """Make the bar. `show_all` is the action of its button."""
        super().__init__(parent)
        self._texts = texts
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

    def show_state(self, state: BrowseState) -> None:
        """Show the filter of a browse state."""
        self.show_filter(
            self._names(state.failures_of),
            within=self._names(state.within),
            anywhere=state.only_problems,
            found=state.found,
        )

    def show_filter(
        self, failures: str, *, within: str = "", anywhere: bool = False, found: FoundSince | None = None
    ) -> None:
        """Show which filter is active, or hide the bar without any: the table shows everything.

        It is failures in folders, files `within` folders, problems `anywhere`, or what was `found`.
        """
        text = ""
        if failures:
            text = self.tr("Only files in {} that are unreadable, timed out or were skipped").format(failures)
        elif within:
            text = self.tr("Only files in {}").format(within)
        elif anywhere:
            text = self.tr("Only files with errors and warnings")
        elif found is not None:
            text = self._found_text(found)
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.setVisible(bool(text))

    def _found_text(self, found: FoundSince) -> str:
        """Return what has become of the files, and since when."""
        texts = {
            NewsKind.NEW: self.tr("Only files that are new since {}"),
            NewsKind.CHANGED: self.tr("Only files that scans found changed since {}"),
            NewsKind.MOVED: self.tr("Only files that scans found moved since {}"),
            NewsKind.MISSING: self.tr("Only files that are missing since {}"),
            NewsKind.ROTTEN: self.tr("Only files that checks found changed unnoticed since {}"),
            NewsKind.DAMAGED: self.tr("Only files that checks found damaged since {}"),
            NewsKind.VERIFIED: self.tr("Only files that were verified since {}"),
        }
        return texts[found.kind].format(local_time_text(found.since.time))

    def _names(self, paths: tuple[bytes, ...]) -> str:
        """Return the names of the first paths; a job can have a thousand."""
        return self._texts.folders(paths[:_MOST_NAMES]) + (", …" if len(paths) > _MOST_NAMES else "")
