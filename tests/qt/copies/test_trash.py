"""Moving copies to the trash from the real window: allowed, previewed, done, undone."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.config.settings import Settings, save
from app.core.copies.group import GroupSummary
from app.core.file.record import FileStatus
from app.core.query import Query
from app.qt.base.environment import UserFiles
from app.qt.copies import trash_loader
from app.qt.copies.journal_panel import JournalPanel
from app.qt.copies.loader import CopiesLoader, GroupList
from app.qt.copies.page import CopiesPage
from app.qt.copies.trash_formatting import PlanColumn
from app.qt.copies.trash_loader import TrashLoader
from app.qt.copies.trash_panel import TrashPanel
from app.qt.startup.application import Desktop
from tests.checksum.known import execute, know_files
from tests.copies.searches import Searches, wherever
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.copies.groups import FILES, choose
from tests.qt.copies.plans import PLAN, plan_column, plan_groups, preview, trash_button
from tests.qt.copies.views import shown_view
from tests.qt.fake_library import records_in
from tests.qt.parts import parts
from tests.qt.tables import column_of, texts_of
from tests.trash.bins import names
from tests.trash.conftest import trash

__all__ = ["trash"]  # a fixture


def totals(shown: TrashPanel) -> list[str]:
    return wherever(shown.totals.text()).split(" · ")


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path, files: UserFiles, trash: Path) -> Desktop:
    """A window on two groups of two copies, which are known, and a file of its own."""
    save(files.settings, Settings(trash=True))
    for number, (name, contents) in enumerate(FILES.items()):
        (videos / name).write_bytes(contents)
        os.utime(videos / name, (1e9 - number, 1e9 - number))
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    heading, find = parts(desktop.window).activity.heading, desktop.window.menu["find_copies"]
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    qtbot.waitUntil(find.isEnabled)
    find.trigger()
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished: Copies"))
    return desktop


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> CopiesPage:
    desktop.window.menu["copies"].trigger()
    page = desktop.window.findChild(CopiesPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.files_model.rowCount() == 2)
    return page


def plans(page: CopiesPage) -> list[str]:
    """Return what the button offers to plan."""
    return [act.text() for act in trash_button(page).menu().actions() if act.isVisible() and act.isEnabled()]


def press_in_menu(page: CopiesPage, text: str, qtbot: QtBot) -> None:
    """Choose an act on the files by its text, once it is possible."""
    (action,) = (each for each in page.files.actions() if each.text() == text)
    qtbot.waitUntil(action.isEnabled)
    action.trigger()


def open_journal(page: CopiesPage) -> JournalPanel:
    """Show the journal."""
    return shown_view(page, "Journal", JournalPanel)


def notices(desktop: Desktop) -> tuple[str, ...]:
    return desktop.window.notice.notices()


def test_copies_go_after_a_preview_and_come_back(
    page: CopiesPage, desktop: Desktop, videos: Path, trash: Path, qtbot: QtBot
) -> None:
    page.groups.selectAll()
    plan_groups(page)
    shown = preview(page, qtbot)
    assert shown.origin.text() == "Plan of 2 selected groups in “All files”"
    assert plan_column(shown, PlanColumn.FILE) == ["a.mkv", "c.mkv"]
    assert plan_column(shown, PlanColumn.STAYS) == [f"{videos}/b copy.mkv", f"{videos}/d.mkv"]
    assert totals(shown) == ["2 files to the trash", "13 B to reclaim"]
    assert shown.hint.isHidden()
    shown.move_button.click()
    qtbot.waitUntil(lambda: names(trash) == {"a.mkv", "c.mkv"})
    qtbot.waitUntil(lambda: notices(desktop) == ("In the trash: 2 files.",))
    model = parts(desktop.window).model
    gone = {record.name for record in records_in(model, qtbot) if record.status is FileStatus.IN_TRASH}
    assert gone == {b"a.mkv", b"c.mkv"}
    desktop.window.notice.offer.click()
    qtbot.waitUntil(lambda: names(trash) == set())
    assert names(videos) == set(FILES)
    qtbot.waitUntil(lambda: all(record.status is FileStatus.OK for record in records_in(model, qtbot)))


def move_all(page: CopiesPage, desktop: Desktop, trash: Path, qtbot: QtBot) -> None:
    """Move a copy of each group to the trash."""
    page.groups.selectAll()
    plan_groups(page)
    preview(page, qtbot).move_button.click()
    qtbot.waitUntil(lambda: names(trash) == {"a.mkv", "c.mkv"})
    qtbot.waitUntil(lambda: notices(desktop) == ("In the trash: 2 files.",))


def test_a_move_is_undone_done_again_and_undone(
    page: CopiesPage, desktop: Desktop, videos: Path, trash: Path, qtbot: QtBot
) -> None:
    move_all(page, desktop, trash, qtbot)
    undo, redo = (desktop.window.menu[key] for key in ("undo", "redo"))
    undo.trigger()
    redo.trigger()  # too early: the files are still being moved back
    qtbot.waitUntil(lambda: notices(desktop) == ("Its files are still being moved.",))
    qtbot.waitUntil(lambda: names(trash) == set() and redo.isEnabled())
    heading = parts(desktop.window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    redo.trigger()
    qtbot.waitUntil(lambda: names(trash) == {"a.mkv", "c.mkv"})
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished") and undo.isEnabled())
    undo.trigger()
    qtbot.waitUntil(lambda: names(videos) == set(FILES))
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))


def test_a_move_cannot_be_undone_when_the_trash_was_emptied(
    page: CopiesPage, desktop: Desktop, trash: Path, qtbot: QtBot
) -> None:
    move_all(page, desktop, trash, qtbot)
    for name in names(trash):
        (trash / name).unlink()
    desktop.window.menu["undo"].trigger()
    told = "This can no longer be undone: move of 2 files to the trash. The file is no longer in the trash."
    qtbot.waitUntil(lambda: notices(desktop) == (told,))
    assert not desktop.window.menu["redo"].isEnabled()


def test_a_move_is_not_made_again_when_moves_are_no_longer_allowed(
    page: CopiesPage, desktop: Desktop, videos: Path, trash: Path, qtbot: QtBot
) -> None:
    move_all(page, desktop, trash, qtbot)
    desktop.window.notice.offer.click()
    qtbot.waitUntil(lambda: names(trash) == set())
    heading = parts(desktop.window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    desktop.preferences.keep(replace(desktop.preferences.settings, trash=False))
    desktop.window.menu["redo"].trigger()
    qtbot.waitUntil(lambda: "This can no longer be undone" in desktop.window.notice.label.text())
    assert names(videos) == set(FILES)


def test_another_rule_keeps_other_files(page: CopiesPage, videos: Path, qtbot: QtBot) -> None:
    page.groups.selectAll()
    plan_groups(page)
    shown = preview(page, qtbot)
    shown.rules.keep.setCurrentText("Keep the shortest path")
    shown.rules.keep.activated.emit(shown.rules.keep.currentIndex())
    stays = [f"{videos}/a.mkv", f"{videos}/d.mkv"]
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.STAYS) == stays)
    assert shown.move_button.isEnabled()


def test_the_end_of_the_path_that_stays_is_in_sight(page: CopiesPage, videos: Path, qtbot: QtBot) -> None:
    plan_groups(page)
    shown = preview(page, qtbot)
    stays = shown.model.index(0, PlanColumn.STAYS, shown.model.index(0, 0))
    option = QStyleOptionViewItem()
    delegate = shown.view.itemDelegateForIndex(stays)
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, stays)
    assert option.textElideMode is Qt.TextElideMode.ElideLeft
    assert stays.data(Qt.ItemDataRole.ToolTipRole) == f"{videos}/b copy.mkv"


def test_a_file_that_is_called_a_copy_goes_though_its_name_is_longer(
    desktop: Desktop, page: CopiesPage, videos: Path, qtbot: QtBot
) -> None:
    assert desktop.session is not None
    (videos / "copy of d.mkv").write_bytes(FILES["d.mkv"])
    os.utime(videos / "copy of d.mkv", (1, 1))
    library = desktop.session.desk.library
    know_files(library, videos, "copy of d.mkv")
    Searches(library).run()
    page.groups_requested.emit()
    qtbot.waitUntil(lambda: page.groups_model.group(1).copies == 3)
    page.groups.selectRow(1)
    plan_groups(page)
    shown = preview(page, qtbot)
    shown.rules.keep.setCurrentText("Keep the longest name")
    shown.rules.keep.activated.emit(shown.rules.keep.currentIndex())
    assert not shown.move_button.isEnabled(), "until there is a plan by this rule"
    qtbot.waitUntil(shown.move_button.isEnabled)
    assert sorted(plan_column(shown, PlanColumn.FILE)) == ["c.mkv", "copy of d.mkv"]


def test_chosen_files_go_by_key_and_are_moved_back_by_the_journal(
    page: CopiesPage, desktop: Desktop, videos: Path, trash: Path, qtbot: QtBot
) -> None:
    page.window().activateWindow()
    page.files.setFocus()
    qtbot.waitUntil(page.files.hasFocus)
    choose(page, 1)
    qtbot.waitUntil(desktop.window.menu["trash_files"].isEnabled)
    QTest.keyClick(page.files, Qt.Key.Key_Delete)
    shown = preview(page, qtbot)
    assert shown.rules.keep.isHidden()
    assert plan_column(shown, PlanColumn.FILE) == ["b copy.mkv"]
    shown.move_button.click()
    qtbot.waitUntil(lambda: names(trash) == {"b copy.mkv"})
    journal = open_journal(page)
    result = "Result"
    qtbot.waitUntil(lambda: texts_of(journal.model, result) == ["in the trash"])
    assert not journal.undo.isEnabled()
    undo, redo = (desktop.window.menu[key] for key in ("undo", "redo"))
    qtbot.waitUntil(lambda: undo.text() == "Undo move of 1 file to the trash")
    journal.table.selectRow(0)
    journal.undo.click()
    qtbot.waitUntil(lambda: texts_of(journal.model, result) == ["moved back"])
    assert names(videos) == set(FILES)
    qtbot.waitUntil(lambda: redo.isEnabled() and not undo.isEnabled())
    assert notices(desktop) == ()


def test_the_file_that_is_proposed_in_a_preferred_place_stays(page: CopiesPage, qtbot: QtBot) -> None:
    proposals = [page.files_model.index(row, column_of(page.files_model, "Proposal")) for row in (0, 1)]
    (other,) = (row for row, each in enumerate(proposals) if not each.data())
    path = page.files_model.row(other).file.path
    page.files_model.prefer(path)
    plan_groups(page)
    shown = preview(page, qtbot)
    assert os.fsdecode(path) in plan_column(shown, PlanColumn.STAYS)


def test_files_are_moved_only_from_the_view_that_lists_them(page: CopiesPage, qtbot: QtBot) -> None:
    move = trash_button(page)
    for view in range(page.tabs.count()):
        page.tabs.setCurrentIndex(view)
        assert move.isVisible() is page.again.isVisible() is (view == 0)


def test_the_tab_plans_for_all_groups_that_are_listed(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    choose(page, 1)
    page.tabs.setCurrentIndex(PLAN)
    shown = preview(page, qtbot)
    assert shown.origin.text() == "Plan of 2 listed groups in “All files”"
    assert plan_column(shown, PlanColumn.FILE) == ["a.mkv", "c.mkv"]
    assert not shown.rules.keep.isHidden()
    page.tabs.setCurrentIndex(0)
    desktop.window.browse.set_text("d.mkv")
    qtbot.waitUntil(lambda: page.groups_model.rowCount() == 1)
    page.tabs.setCurrentIndex(PLAN)
    qtbot.waitUntil(lambda: shown.origin.text() == "Plan of 1 listed group in “d.mkv”")
    assert plan_column(shown, PlanColumn.FILE) == ["d.mkv"]


def test_the_plan_of_what_is_listed_follows_the_search_and_keeps_its_rules(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(PLAN)
    shown = preview(page, qtbot)
    shown.rules.keep.setCurrentText("Keep the shortest path")
    shown.rules.keep.activated.emit(shown.rules.keep.currentIndex())
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["b copy.mkv", "c.mkv"])
    assert shown.move_button.text() == "Move 2 files to Trash"
    desktop.window.browse.set_text("c.mkv")
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["c.mkv"])
    assert shown.origin.text() == "Plan of 1 listed group in “c.mkv”"
    assert shown.move_button.text() == "Move 1 file to Trash"
    assert shown.rules.keep.currentText() == "Keep the shortest path"
    tick(shown, -1)
    assert (shown.move_button.text(), shown.move_button.isEnabled()) == ("Move to Trash", False)


def test_the_plan_of_a_selection_does_not_follow_the_search_until_it_is_asked_to(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(PLAN)
    shown = preview(page, qtbot)
    assert shown.listed.isHidden()
    page.tabs.setCurrentIndex(0)
    choose(page, 1)
    trash_button(page).of_files.trigger()
    shown = preview(page, qtbot)
    desktop.window.browse.set_text("c.mkv")
    qtbot.waitUntil(lambda: page.groups_model.rowCount() == 1)
    assert shown.origin.text() == "Plan of 1 selected file in “All files”"
    assert shown.elsewhere.isVisible()
    assert plan_column(shown, PlanColumn.FILE) == ["b copy.mkv"]
    assert shown.move_button.isEnabled()
    desktop.window.browse.set_text("")
    assert shown.elsewhere.isHidden()
    desktop.window.browse.set_text("c.mkv")
    qtbot.waitUntil(lambda: page.groups_model.rowCount() == 1)
    shown.listed.click()
    assert not shown.move_button.isEnabled(), "until there is a plan of what is shown"
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["c.mkv"])
    assert shown.origin.text() == "Plan of 1 listed group in “c.mkv”"
    assert shown.elsewhere.isHidden()
    assert shown.listed.isHidden()


def test_no_plan_of_an_earlier_list_is_named_as_that_of_a_later_one(
    page: CopiesPage, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups, plans = desktop.window.findChild(CopiesLoader), desktop.window.findChild(TrashLoader)
    assert groups is not None
    assert plans is not None
    planned: list[Query] = []
    plan_groups = plans.plan_groups

    def note(listed: Sequence[GroupSummary], query: Query, *places: Any, **how: Any) -> None:  # noqa: ANN401
        planned.append(query)
        plan_groups(listed, query, *places, **how)

    monkeypatch.setattr(plans, "plan_groups", note)
    with monkeypatch.context() as slow:
        slow.setattr(groups, "read_groups", lambda *_query, **_how: None)
        page.turn_to(page.places_view)
        desktop.window.browse.set_text("c.mkv")
        page.tabs.setCurrentIndex(PLAN)
        shown = page.findChild(TrashPanel)
        assert shown is not None
        assert (planned, shown.move_button.isEnabled()) == ([], False), "its groups are not read"
    page.groups_requested.emit()
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["c.mkv"])
    assert shown.origin.text() == "Plan of 1 listed group in “c.mkv”"
    with monkeypatch.context() as slow:
        slow.setattr(groups, "read_groups", lambda *_query, **_how: None)
        desktop.window.browse.set_text("a.mkv")
        assert (len(planned), shown.move_button.isEnabled()) == (1, False), "its groups are not read either"
        desktop.window.browse.set_text("c.mkv")
    qtbot.waitUntil(
        lambda: plan_column(shown, PlanColumn.FILE) == ["c.mkv"] and shown.move_button.isEnabled()
    )
    page.tabs.setCurrentIndex(0)
    choose(page, 0)
    trash_button(page).of_files.trigger()
    qtbot.waitUntil(shown.listed.isVisible)
    with monkeypatch.context() as slow:
        slow.setattr(groups, "read_groups", lambda *_query, **_how: None)
        desktop.window.browse.set_text("a.mkv")
        shown.listed.click()
        assert (len(planned), shown.move_button.isEnabled()) == (2, False)
    page.groups_requested.emit()
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["a.mkv"])
    assert {str(each) for each in planned} == {"c.mkv", "a.mkv"}


def test_the_button_says_of_which_files_a_plan_would_be(page: CopiesPage, qtbot: QtBot) -> None:
    this, every = "Trash plan for this group…", "Trash plan for all 2 groups in the list…"
    assert plans(page) == [this, every], "a row is selected before the user selects one"
    trash_button(page).of_all.trigger()
    shown = preview(page, qtbot)
    assert shown.origin.text() == "Plan of 2 listed groups in “All files”"
    assert plan_column(shown, PlanColumn.FILE) == ["a.mkv", "c.mkv"]
    page.tabs.setCurrentIndex(0)
    choose(page, 0, 1)
    assert plans(page) == ["Trash plan for 2 selected files…", this, every]
    page.groups.selectAll()
    assert plans(page)[1:] == ["Trash plan for 2 selected groups…", every]
    page.show_groups(GroupList())
    assert trash_button(page).of_all.isVisible() is False


def test_the_last_copy_is_named_and_stays(page: CopiesPage, qtbot: QtBot) -> None:
    choose(page, 0, 1)
    press_in_menu(page, "Move to Trash…", qtbot)
    shown = preview(page, qtbot)
    assert plan_column(shown, PlanColumn.STAYS) == ["Not moved: All copies were chosen. One has to stay."] * 2
    nothing = ["0 files to the trash", "0 B to reclaim"]
    assert totals(shown) == [*nothing, "2 not moved"]
    assert not shown.move_button.isEnabled()


def test_files_are_only_read_until_the_user_allows_more(
    page: CopiesPage, desktop: Desktop, trash: Path, qtbot: QtBot
) -> None:
    desktop.preferences.keep(Settings())
    plan_groups(page)
    shown = preview(page, qtbot)
    assert not shown.move_button.isEnabled()
    assert shown.hint.text().startswith("Cinventory only reads until you allow more")
    shown.allow.click()
    assert desktop.preferences.settings.trash
    assert shown.move_button.isEnabled()
    assert shown.hint.isHidden()
    assert names(trash) == set()


def test_the_journal_looks_where_files_are_by_now(
    desktop: Desktop, page: CopiesPage, videos: Path, trash: Path, qtbot: QtBot
) -> None:
    choose(page, 1)
    press_in_menu(page, "Move to Trash…", qtbot)
    preview(page, qtbot).move_button.click()
    model = parts(desktop.window).model

    def status() -> FileStatus:
        return {record.name: record.status for record in records_in(model, qtbot)}[b"b copy.mkv"]

    qtbot.waitUntil(lambda: status() is FileStatus.IN_TRASH)
    (trash / "b copy.mkv").rename(videos / "b copy.mkv")  # as a file manager does
    journal = open_journal(page)
    qtbot.waitUntil(lambda: texts_of(journal.model, "Result") == ["moved back"])
    qtbot.waitUntil(lambda: status() is FileStatus.OK)


def test_an_empty_journal_says_so(page: CopiesPage, qtbot: QtBot) -> None:
    journal = open_journal(page)
    qtbot.waitUntil(journal.empty.isVisible)


def tick(shown: TrashPanel, row: int, folder: int = 0) -> None:
    """Press Space on a file of a folder; row -1 is the folder itself."""
    parent = shown.model.index(folder, 0)
    shown.view.setCurrentIndex(parent if row < 0 else shown.model.index(row, 0, parent))
    QTest.keyClick(shown.view, Qt.Key.Key_Space)


def state(shown: TrashPanel, row: int) -> object:
    parent = shown.model.index(0, 0)
    index = parent if row < 0 else shown.model.index(row, 0, parent)
    return index.data(Qt.ItemDataRole.CheckStateRole)


def test_only_the_selected_group_is_taken(page: CopiesPage, trash: Path, qtbot: QtBot) -> None:
    plan_groups(page)
    shown = preview(page, qtbot)
    assert shown.origin.text() == "Plan of 1 selected group in “All files”"
    assert plan_column(shown, PlanColumn.FILE) == ["a.mkv"]
    shown.move_button.click()
    qtbot.waitUntil(lambda: names(trash) == {"a.mkv"})


def test_groups_go_by_key(page: CopiesPage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    page.groups.setFocus()
    qtbot.waitUntil(page.groups.hasFocus)
    page.groups.selectRow(1)
    QTest.keyClick(page.groups, Qt.Key.Key_Delete)
    shown = preview(page, qtbot)
    assert plan_column(shown, PlanColumn.FILE) == ["c.mkv"]


def test_files_and_folders_are_left_out_by_key(
    page: CopiesPage, videos: Path, trash: Path, qtbot: QtBot
) -> None:
    page.groups.selectAll()
    plan_groups(page)
    shown = preview(page, qtbot)
    states = Qt.CheckState
    assert [state(shown, row) for row in (-1, 0, 1)] == [states.Checked] * 3
    tick(shown, 0)
    assert [state(shown, row) for row in (-1, 0, 1)] == [
        states.PartiallyChecked,
        states.Unchecked,
        states.Checked,
    ]
    assert totals(shown) == ["1 file to the trash", "4 B to reclaim"]
    shown.rules.keep.setCurrentText("Keep the shortest path")
    shown.rules.keep.activated.emit(shown.rules.keep.currentIndex())
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["b copy.mkv", "c.mkv"])
    assert state(shown, 0) is states.Checked, "another file than the one that was left out"
    shown.rules.keep.setCurrentIndex(0)
    shown.rules.keep.activated.emit(0)
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["a.mkv", "c.mkv"])
    assert state(shown, 0) is states.Unchecked
    tick(shown, -1)
    assert state(shown, 0) is states.Checked
    tick(shown, -1)
    assert (state(shown, 1), shown.move_button.isEnabled()) == (states.Unchecked, False)
    tick(shown, 1)
    shown.move_button.click()
    qtbot.waitUntil(lambda: names(trash) == {"c.mkv"})


def test_a_folder_whose_files_are_kept_is_a_rule(page: CopiesPage, videos: Path, qtbot: QtBot) -> None:
    plan_groups(page)
    shown = preview(page, qtbot)
    shown.view.setCurrentIndex(shown.model.index(0, 0))
    shown.view.protect.trigger()
    assert shown.rules.keep_in.path == bytes(videos)
    assert not shown.move_button.isEnabled()
    qtbot.waitUntil(lambda: shown.model.rowCount() == 0)
    assert totals(shown) == ["0 files to the trash", "0 B to reclaim"]
    shown.rules.keep_in.edit.clear()
    shown.rules.keep_in.edit.setFocus()
    QTest.keyClicks(shown.rules.keep_in.edit, "misspelt")
    assert not shown.move_button.isEnabled()
    qtbot.waitUntil(lambda: shown.totals.text().startswith("The library knows no files"))
    assert (shown.model.rowCount(), shown.move_button.isEnabled()) == (0, False)


@pytest.fixture
def backup(
    desktop: Desktop, page: CopiesPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A second disk with both files of which the first disk has two copies each, newer than those."""
    folder = tmp_path / "backup"
    folder.mkdir()
    assert desktop.session is not None
    library, names_ = desktop.session.desk.library, ("a.mkv", "c.mkv")
    for name in names_:
        (folder / name).write_bytes(FILES[name])
        os.utime(folder / name, (2e9, 2e9))
    know_files(library, folder, *names_)
    Searches(library).run()
    execute(library, "UPDATE source SET volume = 'uuid:backup' WHERE path = ?", bytes(folder))
    monkeypatch.setattr(trash_loader, "sources_away", lambda _reader, _among: {})
    page.groups_requested.emit()
    qtbot.waitUntil(lambda: page.groups_model.group(0).copies == 3)
    return folder


