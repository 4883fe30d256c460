"""Notifications on D-Bus (org.freedesktop.Notifications): how Linux shows what a program has to say.

They are sent by `busctl`, as PySide can put no unsigned number into a message, and the desktops insist on
one. What becomes of them is heard by Qt.
"""

import html
import logging
import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import SLOT, QObject, QProcess, Slot
from PySide6.QtDBus import QDBusConnection

log = logging.getLogger(__name__)

SERVICE: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
_CALL: Final = ("--user", "call", "--", SERVICE, PATH, SERVICE, "Notify", "susssasa{sv}i")
_WHENEVER: Final = "-1"
"""The desktop decides when it goes."""
_SIGNALS: Final = {
    "ActivationToken": "_take_token(uint,QString)",
    "ActionInvoked": "_act(uint,QString)",
    "NotificationClosed": "_forget(uint,uint)",
}


class BusNotifier(QObject):
    """Implements `Notifier`; where there is no bus, or nobody on it, nothing happens."""

    def __init__(
        self,
        app_id: str,
        parent: QObject | None = None,
        program: str = "busctl",
    ) -> None:
        """`program` is what sends messages: it stands for `busctl` in tests."""
        super().__init__(parent)
        self._app_id = app_id
        self._program = program
        self._clicked: dict[int, Callable[[str], None]] = {}
        self._tokens: dict[int, str] = {}
        self._sending: dict[QProcess, Callable[[str], None]] = {}
        self._hears = False

    def show(self, heading: str, detail: str, clicked: Callable[[str], None]) -> None:
        self._hear()
        child = QProcess(self)
        self._sending[child] = clicked
        child.finished.connect(self._sent)
        child.errorOccurred.connect(self._failed)
        child.start(self._program, (*_CALL, *self._arguments(heading, detail)))

    def close(self) -> None:
        """What is shown stays, and leads nowhere any more."""
        self._clicked.clear()
        for child in tuple(self._sending):
            child.kill()
            child.waitForFinished()

    def _arguments(self, heading: str, detail: str) -> tuple[str, ...]:
        app = ("Cinventory", "0", self._app_id)
        words = (heading, html.escape(detail, quote=False))
        action = ("2", "default", self.tr("Show the window"))
        return (*app, *words, *action, "1", "desktop-entry", "s", self._app_id, _WHENEVER)

    def _hear(self) -> None:
        bus = QDBusConnection.sessionBus()
        if self._hears or not bus.isConnected():
            return
        self._hears = True
        for name, slot in _SIGNALS.items():
            bus.connect("", PATH, SERVICE, name, self, SLOT(slot))  # type: ignore[call-overload] # so its stub

    @Slot(int)
    def _sent(self, status: int) -> None:
        """Keep what a click does under the number that the desktop has given."""
        child = self.sender()
        assert isinstance(child, QProcess)  # noqa: S101 - connected above
        clicked = self._sending.pop(child)
        answer = bytes(child.readAllStandardOutput().data()).decode("ascii", "replace")
        number = re.fullmatch(r"u (\d+)\s*", answer)
        if status or number is None:
            why = bytes(child.readAllStandardError().data()).decode("utf-8", "replace").strip()
            log.info("no notification was shown: %s", why or answer)
        else:
            self._clicked[int(number[1])] = clicked
        child.deleteLater()

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        child = self.sender()
        assert isinstance(child, QProcess)  # noqa: S101 - connected above
        if error is QProcess.ProcessError.FailedToStart:
            log.info("no notification was shown: %s", child.errorString())
            del self._sending[child]
            child.deleteLater()

    @Slot("uint", str)
    def _take_token(self, number: int, token: str) -> None:
        """Keep the desktop's leave to come to the front, which it gives ahead of the click."""
        if number in self._clicked:
            self._tokens[number] = token

    @Slot("uint", str)
    def _act(self, number: int, _action: str) -> None:
        if number in self._clicked:
            self._clicked[number](self._tokens.get(number, ""))

    @Slot("uint", "uint")
    def _forget(self, number: int, _reason: int) -> None:
        self._clicked.pop(number, None)
        self._tokens.pop(number, None)
