"""Shadows at the sides of a table that has columns beyond the edge."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QScrollBar, QWidget

WIDTH: Final = 14
"""Width of a shadow, px."""
_LIGHT, _DARK = 40, 130
"""Opacity of black at the edge, on a light and on a dark background; 255 is opaque."""


def draw_shadows(painter: QPainter, over: QWidget, sideways: QScrollBar, left: int) -> None:
    """Draw a shadow at each side of `over` to which `sideways` can be scrolled on.

    `left` is the left edge of the scrolled columns, px, beside the pinned columns.
    """
    right = over.width() - 1
    if sideways.value() > sideways.minimum():
        _draw(painter, over, left, left + WIDTH)
    if sideways.value() < sideways.maximum():
        _draw(painter, over, right, right - WIDTH)


def _draw(painter: QPainter, over: QWidget, edge: int, end: int) -> None:
    dark = over.palette().base().color().lightness() < 128
    gradient = QLinearGradient(edge, 0, end, 0)
    gradient.setColorAt(0, QColor(0, 0, 0, _DARK if dark else _LIGHT))
    gradient.setColorAt(1, Qt.GlobalColor.transparent)
    painter.fillRect(QRect(min(edge, end), 0, WIDTH + 1, over.height()), gradient)
