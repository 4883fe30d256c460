"""Notifications on D-Bus (org.freedesktop.Notifications), for Linux.

Notifications are sent over the window's own connection. GNOME withdraws the notifications of a closed
connection, and reports a click to the sender only. The portal is not used: without an error, it drops the
notifications of a program that is not installed.
"""

import html
import logging
from collections.abc import Callable
from threading import Thread
from typing import Final

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, SLOT, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface

log = logging.getLogger(__name__)

SERVICE: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
_TYPES: Final = ("QString", "uint", "QString", "QString", "QString", "QStringList", "QVariantMap", "int")
_WHENEVER: Final = -1
"""Expiry that leaves the end of a notification to the desktop."""
_PATIENCE_MS: Final = 3000
"""Timeout of a call, ms, which includes the start of the desktop's service."""
_SIGNALS: Final = {
    "ActivationToken": "_take_token(uint,QString)",
    "ActionInvoked": "_act(uint,QString)",
    "NotificationClosed": "_forget(uint,uint)",
}


class DBusNotifier(QObject):
    """Implements `Notifier`; does nothing without a bus or a notification service."""

    def __init__(
        self,
        app_id: str,
        parent: QObject | None = None,
        bus: Callable[[], QDBusConnection] = QDBusConnection.sessionBus,
        patience_ms: int = _PATIENCE_MS,
    ) -> None:
        """Take `bus`, which is called when there is something to show."""
        super().__init__(parent)
        self._app_id = app_id
        self._bus = bus
        self._patience_ms = patience_ms
        self._clicked: dict[int, Callable[[str], None]] = {}
        self._tokens: dict[int, str] = {}
        self._listening = False
        self._answers = _Answers()
        self._answers.shown.connect(self._keep)

    def show(self, heading: str, detail: str, clicked: Callable[[str], None]) -> None:
        bus = self._bus()
        if not bus.isConnected():
            return
        self._listen(bus)
        words = (heading, html.escape(detail, quote=False))
        actions = ["default", self.tr("Show the window")]
        hints = {"desktop-entry": self._app_id}
        values = ("Cinventory", 0, self._app_id, *words, actions, hints, _WHENEVER)
        desktop = QDBusInterface(SERVICE, PATH, SERVICE, bus, self._answers)
        desktop.setTimeout(self._patience_ms)
        Thread(target=_notify, args=(desktop, values, clicked, self._answers), name="notification").start()

    def close(self) -> None:
        """Ignore later clicks; a notification that is not shown yet may never be."""
        self._answers.blockSignals(True)
        self._clicked.clear()

    def _listen(self, bus: QDBusConnection) -> None:
        if self._listening:
            return
        self._listening = True
        _describe(bus)
        for name, slot in _SIGNALS.items():
            bus.connect("", PATH, SERVICE, name, self, SLOT(slot))  # type: ignore[call-overload] # so its stub

    @Slot(object, object)
    def _keep(self, number: int, clicked: Callable[[str], None]) -> None:
        self._clicked[number] = clicked

    @Slot("uint", str)
    def _take_token(self, number: int, token: str) -> None:
        """Keep the activation token, which the desktop sends before the click."""
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


class _Described(QObject):
    """A local object with the interface of the notification service."""

    @Slot(*_TYPES, result="uint")
    def Notify(self, *_values: object) -> int:  # noqa: N802 - its name on the bus
        raise NotImplementedError


class _Answers(QObject):
    """The signals of threads that wait for the desktop; outlives the notifier while a thread waits."""

    shown = Signal(object, object)
    """The notification's id, and the callback of a click."""


def _describe(bus: QDBusConnection) -> None:
    """Register the types of `Notify` from a local object.

    Introspection of the desktop takes time, and few desktops describe types in a form that Qt understands.
    """
    described = _Described()
    bus.registerObject(PATH, SERVICE, described, QDBusConnection.RegisterOption.ExportAllSlots)
    QDBusInterface(bus.baseService(), PATH, SERVICE, bus)
    bus.unregisterObject(PATH)


def _notify(
    desktop: QDBusInterface, values: tuple[object, ...], clicked: Callable[[str], None], answers: _Answers
) -> None:
    """Show a notification, and wait for its id.

    `invokeMethod` gives the arguments the exact D-Bus types that the desktop requires.
    """
    arguments = [Q_ARG(kind, value) for kind, value in zip(_TYPES, values, strict=True)]
    way, answer = Qt.ConnectionType.DirectConnection, Q_RETURN_ARG("uint")
    try:
        number = QMetaObject.invokeMethod(desktop, "Notify", way, answer, *arguments)
    except RuntimeError as error:
        log.info("no notification was shown: %s", error)
    else:
        if desktop.lastError().isValid():
            log.info("no notification was shown: %s", desktop.lastError().message())
        else:
            answers.shown.emit(number, clicked)
    desktop.deleteLater()
