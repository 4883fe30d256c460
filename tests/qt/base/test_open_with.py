"""Files in the preferred player, in the programs of the menu, and in none."""

import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot

from app.config.programs.desktop_files import DesktopFiles, OpeningEntry
from app.config.programs.installed import Installed
from app.config.programs.program import Program
from app.core.file.record import FileRecord, FileStatus
from app.qt.base.open_with import Ask, OpenWith, ProgramLook
from app.qt.desktop.opener import Command, Opener, open_command
from app.qt.preferences.dialog import PreferencesDialog
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.desktop.recording_desktop import Desk
from tests.qt.fake_library import settle
from tests.qt.menus import entries
from tests.qt.parts import parts
from tests.qt.preferences.pages import control
from tests.systems import only

PLAYER = Program(key="player", name="A & B", command=("player", "%F"), plays=True)


def record(name: bytes) -> FileRecord:
    return FileRecord(id=1, folder=b"/v", name=name, size=1, mtime_ns=0, status=FileStatus.OK)


def known(found: Installed) -> Ask:
    """Return what knows the programs already."""
    return lambda then: then(found)


def opening(desk: Desk, qtbot: QtBot, *tools: Program, preferred: str = "") -> OpenWith:
    opener = Opener(desk.launch, desk.ask)
    made = OpenWith(
        opener,
        lambda: preferred,
        opener,
        known(Installed(DesktopFiles({}, ()), tools)),
        look_inside=lambda: desk.asked.append(("quick", "look")),
    )
    made.setProperty("opener", opener)
    return made


def started(desk: Desk) -> Sequence[Command]:
    return desk.started


def test_the_system_opens_what_no_player_is_preferred_for(qtbot: QtBot) -> None:
    desk = Desk()
    opening(desk, qtbot, PLAYER).play([record(b"a.mkv")])
    assert started(desk) == [open_command(b"/v/a.mkv")]


def test_several_files_go_to_the_preferred_player_at_once(qtbot: QtBot) -> None:
    desk = Desk()
    opening(desk, qtbot, PLAYER, preferred="player").play([record(b"a.mkv"), record(b"b.ts")])
    assert started(desk) == [Command("player", ("/v/a.mkv", "/v/b.ts"))]


def test_a_stream_goes_to_a_player_or_nowhere(qtbot: QtBot) -> None:
    desk = Desk()
    opening(desk, qtbot, PLAYER).play([record(b"a.ts")])
    assert started(desk) == [Command("player", ("/v/a.ts",))]
    none = opening(desk, qtbot)
    with qtbot.waitSignal(none.notice_raised) as told:
        none.play([record(b"a.ts")])
    (notice,) = told.args
    text = "No player was found for “a.ts”. Install one, or choose a program by “Open with”."
    assert (notice.text, notice.offer) == (text, "Quick look")
    assert len(started(desk)) == 1


@only(sys.platform == "linux", "other systems say themselves that they have no program")
def test_enter_tells_what_was_tried_where_no_player_is_known(qtbot: QtBot) -> None:
    desk = Desk()
    made = opening(desk, qtbot)
    with qtbot.waitSignal(made.notice_raised) as told:
        made.play([record(b"a.mkv")])
    (notice,) = told.args
    assert started(desk) == [open_command(b"/v/a.mkv")]
    assert notice.text.startswith("No player for “a.mkv” is known here, so the system was asked")
    notice.accept()
    assert desk.asked == [("quick", "look")]


def test_nothing_is_told_where_the_system_has_a_player(qtbot: QtBot) -> None:
    desk = Desk()
    files = DesktopFiles({"player": OpeningEntry(PLAYER, ("video/mp4",))}, ())
    opener = Opener(desk.launch, desk.ask)
    made = OpenWith(opener, str, opener, known(Installed(files, ())), look_inside=lambda: None)
    with qtbot.assertNotEmitted(made.notice_raised):
        made.play([record(b"a.mkv")])
    assert started(desk) == [open_command(b"/v/a.mkv")]


def test_a_player_begins_at_the_time_of_the_picture_or_that_is_told(qtbot: QtBot) -> None:
    desk = Desk()
    able = structs.replace(PLAYER, start="--start={}")
    opening(desk, qtbot, able, preferred="player").play([record(b"a.mkv")], 12.5)
    assert started(desk)[-1] == Command("player", ("--start=12.500", "/v/a.mkv"))
    unable = opening(desk, qtbot, PLAYER, preferred="player")
    with qtbot.waitSignal(unable.notice_raised) as told:
        unable.play([record(b"a.mkv")], 12.5)
    assert told.args == ["A & B begins at the beginning: it cannot be told a time."]
    assert started(desk)[-1] == Command("player", ("/v/a.mkv",))


