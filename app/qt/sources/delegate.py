"""Draws the rows of the side bar: headings, hints, and names with a mark and a count."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.qt.base.theme import Theme, scaled
from app.qt.sources.model import KIND, Kind, SourceRole, SourceState

Index = QModelIndex | QPersistentModelIndex
Flag = QStyle.StateFlag

_ROW: Final = 30
_HEADING: Final = {True: 36, False: 40}
"""Heights of the first heading (True) and of the others, which have a gap above, in px."""
_HEADING_LINE: Final = 24
"""Height of a heading's line of text, at the bottom of the row, in px."""
_EDGE: Final = 8
"""Distance from the edge to the background of a chosen row, in px."""
_MARGIN: Final = 16
"""Distance from the edge to text, in px."""
_MARK: Final = 20
"""Distance from the edge to the centre of a mark, in px."""
_NAME: Final = 32
"""Distance from the edge to a name beside a mark, in px."""
_SMALL: Final = 11
_DETAIL: Final = 14
"""Height of a second line, in px."""
_RADIUS: Final = 6.0
_DOT: Final = 4.0
_RING: Final = 4.5
_EYE: Final = 12
"""Width of the mark of a watched source, in px."""
_OPEN: Final = 100
"""Gap of the ring, in degrees."""


class SourceDelegate(QStyledItemDelegate):
    """The delegate that draws the rows of the side bar in the colours of the theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.turn = 0.0
        """Angle of the rings of sources that are being scanned, in degrees."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height of a row; its width is the view's."""
        needed = option.fontMetrics.height() + _EDGE
        if index.data(KIND) is Kind.HEADING:
            return QSize(0, max(_HEADING[index.row() == 0], needed))
        detail = scaled(_DETAIL) if index.data(SourceRole.DETAIL) else 0
        return QSize(0, max(_ROW, needed) + detail)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row by its kind."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = index.data(KIND)
        if kind is Kind.HEADING:
            self._draw_heading(painter, option, index)
        elif kind is Kind.HINT:
            painter.setPen(QColor(self._theme.colours.dim))
            _write(painter, option, _MARGIN, index.data())
        else:
            self._draw_row(painter, option, index)
        painter.restore()

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        font = QFont(option.font)
        font.setPixelSize(scaled(_SMALL))
        font.setWeight(QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.dim))
        option.rect = option.rect.adjusted(0, option.rect.height() - _HEADING_LINE, 0, 0)
        _write(painter, option, _MARGIN, index.data())

    def _draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state: SourceState | None = index.data(SourceRole.STATE)
        lifted = self._draw_ground(painter, option)
        ink = QColor(self._theme.colours.text)
        quiet = ink if lifted else QColor(self._theme.colours.dim)
        if detail := index.data(SourceRole.DETAIL):
            self._draw_detail(painter, option, detail, _MARGIN if state is None else _NAME, quiet)
        painter.setFont(option.font)
        if index.data(KIND) is Kind.DISK:
            painter.setFont(_bold(option.font))
        painter.setPen(quiet)
        count = self._count(option, index)
        room = option.fontMetrics.horizontalAdvance(count) + _EDGE
        if index.data(SourceRole.WATCHED):
            left = option.rect.right() - _MARGIN - room - _EYE // 2
            eye = QRect(left, option.rect.top(), 0, option.rect.height())
            _draw_eye(painter, QRectF(_placed(option, eye)).center(), quiet)
            room += _EYE + _EDGE
        _write(painter, option, _MARGIN, count, at_end=True)
        painter.setPen(quiet if state is SourceState.OFFLINE else ink)
        _write(painter, option, _MARGIN if state is None else _NAME, index.data(), room)
        if state is not None:
            mark = QRect(option.rect.left() + _MARK, option.rect.top(), 0, option.rect.height())
            self._draw_mark(painter, QRectF(_placed(option, mark)).center(), state)

    def _draw_detail(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, start: int, ink: QColor
    ) -> None:
        """Draw the second line of a row, and leave the rest of the row to the first."""
        whole, height = QRect(option.rect), scaled(_DETAIL)
        small = QFont(option.font)
        small.setPixelSize(scaled(_SMALL))
        painter.setFont(small)
        painter.setPen(ink)
        option.rect = whole.adjusted(0, whole.height() - height - _EDGE // 2, 0, -_EDGE // 2)
        _write(painter, option, start, text, elide=Qt.TextElideMode.ElideRight)
        option.rect = whole.adjusted(0, 0, 0, -height)

    def _count(self, option: QStyleOptionViewItem, index: Index) -> str:
        """Return the count of a row. One of a part of the files says so, where there is room for it."""
        part, name = str(index.data(SourceRole.PART) or ""), str(index.data() or "")
        needed = option.fontMetrics.horizontalAdvance(name + part) + 2 * _MARGIN + _EDGE
        if part and needed > option.rect.width():
            part = str(index.data(SourceRole.SHORT_PART))
        return part or str(index.data(SourceRole.COUNT) or "")

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> bool:
        """Draw the background of a row. Return whether the row stands out from the side bar."""
        colours = self._theme.colours
        chosen, hovered = option.state & Flag.State_Selected, option.state & Flag.State_MouseOver
        if not chosen and not hovered:
            return False
        ground = QRectF(option.rect).adjusted(_EDGE, 0, -_EDGE, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selection if chosen else colours.line))
        if chosen and option.state & Flag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1.0))
            ground.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        return True

    def _draw_mark(self, painter: QPainter, at: QPointF, state: SourceState) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match state:
            case SourceState.ONLINE:
                painter.setBrush(QColor(colours.green))
                painter.drawEllipse(at, _DOT, _DOT)
            case SourceState.OFFLINE:
                painter.setPen(QPen(QColor(colours.dim), 1.4))
                painter.drawEllipse(at, _DOT - 0.7, _DOT - 0.7)
            case SourceState.SCANNING:
                pen = QPen(QColor(colours.accent_text), 2.0, c=Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                ring = QRectF(at.x() - _RING, at.y() - _RING, 2 * _RING, 2 * _RING)
                # Qt counts in 1/16 degree, anticlockwise from three o'clock.
                painter.drawArc(ring, round((90 - self.turn) * 16), -(360 - _OPEN) * 16)
            case SourceState.PART:
                painter.setPen(QPen(QColor(colours.amber), 1.4))
                painter.drawEllipse(at, _DOT - 0.7, _DOT - 0.7)
                painter.setBrush(QColor(colours.amber))
                half = QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT)
                painter.drawPie(half, 90 * 16, 180 * 16)
            case SourceState.ATTENTION:
                _draw_triangle(painter, at, QColor(colours.amber), QColor(colours.side))


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _draw_triangle(painter: QPainter, at: QPointF, ink: QColor, ground: QColor) -> None:
    """Draw a warning triangle with its exclamation mark left out."""
    painter.setBrush(ink)
    painter.setPen(QPen(ink, 1.5, j=Qt.PenJoinStyle.RoundJoin))
    corners = [QPointF(0.0, -4.9), QPointF(5.4, 4.3), QPointF(-5.4, 4.3)]
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
    painter.setPen(QPen(ground, 1.6, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(at + QPointF(0.0, -1.6), at + QPointF(0.0, 0.9))
    painter.drawPoint(at + QPointF(0.0, 3.3))


def _draw_eye(painter: QPainter, at: QPointF, ink: QColor) -> None:
    """Draw the mark of a watched source: an eye."""
    painter.save()
    half = _EYE / 2
    lids = QPainterPath(at - QPointF(half, 0.0))
    lids.quadTo(at - QPointF(0.0, half), at + QPointF(half, 0.0))
    lids.quadTo(at + QPointF(0.0, half), at - QPointF(half, 0.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.2, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(lids)
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(at, 1.6, 1.6)
    painter.restore()


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    start: int,
    text: str,
    end: int = 0,
    *,
    at_end: bool = False,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
) -> None:
    """Write a line of text that begins `start` px from the row's edge.

    At the other side, leave the margin and `end` px more.
    """
    room = option.rect.adjusted(start, 0, -(_MARGIN + end), 0)
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetrics(painter.font()).elidedText(text, elide, room.width())
    visual = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(_placed(option, room), visual, shown)


def _placed(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Return the place of a part of the row in the direction of reading."""
    return QStyle.visualRect(option.direction, option.rect, rect)
