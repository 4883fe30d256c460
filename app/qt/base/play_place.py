"""A place in the window where a small player can stand: in the details, in a card of the gallery."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})


class PlayPlace(QObject):
    """A widget that shows pictures of files, and where in it those of a file are."""

    moved = Signal()
    """A file may be shown elsewhere in the widget, or not any more."""

    def __init__(self, canvas: QWidget, rect_of: Callable[[int], QRect]) -> None:
        """Take the widget, and a function that returns where the picture of a file is.

        The rectangle is empty while the file is not shown.
        """
        super().__init__(canvas)
        self.canvas = canvas
        self._rect_of = rect_of
        canvas.installEventFilter(self)

    def rect_of(self, id_: int) -> QRect:
        """Return where the picture of a file is, empty while it is not shown."""
        return self._rect_of(id_) if self.canvas.isVisible() else QRect()

    def has_focus(self) -> bool:
        """Return whether the widget, or what it stands in, has the keyboard."""
        parent = self.canvas.parentWidget()
        return self.canvas.hasFocus() or (parent is not None and parent.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of a change of the widget."""
        if watched is self.canvas and event.type() in _MOVES:
            self.moved.emit()
        return False
