"""Groups of copies in the real window: found, listed, narrowed, and their files acted on."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import ChecksumVerdict
from app.qt.copies.panel import CopiesPanel
from app.qt.files.export_dialog import ExportSheet
from app.qt.startup.application import Desktop
from tests.copies.searches import wherever
from tests.qt.copies.groups import LARGE, SMALL, choose, contents, files
from tests.qt.fake_library import records_in


def test_groups_tell_what_they_take_and_which_file_to_keep(
    page: CopiesPanel, videos: Path, qtbot: QtBot
) -> None:
    model = page.groups_model
    assert [model.index(0, column).data() for column in range(1, model.columnCount())] == [
        "2",
        "9 B",
        "18 B",
        "9 B",
    ]
    assert wherever(page.totals.text()) == "2 groups of copies · 26 B · 13 B to reclaim"
    assert files(page, "File") == [f"{videos}/a.mkv", f"{videos}/b copy.mkv"]
    assert files(page, "Proposal") == ["", "Keep: oldest"]
    assert files(page, "Copy") == ["1", "2"]
    assert files(page, "State") == ["online", "online"]
    page.groups.selectRow(1)
    qtbot.waitUntil(lambda: files(page, "File")[0] == f"{videos}/c.mkv")


def test_the_search_of_the_window_narrows_the_groups_and_is_cleared(
    page: CopiesPanel, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.window.browse.set_text("d.mkv")
    qtbot.waitUntil(lambda: contents(page) == [SMALL])
    assert page.totals.text().startswith("1 group of copies")
    desktop.window.browse.set_text("no such file")
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page.nothing)
    page.nothing.button.click()
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])
    assert page.pages.currentWidget() is page.tables


def test_enter_shows_a_file_in_the_table(page: CopiesPanel, desktop: Desktop, qtbot: QtBot) -> None:
    table, model = desktop.window.panel.table, desktop.window.model
    choose(page, 1)
    page.activateWindow()
    page.files.setFocus()
    qtbot.waitUntil(lambda: page.isActiveWindow() and page.files.hasFocus())
    QTest.keyClick(page.files, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.selection.count() == 1)
    assert [record.name for record in model.held(table.selection.chosen()) or ()] == [b"b copy.mkv"]


def test_keys_reach_the_menu_of_the_files(page: CopiesPanel, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.groups.setFocus()
    QTest.keyClick(page.groups, Qt.Key.Key_Tab)
    qtbot.waitUntil(page.files.hasFocus)
    assert [file.copy for file in page.files.chosen()] == [1]
    QTest.keyClick(page.files, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(page.files.menu.isVisible)
    page.files.menu.close()


def test_paths_are_copied_and_shown_in_the_file_manager(
    page: CopiesPanel, videos: Path, qtbot: QtBot
) -> None:
    assert not page.files.reveal.isEnabled()
    choose(page, 0, 1)
    page.files.copy_paths.trigger()
    assert QGuiApplication.clipboard().text() == f"{videos}/a.mkv\n{videos}/b copy.mkv"
    page.files.reveal_requested.disconnect()  # no file manager is to open
    with qtbot.waitSignal(page.files.reveal_requested) as asked:
        page.files.reveal.trigger()
    assert asked.args == [os.fsencode(videos / "a.mkv")]


def test_checksums_are_verdicts_of_the_shown_files(page: CopiesPanel, desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    page.groups.selectRow(1)
    qtbot.waitUntil(lambda: str(files(page, "File")[0]).endswith("c.mkv"))
    choose(page, 0, 1)
    page.files.checksum.trigger()
    heading = window.activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished: Checksums of"))
    checked = {record.name: record.verdict for record in records_in(window.model)}
    assert checked[b"c.mkv"] is ChecksumVerdict.NEW
    qtbot.waitUntil(lambda: files(page, "Verdict") == ["new", "new"])
    assert page.groups.currentIndex().row() == 1


def test_a_preferred_source_decides(page: CopiesPanel) -> None:
    page.files_model.prefer(os.fsencode(str(files(page, "File")[0])))
    assert files(page, "Proposal") == ["Keep: preferred source", ""]


def test_it_is_a_page_that_comes_back_as_it_was_left(
    page: CopiesPanel, desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    assert window.page == "copies"
    page.groups.selectRow(1)
    qtbot.waitUntil(lambda: str(files(page, "File")[0]).endswith("c.mkv"))
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.page == "table_view")
    assert not page.isVisible()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert page.isVisible()
    assert window.findChildren(CopiesPanel) == [page]
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])
    assert page.groups.currentIndex().row() == 1


def test_details_and_export_work_on_its_files(page: CopiesPanel, desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.resize(1440, 900)
    choose(page, 1)
    qtbot.waitUntil(lambda: "b copy.mkv" in window.details.sheet.accessibleName())
    window.menu["export"].trigger()
    sheet = window.findChild(ExportSheet)
    assert sheet is not None
    assert sheet.all_shown.text() == "&Shown files: 2"
    assert sheet.selected.text() == "Se&lected files: 1"
    sheet.reject()


def test_the_selection_of_the_page_is_that_of_the_window(page: CopiesPanel, desktop: Desktop) -> None:
    assert desktop.session is not None
    selection = desktop.session.desk.selection
    selection.select_everything()
    assert selection.count() == selection.shown_count() == 2
    assert list(selection.chosen()) == list(selection.shown())
    choose(page, 0)
    selection.invert()
    assert list(selection.chosen()) == list(selection.shown())[1:]
    selection.select_nothing()
    assert selection.count() == 0
