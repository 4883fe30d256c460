"""The list in the side bar: sources, groups and saved searches."""

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QConcatenateTablesProxyModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QWidget

from app.core.coverage import NO_COVERAGE, Coverage, Question, open_question, question_of
from app.core.query import Query
from app.core.query.collections import ALWAYS_SHOWN, OfferedSearch, SavedSearch, SmartGroup
from app.core.sources.source import SourceRecord
from app.qt.base.browse_state import Choice
from app.qt.base.theme import Theme
from app.qt.sources.delegate import SourceDelegate
from app.qt.sources.group_rows import GroupRows, ProfileRows, fixed_row
from app.qt.sources.model import CHOICE, Kind, SourceListModel, SourceRole, SourceState
from app.qt.widgets.coverage_words import CoverageWords
from app.qt.widgets.row_table import own_viewport
from app.qt.widgets.tooltips import set_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Command = QItemSelectionModel.SelectionFlag


_FRAME_MS: Final = 33
_TURN_SECONDS: Final = 1.2
"""Seconds for a full turn of the ring of a source that is being scanned."""


class SourceView(QListView):
    """The list of sources, groups and searches.

    All sections are in one list, so that there is one choice and the arrow keys reach every row.
    """

    chosen_changed = Signal(object)
    """The new `Choice` of the user."""
    choice_replaced = Signal(object)
    """The `Choice` in place of one whose row has gone or changed."""

    def __init__(self, sources: SourceListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self)
        self.chosen: Choice = None
        self._renewing = False
        """Whether rows are being replaced, after which the choice is restored."""
        self._is_read = False
        """Whether the sources of the library have been read."""
        self._sources = sources
        self.words = CoverageWords(sources.number, self)
        self._found: dict[str, int] = {}
        """Known numbers of found files, by the text of a search."""
        self._queries: dict[str, Query] = {}
        """The queries of the saved searches, by their text: of a thousand, parsing takes 0.1 s."""
        self._coverage = NO_COVERAGE
        self._empty: frozenset[SmartGroup] = frozenset()
        """The groups that certainly have no file."""
        self._cell = SourceDelegate(theme, self)
        self._spin = QTimer(self, interval=_FRAME_MS)
        self.setAccessibleName(self.tr("Sources and library"))
        self.setAccessibleDescription(
            self.tr("Choose which files the table shows; the Menu key shows what can be done with a source")
        )
        sources.rowsAboutToBeRemoved.connect(self._leave_rows)
        sources.search_changed.connect(self._follow)
        self.setModel(self._rows())
        self.setItemDelegate(self._cell)
        self._behave()
        self._connect(theme)
        self.set_total(None)
        self.set_groups({})

    def _rows(self) -> QConcatenateTablesProxyModel:
        """Return all rows: groups, saved searches and sources, each with its heading."""
        self._groups = GroupRows(self)
        self._total = self._groups.all_files
        self._profiles = ProfileRows(self)
        self._saved = QStandardItemModel(0, 1, self)
        heading, below = QStandardItemModel(self), QStandardItemModel(self)
        heading.appendRow(fixed_row(Kind.HEADING, self.tr("Sources")))
        below.appendRow(fixed_row(Kind.HINT, self.tr("No folders yet")))
        rows = QConcatenateTablesProxyModel(self)
        for model in (self._groups, self._profiles, self._saved, heading, self._sources, below):
            rows.addSourceModel(model)
        return rows

    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        menu = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        menu.activated.connect(lambda: self.customContextMenuRequested.emit(self._middle()))

    def _connect(self, theme: Theme) -> None:
        rows = self.model()
        for signal in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            signal.connect(self._settle)
        rows.dataChanged.connect(self._animate)
        self._spin.timeout.connect(self._turn)
        theme.changed.connect(self.viewport().update)

    def choose(self, choice: Choice) -> None:
        """Choose a row, or all files if the row has gone."""
        self._hide_empty(choice)
        rows = self.model()
        indexes = (rows.index(row, 0) for row in range(1, rows.rowCount()))
        everything = rows.index(self._total.row(), 0)
        found = (index for index in indexes if choice is not None and _choice(index) == choice)
        self.setCurrentIndex(next(found, everything))

    def name_of(self, choice: Choice) -> str:
        """Return the name of the row of a choice, or of all files if there is none."""
        rows = self.model()
        indexes = (rows.index(row, 0) for row in range(1, rows.rowCount()))
        found = (index for index in indexes if choice is not None and _choice(index) == choice)
        return str(next((index.data() for index in found), self._total.text()))

    def source(self) -> SourceRecord | None:
        """Return the chosen source, None for any other choice."""
        return next((source for source in self._sources.sources if source.id == self.chosen), None)

    def set_total(self, files: int | None, told: str = "") -> None:
        """Show the number of all files, and tell more of them; None: the number is not known yet."""
        self._count(self._total, files)
        set_tip(self._total, "\n".join(filter(None, (self._groups.hint_of_all, told))))
        self._total.setData(told, Role.AccessibleDescriptionRole)
        self._is_read = self._is_read or files is not None
        self._settle()

    def group_names(self) -> Iterator[tuple[SmartGroup, str]]:
        """Yield the groups with their names."""
        for group, item in self._groups.items.items():
            yield group, item.text()

    def set_groups(self, counts: Mapping[SmartGroup, int], coverage: Coverage = NO_COVERAGE) -> None:
        """Show the number of files in each group. A group that `counts` lacks has no number yet.

        Of files that were not asked nothing is known: without a file that was, a group has no number.
        """
        self._coverage = coverage
        for group, item in self._groups.items.items():
            question = question_of(group)
            told = self._count_asked(item, counts.get(group), question)
            if told and question is not None:
                offer = self.tr("Its menu has “{}”.").format(self.words.act(question))
                told = f"{told} {offer}"
            self._explain(item, told, self._groups.hint(group))
        self._empty = frozenset(
            group for group in self._groups.items if counts.get(group) == 0 and not self._is_open(group)
        )
        self._hide_empty(self.chosen)
        self._count_found()

    def _is_open(self, group: SmartGroup) -> bool:
        question = question_of(group)
        return question is not None and self._coverage.is_open(question)

    def _hide_empty(self, kept: Choice) -> None:
        """Hide the groups that have no file except one; keys then go past them."""
        for group, item in self._groups.items.items():
            hidden = group in self._empty and group not in ALWAYS_SHOWN and group != kept
            if hidden is item.isEnabled():
                item.setEnabled(not hidden)
            if hidden is not self.isRowHidden(item.row()):
                self.setRowHidden(item.row(), hidden)

    def _count_asked(self, item: QStandardItem, count: int | None, question: Question | None) -> str:
        """Show a number of files among those that were asked, and return how many that is if not all."""
        coverage = self._coverage
        asked = coverage.files if question is None else coverage.of(question)
        count = count if asked or not coverage.files else None
        self._count(item, count)
        is_open = question is not None and coverage.is_open(question)
        part = short = ""
        if is_open and count is not None:
            part, short = self.words.part(count, asked), self.words.short_part(count, asked)
        item.setData(part, SourceRole.PART)
        item.setData(short, SourceRole.SHORT_PART)
        return self.words.asked(question, coverage) if question is not None and is_open else ""

    @staticmethod
    def _explain(item: QStandardItem, told: str, tip: str = "") -> None:
        if told:
            parts = (item.text(), item.data(SourceRole.PART), told)
            item.setData(", ".join(filter(None, parts)), Role.AccessibleTextRole)
        set_tip(item, "\n".join(filter(None, (tip, told))))
        item.setData(told, Role.AccessibleDescriptionRole)

    def set_failing(self, files: Mapping[str, int | None]) -> None:
        """Show the number of files that fail each chosen profile; None: it has judged no file yet."""
        if [*files] != [*self._profiles.items]:
            self._renewing = True
            self._profiles.show(files)
            self._renewing = False
            self._replace(self.chosen)
        for name, item in self._profiles.items.items():
            self._count(item, files[name])

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show the saved searches below the groups, or a hint that there are none."""
        self._renewing = True
        self._saved.removeRows(0, self._saved.rowCount())
        self._saved.appendRow(fixed_row(Kind.HEADING, self.tr("Searches")))
        if not searches:
            hint = fixed_row(Kind.HINT, self.tr("None saved yet"))
            set_tip(hint, self.tr("“Save search…”, the star beside the search field, keeps a search here"))
            self._saved.appendRow(hint)
        for search in searches:
            item = fixed_row(Kind.GROUP, search.name)
            item.setData(search, CHOICE)
            self._saved.appendRow(item)
        known, texts = self._queries, [search.text for search in searches]
        self._queries = {text: known.get(text) or Query.parse(text) for text in texts}
        self._count_found()
        self._renewing = False
        chosen = self.chosen
        if isinstance(chosen, SavedSearch):
            chosen = next((search for search in searches if search.id == chosen.id), None)
        self._replace(chosen)

    def set_found(self, files: Mapping[str, int]) -> None:
        """Show the numbers of files by the text of a search. Other numbers stay."""
        self._found.update(files)
        self._count_found()

    def _count_found(self) -> None:
        for item in map(self._saved.item, range(self._saved.rowCount())):
            search = item.data(CHOICE)
            if isinstance(search, SavedSearch):
                question = open_question(self._queries[search.text], self._coverage)
                told = self._count_asked(item, self._found.get(search.text), question)
                self._explain(item, told, search.text)

    def _count(self, item: QStandardItem, files: int | None) -> None:
        words = [item.text()] if files is None else [item.text(), self._sources.files(files)]
        item.setData("—" if files is None else self._sources.number(files), SourceRole.COUNT)
        item.setData(", ".join(words), Role.AccessibleTextRole)

    def _middle(self) -> QPoint:
        return self.visualRect(self.currentIndex()).center()

    @Slot()
    def _settle(self) -> None:
        """Update the hint and the choice after rows came or went.

        The hint shows while there is certainly no source. A row is always chosen.
        """
        sources = self._sources.rowCount()
        self._is_read = self._is_read or sources > 0
        self.setRowHidden(self.model().rowCount() - 1, sources > 0 or not self._is_read)
        self._replace(self.chosen)
        self._animate()

    @Slot(QModelIndex, int, int)
    def _leave_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Choose all files before the chosen source is removed. The list would choose a neighbour."""
        if any(self.chosen == self._sources.choice(row) for row in range(first, last + 1)):
            self._replace(None)

    @Slot(object, object)
    def _follow(self, before: OfferedSearch, now: OfferedSearch) -> None:
        """Keep a disk chosen whose search has another name in it now."""
        if self.chosen == before:
            self.chosen = now
            self.choice_replaced.emit(now)

    def _replace(self, choice: Choice) -> None:
        """Choose a row after rows have come, gone or changed, which is no act of the user."""
        before, self._renewing = self._renewing, True
        self.choose(choice)
        self._renewing = before
        self._tell(self.currentIndex(), self.choice_replaced)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Emit the choice if it has changed."""
        super().currentChanged(current, previous)
        self._tell(current, self.chosen_changed)

    def _tell(self, index: Index, told: SignalInstance) -> None:
        chosen = _choice(index)
        if index.isValid() and chosen != self.chosen and not self._renewing:
            self.chosen = chosen
            self._hide_empty(chosen)
            told.emit(chosen)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the row that a key leads to, past headings, which cannot be chosen."""
        actions = QAbstractItemView.CursorAction
        step = 1 if action in {actions.MoveHome, actions.MovePageUp} else -1
        index = super().moveCursor(action, modifiers)
        while index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            index = index.siblingAtRow(index.row() + step)
        return index

    def selectionCommand(  # noqa: N802
        self, index: Index, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose the row at the pointer. Without a row, keep the choice."""
        return Command.ClearAndSelect if index.isValid() else Command.NoUpdate

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Resume the animation."""
        super().showEvent(event)
        self._animate()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Stop the animation while the list is hidden."""
        self._spin.stop()
        super().hideEvent(event)

    @Slot()
    def _animate(self) -> None:
        """Animate the rings during a scan, unless the system asks for less motion."""
        hints = QStyle.StyleHint
        moving = all(
            self.style().styleHint(hint, None, self)
            for hint in (hints.SH_Widget_Animate, hints.SH_Widget_Animation_Duration)
        )
        if not (moving and self._sources.scanning and self.isVisible()):
            self._spin.stop()
        elif not self._spin.isActive():
            self._spin.start()

    @Slot()
    def _turn(self) -> None:
        self._cell.turn = time.monotonic() / _TURN_SECONDS % 1 * 360
        rows = self.model()
        for index in (rows.index(row, 0) for row in range(rows.rowCount())):
            if index.data(SourceRole.STATE) is SourceState.SCANNING:
                self.update(index)


def _choice(index: Index) -> Choice:
    choice: str | SavedSearch | OfferedSearch | None = index.data(CHOICE)
    if isinstance(choice, str):
        return SmartGroup(choice)  # Qt stores only the text of the enum
    source_id: int | None = index.data(SourceRole.ID)
    return source_id if choice is None else choice
