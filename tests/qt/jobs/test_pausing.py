"""A scan that is paused, or that the window was closed on, goes on from where it was."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.qt.jobs.controller import Controller
from app.qt.sources.model import SourceRole, SourceState
from app.qt.startup.application import Desktop
from tests.doubles import make_files
from tests.qt.conftest import Lives, OpenDesktop
from tests.qt.parts import parts
from tests.qt.scanning import Gate, wait_heading

FILES = 8
Begin = Callable[[], Desktop]


@pytest.fixture
def begin(open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path) -> Begin:
    """Opens a window on a scan of which three files are done."""

    def begin_() -> Desktop:
        make_files(videos, FILES)
        desktop = open_desktop(gate.prober, paths=(os.fsencode(videos),))
        gate.release(3)
        qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 3)
        return desktop

    return begin_


def leave(desktop: Desktop, lives: Lives, qtbot: QtBot) -> None:
    desktop.window.close()
    qtbot.waitUntil(lives[desktop].done)


def test_a_paused_scan_keeps_what_was_found_and_goes_on(begin: Begin, gate: Gate, qtbot: QtBot) -> None:
    desktop = begin()
    activity = parts(desktop.window).activity
    assert activity.pause.isVisible()
    activity.pause.click()
    wait_heading(qtbot, desktop, "Paused: 3 of 8 kept")
    assert not activity.pause.isVisible()
    assert not desktop.window.menu["pause"].isEnabled()
    assert activity.resume.text() == "Resume"
    gate.release(FILES)
    activity.resume.click()
    wait_heading(qtbot, desktop, "Finished: 8 files")
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == FILES)


def test_a_scan_that_the_window_was_closed_on_is_offered_at_the_next_start(
    begin: Begin, open_desktop: OpenDesktop, gate: Gate, lives: Lives, qtbot: QtBot
) -> None:
    leave(begin(), lives, qtbot)
    desktop = open_desktop(gate.prober)
    notice = desktop.window.notice
    qtbot.waitUntil(lambda: bool(notice.notices()))
    assert "Not finished when the window was closed" in notice.notices()[0]
    assert "“videos”" in notice.notices()[0]
    assert not parts(desktop.window).activity.isVisible()
    gate.release(FILES)
    notice.offer.click()
    wait_heading(qtbot, desktop, "Finished: 8 files")
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == FILES)
    leave(desktop, lives, qtbot)
    again = open_desktop(gate.prober)
    assert again.window.notice.notices() == ()


def test_less_that_was_left_behind_is_said_in_the_same_place_or_not_at_all(
    open_desktop: OpenDesktop, gate: Gate
) -> None:
    desktop = open_desktop(gate.prober)
    assert desktop.session is not None
    left, notice = desktop.session.desk.part(Controller).unfinished_changed, desktop.window.notice
    left.emit("Three are left.")
    notice.announce("Something else.")
    left.emit("Two are left.")
    assert notice.notices() == ("Two are left.", "Something else.")
    for _ in range(2):
        notice.dismiss.click()
    left.emit("One is left.")
    assert notice.notices() == ()


def test_what_is_scanned_anew_is_not_offered_again(
    begin: Begin, open_desktop: OpenDesktop, gate: Gate, lives: Lives, qtbot: QtBot
) -> None:
    leave(begin(), lives, qtbot)
    desktop = open_desktop(gate.prober)
    qtbot.waitUntil(lambda: bool(desktop.window.notice.notices()))
    gate.release(FILES)
    desktop.window.menu["rescan"].trigger()
    wait_heading(qtbot, desktop, "Finished: 8 files")
    leave(desktop, lives, qtbot)
    again = open_desktop(gate.prober)
    assert again.window.notice.notices() == ()


def test_a_cancelled_scan_says_how_far_it_came_and_is_continued(
    begin: Begin, gate: Gate, qtbot: QtBot
) -> None:
    desktop = begin()
    window = desktop.window
    window.menu["cancel"].trigger()
    wait_heading(qtbot, desktop, "Cancelled: 3 of 8 kept")
    sources = parts(window).source_list
    qtbot.waitUntil(lambda: sources.index(0).data(SourceRole.STATE) is SourceState.PART)
    assert sources.index(0).data(SourceRole.COUNT) == "3 of 8"
    qtbot.waitUntil(window.menu["continue_scan"].isEnabled)
    gate.release(FILES)
    window.menu["continue_scan"].trigger()
    qtbot.waitUntil(lambda: sources.index(0).data(SourceRole.STATE) is SourceState.ONLINE)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == FILES)
    assert not window.menu["continue_scan"].isEnabled()
