"""The client of the local API, by which commands list, follow and change jobs of a running server."""

import json
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar
from urllib.parse import quote

import aiohttp
import msgspec
from yarl import URL

from app.api.access import token
from app.api.schemas.automation_schemas import NewSchedule, SchedulesView, ScheduleView, WatchesView
from app.api.schemas.job_schemas import HealthView, JobsView, JobView
from app.core.errors import CinventoryError, JobError, ServerFailed, UnknownJob
from app.core.job import JobState
from app.core.run.limits import PAGE
from app.core.text.names import as_text

_JOBS: Final = "/api/v1/jobs"
_SCHEDULES: Final = "/api/v1/schedules"
_WATCHES: Final = "/api/v1/watches"
_PAGE: Final = PAGE.most
_CONNECT_SECONDS: Final = 5.0
SILENT_SECONDS: Final = 10.0
"""Seconds without a byte after which a request fails. An event stream sends a heartbeat every two seconds."""

T = TypeVar("T")


class Client:
    """A connection to one server. Belongs to one event loop; `async with` closes it.

    Every request raises `ServerFailed` if no valid answer comes. It raises `UnknownJob` for an id
    unknown to the server, and `JobError` for an action that the job's state does not allow.
    """

    def __init__(self, address: str, token_file: Path, *, silent_seconds: float = SILENT_SECONDS) -> None:
        """Take an `address` as in `http://127.0.0.1:8737`. Each request reads the token from its file."""
        self._address = address
        self._token_file = token_file
        times = aiohttp.ClientTimeout(sock_connect=_CONNECT_SECONDS, sock_read=silent_seconds)
        self._session = aiohttp.ClientSession(timeout=times, cookie_jar=aiohttp.DummyCookieJar())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def is_there(self) -> bool:
        """Return whether a Cinventory server answers at the address. Sends no token."""
        try:
            async with self._request("GET", URL(f"{self._address}/api/v1/health"), {}) as answer:
                self._read(await answer.read(), HealthView)
        except ServerFailed:
            return False
        return True

    async def jobs(self, states: Sequence[JobState] = (), limit: int | None = None) -> list[JobView]:
        """Return the jobs in one of these states, or in any, newest first."""
        found: list[JobView] = []
        after: str | None = None
        while limit is None or len(found) < limit:
            size = _PAGE if limit is None else min(limit - len(found), _PAGE)
            query = [("limit", str(size)), *(("state", state.value) for state in states)]
            page = await self._ask("GET", _JOBS, JobsView, [*query, ("after", after)] if after else query)
            found += page.jobs
            after = page.next
            if after is None:
                break
        return found

    async def job(self, job_id: str) -> JobView:
        """Return one job."""
        return await self._ask("GET", _job_path(job_id), JobView)

    async def act(self, job_id: str, act: str) -> JobView:
        """Cancel, pause, resume or retry a job. Return the job, or the new job of a retry."""
        return await self._ask("POST", f"{_job_path(job_id)}/{act}", JobView)

    async def follow(self, job_id: str) -> AsyncGenerator[JobView]:
        """Yield the job at each change, until the job or the server ends."""
        url = URL(f"{self._address}{_job_path(job_id)}/events", encoded=True)
        async with self._request("GET", url, self._bearer()) as answer:
            await self._check(answer)
            rest = b""
            async for piece in answer.content.iter_any():
                *events, rest = (rest + piece).split(b"\n\n")
                for event in events:
                    data = [line for line in event.split(b"\n") if line.startswith(b"data: ")]
                    for line in data:
                        yield self._read(line.removeprefix(b"data: "), JobView)

    async def skip(self, job_id: str, path: str) -> JobView:
        """Make a job skip the file that it is reading. Return the job."""
        return await self._ask("POST", f"{_job_path(job_id)}/skip", JobView, body={"path": path})

    async def schedules(self) -> SchedulesView:
        """Return all schedules."""
        return await self._ask("GET", _SCHEDULES, SchedulesView)

    async def add(self, asked: NewSchedule) -> ScheduleView:
        """Add a schedule, and return it."""
        return await self._ask("POST", _SCHEDULES, ScheduleView, body=msgspec.to_builtins(asked))

    async def change(self, schedule_id: int, asked: NewSchedule) -> ScheduleView:
        """Replace the plan of a schedule, and return the schedule."""
        body = msgspec.to_builtins(asked)
        return await self._ask("POST", f"{_SCHEDULES}/{schedule_id}", ScheduleView, body=body)

    async def remove(self, schedule_id: int) -> ScheduleView:
        """Remove a schedule, and return it as it was."""
        return await self._ask("POST", f"{_SCHEDULES}/{schedule_id}/remove", ScheduleView)

    async def run(self, schedule_id: int) -> ScheduleView:
        """Request the job of a schedule now, and return the schedule."""
        return await self._ask("POST", f"{_SCHEDULES}/{schedule_id}/run", ScheduleView)

    async def watches(self) -> WatchesView:
        """Return all sources."""
        return await self._ask("GET", _WATCHES, WatchesView)

    async def watch(self, path: bytes, *, on: bool) -> WatchesView:
        """Watch a source, or watch it no more, and return all sources."""
        return await self._ask("POST", _WATCHES, WatchesView, body={"source": as_text(path), "on": on})

    async def _ask(
        self,
        method: str,
        path: str,
        kind: type[T],
        query: Sequence[tuple[str, str]] = (),
        body: dict[str, Any] | None = None,
    ) -> T:
        url = URL(f"{self._address}{path}", encoded=True).with_query(query)
        async with self._request(method, url, self._bearer(), body) as answer:
            await self._check(answer)
            return self._read(await answer.read(), kind)

    def _bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {token.read(self._token_file)}"}

    @asynccontextmanager
    async def _request(
        self, method: str, url: URL, headers: dict[str, str], body: dict[str, Any] | None = None
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        try:
            async with self._session.request(
                method, url, headers=headers, json=body, allow_redirects=False
            ) as answer:
                yield answer
        except aiohttp.ClientConnectorError as error:
            raise ServerFailed("api.nobody", address=self._address) from error
        except TimeoutError as error:
            raise ServerFailed("api.silent", address=self._address) from error
        except (aiohttp.ClientError, OSError) as error:
            raise ServerFailed("api.broken", address=self._address) from error

    async def _check(self, answer: aiohttp.ClientResponse) -> None:
        """Raise the error that the status of an answer stands for."""
        if answer.status in {HTTPStatus.OK, HTTPStatus.ACCEPTED}:
            return
        if answer.status == HTTPStatus.UNAUTHORIZED:
            raise ServerFailed("api.token_changed", path=str(self._token_file))
        said = self._read(await answer.read(), _Said)
        raise _kind(answer.status)("api.said", detail=said.detail.removesuffix("."))

    def _read(self, text: bytes, kind: type[T]) -> T:
        try:
            return msgspec.convert(json.loads(text), kind)
        except (ValueError, RecursionError) as error:
            raise ServerFailed("api.odd", address=self._address) from error


class _Said(msgspec.Struct):
    """The field of a `ProblemView` that the client reads."""

    detail: str


def _kind(status: int) -> type[CinventoryError]:
    if status == HTTPStatus.NOT_FOUND:
        return UnknownJob
    return JobError if status == HTTPStatus.CONFLICT else ServerFailed


def _job_path(job_id: str) -> str:
    return f"{_JOBS}/{quote(job_id, safe='')}"
