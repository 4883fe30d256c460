"""The page of problems: a table of kinds, and what nobody has looked for."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.coverage import FAILED_CHECK, Question
from app.core.problems.catalogue import ORPHAN
from app.library.query.problem_counts import ProblemOverview
from app.qt.problems.formatting import KindRow, ProblemFormatter, kind_rows
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable
from app.qt.widgets.tooltips import explain

_MEANING = 48
"""Height of the sentence below the table, px: two lines."""
_MARKED = 3
"""The column of the files that are marked OK."""
_QUESTIONS = (Question.DAMAGE, Question.ROT)


class ProblemsPage(QWidget):
    """The page; receives its contents by `show_overview`."""

    files_requested = Signal(str)
    """The search for the files that the table is to show."""
    orphans_requested = Signal()
    """The page of files without a video is to be shown."""
    question_asked = Signal(object)
    """A `Question` about all files."""

    def __init__(self, words: ProblemFormatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.setAccessibleName(self.tr("Problems"))
        self._words = words
        self.model = RowModel(words.columns(), self, tip=words.sentence, key=lambda row: row.kind.code)
        self._make_table()
        self.none = QLabel(self.tr("No problems are known."))
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.hide()
        self.show_files = QPushButton(self.tr("Show the files"))
        explain(
            self.show_files,
            self.show_files.text(),
            self.tr("Shows the files with this problem in the table; they can be marked OK there"),
        )
        self.show_files.clicked.connect(self._go)
        self.show_marked = QPushButton(self.tr("Show those marked OK"))
        explain(
            self.show_marked,
            self.show_marked.text(),
            self.tr("Shows the files of which you marked this problem OK; the mark can be taken away there"),
        )
        self.show_marked.clicked.connect(self._go_to_marked)
        self.meaning = QLabel()
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        # The layout asks for the height of a new text a turn late.
        self.meaning.setMinimumHeight(_MEANING)
        self.open_questions = {question: _LineWithButton(words.act(question)) for question in _QUESTIONS}
        hint = self.tr("Shows the files in the table that a check for damage could not examine")
        self.failed = _LineWithButton((self.tr("Show them"), hint))
        self.failed.button.clicked.connect(lambda: self.files_requested.emit(FAILED_CHECK))
        self._lay_out()
        for question, line in self.open_questions.items():
            line.button.clicked.connect(partial(self.question_asked.emit, question))
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self.model.dataChanged.connect(self._refresh)
        self._refresh()

    def _make_table(self) -> None:
        self.table = CommandTable(self.model, "problemKinds")
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # What a kind means needs all the room that the other columns can leave.
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.name_rows(self.tr("Kinds of problems"), self.tr("A row a kind; Enter shows its files"))
        self.table.name_columns(self.tr("Columns of the problems"), self.tr("What is told of each kind"))
        self.go = self.table.add_command(self.tr("Show the files"), self._go, "Return", "Enter")
        self.table.doubleClicked.connect(self.go.trigger)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self.show_marked)
        below.addWidget(self.show_files)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        for line in (*self.open_questions.values(), self.failed):
            column.addWidget(line)
        column.addWidget(self.none, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.meaning)
        column.addLayout(below)

    def show_overview(self, overview: ProblemOverview, *, writable: bool) -> None:
        """Show the kinds. The chosen kind stays chosen."""
        rows: Sequence[KindRow] = kind_rows(overview)
        code = self.code()
        self.model.show(rows)
        self.table.setColumnHidden(_MARKED, not any(row.marked for row in rows))
        self.none.setHidden(bool(rows))
        self.table.setVisible(bool(rows))
        for question, line in self.open_questions.items():
            line.setVisible(overview.coverage.is_open(question))
            line.text.setText(self._words.unknown(question, overview.coverage))
            line.button.setEnabled(writable)
        failed = self._words.failure(overview.coverage)
        self.failed.text.setText(failed)
        self.failed.setVisible(bool(failed))
        if rows and not self.table.selectionModel().hasSelection():
            codes = [row.kind.code for row in rows]
            self.table.selectRow(codes.index(code) if code in codes else 0)

    def code(self) -> str | None:
        """Return the code of the chosen kind; None without one."""
        chosen = self.table.chosen_rows()
        return self.model.row(chosen[0]).kind.code if chosen else None

    @Slot()
    def _refresh(self, *_changes: object) -> None:
        chosen = self.table.chosen_rows()
        self.meaning.setText(self._words.sentence(self.model.row(chosen[0])) if chosen else "")
        able = bool(chosen) and bool(self.model.row(chosen[0]).files)
        self.show_files.setEnabled(able)
        self.show_marked.setEnabled(bool(chosen) and self.model.row(chosen[0]).marked > 0)
        self.go.setEnabled(able)

    @Slot()
    def _go(self) -> None:
        code = self.code()
        if code == ORPHAN.code:
            self.orphans_requested.emit()
        elif code is not None:
            self.files_requested.emit(f"problem:{code}")

    @Slot()
    def _go_to_marked(self) -> None:
        self.files_requested.emit(f"marked:{self.code()}")


class _LineWithButton(QWidget):
    """A line about files of which something is not known, with a button that asks, or shows them."""

    def __init__(self, act: tuple[str, str]) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.button = QPushButton(act[0])
        explain(self.button, *act)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide()
