"""Desktop notifications, whose click can bring the window to the front."""

import sys
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

_SHOWN_MS: Final = 15_000


class Notifier(Protocol):
    """Shows notifications as the system allows; its methods neither block nor raise."""

    def show(self, heading: str, detail: str, clicked: Callable[[str], None]) -> None:
        """Show plain text; a click on the notification calls `clicked` with an activation token.

        See `activation.bring_to_front`. The token is empty if the desktop gives none.
        """

    def close(self) -> None:
        """Ignore later clicks."""


class TrayNotifier(QObject):
    """Notifies from a tray icon, which is visible only while a notification is."""

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None
        self._clicked: Callable[[str], None] | None = None
        self._end = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._end.timeout.connect(self.close)

    def show(self, heading: str, detail: str, clicked: Callable[[str], None]) -> None:
        self._clicked = clicked
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self._act)
            self._tray.activated.connect(self._act)
            self._tray.show()
        self._tray.showMessage(heading, detail, self._icon, _SHOWN_MS)
        self._end.start()

    def close(self) -> None:
        self._end.stop()
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def _act(self) -> None:
        clicked, self._clicked = self._clicked, None
        if clicked is not None:
            clicked("")
        self.close()


def system_notifier(app_id: str, icon: QIcon, parent: QObject) -> Notifier:
    """Return the notifier of this system."""
    if sys.platform.startswith("linux"):
        from app.qt.desktop.notifier_dbus import DBusNotifier  # noqa: PLC0415 - other systems have no D-Bus

        return DBusNotifier(app_id, parent)
    return TrayNotifier(icon, parent)


def has_tray() -> bool:
    """Return whether the system has a place for the icon of a program now."""
    return QSystemTrayIcon.isSystemTrayAvailable()
