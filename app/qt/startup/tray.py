"""The icon of the program in the tray or the menu bar, where the system has one."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.qt.base.environment import Tray
from app.qt.desktop.notifier import has_tray
from app.qt.widgets.tooltips import set_tip

Reason = QSystemTrayIcon.ActivationReason


class SystemTray(QObject):
    """The icon of the system. Its menu shows the window, or ends the program."""

    shown_again = Signal()
    quit_requested = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show window"), self.shown_again.emit)
        self._menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activate)
        self._icon.messageClicked.connect(self.shown_again)
        self._icon.show()

    def name(self, text: str) -> None:
        set_tip(self._icon, text)

    def say(self, title: str, text: str) -> None:
        self._icon.showMessage(title, text, self._icon.icon())

    def remove(self) -> None:
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: Reason) -> None:
        """Show the window at a click. On macOS, a click opens the menu."""
        if reason in {Reason.Trigger, Reason.DoubleClick}:
            self.shown_again.emit()


def system_tray(icon: QIcon, parent: QObject) -> Tray | None:
    """Return the icon of the system; None where there is no place for it."""
    return SystemTray(icon, parent) if has_tray() else None
