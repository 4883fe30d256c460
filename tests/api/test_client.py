"""What asks the server: against the real one, and against some that are not as they should be."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from app.api.server import client as asking
from app.api.server.client import Client
from app.core.errors import CinventoryError, JobError, ServerFailed, UnknownJob
from app.core.job import JobState
from app.core.run.progress import Phase, Progress
from app.library import Library
from tests.api.acts import TOKEN, run, serving
from tests.jobs.acts import until_cancelled

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    file = tmp_path / "api-token"
    with open(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600), "w") as out:  # noqa: PTH123
        out.write(TOKEN)
    return file


@asynccontextmanager
async def _answering(serve: Serve) -> AsyncIterator[str]:
    """Let something else listen, and yield its address."""

    async def ended(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await serve(reader, writer)
        writer.close()

    server = await asyncio.start_server(ended, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


def _saying(text: bytes) -> Serve:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(text)
        await writer.drain()

    return serve


def test_jobs_come_in_pages(
    library: Library, videos: Path, token_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "_PAGE", 2)

    async def act() -> None:
        async with (
            serving(library, act=until_cancelled) as api,
            Client(api.server.address, token_file) as client,
        ):
            ids = [await api.submit(videos / str(number)) for number in range(5)][::-1]
            assert await client.is_there()
            assert [job.id for job in await client.jobs()] == ids
            assert [job.id for job in await client.jobs(limit=3)] == ids[:3]
            await client.act(ids[0], "pause")
            assert [job.id for job in await client.jobs([JobState.PAUSED])] == ids[:1]
            assert (await client.job(ids[0])).paths == (str(videos / "4"),)

    run(act)


def test_a_job_is_followed_to_its_end(library: Library, videos: Path, token_file: Path) -> None:
    async def act() -> None:
        async with (
            serving(library, act=until_cancelled) as api,
            Client(api.server.address, token_file) as client,
        ):
            job_id = await api.submit(videos)
            states = []
            async for job in client.follow(job_id):
                states.append(job.state)
                if len(states) == 1:
                    assert (await client.act(job_id, "cancel")).id == job_id
            assert states[-1] is JobState.CANCELLED

    run(act)


def test_a_slow_file_is_skipped(library: Library, videos: Path, token_file: Path) -> None:
    given_up: list[frozenset[bytes]] = []
    current = os.fsencode(videos / "gro\udcdf.mkv")  # a name that is no text, on any system

    async def reading(payload: dict[str, Any]) -> None:
        cancel = payload["_cancel_event"]
        while not (skips := cancel.take_skips()):  # noqa: ASYNC110 - as a scan looks for them
            await asyncio.sleep(0)
        given_up.append(skips)

    async def act() -> None:
        async with serving(library, act=reading) as api, Client(api.server.address, token_file) as client:
            job_id = await api.submit(videos)
            while (await client.job(job_id)).state is not JobState.RUNNING:
                pass
            told = Progress(phase=Phase.PROBING, total=1, current=current, current_seconds=60.0)
            api.queue.set_progress(job_id, told)
            job = await client.job(job_id)
            assert (job.current, job.slow_seconds) == (os.fsdecode(current), 60.0)
            await client.skip(job_id, os.fsdecode(current))
            await api.queue.wait(job_id)

    run(act)
    assert given_up == [{current}]


def test_what_is_refused_is_said(library: Library, videos: Path, token_file: Path) -> None:
    async def act() -> None:
        async with serving(library) as api, Client(api.server.address, token_file) as client:
            job_id = await api.submit(videos)
            await api.queue.wait(job_id)
            with pytest.raises(JobError, match="A job in the state completed cannot become cancelled"):
                await client.act(job_id, "cancel")
            for ask in (client.job("../x y?"), client.act("nobody", "cancel")):
                with pytest.raises(UnknownJob, match="There is no job"):
                    await ask

    run(act)


def test_a_token_that_is_no_good(library: Library, token_file: Path) -> None:
    async def act(expected: str) -> None:
        async with serving(library) as api, Client(api.server.address, token_file) as client:
            with pytest.raises(ServerFailed, match=expected):
                await client.jobs()

    token_file.write_text("another-token-0123456789")
    run(lambda: act("does not accept the token in"))
    token_file.unlink()
    run(lambda: act("could not be read or created"))
    assert not token_file.exists(), "only a server makes one"


def test_nobody_there(library: Library, token_file: Path) -> None:
    async def act() -> None:
        async with serving(library) as api:
            address = api.server.address
        async with Client(address, token_file) as client:
            assert not await client.is_there()
            with pytest.raises(ServerFailed, match="No program listens"):
                await client.jobs()

    run(act)


def test_a_server_that_hangs(token_file: Path) -> None:
    async def act() -> None:
        gone = asyncio.Barrier(3)

        async def serve(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
            await reader.read()
            await gone.wait()

        async with _answering(serve) as address:
            async with Client(address, token_file, silent_seconds=0.1) as client:
                assert not await client.is_there()
                with pytest.raises(ServerFailed, match="does not respond"):
                    await client.jobs()
            await gone.wait()

    run(act)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "not this version"),
        (b'HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"status":"ok"}', "not this version"),
        (b"HTTP/1.1 302 Found\r\nLocation: /api/v1/jobs\r\nContent-Length: 0\r\n\r\n", "not this version"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", "was lost"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "was lost"),
        (b"", "was lost"),
    ],
)
def test_what_is_no_server_of_ours(token_file: Path, said: bytes, expected: str) -> None:
    async def act() -> None:
        async with _answering(_saying(said)) as address, Client(address, token_file) as client:
            assert not await client.is_there()
            with pytest.raises(CinventoryError, match=expected):
                await client.jobs()

    run(act)


def test_the_token_goes_to_nobody_before_the_server_has_said_who_it_is(token_file: Path) -> None:
    async def act() -> None:
        heard = b""

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal heard
            heard += await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
            await writer.drain()

        async with _answering(serve) as address, Client(address, token_file) as client:
            assert not await client.is_there()
        assert heard.startswith(b"GET /api/v1/health ")
        assert TOKEN.encode() not in heard

    run(act)
