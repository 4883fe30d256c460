"""The coroutines of the window: the latest question wins, and nothing of an earlier one is heard."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.query import Query
from app.library import Library, open_library, queries
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import LatestTask, Tasks
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