def test_the_program_of_the_system_cannot_be_told_a_time(qtbot: QtBot) -> None:
    desk = Desk()
    files = DesktopFiles({"player": OpeningEntry(PLAYER, ("video/mp4",))}, ())
    opener = Opener(desk.launch, desk.ask)
    made = OpenWith(opener, str, opener, known(Installed(files, ())), look_inside=lambda: None)
    with qtbot.waitSignal(made.notice_raised) as told:
        made.play([record(b"a.mkv")], 12.5)
    assert told.args == ["The program of the system begins at the beginning: it cannot be told a time."]
    assert started(desk) == [open_command(b"/v/a.mkv")]


def test_a_menu_for_one_file_opens_it_at_a_time(qtbot: QtBot) -> None:
    desk = Desk()
    able = structs.replace(PLAYER, start="--start={}")
    made, menu = opening(desk, qtbot, able, preferred="player"), QMenu()
    qtbot.addWidget(menu)
    made.fill_for(menu, record(b"a.mkv"), lambda: 3.0)
    shown = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in shown] == ["Open in the preferred player", "A && B"]
    for action in shown:
        action.trigger()
    assert started(desk) == [Command("player", ("--start=3.000", "/v/a.mkv"))] * 2


def test_a_program_that_has_gone_is_told(qtbot: QtBot) -> None:
    desk = Desk(installed=False)
    opener = Opener(desk.launch, desk.ask)
    ask = known(Installed(DesktopFiles({}, ()), (PLAYER,)))
    made = OpenWith(opener, str, opener, ask, look_inside=lambda: None)
    with qtbot.waitSignal(opener.failed) as failed:
        made.open(PLAYER, [b"/v/a.mkv"])
    assert "player is not installed" in failed.args[0]


@pytest.fixture
def desktop(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Desktop:
    make_files(videos, 2)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    qtbot.waitUntil(lambda: parts(desktop.window).model.totals.files == 2)
    qtbot.waitUntil(lambda: not desktop.window.menu["cancel"].isEnabled())
    settle(desktop, qtbot)
    return desktop


def test_the_menu_names_the_programs_and_opens_the_selected_files(
    desktop: Desktop, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, started = desktop.window, list[tuple[str, ...]]()
    (made,) = window.findChildren(OpenWith)
    monkeypatch.setattr(made, "_ask", known(Installed(DesktopFiles({}, ()), (PLAYER,))))
    monkeypatch.setattr(made._opener, "start", started.append)
    parts(window).files.table.selectAll()
    menu = window.menu["open_with"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    shown = {action.text(): action for action in entries(menu)}
    assert next(iter(shown)) == "A && B"
    assert list(shown)[-1] == "Preferred player…"
    shown["A && B"].trigger()
    ((program, *files),) = started
    assert program == "player"
    assert sorted(files) == sorted(str(path) for path in videos.iterdir())


def test_programs_are_never_looked_for_in_the_thread_of_the_window(desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.session is not None
    threads, found = list[threading.Thread](), list[Installed]()

    def look() -> Installed:
        threads.append(threading.current_thread())
        return Installed(DesktopFiles({}, ()), (PLAYER,))

    programs = ProgramLook(desktop.session.desk.tasks, look, desktop.window)
    programs.ask(found.append)
    programs.ask(found.append)
    assert not found
    qtbot.waitUntil(lambda: len(found) == 2)
    programs.ask(found.append)
    assert len(found) == 3
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_the_menu_says_that_programs_are_looked_for_until_they_are_known(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    (made,) = desktop.window.findChildren(OpenWith)
    waiting = list[Callable[[Installed], None]]()
    monkeypatch.setattr(made, "_ask", waiting.append)
    menu = desktop.window.menu["open_with"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [action.text() for action in entries(menu)] == ["Looking for programs…"]
    waiting[0](Installed(DesktopFiles({}, ()), (PLAYER,)))
    assert next(iter(entries(menu))).text() == "A && B"


def test_the_preferences_list_players_once_they_are_known(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They open at once, whoever looks for the programs meanwhile."""
    (made,) = desktop.window.findChildren(OpenWith)
    waiting = list[Callable[[Installed], None]]()
    monkeypatch.setattr(made, "_ask", waiting.append)
    desktop.preferences.settings = structs.replace(desktop.preferences.settings, player="gone")
    desktop.preferences.open("player")
    dialog = desktop.window.findChild(PreferencesDialog)
    assert dialog is not None
    box = control(dialog, "player", QComboBox)
    assert texts(box) == ["Like the system", "Inside Cinventory", "gone"]
    (tell,) = waiting
    tell(Installed(DesktopFiles({}, ()), (PLAYER,)))
    assert texts(box) == ["Like the system", "Inside Cinventory", "gone (not found)", "A & B"]
    assert box.currentData() == "gone"
    dialog.reject()


def texts(box: QComboBox) -> list[str]:
    return [box.itemText(at) for at in range(box.count())]
