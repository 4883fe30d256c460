"""Looking around in the real window: search, sources, details, and what of it is remembered."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.core.file.record import FileStatus
from app.core.query.collections import SmartGroup
from app.library import open_library
from app.library.reader import Reader
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from app.qt.widgets.notice_bar import Notice
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import Lives, OpenDesktop
from tests.qt.fake_library import records_in, settle
from tests.qt.gestures import ask_to_remove, select
from tests.qt.parts import parts

Scanned = Callable[..., Desktop]


@pytest.fixture
def scanned(open_desktop: OpenDesktop, qtbot: QtBot) -> Scanned:
    """Opens a window and scans folders in it."""

    def scan(*folders: Path, files: int) -> Desktop:
        paths = tuple(os.fsencode(folder) for folder in folders)
        desktop = open_desktop(lambda _request: FakeProber(), paths=paths)
        window = desktop.window
        window.resize(1440, 900)
        qtbot.waitUntil(
            lambda: parts(window).model.totals.files == files and not window.menu["cancel"].isEnabled()
        )
        qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == len(folders))
        settle(desktop, qtbot)
        return desktop

    return scan


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders, with 2 and 3 files."""
    make_files(tmp_path / "Day 1", 2)
    make_files(tmp_path / "Day 2", 3)
    return tmp_path / "Day 1", tmp_path / "Day 2"


def offered(window: MainWindow) -> QPushButton:
    return window.notice.offer


def paths(window: MainWindow, qtbot: QtBot) -> list[bytes]:
    return sorted(record.path for record in records_in(parts(window).model, qtbot))


def test_a_search_shows_what_it_finds_and_says_how_much(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(parts(window).search, "0001")
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 2)
    assert window.status.totals.text().startswith("2 of 5 files")
    parts(window).search.setText("no such file")
    qtbot.waitUntil(lambda: parts(window).files.currentWidget() is parts(window).files.nothing)
    parts(window).files.nothing.button.click()
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 5)
    assert parts(window).search.text() == ""
    assert parts(window).files.currentWidget() is parts(window).files.table


def test_a_search_in_a_list_can_go_on_in_all_files(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    files, line, browse = parts(window).files, parts(window).filter, window.browse
    browse.set_text("0002")
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    assert not line.widen.isVisible(), "all files are searched already"
    browse.choose(parts(window).source_list.sources[0].id)
    browse.set_text("0002")
    qtbot.waitUntil(lambda: files.currentWidget() is files.nothing)
    assert line.widen.isVisible()
    assert line.back.isVisible()
    assert files.nothing.button.accessibleName() == "Search in all files"
    files.nothing.button.click()
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    assert (browse.state.text, browse.state.choice) == ("0002", None)
    browse.set_text("no such file")
    qtbot.waitUntil(lambda: files.currentWidget() is files.nothing)
    assert files.nothing.button.accessibleName() == "Show all files"
    browse.choose(parts(window).source_list.sources[0].id)
    browse.set_text("0001")
    window.menu["show_all"].trigger()
    assert line.said.text() == "The search “0001” was taken away. Back shows it again."
    browse.show_problems()
    browse.set_text("clip")
    window.menu["search_all"].trigger()
    assert (browse.state.text, browse.state.only_problems) == ("clip", False)


def test_a_source_is_looked_at_alone(scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot) -> None:
    window = scanned(*two, files=5).window
    first = parts(window).source_list.sources[0].id
    parts(window).side_bar.choose(first)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 2)
    window.menu["show_all"].trigger()
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 5)
    assert parts(window).side_bar.view.chosen is None


def test_rescan_takes_the_chosen_source_or_all(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    for folder in two:
        (folder / "new.mkv").write_bytes(b"new")
    parts(window).side_bar.choose(parts(window).source_list.sources[1].id)
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 6)
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    parts(window).side_bar.choose(None)
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 7)


def test_the_sources_of_an_earlier_start_can_be_rescanned_before_they_are_known(
    scanned: Scanned,
    open_desktop: OpenDesktop,
    two: tuple[Path, Path],
    lives: Lives,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    first = scanned(*two, files=5)
    first.window.close()
    qtbot.waitUntil(lives[first].done)
    asked, read = threading.Event(), Reader.sources
    monkeypatch.setattr(Reader, "sources", lambda reader: asked.wait(60) and read(reader))
    window = open_desktop(lambda _request: FakeProber()).window
    (two[0] / "new.mkv").write_bytes(b"new")
    window.menu["rescan"].trigger()
    assert len(parts(window).source_list.sources) == 0
    asked.set()
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 6)


