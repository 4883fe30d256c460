"""The dialog of profiles, with mouse and keys: copy, change, rename, delete, undo, and the counts."""

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
from app.qt.profiles.dialog import ProfileDialog
from app.qt.profiles.store import ProfileStore
from app.qt.shell.acts import ACTS
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
def dialog(store: ProfileStore, theme: Theme, qtbot: QtBot) -> Iterator[ProfileDialog]:
    menu, notice = Menu(ACTS, theme), NoticeBar()
    qtbot.addWidget(notice)
    stack = UndoStack(notice, Formatter(QLocale("en_US")), Inline())
    menu.follow({Need.LIBRARY: lambda: True})
    UndoActs(menu, stack)
    dialog = ProfileDialog(store, stack, (menu["undo"], menu["redo"]), Number.of)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    dialog.renew()
    yield dialog
    dialog.close()


def choose(dialog: ProfileDialog, name: str) -> None:
    """Choose a profile with the keyboard."""
    names = [profile.name for profile in dialog.store.loaded.profiles]
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    for _ in range(names.index(name)):
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.panel.name.text() == name
    QApplication.processEvents()  # new rows are shown with the next layout


def click(button: Any) -> None:  # noqa: ANN401
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def saved(folder: Path, name: str = "kitchen") -> Profile:
    return files.read(folder / f"{name}.json")


def filters(profile: Profile) -> list[str]:
    return [str(each.term) for each in conditions_of(profile.rule)]


def test_a_shipped_profile_cannot_be_changed_but_copied(dialog: ProfileDialog, folder: Path) -> None:
    choose(dialog, "plex")
    assert not dialog.delete.isEnabled()
    assert dialog.panel.title.isReadOnly()
    assert "Copy it to change it" in dialog.panel.about.text()
    assert "support.plex.tv" in dialog.panel.sources.text()
    assert dialog.panel.rule.rows == {}
    texts = [label.text() for label in dialog.panel.rule.findChildren(QLabel) if label.isVisible()]
    assert "• frames per second is at most 30 [1]" in texts
    assert "One of these must hold" in texts
    assert not dialog.panel.rule.groups[()].add_condition.isVisible()
    click(dialog.copy)
    assert dialog.panel.name.text() == "plex-2"
    assert dialog.panel.title.hasFocus()
    QTest.keyClicks(dialog.panel.title, "Mine")
    made = saved(folder, "plex-2")
    assert (made.title, made.shipped) == ("Mine", False)
    assert dialog.list.currentItem().text() == "Mine"
    assert filters(made) == filters(files.load(folder).named("plex"))


def test_a_changed_condition_is_saved_and_counted(dialog: ProfileDialog, folder: Path, qtbot: QtBot) -> None:
    choose(dialog, "kitchen")
    row = dialog.panel.rule.rows[0,]
    row.value.setFocus()
    row.value.selectAll()
    with qtbot.waitSignal(dialog.counts_wanted) as wanted:
        QTest.keyClicks(row.value, "h")
    assert wanted.args == [saved(folder).rule]
    assert dialog.panel.counts[Outcome.YES].text() == "✓ — pass"
    QTest.keyClicks(row.value, "evc, vp9")
    assert filters(saved(folder)) == ["vcodec:hevc,vp9", "acodec:none", "channels:<=2"]
    dialog.show_counts(saved(folder).rule, {Outcome.YES: 1234, Outcome.NO: 0, Outcome.UNKNOWN: 1})
    assert [button.text() for button in dialog.panel.counts.values()] == [
        "✓ 1,234 pass",
        "✗ 0 fail",
        "? 1 unknown",
    ]
    assert not dialog.panel.counts[Outcome.NO].isEnabled()
    with qtbot.waitSignal(dialog.search_requested) as search:
        click(dialog.panel.counts[Outcome.UNKNOWN])
    assert search.args == ["plays:kitchen=unknown"]


