"""Sessions of the live page: cookies that stand for the token in one browser.

A browser sends a cookie to all ports of a host, and with requests that other pages of the host cause. So a
session counts only with the header of the page, which no other page can send. One that began on this
computer counts only for programs of its user.
"""

import asyncio
import hashlib
import hmac
import logging
import re
import secrets
import time
from collections.abc import Callable, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import ClassVar, Final
from weakref import WeakKeyDictionary

from aiohttp import web
from msgspec import Struct

from app.api.access.peer_user import came_through_proxy, is_of_this_user
from app.api.http.http_connection import HttpConnection
from app.api.schemas.problem_details import ApiProblem
from app.config import versioned_json
from app.config.versioned_json import Migration
from app.core.run.threads import run_in_thread
from app.core.run.timing import Clock

log = logging.getLogger(__name__)

LIFE_SECONDS: Final = 14 * 24 * 3600.0
"""Seconds after which a page must be opened anew, though it is used."""
MOST: Final = 64
"""Sessions at the same time. A further one ends the oldest."""
TICKET_SECONDS: Final = 12 * 3600.0
"""Seconds for which a ticket stands for the header of the page. A video may be looked at for hours."""
_TICKET: Final = re.compile(r"(\d{1,12})-([0-9a-f]{64})", re.ASCII)
PAGE_HEADER: Final = "Cinventory-Page"
"""The header of the requests of the page. A page of another origin would have to ask for it before."""
_BYTES: Final = 32


class Session(Struct, frozen=True):
    """A session, as it is kept: the cookie cannot be found out from it."""

    digest: str
    """The keyed hash of the cookie, for one host."""
    ends: float
    """Seconds since 1970."""
    own: bool
    """Whether it began on a connection of this user, and counts for such alone."""


