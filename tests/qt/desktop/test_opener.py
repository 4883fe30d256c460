"""Other programs on our files: what is started, with which words, and what is told when it is not there."""

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.config.programs.launch import unbundled
from app.core.text.uris import file_uri
from app.qt.desktop import opener as opener_module
from app.qt.desktop.drop_paths import uri_path
from app.qt.desktop.opener import (
    Command,
    Opener,
    open_command,
    page_command,
    reveal_command,
)
from tests.qt.desktop.recording_desktop import Desk

WINDOWS = [b"C:\\a b.mp4", b"C:\\100%#.mp4", "C:\\café.mp4".encode(), b"\\\\server\\share\\x.mp4"]
POSIX = [
    b"/tmp/a b.mp4",
    b"/tmp/caf\xe9.mp4",
    "/videos/smile 😀.mp4".encode(),
    b"/tmp/line\nbreak.mp4",
    b"/tmp/100%41#?.mp4",
    b"/tmp/a;b&c|d$(e)`f`'g'\"h\".mp4",
    b"//tmp/x.mp4",
    b"/",
]
FILES = WINDOWS if sys.platform == "win32" else POSIX


@pytest.mark.parametrize("path", FILES)
def test_a_uri_keeps_every_byte(path: bytes) -> None:
    uri = file_uri(path)
    assert uri.isascii()
    assert uri.isprintable()
    assert " " not in uri
    assert uri_path(uri.encode()) == path


def test_a_file_is_opened_by_the_desktops_usual_program(qtbot: QtBot) -> None:
    desk = Desk()
    Opener(desk.launch, desk.ask).open_file(FILES[0])
    assert desk.started == [open_command(FILES[0])]


def test_what_is_not_installed_is_told(qtbot: QtBot) -> None:
    desk = Desk(installed=False)
    opener = Opener(desk.launch, desk.ask)
    with qtbot.waitSignal(opener.failed) as failed:
        opener.open_file(FILES[0])
    assert desk.started[0].program in failed.args[0]


def test_a_program_that_is_there_is_started(qtbot: QtBot) -> None:
    assert opener_module._start_detached(Command(sys.executable, ("-c", "")))


def test_a_program_that_is_not_there_is_not(qtbot: QtBot) -> None:
    assert not opener_module._start_detached(Command("cinventory-has-no-such-program"))


if sys.platform == "win32":

    def test_explorer_gets_paths_in_quotes() -> None:
        assert open_command(b"C:\\a, b.mp4") == Command("explorer.exe", native='"C:\\a, b.mp4"')
        assert reveal_command(b"C:\\a, b.mp4") == Command("explorer.exe", native='/select,"C:\\a, b.mp4"')


if sys.platform != "linux":

    def test_a_file_is_shown_selected(qtbot: QtBot) -> None:
        desk = Desk()
        Opener(desk.launch, desk.ask).reveal(FILES[0])
        assert desk.started == [reveal_command(FILES[0])]
        assert not desk.asked

    def test_a_folder_is_shown(qtbot: QtBot) -> None:
        desk = Desk()
        Opener(desk.launch, desk.ask).show_folder(FILES[0])
        assert desk.started == [open_command(FILES[0])]


BUNDLE = "/usr/lib/cinventory/_internal"


def test_the_systems_programs_inherit_no_path_into_our_bundle() -> None:
    environment = {
        "HOME": "/home/u",
        "LD_LIBRARY_PATH": BUNDLE,
        "QT_PLUGIN_PATH": f"{BUNDLE}/PySide6/plugins",
        "_PYI_ARCHIVE_FILE": "/usr/lib/cinventory/cinventory",
    }
    assert unbundled(environment, BUNDLE) == {
        "LD_LIBRARY_PATH": None,
        "QT_PLUGIN_PATH": None,
        "_PYI_ARCHIVE_FILE": None,
    }


def test_what_the_user_had_set_is_set_again() -> None:
    environment = {"LD_LIBRARY_PATH": f"{BUNDLE}:/opt/lib", "LD_LIBRARY_PATH_ORIG": "/opt/lib"}
    assert unbundled(environment, BUNDLE) == {"LD_LIBRARY_PATH": "/opt/lib", "LD_LIBRARY_PATH_ORIG": None}


def test_the_log_is_opened_like_a_file_and_where_there_is_none_that_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, desk = tmp_path / "cinventory.log", Desk()
    monkeypatch.setattr(opener_module, "log_file", lambda: file)
    opener = Opener(desk.launch, desk.ask)
    with qtbot.waitSignal(opener.failed) as failed:
        opener.open_log()
    assert failed.args == ["Nothing has been written to the log yet."]
    assert not desk.started
    file.write_text("2026-11-24 job\n", "utf-8")
    opener.open_log()
    assert desk.started == [open_command(os.fsencode(file))]


def test_a_page_is_opened_with_its_whole_address() -> None:
    address = "http://127.0.0.1:8737/#code=a-b_c"
    command = page_command(address)
    assert address in (*command.arguments, command.native.rpartition(" ")[2])
