"""The page of languages in the real window: counted in what is shown, and each number leads to its files."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.file.media import AudioStream, TextStream
from app.core.file.record import FileStatus
from app.probe.base import ProbeAnswer, ProbeTask
from app.qt.insights.languages.page import LanguagesPage
from app.qt.startup.application import Desktop
from tests.doubles import MEDIA, FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts

SPOKEN = ("deu", "en", None)


def _answer(task: ProbeTask) -> ProbeAnswer:
    language = SPOKEN[int(task.path[-5:-4])]
    text = (TextStream(language="de", forced=True),) if language == "en" else ()
    media = replace(MEDIA, audio=(AudioStream(language=language),), text=text)
    return ProbeAnswer(key=task.key, status=FileStatus.OK, media=media)


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window in which three files were scanned: German, English with forced German, and not told."""
    make_files(tmp_path / "Films", 3)
    desktop = open_desktop(lambda _request: FakeProber(_answer), paths=(os.fsencode(tmp_path / "Films"),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    return desktop


def _page(desktop: Desktop, qtbot: QtBot) -> LanguagesPage:
    desktop.window.menu["languages"].trigger()
    page = desktop.window.findChild(LanguagesPage)
    assert isinstance(page, LanguagesPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def _cells(page: LanguagesPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _click(page: LanguagesPage, row: int, column: int) -> None:
    place = page.table.visualRect(page.model.index(row, column)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_languages_are_counted_and_lead_to_their_files(desktop: Desktop, qtbot: QtBot) -> None:
    page = _page(desktop, qtbot)
    assert _cells(page) == [
        ["German (de)", "1", "1", "1", "1"],
        ["English (en)", "1", "0", "0", "2"],
        ["Not told", "1", "0", "0", "\N{EM DASH}"],
    ]
    _click(page, 0, 4)
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 1)
    assert parts(desktop.window).search.text() == "tracks:any -audio:de -sub:de"
    assert desktop.window.page == "table_view"


def test_the_page_counts_in_what_is_shown(desktop: Desktop, qtbot: QtBot) -> None:
    parts(desktop.window).search.setText("audio:en")
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 1)
    page = _page(desktop, qtbot)
    qtbot.waitUntil(lambda: [row[1:] for row in _cells(page)] == [["0", "1", "1", "0"], ["1", "0", "0", "0"]])
    page.table.selectRow(0)
    assert [field for field, button in page.buttons.items() if button.isEnabled()] == ["written", "forced"]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: parts(desktop.window).search.text() == "audio:en sub:de")


def test_a_button_and_a_zero(desktop: Desktop, qtbot: QtBot) -> None:
    page = _page(desktop, qtbot)
    _click(page, 1, 2)
    assert desktop.window.page == "languages"
    page.table.selectRow(0)
    page.buttons["spoken"].click()
    qtbot.waitUntil(lambda: parts(desktop.window).search.text() == "audio:de")
