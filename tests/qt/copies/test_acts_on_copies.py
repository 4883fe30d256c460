"""The acts of the window on selected files that have copies, and those that lead to views of the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.qt.base.list_pages import TABLE
from app.qt.copies.feature import KEY
from app.qt.copies.journal_panel import JournalPanel
from app.qt.copies.page import CopiesPage
from app.qt.copies.trash_panel import TrashPanel
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from tests.qt.copies.groups import LARGE, contents, files
from tests.qt.fake_library import records_in
from tests.qt.parts import parts


@pytest.fixture
def window(desktop: Desktop, page: CopiesPage, qtbot: QtBot) -> MainWindow:
    """The window with the table, in which the numbers of copies are known."""
    window = desktop.window
    window.menu[TABLE].trigger()
    window.activateWindow()
    qtbot.waitUntil(
        lambda: sorted(each.copies or 0 for each in records_in(parts(window).model, qtbot)) == [1, 2, 2, 2, 2]
    )
    return window


def select(window: MainWindow, qtbot: QtBot, *names: bytes) -> None:
    """Select files in the table by their names."""
    table, rows = parts(window).files.table, [each.name for each in records_in(parts(window).model, qtbot)]
    table.clearSelection()
    for name in names:
        index = parts(window).model.index(rows.index(name), 0)
        flags = parts(window).selection.rows.SelectionFlag
        parts(window).selection.rows.select(index, flags.Select | flags.Rows)


def test_only_files_with_another_copy_can_go_to_the_trash(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.menu
    alone = next(each for each in records_in(parts(window).model, qtbot) if each.copies == 1)
    select(window, qtbot, alone.name)
    assert not menu["trash_files"].isEnabled()
    select(window, qtbot, b"a.mkv")
    qtbot.waitUntil(menu["trash_files"].isEnabled)
    select(window, qtbot, alone.name)
    qtbot.waitUntil(lambda: not menu["trash_files"].isEnabled())
    assert menu.reason("trash_files") == "Needs a selected file that has another copy"
    assert menu.reason("show_copies") == "Needs a selected file that has another copy"


def test_delete_plans_for_the_selected_files(window: MainWindow, page: CopiesPage, qtbot: QtBot) -> None:
    alone = next(each for each in records_in(parts(window).model, qtbot) if each.copies == 1)
    select(window, qtbot, b"a.mkv", alone.name)
    qtbot.waitUntil(window.menu["trash_files"].isEnabled)
    parts(window).files.table.setFocus()
    QTest.keyClick(parts(window).files.table, Qt.Key.Key_Delete)
    assert window.page == KEY
    plan = page.findChild(TrashPanel)
    assert plan is not None
    assert plan.isVisible()
    qtbot.waitUntil(lambda: plan.model.rowCount() > 0)
    assert (
        plan.origin.text() == "Plan of 2 selected files in “All files” · 1 without another copy, or ignored"
    )
    first = plan.model.index(0, 0)
    assert [plan.model.index(row, 0, first).data() for row in range(plan.model.rowCount(first))] == ["a.mkv"]


def test_the_copies_of_a_file_are_shown(window: MainWindow, page: CopiesPage, qtbot: QtBot) -> None:
    select(window, qtbot, b"b copy.mkv")
    qtbot.waitUntil(window.menu["show_copies"].isEnabled)
    window.menu["show_copies"].trigger()
    assert window.page == KEY
    qtbot.waitUntil(lambda: contents(page) == [LARGE])
    qtbot.waitUntil(lambda: {Path(path).name for path in files(page, "File")} == {"a.mkv", "b copy.mkv"})


def test_the_journal_and_the_comparison_are_one_act_away(window: MainWindow, page: CopiesPage) -> None:
    window.menu["trash_journal"].trigger()
    assert window.page == KEY
    journal = page.findChild(JournalPanel)
    assert journal is not None
    assert journal.isVisible()
    window.menu[TABLE].trigger()
    window.menu["compare_places"].trigger()
    assert window.page == KEY
    assert page.places.isVisible()
