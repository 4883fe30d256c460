"""The small player stands over the picture of a file: in the details, or in a card of the gallery."""

import os
import shutil
from array import array
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.clips.result import FoundClips
from app.qt.files.gallery.card_play_button import CardPlayButton
from app.qt.files.gallery.view import GalleryView
from app.qt.player import link
from app.qt.player.in_place import InPlace
from app.qt.player.in_place_view import InPlaceView
from app.qt.player.quick_look import QuickLook
from app.qt.shell.main_window import MainWindow
from tests.child_processes import is_alive
from tests.doubles import FakeProber
from tests.preview import clips
from tests.qt.conftest import OpenDesktop
from tests.qt.controls import controls, misnamed, press, unsaid
from tests.qt.fake_library import records_in
from tests.qt.gestures import hover, select
from tests.qt.parts import parts
from tests.qt.scanning import wait_scanned

Key = Qt.Key


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film, to be copied, that is not over before a busy machine has pressed the keys: 50 s."""
    path = tmp_path_factory.mktemp("film") / "film.mp4"
    clips.write(path, frames=250, key_every=25, rate=5)
    return path


@pytest.fixture
def window(open_desktop: OpenDesktop, qtbot: QtBot, film: Path, videos: Path) -> MainWindow:
    """A window with two films, of which one is selected and shown in the details."""
    for name in ("a.mp4", "b.mp4"):
        shutil.copyfile(film, videos / name)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    wait_scanned(qtbot, desktop, files=2)
    window.resize(1400, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    choose(window, b"a.mp4", qtbot)
    return window


def choose(window: MainWindow, name: bytes, qtbot: QtBot) -> int:
    """Select a file, and return its row."""
    row = [record.name for record in records_in(parts(window).model, qtbot)].index(name)
    select(parts(window).files.table, row)
    return row


def small_player(window: MainWindow) -> InPlace:
    (found,) = window.findChildren(InPlace)
    return found


def show_details(window: MainWindow, qtbot: QtBot) -> None:
    panel = parts(window).details
    window.menu["details"].setChecked(True)
    qtbot.waitUntil(lambda: panel.isVisible() and panel._entry is not None)
    panel.show_pictures(shown=True)
    qtbot.waitUntil(panel.pictures.poster.isVisible)


def show_gallery(window: MainWindow, qtbot: QtBot) -> GalleryView:
    window.menu["gallery"].trigger()
    (view,) = window.findChildren(GalleryView)
    view.setFocus()
    qtbot.waitUntil(lambda: view.isVisible() and len(dict(view.visible_records())) == 2)
    return view


def plays(window: MainWindow, where: QWidget, qtbot: QtBot) -> InPlaceView:
    """Return the small player, once it shows pictures there."""
    player = small_player(window)
    qtbot.waitUntil(lambda: player.record is not None and player.view.screen_.image is not None)
    assert player.view.parentWidget() is where
    assert player.view.isVisible()
    return player.view


def player_of(view: InPlaceView) -> psutil.Process:
    player = view._link._player
    assert player is not None
    return psutil.Process(player.pid)


def ends(window: MainWindow, qtbot: QtBot) -> None:
    player = small_player(window)
    qtbot.waitUntil(lambda: player.record is None)
    assert not player.view.isVisible()
    assert player.view.screen_.image is None


def test_the_button_on_the_picture_in_the_details_plays_there(window: MainWindow, qtbot: QtBot) -> None:
    show_details(window, qtbot)
    pictures = parts(window).details.pictures
    pictures.play.click()  # not by the mouse: the reason why there are no pictures may hide it
    view = plays(window, pictures.poster, qtbot)
    assert view.geometry() == pictures.poster.rect()
    assert view.sound.on
    assert misnamed(view) == []
    assert unsaid(view) == []
    assert len(controls(view)) >= 4
    choose(window, b"b.mp4", qtbot)
    ends(window, qtbot)


def test_a_small_player_obeys_keys_and_follows_its_place(window: MainWindow, qtbot: QtBot) -> None:
    show_details(window, qtbot)
    table, poster = parts(window).files.table, parts(window).details.pictures.poster
    table.setFocus()
    QTest.keyClick(table, Key.Key_K)
    view = plays(window, poster, qtbot)
    qtbot.waitUntil(lambda: view.playing)
    press(Key.Key_K)
    qtbot.waitUntil(lambda: not view.playing)
    view.screen_.setFocus()
    press(Key.Key_Right)
    qtbot.waitUntil(lambda: view.now > 4.9)
    window.resize(1400, 600)
    qtbot.waitUntil(lambda: view.geometry() == poster.rect())
    press(Key.Key_Escape)
    ends(window, qtbot)
    assert table.hasFocus()


def test_a_card_of_the_gallery_plays_its_file(window: MainWindow, qtbot: QtBot) -> None:
    gallery = show_gallery(window, qtbot)
    (button,) = gallery.findChildren(CardPlayButton)
    assert not button.isVisible()
    row = [record.name for record in records_in(parts(window).model, qtbot)].index(b"b.mp4")

    def clicked() -> bool:
        """Return whether the button was met: it comes with the record of the card."""
        hover(gallery.viewport(), gallery.picture_place(row).center())
        if button.isVisible():
            button.click()
        return small_player(window).record is not None

    qtbot.waitUntil(clicked)
    view = plays(window, gallery.viewport(), qtbot)
    assert view.geometry() == gallery.picture_place(row)
    assert list(parts(window).selection.chosen()) == list(parts(window).selection.shown()[row : row + 1])
    window.menu["table_view"].trigger()
    ends(window, qtbot)


def test_one_player_plays_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    gallery = show_gallery(window, qtbot)
    QTest.keyClick(gallery, Key.Key_K)
    view = plays(window, gallery.viewport(), qtbot)
    qtbot.waitUntil(lambda: view.now > 0.1)
    press(Key.Key_F)
    ends(window, qtbot)
    look = window.findChild(QuickLook)
    assert look is not None
    qtbot.waitUntil(lambda: look.view.screen_.image is not None)
    assert look.view._link.players is view._link.players
    (button,) = gallery.findChildren(CardPlayButton)
    record = parts(window).model.record(0)
    assert record is not None
    button.wanted.emit(record, button.place)
    assert not look.isVisible()
    plays(window, gallery.viewport(), qtbot)


def test_a_small_player_that_dies_says_so_and_plays_anew(window: MainWindow, qtbot: QtBot) -> None:
    show_details(window, qtbot)
    pictures = parts(window).details.pictures
    pictures.play.click()
    view = plays(window, pictures.poster, qtbot)
    player_of(view).kill()
    qtbot.waitUntil(lambda: view.screen_.text.startswith("The player ended on this video"))
    assert not view.playing
    view.stop.click()
    ends(window, qtbot)
    pictures.play.click()
    plays(window, pictures.poster, qtbot)


def test_a_small_player_that_gives_no_sign_is_ended(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gallery = show_gallery(window, qtbot)
    QTest.keyClick(gallery, Key.Key_K)
    view = plays(window, gallery.viewport(), qtbot)
    player = player_of(view)
    player.suspend()
    monkeypatch.setattr(link, "SILENCE_SECONDS", 0.0)
    qtbot.waitUntil(lambda: view.screen_.text.startswith("The player gave no answer, and was ended."))
    qtbot.waitUntil(lambda: not is_alive(player))


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: os.truncate(path, 2000)], ids=["deleted", "cut"])
def test_a_file_that_is_spoilt_while_it_plays_keeps_nobody_waiting(
    window: MainWindow, qtbot: QtBot, videos: Path, spoil: Callable[[Path], None]
) -> None:
    gallery = show_gallery(window, qtbot)
    QTest.keyClick(gallery, Key.Key_K)
    view = plays(window, gallery.viewport(), qtbot)
    player = player_of(view)
    spoil(videos / "a.mp4")
    view.leap(5.0)
    view.stop.click()
    ends(window, qtbot)
    qtbot.waitUntil(lambda: not is_alive(player))


def test_a_recording_of_several_files_plays_its_first_part(window: MainWindow, qtbot: QtBot) -> None:
    gallery, model = show_gallery(window, qtbot), parts(window).model
    first, other = model.ids()
    clips_found = FoundClips({first: [first, other]}, {first: first, other: first})
    model.show_result(array("q", [-first]), complete=True, clips=clips_found)
    gallery.setCurrentIndex(model.index(0, 0))
    qtbot.waitUntil(lambda: len(dict(gallery.visible_records())) == 1)
    QTest.keyClick(gallery, Key.Key_K)
    plays(window, gallery.viewport(), qtbot)
    player = small_player(window)
    player._follow()  # as after each change of what is selected
    assert player.record is not None
    assert player.record.id == first


def test_without_a_picture_the_quick_look_plays(window: MainWindow, qtbot: QtBot) -> None:
    window.menu["details"].setChecked(False)
    qtbot.waitUntil(lambda: not parts(window).details.isVisible())
    parts(window).files.table.setFocus()
    QTest.keyClick(parts(window).files.table, Key.Key_K)
    qtbot.waitUntil(lambda: window.findChild(QuickLook) is not None)
    look = window.findChild(QuickLook)
    assert look is not None
    qtbot.waitUntil(lambda: look.view.screen_.image is not None)
    assert small_player(window).record is None
