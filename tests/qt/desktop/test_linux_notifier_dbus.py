"""Notifications on Linux: shown by the desktop, heard of again when clicked, and never waited for."""

import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from app.qt.desktop.notifier_dbus import DBusNotifier
from tests.qt.fake_desktop import NUMBER

APP = "org.cinventory.Cinventory"
HERE = Path(__file__).parents[3]


class Desktop:
    """What shows the notifications, and a way to it."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._address = self.said()

    def said(self) -> Any:  # noqa: ANN401
        """Return what it writes down next."""
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def tell(self, *signal: object) -> None:
        """Have it emit a signal."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(signal)}\n")
        self._process.stdin.flush()

    def bus(self) -> QDBusConnection:
        """Return the connection to it."""
        return QDBusConnection.connectToBus(self._address, str(self._process.pid))

    def end(self) -> None:
        """Leave its end of the connection."""
        QDBusConnection.disconnectFromBus(str(self._process.pid))
        self._process.kill()
        self._process.wait()


Start = Callable[..., Desktop]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Returns a desktop that runs, until the test has ended."""
    with ExitStack() as stack:

        def start_(*options: str) -> Desktop:
            command = [sys.executable, "-m", "tests.qt.fake_desktop", str(tmp_path / "bus"), *options]
            process = stack.enter_context(
                subprocess.Popen(  # noqa: S603
                    command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
                )
            )
            desktop = Desktop(process)
            stack.callback(desktop.end)
            return desktop

        yield start_


def _shown(notifier: DBusNotifier, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(notifier._clicked))


def _waits() -> bool:
    return any(thread.name == "notification" for thread in threading.enumerate())


def test_what_is_said_is_shown_and_no_markup(start: Start, qtbot: QtBot) -> None:
    desktop = start()
    notifier = DBusNotifier(APP, bus=desktop.bus)
    notifier.show("Finished: 3 files", "“<b> & co.” · 3 probed", lambda _leave: None)
    _shown(notifier, qtbot)
    assert desktop.said() == [
        "Cinventory",
        0,
        APP,
        "Finished: 3 files",
        "“&lt;b&gt; &amp; co.” · 3 probed",
        ["default", "Show the window"],
        {"desktop-entry": APP},
        -1,
    ]


def test_a_click_calls_back_with_the_desktop_s_leave(start: Start, qtbot: QtBot) -> None:
    clicks: list[str] = []
    desktop = start()
    notifier = DBusNotifier(APP, bus=desktop.bus)
    notifier.show("Finished", "", clicks.append)
    _shown(notifier, qtbot)
    desktop.tell("ActionInvoked", 8, "default")
    desktop.tell("ActionInvoked", NUMBER, "default")
    desktop.tell("ActivationToken", NUMBER, "leave")
    desktop.tell("ActionInvoked", NUMBER, "default")
    desktop.tell("NotificationClosed", NUMBER, 2)
    desktop.tell("ActionInvoked", NUMBER, "default")
    qtbot.waitUntil(lambda: not notifier._clicked)
    assert clicks == ["", "leave"]


def test_nobody_waits_for_a_desktop_that_hangs(
    start: Start, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    desktop = start("stuck")
    notifier = DBusNotifier(APP, bus=desktop.bus, patience_ms=3000)
    notifier.show("Finished", "", lambda _leave: None)
    qtbot.waitUntil(_waits)
    notifier.close()
    assert _waits()
    qtbot.waitUntil(lambda: not _waits())
    assert [message.partition(":")[0] for message in caplog.messages] == ["no notification was shown"]


def test_nobody_who_shows_notifications_is_no_matter(
    start: Start, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    notifier = DBusNotifier(APP, bus=start("without").bus)
    notifier.show("Finished", "", lambda _leave: None)
    qtbot.waitUntil(lambda: bool(caplog.messages))
    assert caplog.messages[0].startswith("no notification was shown: No such object path")
    assert caplog.records[0].levelno == logging.INFO
    assert not _waits()


def test_no_bus_is_no_matter(qtbot: QtBot) -> None:
    DBusNotifier(APP, bus=lambda: QDBusConnection("none")).show("Finished", "", lambda _leave: None)
