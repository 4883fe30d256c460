"""Two pictures over each other: parted by an edge that can be moved, or their difference."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.qt.player.screen import Screen

_DOUBLINGS: Final = 2
"""Times that differences of brightness are doubled, so that small ones can be seen."""
_EDGE: Final = QColor(255, 255, 255)


class Composition(IntEnum):
    """A way of showing pictures that are compared."""

    BESIDE = 0
    WIPE = 1
    DIFFERENCE = 2


class Overlay(QWidget):
    """Paints the pictures of two screens, of which each keeps its own."""

    resized = Signal()
    edge_moved = Signal(float)
    """The part of the width at which the edge is, after the user dragged it."""

    def __init__(self, first: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(self.tr("Two videos over each other"))
        self._first = first
        self.second = first
        """The screen whose picture is laid over that of the first one."""
        self.look = Composition.WIPE
        self._edge = 0.5

    @property
    def room(self) -> QSize:
        """Return the size in device pixels."""
        return (self.size() * self.devicePixelRatio()).expandedTo(QSize(2, 2))

    @Slot(float)
    def move_edge(self, part: float) -> None:
        """Move the edge to a part of the width."""
        self._edge = min(max(part, 0.0), 1.0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the edge to the pointer."""
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the edge along."""
        self._drag(event)

    def _drag(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.move_edge(event.position().x() / max(self.width(), 1))
            self.edge_moved.emit(self._edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that pictures of another size are wanted."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint both pictures, each as large as it fits."""
        first, second = self._first.image, self.second.image
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if first is None or second is None:
                return
            if self.look is Composition.DIFFERENCE:
                place = self._place(first)
                painter.drawImage(place, difference(first, second))
                return
            edge = round(self._edge * self.width())
            painter.drawImage(self._place(first), first)
            painter.setClipRect(QRect(edge, 0, self.width() - edge, self.height()))
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            painter.drawImage(self._place(second), second)
            painter.setClipping(False)
            painter.fillRect(QRect(edge - 1, 0, 2, self.height()), _EDGE)

    def _place(self, image: QImage) -> QRect:
        size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(
            (self.width() - size.width()) // 2,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )


def difference(first: QImage, second: QImage) -> QImage:
    """Return by how much two pictures differ, four times as bright: black where they are equal."""
    made = first.copy()
    modes = QPainter.CompositionMode
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(modes.CompositionMode_Difference)
        painter.drawImage(made.rect(), second)
    for _ in range(_DOUBLINGS):
        before = made.copy()
        with QPainter(made) as painter:
            painter.setCompositionMode(modes.CompositionMode_Plus)
            painter.drawImage(0, 0, before)
    return made
