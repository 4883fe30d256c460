"""Back and forward through pages and the files that were asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.query.collections import SmartGroup
from app.qt.shell.main_window import MainWindow
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(open_desktop: OpenDesktop, library_path: Path, qtbot: QtBot) -> MainWindow:
    window = open_desktop(lambda _request: FakeProber()).window
    window.show_page("table_view")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def back(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)


def forward(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)


def test_pages_and_searches_come_back_and_go_on(window: MainWindow) -> None:
    browse = window.browse
    browse.choose(SmartGroup.MISSING)
    window.show_page("gallery")
    browse.set_text("clip")
    back(window)
    assert (browse.state.text, browse.state.choice, window.page) == ("", SmartGroup.MISSING, "gallery")
    back(window)
    assert (browse.state.choice, window.page) == (SmartGroup.MISSING, "table_view")
    back(window)
    assert (browse.state.choice, window.page) == (None, "table_view")
    forward(window)
    forward(window)
    forward(window)
    assert (browse.state.text, window.page) == ("clip", "gallery")
    assert not window.menu["forward"].isEnabled()


def test_a_step_elsewhere_forgets_what_was_ahead(window: MainWindow) -> None:
    window.browse.choose(SmartGroup.MISSING)
    back(window)
    assert window.menu["forward"].isEnabled()
    window.show_page("gallery")
    assert not window.menu["forward"].isEnabled()
    assert window.menu.reason("forward") == "Needs something from which you went back"


def test_a_text_that_is_typed_on_is_one_step(window: MainWindow) -> None:
    for text in ("c", "cl", "clip"):
        window.browse.set_text(text)
    back(window)
    assert window.browse.state.text == ""


def test_preferences_of_now_hold_for_what_was_shown_before(window: MainWindow) -> None:
    window.browse.choose(SmartGroup.MISSING)
    window.browse.hide_problems(5)
    back(window)
    assert (window.browse.state.choice, window.browse.state.hidden_problems) == (None, 5)


def test_a_list_of_the_side_bar_is_whole_and_the_filter_is_one_step_back(window: MainWindow) -> None:
    window.browse.set_text("codec:hevc clip")
    window.browse.choose(SmartGroup.MISSING)
    assert (window.browse.state.text, window.browse.state.choice) == ("", SmartGroup.MISSING)
    back(window)
    assert (window.browse.state.text, window.browse.state.choice) == ("codec:hevc clip", None)
