"""Shadows at the sides of a table that has columns beyond the edge."""

from typing import Final

from PySide6.QtGui import QColor, QPainter
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
    """Fade from `edge` to `end`, px by px: naming Qt's gradients takes 2 ms of the first paint."""
    dark = over.palette().base().color().lightness() < 128
    darkest, step = _DARK if dark else _LIGHT, 1 if end > edge else -1
    for at, x in enumerate(range(edge, end, step)):
        painter.fillRect(x, 0, 1, over.height(), QColor(0, 0, 0, round(darkest * (1 - at / WIDTH))))
