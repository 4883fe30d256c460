"""Who is let in, and what is said to those who are not."""

import asyncio
import logging
import re
from collections.abc import Sequence
from typing import Final

import pytest

from app.api.access.guard import Hosts
from app.library import Library
from tests.api.acts import JOBS, TOKEN, raw, run, serving, until

HEALTH = "/api/v1/health"


def test_health_needs_no_token_and_all_else_does(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            del api.client.headers["Authorization"]
            assert (await api.get(HEALTH)).body["status"] == "ok"
            for path in (
                JOBS,
                f"{JOBS}/x",
                "/api/v1/events",
                "/api/v1/files",
                "/api/v1/openapi.json",
                "/page/",
                "/no",
            ):
                answer = await api.get(path)
                assert answer.status == 401, path
                assert answer.headers["WWW-Authenticate"] == "Bearer"
                assert answer.headers["Content-Type"] == "application/problem+json"
            assert (await api.post(JOBS, json={})).status == 401

    run(act)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Bearer",
        "Bearer ",
        f"Bearer {TOKEN}x",
        f"Bearer {TOKEN[:-1]}",
        f"Basic {TOKEN}",
        TOKEN,
        "Bearer ünfug",
    ],
)
def test_a_wrong_token_is_refused(library: Library, said: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await api.get(JOBS, headers={"Authorization": said})
            assert (answer.status, answer.body["field"]) == (401, "Authorization")

    run(act)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8737",
        "localhost.evil.example",
        "127.0.0.1.nip.io",
        "a@localhost",
        "[::1",
        "",
    ],
)
def test_a_foreign_host_is_refused(library: Library, host: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await api.get(HEALTH, headers={"Host": host})
            assert (answer.status, answer.body["field"]) == (403, "Host")

    run(act)


@pytest.mark.parametrize("host", ["localhost", "LocalHost:1", "127.0.0.1", "[::1]:80", "localhost."])
def test_its_own_names_are_good(library: Library, host: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            assert (await api.get(HEALTH, headers={"Host": host})).status == 200

    run(act)


def test_a_name_that_was_allowed_is_good(library: Library) -> None:
    async def act() -> None:
        async with serving(library, names=["Studio.Example"]) as api:
            assert (await api.get(HEALTH, headers={"Host": "studio.example:8737"})).status == 200

    run(act)


@pytest.mark.parametrize(
    ("bound", "good", "bad"),
    [
        ("127.0.0.1", ["localhost", "127.0.0.1", "[::1]"], ["192.168.1.5", "evil.example"]),
        ("192.168.1.5", ["192.168.1.5:80"], ["localhost", "192.168.1.6", "evil.example"]),
        ("0.0.0.0", ["localhost", "192.168.1.5", "[fe80::1]:80"], ["evil.example", "fe80::1"]),  # noqa: S104
    ],
)
def test_what_a_server_may_be_called(bound: str, good: Sequence[str], bad: Sequence[str]) -> None:
    hosts = Hosts.of(bound)
    assert [name for name in good if not hosts.accepts(name)] == []
    assert [name for name in bad if hosts.accepts(name)] == []


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://localhost:3000", "https://127.0.0.1"]
)
def test_pages_of_others_are_refused(library: Library, origin: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await api.get(JOBS, headers={"Origin": origin})
            assert (answer.status, answer.body["field"]) == (403, "Origin")
            assert "Access-Control-Allow-Origin" not in answer.headers
            preflight = await api.ask("OPTIONS", JOBS, headers={"Origin": origin})
            assert preflight.status == 403

    run(act)


def test_its_own_origin_is_good(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            assert (await api.get(JOBS, headers={"Origin": api.server.address})).status == 200

    run(act)


def test_a_token_that_is_sent_twice_is_no_token(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            line = f"Authorization: Bearer {TOKEN}\r\n"
            text = f"GET {JOBS} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{line}{line}\r\n"
            assert (await raw(api, text.encode())).startswith(b"HTTP/1.1 400 ")

    run(act)


def test_no_route_is_a_problem_too(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            assert (await api.get("/api/v2/jobs")).body["status"] == 404
            wrong = await api.ask("DELETE", JOBS)
            assert (wrong.status, set(wrong.headers["Allow"].split(","))) == (405, {"GET", "POST"})

    run(act)


REST = "HTTP/1.1\r\nHost: localhost\r\n"
ASK = f"GET {JOBS} {REST}"
BEARER = f"Authorization: Bearer {TOKEN}"
TELL = f"POST {JOBS} {REST}{BEARER}\r\nContent-Type: application/json\r\n"
BAD_REQUESTS = {
    "a header with a control character": f"{ASK}{BEARER}\0\r\n\r\n",
    "a header too long": f"{ASK}{BEARER}{'x' * 70_000}\r\n\r\n",
    "too many headers": f"{ASK}{BEARER}\r\n" + "A: b\r\n" * 5000 + "\r\n",
    "no HTTP": f"{BEARER}\r\n\r\n",
    "two lengths": f"{ASK}{BEARER}\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{{}}",
    "a whole address": f"GET http://evil.example{JOBS} {REST}{BEARER}\r\nConnection: close\r\n\r\n",
    "a tunnel": f"CONNECT evil.example:80 {REST}{BEARER}\r\n\r\n",
    "a body that breaks off": f"{TELL}Transfer-Encoding: chunked\r\n\r\n2\r\n{{ \r\nnonsense\r\n\r\n",
    "no host": f"GET {JOBS} HTTP/1.1\r\n{BEARER}\r\nConnection: close\r\n\r\n",
    "HTTP/2": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "a method of its own": f"{BEARER.replace(' ', '')} / HTTP/1.1\r\n\r\n",
    "a path too long": f"GET /{'x' * 70_000} {REST}\r\n",
    "another version": f"GET {JOBS} HTTP/9.9\r\nHost: localhost\r\n\r\n",
    "the first version": f"GET {JOBS}\r\n\r\n",
    "TLS": "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    "a length that is none": f"{TELL}Content-Length: x\r\n\r\n",
    "two ways of a length": f"{TELL}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "an expectation": f"GET /no {REST}Connection: close\r\nExpect: a miracle\r\n\r\n",
    "a web socket": f"GET {JOBS} {REST}Connection: close\r\nUpgrade: websocket\r\n\r\n",
    "a second request that is none": f"GET {HEALTH} {REST}\r\nNO\r\n\r\n",
}
VERSIONS: Final = re.compile(rb"aiohttp|python|llhttp|\d\.\d+\.\d", re.IGNORECASE)


@pytest.mark.parametrize("text", BAD_REQUESTS.values(), ids=BAD_REQUESTS.keys())
def test_what_is_malformed_is_refused_and_the_token_is_not_logged(
    library: Library, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await raw(api, text.encode("latin-1"))
            last = re.split(rb"(?=HTTP/1\.\d \d{3} )", answer)[-1]
            assert last.partition(b" ")[2].startswith(b"4"), answer
            assert b"\r\nServer: cinventory\r\n" in last
            assert TOKEN.encode() not in answer
            assert VERSIONS.search(last) is None
            assert (await api.get(HEALTH)).status == 200

    with caplog.at_level(logging.DEBUG):
        run(act)
    assert TOKEN not in caplog.text


def test_a_body_without_a_token_is_not_read(library: Library) -> None:
    """The answer comes, and the connection ends, though the body never does."""

    async def act() -> None:
        async with serving(library) as api:
            text = f"POST {JOBS} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000\r\n\r\n"
            assert (await raw(api, text.encode() + b"x" * 1000)).startswith(b"HTTP/1.1 401 ")

    run(act)


def test_what_was_not_foreseen_is_logged_without_the_token(
    library: Library, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken() -> None:
        raise LookupError("oops")

    async def act() -> None:
        async with serving(library) as api:
            monkeypatch.setattr(api.queue, "list", broken)
            async with api.client.get(f"{JOBS}?after={TOKEN}") as answer:
                assert answer.status == 500
                assert "oops" not in await answer.text()

    with caplog.at_level(logging.DEBUG):
        run(act)
    assert "oops" in caplog.text
    assert f"a request for GET {JOBS} failed" in caplog.text
    assert TOKEN not in caplog.text


def test_who_goes_in_the_middle_of_a_body_is_no_failure_of_ours(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    async def act() -> None:
        async with serving(library) as api:
            host, port = api.server.address.removeprefix("http://").split(":")
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(f"{TELL}Content-Length: 100\r\nExpect: 100-continue\r\n\r\n".encode())
            await reader.readuntil(b"100 Continue")
            writer.write(b"{")
            writer.close()
            runner = api.server._runner
            assert runner is not None
            assert runner.server is not None
            connections = runner.server
            await until(lambda: not connections.connections)

    run(act)
    assert caplog.text == ""
