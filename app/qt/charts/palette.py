"""The colours of marks: told apart with every kind of colour vision, and seen on both themes."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QColor

from app.core.charts.chart import FOLDER
from app.qt.theme import DARK, Colours

_ON_LIGHT: Final = ("#0b5fa5", "#d96a00", "#00876c", "#a3478c", "#452e09", "#a340fd", "#3516a2", "#5e143b")
_ON_DARK: Final = ("#4f9ee8", "#e69f00", "#35c9a0", "#d98bc0", "#9c3ffb", "#cc374c", "#b9faa6", "#e8ec6d")
COUNT: Final = len(_ON_LIGHT)
"""Number of different colours."""


def palette(colours: Colours) -> Sequence[str]:
    """Return the colours of marks for a theme."""
    return _ON_DARK if colours is DARK else _ON_LIGHT


def mark_colour(colours: Colours, index: int) -> QColor:
    """Return the colour of a mark; below zero: that of an open folder, or of a rest."""
    if index == FOLDER:
        return QColor(colours.side)
    return QColor(colours.dim if index < 0 else palette(colours)[index % COUNT])


def text_on(colour: QColor) -> QColor:
    """Return black or white, whichever has more contrast on a colour."""
    light = 0.2126 * _linear(colour.redF()) + 0.7152 * _linear(colour.greenF())
    light += 0.0722 * _linear(colour.blueF())
    # Both have the same contrast where (L + 0.05)² = 1.05 · 0.05 (WCAG 2.1, contrast ratio).
    return QColor("#000000" if light > 0.179 else "#ffffff")


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
