"""Drags to other programs, and times that other programs make up."""

import ctypes
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.qt.desktop.outgoing_drag import (
    PROPERTY_NOTIFY,
    SELECTION_REQUEST,
    OutgoingDrag,
    PropertyNotify,
    SelectionRequest,
)

SERVER = 86_400_000
"""A time of an X server that runs for a day, ms."""
KIND = QByteArray(b"xcb_generic_event_t")


def asked(drag: OutgoingDrag, at: int) -> None:
    """Have another program ask for what is dragged."""
    event = SelectionRequest(type=SELECTION_REQUEST, time=at)
    assert drag.nativeEventFilter(KIND, ctypes.addressof(event)) == (False, 0)
    assert event.time == at, "Qt answers the request by its time"


def noticed(drag: OutgoingDrag, at: int) -> int:
    """Have a property change, and return the time that Qt is told."""
    event = PropertyNotify(type=PROPERTY_NOTIFY, time=at)
    assert drag.nativeEventFilter(KIND, ctypes.addressof(event)) == (False, 0)
    return int(event.time)


def is_later(this: int, than: int) -> bool:
    """Return whether a time of the server is later: they go round."""
    return 0 < (this - than) % 2**32 < 2**31


@pytest.fixture
def dragged(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[[OutgoingDrag, Callable[[], object]], None]:
    """Return a drag during which something happens."""
    label = QLabel()
    qtbot.addWidget(label)
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)

    def run(drag: OutgoingDrag, meanwhile: Callable[[], object]) -> None:
        monkeypatch.setattr(QDrag, "exec", lambda _drag, _action: meanwhile())
        drag.run(label, QMimeData())

    return run


def test_a_time_that_is_yet_to_come_is_led_back_to_that_of_the_server(
    dragged: Callable[[OutgoingDrag, Callable[[], object]], None],
) -> None:
    drag, false = OutgoingDrag(), int(time.time())

    def meanwhile() -> None:
        asked(drag, false)
        assert noticed(drag, SERVER) == SERVER, "the drag goes on at the time that was asked for"

    for _ in range(2):
        dragged(drag, meanwhile)
        assert not is_later(SERVER, false)
        told = noticed(drag, SERVER)
        assert is_later(told, false)
        assert is_later(SERVER, told)
        assert noticed(drag, SERVER + 1) == SERVER + 1


def test_times_of_the_server_stay(dragged: Callable[[OutgoingDrag, Callable[[], object]], None]) -> None:
    drag = OutgoingDrag()
    dragged(drag, lambda: asked(drag, SERVER))
    assert noticed(drag, SERVER) == SERVER


def test_events_of_other_systems_are_not_looked_into() -> None:
    assert OutgoingDrag().nativeEventFilter(QByteArray(b"windows_generic_MSG"), 0) == (False, 0)
