"""The header of the table of files: which columns stand where, and what the rows are sorted by."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from app.config.settings import ColumnState
from app.core.columns import COLUMNS
from app.qt.models.file_table import FileTableModel

_WIDTHS: Final = {
    "name": 190,
    "folder": 120,
    "size": 78,
    "duration": 84,
    "container": 104,
    "video": 126,
    "picture": 108,
    "frame_rate": 92,
    "bit_depth": 52,
    "hdr": 96,
    "bit_rate": 92,
    "audio": 96,
    "status": 150,
    "reason": 240,
    "modified": 132,
    "added": 132,
}
_WIDTH: Final = 110
_FIRST: Final = 0
"""The column that cannot be hidden."""
_ASCENDING: Final = Qt.SortOrder.AscendingOrder
_DESCENDING: Final = Qt.SortOrder.DescendingOrder
DEFAULT: Final = tuple(
    ColumnState(key=column.key, width=_WIDTHS.get(column.key, _WIDTH), shown=column.main)
    for column in COLUMNS
)
"""The columns of a new window."""


class FileHeader(QHeaderView):
    """Remembers the order that was asked for, also while rows come that are not in it."""

    def __init__(self, model: FileTableModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._files = model
        self._table = table
        self._menu = QMenu(self)
        self._wanted = (-1, _ASCENDING)
        self.setAccessibleName(self.tr("Columns"))
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setStretchLastSection(True)
        self.setSortIndicator(*self._wanted)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu_at)
        self.sortIndicatorChanged.connect(self._remember)
        model.order_changed.connect(lambda: self._show_order(-1, _ASCENDING))
        model.modelReset.connect(lambda: self._show_order(*self._wanted))

    def columns(self) -> tuple[ColumnState, ...]:
        """Return the columns in the order in which they stand."""
        return tuple(self._column(self.logicalIndex(at)) for at in range(self.count()))

    def _column(self, section: int) -> ColumnState:
        key, hidden = self._files.columns[section].key, self.isSectionHidden(section)
        width = _WIDTHS.get(key, _WIDTH) if hidden else self.sectionSize(section)
        return ColumnState(key=key, width=width, shown=not hidden)

    def arrange(self, columns: Iterable[ColumnState] = DEFAULT) -> None:
        """Put the columns up as they were; those that are new come last."""
        sections = {column.key: section for section, column in enumerate(self._files.columns)}
        states = {state.key: state for state in (*columns, *DEFAULT)[::-1] if state.key in sections}
        wanted = [state.key for state in columns if state.key in sections]
        for at, key in enumerate(dict.fromkeys((*wanted, *sections))):
            section = sections[key]
            self.moveSection(self.visualIndex(section), at)
            self.resizeSection(section, states[key].width)
            self.setSectionHidden(section, not states[key].shown and section != _FIRST)

    @property
    def order(self) -> tuple[str, bool]:
        """The key of the column that was sorted by last, empty for none, and whether descending."""
        section, order = self._wanted
        return self._files.columns[section].key if section >= 0 else "", order is _DESCENDING

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by a column; an unknown key is the order in which files were found."""
        keys = [column.key for column in self._files.columns]
        self._table.sortByColumn(
            keys.index(key) if key in keys else -1, _DESCENDING if descending else _ASCENDING
        )

    def sort_again(self) -> None:
        """Put the rows that came meanwhile into the order that was asked for.

        Not by way of the table, which sorts twice where the indicator changes along.
        """
        self._files.sort(*self._wanted)

    @Slot(int, Qt.SortOrder)
    def _remember(self, section: int, order: Qt.SortOrder) -> None:
        self._wanted = (section, order)

    def _show_order(self, section: int, order: Qt.SortOrder) -> None:
        with QSignalBlocker(self):
            self.setSortIndicator(section, order)
        self.viewport().update()

    @Slot(QPoint)
    def _open_menu_at(self, at: QPoint) -> None:
        self._fill_menu(max(self.logicalIndexAt(at), _FIRST))
        self._menu.popup(self.mapToGlobal(at))

    def open_menu(self, section: int) -> None:
        """Offer what can be done with a column, and which others there are."""
        self._fill_menu(max(section, _FIRST))
        left = max(self.sectionViewportPosition(max(section, _FIRST)), 0)
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height())))

    def _fill_menu(self, section: int) -> None:
        self._menu.clear()
        title, at = self._title(section), self.visualIndex(section)
        for text, act in (
            (self.tr("Sort by “{}”"), lambda: self._table.sortByColumn(section, _ASCENDING)),
            (self.tr("Sort by “{}”, reversed"), lambda: self._table.sortByColumn(section, _DESCENDING)),
            (self.tr("Move “{}” to the left"), lambda: self.moveSection(at, self._neighbour(at, -1))),
            (self.tr("Move “{}” to the right"), lambda: self.moveSection(at, self._neighbour(at, 1))),
            (self.tr("Fit “{}” to its contents"), lambda: self._table.resizeColumnToContents(section)),
        ):
            self._menu.addAction(text.format(title)).triggered.connect(act)
        self._menu.addSeparator()
        for other in range(self.count()):
            action = self._menu.addAction(self._title(other))
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(other))
            action.setEnabled(other != _FIRST)
            action.toggled.connect(lambda shown, other=other: self.setSectionHidden(other, not shown))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Default columns")).triggered.connect(lambda: self.arrange(DEFAULT))

    def _title(self, section: int) -> str:
        return str(self._files.headerData(section, Qt.Orientation.Horizontal))

    def _neighbour(self, at: int, step: int) -> int:
        """Return the place of the next column that is shown, `at` itself where there is none."""
        place = at + step
        while 0 <= place < self.count():
            if not self.isSectionHidden(self.logicalIndex(place)):
                return place
            place += step
        return at
