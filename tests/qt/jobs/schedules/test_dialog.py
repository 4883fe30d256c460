"""The schedules in the real window: added, edited, switched, removed and brought back, by mouse and keys."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.damage.depth import Depth
from app.core.schedule.recurrence import Every, parse
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.jobs.types.registry import SCHEDULED
from app.library.automation import schedules
from app.library.query import saved_searches
from app.qt.jobs.schedules.dialog import SchedulesDialog
from app.qt.jobs.schedules.plan_dialog import PlanDialog
from app.qt.jobs.schedules.store import ScheduleStore
from app.qt.startup.application import Desktop
from tests.qt.jobs.schedules.conftest import known
from tests.qt.tables import column_of, texts_of

HOURLY = parse("hourly")


def store_of(desktop: Desktop) -> ScheduleStore:
    assert desktop.session is not None
    return desktop.session.desk.part(ScheduleStore)


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> SchedulesDialog:
    """The open dialog, by its act."""
    window = desktop.window
    with qtbot.waitSignal(store_of(desktop).read):
        window.menu["schedules"].trigger()
    dialog = window.findChild(SchedulesDialog)
    assert dialog is not None
    return dialog


def put(
    desktop: Desktop, dialog: SchedulesDialog, qtbot: QtBot, plan: SchedulePlan, created: float | None = None
) -> Schedule:
    """Add a schedule, as another program does, due in an hour by default, and wait until it is shown."""
    assert desktop.session is not None
    desktop.session.desk.library.write(schedules.add, plan, created or time.time()).result()
    store_of(desktop).refresh()
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    schedule = dialog.chosen()
    assert schedule is not None
    return schedule


def form(dialog: SchedulesDialog) -> PlanDialog:
    found = dialog.findChild(PlanDialog)
    assert found is not None
    return found


def save(opened: PlanDialog) -> None:
    opened.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def cell(dialog: SchedulesDialog, title: str) -> object:
    return texts_of(dialog.model, title)[0]


def test_a_schedule_is_added(desktop: Desktop, dialog: SchedulesDialog, videos: Path, qtbot: QtBot) -> None:
    assert not dialog.edit.isEnabled()
    dialog.add.click()
    opened = form(dialog)
    opened.form.task.setCurrentIndex(opened.form.task.findData("verify"))
    opened.form.source.setCurrentIndex(1)
    opened.form.every.setCurrentIndex(opened.form.every.findData(Every.WEEKLY))
    opened.form.budget.setText("2h")
    save(opened)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    plan = SchedulePlan(
        task="verify", recurrence=parse("weekly sunday 22:00-06:00"), source=bytes(videos), budget="2h"
    )
    assert [schedule.plan for schedule in known(desktop)] == [plan]
    assert cell(dialog, "Job") == f"Verify {videos.name}, at most 2h"
    assert cell(dialog, "When") == "Sunday, 22:00 to 06:00"
    assert cell(dialog, "Result") == "—"


def test_a_check_for_damage_is_scheduled(desktop: Desktop, dialog: SchedulesDialog, qtbot: QtBot) -> None:
    dialog.add.click()
    opened = form(dialog)
    assert not opened.form.depth.isVisible()
    opened.form.task.setFocus()
    QTest.keyClicks(opened.form.task, "Check")
    assert opened.form.depth.isVisible()
    opened.form.depth.setFocus()
    QTest.keyClick(opened.form.depth, Qt.Key.Key_End)
    opened.form.budget.setText("2h")
    save(opened)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    nightly = parse("nightly 22:00-06:00")
    plan = SchedulePlan(task="check", recurrence=nightly, budget="2h", depth=Depth.FULL)
    assert [schedule.plan for schedule in known(desktop)] == [plan]
    assert cell(dialog, "Job") == "Check all sources for damage (full), at most 2h"


def test_what_it_lacks_is_said_and_nothing_is_lost(desktop: Desktop, dialog: SchedulesDialog) -> None:
    dialog.add.click()
    opened = form(dialog)
    opened.form.task.setCurrentIndex(opened.form.task.findData("export"))
    save(opened)
    assert opened.problem.text() == "An export needs a saved search and a file."
    assert opened.isVisible()
    opened.reject()
    assert known(desktop) == ()


def test_an_export_is_scheduled(
    desktop: Desktop, dialog: SchedulesDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    assert desktop.session is not None
    desktop.session.desk.library.write(saved_searches.save, "4K", "width:>3000").result()
    with qtbot.waitSignal(store_of(desktop).read):
        store_of(desktop).refresh()
    dialog.add.click()
    opened = form(dialog)
    opened.form.task.setCurrentIndex(opened.form.task.findData("export"))
    opened.form.target.setText(str(tmp_path / "list.csv"))
    save(opened)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert cell(dialog, "Job") == f"Export “4K” to {tmp_path / 'list.csv'}"


def test_a_schedule_is_edited_by_key_and_the_edit_is_undone(
    desktop: Desktop, dialog: SchedulesDialog, qtbot: QtBot
) -> None:
    before = put(desktop, dialog, qtbot, SchedulePlan(task="copies", recurrence=HOURLY))
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    opened = form(dialog)
    assert opened.form.plan() == before.plan
    opened.form.task.setCurrentIndex(opened.form.task.findData("scan"))
    save(opened)
    qtbot.waitUntil(lambda: known(desktop)[0].plan.task == "scan")
    qtbot.waitUntil(dialog.undo.isEnabled)
    dialog.activateWindow()
    dialog.table.setFocus()
    qtbot.waitUntil(dialog.table.hasFocus)
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: list(known(desktop)) == [before])
    qtbot.waitUntil(lambda: not dialog.undo.isEnabled())


def test_a_schedule_is_removed_and_comes_back(
    desktop: Desktop, dialog: SchedulesDialog, qtbot: QtBot
) -> None:
    before = put(desktop, dialog, qtbot, SchedulePlan(task="copies", recurrence=HOURLY))
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    assert not dialog.remove.isEnabled()
    qtbot.waitUntil(dialog.undo.isEnabled)
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert list(known(desktop)) == [before]


def test_the_box_switches_a_schedule(desktop: Desktop, dialog: SchedulesDialog, qtbot: QtBot) -> None:
    put(desktop, dialog, qtbot, SchedulePlan(task="copies", recurrence=HOURLY))
    place = dialog.table.visualRect(dialog.model.index(0, column_of(dialog.model, "Job")))
    QTest.mouseClick(
        dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 12, place.center().y())
    )
    qtbot.waitUntil(lambda: cell(dialog, "Next run") == "switched off")
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: cell(dialog, "Next run") != "switched off")
    assert known(desktop)[0].plan.enabled


def test_a_due_job_runs_and_its_end_is_shown(desktop: Desktop, dialog: SchedulesDialog, qtbot: QtBot) -> None:
    """It was due since 1970: the next look of the scheduler requests it."""
    put(desktop, dialog, qtbot, SchedulePlan(task="copies", recurrence=HOURLY), created=1.0)
    store = store_of(desktop)

    def has_ended() -> bool:
        store.refresh()
        return cell(dialog, "Result") == "done"

    qtbot.waitUntil(has_ended)
    assert cell(dialog, "Last run") != "—"


def test_a_job_that_is_not_due_runs_at_a_press(
    desktop: Desktop, dialog: SchedulesDialog, qtbot: QtBot
) -> None:
    put(desktop, dialog, qtbot, SchedulePlan(task="copies", recurrence=HOURLY))
    assert dialog.run.isEnabled()
    dialog.run.click()
    store = store_of(desktop)

    def has_ended() -> bool:
        store.refresh()
        return cell(dialog, "Result") == "done"

    qtbot.waitUntil(has_ended)
    assert known(desktop)[0].last_run is not None


def test_the_form_shows_only_what_the_job_has(dialog: SchedulesDialog) -> None:
    dialog.add.click()
    opened = form(dialog)
    shown: dict[str, list[bool]] = {}
    controls = (opened.form.budget, opened.form.depth, opened.form.search, opened.form.target)
    for task in SCHEDULED:
        opened.form.task.setCurrentIndex(opened.form.task.findData(task))
        shown[task] = [each.isVisible() for each in controls]
    assert shown == {
        "scan": [False, False, False, False],
        "verify": [True, False, False, False],
        "checksum": [True, False, False, False],
        "check": [True, True, False, False],
        "copies": [False, False, False, False],
        "fingerprint": [True, False, False, False],
        "parts": [True, False, False, False],
        "export": [False, False, True, True],
        "dialogue": [False, False, False, False],
    }
    opened.form.every.setCurrentIndex(opened.form.every.findData(Every.HOURLY))
    assert not opened.form.start.isVisible()
    opened.reject()


def test_every_control_has_a_name_and_says_what_it_does(dialog: SchedulesDialog) -> None:
    dialog.add.click()
    opened = form(dialog)
    controls: list[QWidget] = [dialog.table, *(field.control for field in opened.form.fields)]
    assert all(each.accessibleName() and each.accessibleDescription() for each in controls)
    buttons = (dialog.add, dialog.edit, dialog.remove, dialog.undo)
    assert all(each.accessibleDescription() for each in buttons)
    opened.reject()


def test_a_second_request_brings_the_dialog_to_the_front(desktop: Desktop, dialog: SchedulesDialog) -> None:
    desktop.window.menu["schedules"].trigger()
    assert desktop.window.findChildren(SchedulesDialog) == [dialog]


def test_the_return_key_saves_the_form(desktop: Desktop, dialog: SchedulesDialog, qtbot: QtBot) -> None:
    dialog.add.click()
    opened = form(dialog)
    qtbot.waitUntil(opened.isActiveWindow)  # before that, the list takes the key
    QTest.keyClick(opened.form.task, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert known(desktop)[0].plan.task == "scan"
