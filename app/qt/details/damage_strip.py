"""A strip that shows where on the time line of a file the damage lies."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.core.damage.timeline import DamagePlace
from app.core.text.units import moment_text
from app.qt.base.theme import Theme

_HEIGHT: Final = 18
_BAR: Final = 6
_MARGIN: Final = 16
"""Room at the left and the right, px, as beside the pictures."""
_EDGE: Final = 3
"""Room for the frame above and below the chosen place, px."""
_LEAST: Final = 3.0
"""Least width of a place, px."""
_NEAR: Final = 4
"""Distance from a place at which the pointer still hits it, px."""
_MOST_SPOKEN: Final = 5
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DamageStrip(QWidget):
    """A bar for the whole length of a file, with a mark for each place of damage.

    A click or the arrow keys choose a place, a double click or Enter opens it.
    """

    chosen = Signal(float)
    """The time of the chosen place, seconds."""
    opened = Signal(float)
    """The time of the place from which the file is to be played, seconds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at: int | None = None
        self.places: tuple[DamagePlace, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Damage on the time line"))
        theme.changed.connect(self.update)
        self.hide()

    @property
    def place(self) -> DamagePlace | None:
        """The chosen place."""
        return None if self._at is None else self.places[self._at]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of the bar with its margins."""
        return QSize(80, _HEIGHT)

    def show_places(self, places: Sequence[DamagePlace]) -> None:
        """Show these places; without any, hide the strip."""
        if tuple(places) == self.places:
            return
        self._at, self.places = None, tuple(places)
        times = ", ".join(moment_text(place.seconds) for place in self.places[:_MOST_SPOKEN])
        spoken = self.tr("Damage at {}. The arrow keys show the picture there, Enter plays from there.")
        self.setAccessibleDescription(spoken.format(times) if times else "")
        self.setVisible(bool(self.places))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the time of the place under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number = self._number_at(event.pos().x())
            seconds = None if number is None else moment_text(self.places[number].seconds)
            text = self.tr("Damage at {}. Click to see the picture there, double click to play from there.")
            QToolTip.showText(event.globalPos(), text.format(seconds) if seconds else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the place under the pointer."""
        number = self._number_at(event.position().toPoint().x())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self._choose(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the place under the pointer, which the first click has chosen."""
        number = self._number_at(event.position().toPoint().x())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self.opened.emit(self.places[number].seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose the place before or behind the chosen one, or open it."""
        if event.key() in _OPENS and self.place is not None:
            self.opened.emit(self.place.seconds)
            return
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self.places:
            super().keyPressEvent(event)
            return
        number = 0 if self._at is None else self._at + step
        self._choose(min(max(number, 0), len(self.places) - 1))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the bar, the places on it, and a frame around the chosen one."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours.text if self.hasFocus() else colours.line))
            painter.setBrush(QColor(colours.line))
            painter.drawRoundedRect(
                QRectF(_MARGIN, (_HEIGHT - _BAR) / 2, self.width() - 2 * _MARGIN, _BAR), 3, 3
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.red))
            for place in self.places:
                painter.drawRect(self._rect(place))
            if (chosen := self.place) is not None:
                painter.setPen(QPen(QColor(colours.text), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._rect(chosen).adjusted(-2, -2, 2, 2))

    def _choose(self, number: int) -> None:
        self._at = number
        self.update()
        self.chosen.emit(self.places[number].seconds)

    def _number_at(self, x: int) -> int | None:
        """Return the number of the nearest place; None if none is near."""
        rects = [self._rect(place) for place in self.places]
        distances = [max(rect.left() - x, x - rect.right(), 0.0) for rect in rects]
        nearest = min(range(len(rects)), key=distances.__getitem__, default=None)
        return nearest if nearest is not None and distances[nearest] <= _NEAR else None

    def _rect(self, place: DamagePlace) -> QRectF:
        room = self.width() - 2 * _MARGIN
        start, end = place.start * room, place.end * room
        width = max(_LEAST, end - start)
        return QRectF(_MARGIN + min(start, room - width), _EDGE, width, _HEIGHT - 2 * _EDGE)
