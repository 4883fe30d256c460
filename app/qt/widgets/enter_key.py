"""Has Enter press the button with the focus, as Space does, wherever it is."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget


class EnterPresses(QObject):
    """Follows the focus. Without it, Qt gives Enter to the main button of a dialog, and to none elsewhere."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent or app)
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Listen to the keys of the button with the focus alone: a filter of all events would cost time."""
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, QPushButton | QToolButton):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.isAutoRepeat()
            and isinstance(watched, QPushButton | QToolButton)
        ):
            watched.click()
            return True
        return False
