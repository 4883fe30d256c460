"""What a client with the token may ask for is limited."""

from pathlib import Path

import pytest

from app.api.access import act_limits
from app.api.access.act_limits import ACTS_PER_SECOND, MOST_ACTS, ActLimits
from app.api.routes import automation_store, routes
from app.api.routes.sse import Stream, event_of
from app.core.job import Job, JobState
from app.core.scan.job import ScanRequest
from app.core.sources.source import SourceNames
from app.jobs.types.scan import SCAN
from app.library import Library
from tests.api.acts import JOBS, Answer, Api, run, serving, until_state
from tests.jobs.acts import until_cancelled


def _refused(answer: Answer, code: str) -> bool:
    told = answer.status, answer.body.get("code"), answer.headers.get("Retry-After")
    return told == (429, code, "5")


async def _submit(api: Api, path: Path) -> Answer:
    return await api.post(JOBS, json={"type": "scan", "paths": [str(path)]})


def test_the_queue_has_room_for_so_many_jobs(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(act_limits, "MOST_JOBS", 3)

    async def act() -> None:
        async with serving(library, act=until_cancelled, allowed=[videos]) as api:
            jobs = [await _submit(api, videos) for _ in range(3)]
            assert [each.status for each in jobs] == [202] * 3
            refused = await _submit(api, videos)
            assert _refused(refused, "job.too_many")
            assert refused.body["detail"] == "3 jobs wait or run. Wait until some have ended, or cancel some."
            first = jobs[0].body["id"]
            await api.post(f"{JOBS}/{first}/cancel")
            await until_state(api, first, JobState.CANCELLED)
            assert (await api.post(f"{JOBS}/{first}/retry")).status == 202
            assert _refused(await api.post(f"{JOBS}/{first}/retry"), "job.too_many")

    run(act)


def test_their_paths_have_a_limit_too(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(act_limits, "MOST_PATH_BYTES", len(bytes(videos)) + 1)

    async def act() -> None:
        async with serving(library, act=until_cancelled, allowed=[videos]) as api:
            assert [(await _submit(api, videos)).status for _ in range(3)] == [202, 202, 429]

    run(act)


def test_changes_are_counted_and_time_allows_more(library: Library, videos: Path) -> None:
    now = 0.0

    async def act() -> None:
        nonlocal now
        async with serving(
            library, allowed=[videos], limits=lambda queue: ActLimits(queue, lambda: now)
        ) as api:
            limits = api.server._limits
            for _ in range(MOST_ACTS):
                limits.count_act()
            assert _refused(await _submit(api, videos), "api.too_fast")
            assert _refused(await api.post(f"{JOBS}/x/cancel"), "api.too_fast")
            assert (await api.get(JOBS)).status == 200
            now = 2 / ACTS_PER_SECOND
            answers = [await api.post(f"{JOBS}/x/cancel") for _ in range(3)]
            assert [each.status for each in answers] == [404, 404, 429]

    run(act)


def test_streams_are_few(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "STREAMS", 1)

    async def act() -> None:
        async with serving(library) as api, api.events():
            refused = await api.get("/api/v1/events")
            assert (refused.status, refused.headers["Retry-After"]) == (503, "5")
            assert refused.body["detail"] == "1 clients follow events. Close one of them, or try again later."

    run(act)


def test_a_stream_gives_events_in_parts(videos: Path) -> None:
    """What a slow client has not taken is shared with other streams, and not copied for it."""

    async def act() -> None:
        stream = Stream(None, 60.0)
        paths = tuple(bytes(videos) + b"/%d" % number * 1000 for number in range(10))
        jobs = [Job(id=str(number), type=SCAN, request=ScanRequest(paths=paths)) for number in range(20)]
        events = {job.id: event_of(job, SourceNames()) for job in jobs}
        stream.offer(events)
        parts = []
        while stream._events:
            parts.append(await stream.next())
        assert len(parts) > 1
        assert b"".join(filter(None, parts)) == b"".join(event.data for event in events.values())
        stream.end()
        assert await stream.next() is None

    run(act)


def test_schedules_are_few(library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(automation_store, "MOST_SCHEDULES", 1)

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            plan = {"task": "verify", "times": "hourly"}
            made = [await api.post("/api/v1/schedules", json=plan) for _ in range(2)]
            assert [each.status for each in made] == [200, 409]
            assert made[1].body["code"] == "schedule.too_many"

    run(act)
