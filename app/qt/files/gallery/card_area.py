"""A view of rows as cards in a grid: their places, the scroll bar, moving and selecting."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QHideEvent, QMouseEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.config.window_state import PictureSize
from app.qt.files.gallery.grid import MARGIN, Grid
from app.qt.files.selection import FileSelection
from app.qt.pictures.visible_pictures import PAUSE_MS

Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_FLAGS: Final = QItemSelectionModel.SelectionFlag
_SIZES: Final = tuple(PictureSize)
_LINE: Final = 48
"""Height that an arrow of the scroll bar scrolls, px."""


class CardArea(QAbstractItemView):
    """A grid of cards. Places are computed, so that nothing takes longer for more rows."""

    visible_changed = Signal()
    """Other cards may be visible, or they have another size."""
    size_changed = Signal()
    """The size of the pictures that the user chose."""

    def __init__(self, selection: FileSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selection = selection
        self.grid = Grid()
        self.band = QRect()
        """The rubber band, from the corner of the viewport."""
        self._files = selection.model
        self._head: QWidget | None = None
        """The controls above the cards."""
        self._anchor = 0
        """The row from which Shift selects."""
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.visible_changed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(self._files)
        self.setSelectionModel(selection.rows)
        self._files.rowsInserted.connect(self._on_rows)
        self._files.rowsRemoved.connect(self._on_rows)
        self._files.dataChanged.connect(self._on_rows)

    def set_head(self, head: QWidget) -> None:
        """Show controls above the cards."""
        self._head = head
        self.setViewportMargins(0, head.sizeHint().height(), 0, 0)
        self._place_head()

    def _place_head(self) -> None:
        if self._head is not None:
            frame, height = self.frameWidth(), self.viewportMargins().top()
            self._head.setGeometry(self.viewport().x(), frame, self.viewport().width(), height)

    @property
    def picture_size(self) -> PictureSize:
        """Return the size of the pictures."""
        return self.grid.size

    def set_picture_size(self, size: PictureSize) -> None:
        """Show pictures of another size; what was at the top, or current, stays in view."""
        if size is not self.grid.size:
            self._lay_out(Grid(self.grid.count, self.grid.width, size, mirrored=self.isRightToLeft()))
            self.size_changed.emit()

    def enlarge(self, steps: int) -> None:
        """Show larger pictures, or smaller ones for negative `steps`."""
        at = _SIZES.index(self.grid.size) + steps
        self.set_picture_size(_SIZES[max(0, min(at, len(_SIZES) - 1))])

    @property
    def box(self) -> QSize:
        """Return the room for a picture, physical px."""
        return QSize(self.grid.picture_width, self.grid.picture_height) * self.devicePixelRatioF()

    def visible_rows(self) -> range:
        """Return the rows of the cards that are visible."""
        top = self.verticalOffset()
        return self.grid.between(top, top + self.viewport().height() - 1)

    def updateGeometries(self) -> None:  # noqa: N802
        count, width = self._files.rowCount(), self.viewport().width()
        self._lay_out(Grid(count, width, self.grid.size, mirrored=self.isRightToLeft()))
        super().updateGeometries()

    def _lay_out(self, grid: Grid) -> None:
        before, bar = self.grid, self.verticalScrollBar()
        current, visible = self.currentIndex().row(), self.visible_rows()
        anchor = current if current in visible else visible.start
        below = before.card(anchor).top() - bar.value()
        self.grid = grid
        bar.setSingleStep(_LINE)
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, grid.height - self.viewport().height()))
        if bar.value() and (before.columns, before.step) != (grid.columns, grid.step):
            bar.setValue(grid.card(anchor).top() - min(below, self.viewport().height() - grid.card_height))
        self.viewport().update()
        self._ask()

    @Slot()
    def _on_rows(self) -> None:
        if self.grid.count != self._files.rowCount():
            self.updateGeometries()
        self._pause.start(0)  # the records of visible cards may have come

    def reset(self) -> None:
        super().reset()
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_head()
        self.updateGeometries()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Mirror the cards, and follow the scroll bar to the other side."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_head()
            self.updateGeometries()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._ask()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        self.viewport().scroll(dx, dy)
        self._ask()

    def _ask(self) -> None:
        """Ask for pictures soon, and not for each step of a scroll."""
        if not self._pause.isActive():
            self._pause.start(PAUSE_MS)

    @Slot(int)
    def update_row(self, row: int) -> None:
        """Draw a card anew, if it is visible."""
        self.viewport().update(self._place(row))

    def _place(self, row: int) -> QRect:
        return self.grid.card(row).translated(0, -self.verticalOffset())

    def picture_place(self, row: int) -> QRect:
        """Return the visible place of the picture of a card."""
        return self.grid.picture(row).translated(0, -self.verticalOffset())

    def horizontalOffset(self) -> int:  # noqa: N802
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:  # noqa: N802
        return False

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Return the visible place of a card."""
        return self._place(index.row()) if index.isValid() else QRect()

    def indexAt(self, at: QPoint) -> QModelIndex:  # noqa: N802
        """Return the file at a point, an invalid index between the cards."""
        row = self.grid.at(at + QPoint(0, self.verticalOffset()))
        return QModelIndex() if row is None else self._files.index(row, 0)

    def scrollTo(  # noqa: N802
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll no further than needed to see a card whole, with the space around it."""
        card = self.grid.card(index.row()).adjusted(0, -MARGIN, 0, MARGIN)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        hints = QAbstractItemView.ScrollHint
        if hint is hints.PositionAtCenter:
            bar.setValue(card.center().y() - height // 2)
        elif hint is hints.PositionAtTop or card.top() < bar.value():
            bar.setValue(card.top())
        elif hint is hints.PositionAtBottom or card.bottom() >= bar.value() + height:
            bar.setValue(min(card.top(), card.bottom() + 1 - height))

    def moveCursor(self, action: _Action, _modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Return the file that a key moves to."""
        count, columns, row = self._files.rowCount(), self.grid.columns, self.currentIndex().row()
        if not count:
            return QModelIndex()
        page = max(1, self.viewport().height() // self.grid.step) * columns
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            _Action.MoveLeft: -forward,
            _Action.MovePrevious: -1,
            _Action.MoveRight: forward,
            _Action.MoveNext: 1,
            _Action.MoveUp: -columns if row >= columns else 0,
            _Action.MoveDown: columns,
            _Action.MovePageUp: -min(page, row // columns * columns),
            _Action.MovePageDown: page,
            _Action.MoveHome: -count,
            _Action.MoveEnd: count,
        }
        wanted = row + steps[action] if row >= 0 else 0
        if action in {_Action.MoveDown, _Action.MovePageDown} and wanted >= count:
            # Down to the last row of cards, but not along it.
            last_row = (count - 1) // columns
            wanted = row if row // columns == last_row else count - 1
        return self._files.index(max(0, min(wanted, count - 1)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """Select the cards in a rubber band, or those from the last one chosen alone to the current one."""
        selection = QItemSelection()
        if self.state() is QAbstractItemView.State.DragSelectingState:
            self._draw_band(rect.normalized())
            runs = self.grid.touched(self.band.translated(0, self.verticalOffset()))
        else:
            row = self.currentIndex().row()
            self._anchor = self._chosen_anchor() if command & _FLAGS.Current else row
            runs = [range(min(self._anchor, row), max(self._anchor, row) + 1)]
        for run in runs:
            selection.select(self._files.index(run[0], 0), self._files.index(run[-1], 0))
        self.selectionModel().select(selection, command | _FLAGS.Rows)

    def _chosen_anchor(self) -> int:
        """Return the row from which Shift selects: another view may have selected since."""
        parts = self.selectionModel().selection().toList()
        if any(part.top() <= self._anchor <= part.bottom() for part in parts):
            return self._anchor
        return parts[0].top() if parts else self._anchor

    def _draw_band(self, band: QRect) -> None:
        self.viewport().update(self.band.united(band).adjusted(-2, -2, 2, 2))
        self.band = band

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:  # noqa: N802
        """Return all that is visible: to look for the selected part takes longer than to draw it."""
        return QRegion(self.viewport().rect())

    def selectionCommand(  # noqa: N802
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Return how an event changes the selection."""
        command = self.selection.command(index, event)
        return super().selectionCommand(index, event) if command is None else command

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802
        """Do nothing: Qt would read all rows."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        self._draw_band(QRect())
