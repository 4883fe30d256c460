"""Why files fail a profile: its conditions, each with the number of files that do not fulfil it."""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.core.message.number import Number
from app.core.profiles.facts import wanted_text
from app.core.profiles.profile import Profile
from app.core.profiles.reasons import FailingReason, failing_reasons
from app.qt.widgets.row_model import RowColumn, RowModel
from app.qt.widgets.row_table import ROW_HEIGHT, CommandTable

_MOST_ROWS: Final = 5
"""Rows that are visible at once."""
_FRAME: Final = 4
_UNKNOWN: Final = "—"


class ReasonRow(NamedTuple):
    """A reason, and the files that fail by it."""

    reason: FailingReason
    files: int | None = None
    """Absent until they are counted."""


class ReasonFormatter(QObject):
    """Formats the rows."""

    def __init__(self, number: Callable[[int], Number]) -> None:
        """Take `number`, which writes a number in the user's language."""
        super().__init__()
        self._number = number

    def columns(self) -> tuple[RowColumn[ReasonRow], ...]:
        """Return the columns from left to right."""
        return (
            RowColumn(self.tr("Files"), self._files, 90, is_figure=True),
            RowColumn(self.tr("Why they fail"), self.why),
        )

    def _files(self, row: ReasonRow) -> str:
        return _UNKNOWN if row.files is None else self._number(row.files)

    def why(self, row: ReasonRow) -> str:
        """Return what a condition is about, and what it asks for."""
        if not row.reason.terms:
            return self.tr("a combination that does not play, such as of container and codec")
        label = QCoreApplication.translate("Filter", row.reason.label)
        values = (wanted_text(value, _compared) for value in row.reason.wanted)
        told = (
            self.tr("{0} unknown, which is not why they fail; wanted: {1}")
            if row.reason.unknown
            else self.tr("{0}; wanted: {1}")
        )
        return told.format(label, ", ".join(values))


def _compared(words: str) -> str:
    return QCoreApplication.translate("Comparison", words)


class ReasonTable(CommandTable):
    """A row a reason, those with the most files first, and below them what is not known.

    A click, or Enter, searches for the files.
    """

    search_requested = Signal(str)
    """A search text."""

    def __init__(self, number: Callable[[int], Number], parent: QWidget | None = None) -> None:
        """Take `number`, which writes a number in the user's language."""
        words = ReasonFormatter(number)
        self._reasons: RowModel[ReasonRow] = RowModel(
            words.columns(), tip=words.why, key=lambda row: row.reason.query
        )
        super().__init__(self._reasons, "profileReasons", parent)
        self._listed: list[ReasonRow] = []
        for each in (words, self._reasons):
            each.setParent(self)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.name_rows(
            self.tr("Why files fail"), self.tr("A row a condition; a click or Enter shows the files")
        )
        self.name_columns(self.tr("Columns of the reasons"), self.tr("What is told of each reason"))
        self.add_command(self.tr("Show the files"), self._go, "Return", "Enter")
        self.clicked.connect(self._go)
        self._show()

    def show_profile(self, profile: Profile) -> None:
        """Show the conditions of a profile, whose files are counted later."""
        self._listed = [ReasonRow(reason) for reason in failing_reasons(profile)]
        self._show()

    def show_count(self, query: str, files: int) -> None:
        """Show the number of files of a reason, if it is shown."""
        rows = self._listed
        self._listed = [row._replace(files=files) if row.reason.query == query else row for row in rows]
        self._show()

    def rows(self) -> list[ReasonRow]:
        """Return the rows, from the top: without those by which no file fails."""
        counted = all(row.files is not None for row in self._listed)
        # In the order of the profile until all are counted: rows must not move under the pointer.
        rows = (
            sorted(self._listed, key=lambda row: (row.reason.unknown, -(row.files or 0)))
            if counted
            else self._listed
        )
        return [row for row in rows if row.files != 0]

    def _show(self) -> None:
        rows = self.rows()
        self._reasons.show(rows)
        self.setFixedHeight(ROW_HEIGHT * (1 + min(len(rows), _MOST_ROWS)) + _FRAME)
        self.setVisible(bool(rows))

    @Slot()
    def _go(self) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            self.search_requested.emit(self._reasons.row(row).reason.query)
