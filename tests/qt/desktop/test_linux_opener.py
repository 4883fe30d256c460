"""Linux: xdg-open and the file manager on D-Bus, as far as they can be had without a desktop."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6 import QtDBus
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from app.core.text.uris import file_uri
from app.qt.desktop.drop_paths import uri_path
from app.qt.desktop.opener import Opener, ask_file_manager, open_command
from tests.qt.desktop.recording_desktop import Desk

ODD = b"/tmp/caf\xe9 'a\"; $(touch x)\n.mp4"
HERE = Path(__file__).parents[3]
WITHOUT_BUS = """
from PySide6.QtCore import QCoreApplication, QObject
from app.qt.desktop.opener import ask_file_manager

app, parent = QCoreApplication([]), QObject()
ask_file_manager("ShowItems", "file:///tmp/x", lambda: print("otherwise"), parent)
"""

Said = Callable[[], list[bytes]]


class _Bus:
    """Stands in for the class of connections."""

    def __init__(self, connection: QDBusConnection) -> None:
        self._connection = connection

    def sessionBus(self) -> QDBusConnection:  # noqa: N802 - Qt's name
        return self._connection


@pytest.fixture
def xdg_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Said:
    """An xdg-open that writes down its arguments and two variables; returns what it has written."""
    said = tmp_path / "said"
    program = tmp_path / "bin" / "xdg-open"
    program.parent.mkdir()
    program.write_text(
        "#!/bin/sh\n"
        f'printf \'%s\\0\' "$#" "$1" "$LD_LIBRARY_PATH" "$KEPT" > \'{said}.part\'\n'
        f"mv '{said}.part' '{said}'\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return lambda: said.read_bytes().split(b"\0")[:-1] if said.exists() else []


def test_a_name_reaches_xdg_open_byte_for_byte(xdg_open: Said, qtbot: QtBot) -> None:
    Opener().open_file(ODD)
    qtbot.waitUntil(lambda: bool(xdg_open()))
    count, uri, *_ = xdg_open()
    assert count == b"1"
    assert uri_path(uri) == ODD


def test_a_frozen_program_hands_its_libraries_to_nobody(
    xdg_open: Said, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bundle = str(tmp_path / "bundle")
    monkeypatch.setattr(sys, "_MEIPASS", bundle, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", bundle)
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/of-the-user")
    monkeypatch.setenv("KEPT", "caf\udce9")
    Opener().open_file(ODD)
    qtbot.waitUntil(lambda: bool(xdg_open()))
    assert xdg_open()[2:] == [b"/opt/of-the-user", b"caf\xe9"]


def test_without_xdg_open_it_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    opener = Opener()
    with qtbot.waitSignal(opener.failed) as failed:
        opener.open_file(ODD)
    assert "xdg-open" in failed.args[0]


def test_the_file_manager_is_asked_first(qtbot: QtBot) -> None:
    desk = Desk()
    opener = Opener(desk.launch, desk.ask)
    opener.reveal(ODD)
    opener.show_folder(b"/tmp/videos")
    assert desk.asked == [("ShowItems", file_uri(ODD)), ("ShowFolders", "file:///tmp/videos")]
    assert not desk.started


def test_where_none_answers_the_folder_is_opened(qtbot: QtBot) -> None:
    desk = Desk(manager=False)
    opener = Opener(desk.launch, desk.ask)
    opener.reveal(ODD)
    opener.show_folder(b"/tmp/videos")
    assert desk.started == [open_command(b"/tmp"), open_command(b"/tmp/videos")]


def test_without_a_session_bus_nobody_answers() -> None:
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", WITHOUT_BUS],
        cwd=HERE,
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == b"otherwise\n"


def test_without_a_bus_something_else_is_done_at_once(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QtDBus, "QDBusConnection", _Bus(QDBusConnection("nowhere")))
    done: list[None] = []
    ask_file_manager("ShowItems", "file:///v", lambda: done.append(None), qapp)
    assert done == [None]