def test_details_follow_the_selection(scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot) -> None:
    window = scanned(*two, files=5).window
    details = parts(window).details
    assert not details.isVisible()
    assert not window.menu["details"].isChecked()
    select(parts(window).files.table, 0)
    qtbot.waitUntil(lambda: details.sheet.accessibleName() == "clip 0000.mkv")
    assert details.pages.currentWidget() is details.sheet
    qtbot.waitUntil(details.isVisible)
    select(parts(window).files.table, 0, 1, 2)
    qtbot.waitUntil(lambda: details.sheet.accessibleName() == "3 files")
    select(parts(window).files.table)
    qtbot.waitUntil(details.isHidden)
    window.menu["details"].trigger()
    qtbot.waitUntil(lambda: details.pages.currentWidget() is details.hint)
    select(parts(window).files.table, 1)
    qtbot.waitUntil(lambda: details.pages.currentWidget() is details.sheet)
    assert details.isVisible()


def test_details_that_the_user_has_closed_stay_so(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    details = parts(window).details
    select(parts(window).files.table, 0)
    qtbot.waitUntil(details.isVisible)
    details.close_button.click()
    for rows in ((), (1,)):
        with qtbot.waitSignal(window._fold.timeout):
            select(parts(window).files.table, *rows)
        assert not details.isVisible()


def test_hidden_details_ask_for_nothing_until_they_are_shown(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    parts(window).details.close_button.click()
    assert not parts(window).details.isVisible()
    assert not window.menu["details"].isChecked()
    select(parts(window).files.table, 1)
    window.menu["details"].trigger()
    assert parts(window).details.isVisible()
    qtbot.waitUntil(lambda: parts(window).details.sheet.accessibleName() == "clip 0000.mkv")


def test_removing_a_source_is_previewed_and_can_be_undone(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    desktop = scanned(*two, files=5)
    window = desktop.window
    before = paths(window, qtbot)
    ask_to_remove(window, 1)
    (question,) = window.notice.notices()
    assert question.startswith("Remove “Day 2”? The library forgets 3 files, for good with the next scan.")
    assert parts(window).model.totals.files == 5
    offered(window).click()
    qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == 1)
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 2)
    assert window.notice.notices()[-1].startswith("“Day 2” was removed, with 3 files.")
    offered(window).click()
    qtbot.waitUntil(
        lambda: len(parts(window).source_list.sources) == 2 and parts(window).model.totals.files == 5
    )
    qtbot.waitUntil(lambda: paths(window, qtbot) == before)
    assert not window.notice.isVisible()


def test_a_removal_that_is_waved_away_changes_nothing(scanned: Scanned, two: tuple[Path, Path]) -> None:
    window = scanned(*two, files=5).window
    ask_to_remove(window, 0)
    window.notice.dismiss.click()
    assert parts(window).model.totals.files == 5
    assert not window.notice.isVisible()


def test_what_was_removed_is_gone_at_the_next_start_and_its_files_are_not(
    scanned: Scanned,
    open_desktop: OpenDesktop,
    two: tuple[Path, Path],
    lives: Lives,
    library_path: Path,
    qtbot: QtBot,
) -> None:
    first = scanned(*two, files=5)
    ask_to_remove(first.window, 1)
    offered(first.window).click()
    qtbot.waitUntil(lambda: len(parts(first.window).source_list.sources) == 1)
    first.window.close()
    qtbot.waitUntil(lives[first].done)
    second = open_desktop(lambda _request: FakeProber())
    qtbot.waitUntil(lambda: parts(second.window).model.totals.files == 2)
    assert len(list(two[1].iterdir())) == 3
    second.window.close()
    qtbot.waitUntil(lives[second].done)
    library = open_library(library_path)
    with library.reader() as reader:
        assert len(list(reader.entries())) == 2
    library.close()


def test_a_scan_ends_the_chance_to_undo(scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot) -> None:
    window = scanned(*two, files=5).window
    ask_to_remove(window, 1)
    offered(window).click()
    qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == 1)
    assert window.menu["undo"].text() == "Undo removal of “Day 2”"
    window.menu["rescan"].trigger()
    told = "This can no longer be undone: removal of “Day 2”. A scan has begun."
    qtbot.waitUntil(lambda: window.notice.notices() == (told,))
    assert not window.menu["undo"].isEnabled()
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 2)


def test_an_offline_source_is_named_in_the_status_line(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    two[0].rename(two[0].with_name("away"))
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: parts(window).offline.text() == "Day 1 is offline")
    qtbot.waitUntil(
        lambda: (
            {record.status for record in records_in(parts(window).model, qtbot)}
            == {FileStatus.OK, FileStatus.OFFLINE}
        )
    )


def test_the_window_comes_back_as_it_was_left(
    scanned: Scanned, open_desktop: OpenDesktop, two: tuple[Path, Path], lives: Lives, qtbot: QtBot
) -> None:
    first = scanned(*two, files=5)
    window = first.window
    window.resize(777, 555)
    window.menu["side_bar"].trigger()
    parts(window).files.table.header.sort_by("size", descending=True)
    parts(window).files.table.header.setSectionHidden(1, True)
    columns = parts(window).files.table.header.columns()
    window.close()
    qtbot.waitUntil(lives[first].done)
    again = open_desktop(lambda _request: FakeProber()).window
    assert (again.width(), again.height()) == (777, 555)
    assert not parts(again).side_bar.isVisible()
    assert parts(again).files.table.header.order == (("size", True),)
    assert parts(again).files.table.header.columns() == columns


