"""The page of profiles, with mouse and keys: copy, change, rename, delete, undo, and the counts."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.config import profiles as files
from app.core.facts.outcomes import Outcome
from app.core.message.number import Number
from app.core.profiles.draft import ConditionOperator
from app.core.profiles.profile import Profile, conditions_of
from app.core.profiles.tree import profile_of
from app.core.query.rules import Rule, RuleGroup
from app.qt.base.action import Menu
from app.qt.base.formatting import Formatter
from app.qt.base.need import Need
from app.qt.base.tasks import Tasks
from app.qt.base.theme import Theme
from app.qt.base.undo import UndoActs, UndoStack
from app.qt.profiles.page import ProfilesPage
from app.qt.profiles.store import ProfileStore
from app.qt.shell.feature import FEATURE as SHELL
from app.qt.widgets.notice_bar import NoticeBar

OWN = {
    "version": 1,
    "title": "Kitchen",
    "all": [{"filter": "vcodec:avc"}, {"any": [{"filter": "acodec:none"}, {"filter": "channels:<=2"}]}],
}


class Inline(Tasks):
    """Runs each coroutine to its end at once, and blocking calls with it."""

    def __init__(self) -> None:
        super().__init__(None)  # type: ignore[arg-type]

    def spawn(self, work: Any) -> asyncio.Task[None] | None:  # noqa: ANN401
        with pytest.raises(StopIteration):
            work.send(None)
        return None

    async def away(self, ask: Any, *args: object) -> Any:  # noqa: ANN401
        return ask(*args)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files.save(profile_of("kitchen", OWN), tmp_path / "profiles")
    return tmp_path / "profiles"


@pytest.fixture
def store(folder: Path) -> ProfileStore:
    store = ProfileStore(folder, Inline())
    store.load()
    return store


@pytest.fixture
def page(store: ProfileStore, theme: Theme, qtbot: QtBot) -> Iterator[ProfilesPage]:
    menu, notice = Menu(SHELL.acts, theme), NoticeBar()
    qtbot.addWidget(notice)
    stack = UndoStack(notice, Formatter(QLocale("en_US")), Inline())
    menu.follow({Need.LIBRARY: lambda: True})
    UndoActs(menu, stack)
    page = ProfilesPage(store, stack, (menu["undo"], menu["redo"]), Number.of)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.renew()
    yield page
    page.close()


def choose(page: ProfilesPage, name: str) -> None:
    """Choose a profile with the keyboard."""
    names = [profile.name for profile in page.store.loaded.profiles]
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    for _ in range(names.index(name)):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.panel.name.text() == name
    QApplication.processEvents()  # new rows are shown with the next layout


def click(button: Any) -> None:  # noqa: ANN401
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def saved(folder: Path, name: str = "kitchen") -> Profile:
    return files.read(folder / f"{name}.json")


def filters(profile: Profile) -> list[str]:
    return [str(each.term) for each in conditions_of(profile.rule)]


def test_a_shipped_profile_cannot_be_changed_but_copied(page: ProfilesPage, folder: Path) -> None:
    choose(page, "plex")
    assert not page.delete.isEnabled()
    assert page.panel.title.isReadOnly()
    assert "Copy it to change it" in page.panel.about.text()
    assert "support.plex.tv" in page.panel.sources.text()
    assert page.panel.rule.rows == {}
    texts = [label.text() for label in page.panel.rule.findChildren(QLabel) if label.isVisible()]
    assert "• frames per second is at most 30 [1]" in texts
    assert "One of these must hold" in texts
    assert not page.panel.rule.groups[()].add_condition.isVisible()
    click(page.copy)
    assert page.panel.name.text() == "plex-2"
    assert page.panel.title.hasFocus()
    QTest.keyClicks(page.panel.title, "Mine")
    made = saved(folder, "plex-2")
    assert (made.title, made.shipped) == ("Mine", False)
    assert page.list.currentItem().text() == "Mine"
    assert filters(made) == filters(files.load(folder).named("plex"))


def test_a_changed_condition_is_saved_and_counted(page: ProfilesPage, folder: Path, qtbot: QtBot) -> None:
    choose(page, "kitchen")
    row = page.panel.rule.rows[0,]
    row.value.setFocus()
    row.value.selectAll()
    with qtbot.waitSignal(page.counts_wanted) as wanted:
        QTest.keyClicks(row.value, "h")
    assert wanted.args == [saved(folder).rule]
    assert page.panel.counts[Outcome.YES].text() == "✓ — pass"
    QTest.keyClicks(row.value, "evc, vp9")
    assert filters(saved(folder)) == ["vcodec:hevc,vp9", "acodec:none", "channels:<=2"]
    page.show_counts(saved(folder).rule, {Outcome.YES: 1234, Outcome.NO: 0, Outcome.UNKNOWN: 1})
    assert [button.text() for button in page.panel.counts.values()] == [
        "✓ 1,234 pass",
        "✗ 0 fail",
        "? 1 unknown",
    ]
    assert not page.panel.counts[Outcome.NO].isEnabled()
    with qtbot.waitSignal(page.search_requested) as search:
        click(page.panel.counts[Outcome.UNKNOWN])
    assert search.args == ["plays:kitchen=unknown"]


def test_counts_of_an_earlier_rule_are_not_shown(page: ProfilesPage, store: ProfileStore) -> None:
    choose(page, "kitchen")
    other: Rule = store.loaded.named("plex").rule
    page.show_counts(other, {Outcome.YES: 9})
    assert page.panel.counts[Outcome.YES].text() == "✓ — pass"


def test_an_invalid_value_is_told_and_not_saved(page: ProfilesPage, folder: Path) -> None:
    choose(page, "kitchen")
    row = page.panel.rule.rows[1, 1]
    before = saved(folder)
    row.value.selectAll()
    QTest.keyClicks(row.value, "x")
    assert row.problem.isVisible()
    assert row.problem.text() == "Enter a value such as 5.1."
    assert "Enter a value" in row.value.accessibleDescription()
    assert saved(folder) == before
    QTest.keyClick(row.value, Qt.Key.Key_Backspace)
    QTest.keyClicks(row.value, "6")
    assert not row.problem.isVisible()
    assert filters(saved(folder))[-1] == "channels:<=6"


def test_field_and_comparison_are_chosen(page: ProfilesPage, folder: Path) -> None:
    choose(page, "kitchen")
    row = page.panel.rule.rows[0,]
    row.field.setCurrentIndex(row.field.findData("height"))
    assert filters(saved(folder))[0] == "height:1080"
    row.comparison.setCurrentIndex(row.comparison.findData(ConditionOperator.AT_MOST.value))
    assert filters(saved(folder))[0] == "height:<=1080"
    row.comparison.setCurrentIndex(row.comparison.findData(ConditionOperator.MISSING.value))
    assert filters(saved(folder))[0] == "height:none"
    assert not row.value.isVisible()


def test_conditions_and_groups_are_added_and_removed(page: ProfilesPage, folder: Path) -> None:
    choose(page, "kitchen")
    click(page.panel.rule.groups[()].add_condition)
    assert page.panel.rule.rows[2,].field.hasFocus()
    click(page.panel.rule.groups[()].add_group)
    made = saved(folder).rule
    assert isinstance(made.parts[3], RuleGroup)
    assert not made.parts[3].every
    page.panel.rule.groups[3,].every.setCurrentIndex(0)
    again = saved(folder).rule.parts[3]
    assert isinstance(again, RuleGroup)
    assert again.every
    click(page.panel.rule.groups[1,].remove)
    click(page.panel.rule.rows[1,].remove)
    click(page.panel.rule.rows[1, 0].remove)
    assert filters(saved(folder)) == ["vcodec:avc"]
    click(page.panel.rule.rows[0,].remove)
    assert filters(saved(folder)) == ["vcodec:avc"]  # a profile needs a condition


def test_every_change_can_be_undone(page: ProfilesPage, folder: Path) -> None:
    choose(page, "kitchen")
    first = saved(folder)
    QTest.keyClicks(page.panel.rule.rows[0,].value, ",vp9")
    QTest.keyClicks(page.panel.title, " 2")
    page.panel.name.selectAll()
    QTest.keyClicks(page.panel.name, "cook")
    assert {path.stem for path in folder.iterdir()} == {"cook"}
    click(page.delete)
    assert list(folder.iterdir()) == []
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(folder, "cook").title == "Kitchen 2"
    assert page.panel.name.text() == "cook"
    click(page.undo)
    assert {path.stem for path in folder.iterdir()} == {"kitchen"}
    click(page.undo)
    assert saved(folder) == first
    assert not page.undo.isEnabled()
    redo = next(action for action in page.actions() if action.text().startswith("Redo"))
    for _ in range(3):
        redo.trigger()
    assert list(folder.iterdir()) == []
    assert not redo.isEnabled()


def test_a_profile_that_another_program_has_changed_is_left_alone(page: ProfilesPage, folder: Path) -> None:
    choose(page, "kitchen")
    QTest.keyClicks(page.panel.title, " 2")
    files.save(replace(saved(folder), title="Of another program"), folder)
    click(page.undo)
    assert saved(folder).title == "Of another program"
    assert not page.undo.isEnabled()


def test_a_renamed_profile_stays_chosen_when_that_is_undone(page: ProfilesPage) -> None:
    choose(page, "kitchen")
    QTest.keyClick(page.panel.chosen, Qt.Key.Key_Space)
    QTest.keyClicks(page.panel.name, "s")
    assert page.chosen == ("kitchens",)
    click(page.undo)
    assert page.chosen == ("kitchen",)


def test_a_name_that_does_not_fit_is_told(page: ProfilesPage, folder: Path) -> None:
    choose(page, "kitchen")
    page.panel.name.selectAll()
    QTest.keyClicks(page.panel.name, "plex")
    assert page.panel.problem.text() == "There is another profile of this name."
    QTest.keyClicks(page.panel.name, "!")
    assert page.panel.problem.text() == "Use small letters, digits and hyphens."
    QTest.keyClick(page.panel.name, Qt.Key.Key_Backspace)
    QTest.keyClicks(page.panel.name, "y")
    assert not page.panel.problem.isVisible()
    assert saved(folder, "plexy").title == "Kitchen"


def test_a_file_with_a_mistake_is_told(folder: Path, qtbot: QtBot) -> None:
    (folder / "bad.json").write_text("{")
    store = ProfileStore(folder, Inline())
    with qtbot.waitSignal(store.fault_found) as told:
        store.load()
    assert "bad.json" in str(told.args[0])


def test_chosen_profiles_are_told_and_keep_their_choice(page: ProfilesPage, qtbot: QtBot) -> None:
    choose(page, "kitchen")
    with qtbot.waitSignal(page.chosen_changed) as told:
        QTest.keyClick(page.panel.chosen, Qt.Key.Key_Space)
    assert told.args == [("kitchen",)]
    with qtbot.waitSignal(page.chosen_changed) as told:
        QTest.keyClicks(page.panel.name, "s")
    assert told.args == [("kitchens",)]
    choose(page, "plex")
    assert not page.panel.chosen.isChecked()
    choose(page, "kitchens")
    assert page.panel.chosen.isChecked()
    with qtbot.waitSignal(page.chosen_changed) as told:
        click(page.panel.chosen)
    assert told.args == [()]


POLICY = """<policy type="and" name="Only MKV"><rule name="It" value="Format" tracktype="General"
occurrence="*"
operator="=">Matroska</rule><policy type="or" name="Inner"><rule name="Sound" value="Format" tracktype="Audio"
occurrence="*" operator="=">FLAC</rule></policy></policy>"""


def drop(page: ProfilesPage, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, both = QPoint(50, 50), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, *both)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(at.toPointF(), Qt.DropAction.CopyAction, mime, *both))


def test_a_dropped_policy_is_kept_and_shown_beside_the_profiles(
    page: ProfilesPage, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "My Policy.xml"
    path.write_text(POLICY, "utf-8")
    drop(page, path)
    assert (folder / "my-policy.xml").read_bytes() == path.read_bytes()
    assert page.list.currentItem().text() == "Only MKV (MediaConch)"
    assert "• General/Format = Matroska" in page.panel.sources.text()
    assert "--profile my-policy" in page.panel.about.text()
    assert not page.panel.chosen.isVisible()
    assert not page.copy.isEnabled()
    drop(page, path)
    assert (folder / "my-policy-2.xml").exists()
    choose(page, "kitchen")
    assert page.panel.chosen.isVisible()
    QTest.keyClicks(page.panel.title, "!")
    assert page.list.count() == len(page.store.loaded.profiles) + 2


def test_a_file_that_is_no_policy_is_refused_with_a_reason(page: ProfilesPage, tmp_path: Path) -> None:
    path = tmp_path / "other.xml"
    path.write_text("<html/>", "utf-8")
    drop(page, path)
    assert "is no policy of MediaConch" in page.problem.text()
    path.write_text(POLICY, "utf-8")
    drop(page, path)
    assert page.problem.text() == ""


def test_a_policy_is_chosen_in_a_dialog_of_files(
    page: ProfilesPage, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "own.xml"
    path.write_text(POLICY, "utf-8")
    click(page.import_)
    asked = page.findChild(QFileDialog)
    assert asked is not None
    asked.fileSelected.emit(str(path))
    qtbot.waitUntil((folder / "own.xml").exists)
    asked.close()
