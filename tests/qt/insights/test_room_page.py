"""The page of room: kinds and what is not known of them, their files, and where something can be done."""

import os
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.copies.occupancy import FreedSpace
from app.core.facts.waste_kind import WasteKind
from app.core.room.waste import Candidates
from app.library import Library
from app.library.room import waste
from app.qt.base.formatting import Formatter
from app.qt.insights.room.controller import RoomController
from app.qt.insights.room.formatting import RoomFormatter
from app.qt.insights.room.page import RoomPage
from app.qt.insights.room.waste_panel import WastePanel
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, write_file
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.parts import parts
from tests.qt.tables import texts_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A film with a trailer, and subtitles of no video."""
    film = tmp_path / "Films" / "Film (1999)"
    film.mkdir(parents=True)
    write_file(film / "Film (1999).mkv", b"film" * 100)
    write_file(film / "Film (1999)-trailer.mkv", b"trailer")
    (film / "Gone.srt").write_text("Of no video.")
    return tmp_path / "Films"


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, folder: Path) -> Desktop:
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(folder),))
    model, cancel = parts(desktop.window).model, desktop.window.menu["cancel"]
    qtbot.waitUntil(lambda: model.totals.files == 2 and not cancel.isEnabled())
    return desktop


def shown(desktop: Desktop, qtbot: QtBot) -> WastePanel:
    desktop.window.menu["room"].trigger()
    settle(desktop, qtbot)
    page = desktop.window.findChild(RoomPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.waste.states.currentWidget() is not page.waste.waiting)
    return page.waste


def choose(panel: WastePanel, kind: WasteKind) -> None:
    kinds = [
        row.waste and row.waste.kind
        for row in map(panel.kinds_model.row, range(panel.kinds_model.rowCount()))
    ]
    panel.kinds.selectRow(kinds.index(kind))


def test_what_nobody_asked_is_a_dash_and_a_kind_lists_its_files(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    found = dict(
        zip(texts_of(panel.kinds_model, "Kind"), texts_of(panel.kinds_model, "Could free"), strict=True)
    )
    assert found["Copies on the same disk"] == "—"
    assert (found["All kinds"], found["Samples, trailers and extras"]) == ("19 B", "7 B")
    assert panel.head.text() == "In all: 2 files, 407 B. Could be freed: 19 B, in 2 files."
    qtbot.waitUntil(lambda: texts_of(panel.files_model, "Video") == ["Film (1999)-trailer.mkv"])
    choose(panel, WasteKind.COPIES)
    qtbot.waitUntil(lambda: panel.files_model.rowCount() == 0)
    assert "never compared" in panel.meaning.text()
    choose(panel, WasteKind.EXTRAS)
    qtbot.waitUntil(lambda: texts_of(panel.files_model, "Frees") == ["7 B"])
    panel.place.click()
    assert desktop.window.page == "table_view"
    assert parts(desktop.window).search.text() == "waste:extras"


def test_acts_work_on_the_listed_files(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    qtbot.waitUntil(lambda: panel.files_model.rowCount() == 1)
    panel.files.selectRow(0)
    page = desktop.window.findChild(RoomPage)
    assert page is not None
    assert list(page.selection.chosen()) == [panel.files_model.row(0).record.id]
    panel.show_in_table.trigger()
    qtbot.waitUntil(lambda: desktop.window.page == "table_view")


def test_a_kind_leads_to_where_something_can_be_done(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, qtbot)
    choose(panel, WasteKind.SIDECARS)
    panel.kinds.setFocus()
    QTest.keyClick(panel.kinds, Qt.Key.Key_Return)
    assert desktop.window.page == "orphans"
    panel = shown(desktop, qtbot)
    choose(panel, WasteKind.COPIES)
    assert panel.place.text() == "Find copies"
    panel.place.click()
    qtbot.waitUntil(lambda: "—" not in texts_of(panel.kinds_model, "Could free")[2:3])


def test_nothing_is_asked_twice_of_a_library_that_has_not_changed(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = desktop.window.findChild(RoomController)
    assert controller is not None
    changes = 1
    monkeypatch.setattr(Library, "changes", lambda _self: changes)
    panel = shown(desktop, qtbot)
    settle(desktop, qtbot)
    asked: list[str] = []

    def question(_db: sqlite3.Connection) -> list[Candidates]:
        asked.append("asked")
        return []

    monkeypatch.setattr(waste, "QUESTIONS", (question,))
    desktop.window.show_page("table_view")
    with qtbot.waitSignal(controller.shown):
        desktop.window.show_page("room")
    assert asked == []
    assert panel.kinds_model.rowCount() > 1
    changes = 2
    desktop.window.show_page("table_view")
    with qtbot.waitSignal(controller.shown):
        desktop.window.show_page("room")
    assert asked == ["asked"]


def test_a_range_has_the_decimal_point_of_the_language(qapp: QApplication) -> None:
    words = RoomFormatter(Formatter(QLocale("de_DE")))
    assert words.freed(FreedSpace(51_600_000_000, 53_200_000_000)) == "51,6 GB to 53,2 GB"
    assert words.freed(FreedSpace(53_200_000_000, 53_200_000_000)) == "53,2 GB"


def test_an_empty_library_says_what_to_do(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    panel = shown(open_desktop(lambda _request: FakeProber()), qtbot)
    assert panel.states.currentWidget() is panel.empty
    assert panel.empty.title.text() == "No file is known yet"