def test_narrow_windows_fold_and_wide_ones_unfold(scanned: Scanned, two: tuple[Path, Path]) -> None:
    window = scanned(*two, files=5).window
    window.resize(900, 600)
    assert (parts(window).side_bar.isVisible(), parts(window).details.isVisible()) == (True, False)
    window.resize(640, 480)
    assert (parts(window).side_bar.isVisible(), parts(window).details.isVisible()) == (False, False)
    assert window.width() == 640
    window.menu["details"].trigger()
    assert parts(window).details.isVisible()
    window.resize(1440, 900)
    assert (parts(window).side_bar.isVisible(), parts(window).details.isVisible()) == (True, True)


def test_new_rows_wait_below_a_table_that_is_read_until_asked(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    parts(window).files.table.header.sort_by("name")
    select(parts(window).files.table, 0)
    (two[0] / "a first one.mkv").write_bytes(b"new")
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 6)
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    assert records_in(parts(window).model, qtbot)[5].name == b"a first one.mkv"
    assert parts(window).sort.isVisible()
    parts(window).sort.setFocus()
    parts(window).sort.click()
    assert window.focusWidget() is parts(window).files.table
    qtbot.waitUntil(lambda: parts(window).model.sorted)
    assert records_in(parts(window).model, qtbot)[0].name == b"a first one.mkv"
    assert not parts(window).sort.isVisible()


def test_rows_are_put_in_order_by_themselves_where_nobody_is_reading(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    (two[0] / "a first one.mkv").write_bytes(b"new")
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 6)
    qtbot.waitUntil(lambda: records_in(parts(window).model, qtbot)[0].name == b"a first one.mkv")
    assert not parts(window).sort.isVisible()


def test_rows_stay_in_place_while_chips_bars_and_notices_come_and_go(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    window.resize(1000, 700)
    viewport = parts(window).files.table.viewport()

    def top() -> int:
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        return viewport.mapTo(window, QPoint(0, 0)).y()

    before = top()
    seen = {}
    window.notice.announce(Notice("Something was done.", done=True))
    seen["notice"] = top()
    window.browse.set_text("ext:mkv")
    qtbot.waitUntil(parts(window).filter.back.isVisible)
    seen["chips"] = top()
    window.browse.set_text("ext:mkv codec:")
    qtbot.waitUntil(parts(window).fault.isVisible)
    seen["fault"] = top()
    window.browse.choose(parts(window).source_list.sources[0].id)
    qtbot.waitUntil(parts(window).filter.said.isVisible)
    seen["another list"] = top()
    window.browse.show_problems()
    seen["problems"] = top()
    window.menu["show_all"].trigger()
    seen["all"] = top()
    parts(window).activity.hide()
    seen["no activity"] = top()
    assert set(seen.values()) == {before}, seen


def test_the_line_above_the_files_names_the_list_and_says_what_was_taken_away(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    line = parts(window).filter
    assert line.label.text() == "All files"
    assert not line.back.isVisible()
    window.browse.set_text("ext:mkv 0001")
    window.browse.choose(parts(window).source_list.sources[1].id)
    assert line.label.text() == "Day 2"
    assert line.said.text() == "The search “ext:mkv 0001” was taken away. Back shows it again."
    window.menu["back"].trigger()
    assert (line.label.text(), line.said.isVisible()) == ("All files", False)
    assert parts(window).search.text() == "ext:mkv 0001"
    window.show_page("home")
    assert not line.isVisible()


def test_the_chosen_list_comes_back_from_a_page_of_other_things(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    view = parts(window).side_bar.view
    everything = view.visualRect(view.currentIndex()).center()
    top = view.mapTo(window, view.rect().topLeft())
    for page in ("home", "problems", "changes"):
        window.show_page(page)
        assert view.mapTo(window, view.rect().topLeft()) == top
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=everything)
        assert window.page == "table_view", page
    window.show_page("gallery")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=everything)
    assert window.page == "gallery"
    parts(window).side_bar.choose(SmartGroup.NEW)
    qtbot.waitUntil(window.menu["copies"].isEnabled)
    window.show_page("copies")
    group = view.visualRect(view.currentIndex()).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=group)
    assert window.page == "gallery", "a group is no list of copies"


def test_a_page_that_no_button_names_has_a_title(
    scanned: Scanned, two: tuple[Path, Path], qtbot: QtBot
) -> None:
    window = scanned(*two, files=5).window
    title = window._body._title
    for key, text in (("problems", "Problems"), ("languages", "Languages"), ("home", ""), ("gallery", "")):
        qtbot.waitUntil(window.menu[key].isEnabled)
        window.menu[key].trigger()
        assert (title.text(), title.isVisible()) == (text, bool(text))
