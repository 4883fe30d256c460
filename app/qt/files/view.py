"""The view of the table of files."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.qt.base.action import Menu
from app.qt.files.clip_opening import is_opened_by, turn
from app.qt.files.column_menu import ColumnMenu
from app.qt.files.columns import THUMBNAIL
from app.qt.files.delegate import ARROW, ChipDelegate, FileDelegate, NameDelegate
from app.qt.files.header import FileHeader
from app.qt.files.picture_column import PictureColumn
from app.qt.files.row_menu import RowMenu
from app.qt.files.selection import FileSelection
from app.qt.widgets.edge_shadow import draw_shadows
from app.qt.widgets.row_table import own_viewport, show_rows

Index = QModelIndex | QPersistentModelIndex

_ELIDED: Final = {
    "folder": Qt.TextElideMode.ElideLeft,  # the folders at the end tell files apart
    "video": Qt.TextElideMode.ElideRight,
    "status": Qt.TextElideMode.ElideRight,
    "reason": Qt.TextElideMode.ElideRight,
    "last_failure": Qt.TextElideMode.ElideRight,
}


class FileTable(QTableView):
    """The view of the table."""

    def __init__(self, selection: FileSelection, menu: Menu, parent: QWidget | None = None) -> None:
        """Make the view. `menu` has the acts on rows."""
        super().__init__(parent)
        own_viewport(self)
        self.selection = selection
        self._model = model = selection.model
        self.setAccessibleName(self.tr("Video files"))
        self.setAccessibleDescription(
            self.tr(
                "A row a file, or a recording of several files, which Right opens and Left closes; "
                "Enter plays it, the Menu key shows what else can be done"
            )
        )
        self.setModel(model)
        self.setSelectionModel(selection.rows)
        self._menu = RowMenu(self, menu)
        self.header = FileHeader(model, self)
        self.setHorizontalHeader(self.header)
        self._column_menu = ColumnMenu(self.header, self)
        self._column_menu.columns_requested.connect(self.open_columns)
        self.pictures = PictureColumn(self, self.header, model)
        self.setSortingEnabled(True)  # else a press on the header would select a column of a million cells
        self.header.order_chosen.connect(model.set_order)
        self._behave()
        self.horizontalScrollBar().valueChanged.connect(self._draw_anew)
        self.horizontalScrollBar().rangeChanged.connect(self._draw_anew)
        self._cells = [self._cell(section) for section in range(len(model.columns))]
        selection.everything_changed.connect(self._show_everything)

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
        if key == THUMBNAIL.key:
            cell: FileDelegate = self.pictures.delegate
        elif key == "name":
            cell = NameDelegate(self, self._model, elide)
        else:
            cell = ChipDelegate(self, elide) if key == "hdr" else FileDelegate(self, elide)
        self.setItemDelegateForColumn(section, cell)
        return cell

    @Slot(bool)
    def _show_everything(self, everything: bool) -> None:  # noqa: FBT001 - a signal's argument
        for cell in self._cells:
            cell.all_selected = everything
        self.viewport().update()

    @Slot()
    def open_columns(self) -> None:
        """Open the dialog for the columns."""
        from app.qt.files.columns_dialog import ColumnsDialog  # noqa: PLC0415 - not needed at the start

        ColumnsDialog(self.header, self.window()).open()

    def selectionCommand(  # noqa: N802
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Return how an event changes the selection."""
        command = self.selection.command(index, event)
        return super().selectionCommand(index, event) if command is None else command

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open a recording with Right and close it with Left, which go on to other cells after that."""
        header, here = self.header, self.header.visualIndex(self.currentIndex().column())
        before = (header.logicalIndex(at) for at in range(here))
        at_edge = all(map(header.isSectionHidden, before))
        if not is_opened_by(self, self._model, event, as_tree=True, at_edge=at_edge):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not self._is_on_arrow(event):
            super().mousePressEvent(event)
            return
        self.setCurrentIndex(self.indexAt(event.position().toPoint()))
        turn(self, self._model)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._is_on_arrow(event):
            self.mousePressEvent(event)  # a quick second press, which plays nothing
        else:
            super().mouseDoubleClickEvent(event)

    def _is_on_arrow(self, event: QMouseEvent) -> bool:
        """Return whether a press is on the arrow of a recording."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton or event.modifiers():
            return False
        named = self._model.columns[index.column()].key == "name"
        place = self.visualRect(index)
        return named and at.x() < place.left() + ARROW and self._model.clip_at(index.row()).parts > 0

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802
        """Do nothing: Qt would read all rows, and a search finds names."""

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
        self._menu.open(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.pictures.ask()  # for none

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.selection.on_focus(event.reason())
