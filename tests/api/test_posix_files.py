"""The library over HTTP: words, order, pages."""

import asyncio
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from app.api.routes.file_search import KEPT
from app.api.routes.library_reads import READS
from app.config.settings import Settings
from app.core.facts.catalogue import COLUMNS
from app.core.query import Query
from app.library import Library
from app.library.file_search import FileSearch
from app.library.query import queries
from tests.api.acts import Api, run, serving, until
from tests.library.endless import Endless
from tests.library.filling import everything, fill, found, run_sql

FILES = "/api/v1/files"
SIZES = {b"clip 10.mkv": 300, b"clip 9.mkv": 100, b"Caf\xc3\xa9.mkv": 200, b"odd \xff.mkv": 50}


@pytest.fixture
def filled(library: Library) -> Library:
    fill(library, b"/v", [(b"/v/a", [found(name, size) for name, size in SIZES.items()])])
    fill(library, b"/w", [(b"/w", [found(b"other.mkv", 1)])])
    return library


async def _names(api: Api, **asked: Any) -> list[str]:  # noqa: ANN401
    answer = await api.get(FILES, params={name: str(value) for name, value in asked.items()})
    assert answer.status == 200
    return [Path(file["path"]).name for file in answer.body["files"]]


def test_all_of_it(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            answer = (await api.get(FILES)).body
            assert (answer["total"], answer["offset"], len(answer["files"])) == (5, 0, 5)
            first = answer["files"][0]
            assert (first["path"], first["size"], first["status"]) == ("/v/a/clip 10.mkv", 300, "ok")
            assert first["video"][0]["codec"] == "HEVC"

    run(act)


def test_words_and_source(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            assert await _names(api, query="CAFE hevc") == ["Café.mkv"]
            assert await _names(api, query="cafe avc1") == []
            source = everything(filled)[-1].source_id
            assert await _names(api, source=source) == ["other.mkv"]
            assert await _names(api, source=source, query="clip") == []
            assert await _names(api, source=10**6) == []

    run(act)


def test_problems_that_are_switched_off_are_neither_found_nor_told(library: Library) -> None:
    fill(library, b"/v", [(b"/v", [found(b"clip.mp4")])])

    async def act() -> None:
        off: tuple[str, ...] = ("future-date",)
        async with serving(library, settings=lambda: Settings(problems_off=off)) as api:
            for wanted in (["extension"], []):
                assert await _names(api, query="problem:any") == (["clip.mp4"] if wanted else [])
                (file,) = (await api.get(FILES)).body["files"]
                assert [problem["code"] for problem in file["problems"]] == wanted
                off = (*off, "extension")

    run(act)


def test_order(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            by_name = ["Café.mkv", "clip 9.mkv", "clip 10.mkv", "odd \udcff.mkv", "other.mkv"]
            assert await _names(api, sort="name") == by_name
            assert await _names(api, sort="name", order="desc") == by_name[::-1]
            assert (await _names(api, sort="size"))[:2] == ["other.mkv", "odd \udcff.mkv"]
            found_in = [
                Path(str(record.name, "utf-8", "surrogateescape")).name for record in everything(filled)
            ]
            assert await _names(api) == found_in
            assert await _names(api, order="desc") == found_in[::-1]

    run(act)


def test_every_column_can_be_sorted_by(filled: Library) -> None:
    ids = {record.id for record in everything(filled)}
    with filled.reader() as reader:
        for column, descending in product(COLUMNS, (False, True)):
            search = FileSearch(query=Query(), sort=column.key, descending=descending)
            assert set(search.ids(reader)) == ids, column.key


def test_unknown_is_last_either_way(filled: Library) -> None:
    run_sql(filled, "UPDATE file SET duration = NULL WHERE name = ?", b"clip 9.mkv")

    async def act() -> None:
        async with serving(filled) as api:
            for order in ("asc", "desc"):
                assert (await _names(api, sort="duration", order=order))[-1] == "clip 9.mkv"

    run(act)


def test_pages_stay_as_they_were_when_the_first_was_read(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            first = await _names(api, sort="name", limit=2)
            fill(filled, b"/v", [(b"/v/b", [found(b"aaa.mkv")])])
            rest = await _names(api, sort="name", limit=2, offset=2) + await _names(
                api, sort="name", limit=2, offset=4
            )
            assert len({*first, *rest}) == 5
            assert "aaa.mkv" not in first + rest
            assert await _names(api, sort="name", limit=1) == ["aaa.mkv"]
            assert await _names(api, sort="name", offset=100) == []

    run(act)


def test_few_results_are_remembered(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            await _names(api, query="clip", sort="name", limit=1)
            fill(filled, b"/v", [(b"/v/b", [found(b"clip 99.mkv")])])
            later = {"query": "clip", "sort": "name", "offset": 1}
            assert await _names(api, **later) == ["clip 10.mkv"]
            for number in range(KEPT):
                await _names(api, query=f"clip {number}")
            assert await _names(api, **later) == ["clip 10.mkv", "clip 99.mkv"]

    run(act)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("sort=colour", "sort"),
        ("order=up", "order"),
        ("limit=0", "limit"),
        ("limit=-1", "limit"),
        ("offset=-1", "offset"),
        ("source=x", "source"),
        ("source=null", "source"),
        (f"source={2**63}", "source"),
        (f"source={'9' * 5000}", "source"),
        (f"offset={2**63}", "offset"),
        (f"limit={10**30}", "limit"),
        ("limit=NaN", "limit"),
        ("q=x", "q"),
        (f"query={'x' * 1001}", "query"),
    ],
)
def test_what_makes_no_sense_is_refused(filled: Library, query: str, field: str) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            answer = await api.get(f"{FILES}?{query}")
            assert (answer.status, answer.body["field"]) == (422, field)

    run(act)


def test_a_library_that_cannot_be_read_is_said_to_be_so(filled: Library, tmp_path: Path) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            filled.path.rename(tmp_path / "elsewhere")
            answer = await api.get(FILES)
            (tmp_path / "elsewhere").rename(filled.path)
            assert (answer.status, answer.body["code"]) == (503, "library.gone")
            assert (await api.get(FILES)).status == 200

    run(act)


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> Iterator[Endless]:
    query = Endless()
    monkeypatch.setattr(queries, "find", query.query)
    yield query
    assert query.running == 0


def test_the_server_ends_in_the_middle_of_a_search(filled: Library, endless: Endless) -> None:
    async def act() -> None:
        async with serving(filled, search_seconds=600) as api:
            asked = [asyncio.create_task(api.get(FILES)) for _ in range(READS + 2)]
            await until(lambda: endless.running == READS)
            await api.server.close()
            for answer in await asyncio.gather(*asked):
                assert (answer.status, answer.body["detail"]) == (
                    503,
                    "Cinventory is closing. Try again later.",
                )

    run(act)
    assert endless.most == READS


def test_a_slow_search_ends_at_its_limit(filled: Library, endless: Endless) -> None:
    async def act() -> None:
        async with serving(filled, search_seconds=0.05) as api:
            answer = await api.get(FILES)
            assert answer.status == 503
            assert answer.body["detail"].startswith("The search took longer than 0.05 s.")
            await until(lambda: endless.running == 0)

    run(act)


def test_a_search_ends_with_its_client(filled: Library, endless: Endless) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            asked = asyncio.create_task(api.get(FILES))
            await until(lambda: endless.running)
            asked.cancel()
            await until(lambda: endless.running == 0)

    run(act)


def test_a_slow_search_holds_up_no_other_request(filled: Library, endless: Endless) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            asked = asyncio.create_task(api.get(FILES))
            await until(lambda: endless.running)
            assert (await api.get("/api/v1/health")).status == 200
            assert (await api.get("/api/v1/jobs")).status == 200
            assert endless.running == 1
            asked.cancel()
            await until(lambda: endless.running == 0)

    run(act)


def test_filters_and_what_is_wrong_with_them(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            assert await _names(api, query="codec:hevc size:>100B -name:10", sort="size") == ["Café.mkv"]
            answer = await api.get(FILES, params={"query": "clip size:>2QB"})
            assert (answer.status, answer.body["field"], answer.body["code"]) == (422, "query", "query.size")
            assert answer.body["detail"].startswith("At character 11: “>2QB” is not a size.")

    run(act)
