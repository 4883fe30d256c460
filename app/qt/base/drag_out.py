"""Begins a drag when the pointer is dragged away from a file."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from app.qt.base.window import Window


class DragOut(QObject):
    """Has the window told of a drag of the selected files.

    With Shift or Ctrl, and from free room, the pointer selects, as it does without this.
    The drags of Qt's views ask the model about each cell that is painted.
    """

    def __init__(self, widget: QWidget, has_file: Callable[[QPoint], bool]) -> None:
        """Take the widget that the pointer is over, and whether a point of it is that of a file."""
        super().__init__(widget)
        self._widget = widget
        self._has_file = has_file
        self._pressed: QPoint | None = None
        widget.installEventFilter(self)

    @classmethod
    def of(cls, view: QAbstractItemView) -> "DragOut":
        """Begin drags at the rows of a view."""
        return cls(view.viewport(), lambda at: view.indexAt(at).isValid())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the movements of a drag from the widget."""
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        at = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
            self._pressed = at if plain and self._has_file(at) else None
        elif event.type() is QEvent.Type.MouseMove and self._pressed is not None:
            if not event.buttons() & Qt.MouseButton.LeftButton:
                self._pressed = None
                return False
            if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                window = self._widget.window()
                if isinstance(window, Window):
                    window.drag_begun.emit(self._widget)
            return True
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return False
