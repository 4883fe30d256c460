"""The user at the other end of a connection."""

import asyncio
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from app.api.access.peer_user import End, has_process, unknown_users, users
from app.library import Library
from tests.api.acts import JOBS, raw, run, serving
from tests.systems import becomes_another_user, only

ANOTHER: Final = 12_345


@contextmanager
def _connected(address: str, target: str | None = None) -> Iterator[tuple[socket.socket, End, End]]:
    """Connect to a server at `address`; yield the client, and both ends as the server sees them."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with (
        socket.create_server((address, 0), family=family) as server,
        socket.create_connection((target or address, server.getsockname()[1])) as client,
        server.accept()[0] as accepted,
    ):
        yield client, End(*accepted.getpeername()[:2]), End(*accepted.getsockname()[:2])


@pytest.mark.parametrize(
    ("address", "target"),
    [("127.0.0.1", "127.0.0.1"), ("127.0.0.1", "::ffff:127.0.0.1"), ("::1", "::1")],
)
def test_a_connection_has_the_user_of_its_program(address: str, target: str) -> None:
    with _connected(address, target) as (_, near, far):
        assert list(users(near, far)) == [os.getuid()]
        assert list(users(End("127.0.0.2", near.port), far)) == []
        assert list(users(near, near)) == []


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_a_program_that_has_closed_its_side_has_no_user(address: str) -> None:
    with _connected(address) as (client, near, far):
        client.shutdown(socket.SHUT_WR)
        assert list(users(near, far)) == []


def test_a_process_has_a_connection_until_it_closes_its_side() -> None:
    """Where the system lists no connections, the processes of the user are asked."""
    with _connected("127.0.0.1") as (client, near, far):
        assert has_process(near, far, {os.getuid()})
        assert not has_process(near, far, {ANOTHER})
        assert not has_process(far, far, {os.getuid()})
        client.shutdown(socket.SHUT_WR)
        assert not has_process(near, far, {os.getuid()})


def test_only_established_connections_of_both_ends_count(tmp_path: Path) -> None:
    row = "   {}: {}:{} 0100007F:{} {} 00000000:00000000 00:00000000 00000000  {}        0 123 1 0 20\n"
    (tmp_path / "tcp").write_text(
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        + row.format(0, "0100007F", "2221", "0000", "0A", 1)
        + row.format(1, "0100007F", "C350", "2221", "01", 1001)
        + row.format(2, "0100007F", "2221", "C350", "01", 1002)
        + row.format(3, "0200007F", "C350", "2221", "01", 1003)
        + row.format(1234, "0100007F", "C350", "2221", "06", 1004)
    )
    here = End("127.0.0.1", 0x2221)
    assert list(users(End("127.0.0.1", 0xC350), here, tmp_path)) == [1001]
    assert list(users(End("127.0.0.1", 0xC350), here, tmp_path / "none")) == []


def test_the_user_who_stands_for_all_others_is_known(tmp_path: Path) -> None:
    named = tmp_path / "overflowuid"
    named.write_text("4711\n")
    assert unknown_users(named) == {4711}
    assert unknown_users(tmp_path / "none") == {65534}


def _request(code: str, headers: str = "") -> bytes:
    body = json.dumps({"code": code})
    start = f"POST /api/v1/codes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{headers}"
    return f"{start}Content-Length: {len(body)}\r\n\r\n{body}".encode()


_NEXT: Final = b"GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n" * 500
"""Requests that fill the queue of a connection, so that the server does not see its end yet."""


def test_who_has_closed_the_other_side_gets_no_cookie(library: Library) -> None:
    """The system does not tell then who had opened it."""

    async def act() -> None:
        async with serving(library) as api:
            code = api.server.codes.make()
            host, port = api.server.address.removeprefix("http://").split(":")
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(_request(code) + _NEXT)
            writer.write_eof()
            said = await reader.read()
            writer.close()
            assert said.startswith(b"HTTP/1.1 403 ")
            assert b"Set-Cookie" not in said
            assert b"Set-Cookie" in await raw(api, _request(code, "Connection: close\r\n"))

    run(act)


@pytest.mark.parametrize("header", ["Via: 1.1 proxy", "X-Forwarded-For: 1.2.3.4", "forwarded: for=1.2.3.4"])
def test_nobody_gets_a_cookie_through_a_proxy(library: Library, header: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            said = await raw(api, _request(api.server.codes.make(), f"{header}\r\nConnection: close\r\n"))
            assert said.startswith(b"HTTP/1.1 403 ")

    run(act)


@only(becomes_another_user(), "needs root, who can become another user")
def test_another_user_gets_no_cookie_and_uses_up_no_code(library: Library) -> None:
    """A user who sees the address in the list of processes tries it all, before the browser does."""

    async def act() -> None:
        async with serving(library) as api:
            code = api.server.codes.make()
            target = ("127.0.0.1", int(api.server.address.rpartition(":")[2]))
            for tail, half_closed in ((b"", False), (_NEXT, True)):
                said = await asyncio.to_thread(_ask_as_another, target, _request(code) + tail, half_closed)
                assert said.startswith(b"HTTP/1.1 403 ")
                assert b"Set-Cookie" not in said
            assert b"Set-Cookie" in await raw(api, _request(code, "Connection: close\r\n"))

    run(act)


@only(becomes_another_user(), "needs root, who can become another user")
def test_another_user_gains_nothing_by_a_cookie(library: Library) -> None:
    """A browser sends it to each port of the computer, so also to a server of another user."""

    async def act() -> None:
        async with serving(library) as api:
            code = api.server.codes.make()
            said = await raw(api, _request(code, "Connection: close\r\n"))
            cookie = said.partition(b"Set-Cookie: ")[2].partition(b";")[0].decode()
            head = f"GET {JOBS} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCinventory-Page: 1\r\n"
            request = f"{head}Cookie: {cookie}\r\n\r\n".encode()
            target = ("127.0.0.1", int(api.server.address.rpartition(":")[2]))
            stolen = await asyncio.to_thread(_ask_as_another, target, request, half_closed=False)
            assert stolen.startswith(b"HTTP/1.1 401 ")
            assert (await raw(api, request)).startswith(b"HTTP/1.1 200 ")

    run(act)


def _ask_as_another(target: tuple[str, int], request: bytes, half_closed: bool) -> bytes:  # noqa: FBT001
    os.seteuid(ANOTHER)
    try:
        client = socket.socket()
    finally:
        os.seteuid(0)
    with client:
        client.connect(target)
        client.sendall(request)
        if half_closed:
            client.shutdown(socket.SHUT_WR)
        return client.recv(65_536)