def test_backups_stay_until_the_box_lets_them_go(
    page: CopiesPage, backup: Path, videos: Path, qtbot: QtBot
) -> None:
    page.groups.selectAll()
    plan_groups(page)
    shown = preview(page, qtbot)
    assert plan_column(shown, PlanColumn.FILE) == ["a.mkv", "c.mkv"]
    assert shown.backups.text() == "2 files stay as copies on other disks; the box above lets them go."
    shown.rules.across.click()
    qtbot.waitUntil(lambda: len(plan_column(shown, PlanColumn.FILE)) == 4)
    assert shown.backups.isHidden()
    assert f"{videos}/b copy.mkv (on another disk)" in plan_column(shown, PlanColumn.STAYS)
    assert totals(shown) == [
        "4 files to the trash",
        "26 B to reclaim",
        "2 files are on several disks now, and would be on one only",
    ]
    tick(shown, -1)
    assert "on one only" not in shown.totals.text()
    shown.rules.keep_disks.setValue(2)
    qtbot.waitUntil(lambda: len(plan_column(shown, PlanColumn.FILE)) == 2)
    shown.rules.keep_disks.setValue(1)
    row = shown.rules.keep_on.findText("backup")
    shown.rules.keep_on.setCurrentIndex(row)
    shown.rules.keep_on.activated.emit(row)
    qtbot.waitUntil(lambda: len(plan_column(shown, PlanColumn.FILE)) == 4)
    assert all("backup" in each for each in plan_column(shown, PlanColumn.STAYS))


def test_a_disk_that_was_unplugged_meanwhile_keeps_nothing(
    page: CopiesPage, videos: Path, qtbot: QtBot
) -> None:
    videos.rename(videos.with_name("unplugged"))
    plan_groups(page)
    shown = preview(page, qtbot)
    away = "Not moved: The file cannot be reached. Connect its disk, or scan its source."
    assert plan_column(shown, PlanColumn.STAYS) == [away] * 2
    assert not shown.move_button.isEnabled()
