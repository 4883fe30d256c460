"""A source that is renamed, in the real window."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.qt.shell.main_window import MainWindow
from app.qt.sources.model import SourceRole
from app.qt.startup.application import Desktop
from app.qt.widgets.name_dialog import NameDialog
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts


@pytest.fixture
def window(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> MainWindow:
    make_files(videos, 1)
    desktop: Desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 1 and not window.menu["cancel"].isEnabled())
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    qtbot.waitUntil(window.menu["rename_source"].isEnabled)
    return window


def shown(window: MainWindow) -> str:
    return str(parts(window).source_list.index(0).data())


def rename(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Press F2 in the list of sources, and give a name."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    parts(window).side_bar.view.setFocus()
    QTest.keyClick(parts(window).side_bar.view, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: bool(window.findChildren(NameDialog)))
    (dialog,) = window.findChildren(NameDialog)
    dialog.name.setText(name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(NameDialog))


def test_a_name_is_shown_with_the_path_in_the_hint_and_can_be_undone(
    window: MainWindow, videos: Path, qtbot: QtBot
) -> None:
    rename(window, " Holidays ", qtbot)
    qtbot.waitUntil(lambda: shown(window) == "Holidays")
    assert str(videos) in str(parts(window).source_list.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert parts(window).model.totals.sources[0].given == "Holidays"
    assert window.menu["undo"].text() == "Undo renaming of a source to “Holidays”"
    window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: shown(window) == videos.name)
    window.menu["redo"].trigger()
    qtbot.waitUntil(lambda: shown(window) == "Holidays")
    assert parts(window).source_list.index(0).data(SourceRole.ID) == window.browse.state.source_id


def test_an_empty_name_is_that_of_the_folder(window: MainWindow, videos: Path, qtbot: QtBot) -> None:
    rename(window, "Holidays", qtbot)
    qtbot.waitUntil(lambda: shown(window) == "Holidays")
    rename(window, "", qtbot)
    qtbot.waitUntil(lambda: shown(window) == videos.name)
    assert parts(window).model.totals.sources[0].given == ""


def test_a_name_that_stays_is_nothing_to_undo(window: MainWindow, videos: Path, qtbot: QtBot) -> None:
    before = window.menu["undo"].text()
    rename(window, videos.name, qtbot)
    assert shown(window) == videos.name
    assert window.menu["undo"].text() == before
