"""The window of the quick look."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.qt.player.view import PlayerView
from app.qt.widgets.fitted_size import resize_on_screen


class QuickLook(QDialog):
    """The window of the quick look, beside the main one or alone. Space and Escape close it."""

    def __init__(self, view: PlayerView, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("quickLook")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.view = view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        view.full_screen_requested.connect(self.turn_full_screen)
        for key in ("Space", "F11"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self.close if key == "Space" else self.turn_full_screen)
        resize_on_screen(self, QSize(960, 640))
        view.play.setFocus()

    @Slot()
    def turn_full_screen(self) -> None:
        """Fill the screen, or have the size before."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

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
