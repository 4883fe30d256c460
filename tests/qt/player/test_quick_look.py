"""Space plays the selected file beside the table, and keys do all that is done there."""

import os
import shutil
import time
from functools import partial
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.config import settings
from app.core.dialogue.dialogue import SaidHit
from app.core.message import Message
from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.sidecar import Sidecar
from app.player.protocol import Opened, SoundEnded, Track
from app.qt.base.environment import UserFiles
from app.qt.base.open_with import OpenWith
from app.qt.base.theme import Theme
from app.qt.details.fact_sheet import FactGroup, Facts, FactSheet
from app.qt.pictures.shots import Shots
from app.qt.player import controller, link
from app.qt.player.quick_look import QuickLook
from app.qt.player.time_line import TimeMark
from app.qt.player.view import PlayerView
from app.qt.shell.main_window import MainWindow
from tests.child_processes import child_processes, has_name
from tests.doubles import FakeProber
from tests.preview import clips
from tests.qt.conftest import OpenDesktop
from tests.qt.controls import activate, controls, misnamed, press, unsaid
from tests.qt.fake_library import records_in
from tests.qt.gestures import select
from tests.qt.parts import parts
from tests.qt.scanning import wait_scanned

Key = Qt.Key
RATE = 5
CHAPTERS = FactGroup(
    "Chapters", (("0:00:00", "Opening"), ("0:00:20", "Two"), ("", "9 more")), (0.0, 20.0, None)
)


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two films and a file that is none, to be copied.

    The films take 50 s: they are not over before a busy machine has pressed the keys.
    """
    folder = tmp_path_factory.mktemp("films")
    clips.write(folder / "a.mp4", frames=250, key_every=25, rate=RATE)
    clips.write(folder / "b.mp4", frames=250, rate=RATE, paint=lambda _number: (60, 200))
    (folder / "c.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(500))
    return folder


@pytest.fixture
def window(open_desktop: OpenDesktop, qtbot: QtBot, films: Path, videos: Path) -> MainWindow:
    """A window with the films, after a scan."""
    shutil.copytree(films, videos, dirs_exist_ok=True)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_scanned(qtbot, desktop, files=3)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    return desktop.window


def look_at(window: MainWindow, qtbot: QtBot, name: bytes) -> QuickLook:
    table = parts(window).files.table
    names = [record.name for record in records_in(parts(window).model, qtbot)]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    select(table, names.index(name))
    table.setFocus()
    QTest.keyClick(table, Key.Key_Space)
    qtbot.waitUntil(lambda: window.findChild(QuickLook) is not None)
    look = window.findChild(QuickLook)
    assert look is not None
    activate(look, qtbot)
    return look


def players() -> list[psutil.Process]:
    return [each for each in child_processes() if has_name(each, "cinventory-play")]


def has_file(player: psutil.Process) -> bool:
    """Return whether a player has a file: the one that waits for the next has a single thread."""
    try:
        return bool(player.num_threads() > 1)
    except psutil.NoSuchProcess:  # it has ended since it was found
        return False


def shows(view: PlayerView) -> bool:
    return view.screen_.image is not None


def shows_from(view: PlayerView, seconds: float) -> bool:
    return shows(view) and seconds <= view.now < seconds + 15.0


def bright_at(view: PlayerView, part: float) -> int:
    image = view.screen_.image
    assert image is not None
    return image.pixelColor(int(image.width() * part), image.height() // 2).green()


def test_space_plays_the_file_and_ends_its_player(window: MainWindow, qtbot: QtBot) -> None:
    look = look_at(window, qtbot, b"a.mp4")
    qtbot.waitUntil(lambda: shows(look.view) and look.view.now > 0.2)
    assert look.windowTitle() == "a.mp4"
    assert look.view.screen_.hasFocus()
    assert bright_at(look.view, 0.25) > 150 > bright_at(look.view, 0.75)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: not look.isVisible())
    assert not shows(look.view)
    look = look_at(window, qtbot, b"a.mp4")
    qtbot.waitUntil(lambda: shows(look.view))
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not look.isVisible())


def test_a_control_with_the_keyboard_has_space_for_itself(window: MainWindow, qtbot: QtBot) -> None:
    look = look_at(window, qtbot, b"a.mp4")
    qtbot.waitUntil(lambda: look.view.playing and shows(look.view))
    look.view.play.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: not look.view.playing)
    look.view.loop.setFocus()
    press(Key.Key_Space)
    assert look.view.loop.isChecked()
    assert look.isVisible()
    look.view.time_line.setFocus()  # it has no use for Space
    press(Key.Key_Space)
    assert not look.isVisible()


def test_keys_pause_step_and_leap(window: MainWindow, qtbot: QtBot) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: view.playing and shows(view))
    press(Key.Key_K)
    qtbot.waitUntil(lambda: not view.playing)
    press(Key.Key_Right)
    qtbot.waitUntil(
        lambda: view.now > 4.9 and view.now * RATE == pytest.approx(round(view.now * RATE), abs=0.001)
    )
    here = view.now
    press(Key.Key_Period)
    qtbot.waitUntil(lambda: view.now == pytest.approx(here + 1 / RATE, abs=0.025))
    press(Key.Key_Comma)
    qtbot.waitUntil(lambda: view.now == pytest.approx(here, abs=0.025))
    press(Key.Key_L)
    qtbot.waitUntil(lambda: view.playing)
    press(Key.Key_L)
    assert view.speed.currentText() == "1.25x"
    press(Key.Key_J)
    assert view.speed.currentText() == "1x"


def test_a_video_that_stands_still_can_go_on_in_any_theme(
    window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: view.playing and shows(view))
    press(Key.Key_K)
    qtbot.waitUntil(lambda: not view.playing)
    theme.changed.emit()
    image = view.play.icon().pixmap(16, 16).toImage()
    assert image == theme.icon("resume").pixmap(16, 16).toImage()
    assert image != theme.icon("pause").pixmap(16, 16).toImage()


def test_the_time_line_and_its_marks_lead_to_a_time(window: MainWindow, qtbot: QtBot) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: view.time_line.length > 49 and shows(view))
    press(Key.Key_K)
    view.show_marks(
        [TimeMark(2.0, "Chapter at 0:02: Two", damage=False), TimeMark(40.0, "Damage at 0:40", damage=True)]
    )
    line = view.time_line
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, line.height() // 2))
    qtbot.waitUntil(lambda: view.now == pytest.approx(line.length / 2, abs=0.25))
    press(Key.Key_BracketRight)
    qtbot.waitUntil(lambda: view.now == pytest.approx(40.0, abs=0.05))
    press(Key.Key_BracketLeft)
    qtbot.waitUntil(lambda: view.now == pytest.approx(2.0, abs=0.05))


def test_pictures_stand_above_the_time_line_and_lead_there(window: MainWindow, qtbot: QtBot) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    shots = Shots((QImage(160, 90, QImage.Format.Format_RGB32),) * 2, (2.0, 8.0), 0)

    def stands() -> bool:
        if not view.strip.isVisible():
            view.show_shots(shots)  # again if the loader has told meanwhile that it has none
        return view.strip.isVisible()

    qtbot.waitUntil(stands)
    press(Key.Key_K)
    QTest.mouseClick(view.strip, Qt.MouseButton.LeftButton, pos=QPoint(view.strip.width() * 4 // 5, 10))
    qtbot.waitUntil(lambda: view.now == pytest.approx(view.time_line.length * 0.8, abs=0.25))


def test_the_next_file_is_played_and_selected(window: MainWindow, qtbot: QtBot) -> None:
    look = look_at(window, qtbot, b"a.mp4")
    qtbot.waitUntil(lambda: shows(look.view) and len(parts(window).selection.shown()) == 3)
    press(Key.Key_Down)
    qtbot.waitUntil(lambda: look.windowTitle() == "b.mp4" and shows(look.view))
    qtbot.waitUntil(lambda: bright_at(look.view, 0.75) > 150)
    selection = parts(window).selection
    qtbot.waitUntil(lambda: list(selection.chosen()) == list(selection.shown()[1:2]))


def test_a_file_that_cannot_be_played_says_so_and_the_rest_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    look = look_at(window, qtbot, b"c.mp4")
    qtbot.waitUntil(lambda: look.view.screen_.text.startswith("This video cannot be played"))
    assert look.view.screen_.accessibleName() == look.view.screen_.text
    press(Key.Key_Up)
    qtbot.waitUntil(lambda: shows(look.view))


def test_another_program_goes_on_at_the_picture(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = look_at(window, qtbot, b"a.mp4")
    qtbot.waitUntil(lambda: look.view.playing and shows(look.view))
    press(Key.Key_K)
    qtbot.waitUntil(lambda: not look.view.playing)
    press(Key.Key_Right)
    qtbot.waitUntil(lambda: look.view.now > 4.9)
    opened = list[tuple[bytes, float]]()
    (opening,) = window.findChildren(OpenWith)
    monkeypatch.setattr(opening, "play", lambda files, at: opened.append((files[0].name, at)))
    press(Key.Key_Return)
    menu = look.view.programs.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert opened == [(b"a.mp4", look.view.now)] * 2


def test_a_killed_player_is_told_and_the_file_can_be_tried_again(window: MainWindow, qtbot: QtBot) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: shows(view))
    for player in players():
        player.kill()
    qtbot.waitUntil(lambda: view.screen_.text.startswith("The player ended on this video"))
    press(Key.Key_K)
    assert view.screen_.text == ""
    qtbot.waitUntil(lambda: shows(view) and view.playing)


def test_a_player_that_gives_no_sign_is_ended(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: shows(view))
    monkeypatch.setattr(link, "SILENCE_SECONDS", 0.0)
    qtbot.waitUntil(lambda: view.screen_.text.startswith("The player gave no answer, and was ended."))
    qtbot.waitUntil(lambda: not any(map(has_file, players())))


def test_a_player_that_loads_is_given_more_time(window: MainWindow, qtbot: QtBot) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: shows(view))
    player = view._link._player
    assert player is not None
    player.ready_at = None
    for given, text in ((0.5, ""), (1.5, "The player gave no answer, and was ended.\n\n")):
        view._link._heard = time.monotonic() - link.START_SECONDS * given
        view._link._listen()
        assert view.screen_.text.startswith(text)
        assert bool(view.screen_.text) == bool(text)


def test_every_control_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    look = look_at(window, qtbot, b"a.mp4")

    assert len(controls(look)) >= 10
    assert misnamed(look) == []
    assert unsaid(look) == []


def test_full_screen_is_left_by_escape(window: MainWindow, qtbot: QtBot) -> None:
    look = look_at(window, qtbot, b"a.mp4")
    press(Key.Key_F)
    qtbot.waitUntil(look.isFullScreen)
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not look.isFullScreen())
    assert look.isVisible()


def test_without_sound_the_speaker_is_crossed_and_says_why(window: MainWindow, qtbot: QtBot) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: shows(view))
    assert not view.sound.mute.isEnabled()
    assert view.sound.mute.toolTip() == "This video has no sound that can be played."
    assert not view.tracks.isEnabled()


def test_a_sound_that_ends_is_told_and_the_picture_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: shows(view))
    view._link.opened.emit(Opened(seconds=10.0, picture=True, sound=1))
    assert view.sound.mute.toolTip() == "Sound on (M)"
    view.sound.turn(on=True)
    assert view.sound.is_heard
    view._link.sounded.emit(SoundEnded(Message("sound.no_device")))
    assert not view.sound.is_heard
    assert view.sound.mute.toolTip() == "There is no sound, as no device for it could be opened."
    now = view.now
    qtbot.waitUntil(lambda: view.now > now)


def test_the_volume_is_kept(window: MainWindow, qtbot: QtBot, files: UserFiles) -> None:
    view = look_at(window, qtbot, b"a.mp4").view
    view.sound.setEnabled(True)
    view.sound.volume.setFocus()
    QTest.keyClick(view.sound.volume, Key.Key_PageDown)
    assert view.sound.volume.value() == 90
    qtbot.waitUntil(lambda: settings.load(files.settings).settings.volume == 90)


def test_tracks_and_files_of_subtitles_can_be_chosen(window: MainWindow, qtbot: QtBot, videos: Path) -> None:
    (videos / "a.srt").write_text("1\n00:00:00,000 --> 00:00:30,000\nSaid here\n")
    view = look_at(window, qtbot, b"a.mp4").view
    qtbot.waitUntil(lambda: shows(view))
    texts = (Track(2, "subrip", "deu"), Track(3, "pgssub", "eng"), Track(4, "dvb_teletext", "eng"))
    view.tracks._show_opened(
        Opened(seconds=10.0, picture=True, sound=1, sounds=(Track(1, "aac"),), subtitles=texts)
    )
    beside = Sidecar(
        id=1, folder=os.fsencode(videos), name=b"a.srt", size=9, mtime_ns=1, kind=SidecarKind.SUBTITLES
    )
    view.tracks.show_beside((beside,))
    offered = {each.text(): each for each in view.tracks.menu().actions() if each.isCheckable()}
    heads = [each.text() for each in view.tracks.menu().actions() if each.font().bold()]
    assert heads == ["Sound", "Subtitles"]
    assert list(offered) == [
        *("Track 1, aac", "None", "Track 1, deu, subrip"),
        "Track 2, eng, pgssub",
        *("Track 3, eng, dvb_teletext (of a kind that is not shown here)", "a.srt"),
    ]
    assert [each.isEnabled() for each in offered.values()] == [True, True, True, True, False, True]
    offered["a.srt"].trigger()
    qtbot.waitUntil(lambda: view.screen_.caption == "Said here")
    assert view.screen_.grab().toImage() != view.screen_.image
    # The library's answer about files beside the video may have filled the menu anew meanwhile.
    (none,) = [each for each in view.tracks.menu().actions() if each.text() == "None"]
    none.trigger()
    qtbot.waitUntil(lambda: view.screen_.caption == "")


def test_enter_plays_inside_with_sound_if_that_is_preferred(window: MainWindow, qtbot: QtBot) -> None:
    opening = window.findChild(OpenWith)
    assert opening is not None
    opening._preferred = lambda: settings.INSIDE
    table = parts(window).files.table
    select(table, [record.name for record in records_in(parts(window).model, qtbot)].index(b"b.mp4"))
    table.setFocus()
    QTest.keyClick(table, Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QuickLook) is not None)
    look = window.findChild(QuickLook)
    assert look is not None
    assert look.view.sound.on
    activate(look, qtbot)
    qtbot.waitUntil(lambda: look.windowTitle() == "b.mp4" and shows(look.view))
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: not look.isVisible())
    assert not look.view.sound.on


def test_a_file_is_played_from_a_chapter_or_a_damaged_place(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    select(parts(window).files.table, 0)
    menu = window.menu["play_from"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(menu.actions()) == 1)
    assert not menu.actions()[0].isEnabled()
    said = SaidHit(20.0, 21.0, "To be\nor not", None, 0, ("en",))
    found = controller._Places(damage=(40.0,), chapters=((2.0, "Two & more"),), said=(said,))
    monkeypatch.setattr(controller, "_places", lambda *_reader, id_, query: found if id_ and query else None)
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(menu.actions()) == 3)
    assert [each.text() for each in menu.actions()] == [
        "Chapter at 0:02: Two && more",
        "Said at 0:20: To be or not",
        "Damage at 0:40",
    ]
    for at, seconds in ((2, 40.0), (1, 20.0), (0, 2.0)):
        menu.actions()[at].trigger()
        qtbot.waitUntil(lambda: window.findChild(QuickLook) is not None)
        look = window.findChild(QuickLook)
        assert look is not None
        qtbot.waitUntil(partial(shows_from, look.view, seconds))


def test_a_chapter_and_a_damaged_place_in_the_details_open_the_quick_look_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = parts(window).details
    window.resize(1400, 800)
    window.menu["details"].setChecked(True)
    qtbot.waitUntil(panel.isVisible)
    names = [record.name for record in records_in(parts(window).model, qtbot)]
    select(parts(window).files.table, names.index(b"a.mp4"))
    qtbot.waitUntil(lambda: "a.mp4" in panel.sheet.toPlainText())
    panel.contents.damage.opened.emit(40.0)
    qtbot.waitUntil(lambda: window.findChild(QuickLook) is not None)
    look = window.findChild(QuickLook)
    assert look is not None
    qtbot.waitUntil(partial(shows_from, look.view, 40.0))
    assert not look.view.sound.on
    look.view.toggle()
    panel.sheet.show_facts(Facts("a.mp4", groups=(CHAPTERS,)))
    for word, seconds in (("Two", 20.0), ("Opening", 0.0)):
        double_click(panel.sheet, word)
        qtbot.waitUntil(partial(shows_from, look.view, seconds))
    double_click(panel.sheet, "more")
    assert panel.sheet.textCursor().selectedText() == "more"


def double_click(sheet: FactSheet, word: str) -> None:
    """Double-click a word of the facts."""
    at = sheet.cursorRect(sheet.document().find(word)).center()
    QTest.mouseDClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(4, 0))
