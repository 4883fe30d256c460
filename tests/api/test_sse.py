"""Server-sent events: the whole state each, not too many, the last one terminal, and nobody can clog them."""

import asyncio
import os
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.api.routes import sse as module
from app.core.job import JobState
from app.core.run.progress import Phase, Progress
from app.library import Library
from tests.api.acts import JOBS, TOKEN, Api, events, run, serving, until
from tests.jobs.acts import until_cancelled

ALL = "/api/v1/events"
TOTAL = 100_000


def _progress(done: int) -> Progress:
    return Progress(phase=Phase.PROBING, done=done, total=TOTAL, current=b"/v/" + b"x" * 200)


async def _running(api: Api, *paths: Path) -> str:
    """Have a job that is under way, and goes on until Cancel."""
    job = await api.queue.get(await api.submit(*paths))
    while job.state is not JobState.RUNNING:
        await asyncio.sleep(0)
        job = await api.queue.get(job.id)
    return job.id


def test_a_job_s_events_begin_with_its_state_and_end_with_its_end(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await _running(api, videos)
            async with api.events(f"{JOBS}/{job_id}/events") as answer:
                assert answer.content_type == "text/event-stream"
                told = events(answer.content)
                assert (await anext(told))["state"] == "running"
                api.queue.set_progress(job_id, _progress(1000))
                assert (await anext(told))["progress"] == 0.01
                await api.post(f"{JOBS}/{job_id}/cancel")
                rest = [job async for job in told]
            assert rest[-1]["state"] == "cancelled"
            assert all(job["state"] != "cancelled" for job in rest[:-1])
            assert rest[-1] == (await api.get(f"{JOBS}/{job_id}")).body

    run(act)


def test_a_job_that_has_ended_has_one_event(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library) as api:
            job_id = await api.submit(videos)
            await api.queue.wait(job_id)
            async with api.events(f"{JOBS}/{job_id}/events") as answer:
                assert [job["state"] async for job in events(answer.content)] == ["completed"]
            assert (await api.get(f"{JOBS}/nobody/events")).status == 404

    run(act)


def test_the_events_of_all_jobs_go_on(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library) as api:
            first = await api.submit(videos)
            await api.queue.wait(first)
            async with api.events() as answer:
                told = events(answer.content)
                assert (await anext(told))["id"] == first
                second = await api.submit(videos)
                job = await anext(told)
                while job["state"] != "completed":
                    job = await anext(told)
                assert job["id"] == second

    run(act)


def test_a_listener_hears_of_every_job_that_has_not_ended(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            ids = [await api.submit(videos) for _ in range(60)]
            async with api.events() as answer:
                told = events(answer.content)
                assert [(await anext(told))["id"] for _ in ids] == ids

    run(act)


def test_ten_thousand_updates_a_second_are_15_events_a_second(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await _running(api, videos)
            async with api.events(f"{JOBS}/{job_id}/events") as one, api.events() as all_:

                async def times(answer: Any) -> list[tuple[float, dict[str, Any]]]:  # noqa: ANN401
                    heard = []
                    async for job in events(answer.content):
                        heard.append((time.monotonic(), job))
                        if job["state"] == "cancelled":
                            break
                    return heard

                listeners = [asyncio.create_task(times(answer)) for answer in (one, all_)]
                begun = time.monotonic()
                done = 0
                while (spent := time.monotonic() - begun) < 2:
                    while done < spent * 10_000:
                        done += 1
                        api.queue.set_progress(job_id, _progress(done))
                    await asyncio.sleep(0.001)
                await api.queue.cancel(job_id)
                for heard in await asyncio.gather(*listeners):
                    moments = [moment for moment, _ in heard]
                    assert len(heard) > 5, "and yet it is told often, also by a machine that is busy"
                    # What a busy loop hears late lies closer to what follows than it was sent.
                    for moment in moments:
                        assert sum(moment <= other < moment + 1 for other in moments) <= 18
                    assert len(heard) <= 15 * (moments[-1] - moments[0]) + 4
                    assert heard[-1][1]["state"] == "cancelled"
                    shares = [job["progress"] for _, job in heard]
                    assert shares == sorted(shares)

    run(act)


def test_silence_is_filled_with_signs_of_life(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        module.EventBroadcaster.__init__,
        "__kwdefaults__",
        {"interval_seconds": 0.07, "heartbeat_seconds": 0.05},
    )

    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await _running(api, videos)
            async with api.events(f"{JOBS}/{job_id}/events") as answer:
                beats = 0
                async for line in answer.content:
                    beats += line == b": alive\n"
                    if beats == 3:
                        break

    run(act)


async def _deaf(api: Api, path: str) -> asyncio.StreamWriter:
    """Ask for events and read not one byte of them."""
    host, port = api.server.address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port), limit=1)
    writer.transport.pause_reading()  # type: ignore[attr-defined]
    del reader
    text = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n\r\n"
    writer.write(text.encode())
    await writer.drain()
    return writer


def _held(api: Api, job_id: str) -> list[int]:
    """Return how many events each stream holds, the fewest first.

    Tells on before: how much the socket of somebody takes who does not read depends on the system.
    """
    api.queue.set_progress(job_id, _progress(TOTAL))
    assert api.server._broadcaster is not None
    return sorted(len(stream._events) for stream in api.server._broadcaster._streams)


def test_fifty_listeners_of_whom_half_never_read(library: Library, videos: Path) -> None:
    """The others hear everything to the end, and memory does not grow with what is not read."""

    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await _running(api, *(videos / ("x" * 250) / str(number) for number in range(50)))
            deaf = [await _deaf(api, ALL) for _ in range(25)]
            answers = [await api.events(ALL) for _ in range(25)]

            async def follow(answer: Any) -> dict[str, Any]:  # noqa: ANN401
                last: dict[str, Any] = {}
                async for last in events(answer.content):
                    if last["state"] == "cancelled":
                        break
                return last

            listeners = [asyncio.create_task(follow(answer)) for answer in answers]
            assert api.server._broadcaster is not None
            broadcaster = api.server._broadcaster
            await until(lambda: broadcaster.streams == 50)
            used = []
            for done in range(1, 12_001):
                api.queue.set_progress(job_id, _progress(done))
                if not done % 100:
                    await asyncio.sleep(0.01)
                if not done % 3_000:
                    used.append(psutil.Process(os.getpid()).memory_info().rss)

            await until(lambda: _held(api, job_id) == [0] * 25 + [1] * 25)
            await api.queue.cancel(job_id)
            assert {job["state"] for job in await asyncio.gather(*listeners)} == {"cancelled"}
            assert used[-1] - used[0] < 20_000_000
            for answer in answers:
                answer.close()
            for writer in deaf:
                writer.transport.abort()

    run(act)


def test_who_takes_nothing_for_long_is_let_go(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled, stalled_seconds=0.2) as api:
            for number in range(300):
                await api.submit(videos / ("x" * 200) / str(number))
            writer = await _deaf(api, ALL)
            assert api.server._broadcaster is not None
            broadcaster, jobs = api.server._broadcaster, await api.queue.list()
            await until(lambda: broadcaster.streams)

            def tell_on() -> bool:
                for job in jobs:
                    broadcaster._on_change(job)
                return not broadcaster.streams

            await until(tell_on)
            writer.transport.abort()

    run(act)


def test_who_hangs_up_is_forgotten(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await _running(api, videos)
            async with api.events() as answer:
                await anext(events(answer.content))
                assert api.server._broadcaster is not None
                assert api.server._broadcaster.streams == 1
            broadcaster = api.server._broadcaster

            def tell_on() -> bool:
                api.queue.set_progress(job_id, _progress(1))
                return not broadcaster.streams

            await until(tell_on)

    run(act)


def test_the_server_ends_though_many_listen_and_some_never_read(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await _running(api, videos)
            deaf = [await _deaf(api, ALL) for _ in range(5)]
            async with api.events() as answer:
                told = events(answer.content)
                assert (await anext(told))["id"] == job_id
                begun = time.monotonic()
                await api.queue.close()
                await api.server.close()
                assert time.monotonic() - begun < 100
                rest = [job async for job in told]
                assert rest[-1]["state"] == "cancelled"
            for writer in deaf:
                writer.transport.abort()

    run(act)
