"""A table that thousands of files come into is one that a user sorts, searches, scrolls and selects in."""

import os
import threading
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.file.record_batch import RecordBatch
from app.qt.files.query_runner import QueryRunner
from app.qt.jobs.session import JobSession
from app.qt.startup.application import Desktop
from app.qt.widgets.row_table import ROW_HEIGHT
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.gestures import hover
from tests.qt.parts import parts

FILES = 3_000
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Look(NamedTuple):
    """Ids of what a user has before the eyes."""

    seen: tuple[int, ...]
    pointed_at: int
    selected: tuple[int, ...]


class Scanning:
    """A window on a scan that goes as far as it is let, and a user with a mouse and keys."""

    def __init__(self, desktop: Desktop, gate: threading.Semaphore, qtbot: QtBot) -> None:
        assert desktop.session is not None
        self.window = desktop.window
        self.model = parts(desktop.window).model
        self.view = parts(desktop.window).files.table
        self.found = desktop.session.desk.part(QueryRunner).shown
        self.done = 0
        self._heard = 0
        """Files that the window was told of."""
        self._desktop = desktop
        self._library = desktop.session.desk.library
        self._gate = gate
        self._qtbot = qtbot
        desktop.session.desk.part(JobSession).runner.batch.connect(self._hear)

    def _hear(self, _job_id: str, batch: RecordBatch) -> None:
        self._heard += len(batch.records)

    def probe(self, count: int) -> None:
        """Have so many more files probed, and wait until the table knows of them."""
        self.done += count
        self._gate.release(count)
        self._qtbot.waitUntil(lambda: self._heard == self.done)
        settle(self._desktop, self._qtbot)

    @property
    def scanning(self) -> bool:
        return self.window.menu["cancel"].isEnabled()

    def sort(self, key: str) -> None:
        """Click on a column's heading."""
        header = self.view.header
        section = next(at for at, column in enumerate(self.model.columns) if column.key == key)
        at = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), LEFT, PLAIN, at)
        settle(self._desktop, self._qtbot)

    def search(self, text: str) -> None:
        """Type over what is sought."""
        with self._qtbot.waitSignal(self.model.asked):
            QTest.keyClick(self.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(parts(self.window).search, Qt.Key.Key_Delete)
            QTest.keyClicks(parts(self.window).search, text)
        settle(self._desktop, self._qtbot)

    def scroll(self, row: int) -> None:
        """Have a row be the uppermost that is seen, and the pointer rest some rows below."""
        bar = self.view.verticalScrollBar()
        self._qtbot.waitUntil(lambda: bar.maximum() >= row * ROW_HEIGHT)
        bar.setValue(row * ROW_HEIGHT)
        hover(self.view.viewport(), self._pointer())

    def select(self, first: int, last: int) -> None:
        """Click on one row, and on another one with Shift."""
        for row, modifier in ((first, PLAIN), (last, SHIFT)):
            at = self.view.visualRect(self.model.index(row, 0)).center()
            QTest.mouseClick(self.view.viewport(), LEFT, modifier, at)

    def seen(self) -> tuple[int, ...]:
        """Return the ids of the rows in sight, from the top."""
        top, bottom = (self.view.rowAt(y) for y in (0, self.view.viewport().height() - 1))
        return tuple(self.model.ids(range(top, bottom + 1)))

    def pointed_at(self) -> int:
        """Return the id of the row that is under the pointer."""
        at = self.view.viewport().mapFromGlobal(QCursor.pos())
        return self.model.ids((self.view.rowAt(at.y()),))[0]

    def look(self) -> Look:
        return Look(self.seen(), self.pointed_at(), self.selected())

    def selected(self) -> tuple[int, ...]:
        return tuple(self.view.selection.chosen())

    def names(self) -> list[str]:
        """Return the names of all rows, from the top."""
        with self._library.reader() as reader:
            return [os.fsdecode(record.name) for record in reader.records(self.model.ids())]

    def known(self) -> set[str]:
        """Return the names of all files that the library knows."""
        with self._library.reader() as reader:
            return {os.fsdecode(record.name) for record in reader.page(0, FILES)}

    def _pointer(self) -> QPoint:
        return QPoint(100, self.view.viewport().height() // 2)


@pytest.fixture
def scanning(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Scanning:
    """A scan of 3,000 files that has come to the first 1200."""
    make_files(videos, FILES)
    gate = threading.Semaphore(0)
    desktop = open_desktop(lambda _request: FakeProber(gate=gate), paths=(os.fsencode(videos),))
    desktop.window.resize(1440, 900)
    scanning = Scanning(desktop, gate, qtbot)
    scanning.probe(1200)
    return scanning


def test_rows_stay_where_they_are_while_more_come(scanning: Scanning, qtbot: QtBot) -> None:
    scanning.sort("name")
    scanning.scroll(1000)
    scanning.select(1003, 1009)
    assert scanning.selected() == tuple(scanning.model.ids(range(1003, 1010)))
    assert scanning.seen()[0] == scanning.model.ids((1000,))[0]
    before = scanning.look()
    assert before.pointed_at in before.seen
    looks = []
    scanning.model.rowsInserted.connect(lambda: looks.append(scanning.look()))
    for _ in range(3):
        scanning.probe(400)
    assert scanning.scanning
    scanning.probe(FILES - scanning.done)
    qtbot.waitUntil(lambda: not scanning.scanning)
    assert len(looks) > 2
    assert {*looks, scanning.look()} == {before}
    with qtbot.waitSignal(scanning.found):
        parts(scanning.window).sort.click()
    assert scanning.names() == [f"clip {number:04}.mkv" for number in range(FILES)]
    assert set(scanning.selected()) == set(before.selected)


def test_sorting_searching_and_selecting_work_while_more_come(scanning: Scanning) -> None:
    scanning.sort("name")
    scanning.scroll(1000)
    number = scanning.names()[1003][len("clip ") : len("clip 12")]
    alike = [row for row, name in enumerate(scanning.names()) if name.startswith(f"clip {number}")]
    scanning.scroll(alike[0])
    scanning.select(alike[0] + 1, alike[0] + 5)
    selected = set(scanning.selected())
    assert len(selected) == 5
    scanning.probe(800)
    scanning.sort("name")
    assert scanning.names() == sorted(scanning.known())
    scanning.sort("name")
    assert scanning.names() == sorted(scanning.known(), reverse=True)
    assert set(scanning.selected()) == selected
    scanning.search(f"name:{number}")
    few = scanning.names()
    scanning.probe(800)
    assert scanning.names()[: len(few)] == few
    assert set(scanning.names()) == {name for name in scanning.known() if number in name}
    assert set(scanning.selected()) == selected
    scanning.search("")
    assert set(scanning.names()) == scanning.known()
    assert set(scanning.selected()) == selected
    assert scanning.scanning
