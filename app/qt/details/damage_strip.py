"""A strip that shows where on the time line of a file the damage lies."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.core.decoding.timeline import Place
from app.qt.formatting import Formatter
from app.qt.theme import Theme

_HEIGHT: Final = 14
_BAR: Final = 6
_LEAST: Final = 3.0
"""Least width of a place, px."""
_MOST_SPOKEN: Final = 5


class DamageStrip(QWidget):
    """A bar for the whole length of a file, with a mark for each place of damage."""

    def __init__(self, texts: Formatter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._theme = theme
        self.places: tuple[Place, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Damage on the time line"))
        theme.changed.connect(self.update)
        self.hide()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of the bar with its margins."""
        return QSize(80, _HEIGHT)

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these places; without any, hide the strip."""
        self.places = tuple(places)
        times = ", ".join(self._texts.duration(place.seconds) for place in self.places[:_MOST_SPOKEN])
        self.setAccessibleDescription(self.tr("Damage at {}").format(times) if times else "")
        self.setVisible(bool(self.places))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the time of the place under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = event.pos().x()
            found = [
                place for place in self.places if self._rect(place).adjusted(-3, 0, 3, 0).contains(at, 7)
            ]
            text = self.tr("Damage at {}").format(self._texts.duration(found[0].seconds)) if found else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the bar, and the places on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(0, (_HEIGHT - _BAR) / 2, self.width(), _BAR), 3, 3)
        painter.setPen(QColor(colours.red))
        painter.setBrush(QColor(colours.red))
        for place in self.places:
            painter.drawRect(self._rect(place))

    def _rect(self, place: Place) -> QRectF:
        start, end = place.start * self.width(), place.end * self.width()
        width = max(_LEAST, end - start)
        return QRectF(min(start, self.width() - width), 1, width, _HEIGHT - 2)

    def _is_near(self, place: Place, at: int) -> bool:
        rect = self._rect(place)
        return rect.left() - _LEAST <= at <= rect.right() + _LEAST
