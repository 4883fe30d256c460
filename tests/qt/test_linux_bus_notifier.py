"""Notifications on Linux: sent by a program in the background, and heard of again when they are clicked."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.qt.bus_notifier import BusNotifier

PATIENCE = 20_000
Make = Callable[[str], BusNotifier]


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """What `busctl` was called with, an argument a line."""
    return tmp_path / "sent"


@pytest.fixture
def make(tmp_path: Path, sent: Path, qtbot: QtBot) -> Make:
    """Returns a notifier whose `busctl` keeps its arguments, and then does as the code says."""

    def make_(code: str) -> BusNotifier:
        program = tmp_path / "busctl"
        program.write_text(
            f"#!{sys.executable}\nimport sys\nfrom pathlib import Path\n"
            f"Path({str(sent)!r}).write_text('\\n'.join(sys.argv[1:]), 'utf-8')\n{code}\n",
            "utf-8",
        )
        program.chmod(0o700)
        return BusNotifier("org.cinventory.Cinventory", program=str(program))

    return make_


def test_what_is_said_is_sent_and_no_markup(make: Make, sent: Path, qtbot: QtBot) -> None:
    notifier = make("print('u 7')")
    notifier.show("Finished: 3 files", "“<b> & co.” · 3 probed", lambda _leave: None)
    qtbot.waitUntil(lambda: not notifier._sending, timeout=PATIENCE)
    lines = sent.read_text("utf-8").split("\n")
    assert lines[:3] == ["--user", "call", "--"]
    assert lines[6:12] == [
        "Notify",
        "susssasa{sv}i",
        "Cinventory",
        "0",
        "org.cinventory.Cinventory",
        "Finished: 3 files",
    ]
    assert lines[12] == "“&lt;b&gt; &amp; co.” · 3 probed"
    assert lines[13:] == [
        "2",
        "default",
        "Show the window",
        "1",
        "desktop-entry",
        "s",
        "org.cinventory.Cinventory",
        "-1",
    ]


def test_a_click_calls_back_with_the_desktop_s_leave(make: Make, qtbot: QtBot) -> None:
    clicks: list[str] = []
    notifier = make("print('u 7')")
    notifier.show("Finished", "", clicks.append)
    qtbot.waitUntil(lambda: not notifier._sending, timeout=PATIENCE)
    notifier._act(8, "default")
    notifier._act(7, "default")
    notifier._take_token(7, "leave")
    notifier._act(7, "default")
    notifier._forget(7, 2)
    notifier._act(7, "default")
    assert clicks == ["", "leave"]


def test_nobody_on_the_bus_is_no_matter(make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    notifier = make("sys.exit('Call failed: nobody')")
    notifier.show("Finished", "", lambda _leave: None)
    qtbot.waitUntil(lambda: not notifier._sending, timeout=PATIENCE)
    assert caplog.messages == ["no notification was shown: Call failed: nobody"]
    assert caplog.records[0].levelno == logging.INFO


def test_no_program_to_send_with_is_no_matter(tmp_path: Path, qtbot: QtBot) -> None:
    notifier = BusNotifier("org.cinventory.Cinventory", program=str(tmp_path / "none"))
    notifier.show("Finished", "", lambda _leave: None)
    qtbot.waitUntil(lambda: not notifier._sending, timeout=PATIENCE)


def test_closing_does_not_wait_for_who_hangs(make: Make, sent: Path, qtbot: QtBot) -> None:
    notifier = make("import time\ntime.sleep(60)")
    notifier.show("Finished", "", lambda _leave: None)
    qtbot.waitUntil(sent.exists, timeout=PATIENCE)
    notifier.close()
    assert not notifier._sending
