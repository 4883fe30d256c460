"""The colours of marks as Qt has them."""

from collections.abc import Sequence

from PySide6.QtGui import QColor

from app.core.charts import colours as marks
from app.core.charts.chart import FOLDER
from app.core.charts.colours import COUNT, ON_DARK, ON_LIGHT
from app.qt.base.theme import DARK, Colours


def palette(colours: Colours) -> Sequence[str]:
    """Return the colours of marks for a theme."""
    return ON_DARK if colours is DARK else ON_LIGHT


def mark_colour(colours: Colours, index: int) -> QColor:
    """Return the colour of a mark; below zero: that of an open folder, or of a rest."""
    if index == FOLDER:
        return QColor(colours.side)
    return QColor(colours.dim if index < 0 else palette(colours)[index % COUNT])


def text_on(colour: QColor) -> QColor:
    """Return black or white, whichever has more contrast on a colour."""
    return QColor(marks.text_on(colour.name()))
