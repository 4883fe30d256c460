"""The sheet by which a folder is looked after, in the real window: set up in one go, shown, and undone."""

import time

import pytest
from pytestqt.qtbot import QtBot

from app.config import autostart
from app.core.schedule.care import Care
from app.core.schedule.recurrence import parse
from app.core.schedule.schedule import SchedulePlan
from app.library.automation import schedules
from app.qt.jobs.schedules import care_form
from app.qt.jobs.schedules.care_form import LookAfterSheet
from app.qt.jobs.session import JobSession
from app.qt.startup.application import Desktop
from tests.qt.jobs.schedules.conftest import known


class FakeLogin:
    """The start at login, without a system."""

    def __init__(self) -> None:
        self.on = False

    def is_on(self) -> bool:
        return self.on

    def switch(self, *, on: bool) -> None:
        self.on = on


@pytest.fixture(autouse=True)
def login(monkeypatch: pytest.MonkeyPatch) -> FakeLogin:
    """What starts at login."""
    login = FakeLogin()
    monkeypatch.setattr(autostart, "is_on", login.is_on)
    monkeypatch.setattr(autostart, "switch", login.switch)
    return login


@pytest.fixture
def desktop(desktop: Desktop) -> Desktop:
    """A window after a scan, in which the source is chosen."""
    desktop.window.browse.choose(1)
    return desktop


def tasks(desktop: Desktop) -> set[str]:
    return {each.plan.task for each in known(desktop)}


def watched(desktop: Desktop) -> bool:
    assert desktop.session is not None
    return bool(desktop.session.desk.part(JobSession).automation.watch.states())


def opened(desktop: Desktop, qtbot: QtBot) -> LookAfterSheet:
    desktop.window.menu["look_after"].trigger()
    qtbot.waitUntil(lambda: bool(desktop.window.findChildren(LookAfterSheet)))
    (sheet,) = desktop.window.findChildren(LookAfterSheet)
    return sheet


def taken(sheet: LookAfterSheet, desktop: Desktop, qtbot: QtBot) -> None:
    sheet.buttons.button(sheet.buttons.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(LookAfterSheet))


def test_one_click_sets_up_watch_and_schedules_and_undo_takes_them_back(
    desktop: Desktop, qtbot: QtBot, login: FakeLogin
) -> None:
    before = desktop.preferences.settings
    sheet = opened(desktop, qtbot)
    assert sheet.form.watch.isChecked()
    assert sheet.form.work[Care.VERIFY].isChecked()
    sheet.form.work[Care.DAMAGE].click()
    sheet.form.background.click()
    taken(sheet, desktop, qtbot)
    notice = desktop.window.notice
    text = "“videos” is looked after: watched, verified every month, checked for damage every month."
    qtbot.waitUntil(lambda: text in notice.notices())
    qtbot.waitUntil(lambda: watched(desktop))
    assert tasks(desktop) == {"verify", "checksum", "check"}
    assert all(each.plan.source for each in known(desktop))
    assert login.on
    assert desktop.preferences.settings.background

    again = opened(desktop, qtbot)
    assert again.form.state().work == set(Care)
    assert "Already set up: First Sunday of the month" in again.form.fields[1].hint.text()
    assert again.form.background.isChecked()
    again.reject()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(LookAfterSheet))

    while notice.notices()[-1] != text:
        notice.dismiss.click()
    notice.offer.click()
    qtbot.waitUntil(lambda: not tasks(desktop))
    qtbot.waitUntil(lambda: not watched(desktop))
    qtbot.waitUntil(lambda: desktop.preferences.settings == before)
    assert not login.on


def test_what_is_no_longer_ticked_goes(desktop: Desktop, qtbot: QtBot) -> None:
    taken(opened(desktop, qtbot), desktop, qtbot)
    qtbot.waitUntil(lambda: watched(desktop) and len(known(desktop)) == 2)
    sheet = opened(desktop, qtbot)
    sheet.form.watch.click()
    sheet.form.work[Care.VERIFY].click()
    taken(sheet, desktop, qtbot)
    qtbot.waitUntil(lambda: not known(desktop) and not watched(desktop))
    assert "Nothing begins by itself for “videos” any more." in desktop.window.notice.notices()


def test_a_schedule_for_all_sources_is_shown_and_stays(desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.session is not None
    plan = SchedulePlan(task="verify", recurrence=parse("nightly 22-6"))
    desktop.session.desk.library.write(schedules.add, plan, time.time()).result()
    sheet = opened(desktop, qtbot)
    assert sheet.form.work[Care.VERIFY].isChecked()
    assert not sheet.form.work[Care.VERIFY].isEnabled()
    assert sheet.form.fields[1].hint.text() == "A schedule for all sources does this already."
    sheet.reject()


def test_all_folders_are_looked_after_while_none_is_chosen(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.browse.show_all()
    sheet = opened(desktop, qtbot)
    assert sheet.windowTitle() == "Look after all folders"
    taken(sheet, desktop, qtbot)
    qtbot.waitUntil(lambda: watched(desktop) and len(known(desktop)) == 2)
    assert all(each.plan.source is None for each in known(desktop))


def test_nothing_is_written_where_nothing_changes(desktop: Desktop, qtbot: QtBot) -> None:
    sheet = opened(desktop, qtbot)
    sheet.form.watch.setChecked(False)
    sheet.form.work[Care.VERIFY].setChecked(False)
    taken(sheet, desktop, qtbot)
    assert not known(desktop)
    assert not watched(desktop)


@pytest.mark.parametrize(
    ("has_tray", "told"),
    [(True, "goes on when its window is closed"), (False, "only while its window is open or minimized")],
)
def test_the_tick_says_what_a_system_without_a_place_for_an_icon_does(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, told: str, *, has_tray: bool
) -> None:
    monkeypatch.setattr(care_form, "has_tray", lambda: has_tray)
    field = opened(desktop, qtbot).form.fields[-1]
    assert told in field.hint.text()
    assert told in field.control.accessibleDescription()
