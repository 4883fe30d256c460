"""The window of the quick look."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.qt.player.view import PlayerView
from app.qt.widgets.fitted_size import resize_on_screen


class QuickLook(QDialog):
    """The window of the quick look, beside the main one or alone. Space and Escape close it.

    A control that has the keyboard has Space for itself.
    """

    def __init__(self, view: PlayerView, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("quickLook")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.view = view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        view.full_screen_requested.connect(self.turn_full_screen)
        shortcut = QShortcut(QKeySequence("F11"), self)
        shortcut.activated.connect(self.turn_full_screen)
        resize_on_screen(self, QSize(960, 640))
        view.screen_.setFocus()

    @Slot()
    def turn_full_screen(self) -> None:
        """Fill the screen, or have the size before."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def event(self, event: QEvent) -> bool:
        """Keep Space from the window below."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Close by Space, which the control with the keyboard has no use for."""
        if _is_space(event):
            self.close()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave the full screen, or close."""
        if self.isFullScreen():
            self.turn_full_screen()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, also out of the full screen."""
        self.done(QDialog.DialogCode.Rejected)
        event.accept()


def _is_space(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.modifiers()
