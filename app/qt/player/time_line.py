"""The time line of the player: where the video is, and marks that can be jumped to."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from app.core.text.units import moment_text
from app.qt.base.theme import Theme
from app.qt.pictures.shots import Shots
from app.qt.widgets.tooltips import plain_tip

_PARTS: Final = 1000
"""Steps of the slider in a second."""
_MOST: Final = 2**31 - 1
_HEIGHT: Final = 28
_BAR: Final = 6
_MARK: Final = 3
_NEAR: Final = 6
"""Distance from a mark at which the pointer still hits it, px."""
_STRIP: Final = 40
_AHEAD: Final = 0.05
"""Seconds by which the next mark must lie ahead: a jump may end a little before its mark."""


class TimeMark(NamedTuple):
    """A place on the time line."""

    seconds: float
    text: str
    damage: bool
    """Whether there is damage; else it is a chapter."""


class TimeLine(QSlider):
    """A slider over the length of a video.

    The handle does not move with the video while the user drags it.
    """

    sought = Signal(float, bool)
    """A time in seconds, and whether exactly that picture is wanted: not while the handle is dragged."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._length = 0.0
        self.marks: tuple[TimeMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Time"))
        self.setAccessibleDescription(self.tr("The arrow keys go back and forward"))
        theme.changed.connect(self.update)
        self.set_length(0.0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size with room for the marks."""
        return QSize(200, _HEIGHT)

    @property
    def length(self) -> float:
        """Return the length of the video in seconds; 0.0 if unknown."""
        return self._length

    def set_length(self, seconds: float) -> None:
        """Span a length; 0.0, which is unknown, can be moved along by keys alone."""
        self._length = seconds
        self.setRange(0, min(int(seconds * _PARTS), _MOST))
        self.setEnabled(seconds > 0)
        self.update()

    def show_marks(self, marks: Sequence[TimeMark]) -> None:
        """Show these marks."""
        self.marks = tuple(sorted(marks))
        self.update()

    def show_time(self, seconds: float) -> None:
        """Move the handle, unless the user holds it."""
        if not self.isSliderDown():
            self.setValue(min(int(seconds * _PARTS), self.maximum()))

    def next_mark(self, seconds: float, *, forward: bool) -> float | None:
        """Return the time of the mark behind or before a time; None without one."""
        times = [mark.seconds for mark in self.marks]
        at = bisect_right(times, seconds + _AHEAD) if forward else bisect_left(times, seconds - 1.0) - 1
        return times[at] if 0 <= at < len(times) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the handle to the pointer; a mark near it is hit."""
        if event.button() is Qt.MouseButton.LeftButton and self._length:
            self.setSliderDown(True)
            mark = self._mark_at(event.position().x())
            self._go(self._time_at(event.position().x()) if mark is None else mark.seconds, exact=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag the handle."""
        if self.isSliderDown():
            self._go(self._time_at(event.position().x()), exact=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show the very picture at which the handle was let go."""
        if event.button() is Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.sought.emit(self.value() / _PARTS, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to an end, or a tenth of the length further."""
        now, tenth = self.value() / _PARTS, self._length / 10
        target = {
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self._length,
            Qt.Key.Key_PageUp: now - tenth,
            Qt.Key.Key_PageDown: now + tenth,
        }.get(Qt.Key(event.key()))
        if target is None:
            event.ignore()
        else:
            self._go(min(max(target, 0.0), self._length), exact=True)

    def event(self, event: QEvent) -> bool:
        """Tell the time under the pointer, and the mark there."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._length:
            mark = self._mark_at(event.pos().x())
            time = moment_text(self._time_at(event.pos().x()))
            QToolTip.showText(event.globalPos(), time if mark is None else plain_tip(mark.text), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the bar, the part behind the handle, the marks, and the handle."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours.text) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.line))
            bar = QRectF(0.5, (_HEIGHT - _BAR) / 2, self.width() - 1, _BAR)
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            if not self._length:
                return
            at = self.value() / _PARTS / self._length * self.width()
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), at, _BAR), 3, 3)
            for mark in self.marks:
                painter.setBrush(QColor(colours.red if mark.damage else colours.text))
                high = _HEIGHT - 8 if mark.damage else _HEIGHT - 14  # not by colour alone
                x = min(mark.seconds / self._length, 1.0) * (self.width() - _MARK)
                painter.drawRect(QRectF(x, (_HEIGHT - high) / 2, _MARK, high))
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(QRectF(min(max(at - 7, 0), self.width() - 14), (_HEIGHT - 14) / 2, 14, 14))

    def _go(self, seconds: float, *, exact: bool) -> None:
        self.setValue(int(seconds * _PARTS))
        self.sought.emit(seconds, exact)

    def _time_at(self, x: float) -> float:
        return min(max(x / max(self.width(), 1), 0.0), 1.0) * self._length

    def _mark_at(self, x: float) -> TimeMark | None:
        near = [
            (distance, mark)
            for mark in self.marks
            if (distance := abs(mark.seconds / self._length * self.width() - x)) <= _NEAR
        ]
        return min(near)[1] if near else None


class PictureStrip(QWidget):
    """The pictures of the gallery above the time line, each at its time. A click goes there."""

    sought = Signal(float, bool)
    """As of `TimeLine`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shots: Shots | None = None
        self._length = 0.0
        self.setFixedHeight(_STRIP)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Pictures along the time line"))
        self.hide()

    def show_shots(self, shots: Shots | None, length: float) -> None:
        """Show pictures of a video of this length; without any, hide the strip."""
        self._shots, self._length = shots, length
        self.setVisible(shots is not None and length > 0 and len(shots.images) > 1)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the time at the pointer."""
        part = event.position().x() / max(self.width(), 1)
        self.sought.emit(min(max(part, 0.0), 1.0) * self._length, True)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint each picture around its time."""
        if self._shots is None or not self._length:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for image, seconds in zip(self._shots.images, self._shots.seconds, strict=True):
                size = image.size().scaled(self.width(), _STRIP, Qt.AspectRatioMode.KeepAspectRatio)
                middle = seconds / self._length * self.width()
                left = min(max(middle - size.width() / 2, 0.0), self.width() - size.width())
                painter.drawImage(QRectF(left, 0, size.width(), size.height()), image)
