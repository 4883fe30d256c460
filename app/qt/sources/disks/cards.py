"""The disks as cards: on each its bar of room, its files, and where it is kept."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.home.figures import DiskFigures
from app.qt.base.theme import Theme, scaled
from app.qt.sources.disks.columns import ROW, DiskFormatter, draw_room
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable

Index = QModelIndex | QPersistentModelIndex
_SIZE: Final = QSize(300, 176)
_GAP: Final = 12
_PADDING: Final = 14
_LINE: Final = 20
_BAR: Final = 8
_RADIUS: Final = 6.0
_DOT: Final = 4.0


class DiskCardDelegate(QStyledItemDelegate):
    """Draws a disk as a card."""

    def __init__(self, words: DiskFormatter, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Return the size of every card, with the gap around it."""
        return QSize(scaled(_SIZE.width()) + _GAP, scaled(_SIZE.height()) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card, its lines from top to bottom."""
        row: DiskFigures | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        card = option.rect.adjusted(_GAP // 2, _GAP // 2, -_GAP // 2, -_GAP // 2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        edge = colours.accent if chosen or focused else colours.line
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        painter.setBrush(QColor(colours.selection if chosen else colours.panel))
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        self._draw_lines(painter, option.font, card.adjusted(_PADDING, _PADDING - 4, -_PADDING, 0), row)
        painter.restore()

    def _draw_lines(self, painter: QPainter, font: QFont, room: QRect, row: DiskFigures) -> None:
        colours, height = self._theme.colours, scaled(_LINE)
        ink, dim = QColor(colours.text), QColor(colours.dim)
        line = QRect(room.left(), room.top(), room.width(), height)
        dot = QRectF(line.left(), line.center().y() - _DOT + 1, 2 * _DOT, 2 * _DOT)
        painter.setPen(QPen(QColor(colours.green if row.online else colours.dim), 1.5))
        painter.setBrush(QColor(colours.green) if row.online else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        _write(painter, line.adjusted(round(4 * _DOT), 0, 0, 0), row.name, strong, ink)
        small = QFont(font)
        small.setPixelSize(scaled(12))
        first, *rest = self._words.card(row)
        line.translate(0, height)
        _write(painter, line, first, small, dim)
        line.translate(0, height)
        bar = QRect(line.left(), line.center().y() - _BAR // 2, line.width(), _BAR)
        draw_room(painter, bar, None if row.space is None else row.space.used, ink, QColor(colours.accent))
        for text in rest:
            line.translate(0, height)
            _write(painter, line, text, small, ink)


class DiskCards(QListView):
    """The cards of the same rows as the table, with its commands, its keys and its selection."""

    def __init__(
        self, model: RowModel[DiskFigures], table: CommandTable, words: DiskFormatter, theme: Theme
    ) -> None:
        super().__init__()
        self.setObjectName("diskCards")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(table.accessibleName())
        self.setAccessibleDescription(self.tr("A card for each disk; Enter shows its files"))
        self._table = table
        self.setModel(model)
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(DiskCardDelegate(words, theme, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for command in table.menu.actions():
            self.addAction(command)
        self.doubleClicked.connect(table.doubleClicked)

    def selectionCommand(  # noqa: N802
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose whole rows, as the table does."""
        return super().selectionCommand(index, event) | QItemSelectionModel.SelectionFlag.Rows

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the table at the pointer, or by key at the current card."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            corner = self.visualRect(self.currentIndex()).center()
            self._table.menu.popup(self.viewport().mapToGlobal(corner))
        elif self.indexAt(event.pos()).isValid():
            self._table.menu.popup(event.globalPos())


def _write(painter: QPainter, room: QRect, text: str, font: QFont, ink: QColor) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
