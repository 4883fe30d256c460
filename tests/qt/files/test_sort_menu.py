"""The menu “Sort by”: the order of the table and the gallery, chosen and reversed."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.qt.base.list_pages import TABLE
from app.qt.shell.main_window import MainWindow
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in, settle
from tests.qt.menus import entries
from tests.qt.parts import parts


@pytest.fixture
def window(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> MainWindow:
    for size, name in enumerate((b"b.mkv", b"a.mkv", b"c.mkv"), 1):
        (videos / os.fsdecode(name)).write_bytes(b"x" * size)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    settle(desktop, qtbot)
    window.menu[TABLE].trigger()
    return window


def shown(window: MainWindow) -> dict[str, QAction]:
    """Return the entries of the menu by their texts, filled as when it opens."""
    menu = window.menu["sort_by"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return {action.text(): action for action in entries(menu)}


def names(window: MainWindow, qtbot: QtBot) -> list[bytes]:
    return [record.name for record in records_in(parts(window).model, qtbot)]


def test_the_order_is_chosen_shown_and_reversed(window: MainWindow, qtbot: QtBot) -> None:
    shown(window)["Name"].trigger()
    qtbot.waitUntil(lambda: names(window, qtbot) == [b"a.mkv", b"b.mkv", b"c.mkv"])
    assert shown(window)["Name"].isChecked()
    assert not shown(window)["Reversed"].isChecked()
    shown(window)["Reversed"].trigger()
    qtbot.waitUntil(lambda: names(window, qtbot) == [b"c.mkv", b"b.mkv", b"a.mkv"])
    assert shown(window)["Reversed"].isChecked()
    window.menu["gallery"].trigger()
    shown(window)["Size"].trigger()
    qtbot.waitUntil(lambda: names(window, qtbot) == [b"b.mkv", b"a.mkv", b"c.mkv"])
    checked = [text for text, action in shown(window).items() if action.isChecked()]
    assert checked == ["Size"]


def test_files_can_be_in_the_order_in_which_they_were_found(window: MainWindow) -> None:
    found = shown(window)["The order in which they were found"]
    found.trigger()
    assert parts(window).files.table.header.order == ()
    assert shown(window)["The order in which they were found"].isChecked()
    assert not shown(window)["Reversed"].isEnabled()


def test_the_menu_is_short_and_leads_to_the_other_columns(window: MainWindow) -> None:
    listed = list(shown(window))
    assert len(listed) <= 12
    assert listed[-1] == "Columns…"


def test_other_pages_have_no_such_order(window: MainWindow) -> None:
    window.menu["home"].trigger()
    assert window.menu.reason("sort_by") == "Needs the table or the gallery"
