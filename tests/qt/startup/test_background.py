"""The program in the background: what closing the window does, and what the end says."""

import asyncio
import os
import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.config import autostart
from app.config import settings as kept
from app.config.settings import Settings
from app.core.schedule.recurrence import parse
from app.core.schedule.schedule import SchedulePlan as Plan
from app.library.automation import schedules, watches
from app.library.scan import sources
from app.qt.base.environment import UserFiles
from app.qt.libraries.opening import Opening
from app.qt.startup.application import Desktop
from app.qt.startup.background import SystemTray
from app.qt.startup.preferences_pages import BackgroundPage
from app.qt.startup.quit_question import QuitQuestion
from tests.doubles import FakeProber
from tests.qt.conftest import Lives, MakeDesktop


class FakeTray(QObject):
    """An icon that nobody sees."""

    shown_again = Signal()
    quit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.said: list[str] = []
        self.removed = False

    def name(self, text: str) -> None:
        self.names.append(text)

    def say(self, title: str, text: str) -> None:
        del text
        self.said.append(title)

    def remove(self) -> None:
        self.removed = True


@pytest.fixture
def tray() -> FakeTray:
    """The icon of the program."""
    return FakeTray()


@pytest.fixture
def desktop(
    make_desktop: MakeDesktop,
    files: UserFiles,
    library_path: Path,
    tray: FakeTray,
    lives: Lives,
    qtbot: QtBot,
    loop: asyncio.AbstractEventLoop,
) -> Desktop:
    """A window that closing hides."""
    kept.save(files.settings, Settings(background=True))
    made = make_desktop(FakeProber, tray=tray)
    lives[made] = loop.create_task(made.run(Opening(library_path), ()))
    qtbot.waitUntil(lambda: made.window.settled)
    return made


def _close_by_button(desktop: Desktop) -> None:
    """Close the window as the user does, by the button of its frame."""
    handle = desktop.window.windowHandle()
    assert handle is not None
    QCoreApplication.sendEvent(handle, QCloseEvent())


def _plan(desktop: Desktop) -> None:
    assert desktop.session is not None
    write = desktop.session.desk.library.write
    write(sources.add, b"/v", "uuid:1", time.time()).result()
    write(watches.switch, b"/v", on=True).result()
    for enabled in (True, True, False):
        plan = Plan(task="copies", recurrence=parse("weekly sunday 22:00-06:00"), enabled=enabled)
        write(schedules.add, plan, time.time()).result()


def _question(desktop: Desktop, qtbot: QtBot) -> QuitQuestion:
    qtbot.waitUntil(lambda: desktop.window.findChild(QuitQuestion) is not None)
    question = desktop.window.findChild(QuitQuestion)
    assert question is not None
    return question


def test_closing_hides_the_window_and_the_icon_shows_it_again(desktop: Desktop, tray: FakeTray) -> None:
    assert tray.names[-1] == desktop.window.windowTitle()
    for _ in range(2):
        _close_by_button(desktop)
        assert not desktop.window.isVisible()
        assert not desktop.window.leaving
        tray.shown_again.emit()
        assert desktop.window.isVisible()
    assert len(tray.said) == 1


def test_quit_says_what_stops(desktop: Desktop, tray: FakeTray, lives: Lives, qtbot: QtBot) -> None:
    _plan(desktop)
    _close_by_button(desktop)
    tray.quit_requested.emit()
    question = _question(desktop, qtbot)
    assert desktop.window.isVisible()
    assert question.informativeText().splitlines() == [
        "2 schedules begin no job. Missed runs are caught up with.",
        "1 source is not watched.",
    ]
    assert question.defaultButton() is question.stay
    question.hide_it.click()
    assert not desktop.window.isVisible()
    qtbot.waitUntil(lambda: desktop.window.findChild(QuitQuestion) is None)
    desktop.window.menu["quit"].trigger()
    _question(desktop, qtbot).leave.click()
    qtbot.waitUntil(lives[desktop].done)
    assert tray.removed


def test_quit_asks_nothing_if_nothing_stops(desktop: Desktop, lives: Lives, qtbot: QtBot) -> None:
    desktop.window.menu["quit"].trigger()
    qtbot.waitUntil(lives[desktop].done)


def test_signals_and_a_logout_end_the_program(desktop: Desktop, lives: Lives, qtbot: QtBot) -> None:
    _plan(desktop)
    desktop.window.close()
    qtbot.waitUntil(lives[desktop].done)


def test_unless_asked_for_closing_ends_the_program(
    desktop: Desktop, tray: FakeTray, lives: Lives, qtbot: QtBot
) -> None:
    desktop.preferences.keep(replace(desktop.preferences.settings, background=False))
    assert tray.removed
    _close_by_button(desktop)
    qtbot.waitUntil(lives[desktop].done)


def test_without_a_place_for_an_icon_closing_asks(
    make_desktop: MakeDesktop,
    files: UserFiles,
    library_path: Path,
    lives: Lives,
    qtbot: QtBot,
    loop: asyncio.AbstractEventLoop,
) -> None:
    kept.save(files.settings, Settings(background=True))
    desktop = make_desktop(FakeProber)
    lives[desktop] = loop.create_task(desktop.run(Opening(library_path), ()))
    qtbot.waitUntil(lambda: desktop.window.settled)
    _plan(desktop)
    _close_by_button(desktop)
    question = _question(desktop, qtbot)
    assert desktop.window.isVisible()
    assert question.informativeText().splitlines()[0] == (
        "This system shows no icon for Cinventory: it goes on only with its window."
    )
    assert question.hide_it.text() == "&Minimize the window"
    question.hide_it.click()
    qtbot.waitUntil(desktop.window.isMinimized)
    assert not desktop.window.leaving
    qtbot.waitUntil(lambda: desktop.window.findChild(QuitQuestion) is None)
    _close_by_button(desktop)
    _question(desktop, qtbot).leave.click()
    qtbot.waitUntil(lives[desktop].done)


def test_the_page_switches_the_start_at_login(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autostart, "autostart_file", lambda: tmp_path / "autostart" / "c.desktop")
    page = BackgroundPage()
    for row in page.rows():
        qtbot.addWidget(row)
    page.load(Settings())
    assert not page.at_login.isChecked()
    page.at_login.click()
    assert autostart.is_on()
    again = BackgroundPage()
    for row in again.rows():
        qtbot.addWidget(row)
    again.load(Settings())
    assert again.at_login.isChecked()
    again.at_login.click()
    assert not autostart.is_on()
    assert "asks whether to minimize it" in page.by_field["background"].hint


def test_a_start_at_login_that_the_system_refuses_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*, on: bool) -> None:
        del on
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(autostart, "switch", refuse)
    page = BackgroundPage()
    for row in page.rows():
        qtbot.addWidget(row)
    page.at_login.click()
    assert "Permission denied" in page.rows()[0].problem.text()


def test_the_icon_of_the_system_has_a_menu(qtbot: QtBot) -> None:
    tray = SystemTray(QIcon(QPixmap.fromImage(QImage(16, 16, QImage.Format.Format_RGB32))))
    tray.name("Films")
    menu = tray._menu
    assert isinstance(menu, QMenu)
    show, end = menu.actions()
    with qtbot.waitSignal(tray.shown_again):
        show.trigger()
    with qtbot.waitSignal(tray.quit_requested):
        end.trigger()
    tray.remove()