class KeptSessions(Struct, frozen=True, kw_only=True):
    """The file of the sessions, so that a page goes on after a restart of the program."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = ()

    version: int = 1
    sessions: tuple[Session, ...] = ()


class PageSessions:
    """The sessions of one server. Belongs to its event loop."""

    def __init__(
        self,
        token: str,
        file: Path | None = None,
        *,
        clock: Clock = time.time,
        is_own: Callable[[web.Request], bool] = is_of_this_user,
    ) -> None:
        """Take the token, with which all sessions end, and the file to read and keep them in, if any.

        `is_own` is called in a worker thread.
        """
        self._key = token.encode()
        self._file = file
        self._clock = clock
        self._is_own = is_own
        self._sessions = {each.digest: each for each in _read(file)} if file else {}
        self._asking = asyncio.Lock()
        """Held while the user of a connection is asked for: another user may open many at once."""
        self._writing = asyncio.Lock()
        self._own: WeakKeyDictionary[HttpConnection, bool] = WeakKeyDictionary()
        """Connections of this user."""
        self._used: WeakKeyDictionary[HttpConnection, str] = WeakKeyDictionary()
        """The digest of the session that a connection has shown last."""

    async def is_own(self, request: web.Request) -> bool:
        """Return whether a request is certain to come from a program of this user. Asks once a connection."""
        connection = _connection(request)
        if connection not in self._own or came_through_proxy(request):
            async with self._asking:
                if not await run_in_thread(self._is_own, request):
                    return False
            self._own[connection] = True
        return True

    async def begin(self, request: web.Request) -> tuple[Session, str]:
        """Return a new session and its cookie, in place of the one that the request has."""
        value = secrets.token_urlsafe(_BYTES)
        digest = self._digest(request, value)
        session = Session(digest, self._clock() + LIFE_SECONDS, await self.is_own(request))
        self._drop_ended()
        if (before := self._shown(request)) is not None:
            del self._sessions[before.digest]
        self._sessions[digest] = session
        while len(self._sessions) > MOST:
            del self._sessions[next(iter(self._sessions))]
        await self._keep()
        return session, value

    async def admits(self, request: web.Request) -> bool:
        """Return whether a request has a session. Raises `ApiProblem` if another page has sent it."""
        session = self._shown(request)
        if session is None:
            return False
        _check_page(request, named=PAGE_HEADER in request.headers or self._has_ticket(request, session))
        if session.own and not await self.is_own(request):
            return False
        self._used[_connection(request)] = session.digest
        return True

    def ticket(self, request: web.Request, path: str) -> str:
        """Return a ticket for GET requests of a path, in the session of a request; empty without a session.

        A browser asks for a video without the header of the page.
        """
        session = self._shown(request)
        return "" if session is None else self._ticket(session, path, int(self._clock() + TICKET_SECONDS))

    def _has_ticket(self, request: web.Request, session: Session) -> bool:
        found = _TICKET.fullmatch(request.query.get("ticket", ""))
        if found is None or request.method != "GET" or int(found[1]) < self._clock():
            return False
        return hmac.compare_digest(found[0], self._ticket(session, request.path, int(found[1])))

    def _ticket(self, session: Session, path: str, ends: int) -> str:
        told = f"ticket\n{session.digest}\n{path}\n{ends}".encode("utf-8", "surrogateescape")
        return f"{ends}-{hmac.new(self._key, told, hashlib.sha256).hexdigest()}"

    async def end(self, request: web.Request, *, everywhere: bool) -> int:
        """End the session of a request, or all, with their connections; return the number of ended ones."""
        shown = self._shown(request)
        ended = set(self._sessions) if everywhere else {shown.digest} if shown else set()
        for digest in ended:
            del self._sessions[digest]
        for connection, digest in list(self._used.items()):
            if digest in ended and connection is not request.protocol and connection.transport is not None:
                connection.transport.abort()
        await self._keep()
        return len(ended)

    def _shown(self, request: web.Request) -> Session | None:
        """Return the session of the cookie that a request has; None without a valid one."""
        value = request.cookies.get(cookie_name(request))
        if value is None:
            return None
        session = self._sessions.get(self._digest(request, value))
        return session if session is not None and session.ends > self._clock() else None

    def _digest(self, request: web.Request, value: str) -> str:
        told = f"{request.host.lower()}\n{value}".encode("utf-8", "surrogateescape")
        return hmac.new(self._key, told, hashlib.sha256).hexdigest()

    def _drop_ended(self) -> None:
        now = self._clock()
        self._sessions = {digest: each for digest, each in self._sessions.items() if each.ends > now}

    async def _keep(self) -> None:
        if self._file is None:
            return
        async with self._writing:  # the last writer has the newest sessions
            kept = KeptSessions(sessions=tuple(self._sessions.values()))
            await run_in_thread(_write, self._file, kept)


def cookie_name(request: web.Request) -> str:
    """Return the name of the cookie: servers on several ports of a host have one each."""
    port = request.host.rpartition(":")[2]
    return f"cinventory-{port}" if port.isdecimal() else "cinventory"


def is_encrypted(request: web.Request) -> bool:
    """Return whether a proxy says that the client is connected to it by TLS."""
    told = request.headers.get("X-Forwarded-Proto", "")
    return told.partition(",")[0].strip().lower() == "https"


def _check_page(request: web.Request, *, named: bool) -> None:
    """Raise `ApiProblem` unless the page of this server has sent the request. Its `Origin` was checked.

    `named` is whether it has what no other page can send.
    """
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    is_told = request.method == "GET" or "Origin" in request.headers
    if not named or site != "same-origin" or not is_told:
        raise ApiProblem(
            HTTPStatus.FORBIDDEN,
            "Only the page of this server can use its cookie. Send the token instead.",
            field=PAGE_HEADER,
        )


def _connection(request: web.Request) -> HttpConnection:
    connection = request.protocol
    assert isinstance(connection, HttpConnection)  # noqa: S101 - the server makes no other
    return connection


def _read(file: Path) -> tuple[Session, ...]:
    try:
        return versioned_json.read(file, KeptSessions).sessions
    except FileNotFoundError:
        return ()
    except (OSError, versioned_json.Damaged, versioned_json.TooNew) as error:
        log.warning("the sessions of the page were not read, so open it again: %r", error)
        return ()


def _write(file: Path, kept: KeptSessions) -> None:
    try:
        versioned_json.write(file, kept)
    except (OSError, versioned_json.TooNew) as error:
        log.warning("the sessions of the page are not kept beyond the end of the program: %r", error)
