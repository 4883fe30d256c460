"""The gallery in the window: a command shows it, the table's commands work in it, pictures come by need."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from app.config.settings import Loaded, Settings
from app.config.window_state import PictureSize, WindowState
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.preview import protocol
from app.preview.cache import Cache
from app.probe.base import ProbeAnswer, ProbeTask
from app.qt.base.action import Bar, Scope
from app.qt.base.environment import UserFiles
from app.qt.base.theme import Theme
from app.qt.files.gallery.view import GalleryView
from app.qt.pictures.decoding import scanned_file
from app.qt.pictures.shots import Shots
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from app.qt.startup.application import Desktop
from app.qt.startup.first_window import FirstWindow
from tests.benchmarks.tables.library import make
from tests.doubles import FakeProber
from tests.qt.conftest import Lives, OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.gestures import hover, select
from tests.qt.parts import parts
from tests.qt.pictures.previews import preview

ROWS = 400
Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Eyes:
    """A prober that makes no pictures, and says whom it was asked for."""

    def __init__(self) -> None:
        self.prober = FakeProber(self.answer)

    def answer(self, task: ProbeTask) -> ProbeAnswer:
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("preview.no_frame"))


@pytest.fixture
def eyes() -> Eyes:
    return Eyes()


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path, eyes: Eyes) -> Desktop:
    """A window on a library of many files, with the focus in the table."""
    make(library_path, ROWS)
    desktop = open_desktop(lambda _request: FakeProber(), preview_prober=lambda: eyes.prober)
    desktop.window.resize(1440, 900)
    settle(desktop, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    parts(desktop.window).files.table.setFocus()
    return desktop


def shown(desktop: Desktop) -> GalleryView:
    """Show the gallery by its key, and return it."""
    QTest.keyClick(desktop.window, Key.Key_3, CONTROL)
    view = desktop.window.findChild(GalleryView)
    assert view is not None
    assert view.isVisible()
    return view


def visible(view: GalleryView, qtbot: QtBot) -> list[FileRecord]:
    """Return the records of the visible cards, once all are known."""
    qtbot.waitUntil(lambda: len(dict(view.visible_records())) == len(view.visible_rows()))
    return [record for _, record in view.visible_records()]


def quiet(desktop: Desktop, view: GalleryView, qtbot: QtBot) -> None:
    """Wait until all visible cards have their pictures, or say why not."""
    assert desktop.session is not None
    loader = desktop.session.desk.part(ThumbnailLoader)
    qtbot.waitUntil(lambda: all(loader.picture(record) is not None for record in visible(view, qtbot)))


def test_keys_switch_between_table_gallery_and_insights(desktop: Desktop) -> None:
    window = desktop.window
    view = shown(desktop)
    assert view.hasFocus()
    assert window.menu["gallery"].isChecked()
    assert not parts(window).files.table.isVisible()
    QTest.keyClick(view, Key.Key_4, CONTROL)
    assert not view.isVisible()
    QTest.keyClick(window, Key.Key_3, CONTROL)
    assert view.hasFocus()
    QTest.keyClick(view, Key.Key_2, CONTROL)
    assert parts(window).files.table.hasFocus()
    assert [button.text() for button in window.toolbar.parts[Bar.VIEWS]] == [
        *("Home", "Table", "Gallery", "Insights", "Copies")
    ]


def test_keys_switch_before_the_library_is_open(theme: Theme, files: UserFiles, qtbot: QtBot) -> None:
    window = FirstWindow(theme, files, Loaded(Settings()), QLocale("en_US")).window
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    parts(window).search.setFocus()
    QTest.keyClick(window, Key.Key_3, CONTROL)
    view = window.findChild(GalleryView)
    assert view is not None
    assert view.hasFocus()
    QTest.keyClick(window, Key.Key_2, CONTROL)
    assert parts(window).files.table.hasFocus()
    window.leave()


def test_the_selection_goes_along_and_shift_begins_at_the_current_file(
    desktop: Desktop, qtbot: QtBot
) -> None:
    table = parts(desktop.window).files.table
    select(table, 20, 21)
    view = shown(desktop)
    assert view.selection.count() == 2
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    select(view, 200)
    QTest.keyClick(view, Key.Key_Right, SHIFT)
    assert list(view.selection.chosen()) == list(parts(desktop.window).model.ids((200, 201)))
    QTest.keyClick(view, Key.Key_2, CONTROL)
    assert table.viewport().rect().intersects(table.visualRect(table.currentIndex()))
    QTest.keyClick(table, Key.Key_Down, SHIFT)
    assert list(view.selection.chosen()) == list(parts(desktop.window).model.ids((200, 201, 202)))


def test_everything_stays_everything(desktop: Desktop) -> None:
    view = shown(desktop)
    QTest.keyClick(view, Key.Key_A, CONTROL)
    assert view.selection.count() == ROWS
    QTest.keyClick(view, Key.Key_2, CONTROL)
    assert view.selection.everything
    QTest.keyClick(desktop.window, Key.Key_3, CONTROL)
    assert view.selection.count() == ROWS


def test_the_commands_of_rows_work_in_the_gallery(desktop: Desktop, qtbot: QtBot) -> None:
    view, commands = shown(desktop), desktop.window.menu
    commands["open_file"].triggered.disconnect()  # nothing is to be played
    select(view, 3)
    qtbot.waitUntil(commands["open_file"].isEnabled)
    with qtbot.waitSignal(commands["open_file"].triggered):
        QTest.keyClick(view, Key.Key_Return)
    record = parts(desktop.window).model.record(3)
    assert record is not None
    commands["copy_path"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == os.fsdecode(record.path))
    qtbot.waitUntil(lambda: parts(desktop.window).details.pages.currentWidget() is not None)


def test_sizes_are_commands_that_end_at_the_last_one(desktop: Desktop) -> None:
    commands = desktop.window.menu
    assert not any(action.isEnabled() for action in commands.in_scope(Scope.PICTURES))
    view = shown(desktop)
    larger, smaller = Key.Key_Plus, Key.Key_Minus
    for key, size, possible in (
        (larger, PictureSize.LARGE, (False, True)),
        (smaller, PictureSize.MEDIUM, (True, True)),
        (smaller, PictureSize.SMALL, (True, False)),
    ):
        QTest.keyClick(view, key, CONTROL)
        assert view.picture_size is size
        assert (commands["larger"].isEnabled(), commands["smaller"].isEnabled()) == possible
    commands["table_view"].trigger()
    assert not commands["larger"].isEnabled()


def test_the_view_and_the_size_are_remembered(desktop: Desktop, lives: Lives, qtbot: QtBot) -> None:
    view = shown(desktop)
    view.enlarge(1)
    state = desktop.window.state()
    assert (state.page, state.picture_size) == ("gallery", PictureSize.LARGE)
    desktop.window.menu["insights"].trigger()
    assert desktop.window.state().page == "gallery"
    desktop.window.menu["table_view"].trigger()
    assert desktop.window.state().page == "table_view"


def test_a_start_shows_the_gallery_again(
    open_desktop: OpenDesktop, files: UserFiles, library_path: Path
) -> None:
    from app.config.window_state import save_window  # noqa: PLC0415 - used here alone

    make(library_path, 20)
    save_window(files.window, WindowState(page="gallery", picture_size=PictureSize.SMALL))
    window = open_desktop(lambda _request: FakeProber()).window
    view = window.findChild(GalleryView)
    assert view is not None
    assert view.isVisible()
    assert view.picture_size is PictureSize.SMALL
    assert window.menu["gallery"].isChecked()


def test_only_what_is_visible_is_looked_at(desktop: Desktop, eyes: Eyes, qtbot: QtBot) -> None:
    view = shown(desktop)
    quiet(desktop, view, qtbot)
    first = {record.path for record in visible(view, qtbot)}
    assert set(eyes.prober.probed) <= first
    select(view, ROWS - 1)
    quiet(desktop, view, qtbot)
    assert set(eyes.prober.probed) <= first | {record.path for record in visible(view, qtbot)}
    assert desktop.session is not None
    desktop.window.menu["table_view"].trigger()
    told = QSignalSpy(desktop.session.desk.part(ThumbnailLoader).arrived)
    parts(desktop.window).files.table.scrollToTop()
    qtbot.waitUntil(lambda: not desktop.session.desk.part(ThumbnailLoader).busy)  # type: ignore[union-attr] # open
    assert told.count() == 0


def test_pictures_of_the_cache_are_shown_and_those_under_the_pointer_all(
    desktop: Desktop, files: UserFiles, qtbot: QtBot
) -> None:
    assert desktop.session is not None
    model = parts(desktop.window).model

    def second() -> FileRecord:
        """Return the record of today: a look at its disk may change it at any time."""
        record = model.record(1)
        assert record is not None
        return record

    Cache(files.previews, 10**7).put(scanned_file(second()), "frames", protocol.encode(preview()))
    loader, view = desktop.session.desk.part(ThumbnailLoader), shown(desktop)
    qtbot.waitUntil(lambda: isinstance(loader.picture(second()), Shots))

    def is_run_through() -> bool:
        """Return whether the pointer has called the pictures. It leaves a card whose rows are read anew."""
        hover(view.viewport(), view.picture_place(1).center())
        return loader.strip(second()) is not None

    qtbot.waitUntil(is_run_through)
    card = view.strip.card(1, second())
    assert isinstance(card.shots, Shots)
    assert (len(card.shots.images), card.shown, card.scrubbed) == (3, 1, True)
    select(view, 1)
    QTest.keyClick(view, Key.Key_Period)
    assert view.strip.card(1, second()).shown == 2
    QTest.keyClick(view, Key.Key_Comma)
    assert view.strip.card(1, second()).shown == 1


def test_a_search_without_results_says_so_and_the_gallery_comes_back(desktop: Desktop, qtbot: QtBot) -> None:
    view, window = shown(desktop), desktop.window
    window.browse.set_text("no such file")
    qtbot.waitUntil(parts(window).files.nothing.isVisible)
    window.menu["show_all"].trigger()
    qtbot.waitUntil(view.isVisible)


def test_a_file_is_found_in_the_gallery(desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.session is not None
    view = shown(desktop)
    (id_,) = parts(desktop.window).model.ids((350,))
    desktop.session.desk.show_file(id_)
    assert list(view.selection.chosen()) == [id_]
    assert 350 in view.visible_rows()
    assert view.hasFocus()


def test_a_narrow_window_shows_one_card_a_row(desktop: Desktop, qtbot: QtBot) -> None:
    view = shown(desktop)
    desktop.window.resize(560, 400)
    view.enlarge(1)
    qtbot.waitUntil(lambda: view.grid.columns == 1)
    QTest.keyClick(view, Key.Key_End)
    assert view.currentIndex().row() == ROWS - 1
