"""The file manager on D-Bus: where it does not answer, something else is done."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection

from app.qt.desktop import file_manager_dbus


class _Bus:
    """Stands in for the class of connections."""

    def __init__(self, connection: QDBusConnection) -> None:
        self._connection = connection

    def sessionBus(self) -> QDBusConnection:  # noqa: N802 - Qt's name
        return self._connection


def test_without_a_bus_something_else_is_done_at_once(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_manager_dbus, "QDBusConnection", _Bus(QDBusConnection("nowhere")))
    done: list[None] = []
    file_manager_dbus.ask("ShowItems", "file:///v", lambda: done.append(None), qapp)
    assert done == [None]
