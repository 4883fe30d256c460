"""The view of what encoding files again would save: a list to be sorted, marked and handed over."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.advice.named_targets import FIRST, TargetChoice
from app.library.advice.listing import AdviceList, AdvisedFile
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable
from app.qt.insights.room.savings_formatting import SavingsFormatter
from app.qt.insights.room.targets import TargetBar
from app.qt.widgets.empty_state import EmptyState
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.tooltips import explain, set_tip

_PAUSE_MS: Final = 400
"""Pause after a key until the files are searched again."""
_GROUNDS: Final = 54
"""Least height of the grounds below the table, px: three lines."""
_SAVES: Final = 2
"""The column by which the list is sorted at first."""


class SavingsPanel(QWidget):
    """The view; requests the advice by a signal, and receives it by `show_found`."""

    wanted = Signal()
    """Other advice is to be read."""
    marks_changed = Signal(object, object)
    """The ids of the marked files before and after the user marked others."""
    hand_over_requested = Signal()
    """The selected files are to be handed over."""
    file_requested = Signal(object)
    """The id of a file that the window's table is to show."""

    def __init__(self, words: SavingsFormatter, menu: Menu, targets: TargetChoice) -> None:
        super().__init__()
        self._words = words
        self._found: AdviceList | None = None
        self._marked: set[int] = set()
        self._columns = words.columns(self._marked)
        self.model: RowModel[AdvisedFile] = RowModel(
            [column.shown for column in self._columns],
            self,
            tip=words.explained,
            key=lambda row: row.record.id,
        )
        self.targets = TargetBar(targets)
        self.targets.chosen.connect(self.wanted)
        self._make_head()
        self._make_table(menu)
        self._make_states(menu)
        self._make_buttons()
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self._refresh()

    def _make_head(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Only files such as codec:avc or size:>2GB"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setAccessibleDescription(self.tr("The same words and filters as in the search above"))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.wanted)
        self.search.textChanged.connect(self._search_soon)
        self.fault = _label("fieldProblem")
        self.fault.hide()
        self.head = _label()
        self.left_out = _label("homeNote")

    def _make_table(self, menu: Menu) -> None:
        self.table = FileRowTable(self.model, "savingFiles", menu, lambda row: self.model.row(row).record.id)
        self.table.name_rows(
            self.tr("Files that save most"),
            self.tr("A row a file; M marks the selected ones, Enter opens one"),
        )
        self.table.name_columns(
            self.tr("Columns of the advice"), self.tr("What is told of each file; a click sorts by it")
        )
        self.mark = self.table.add_command(self.tr("Mark"), self._toggle, "M")
        self.show_in_table = self.table.add_command(
            self.tr("Show in the table"), self._show_file, "Ctrl+Return", "Ctrl+Enter"
        )
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(_SAVES, Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(self._sort)

    def _make_states(self, menu: Menu) -> None:
        self.grounds = _label()
        self.grounds.setMinimumHeight(_GROUNDS)
        self.shown = QWidget()
        column = QVBoxLayout(self.shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(self.grounds)
        self.waiting = QLabel(self.tr("Estimating…"))
        self.none = QLabel()
        for label in (self.waiting, self.none):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.empty = EmptyState(menu["add_folder"], framed=False)
        self.empty.say(
            self.tr("No advice: nothing was read yet"),
            self.tr("Add a folder: what its videos would save is estimated from what a scan reads."),
        )
        self.states = QStackedWidget()
        for state in (self.waiting, self.shown, self.none, self.empty):
            self.states.addWidget(state)

    def _make_buttons(self) -> None:
        self.mark_button = QPushButton()
        self.mark_button.clicked.connect(self._toggle)
        self.mark_first = QPushButton(self.tr("Mark the first {}").format(FIRST))
        explain(
            self.mark_first,
            self.mark_first.text(),
            self.tr("Marks those that save most, in the order of the list"),
        )
        self.mark_first.clicked.connect(self._mark_first)
        self.clear = QPushButton(self.tr("Mark none"))
        explain(self.clear, self.clear.text(), self.tr("Takes all marks away"))
        self.clear.clicked.connect(lambda: self._mark(()))
        self.hand_over = QPushButton()
        self.hand_over.clicked.connect(self._hand_over)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addWidget(self.targets)
        above.addWidget(self.search, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        for button in (self.mark_button, self.mark_first, self.clear, self.hand_over):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(above)
        for label in (self.fault, self.head, self.left_out):
            column.addWidget(label)
        column.addWidget(self.states, 1)
        column.addLayout(below)

    @Slot()
    def _search_soon(self, *_: object) -> None:
        self._pause.start()

    def show_waiting(self) -> None:
        """Show that advice is being read; a list that is there already stays."""
        if self._found is None or not self._found.files:
            self.states.setCurrentWidget(self.waiting)

    def show_fault(self, text: str) -> None:
        """Show what is wrong with the search; empty: nothing is."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def show_found(self, found: AdviceList) -> None:
        """Show advice. Selected files stay selected."""
        self._found = found
        self.head.setText(self._words.head(found))
        self.left_out.setText(self._words.left_out(found.total))
        set_tip(self.left_out, self._words.why_left_out(found.total))
        for label in (self.head, self.left_out):
            label.setVisible(bool(label.text()))
        self._sort()
        total = found.total
        is_empty = not total.files and not total.gated and not self.search.text().strip()
        self.none.setText(self._without(found))
        state = self.shown if found.files else self.empty if is_empty else self.none
        self.states.setCurrentWidget(state)
        self._refresh()

    def _without(self, found: AdviceList) -> str:
        if not found.total.gated:
            return self.tr("No file matches the search.")
        told = self.tr("No file would save enough with this target.")
        return f"{told}\n\n{self._words.why_left_out(found.total)}"

    @property
    def marked(self) -> Collection[int]:
        """Return the ids of the marked files."""
        return frozenset(self._marked)

    def show_marked(self, ids: Iterable[int]) -> None:
        """Show these files as marked, and no others."""
        self._marked.clear()
        self._marked.update(ids)
        self.model.refresh()
        self._refresh()

    def _mark(self, ids: Iterable[int]) -> None:
        before, after = frozenset(self._marked), frozenset(ids)
        if before != after:
            self.show_marked(after)
            self.marks_changed.emit(before, after)

    def _chosen(self) -> list[int]:
        return [self.model.row(at).record.id for at in self.table.chosen_rows()]

    @Slot()
    def _toggle(self) -> None:
        """Mark the selected files, or take their marks away if all are marked."""
        chosen = set(self._chosen())
        self._mark(self._marked - chosen if chosen <= self._marked else self._marked | chosen)

    @Slot()
    def _mark_first(self) -> None:
        first = [self.model.row(at).record.id for at in range(min(FIRST, self.model.rowCount()))]
        self._mark(self._marked.union(first))

    @Slot()
    def _hand_over(self) -> None:
        """Select the marked files, if any are listed, and have the selected ones handed over."""
        listed = [at for at in range(self.model.rowCount()) if self.model.row(at).record.id in self._marked]
        if listed:
            self._select(listed)
        self.table.setFocus()
        self.hand_over_requested.emit()

    def _select(self, rows: Sequence[int]) -> None:
        selection, last = QItemSelection(), len(self._columns) - 1
        for at in rows:
            selection.append(QItemSelectionRange(self.model.index(at, 0), self.model.index(at, last)))
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot()
    def _sort(self, *_: object) -> None:
        chosen = set(self._chosen())
        header = self.table.horizontalHeader()
        key = self._columns[header.sortIndicatorSection()].key
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        files = () if self._found is None else self._found.files
        self.model.show(sorted(files, key=key, reverse=descending))
        if chosen:
            self._select(
                [at for at in range(self.model.rowCount()) if self.model.row(at).record.id in chosen]
            )

    @Slot()
    def _refresh(self, *_: object) -> None:
        chosen = self._chosen()
        all_marked = bool(chosen) and set(chosen) <= self._marked
        text = self.tr("Take marks away") if all_marked else self.tr("Mark")
        self.mark.setText(text)
        self.mark_button.setText(text)
        explain(self.mark_button, text, self.tr("Marks are for this session; Undo takes a mark back"))
        for able in (self.mark, self.mark_button, self.show_in_table):
            able.setEnabled(bool(chosen))
        self.mark_first.setEnabled(self.model.rowCount() > 0)
        self.clear.setEnabled(bool(self._marked))
        over = self.tr("Hand over the marked…") if self._marked else self.tr("Hand over…")
        self.hand_over.setText(over)
        explain(
            self.hand_over,
            over,
            self.tr("Writes a list or a script for a program that encodes; starts nothing"),
        )
        self.hand_over.setEnabled(self.model.rowCount() > 0)
        rows = self.table.chosen_rows()
        self.grounds.setText(self._words.explained(self.model.row(rows[0])) if len(rows) == 1 else "")

    @Slot()
    def _show_file(self) -> None:
        for id_ in self._chosen()[:1]:
            self.file_requested.emit(id_)


def _label(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