def test_counts_of_an_earlier_rule_are_not_shown(dialog: ProfileDialog, store: ProfileStore) -> None:
    choose(dialog, "kitchen")
    other: Rule = store.loaded.named("plex").rule
    dialog.show_counts(other, {Outcome.YES: 9})
    assert dialog.panel.counts[Outcome.YES].text() == "✓ — pass"


def test_an_invalid_value_is_told_and_not_saved(dialog: ProfileDialog, folder: Path) -> None:
    choose(dialog, "kitchen")
    row = dialog.panel.rule.rows[1, 1]
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


def test_field_and_comparison_are_chosen(dialog: ProfileDialog, folder: Path) -> None:
    choose(dialog, "kitchen")
    row = dialog.panel.rule.rows[0,]
    row.field.setCurrentIndex(row.field.findData("height"))
    assert filters(saved(folder))[0] == "height:1080"
    row.comparison.setCurrentIndex(row.comparison.findData(ConditionOperator.AT_MOST.value))
    assert filters(saved(folder))[0] == "height:<=1080"
    row.comparison.setCurrentIndex(row.comparison.findData(ConditionOperator.MISSING.value))
    assert filters(saved(folder))[0] == "height:none"
    assert not row.value.isVisible()


def test_conditions_and_groups_are_added_and_removed(dialog: ProfileDialog, folder: Path) -> None:
    choose(dialog, "kitchen")
    click(dialog.panel.rule.groups[()].add_condition)
    assert dialog.panel.rule.rows[2,].field.hasFocus()
    click(dialog.panel.rule.groups[()].add_group)
    made = saved(folder).rule
    assert isinstance(made.parts[3], RuleGroup)
    assert not made.parts[3].every
    dialog.panel.rule.groups[3,].every.setCurrentIndex(0)
    again = saved(folder).rule.parts[3]
    assert isinstance(again, RuleGroup)
    assert again.every
    click(dialog.panel.rule.groups[1,].remove)
    click(dialog.panel.rule.rows[1,].remove)
    click(dialog.panel.rule.rows[1, 0].remove)
    assert filters(saved(folder)) == ["vcodec:avc"]
    click(dialog.panel.rule.rows[0,].remove)
    assert filters(saved(folder)) == ["vcodec:avc"]  # a profile needs a condition


def test_every_change_can_be_undone(dialog: ProfileDialog, folder: Path) -> None:
    choose(dialog, "kitchen")
    first = saved(folder)
    QTest.keyClicks(dialog.panel.rule.rows[0,].value, ",vp9")
    QTest.keyClicks(dialog.panel.title, " 2")
    dialog.panel.name.selectAll()
    QTest.keyClicks(dialog.panel.name, "cook")
    assert {path.stem for path in folder.iterdir()} == {"cook"}
    click(dialog.delete)
    assert list(folder.iterdir()) == []
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(folder, "cook").title == "Kitchen 2"
    assert dialog.panel.name.text() == "cook"
    click(dialog.undo)
    assert {path.stem for path in folder.iterdir()} == {"kitchen"}
    click(dialog.undo)
    assert saved(folder) == first
    assert not dialog.undo.isEnabled()
    redo = next(action for action in dialog.actions() if action.text().startswith("Redo"))
    for _ in range(3):
        redo.trigger()
    assert list(folder.iterdir()) == []
    assert not redo.isEnabled()


def test_a_profile_that_another_program_has_changed_is_left_alone(
    dialog: ProfileDialog, folder: Path
) -> None:
    choose(dialog, "kitchen")
    QTest.keyClicks(dialog.panel.title, " 2")
    files.save(replace(saved(folder), title="Of another program"), folder)
    click(dialog.undo)
    assert saved(folder).title == "Of another program"
    assert not dialog.undo.isEnabled()


def test_a_renamed_profile_stays_chosen_when_that_is_undone(dialog: ProfileDialog) -> None:
    choose(dialog, "kitchen")
    QTest.keyClick(dialog.panel.chosen, Qt.Key.Key_Space)
    QTest.keyClicks(dialog.panel.name, "s")
    assert dialog.chosen == ("kitchens",)
    click(dialog.undo)
    assert dialog.chosen == ("kitchen",)


