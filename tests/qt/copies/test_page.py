"""Groups of copies in the real window: found, listed, narrowed, and their files acted on."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import ChecksumVerdict
from app.core.copies.group import GroupSummaries
from app.core.query.collections import SmartGroup
from app.qt.base.browse_state import BrowseState
from app.qt.checks.check_dialog import ChecksumDialog
from app.qt.copies.loader import GroupList, GroupsAsked
from app.qt.copies.page import CopiesPage
from app.qt.player.compare_commands import CompareCommands
from app.qt.startup.application import Desktop
from app.qt.widgets.later_view import LaterView
from tests.copies.searches import wherever
from tests.library.filling import run_sql
from tests.qt.checks.checked import agree, asked
from tests.qt.copies.groups import LARGE, SMALL, choose, contents, files
from tests.qt.fake_library import records_in
from tests.qt.parts import parts


def test_groups_tell_what_they_take_and_which_file_to_keep(
    page: CopiesPage, videos: Path, qtbot: QtBot
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


def test_views_are_made_when_they_are_shown_and_read_what_the_search_narrows_then(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    later = [view for view in page.findChildren(LaterView) if view is not page.groups_view]
    assert [view.contents for view in later] == [None] * 6
    page.turn_to(page.places_view)
    assert [view.contents for view in later if view.contents is not None] == [page.places]
    desktop.window.browse.set_text("d.mkv")
    qtbot.waitUntil(lambda: desktop.window.browse.state.text == "d.mkv")
    assert contents(page) == [LARGE, SMALL]  # nobody sees them
    page.turn_to(page.groups_view)
    qtbot.waitUntil(lambda: contents(page) == [SMALL])


def test_the_search_of_the_window_narrows_the_groups(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    browse = desktop.window.browse
    browse.set_text("d.mkv")
    qtbot.waitUntil(lambda: contents(page) == [SMALL])
    assert desktop.window.page == "copies"
    assert page.totals.text().startswith("1 group of copies")
    browse.set_text("no such file")
    qtbot.waitUntil(lambda: page.states.currentWidget() is page.nothing)
    no_file = "None has a file"
    assert page.nothing.text.text() == f"{no_file} that matches “no such file”. Other words may find some."
    browse.choose(SmartGroup.SINGLE)
    assert desktop.window.page == "table_view", "a group is seen as a list"
    desktop.window.show_page("copies")
    browse.set_text("no such file")  # which another list has ended
    chosen = "of “Only one copy”, which is chosen in the side bar"
    qtbot.waitUntil(lambda: page.nothing.text.text() == f"{no_file} {chosen}, that matches “no such file”.")
    browse.set_text("")
    qtbot.waitUntil(lambda: page.nothing.text.text() == f"{no_file} {chosen}.")
    assert page.states.currentWidget() is page.nothing
    assert page.nothing.title.text() == "2 groups of copies are hidden"
    assert page.nothing.button.text() == "Show all groups"
    page.nothing.button.click()
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])
    assert page.states.currentWidget() is page.tables


def test_a_file_is_shown_in_the_table(page: CopiesPage, desktop: Desktop, qtbot: QtBot) -> None:
    table, model = parts(desktop.window).files.table, parts(desktop.window).model
    choose(page, 1)
    desktop.window.activateWindow()
    page.files.setFocus()
    qtbot.waitUntil(page.files.hasFocus)
    QTest.keyClick(page.files, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: table.selection.count() == 1)
    assert desktop.window.page == "table_view"
    assert [record.name for record in records_in(model, qtbot, table.selection.chosen())] == [b"b copy.mkv"]


def test_acts_and_details_are_of_the_selected_files(
    page: CopiesPage, desktop: Desktop, videos: Path, qtbot: QtBot
) -> None:
    window = desktop.window
    window.resize(1440, 900)
    window.menu["details"].setChecked(True)
    assert not window.menu["reveal"].isEnabled()
    choose(page, 0, 1)
    assert window.menu["reveal"].isEnabled()
    assert (window.frame.selection.count(), window.frame.selection.shown_count()) == (2, 2)
    window.menu["copy_path"].trigger()
    both = f"{videos}/a.mkv\n{videos}/b copy.mkv"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == both)
    choose(page, 1)
    qtbot.waitUntil(lambda: "b copy.mkv" in parts(window).details.sheet.toPlainText())
    window.menu["invert_selection"].trigger()
    assert [file.path for file in page.files.chosen()] == [os.fsencode(videos / "a.mkv")]
    window.menu["select_none"].trigger()
    assert not window.menu["reveal"].isEnabled()
    window.menu["select_all"].trigger()
    assert len(page.files.chosen()) == 2


def test_one_file_of_a_group_is_compared_with_its_copies(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desktop.window
    (commands,) = window.findChildren(CompareCommands)
    compared: list[bytes] = []
    monkeypatch.setattr(
        commands, "_show", lambda records, **_moments: compared.extend(each.name for each in records)
    )
    compare = window.menu["compare_videos"]
    assert not compare.isEnabled()
    choose(page, 1)
    assert compare.isEnabled()
    compare.trigger()
    qtbot.waitUntil(lambda: sorted(compared) == [b"a.mkv", b"b copy.mkv"])


def test_keys_reach_the_menu_of_the_files(page: CopiesPage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    page.groups.setFocus()
    qtbot.waitUntil(page.groups.hasFocus)
    QTest.keyClick(page.groups, Qt.Key.Key_Tab)
    qtbot.waitUntil(page.files.hasFocus)
    assert [file.copy for file in page.files.chosen()] == [1]
    QTest.keyClick(page.files, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(page.files.menu.isVisible)
    page.files.menu.close()


def test_checksums_are_verdicts_of_the_shown_files(page: CopiesPage, desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    page.groups.selectRow(1)
    qtbot.waitUntil(lambda: str(files(page, "File")[0]).endswith("c.mkv"))
    choose(page, 0, 1)
    window.menu["checksum"].trigger()
    agree(asked(desktop, ChecksumDialog, qtbot))
    heading = parts(window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished: Checksums of"))
    checked = {record.name: record.verdict for record in records_in(parts(window).model, qtbot)}
    assert checked[b"c.mkv"] is ChecksumVerdict.NEW
    qtbot.waitUntil(lambda: files(page, "Last check") == ["stored", "stored"])
    assert page.groups.currentIndex().row() == 1


def test_a_check_offers_the_files_of_groups(page: CopiesPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.menu["checksum"].trigger()
    dialog = asked(desktop, ChecksumDialog, qtbot)
    assert [each.text() for each in dialog.files.buttons.values()] == [
        "In 1 selected group: 2 files, 18 B",
        "In 2 listed groups: 4 files, 26 B",
        "In the whole library: 5 files, 27 B",
    ]
    dialog.reject()


def test_a_preferred_source_decides(page: CopiesPage) -> None:
    page.files_model.prefer(os.fsencode(str(files(page, "File")[0])))
    assert files(page, "Proposal") == ["Keep: preferred source", ""]


def test_it_is_shown_by_key_and_reads_nothing_while_it_is_hidden(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    window.show_page("table_view")
    window.browse.set_text("d.mkv")
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    assert contents(page) == [LARGE, SMALL]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "copies"
    qtbot.waitUntil(lambda: contents(page) == [SMALL])


def test_copies_on_different_disks_are_backups_until_they_are_asked_for(
    page: CopiesPage, qtbot: QtBot
) -> None:
    assert page.backups.isHidden()
    page.show_groups(GroupList(GroupsAsked(), GroupSummaries(), counted=True, backups=1))
    assert page.states.currentWidget() is page.apart
    assert page.apart.text.text() == "1 video has its copies on different disks: they are backups."
    with qtbot.waitSignal(page.groups_requested):
        page.apart.button.click()
    assert page.backups.isChecked()


def test_a_page_without_groups_says_whether_the_search_hides_some(page: CopiesPage) -> None:
    narrowed, title = GroupsAsked(BrowseState(text="no such file")), page.nothing.title
    page.show_groups(GroupList(narrowed, GroupSummaries(), counted=True, others=1))
    assert (page.states.currentWidget(), title.text()) == (page.nothing, "1 group of copies is hidden")
    page.show_groups(GroupList(narrowed, GroupSummaries(), counted=True))
    assert (page.states.currentWidget(), title.text()) == (page.nothing, "No group matches")
    page.show_groups(GroupList(narrowed, GroupSummaries(), counted=True, backups=1, others=1))
    assert page.states.currentWidget() is page.apart
    assert page.apart.title.text() == "No disk holds a file twice that matches"


def test_down_leads_from_the_search_to_the_groups(page: CopiesPage, desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.menu["find"].trigger()
    QTest.keyClick(parts(window).search, Qt.Key.Key_Down)
    qtbot.waitUntil(page.groups.hasFocus)


def test_copies_that_are_counted_anew_after_a_change_without_a_job_are_shown(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    assert desktop.session is not None
    run_sql(desktop.session.desk.library, "UPDATE file SET missing = 1 WHERE name = ?", b"a.mkv")
    qtbot.waitUntil(lambda: contents(page) == [SMALL])
    run_sql(desktop.session.desk.library, "UPDATE file SET missing = 0 WHERE name = ?", b"a.mkv")
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])
