"""The coroutines of the window: the latest question wins, and nothing of an earlier one is heard."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Signal
from pytestqt.qtbot import QtBot

from app.core.query import Query
from app.library import Library, open_library
from app.library.query import queries
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, LatestTask, Loader, Tasks, background
from tests.library.endless import Endless


@pytest.fixture
def library(library_path: Path) -> Iterator[Library]:
    library = open_library(library_path)
    yield library
    library.close()


def test_a_new_coroutine_ends_the_one_before(tasks: Tasks, qtbot: QtBot) -> None:
    latest, told = LatestTask(tasks), list[str]()

    async def tell(text: str, after: asyncio.Event) -> None:
        await after.wait()
        told.append(text)

    first, second = asyncio.Event(), asyncio.Event()
    latest.run(tell("first", first))
    latest.run(tell("second", second))
    first.set()  # its answer is there, and comes too late
    second.set()
    qtbot.waitUntil(lambda: not latest.running)
    assert told == ["second"]


def test_a_cancelled_read_is_interrupted(
    tasks: Tasks, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = Endless()
    monkeypatch.setattr(queries, "count", endless.query)
    reads, latest, failed = LibraryReads(library, "reads"), LatestTask(tasks), list[object]()
    tasks.failed.connect(failed.append)

    async def count() -> None:
        await reads.ask(lambda reader: reader.count(Query()))

    latest.run(count())
    qtbot.waitUntil(lambda: endless.running == 1)
    latest.cancel()
    qtbot.waitUntil(lambda: endless.running == 0)
    latest.run(count())
    qtbot.waitUntil(lambda: endless.running == 1)
    reads.close()
    qtbot.waitUntil(lambda: not latest.running)
    assert failed == []


class Reader(Loader):
    """Reads words when it is told to."""

    asked = Signal(str, int)
    _page = Latest()
    _book = Latest(_page)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self.go = asyncio.Event()
        self.told: list[str] = []

    @background
    async def note(self, text: str) -> None:
        await self.go.wait()
        self.told.append(text)

    @_page.background
    async def page(self, text: str) -> None:
        await self.go.wait()
        self.told.append(text)

    @_book.background
    async def book(self, text: str) -> None:
        await self.go.wait()
        self.told.append(text)


def test_a_call_starts_a_coroutine_and_returns(tasks: Tasks, qtbot: QtBot) -> None:
    reader = Reader(tasks)
    reader.note("one")
    reader.note("two")
    assert reader.told == []
    reader.go.set()
    qtbot.waitUntil(lambda: reader.told == ["one", "two"])


def test_a_call_ends_the_one_before_at_its_place_and_inside(tasks: Tasks, qtbot: QtBot) -> None:
    reader, other = Reader(tasks), Reader(tasks)
    reader.page("first")
    reader.page("second")
    other.page("of another object")
    other.go.set()
    qtbot.waitUntil(lambda: other.told == ["of another object"])
    reader.book("book")
    reader.go.set()
    qtbot.waitUntil(lambda: reader.told == ["book"])
    reader.page("third")
    qtbot.waitUntil(lambda: reader.told == ["book", "third"])


def test_a_signal_may_have_more_arguments_than_a_coroutine_takes(tasks: Tasks, qtbot: QtBot) -> None:
    reader = Reader(tasks)
    reader.asked.connect(reader.note)
    reader.go.set()
    reader.asked.emit("text", 3)
    qtbot.waitUntil(lambda: reader.told == ["text"])
