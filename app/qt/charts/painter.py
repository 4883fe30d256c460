"""Paints a laid out chart: on a widget, a picture or an SVG drawing."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.core.charts.layouts import EDGED
from app.core.charts.picture import Align, Label, Picture, Rect, Shape
from app.qt.base.theme import Colours, scaled
from app.qt.charts.palette import mark_colour, text_on

_ALIGN: Final = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}
_TEXT: Final = 12
"""Size of labels, px."""
_DIM: Final = 0.25
"""Opacity of what a filter leaves out."""


def rect_of(rect: Rect) -> QRectF:
    """Return Qt's rectangle."""
    return QRectF(*rect)


def paint(painter: QPainter, picture: Picture, colours: Colours, *, outlined: bool = False) -> None:
    """Paint a chart; `outlined` is for a high contrast: every mark has an edge in the colour of text."""
    for line in picture.grid:
        painter.fillRect(rect_of(line), QColor(colours.line))
    _paint_lines(painter, picture, colours)
    edge = QPen(QColor(colours.text if outlined else colours.panel), 1.0)
    inks = {kind: _ink(colours, *kind) for kind in {(each.colour, each.dimmed) for each in picture.shapes}}
    for shape in picture.shapes:
        _paint_shape(painter, shape, inks[shape.colour, shape.dimmed], edge, outlined=outlined)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.text if outlined else colours.dash), 1.0))
    for frame in picture.frames:
        painter.drawRect(rect_of(frame).adjusted(0.5, 0.5, -0.5, -0.5))
    for label in picture.labels:
        _paint_label(painter, label, colours)


def _ink(colours: Colours, index: int, dimmed: bool) -> QColor:  # noqa: FBT001 - a part of a key
    ink = mark_colour(colours, index)
    if dimmed:
        ink.setAlphaF(_DIM)
    return ink


def _paint_shape(painter: QPainter, shape: Shape, ink: QColor, edge: QPen, *, outlined: bool) -> None:
    if shape.round:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(edge if outlined or shape.rect.width > EDGED else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ink)
        painter.drawEllipse(rect_of(shape.rect))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        return
    painter.fillRect(rect_of(shape.rect), ink)
    if outlined and min(shape.rect.width, shape.rect.height) > 3:
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect_of(shape.rect).adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_lines(painter: QPainter, picture: Picture, colours: Colours) -> None:
    if not picture.lines:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for line in picture.lines:
        painter.setPen(QPen(mark_colour(colours, line.colour), 2.0))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line.points]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_label(painter: QPainter, label: Label, colours: Colours) -> None:
    font = QFont(painter.font())
    font.setPixelSize(scaled(_TEXT))
    font.setWeight(QFont.Weight.DemiBold if label.strong else QFont.Weight.Normal)
    painter.setFont(font)
    on_mark = label.on is not None
    painter.setPen(text_on(mark_colour(colours, label.on or 0)) if on_mark else QColor(colours.text))
    room = rect_of(label.rect)
    text = QFontMetricsF(font).elidedText(label.text, Qt.TextElideMode.ElideRight, room.width())
    flags = _ALIGN[label.align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, flags, text)
