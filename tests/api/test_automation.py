"""Watched sources and schedules through the API, and the command line through a server."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from app.api.schemas.automation_schemas import NewSchedule
from app.api.server.client import Client
from app.api.server.server import Server
from app.config.settings import Settings
from app.core.errors import CinventoryError
from app.jobs.automation import Automation
from app.library import Library
from app.library.query import saved_searches
from app.library.scan import sources
from tests.api.acts import TOKEN, Api, events, serving
from tests.doubles import make_files

SCHEDULES, WATCHES = "/api/v1/schedules", "/api/v1/watches"
ROOT = "C:\\" if sys.platform == "win32" else "/"
SOURCE, OTHER = f"{ROOT}v", f"{ROOT}w"
NIGHTLY = {"task": "verify", "times": "nightly 22:00-06:00", "budget": "500GB"}


def run(library: Library, act: Callable[[Api], Awaitable[None]], *allowed: Path) -> None:
    """Run an act against a server of the library."""

    async def main() -> None:
        async with serving(library, allowed=allowed) as api:
            await act(api)

    asyncio.run(main())


@pytest.fixture
def source(library: Library) -> str:
    library.write(sources.add, SOURCE.encode(), "", 0.0).result()
    return SOURCE


def test_a_schedule_is_added_changed_and_removed(library: Library, source: str) -> None:
    async def act(api: Api) -> None:
        added = await api.post(SCHEDULES, json=NIGHTLY)
        assert (added.status, added.body["times"], added.body["source"]) == (200, NIGHTLY["times"], None)
        path = f"{SCHEDULES}/{added.body['id']}"
        changed = await api.post(path, json={"task": "scan", "times": "hourly", "source": source})
        assert (changed.body["task"], changed.body["source"]) == ("scan", source)
        assert (await api.get(path)).body == changed.body
        assert (await api.get(SCHEDULES)).body == {"schedules": [changed.body], "waiting": None}
        assert (await api.post(f"{path}/remove")).body == changed.body
        assert (await api.get(SCHEDULES)).body["schedules"] == []

    run(library, act)


def test_a_check_for_damage_has_a_depth(library: Library) -> None:
    async def act(api: Api) -> None:
        check = {"task": "check", "times": "nightly 22:00-06:00", "budget": "2h"}
        assert (await api.post(SCHEDULES, json=check)).body["depth"] == "index"
        assert (await api.post(SCHEDULES, json={**check, "depth": "full"})).body["depth"] == "full"
        assert (await api.post(SCHEDULES, json={**check, "depth": "deep"})).status == 422

    run(library, act)


@pytest.mark.parametrize("number", ["7", "x", "-1", "9" * 30])
def test_an_unknown_schedule_is_not_found(library: Library, number: str) -> None:
    async def act(api: Api) -> None:
        path = f"{SCHEDULES}/{number}"
        assert (await api.get(path)).status == 404
        assert (await api.post(path, json=NIGHTLY)).status == 404
        assert (await api.post(f"{path}/remove")).status == 404

    run(library, act)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"task": "sleep", "times": "hourly"}, 422),
        ({"task": "scan", "times": "nightly 22:00"}, 422),
        ({"task": "scan", "times": "hourly", "source": "v"}, 422),
        ({"task": "verify", "times": "hourly", "budget": "much"}, 422),
        ({"task": "scan", "times": "hourly", "source": OTHER}, 404),
        ({"task": "export", "times": "hourly", "search": "none"}, 409),
    ],
)
def test_a_plan_that_is_not_valid_is_refused(library: Library, body: dict[str, Any], status: int) -> None:
    async def act(api: Api) -> None:
        assert (await api.post(SCHEDULES, json=body)).status == status

    run(library, act)


def test_a_schedule_is_run(library: Library, source: str) -> None:
    async def act(api: Api) -> None:
        added = (await api.post(SCHEDULES, json={"task": "scan", "times": "hourly", "source": source})).body
        title = {"code": "schedule.task_scan", "text": "Scan v", "args": {"source": "v"}}
        assert added["title"] == title
        assert added["when"]["text"] == "Every hour"
        path = f"{SCHEDULES}/{added['id']}/run"
        alone = await api.post(path)
        assert (alone.status, alone.body["code"]) == (409, "schedule.no_scheduler")
        automation = Automation(library, api.queue, Settings)
        server = Server(
            queue=api.queue, library=library, settings=Settings, token=TOKEN, automation=automation
        )
        try:
            address = await server.start(port=0)
            ran = await api.post(f"{address}{path}")
            assert (ran.status, ran.body["last_error"]) == (200, None)
            assert [job.id for job in await api.queue.list()] == [ran.body["last_job"]]
            assert (await api.post(f"{address}{SCHEDULES}/7/run")).status == 404
        finally:
            await automation.close()
            await server.close()

    run(library, act)


def test_saved_searches_are_listed(library: Library) -> None:
    library.write(saved_searches.save, "4K", "width:>3000").result()

    async def act(api: Api) -> None:
        answer = await api.get("/api/v1/searches")
        assert answer.body == {"searches": [{"name": "4K", "query": "width:>3000"}]}

    run(library, act)


def test_an_export_is_written_into_an_allowed_folder_only(library: Library, tmp_path: Path) -> None:
    library.write(saved_searches.save, "4K", "width:>3000").result()
    body = {"task": "export", "times": "hourly", "search": "4K"}

    async def act(api: Api) -> None:
        inside = await api.post(SCHEDULES, json=body | {"target": str(tmp_path / "list.csv")})
        assert inside.status == 200
        outside = await api.post(SCHEDULES, json=body | {"target": str(tmp_path.parent / "list.csv")})
        assert outside.status == 403

    run(library, act, tmp_path)


def test_a_source_is_watched(library: Library, source: str) -> None:
    async def act(api: Api) -> None:
        (view,) = (await api.get(WATCHES)).body["sources"]
        unwatched = {"watched": False, "mode": None, "text": "", "rescanned": None}
        assert view == {"source": source, "online": True, "unread": None, **unwatched}
        (view,) = (await api.post(WATCHES, json={"source": source, "on": True})).body["sources"]
        assert (view["watched"], view["mode"]) == (True, "idle")
        (view,) = (await api.post(WATCHES, json={"source": source, "on": False})).body["sources"]
        assert not view["watched"]
        assert (await api.post(WATCHES, json={"source": OTHER, "on": True})).status == 404

    run(library, act)


def test_a_source_that_goes_is_an_event_and_says_why(library: Library, videos: Path) -> None:
    make_files(videos, 1)
    library.write(sources.add, bytes(videos), "", 0.0).result()

    async def act(api: Api) -> None:
        automation = Automation(library, api.queue, Settings)
        server = Server(
            queue=api.queue, library=library, settings=Settings, token=TOKEN, automation=automation
        )
        try:
            address = await server.start(port=0)
            roots = f"{address}/api/v1/roots"
            (root,) = (await api.get(roots)).body["roots"]
            assert (root["online"], root["absence"]) == (True, None)
            videos.rename(videos.with_name("away"))  # noqa: ASYNC240 - a test may block
            async with api.events(f"{address}/api/v1/events") as answer:
                await automation.presence.look()
                event = await anext(events(answer.content))
            assert (event["path"], event["online"]) == (str(videos), False)
            assert event["absence"]["text"] == "There is nothing at this path."
            (root,) = (await api.get(roots)).body["roots"]
            assert (root["online"], root["absence"]) == (False, event["absence"])
        finally:
            await automation.close()
            await server.close()

    run(library, act)


def test_a_command_asks_the_server(library: Library, source: str, tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text(TOKEN, "ascii")
    token.chmod(0o600)

    async def act(api: Api) -> None:
        async with Client(api.server.address, token) as client:
            added = await client.add(NewSchedule(task="scan", times="hourly", source=source))
            changed = await client.change(added.id, NewSchedule(task="copies", times="hourly"))
            assert (await client.schedules()).schedules == (changed,)
            assert await client.remove(added.id) == changed
            assert (await client.watch(SOURCE.encode(), on=True)) == await client.watches()
            with pytest.raises(CinventoryError):
                await client.watch(OTHER.encode(), on=True)

    run(library, act)
