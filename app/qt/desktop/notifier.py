"""Notifications of the desktop: words for a user who looks elsewhere, and a way back to the window."""

import sys
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

_SHOWN_MS: Final = 15_000


class Notifier(Protocol):
    """Shows notifications as well as the system lets it; none of this waits, or fails."""

    def show(self, heading: str, detail: str, clicked: Callable[[str], None]) -> None:
        """Show plain text. A click on it calls `clicked` with the desktop's leave to come to the front.

        See `activation.bring_to_front`; the leave is empty where the desktop gives none.
        """

    def close(self) -> None:
        """Hear of no more clicks."""


class TrayNotifier(QObject):
    """Notifies from an icon beside the clock, which is there only as long as it says something."""

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
    """Return what this system offers."""
    if sys.platform.startswith("linux"):
        from app.qt.desktop.notifier_dbus import DBusNotifier  # noqa: PLC0415 - not what other systems have

        return DBusNotifier(app_id, parent)
    return TrayNotifier(icon, parent)
