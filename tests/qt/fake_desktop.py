"""Shows notifications to nobody, in a process of its own, as the program that asks it may wait for answers.

It stands for a bus with a desktop on it, and listens on the socket whose path it is given. What it is asked
to show it writes down, a line of JSON each; a line that it reads is one of the desktop's signals. Told to
be `stuck` it never says that it has shown something, and `without` a desktop it knows of no notifications.
"""

import json
import os
import sys
import time
from typing import Final

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer, QDBusVirtualObject

from app.qt.desktop.notifier_dbus import PATH, SERVICE

NUMBER: Final = 4_000_000_000
"""Of each notification: more than a signed number holds."""
_BUS_PATH: Final = "/org/freedesktop/DBus"
_EXPORTED: Final = (
    QDBusConnection.RegisterOption.ExportAllSlots | QDBusConnection.RegisterOption.ExportAllSignals
)


class _Bus(QDBusVirtualObject):
    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(  # noqa: N802 - a Qt override
        self, message: QDBusMessage, connection: QDBusConnection
    ) -> bool:
        answer = {"Hello": ":1.2", "GetNameOwner": ":1.1"}.get(message.member())
        return connection.send(message.createReply(answer) if answer else message.createReply())


@ClassInfo({"D-Bus Interface": SERVICE})  # type: ignore[call-arg] # so its stub
class _Notifications(QObject):  # type: ignore[operator]
    ActivationToken = Signal("uint", str)  # type: ignore[arg-type] # so its stub
    ActionInvoked = Signal("uint", str)  # type: ignore[arg-type]
    NotificationClosed = Signal("uint", "uint")  # type: ignore[arg-type]

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, *asked: object) -> int:  # noqa: N802 - its name on the bus
        _say(asked)
        while "stuck" in sys.argv:
            time.sleep(1)
        return NUMBER

    def obey(self) -> None:
        for line in os.read(0, 4096).splitlines():  # far less than what comes at once
            name, *values = json.loads(line)
            getattr(self, name).emit(*values)


def _say(what: object) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


def _main() -> None:
    app, bus, notifications = QCoreApplication([]), _Bus(), _Notifications()
    server = QDBusServer(f"unix:path={sys.argv[1]}")
    connections: list[QDBusConnection] = []

    def take(connection: QDBusConnection) -> None:
        connections.append(connection)
        connection.registerVirtualObject(_BUS_PATH, bus)
        if "without" not in sys.argv:
            connection.registerObject(PATH, notifications, _EXPORTED)

    server.newConnection.connect(take)
    orders = QSocketNotifier(0, QSocketNotifier.Type.Read)
    orders.activated.connect(notifications.obey)
    _say(server.address())
    app.exec()


if __name__ == "__main__":
    _main()
