"""A look for a new version: a request that says nothing but the version of this program."""

import ipaddress
from typing import Final
from urllib.parse import urlsplit

import aiohttp

from app import __version__
from app.core.errors import NewsFailed
from app.news.release_file import KEYS, Release, read

SECONDS: Final = 10.0
"""Seconds after which a look fails."""
MOST_BYTES: Final = 65_536
"""Most bytes of the file; a longer answer is not read to its end."""
_NOT_SENT: Final = ("Accept", "Accept-Encoding")
"""Headers that would tell more than the version."""


async def look(
    address: str, serial: int = 0, *, keys: tuple[str, ...] = KEYS, seconds: float = SECONDS
) -> Release:
    """Return the newest version that the file at `address` names.

    Cookies are neither kept nor sent, no redirect is followed, and no proxy of the environment is used.
    Raises `NewsFailed`, also for a file with a number before `serial`, which is one of earlier.
    """
    _check(address)
    try:
        release = read(await _fetched(address, seconds), keys)
    except TimeoutError:
        raise NewsFailed("news.no_answer", detail=f"{seconds:g} s") from None
    except aiohttp.ClientConnectorError as error:
        raise NewsFailed("news.no_answer", detail=error.strerror or str(error.os_error)) from error
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise NewsFailed("news.no_answer", detail=type(error).__name__) from error
    if release.serial < serial:
        raise NewsFailed("news.replayed")
    return release


async def _fetched(address: str, seconds: float) -> bytes:
    async with (
        aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=seconds),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            headers={"User-Agent": f"cinventory/{__version__}"},
            skip_auto_headers=_NOT_SENT,
        ) as session,
        session.get(address, allow_redirects=False) as answer,
    ):
        if answer.status != 200:
            raise NewsFailed("news.status", status=answer.status)
        text = b""
        async for piece in answer.content.iter_any():
            text += piece
            if len(text) > MOST_BYTES:
                raise NewsFailed("news.too_large")
        return text


def _check(address: str) -> None:
    """Raise `NewsFailed` for an address that is none of https; on this computer http will do."""
    try:
        url = urlsplit(address)
        host = url.hostname or ""
    except ValueError:
        raise NewsFailed("news.address") from None
    if not host or url.username is not None or not (url.scheme == "https" or _is_here(url.scheme, host)):
        raise NewsFailed("news.address")


def _is_here(scheme: str, host: str) -> bool:
    try:
        return scheme == "http" and ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
