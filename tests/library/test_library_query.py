"""Reads in other threads that are cancelled together."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.core.errors import Cancelled
from app.core.query import Query
from app.library import Library
from app.library.library_query import LibraryQuery
from app.library.query import queries
from tests.library.endless import Endless


def test_running_and_later_reads_are_cancelled(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = Endless()
    monkeypatch.setattr(queries, "count", endless.query)

    async def act() -> None:
        with ThreadPoolExecutor(2) as threads:
            reads = LibraryQuery(library, threads)
            asked = [asyncio.create_task(reads.ask(lambda reader: reader.count(Query()))) for _ in range(3)]
            while endless.running < 2:  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.001)
            reads.stop()
            for each in asked:
                with pytest.raises(Cancelled):
                    await each
            with pytest.raises(Cancelled):
                await reads.ask(lambda reader: reader.records(()))

    asyncio.run(act())
    assert endless.running == 0