def test_a_name_that_does_not_fit_is_told(dialog: ProfileDialog, folder: Path) -> None:
    choose(dialog, "kitchen")
    dialog.panel.name.selectAll()
    QTest.keyClicks(dialog.panel.name, "plex")
    assert dialog.panel.problem.text() == "There is another profile of this name."
    QTest.keyClicks(dialog.panel.name, "!")
    assert dialog.panel.problem.text() == "Use small letters, digits and hyphens."
    QTest.keyClick(dialog.panel.name, Qt.Key.Key_Backspace)
    QTest.keyClicks(dialog.panel.name, "y")
    assert not dialog.panel.problem.isVisible()
    assert saved(folder, "plexy").title == "Kitchen"


def test_a_file_with_a_mistake_is_told(folder: Path, qtbot: QtBot) -> None:
    (folder / "bad.json").write_text("{")
    store = ProfileStore(folder, Inline())
    with qtbot.waitSignal(store.fault_found) as told:
        store.load()
    assert "bad.json" in str(told.args[0])


def test_chosen_profiles_are_told_and_keep_their_choice(dialog: ProfileDialog, qtbot: QtBot) -> None:
    choose(dialog, "kitchen")
    with qtbot.waitSignal(dialog.chosen_changed) as told:
        QTest.keyClick(dialog.panel.chosen, Qt.Key.Key_Space)
    assert told.args == [("kitchen",)]
    with qtbot.waitSignal(dialog.chosen_changed) as told:
        QTest.keyClicks(dialog.panel.name, "s")
    assert told.args == [("kitchens",)]
    choose(dialog, "plex")
    assert not dialog.panel.chosen.isChecked()
    choose(dialog, "kitchens")
    assert dialog.panel.chosen.isChecked()
    with qtbot.waitSignal(dialog.chosen_changed) as told:
        click(dialog.panel.chosen)
    assert told.args == [()]


POLICY = """<policy type="and" name="Only MKV"><rule name="It" value="Format" tracktype="General"
occurrence="*"
operator="=">Matroska</rule><policy type="or" name="Inner"><rule name="Sound" value="Format" tracktype="Audio"
occurrence="*" operator="=">FLAC</rule></policy></policy>"""


def drop(dialog: ProfileDialog, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, both = QPoint(50, 50), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, *both)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(at.toPointF(), Qt.DropAction.CopyAction, mime, *both))


def test_a_dropped_policy_is_kept_and_shown_beside_the_profiles(
    dialog: ProfileDialog, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "My Policy.xml"
    path.write_text(POLICY, "utf-8")
    drop(dialog, path)
    assert (folder / "my-policy.xml").read_bytes() == path.read_bytes()
    assert dialog.list.currentItem().text() == "Only MKV (MediaConch)"
    assert "• General/Format = Matroska" in dialog.panel.sources.text()
    assert "--profile my-policy" in dialog.panel.about.text()
    assert not dialog.panel.chosen.isVisible()
    assert not dialog.copy.isEnabled()
    drop(dialog, path)
    assert (folder / "my-policy-2.xml").exists()
    choose(dialog, "kitchen")
    assert dialog.panel.chosen.isVisible()
    QTest.keyClicks(dialog.panel.title, "!")
    assert dialog.list.count() == len(dialog.store.loaded.profiles) + 2


def test_a_file_that_is_no_policy_is_refused_with_a_reason(dialog: ProfileDialog, tmp_path: Path) -> None:
    path = tmp_path / "other.xml"
    path.write_text("<html/>", "utf-8")
    drop(dialog, path)
    assert "is no policy of MediaConch" in dialog.problem.text()
    path.write_text(POLICY, "utf-8")
    drop(dialog, path)
    assert dialog.problem.text() == ""


def test_a_policy_is_chosen_in_a_dialog_of_files(
    dialog: ProfileDialog, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "own.xml"
    path.write_text(POLICY, "utf-8")
    click(dialog.import_)
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    asked.fileSelected.emit(str(path))
    qtbot.waitUntil((folder / "own.xml").exists)
    asked.close()
