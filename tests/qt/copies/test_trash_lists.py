"""A plan of a move to the trash is of the list that is true now, and says which list that is."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.qt.copies.loader import CopiesLoader, GroupList
from app.qt.copies.page import CopiesPage
from app.qt.copies.plan_rules import PlanRules
from app.qt.copies.trash_formatting import PlanColumn
from app.qt.copies.trash_loader import TrashLoader, TrashPlan
from app.qt.startup.application import Desktop
from tests.qt.copies.groups import choose
from tests.qt.copies.plans import PLAN, plan_column, plan_groups, preview, trash_button


@pytest.fixture
def groups(desktop: Desktop) -> CopiesLoader:
    (found,) = desktop.window.findChildren(CopiesLoader)
    return found


@pytest.fixture
def hold(groups: CopiesLoader, page: CopiesPage, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Have no list be read from now on; return what has the list of now read, and all later ones."""
    read = groups.read_groups
    monkeypatch.setattr(groups, "read_groups", lambda _asked: None)

    def release() -> None:
        monkeypatch.setattr(groups, "read_groups", read)
        page.groups_requested.emit()

    return release


@pytest.fixture
def planned(desktop: Desktop) -> list[TrashPlan]:
    """Return the plans that are made."""
    found: list[TrashPlan] = []
    (plans,) = desktop.window.findChildren(TrashLoader)
    plans.planned.connect(found.append)
    return found


def test_a_protected_disk_stays_protected_while_a_list_is_read(
    page: CopiesPage,
    desktop: Desktop,
    planned: list[TrashPlan],
    request: pytest.FixtureRequest,
    qtbot: QtBot,
) -> None:
    page.tabs.setCurrentIndex(PLAN)
    shown = preview(page, qtbot)
    shown.rules.keep_on.setCurrentIndex(1)
    shown.rules.keep_on.activated.emit(1)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 0)
    release, protected = request.getfixturevalue("hold"), shown.rules.options.keep_on
    planned.clear()
    desktop.window.browse.set_text("a.mkv")
    shown.rules.across.click()
    (plans,) = desktop.window.findChildren(TrashLoader)
    with qtbot.waitSignal(plans.journal_read):  # an answer that comes later than those before
        plans.read_journal()
    assert (planned, shown.totals.text()) == ([], "Looking up the files…")
    release()
    qtbot.waitUntil(lambda: shown.origin.text() == "Plan of 1 listed group in “a.mkv”")
    assert {each.options for each in planned} == {shown.rules.options}
    assert (shown.rules.options.keep_on, shown.rules.options.across_disks) == (protected, True)
    assert shown.model.rowCount() == 0


def test_a_protected_disk_stays_protected_when_there_are_other_disks(qtbot: QtBot) -> None:
    rules = PlanRules(lambda folders: b", ".join(folders).decode())
    qtbot.addWidget(rules)
    rules.show_disks({b"/a": "disk a", b"/b": "disk b"})
    rules.keep_on.setCurrentIndex(2)
    rules.show_disks({b"/0": "disk 0", b"/a": "disk a", b"/b": "disk b"})
    assert rules.keep_on.currentText() == "/b"
    assert rules.options.keep_on == frozenset({"disk b"})
    rules.show_disks({b"/b": "another disk"})
    assert rules.options.keep_on == frozenset({"another disk"})


def test_a_plan_by_another_disk_than_the_chosen_one_is_made_again(
    page: CopiesPage, planned: list[TrashPlan], qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(PLAN)
    shown = preview(page, qtbot)
    shown.rules.keep_on.setCurrentIndex(1)
    shown.rules.keep_on.activated.emit(1)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 0)
    (source,) = planned[-1].disks
    with qtbot.waitSignal(shown.options_chosen) as again:
        shown.show_plan(planned[-1]._replace(disks={source: "another disk"}))
    assert again.args == [shown.rules.options]
    assert shown.rules.options.keep_on == {"another disk"}


def test_an_ignored_group_is_in_no_plan(
    page: CopiesPage,
    desktop: Desktop,
    groups: CopiesLoader,
    planned: list[TrashPlan],
    hold: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    (ignore,) = (each for each in page.below.findChildren(QPushButton) if each.text() == "Ignore")
    with qtbot.waitSignal(groups.left_alone_changed):
        ignore.click()
    page.groups.selectAll()
    plan_groups(page)
    shown = preview(page, qtbot)
    assert shown.origin.text() == "Plan of 1 selected group in “All files”"
    assert plan_column(shown, PlanColumn.FILE) == ["c.mkv"]
    page.tabs.setCurrentIndex(0)
    planned.clear()
    (plans,) = desktop.window.findChildren(TrashLoader)
    with monkeypatch.context() as spied:
        begun: list[object] = []
        spied.setattr(plans, "plan_groups", lambda *groups, **_how: begun.append(groups))
        page.tabs.setCurrentIndex(PLAN)
        assert begun == [], "the list still has the ignored group"
    hold()
    qtbot.waitUntil(lambda: shown.origin.text() == "Plan of 1 listed group in “All files”")
    assert {each.origin.groups for each in planned} == {1}
    undo = desktop.window.menu["undo"]
    qtbot.waitUntil(undo.isEnabled)
    undo.trigger()
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["a.mkv", "c.mkv"])


def test_the_plan_waits_from_the_moment_a_group_is_to_be_ignored(
    page: CopiesPage, groups: CopiesLoader, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(PLAN)
    shown, seen = preview(page, qtbot), list[str]()
    groups.change_begun.connect(lambda: seen.append(shown.totals.text()))
    groups.leave_alone(page.groups_model.group(0).content, "a.mkv", alone=True)
    qtbot.waitUntil(lambda: plan_column(shown, PlanColumn.FILE) == ["c.mkv"])
    assert seen == ["Looking up the files…"]


def test_the_plan_follows_groups_that_were_counted_again(
    page: CopiesPage, desktop: Desktop, groups: CopiesLoader, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(PLAN)
    shown = preview(page, qtbot)
    asked = groups.asked(desktop.window.browse.state, backups=False)
    groups.groups_read.emit(GroupList(asked, counted=True))
    qtbot.waitUntil(lambda: shown.origin.text() == "Plan of 0 listed groups in “All files”")


@pytest.mark.parametrize("by", ["groups", "files", "menu"])
def test_the_plan_of_a_selection_names_the_list_that_was_shown(
    page: CopiesPage, desktop: Desktop, hold: Callable[[], None], by: str, qtbot: QtBot
) -> None:
    browse, menu = desktop.window.browse, desktop.window.menu
    choose(page, 1)
    qtbot.waitUntil(menu["trash_files"].isEnabled)
    browse.set_text("c.mkv")
    if by == "groups":
        plan_groups(page)
    elif by == "files":
        trash_button(page).of_files.trigger()
    else:
        menu["trash_files"].trigger()
    shown = preview(page, qtbot)
    what = "group" if by == "groups" else "file"
    assert shown.origin.text() == f"Plan of 1 selected {what} in “All files”"
    assert shown.elsewhere.isVisible()
    browse.set_text("")
    assert shown.elsewhere.isHidden()
    hold()
    qtbot.waitUntil(lambda: page.groups_model.rowCount() == 2)
    assert shown.elsewhere.isHidden()
