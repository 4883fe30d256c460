"""Who presses a key twice does no harm: the keyboard is not passed on to another button."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.job import Job, JobState
from app.core.scan.job import ScanRequest
from app.jobs.types.scan import SCAN
from app.qt.jobs.activity import Activity
from app.qt.jobs.controller import Controller
from app.qt.jobs.session import JobSession
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from app.qt.widgets.notice_bar import Notice
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts

RUNNING = Activity(
    job_id="1", heading="Scanning", running=True, can_cancel=True, can_pause=True, slow=b"/slow.mkv"
)
PAUSING = Activity(job_id="1", heading="Pausing…", running=True, can_cancel=True)
CANCELLING = Activity(job_id="1", heading="Cancelling…", running=True)
QUICK = Activity(job_id="1", heading="Scanning", running=True, can_cancel=True, can_pause=True)
ENDED = Activity(job_id="1", heading="Finished")
Button = Callable[[MainWindow], QAbstractButton]


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot) -> Desktop:
    desktop = open_desktop(lambda _request: FakeProber())
    desktop.window.resize(1440, 900)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    return desktop


@pytest.fixture
def window(desktop: Desktop) -> MainWindow:
    return desktop.window


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def report(desktop: Desktop, activity: Activity | None) -> None:
    """Report an activity to the window, as the controller of jobs does."""
    assert desktop.session is not None
    desktop.session.desk.part(Controller).activity_changed.emit(activity)


@pytest.mark.parametrize(
    ("button", "then"),
    [
        (lambda window: parts(window).activity.skip, QUICK),
        (lambda window: parts(window).activity.skip, PAUSING),
        (lambda window: parts(window).activity.pause, PAUSING),
        (lambda window: parts(window).activity.cancel, CANCELLING),
        (lambda window: parts(window).activity.cancel, ENDED),
    ],
)
def test_the_bar_keeps_the_keyboard_when_a_button_goes(
    desktop: Desktop, window: MainWindow, button: Button, then: Activity
) -> None:
    report(desktop, RUNNING)
    button(window).setFocus()
    assert focus() is button(window)
    pressed: list[bool] = []
    for action in (window.menu["skip"], window.menu["pause"], window.menu["cancel"]):
        action.triggered.connect(pressed.append)
    report(desktop, then)
    assert focus() is parts(window).activity
    QTest.keyClick(parts(window).activity, Qt.Key.Key_Space)
    assert not pressed
    assert parts(window).activity.isVisible()
    report(desktop, None)


def test_from_there_tab_leads_to_what_is_left(desktop: Desktop, window: MainWindow) -> None:
    report(desktop, RUNNING)
    parts(window).activity.skip.setFocus()
    report(desktop, QUICK)
    QTest.keyClick(parts(window).activity, Qt.Key.Key_Tab)
    assert focus() is parts(window).activity.pause
    report(desktop, None)


def test_the_list_of_jobs_keeps_the_keyboard_when_its_button_has_nothing_to_do(desktop: Desktop) -> None:
    window = desktop.window
    assert desktop.session is not None
    panel, model = parts(window).jobs, desktop.session.desk.part(JobSession).commands.model
    window.menu["jobs"].trigger()
    request = ScanRequest(paths=(b"/media/Day 1",))
    model.update(Job(id="1", type=SCAN, request=request, state=JobState.RUNNING))
    asked: list[object] = []
    panel.command_requested.connect(lambda deed, _job_id: asked.append(deed))
    panel.buttons.buttons[panel.cancel].setFocus()
    ended = Job(id="1", type=SCAN, request=request, state=JobState.CANCELLED, ended=1.0)
    model.update(ended)
    assert panel.retry.isEnabled()
    assert focus() is panel
    QTest.keyClick(panel, Qt.Key.Key_Space)
    assert not asked


def test_the_next_notice_is_not_waved_away_with_the_one_that_is_accepted(window: MainWindow) -> None:
    accepted: list[bool] = []
    window.notice.announce("Read this.")
    window.notice.announce(Notice("Do it?", "Do it", lambda: accepted.append(True)))
    window.notice.offer.setFocus()
    QTest.keyClick(window.notice.offer, Qt.Key.Key_Space)
    assert focus() is window.notice
    QTest.keyClick(window.notice, Qt.Key.Key_Space)
    assert accepted == [True]
    assert window.notice.notices() == ("Read this.",)


def test_the_key_that_shows_the_jobs_goes_there(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert parts(window).jobs.isVisible()
    assert focus() is parts(window).jobs.none
