"""The items of the status bar: a line of text, or a button, which are hidden while they have no text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.qt.widgets.tooltips import explain, set_tip


class StatusText(QLabel):
    """A label of one line that ends in an ellipsis where there is no room; its tool tip tells all."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A long text must not widen the window.
        self.setMinimumWidth(1)
        if not text:
            self.hide()

    def say(self, text: str) -> None:
        """Show a text; an empty one hides the line."""
        self.setText(text)
        set_tip(self, text)
        self.setAccessibleName(text or self.accessibleName())
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        with QPainter(self) as painter:
            align = int(self.alignment())
            self.style().drawItemText(
                painter, room, align, self.palette(), self.isEnabled(), shown, self.foregroundRole()
            )


class StatusButton(QPushButton):
    """A button that says how many there are of something, and shows them."""

    def __init__(self, name: str, hint: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        explain(self, name, hint)
        if not text:
            self.hide()

    def say(self, text: str) -> None:
        """Show a text; an empty one hides the button."""
        self.setText(text)
        self.setAccessibleName(text or self.accessibleName())
        self.setVisible(bool(text))
