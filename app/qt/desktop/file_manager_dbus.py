"""The file manager on D-Bus (org.freedesktop.FileManager1): on Linux, it shows a file in its folder."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

SERVICE: Final = "org.freedesktop.FileManager1"
PATH: Final = "/org/freedesktop/FileManager1"


def ask(method: str, uri: str, otherwise: Callable[[], None], parent: QObject) -> None:
    """Call `ShowItems` or `ShowFolders` asynchronously; call `otherwise` if that fails."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        otherwise()
        return
    message = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, method)
    message.setArguments([[uri], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(message), parent)

    def answered(_watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            otherwise()
        watcher.deleteLater()

    watcher.finished.connect(answered)
