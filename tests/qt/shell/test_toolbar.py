"""The tool row: what is typed is searched for, and Escape clears it before it cancels anything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.qt.shell.toolbar import Toolbar
from app.qt.theme import Theme


@pytest.fixture
def cancel() -> QAction:
    action = QAction("Cancel")
    action.setShortcut("Esc")
    return action


@pytest.fixture
def tools(theme: Theme, cancel: QAction, qtbot: QtBot) -> Iterator[Toolbar]:
    window = QMainWindow()
    window.addAction(cancel)
    row = Toolbar(
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


def test_what_is_typed_is_told_once_after_a_pause(tools: Toolbar, qtbot: QtBot) -> None:
    told: list[str] = []
    tools.search_changed.connect(told.append)
    QTest.keyClicks(tools.search, "gx 04")
    assert told == []
    qtbot.waitUntil(lambda: told == ["gx 04"])


def test_enter_does_not_wait(tools: Toolbar, qtbot: QtBot) -> None:
    QTest.keyClicks(tools.search, "gx")
    with qtbot.waitSignal(tools.search_changed, timeout=50) as told:
        QTest.keyClick(tools.search, Qt.Key.Key_Return)
    assert told.args == ["gx"]


def test_escape_clears_first_and_cancels_then(tools: Toolbar, cancel: QAction, qtbot: QtBot) -> None:
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


def test_the_menu_opens_by_key_and_holds_every_group(tools: Toolbar, qtbot: QtBot) -> None:
    QTest.keyClick(tools.more, Qt.Key.Key_Space)
    qtbot.waitUntil(tools.menu.isVisible)
    assert [action.text() for action in tools.menu.actions() if action.text()] == ["Cancel", "Quit"]


def test_the_key_for_export_works_while_typing(tools: Toolbar, qtbot: QtBot) -> None:
    """On X11 it would take the cursor to the end of the line."""
    export = tools.export.defaultAction()
    export.setShortcut("Ctrl+E")
    tools.go_to_search()
    with qtbot.waitSignal(export.triggered):
        QTest.keyClick(tools.search, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


def _texts(tools: Toolbar) -> list[str]:
    return [chip.text() for chip in tools.chips.chips]


def test_each_filter_is_a_chip_that_takes_it_away(tools: Toolbar, qtbot: QtBot) -> None:
    tools.set_search('meyer codec:hevc,prores -audio:eng folder:"Day 1 & 2"')
    assert _texts(tools) == ["codec:hevc,prores  ✕", "-audio:eng  ✕", 'folder:"Day 1 && 2"  ✕']
    assert all(chip.isVisible() and "filter" in chip.accessibleName() for chip in tools.chips.chips)
    with qtbot.waitSignal(tools.search_changed) as told:
        QTest.mouseClick(tools.chips.chips[0], Qt.MouseButton.LeftButton)
    assert told.args == ['meyer -audio:eng folder:"Day 1 & 2"']
    assert tools.search.text() == told.args[0]
    assert len(_texts(tools)) == 2


def test_chips_are_pressed_by_key_and_leave_the_keyboard_where_it_was(tools: Toolbar, qtbot: QtBot) -> None:
    tools.set_search("hdr:yes size:>2GB")
    tools.chips.chips[1].setFocus()
    qtbot.waitUntil(tools.chips.chips[1].hasFocus)
    QTest.keyClick(tools.chips.chips[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(tools.chips.chips) == 1 and tools.chips.chips[0].hasFocus())
    QTest.keyClick(tools.chips.chips[0], Qt.Key.Key_Space)
    qtbot.waitUntil(tools.search.hasFocus)
    assert tools.search.text() == ""
    assert not tools.chips.isVisible()


def test_chips_go_into_the_next_line(tools: Toolbar, qtbot: QtBot) -> None:
    tools.set_search("size:>2GB")
    one = tools.chips.height()
    tools.window().resize(400, 300)
    tools.set_search(" ".join(f"width:>{number}" for number in range(30)))
    qtbot.waitUntil(lambda: tools.chips.height() > 3 * one)
    assert all(chip.geometry().right() <= tools.chips.width() for chip in tools.chips.chips)


def test_what_is_wrong_stands_in_a_line_below_and_the_rest_is_searched_for(tools: Toolbar) -> None:
    tools.set_search("hdr:yes size:>2QB")
    assert tools.fault.isVisible()
    assert "2QB" in tools.fault.text()
    assert _texts(tools) == ["hdr:yes  ✕"]
    tools.set_search("hdr:yes")
    assert not tools.fault.isVisible()


def test_names_of_filters_and_values_are_offered(tools: Toolbar, qtbot: QtBot) -> None:
    tools.search.values = lambda key: ["HEVC", "MPEG Video"] if key == "codec" else []
    tools.go_to_search()
    qtbot.waitUntil(tools.search.hasFocus)
    QTest.keyClicks(tools.search, "meyer -cod")
    qtbot.waitUntil(lambda: tools.search.offering)
    QTest.keyClick(tools.search.popup, Qt.Key.Key_Down)
    QTest.keyClick(tools.search.popup, Qt.Key.Key_Return)
    assert tools.search.text() == "meyer -codec:"
    qtbot.waitUntil(lambda: tools.search.offering)
    QTest.keyClick(tools.search.popup, Qt.Key.Key_Down)
    QTest.keyClick(tools.search.popup, Qt.Key.Key_Down)
    QTest.keyClick(tools.search.popup, Qt.Key.Key_Return)
    assert tools.search.text() == 'meyer -codec:"MPEG Video"'


def test_escape_closes_the_offers_first(tools: Toolbar, qtbot: QtBot) -> None:
    tools.go_to_search()
    qtbot.waitUntil(tools.search.hasFocus)
    QTest.keyClicks(tools.search, "cod")
    qtbot.waitUntil(lambda: tools.search.offering)
    QTest.keyClick(tools.search.popup, Qt.Key.Key_Escape)
    assert not tools.search.offering
    assert tools.search.text() == "cod"


def test_down_goes_on_to_what_was_found(tools: Toolbar, qtbot: QtBot) -> None:
    tools.go_to_search()
    qtbot.waitUntil(tools.search.hasFocus)
    QTest.keyClicks(tools.search, "0482")
    assert not tools.search.offering
    with qtbot.waitSignal(tools.results_requested):
        QTest.keyClick(tools.search, Qt.Key.Key_Down)
