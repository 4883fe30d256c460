"""The webhook, against a real web server: the request, its signature, and servers that fail."""

import asyncio
import hashlib
import hmac
import json
import socket
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import BaseTestServer

from app.alerts.sink import Undelivered
from app.alerts.webhook import LONGEST_WAIT, Webhook
from app.core.job.alert import alert_of_end
from tests.alerts.acts import FAILED, PATIENCE, alert, server

SECRET = b"0123456789abcdef"
PATH = "/hook/very-secret"


def _run(
    answer: Callable[[web.Request], Awaitable[web.StreamResponse]],
    act: Callable[[BaseTestServer], Awaitable[None]],
) -> None:
    async def both() -> None:
        async with asyncio.timeout(PATIENCE), server(answer) as running:
            await act(running)

    asyncio.run(both())


def _refusal(
    answer: Callable[[web.Request], Awaitable[web.StreamResponse]], seconds: float = PATIENCE
) -> Undelivered:
    """Return the failure of one request to a server that answers so."""
    caught: list[Undelivered] = []

    async def act(running: BaseTestServer) -> None:
        hook = Webhook(str(running.make_url(PATH)), "here", None, seconds=seconds)
        with pytest.raises(Undelivered) as failure:
            await hook.send(alert())
        caught.append(failure.value)

    _run(answer, act)
    assert "secret" not in str(caught[0])
    return caught[0]


def _status(status: int, **headers: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, headers=headers)

    return answer


def test_the_request_carries_the_alert_and_a_signature() -> None:
    seen: list[tuple[web.Request, bytes]] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        seen.append((request, await request.read()))
        return web.Response(status=204)

    sent = alert_of_end(FAILED)
    assert sent is not None
    told = sent

    async def act(running: BaseTestServer) -> None:
        hook = Webhook(str(running.make_url(PATH)), "http://here", SECRET, now=lambda: 1_800_000_000.9)
        assert hook.name == "webhook at http://here"
        await hook.send(told)

    _run(answer, act)
    ((request, body),) = seen
    assert (request.method, request.path) == ("POST", PATH)
    headers = request.headers
    assert headers["Content-Type"] == "application/json"
    assert (headers["Cinventory-Alert"], headers["Cinventory-Delivery"]) == ("job-failed", told.id)
    assert headers["Cinventory-Timestamp"] == "1800000000"
    expected = hmac.new(SECRET, b"1800000000." + body, hashlib.sha256).hexdigest()
    assert headers["Cinventory-Signature"] == f"v1={expected}"
    tree = json.loads(body)
    assert (tree["version"], tree["id"], tree["kind"]) == (1, told.id, "job-failed")
    assert tree["time"] == "2027-01-15T08:00:00Z"
    assert tree["paths"] == ["/media/caf\udce9"]
    assert tree["job"]["type"] == "scan"


def test_without_a_secret_nothing_is_signed() -> None:
    headers: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        headers.extend(request.headers)
        return web.Response()

    async def act(running: BaseTestServer) -> None:
        await Webhook(str(running.make_url(PATH)), "here", None).send(alert())

    _run(answer, act)
    assert "Cinventory-Timestamp" in headers
    assert "Cinventory-Signature" not in headers


@pytest.mark.parametrize(
    ("status", "retry"), [(400, False), (404, False), (408, True), (429, True), (500, True), (503, True)]
)
def test_statuses(status: int, *, retry: bool) -> None:
    failure = _refusal(_status(status))
    assert (str(failure), failure.retry, failure.after) == (f"status {status}", retry, 0.0)


@pytest.mark.parametrize(
    ("said", "after"), [("7", 7.0), ("99999999", LONGEST_WAIT), ("soon", 0.0), ("-1", 0.0), ("²", 0.0)]
)
def test_a_server_can_have_itself_spared(said: str, after: float) -> None:
    assert _refusal(_status(429, **{"Retry-After": said})).after == after


def test_redirects_are_not_followed() -> None:
    seen: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        seen.append(request.path)
        return web.Response(status=307, headers={"Location": "/elsewhere"})

    failure = _refusal(answer)
    assert (failure.retry, seen) == (False, [PATH])
    assert "redirects are not followed" in str(failure)


def test_a_server_that_hangs_or_drips_is_given_up() -> None:
    async def hang(_request: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    failure = _refusal(hang, seconds=0.2)
    assert (str(failure), failure.retry) == ("no answer in time", True)


def test_an_endless_body_is_not_read() -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(bytes(65_536))

    async def act(running: BaseTestServer) -> None:
        await Webhook(str(running.make_url(PATH)), "here", None).send(alert())

    _run(answer, act)


def test_a_connection_that_breaks_is_tried_again() -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    assert _refusal(answer).retry


def test_a_server_that_is_not_there_is_tried_again() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # the port is taken, and nobody listens
        hook = Webhook(f"http://127.0.0.1:{nobody.getsockname()[1]}{PATH}", "here", SECRET)
        with pytest.raises(Undelivered, match="no connection") as failure:
            asyncio.run(hook.send(alert()))
    assert failure.value.retry
    assert "secret" not in str(failure.value)


def test_an_answer_that_is_no_http_is_tried_again() -> None:
    async def act() -> None:
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"hello\r\n\r\n")
            writer.close()
            await writer.wait_closed()

        listening = await asyncio.start_server(talk, "127.0.0.1", 0)
        async with listening:
            port = listening.sockets[0].getsockname()[1]
            with pytest.raises(Undelivered, match="the connection failed") as failure:
                await Webhook(f"http://127.0.0.1:{port}{PATH}", "here", None).send(alert())
            assert failure.value.retry

    asyncio.run(act())
