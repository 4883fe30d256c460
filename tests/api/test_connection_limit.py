"""Connections that are open for nothing: those that never send a whole header, and too many."""

import asyncio
import json
import socket
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.library import Library
from tests.api.acts import JOBS, TOKEN, Api, events, raw, run, serving, until
from tests.jobs.acts import until_cancelled

PART = f"GET {JOBS} HTTP/1.1\r\nHost: localhost\r\nX-Never: "
WHOLE = f"GET {JOBS} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n\r\n"
SOON = 0.5


def _connections(api: Api) -> int:
    assert api.server._runner is not None
    assert api.server._runner.server is not None
    return len(api.server._runner.server.connections)


async def _trickle(api: Api) -> None:
    """Send a header a byte at a time, until the server has enough of it."""
    host, port = api.server.address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(PART.encode())
    ended = asyncio.create_task(reader.read())
    with suppress(ConnectionError):
        while not ended.done():
            writer.write(b"x")
            await writer.drain()
            await asyncio.wait([ended], timeout=SOON / 10)
    with suppress(ConnectionError):
        assert await ended == b""
    writer.close()


def test_a_header_that_never_comes_ends_the_connection(library: Library) -> None:
    async def act() -> None:
        async with serving(library, header_seconds=SOON) as api:
            assert await raw(api, b"") == b""
            assert await raw(api, PART.encode()) == b""
            await _trickle(api)

    run(act)


def test_nor_may_one_come_late_after_an_answer(library: Library) -> None:
    async def act() -> None:
        async with serving(library, header_seconds=SOON) as api:
            said = await raw(api, (WHOLE + PART).encode())
            assert said.startswith(b"HTTP/1.1 200 ")
            assert said.count(b"HTTP/1.1") == 1

    run(act)


def test_who_listens_to_events_is_not_cut_off(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with (
            serving(library, act=until_cancelled, header_seconds=SOON) as api,
            api.events() as answer,
        ):
            for _ in range(3):
                assert await raw(api, PART.encode()) == b""
            job_id = await api.submit(videos)
            assert (await anext(events(answer.content)))["id"] == job_id

    run(act)


def test_who_never_reads_the_answers_is_let_go(library: Library) -> None:
    async def act() -> None:
        async with serving(library, stalled_seconds=SOON) as api:
            host, port = api.server.address.removeprefix("http://").split(":")
            loop = asyncio.get_running_loop()
            with socket.socket() as deaf:
                deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                deaf.setblocking(False)
                await loop.sock_connect(deaf, (host, int(port)))
                await loop.sock_sendall(deaf, WHOLE.replace(JOBS, "/api/v1/openapi.json").encode() * 500)
                await until(lambda: _connections(api) == 1)
                await until(lambda: _connections(api) == 0)
            assert (await api.get(JOBS)).status == 200

    run(act)


def test_so_many_connections_and_no_more(library: Library) -> None:
    async def act() -> None:
        async with serving(library, connections=3) as api, AsyncExitStack() as listening:
            for _ in range(3):
                await listening.enter_async_context(api.events())
            last = WHOLE.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n").encode()
            said = await asyncio.gather(*(raw(api, last) for _ in range(20)), return_exceptions=True)
            refused = [one for one in said if isinstance(one, bytes) and one.startswith(b"HTTP/1.1 503 ")]
            assert refused, said
            assert _connections(api) <= 3
            await listening.aclose()
            await until(lambda: _connections(api) == 0)
            assert (await api.get(JOBS)).status == 200

    run(act)


def test_idle_connections_do_not_keep_the_owner_out(library: Library) -> None:
    """More than may be open, of which each was there first."""

    async def act() -> None:
        async with serving(library, connections=100) as api, AsyncExitStack() as idle:
            address = urlsplit(api.server.address)
            for number in range(200):
                _, writer = await asyncio.open_connection(address.hostname, address.port)
                idle.callback(writer.close)
                if number % 2:
                    writer.write(PART.encode())
            assert (await api.get(JOBS)).status == 200
            assert _connections(api) <= 100

    run(act)


def test_clients_with_the_token_stay_while_others_come(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with (
            serving(library, act=until_cancelled, connections=10) as api,
            api.events() as answer,
            AsyncExitStack() as idle,
        ):
            address = urlsplit(api.server.address)
            for _ in range(30):
                _, writer = await asyncio.open_connection(address.hostname, address.port)
                idle.callback(writer.close)
            job_id = await api.submit(videos)
            assert (await anext(events(answer.content)))["id"] == job_id

    run(act)


def test_an_answer_to_too_many_is_a_problem_document(library: Library) -> None:
    async def act() -> None:
        async with serving(library, connections=1) as api, api.events():
            head, _, body = (await raw(api, WHOLE.encode())).partition(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 503 ")
            assert b"Retry-After: " in head
            assert json.loads(body)["detail"] == "Too many clients are connected. Try again later."

    run(act)


BODY = b"x" * 300_000


@pytest.mark.parametrize(
    ("request_line", "token", "status"),
    [
        (f"GET {JOBS}", TOKEN, 400),
        ("GET /api/v1/health", "", 400),
        (f"POST {JOBS}", "wrong", 401),
        (f"POST {JOBS}", TOKEN, 415),
        (f"DELETE {JOBS}", TOKEN, 405),
        ("POST /nowhere", TOKEN, 404),
    ],
)
def test_a_body_that_is_not_read_resets_no_connection(
    library: Library, request_line: str, token: str, status: int
) -> None:
    async def act() -> None:
        async with serving(library) as api:
            head = f"{request_line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            length = f"Authorization: Bearer {token}\r\nContent-Length: {len(BODY)}\r\n\r\n"
            said = await raw(api, (head + length).encode() + BODY)
            assert said.startswith(b"HTTP/1.1 %d " % status)
            assert b"application/problem+json" in said

    run(act)


def test_a_body_is_asked_for_only_once_the_token_was_seen(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            head = f"POST {JOBS} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: 100-continue\r\n"
            kind = "Content-Type: application/json\r\nConnection: close\r\n"
            assert (await raw(api, f"{head}{kind}\r\n".encode())).startswith(b"HTTP/1.1 401 ")
            token = f"Authorization: Bearer {TOKEN}\r\n"
            said = await raw(api, f"{head}{kind}{token}\r\n{{}}".encode())
            assert said.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 422 ")

    run(act)
