"""The view of a chart, for mouse, keys and screen readers."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.core.charts.chart import FOLDER, Bars, Chart
from app.core.charts.picture import Mark, Picture, Rect
from app.qt.base.theme import Theme
from app.qt.charts.painter import paint, rect_of
from app.qt.widgets.tooltips import plain_tip

_Key = Qt.Key
_ARROWS: Final = {_Key.Key_Left: (-1, 0), _Key.Key_Right: (1, 0), _Key.Key_Up: (0, -1), _Key.Key_Down: (0, 1)}
_EMPTY: Final = Bars()


class ChartView(QWidget):
    """A view that paints a chart once a size, and then copies the pixels."""

    chosen = Signal(int)
    """The index of a mark that was clicked, or on which Space was pressed."""
    entered = Signal(int)
    """The index of a mark on which Enter was pressed."""
    opened = Signal(int)
    """The index of a mark that was double-clicked."""
    back_requested = Signal()
    """Backspace was pressed, or the back button of the mouse."""
    moved = Signal(int)
    """The index of the mark that has become the current one."""
    menu_requested = Signal(QPoint)
    """A place on the screen."""
    painted = Signal()
    """The first paint of a new chart is done."""

    def __init__(self, theme: Theme, name: str, says: str, parent: QWidget | None = None) -> None:
        """Take the accessible name and description."""
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._chart: Chart = _EMPTY
        self._laid_out: tuple[QSize, Picture] = QSize(), Picture()
        self._pixmap: QPixmap | None = None
        self.current = -1
        """The index of the mark that keys act on; -1 without one."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(says)
        theme.changed.connect(self.forget)

    @property
    def chart(self) -> Chart:
        return self._chart

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        self.current = -1
        self.setAccessibleName(self._name)
        self.forget()

    @Slot()
    def forget(self) -> None:
        """Lay the chart out and paint it anew, because it or its colours changed."""
        self._lay_out()
        self._pixmap = None
        self.update()

    def _lay_out(self) -> None:
        self._laid_out = self.size(), self._chart.layout(self.width(), self.height())
        self.current = min(self.current, self._chart.count - 1)

    @property
    def _picture(self) -> Picture:
        """Return the layout for the size of the view, which changes several times before a paint."""
        if self._laid_out[0] != self.size():
            self._lay_out()
        return self._laid_out[1]

    @property
    def outlined(self) -> bool:
        """Return whether the system asks for a high contrast."""
        hints = QGuiApplication.styleHints()
        asks = getattr(hints, "accessibility", None)  # Qt 6.10 and later
        return asks is not None and asks().contrastPreference() is Qt.ContrastPreference.HighContrast

    def render_on(self, painter: QPainter) -> None:
        """Paint the chart with its background on a device of its size."""
        painter.setFont(self.font())
        painter.fillRect(QRectF(self.rect()), QColor(self._theme.colours.panel))
        paint(painter, self._picture, self._theme.colours, outlined=self.outlined)

    def mark_rect(self, index: int) -> Rect | None:
        """Return the place of a mark in the view, px."""
        return self._picture.rect_of(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        del event
        fresh = self._pixmap is None
        if self._pixmap is None:
            scale = self.devicePixelRatio()
            self._pixmap = QPixmap(self.size() * scale)
            self._pixmap.setDevicePixelRatio(scale)
            with QPainter(self._pixmap) as painter:
                self.render_on(painter)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._pixmap)
            if self.hasFocus():
                self._paint_focus(painter)
        if fresh:
            self.painted.emit()

    def _paint_focus(self, painter: QPainter) -> None:
        colours = self._theme.colours
        rect = self.mark_rect(self.current) if self.current >= 0 else None
        box = QRectF(self.rect()) if rect is None else rect_of(rect).adjusted(-1, -1, 1, 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for wide, colour in ((4.0, colours.panel), (2.0, colours.text)):
            painter.setPen(QPen(QColor(colour), wide))
            painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pixmap = None

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(420, round(self._chart.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(self._chart.height()))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._picture.mark_at(event.pos().x(), event.pos().y())
            if index is None:
                QToolTip.hideText()
            else:
                mark = self._chart.mark(index)
                QToolTip.showText(event.globalPos(), plain_tip("\n".join(self._told(mark))), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is Qt.MouseButton.BackButton:
            self.back_requested.emit()
        index = self._at(event.position())
        if index is not None and event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            self.set_current(index)
            if event.button() is Qt.MouseButton.LeftButton:
                self.chosen.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        index = self._at(event.position())
        if index is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(index)

    def _at(self, where: QPointF) -> int | None:
        return self._picture.mark_at(where.x(), where.y())

    def set_current(self, index: int) -> None:
        """Make a mark the current one, and tell a screen reader its name and value."""
        self.current = index
        mark = self._chart.mark(index)
        self.setAccessibleName(f"{self._name}: {', '.join(self._told(mark))}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()
        self.moved.emit(index)

    def _told(self, mark: Mark) -> tuple[str, ...]:
        """Return the name and the value of a mark, and whether a filter leaves it out."""
        left_out = (self.tr("left out by the filter"),) if mark.dimmed else ()
        return mark.name, mark.text, *left_out

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = _Key(event.key())
        if key in _ARROWS:
            self._move(*_ARROWS[key])
        elif key in {_Key.Key_Home, _Key.Key_End} and self._chart.count:
            self.set_current(0 if key is _Key.Key_Home else self._chart.count - 1)
        elif key in {_Key.Key_Return, _Key.Key_Enter} and self.current >= 0:
            self.entered.emit(self.current)
        elif key is _Key.Key_Space and self.current >= 0:
            self.chosen.emit(self.current)
        elif key is _Key.Key_Backspace:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, across: int, down: int) -> None:
        """Go to the nearest mark in a direction; at first, to the first mark."""
        here = self.mark_rect(self.current) if self.current >= 0 else None
        if here is None:
            if self._chart.count:
                self.set_current(0)
            return
        x, y = here.x + here.width / 2, here.y + here.height / 2
        best: tuple[float, int] | None = None
        for shape in self._picture.shapes:
            right = shape.rect.x + shape.rect.width / 2 - x
            below = shape.rect.y + shape.rect.height / 2 - y
            ahead, aside = right * across + below * down, abs(right * down) + abs(below * across)
            around = shape.colour == FOLDER and shape.rect.holds(x, y)
            if shape.mark != self.current and ahead > 0.5 and not around:
                best = min(best or (float("inf"), 0), (ahead + 2 * aside, shape.mark))
        if best is not None:
            self.set_current(best[1])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())
