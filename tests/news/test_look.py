"""A look for a new version, at servers that tell the truth and at those that lie."""

import asyncio
import base64
import gzip
import json
import socket
from collections.abc import Mapping

import pytest
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import __version__
from app.core.errors import NewsFailed
from app.news.look import MOST_BYTES, look
from app.news.release_file import _PURPOSE, Release, read, write
from tests.news.servers import KEY, NEWER, Answer, public, says, server

PATIENCE = 60.0
KEYS = (public(),)


def found(answer: Answer, serial: int = 0, *, seconds: float = PATIENCE) -> Release:
    async def act() -> Release:
        async with server(answer) as running:
            return await look(str(running.make_url("/release")), serial, keys=KEYS, seconds=seconds)

    return asyncio.run(act())


def refusal(answer: Answer, serial: int = 0, *, seconds: float = PATIENCE) -> str:
    with pytest.raises(NewsFailed) as caught:
        found(answer, serial, seconds=seconds)
    return caught.value.message.code


def signed(content: bytes, key: Ed25519PrivateKey = KEY) -> bytes:
    return base64.b64encode(key.sign(_PURPOSE + content)) + b"\n" + content


def test_nothing_is_sent_but_the_version() -> None:
    sent: list[Mapping[str, str]] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        sent.append(dict(request.headers))
        response = web.Response(body=write(NEWER, KEY))
        response.set_cookie("who", "me")
        return response

    assert found(answer) == NEWER
    assert found(answer, NEWER.serial) == NEWER
    assert [set(each) for each in sent] == [{"Host", "User-Agent"}] * 2
    assert {each["User-Agent"] for each in sent} == {f"cinventory/{__version__}"}


def test_a_file_that_another_key_has_signed_is_refused() -> None:
    stranger = Ed25519PrivateKey.generate()
    assert refusal(says(write(NEWER, stranger))) == "news.not_signed"


@pytest.mark.parametrize(
    "text",
    [
        b"<html>Welcome to the hotel</html>",
        b"\n",
        b"AAAA\n{}",
        write(NEWER, KEY).replace(b'"9.1"', b'"9.2"'),
        base64.b64encode(KEY.sign(b'{"serial":1}')) + b'\n{"serial":1}',
        b"\xff" * 100,
    ],
)
def test_what_is_not_signed_is_refused(text: bytes) -> None:
    assert refusal(says(text)) == "news.not_signed"


@pytest.mark.parametrize(
    "content",
    [
        b"no JSON",
        b"\xff\xfe",
        b"[]",
        b"[" * 20_000,
        json.dumps({"serial": 0, "version": "1.0", "date": "2030-01-01"}).encode(),
        json.dumps({"serial": 1, "version": "1.0 <b>", "date": "2030-01-01"}).encode(),
        json.dumps({"serial": 1, "version": "1.0", "date": "soon"}).encode(),
        json.dumps({"version": "1.0", "date": "2030-01-01"}).encode(),
    ],
)
def test_what_is_signed_but_no_release_is_refused(content: bytes) -> None:
    assert refusal(says(signed(content))) == "news.invalid"


def test_a_field_of_a_later_version_is_ignored() -> None:
    content = json.dumps({"serial": 1, "version": "1.0", "date": "2030-01-01", "more": 1}).encode()
    assert read(signed(content), KEYS).version == "1.0"


def test_an_old_file_that_is_shown_again_is_refused() -> None:
    assert refusal(says(), NEWER.serial + 1) == "news.replayed"


def test_a_huge_answer_is_not_read_to_its_end() -> None:
    sent: list[int] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        try:
            while len(sent) < 10_000:
                await response.write(b"x" * 65_536)
                sent.append(1)
        except ConnectionError:
            pass
        return response

    assert refusal(answer) == "news.too_large"
    assert len(sent) * 65_536 < 100 * MOST_BYTES


def test_a_packed_answer_is_not_unpacked() -> None:
    bomb = gzip.compress(b"x" * 10_000_000)

    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(body=bomb, headers={"Content-Encoding": "gzip"})

    assert refusal(answer) == "news.not_signed"


def test_a_slow_answer_ends_in_time() -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"A")
        await asyncio.Event().wait()
        return response

    assert refusal(answer, seconds=0.3) == "news.no_answer"


def test_a_redirect_is_not_followed() -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        raise web.HTTPFound("http://127.0.0.2/elsewhere")

    assert refusal(answer) == "news.status"
    assert asked == ["/release"]


def test_a_server_that_is_away_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NewsFailed) as caught:
        asyncio.run(look(f"http://127.0.0.1:{port}/", keys=KEYS))
    assert caught.value.message.code == "news.no_answer"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://example.org/",
        "http://localhost.example/",
        "ftp://127.0.0.1/",
        "https://me@x/",
        "https://[",
    ],
)
def test_an_address_that_is_not_safe_is_refused(address: str) -> None:
    with pytest.raises(NewsFailed) as caught:
        asyncio.run(look(address, keys=KEYS))
    assert caught.value.message.code == "news.address"


@pytest.mark.parametrize(
    ("version", "other", "after"),
    [("1.0", "0.9", True), ("1.10", "1.9", True), ("1.0", "1.0.0", False), ("0.1", "0.1.0", False)],
)
def test_versions_are_compared_by_their_numbers(version: str, other: str, *, after: bool) -> None:
    assert Release(serial=1, version=version, date="2030-01-01").is_after(other) is after
