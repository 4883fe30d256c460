"""The toolbar and its menu."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.qt.base.browse_store import BrowseStore
from app.qt.base.theme import Theme
from app.qt.search.search_bar import SearchBar
from app.qt.shell.toolbar import Toolbar


@pytest.fixture
def cancel() -> QAction:
    action = QAction("Cancel")
    action.setShortcut("Esc")
    return action


@pytest.fixture
def tools(theme: Theme, cancel: QAction, qtbot: QtBot) -> Iterator[Toolbar]:
    window = QMainWindow()
    window.addAction(cancel)
    export = QAction("Export…", window)
    row = Toolbar(
        add=QAction("Add folder…", window),
        rescan=QAction("Rescan", window),
        export=export,
        save_search=QAction("Save search…", window),
        views=[QAction("Table", window), QAction("Insights", window)],
        menu=[[cancel], [QAction("Quit", window)]],
        search=SearchBar(store=BrowseStore(window), theme=theme, export=export, parent=window),
        theme=theme,
    )
    window.setCentralWidget(row)
    qtbot.addWidget(window)
    window.show()
    row.activateWindow()
    yield row
    row.menu.close()


def test_the_menu_opens_by_key_and_holds_every_group(tools: Toolbar, qtbot: QtBot) -> None:
    QTest.keyClick(tools.more, Qt.Key.Key_Space)
    qtbot.waitUntil(tools.menu.isVisible)
    assert [action.text() for action in tools.menu.actions() if action.text()] == ["Cancel", "Quit"]
