"""Two to four files are played in step, with one time line, and their pictures compared."""

import math
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qRgb
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.qt.player.compare_commands import CompareCommands
from app.qt.player.compare_window import CompareWindow
from app.qt.player.in_step import InStep
from app.qt.player.link import PlayerLink
from app.qt.player.overlay import Composition, difference
from app.qt.player.screen import Screen
from app.qt.shell.main_window import MainWindow
from tests.child_processes import is_alive
from tests.doubles import FakeProber
from tests.preview import clips
from tests.qt.conftest import OpenDesktop
from tests.qt.controls import activate, controls, misnamed, press, unsaid
from tests.qt.fake_library import records_in
from tests.qt.gestures import select
from tests.qt.parts import parts
from tests.qt.scanning import wait_scanned

Key = Qt.Key
FRAMES = 250
RATE = 5
"""Few frames a second: no film is over before a busy machine has pressed the keys."""


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three films that grow brighter, one of them from another moment on, and a file that is none."""
    folder = tmp_path_factory.mktemp("films")
    for name, later in (("a.mp4", 0), ("b.mp4", 0), ("c.mp4", 25)):
        clips.write(folder / name, frames=FRAMES, key_every=25, rate=RATE, paint=_brightness(later))
    (folder / "d.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(500))
    return folder


@pytest.fixture
def window(open_desktop: OpenDesktop, qtbot: QtBot, films: Path, videos: Path) -> MainWindow:
    """A window with the films, after a scan."""
    shutil.copytree(films, videos, dirs_exist_ok=True)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_scanned(qtbot, desktop, files=4)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    return desktop.window


def _brightness(later: int) -> Callable[[int], tuple[int, int]]:
    return lambda number: (20 + (number + later) * 200 // FRAMES, 60)


def compare(window: MainWindow, qtbot: QtBot, *names: str) -> CompareWindow:
    table = parts(window).files.table
    rows = [record.name for record in records_in(parts(window).model, qtbot)]
    select(table, *(rows.index(f"{name}.mp4".encode()) for name in names))
    table.setFocus()
    QTest.keyClick(table, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    (commands,) = window.findChildren(CompareCommands)
    qtbot.waitUntil(lambda: commands.shown is not None)
    shown = commands.shown
    assert shown is not None
    activate(shown, qtbot)
    return shown


def link_of(window: MainWindow) -> InStep:
    (link,) = window.findChildren(InStep)
    return link


def player_of(link: PlayerLink) -> psutil.Process:
    assert link._player is not None
    return psutil.Process(link._player.pid)


def have_pictures(shown: CompareWindow) -> bool:
    return all(screen.image is not None for screen in shown.screens)


def bright(screen: Screen) -> int:
    assert screen.image is not None
    return screen.image.pixelColor(screen.image.width() // 4, screen.image.height() // 2).green()


def stands(shown: CompareWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown.view.playing and have_pictures(shown))
    press(Key.Key_K)
    qtbot.waitUntil(lambda: not shown.view.playing)


def test_two_files_are_played_in_step(window: MainWindow, qtbot: QtBot) -> None:
    shown = compare(window, qtbot, "a", "b")
    link = link_of(window)
    qtbot.waitUntil(lambda: have_pictures(shown) and shown.view.now > 1.0)
    qtbot.waitUntil(lambda: link.apart < 0.1)
    stands(shown, qtbot)
    press(Key.Key_Right)
    qtbot.waitUntil(
        lambda: shown.view.now > 5.0 and abs(bright(shown.screens[0]) - bright(shown.screens[1])) <= 2
    )
    before = bright(shown.screens[1])
    for _ in range(10):
        press(Key.Key_Period)
    qtbot.waitUntil(lambda: bright(shown.screens[1]) > before + 3)
    qtbot.waitUntil(lambda: bright(shown.screens[0]) == bright(shown.screens[1]))
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: not window.findChildren(InStep) or not window.findChildren(CompareWindow))


def test_an_offset_shows_a_file_later(window: MainWindow, qtbot: QtBot) -> None:
    shown = compare(window, qtbot, "a", "c")
    stands(shown, qtbot)
    press(Key.Key_Right)
    qtbot.waitUntil(lambda: bright(shown.screens[1]) >= bright(shown.screens[0]) + 15)
    shown.offsets[0].setValue(-25 / RATE)
    qtbot.waitUntil(lambda: abs(bright(shown.screens[1]) - bright(shown.screens[0])) <= 2)


def test_four_files_and_one_that_cannot_be_played(window: MainWindow, qtbot: QtBot) -> None:
    compare(window, qtbot, "a", "b", "c", "d")
    (commands,) = window.findChildren(CompareCommands)

    def plays() -> bool:
        """Return whether three are played, and the fourth one says why not, or was the first and left out."""
        shown = commands.shown
        if shown is None or not all(screen.image or screen.text for screen in shown.screens):
            return False
        told = [screen.text for screen in shown.screens if screen.text]
        assert all(text.startswith("This video cannot be played") for text in told)
        return len(shown.screens) - len(told) == 3 and shown.view.now > 0.5

    qtbot.waitUntil(plays)


def test_another_file_leads_if_the_first_one_cannot_be_played(window: MainWindow, qtbot: QtBot) -> None:
    (commands,) = window.findChildren(CompareCommands)
    files = {record.name: record for record in records_in(parts(window).model, qtbot)}
    commands._show([files[name] for name in (b"d.mp4", b"a.mp4", b"b.mp4")], moments={})
    first = commands.shown
    qtbot.waitUntil(lambda: commands.shown is not first)
    assert commands.shown is not None
    shown = commands.shown
    qtbot.waitUntil(lambda: have_pictures(shown) and shown.view.now > 0.2)
    assert len(shown.screens) == 2


def test_the_others_go_on_without_a_file_whose_player_dies_or_is_silent(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = compare(window, qtbot, "a", "b", "c")
    link = link_of(window)
    qtbot.waitUntil(lambda: have_pictures(shown) and shown.view.now > 0.2)
    died, silent = link.followers
    player_of(died).kill()
    stopped = player_of(silent)
    stopped.suspend()
    qtbot.waitUntil(lambda: shown.screens[1].text.startswith("The player ended on this video"))

    def is_told() -> bool:
        """Return whether the time without a sign of life, which is taken to be over, was told."""
        if silent._player is not None:
            silent._heard = silent._player.ready_at = -math.inf
            silent._listen()
        return shown.screens[2].text == "The player gave no answer, and was ended."

    qtbot.waitUntil(is_told)
    now = shown.view.now
    qtbot.waitUntil(lambda: shown.view.now > now + 0.2)
    qtbot.waitUntil(lambda: not is_alive(stopped))
    assert shown.screens[0].text == ""


def test_all_files_are_tried_again_if_the_first_of_two_has_failed(window: MainWindow, qtbot: QtBot) -> None:
    shown = compare(window, qtbot, "a", "b")
    qtbot.waitUntil(lambda: have_pictures(shown) and shown.view.now > 1.0)
    player_of(link_of(window)).kill()
    qtbot.waitUntil(lambda: shown.screens[0].text.startswith("The player ended on this video"))
    assert not shown.view.playing
    press(Key.Key_K)
    qtbot.waitUntil(lambda: have_pictures(shown) and shown.view.now > 1.5)
    qtbot.waitUntil(lambda: link_of(window).apart < 0.1)


def test_pictures_are_laid_over_each_other(window: MainWindow, qtbot: QtBot) -> None:
    shown = compare(window, qtbot, "a", "b", "c")
    stands(shown, qtbot)
    assert not shown.overlay.isVisible()
    press(Key.Key_W)
    assert shown.overlay.isVisible()
    assert shown.look.currentIndex() == Composition.WIPE
    QTest.mousePress(shown.overlay, Qt.MouseButton.LeftButton, pos=shown.overlay.rect().center() / 2)
    QTest.mouseRelease(shown.overlay, Qt.MouseButton.LeftButton, pos=shown.overlay.rect().center() / 2)
    assert shown.edge.value() == pytest.approx(250, abs=10)
    shown.second.setCurrentIndex(1)
    assert shown.overlay.second is shown.screens[2]
    press(Key.Key_W)
    assert shown.look.currentIndex() == Composition.DIFFERENCE
    assert not shown.edge.isVisible()
    qtbot.waitUntil(lambda: not shown.overlay.grab().isNull())


def test_the_difference_of_equal_pictures_is_black() -> None:
    first = QImage(4, 4, QImage.Format.Format_RGB32)
    first.fill(qRgb(100, 100, 100))
    other = first.copy()
    assert difference(first, other).pixelColor(1, 1).lightness() == 0
    other.setPixel(1, 1, qRgb(110, 100, 100))
    assert difference(first, other).pixelColor(1, 1).red() == 40


def test_facts_that_differ_are_listed(window: MainWindow, qtbot: QtBot) -> None:
    shown = compare(window, qtbot, "a", "d")
    model = shown.facts.model
    assert model.columnCount() == 2
    assert model.rowCount() > 0
    assert all(head.startswith("\u2260") for head in model.heads())


def test_one_file_or_five_cannot_be_compared(window: MainWindow, qtbot: QtBot) -> None:
    action = window.menu["compare_videos"]
    select(parts(window).files.table, 0)
    qtbot.waitUntil(lambda: not action.isEnabled())
    assert window.menu.reason("compare_videos") == "Needs two to four selected files"
    select(parts(window).files.table, 0, 1)
    qtbot.waitUntil(action.isEnabled)


def test_every_control_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    shown = compare(window, qtbot, "a", "b", "c")
    assert len(controls(shown)) >= 10
    assert misnamed(shown) == []
    assert unsaid(shown) == []
