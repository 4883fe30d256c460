"""The tool row: what is typed is searched for, and Escape clears it before it cancels anything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.qt.panels.tool_row import ToolRow
from app.qt.theme import Theme


@pytest.fixture
def cancel() -> QAction:
    action = QAction("Cancel")
    action.setShortcut("Esc")
    return action


@pytest.fixture
def tools(theme: Theme, cancel: QAction, qtbot: QtBot) -> Iterator[ToolRow]:
    window = QMainWindow()
    window.addAction(cancel)
    row = ToolRow(
        add=QAction("Add folder…", window),
        rescan=QAction("Rescan", window),
        export=QAction("Export…", window),
        save_search=QAction("Save search…", window),
        menu=[[cancel], [QAction("Quit", window)]],
        theme=theme,
    )
    window.setCentralWidget(row)
    qtbot.addWidget(window)
    window.show()
    row.activateWindow()
    yield row
    row.menu.close()


def test_what_is_typed_is_told_once_after_a_pause(tools: ToolRow, qtbot: QtBot) -> None:
    told: list[str] = []
    tools.search_changed.connect(told.append)
    QTest.keyClicks(tools.search, "gx 04")
    assert told == []
    qtbot.waitUntil(lambda: told == ["gx 04"])


def test_enter_does_not_wait(tools: ToolRow, qtbot: QtBot) -> None:
    QTest.keyClicks(tools.search, "gx")
    with qtbot.waitSignal(tools.search_changed, timeout=50) as told:
        QTest.keyClick(tools.search, Qt.Key.Key_Return)
    assert told.args == ["gx"]


def test_escape_clears_first_and_cancels_then(tools: ToolRow, cancel: QAction, qtbot: QtBot) -> None:
    cancelled: list[bool] = []
    cancel.triggered.connect(lambda: cancelled.append(True))
    tools.go_to_search()
    qtbot.waitUntil(tools.search.hasFocus)
    QTest.keyClicks(tools.search, "gx")
    QTest.keyClick(tools.search, Qt.Key.Key_Escape)
    assert tools.search.text() == ""
    assert cancelled == []
    QTest.keyClick(tools.search, Qt.Key.Key_Escape)
    assert cancelled == [True]


def test_the_menu_opens_by_key_and_holds_every_group(tools: ToolRow, qtbot: QtBot) -> None:
    QTest.keyClick(tools.more, Qt.Key.Key_Space)
    qtbot.waitUntil(tools.menu.isVisible)
    assert [action.text() for action in tools.menu.actions() if action.text()] == ["Cancel", "Quit"]


def test_the_key_for_export_works_while_typing(tools: ToolRow, qtbot: QtBot) -> None:
    """On X11 it would take the cursor to the end of the line."""
    export = tools.export.defaultAction()
    export.setShortcut("Ctrl+E")
    tools.go_to_search()
    with qtbot.waitSignal(export.triggered):
        QTest.keyClick(tools.search, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
