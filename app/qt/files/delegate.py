"""Draws the cells of the table of files."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.text.units import UNKNOWN_TEXT
from app.qt.base.theme import scaled
from app.qt.files.model import FileTableModel

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_HAS_TEXT: Final = QStyleOptionViewItem.ViewItemFeature.HasDisplay
_SELECTED: Final = QStyle.StateFlag.State_Selected
_MARGIN: Final = 11
_CHIP_HEIGHT: Final = 18
ARROW: Final = 22
"""Width of the place of an arrow before a name, px."""
_SIGN: Final = 12
"""Size of that arrow, px."""


class FileDelegate(QStyledItemDelegate):
    """The delegate of a column, which elides long text at the place that suits the column."""

    def __init__(
        self, view: QAbstractItemView, elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle
    ) -> None:
        super().__init__(view)
        self.all_selected = False
        """Whether all cells are drawn as selected, whatever the selection model holds."""
        self._elide = elide

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set how a cell is drawn, without the method of the base class.

        Qt's own method asks for seven roles, and releases the interpreter lock each time. Beside a busy
        thread, a screen took many times as long to paint.
        """
        told = index.model().data
        option.textElideMode = self._elide
        option.displayAlignment = told(index, Role.TextAlignmentRole)
        if text := told(index, Role.DisplayRole):
            option.features |= _HAS_TEXT
            option.text = text
        if self.all_selected:
            option.state |= _SELECTED
        if isinstance(ink := told(index, Role.ForegroundRole), QColor):
            _put_ink(option, ink)


class NameDelegate(FileDelegate):
    """The delegate of names: an arrow before a recording of several files, and its parts further in."""

    def __init__(self, view: QAbstractItemView, model: FileTableModel, elide: Qt.TextElideMode) -> None:
        super().__init__(view, elide)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        clip = self._model.clip_at(index.row())
        if not (clip.parts or clip.is_part):
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        text, own.text, style = own.text, "", own.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        own.text = text
        own.state &= ~QStyle.StateFlag.State_HasFocus
        own.rect = option.rect.adjusted(ARROW if clip.is_part else ARROW - _MARGIN // 2, 0, 0, 0)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        if clip.parts:
            own.rect = QRect(option.rect.left() + 4, option.rect.center().y() - _SIGN // 2, _SIGN, _SIGN)
            sign = QStyle.PrimitiveElement
            arrow = sign.PE_IndicatorArrowDown if clip.is_open else sign.PE_IndicatorArrowRight
            style.drawPrimitive(arrow, own, painter, own.widget)


class ChipDelegate(FileDelegate):
    """The delegate that draws text on a chip, so that rare values are seen at once."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        text = bare.text
        if text in {"", UNKNOWN_TEXT}:
            super().paint(painter, option, index)
            return
        bare.text = ""
        bare.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        self._draw_chip(painter, bare, text)

    def _draw_chip(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        room = _inner(option)
        font = painter.font()
        font.setPixelSize(scaled(11))
        painter.save()
        painter.setFont(font)
        width = min(painter.fontMetrics().horizontalAdvance(text) + 12.0, room.width())
        chip = QRectF(room.left(), room.center().y() - _CHIP_HEIGHT / 2, width, _CHIP_HEIGHT)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = QPalette.ColorRole.Base if selected else QPalette.ColorRole.Highlight
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.brush(ground))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(option.palette.color(QPalette.ColorRole.Link))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width) - 8)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()


def _put_ink(option: QStyleOptionViewItem, ink: QColor) -> None:
    """Set the colour of a cell's text, also for a selected row."""
    option.palette.setColor(QPalette.ColorRole.Text, ink)
    if not option.state & _SELECTED:
        return
    if ink == option.palette.color(QPalette.ColorRole.PlaceholderText):
        # The dim colour alone would have too little contrast on the selection.
        ink = _mixed(ink, option.palette.color(QPalette.ColorRole.WindowText))
    option.palette.setColor(QPalette.ColorRole.HighlightedText, ink)


def _mixed(ink: QColor, other: QColor) -> QColor:
    """Return three parts of one colour with one part of another."""
    parts = zip(ink.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*((3 * each + more) // 4 for each, more in parts))


def _inner(option: QStyleOptionViewItem) -> QRectF:
    return QRectF(option.rect).adjusted(_MARGIN, 0, -4, 0)
