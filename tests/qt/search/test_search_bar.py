"""The search bar: it edits the text after a pause, and Escape clears it before it cancels anything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.qt.base.browse_store import BrowseStore
from app.qt.base.theme import Theme
from app.qt.search.search_bar import SearchBar


@pytest.fixture
def cancel() -> QAction:
    action = QAction("Cancel")
    action.setShortcut("Esc")
    return action


@pytest.fixture
def export() -> QAction:
    return QAction("Export…")


@pytest.fixture
def store(qapp: QApplication) -> BrowseStore:
    return BrowseStore()


@pytest.fixture
def bar(
    store: BrowseStore, theme: Theme, cancel: QAction, export: QAction, qtbot: QtBot
) -> Iterator[SearchBar]:
    window = QMainWindow()
    window.addActions([cancel, export])
    bar = SearchBar(store=store, theme=theme, export=export, parent=window)
    body = QWidget()
    column = QVBoxLayout(body)
    for widget in (bar.field, bar.chips, bar.fault):
        column.addWidget(widget)
    window.setCentralWidget(body)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield bar
    bar.field.popup.hide()


def test_what_is_typed_is_told_once_after_a_pause(bar: SearchBar, store: BrowseStore, qtbot: QtBot) -> None:
    told: list[str] = []
    store.changed.connect(lambda: told.append(store.state.text))
    QTest.keyClicks(bar.field, "gx 04")
    assert told == []
    qtbot.waitUntil(lambda: told == ["gx 04"])


def test_enter_does_not_wait(bar: SearchBar, store: BrowseStore) -> None:
    QTest.keyClicks(bar.field, "gx")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert store.state.text == "gx"


def test_escape_clears_first_and_cancels_then(bar: SearchBar, cancel: QAction, qtbot: QtBot) -> None:
    cancelled: list[bool] = []
    cancel.triggered.connect(lambda: cancelled.append(True))
    bar.focus()
    qtbot.waitUntil(bar.field.hasFocus)
    QTest.keyClicks(bar.field, "gx")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.field.text() == ""
    assert cancelled == []
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert cancelled == [True]


def test_the_key_for_export_works_while_typing(bar: SearchBar, export: QAction, qtbot: QtBot) -> None:
    """On X11 it would take the cursor to the end of the line."""
    export.setShortcut("Ctrl+E")
    bar.focus()
    with qtbot.waitSignal(export.triggered):
        QTest.keyClick(bar.field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


def _texts(bar: SearchBar) -> list[str]:
    return [chip.text() for chip in bar.chips.chips]


def test_each_filter_is_a_chip_that_takes_it_away(bar: SearchBar, store: BrowseStore) -> None:
    store.set_text('meyer codec:hevc,prores -audio:eng folder:"Day 1 & 2"')
    assert _texts(bar) == ["codec:hevc,prores  ✕", "-audio:eng  ✕", 'folder:"Day 1 && 2"  ✕']
    assert all(chip.isVisible() and "filter" in chip.accessibleName() for chip in bar.chips.chips)
    QTest.mouseClick(bar.chips.chips[0], Qt.MouseButton.LeftButton)
    assert store.state.text == 'meyer -audio:eng folder:"Day 1 & 2"'
    assert bar.field.text() == store.state.text
    assert len(_texts(bar)) == 2


def test_chips_are_pressed_by_key_and_leave_the_keyboard_where_it_was(
    bar: SearchBar, store: BrowseStore, qtbot: QtBot
) -> None:
    store.set_text("hdr:yes size:>2GB")
    bar.chips.chips[1].setFocus()
    qtbot.waitUntil(bar.chips.chips[1].hasFocus)
    QTest.keyClick(bar.chips.chips[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(bar.chips.chips) == 1 and bar.chips.chips[0].hasFocus())
    QTest.keyClick(bar.chips.chips[0], Qt.Key.Key_Space)
    qtbot.waitUntil(bar.field.hasFocus)
    assert bar.field.text() == ""
    assert not bar.chips.isVisible()


def test_chips_go_into_the_next_line(bar: SearchBar, store: BrowseStore, qtbot: QtBot) -> None:
    store.set_text("size:>2GB")
    one = bar.chips.height()
    bar.field.window().resize(400, 300)
    store.set_text(" ".join(f"width:>{number}" for number in range(30)))
    qtbot.waitUntil(lambda: bar.chips.height() > 3 * one)
    assert all(chip.geometry().right() <= bar.chips.width() for chip in bar.chips.chips)


def test_what_is_wrong_stands_in_a_line_below_and_the_rest_is_searched_for(
    bar: SearchBar, store: BrowseStore
) -> None:
    store.set_text("hdr:yes size:>2QB")
    assert bar.fault.isVisible()
    assert "2QB" in bar.fault.text()
    assert _texts(bar) == ["hdr:yes  ✕"]
    store.set_text("hdr:yes")
    assert not bar.fault.isVisible()


def test_names_of_filters_and_values_are_offered(bar: SearchBar, qtbot: QtBot) -> None:
    bar.field.values = lambda key: ["HEVC", "MPEG Video"] if key == "codec" else []
    bar.focus()
    qtbot.waitUntil(bar.field.hasFocus)
    QTest.keyClicks(bar.field, "meyer -cod")
    qtbot.waitUntil(lambda: bar.field.offering)
    QTest.keyClick(bar.field.popup, Qt.Key.Key_Down)
    QTest.keyClick(bar.field.popup, Qt.Key.Key_Return)
    assert bar.field.text() == "meyer -codec:"
    qtbot.waitUntil(lambda: bar.field.offering)
    QTest.keyClick(bar.field.popup, Qt.Key.Key_Down)
    QTest.keyClick(bar.field.popup, Qt.Key.Key_Down)
    QTest.keyClick(bar.field.popup, Qt.Key.Key_Return)
    assert bar.field.text() == 'meyer -codec:"MPEG Video"'


def test_escape_closes_the_offers_first(bar: SearchBar, qtbot: QtBot) -> None:
    bar.focus()
    qtbot.waitUntil(bar.field.hasFocus)
    QTest.keyClicks(bar.field, "cod")
    qtbot.waitUntil(lambda: bar.field.offering)
    QTest.keyClick(bar.field.popup, Qt.Key.Key_Escape)
    assert not bar.field.offering
    assert bar.field.text() == "cod"


def test_down_goes_on_to_what_was_found(bar: SearchBar, qtbot: QtBot) -> None:
    bar.focus()
    qtbot.waitUntil(bar.field.hasFocus)
    QTest.keyClicks(bar.field, "0482")
    assert not bar.field.offering
    with qtbot.waitSignal(bar.results_requested):
        QTest.keyClick(bar.field, Qt.Key.Key_Down)
