"""The view of the table of files, and its selection."""

from array import array
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.qt.files.column_menu import ColumnMenu
from app.qt.files.delegate import ChipDelegate, FileDelegate
from app.qt.files.header import FileHeader
from app.qt.files.model import FileTableModel
from app.qt.widgets.edge_shadow import draw_shadows
from app.qt.widgets.table_rows import show_rows

Index = QModelIndex | QPersistentModelIndex

_KEPT: Final = 10_000
"""Largest number of selected rows that are selected again after a new search."""
_ELIDED: Final = {
    "folder": Qt.TextElideMode.ElideLeft,
    "video": Qt.TextElideMode.ElideRight,
    "status": Qt.TextElideMode.ElideRight,
    "reason": Qt.TextElideMode.ElideRight,
    "last_failure": Qt.TextElideMode.ElideRight,
}


class FileView(QTableView):
    """The view of the table.

    The selection of all rows is a flag. A real selection of a million rows would freeze the window.
    """

    chosen_changed = Signal()
    """A change of the selected rows."""

    def __init__(self, model: FileTableModel, menu: Sequence[QAction], parent: QWidget | None = None) -> None:
        """Make the view. `menu` holds the actions of the context menu of rows."""
        super().__init__(parent)
        self._model = model
        self._everything = False
        self._kept: tuple[set[int], int | None] = (set(), None)
        """Ids to select again, and the id of the row to make current again."""
        self._column = 0
        """The column of the current cell."""
        self.setAccessibleName(self.tr("Video files"))
        self.setAccessibleDescription(
            self.tr("A row a file; Enter plays it, the Menu key shows what else can be done")
        )
        self.setModel(model)
        self.addActions(list(menu))
        self._menu = QMenu(self)
        self._menu.addActions(list(menu))
        by_key = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        by_key.activated.connect(self._open_menu)
        self.header = FileHeader(model, self)
        self.setHorizontalHeader(self.header)
        self._column_menu = ColumnMenu(self.header, self)
        self.setSortingEnabled(True)  # else a press on the header would select a column of a million cells
        self.header.order_chosen.connect(model.set_order)
        self._behave()
        self.horizontalScrollBar().valueChanged.connect(self._draw_anew)
        self.horizontalScrollBar().rangeChanged.connect(self._draw_anew)
        self._cells = [self._cell(section) for section in range(len(model.columns))]
        self.selectionModel().selectionChanged.connect(self._on_selection)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._find_selection)
        model.rowsInserted.connect(self._find_more)

    @Slot()
    def _draw_anew(self) -> None:
        """Redraw everything after a scroll: pinned columns have not moved with the rest."""
        self.viewport().update()
        self.header.viewport().update()

    def _behave(self) -> None:
        show_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def _cell(self, section: int) -> FileDelegate:
        key = self._model.columns[section].key
        elide = _ELIDED.get(key, Qt.TextElideMode.ElideMiddle)
        cell = ChipDelegate(self, elide) if key == "hdr" else FileDelegate(self, elide)
        self.setItemDelegateForColumn(section, cell)
        return cell

    def chosen(self) -> "array[int]":
        """Return the ids of the selected files, in the order of their rows."""
        return self._model.ids(None if self._everything else self._rows())

    def chosen_count(self) -> int:
        """Return the number of selected rows."""
        if self._everything:
            return self._model.rowCount()
        return sum(part.height() for part in self._parts())

    def select_everything(self) -> None:
        """Select all rows, and those that come later."""
        self.clearSelection()
        self._set_everything(everything=self._model.rowCount() > 0)
        self.chosen_changed.emit()

    def _rows(self) -> list[int]:
        return sorted({row for part in self._parts() for row in range(part.top(), part.bottom() + 1)})

    def _parts(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def _set_everything(self, *, everything: bool) -> None:
        self._everything = everything
        for cell in self._cells:
            cell.all_selected = everything
        self.viewport().update()

    @Slot()
    def _on_selection(self) -> None:
        if self._everything and self.selectionModel().hasSelection():
            self._set_everything(everything=False)
        self.chosen_changed.emit()

    @Slot()
    def _keep_selection(self) -> None:
        """Remember the selected ids, besides ids that are still to be selected again.

        The rows are about to be replaced.
        """
        current = self.currentIndex()
        ids = self.chosen() if self.chosen_count() <= _KEPT and not self._everything else ()
        self._kept = (
            self._kept[0].union(ids),
            self._model.ids((current.row(),))[0] if current.isValid() else self._kept[1],
        )
        self._column = max(current.column(), 0)

    @Slot()
    def _find_selection(self) -> None:
        self._set_everything(everything=False)
        self.selectionModel().clearSelection()
        self._find_kept()
        self.chosen_changed.emit()

    @Slot()
    def _find_more(self) -> None:
        """Select remembered ids among the later rows of a result."""
        if self._kept[0] or self._kept[1] is not None:
            self._find_kept()

    def _find_kept(self) -> None:
        ids, current = self._kept
        rows = self._model.rows(ids)
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._model.index(first, 0), self._model.index(last, 0))
        for row in self._model.rows(() if current is None else (current,)):
            self.selectionModel().setCurrentIndex(self._model.index(row, self._column), flags.NoUpdate)
            self.scrollTo(self._model.index(row, self._column))
            current = None
        self._kept = (ids.difference(self._model.ids(rows)), current)
        self.selectionModel().select(selection, flags.Select | flags.Rows)

    def forget_kept(self) -> None:
        """Forget the remembered ids, because the table has all rows."""
        self._kept = (set(), None)

    def open_columns_menu(self) -> None:
        """Open the menu of the current column, for the keyboard."""
        self.header.open_menu(self.currentIndex().column())

    def indexAt(self, at: QPoint) -> QModelIndex:  # noqa: N802
        """Return the cell at a point. A pinned column covers the column below it."""
        return super().indexAt(QPoint(self.header.place(at.x()), at.y()))

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Return the visible place of a cell."""
        rect = super().visualRect(index)
        left = dict(self.header.held()).get(index.column())
        return rect if left is None else QRect(QPoint(left, rect.top()), rect.size())

    def scrollTo(  # noqa: N802
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a cell.

        Cells of pinned columns need no scroll sideways. Pinned columns must not cover another cell.
        """
        sideways = self.horizontalScrollBar()
        before, held = sideways.value(), dict(self.header.held())
        super().scrollTo(index, hint)
        if index.column() in held:
            sideways.setValue(before)
        elif (hidden := self.header.held_width() - super().visualRect(index).left()) > 0:
            sideways.setValue(sideways.value() - hidden)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pinned columns over the scrolled ones, and shadows beside them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if held := self.header.held():
            top, bottom = (self.rowAt(y) for y in (event.rect().top(), event.rect().bottom()))
            for row in range(max(top, 0), (bottom if bottom >= 0 else self._model.rowCount() - 1) + 1):
                for section, _ in held:
                    self._draw_held(painter, self._model.index(row, section))
            edge = self.header.held_width() - 1
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawLine(edge, event.rect().top(), edge, event.rect().bottom())
        draw_shadows(painter, self.viewport(), self.horizontalScrollBar(), self.header.held_width())
        painter.end()

    def _draw_held(self, painter: QPainter, index: QModelIndex) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            option.state |= QStyle.StateFlag.State_HasFocus
        painter.fillRect(option.rect, option.palette.base())
        self._cells[index.column()].paint(painter, option, index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the rows, at the pointer, or by key at the current row."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._menu.popup(event.globalPos())
        else:
            self._open_menu()

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Select the current row, or the first, after Tab, so that Enter and arrows act on it."""
        super().focusInEvent(event)
        by_key = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_key and not self.chosen_count():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flags.ClearAndSelect | flags.Rows)


def _runs(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield the unbroken runs in ascending `rows`, each by its first and last."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield rows[start], rows[at - 1]
            start = at
