"""The dialog that builds a search: rows become a text, and the text rows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.core.facts.catalogue import FILTERS
from app.qt.search.chips import Chips
from app.qt.search.empty_result import EmptyResult
from app.qt.search.filter_builder import FilterBuilder
from app.qt.startup.application import Desktop
from tests.benchmarks.tables.library import make
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.parts import parts

ROWS = 40


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path) -> Desktop:
    make(library_path, ROWS)
    desktop = open_desktop(lambda _request: FakeProber())
    settle(desktop, qtbot)
    return desktop


def builder(desktop: Desktop, text: str = "") -> FilterBuilder:
    desktop.window.browse.set_text(text)
    desktop.window.menu["filter_builder"].trigger()
    dialog = desktop.window.findChild(FilterBuilder)
    assert dialog is not None
    return dialog


def take(dialog: FilterBuilder) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_the_search_is_shown_as_rows_and_comes_back_as_it_was(desktop: Desktop) -> None:
    text = 'beach -"two words" codec:hevc,avc -res:4k size:>=2GB hdr:none'
    dialog = builder(desktop, text)
    assert dialog.words.text() == 'beach -"two words"'
    assert [row.field.currentData() for row in dialog.rows] == ["codec", "res", "size", "hdr"]
    assert dialog.text.text() == text
    take(dialog)
    assert desktop.window.browse.state.text == text


def test_a_row_is_built_and_searched_for(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = builder(desktop)
    (row,) = dialog.rows
    row.field.setCurrentIndex(row.field.findData("size"))
    row.comparison.setCurrentIndex(row.comparison.findData("is more than"))
    row.value.clear()
    QTest.keyClicks(row.value, "1kB")
    assert dialog.text.text() == "size:>1kB"
    dialog.add.click()
    dialog.rows[1].comparison.setCurrentIndex(dialog.rows[1].comparison.findData("is not"))
    assert dialog.text.text() == "size:>1kB -codec:hevc"
    take(dialog)
    assert parts(desktop.window).search.text() == "size:>1kB -codec:hevc"
    qtbot.waitUntil(lambda: 0 < parts(desktop.window).model.rowCount() < ROWS)


def test_an_invalid_value_is_told_and_not_taken(desktop: Desktop) -> None:
    dialog = builder(desktop, "size:>2GB")
    (row,) = dialog.rows
    row.value.clear()
    QTest.keyClicks(row.value, "much")
    assert row.problem.isVisible()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    row.remove.click()
    assert dialog.rows == []
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert not dialog.text.text()


def test_every_filter_is_offered_by_its_name(desktop: Desktop) -> None:
    dialog = builder(desktop)
    field = dialog.rows[0].field
    assert [field.itemData(at) for at in range(field.count())] == [each.key for each in FILTERS]
    assert all(field.itemText(at) for at in range(field.count()))


def test_a_filter_half_typed_leaves_the_rows_as_they_are(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.browse.set_text("codec:hevc")
    qtbot.waitUntil(lambda: 0 < parts(window).model.rowCount() < ROWS)
    few = parts(window).model.rowCount()
    with qtbot.assertNotEmitted(parts(window).model.asked):
        for text in ("codec:", "codec:hevc size:", "codec:hevc size:>", "codec:hevc size:>x"):
            window.browse.set_text(text)
            assert parts(window).fault.isVisible()
    assert parts(window).model.rowCount() == few
    window.browse.set_text("")
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == ROWS)


def test_a_click_offers_filters_and_no_fault_is_below_the_list(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    field = parts(window).search
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.offering
    model = field.popup.model()
    assert model is not None
    assert model.rowCount() == len(FILTERS)
    field.popup.hide()
    QTest.keyClicks(field, "status:miss")
    assert field.offering
    window.browse.commit()
    qtbot.waitUntil(parts(window).fault.isVisible)

    def is_below() -> bool:
        fault, popup = parts(window).fault, field.popup
        return popup.geometry().top() >= fault.mapToGlobal(fault.rect().bottomLeft()).y()

    qtbot.waitUntil(is_below)


def test_an_empty_result_says_what_each_filter_finds(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.browse.set_text("codec:hevc size:>9TB")
    nothing = parts(window).files.nothing
    qtbot.waitUntil(nothing.isVisible)
    chips = parts(window).files.findChild(Chips)
    assert chips is not None
    qtbot.waitUntil(lambda: len(chips.chips) == 2 and all("  " in chip.text() for chip in chips.chips))
    qtbot.waitUntil(lambda: chips.chips[1].text().startswith("size:>9TB  0"))
    chips.chips[1].click()
    assert window.browse.state.text == "codec:hevc"
    qtbot.waitUntil(lambda: 0 < parts(window).model.rowCount() < ROWS)


def test_an_empty_result_offers_what_was_meant(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.browse.set_text("not hevc")
    empty = parts(window).files.findChild(EmptyResult)
    assert empty is not None
    qtbot.waitUntil(empty.better.isVisible)
    assert empty.better.text() == "Did you mean -codec:hevc?"
    empty.better.click()
    assert parts(window).search.text() == "-codec:hevc"
    qtbot.waitUntil(lambda: 0 < parts(window).model.rowCount() < ROWS)
