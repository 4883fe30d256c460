"""A web server that tells of a release, or lies, and the key that the tests sign with."""

import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.news.release_file import Release, write

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
KEY: Final = Ed25519PrivateKey.generate()
NEWER: Final = Release(serial=7, version="9.1", date="2030-01-02")


def public(key: Ed25519PrivateKey = KEY) -> str:
    """Return the public key in base64."""
    return base64.b64encode(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode("ascii")


def says(text: bytes = b"", release: Release = NEWER) -> Answer:
    """Return what answers with this text, by default with the signed file of a release."""

    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(body=text or write(release, KEY))

    return answer


@asynccontextmanager
async def server(answer: Answer) -> AsyncIterator[BaseTestServer]:
    """Run a web server on this computer that answers every request so."""
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", answer)
    async with TestServer(app) as running:
        yield running
