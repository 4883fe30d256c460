"""The facets in the real window: they are counted while they are seen, and a choice edits the search."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.qt.search.facet_panel import FacetPanel
from app.qt.shell.main_window import MainWindow
from tests.doubles import FakeProber, make_files, ok
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in, settle
from tests.qt.menus import entries
from tests.qt.parts import parts
from tests.scan.acts import by_first_word


def rows(panel: FacetPanel, text: str) -> list[QTreeWidgetItem]:
    """Return the values of this text."""
    return panel.tree.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 0)


def choose(window: MainWindow, text: str, modifier: Qt.KeyboardModifier) -> None:
    (row,) = rows(parts(window).facets, text)
    parts(window).facets.tree.setCurrentItem(row)
    QTest.keyClick(parts(window).facets.tree, Qt.Key.Key_Return, modifier)


@pytest.fixture
def window(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> MainWindow:
    """A window with the facets of three files, one of which cannot be read."""
    make_files(videos, 2)
    (videos / "empty 1.mkv").touch()

    def prober(_request: object) -> FakeProber:
        return FakeProber(lambda task: (by_first_word if b"empty" in task.path else ok)(task))

    desktop = open_desktop(prober, paths=(os.fsencode(videos),))
    window = desktop.window
    window.menu["facets"].setChecked(True)
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    settle(desktop, qtbot)
    qtbot.waitUntil(lambda: bool(rows(parts(window).facets, "unreadable")))
    return window


def test_a_value_that_is_chosen_is_searched_for(window: MainWindow, qtbot: QtBot) -> None:
    no, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    choose(window, "unreadable", no)
    assert parts(window).search.text() == 'status:="failed"'
    qtbot.waitUntil(
        lambda: [each.name for each in records_in(parts(window).model, qtbot)] == [b"empty 1.mkv"]
    )
    qtbot.waitUntil(lambda: bool(rows(parts(window).facets, "✓ unreadable")))
    choose(window, "read", control)
    assert parts(window).search.text() == 'status:="failed",="ok"'
    qtbot.waitUntil(lambda: bool(rows(parts(window).facets, "✓ read")))
    choose(window, "✓ read", control)
    assert parts(window).search.text() == 'status:="failed"'
    choose(window, "✓ unreadable", no)
    assert parts(window).search.text() == ""


def test_a_value_has_a_menu_by_key(window: MainWindow, qtbot: QtBot) -> None:
    tree, menu = parts(window).facets.tree, window.menu
    window.activateWindow()
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0))
    assert menu.reason("facet_not") == "Needs a value that is chosen in “Narrow down”"
    (row,) = rows(parts(window).facets, "unreadable")
    tree.setCurrentItem(row)
    QTest.keyClick(tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    assert [action.text() for action in entries(shown)] == ["Only this", "Not this", "Copy"]
    shown.close()
    menu["facet_copy"].trigger()
    assert QGuiApplication.clipboard().text() == "unreadable\t1"
    menu["facet_not"].trigger()
    assert parts(window).search.text() == '-status:="failed"'
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 2)
    window.browse.set_text("empty")
    qtbot.waitUntil(lambda: bool(rows(parts(window).facets, "unreadable")))
    (row,) = rows(parts(window).facets, "unreadable")
    tree.setCurrentItem(row)
    menu["facet_only"].trigger()
    assert parts(window).search.text() == 'empty status:="failed"'
