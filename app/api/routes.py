"""The routes of the API: what is asked for goes to the queue and the library, what they say comes back."""

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus
from typing import Any, Final

from aiohttp import web

from app import __version__
from app.api.events import Hub, Stream, frames_of
from app.api.finding import Finder
from app.api.openapi import document
from app.api.payloads import (
    FilesQuery,
    HealthView,
    JobsQuery,
    JobsView,
    NewJob,
    NewPlace,
    NoQuery,
    SlowFile,
    T,
    absolute,
    job_view,
    query_values,
    read,
    to_json,
)
from app.api.problems import Problem, invalid
from app.api.roots import Roots
from app.api.searching import SORTED_BY, Question
from app.config.settings import Settings
from app.core.errors import JobError, LibraryError
from app.core.job import AsyncJobQueue, Job, check_repeatable
from app.core.query import Query
from app.jobs.handlers import SCAN
from app.library import Library

BODY_BYTES: Final = 1_000_000
BODY_SECONDS: Final = 10.0
STREAMS: Final = 200
"""Clients that may listen at once."""
STALLED_SECONDS: Final = 30.0
"""A client that takes nothing for so long is let go."""
_BUFFER_BYTES: Final = 32_768
"""That wait in the system, and again here, for a client that does not read."""
_NEWEST: Final = 50
"""Jobs that a new listener to all hears of, besides those that have not ended."""


class Routes:
    """Answers requests that were let in."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        library: Library,
        settings: Callable[[], Settings],
        roots: Roots,
        finder: Finder,
        hub: Hub,
        stalled_seconds: float = STALLED_SECONDS,
    ) -> None:
        self._queue = queue
        self._library = library
        self._settings = settings
        self._roots = roots
        self._finder = finder
        self._hub = hub
        self._stalled = stalled_seconds

    def table(self) -> list[web.RouteDef]:
        """Return what is answered where."""
        api = "/api/v1"
        return [
            web.post(f"{api}/jobs", self.submit),
            web.get(f"{api}/jobs", self.jobs, allow_head=False),
            web.get(f"{api}/jobs/{{id}}", self.job, allow_head=False),
            web.post(f"{api}/jobs/{{id}}/cancel", self._act(self._queue.cancel)),
            web.post(f"{api}/jobs/{{id}}/pause", self._act(self._queue.pause)),
            web.post(f"{api}/jobs/{{id}}/resume", self._act(self._queue.resume)),
            web.post(f"{api}/jobs/{{id}}/retry", self.retry),
            web.post(f"{api}/jobs/{{id}}/reorder", self.reorder),
            web.post(f"{api}/jobs/{{id}}/skip", self.skip),
            web.get(f"{api}/jobs/{{id}}/events", self.job_events, allow_head=False),
            web.get(f"{api}/events", self.events, allow_head=False),
            web.get(f"{api}/files", self.files, allow_head=False),
            web.get(f"{api}/health", self.health, allow_head=False),
            web.get(f"{api}/openapi.json", self.openapi, allow_head=False),
        ]

    async def health(self, request: web.Request) -> web.Response:
        _query(request, NoQuery)
        return _json(HealthView(status="ok", version=__version__))

    async def openapi(self, request: web.Request) -> web.Response:
        _query(request, NoQuery)
        return _json(document())

    async def submit(self, request: web.Request) -> web.Response:
        _query(request, NoQuery)
        asked = read(await _body(request), NewJob)
        self._library.check_writable()
        wanted = [absolute(path, f"paths[{at}]") for at, path in enumerate(asked.paths)]
        places = await self._roots.places(wanted)
        scan = self._settings().request(places, deep=asked.deep, sniff=asked.sniff)
        if asked.workers is not None:
            scan = replace(scan, workers=asked.workers)
        return await self._accepted(await self._queue.submit(SCAN, {"request": scan}))

    async def jobs(self, request: web.Request) -> web.Response:
        asked = _query(request, JobsQuery, many=("state",))
        jobs = await self._queue.list()
        if asked.after is not None:
            older = [at for at, job in enumerate(jobs, 1) if job.id == asked.after]
            if not older:
                raise invalid("There is no such job.", "after")
            jobs = jobs[older[0] :]
        wanted = [job for job in jobs if not asked.state or job.state in asked.state]
        page = wanted[: asked.limit]
        more = page[-1].id if len(wanted) > len(page) else None
        return _json(JobsView(jobs=tuple(map(job_view, page)), next=more))

    async def job(self, request: web.Request) -> web.Response:
        _query(request, NoQuery)
        return _json(job_view(await self._queue.get(request.match_info["id"])))

    def _act(
        self, act: Callable[[str], Awaitable[Job]]
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handler(request: web.Request) -> web.StreamResponse:
            await _nothing_more(request)
            return _json(job_view(await act(request.match_info["id"])))

        return handler

    async def retry(self, request: web.Request) -> web.Response:
        await _nothing_more(request)
        job = await self._queue.get(request.match_info["id"])
        check_repeatable(job)
        if job.type != SCAN:
            raise JobError("job.not_again")
        self._library.check_writable()
        await self._roots.places(job.payload["request"].paths)
        return await self._accepted(await self._queue.retry(job.id))

    async def _accepted(self, job: Job) -> web.Response:
        """Answer once the job is kept, or cannot be: it outlives the process from here on."""
        with suppress(LibraryError):
            await asyncio.wrap_future(self._library.write(lambda _db: None))
        return _json(job_view(job), HTTPStatus.ACCEPTED, {"Location": f"/api/v1/jobs/{job.id}"})

    async def reorder(self, request: web.Request) -> web.Response:
        _query(request, NoQuery)
        job = await self._queue.get(request.match_info["id"])
        asked = read(await _body(request), NewPlace)
        if asked.before is not None and asked.before not in {other.id for other in await self._queue.list()}:
            raise invalid("There is no such job.", "before")
        return _json(job_view(await self._queue.reorder(job.id, asked.before)))

    async def skip(self, request: web.Request) -> web.Response:
        _query(request, NoQuery)
        job = await self._queue.get(request.match_info["id"])
        path = absolute(read(await _body(request), SlowFile).path, "path")
        return _json(job_view(await self._queue.skip(job.id, path)))

    async def files(self, request: web.Request) -> web.Response:
        asked = _query(request, FilesQuery)
        if asked.sort is not None and asked.sort not in SORTED_BY:
            raise invalid("There is no such column.", "sort")
        query = Query.parse(asked.query, asked.source)
        if query.faults:
            fault = query.faults[0]
            raise invalid(f"At {fault.start + 1}: {fault.message}", "query", code=fault.message.code)
        question = Question(
            query=query,
            sort=asked.sort,
            descending=asked.order == "desc",
        )
        found = await self._finder.find(question, asked.offset, asked.limit)
        head = b'{"total":%d,"offset":%d,"files":[' % (found.total, asked.offset)
        return _answer(head + b",".join(found.files) + b"]}")

    async def job_events(self, request: web.Request) -> web.StreamResponse:
        _query(request, NoQuery)
        job_id = request.match_info["id"]
        await self._queue.get(job_id)

        async def now() -> list[Job]:
            return [await self._queue.get(job_id)]

        return await self._tell(request, job_id, now)

    async def events(self, request: web.Request) -> web.StreamResponse:
        _query(request, NoQuery)

        async def now() -> list[Job]:
            jobs = await self._queue.list()
            return [job for at, job in enumerate(jobs) if at < _NEWEST or not job.state.terminal][::-1]

        return await self._tell(request, None, now)

    async def _tell(
        self, request: web.Request, job_id: str | None, now: Callable[[], Awaitable[list[Job]]]
    ) -> web.StreamResponse:
        if self._hub.streams >= STREAMS:
            raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, "Too many listen already.")
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
        stream = self._hub.open(job_id)
        whole = False
        try:
            _keep_short(request)
            await response.prepare(request)
            stream.offer(frames_of(await now()))
            await self._send(response, stream)
            await response.write_eof()
            whole = True
        except (TimeoutError, ConnectionError):
            pass  # it has gone, or might as well have
        finally:
            self._hub.drop(stream)
            if not whole and request.transport is not None:
                request.transport.abort()  # with what it never read
        return response

    async def _send(self, response: web.StreamResponse, stream: Stream) -> None:
        loop = asyncio.get_running_loop()
        while (data := await stream.next()) is not None:
            turn = loop.time() + self._hub.turn_seconds
            async with asyncio.timeout(self._stalled):
                await response.write(data)
            await asyncio.sleep(turn - loop.time())


def _keep_short(request: web.Request) -> None:
    """Let little wait for a client that does not read."""
    transport = request.transport
    if isinstance(transport, asyncio.Transport):
        transport.set_write_buffer_limits(high=_BUFFER_BYTES)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER_BYTES)


def _query(request: web.Request, kind: type[T], many: tuple[str, ...] = ()) -> T:
    return query_values({name: request.query.getall(name) for name in request.query}, kind, many)


async def _body(request: web.Request) -> Any:  # noqa: ANN401
    """Return the JSON that was sent. Raises `Problem`."""
    if request.content_type != "application/json" or "Content-Encoding" in request.headers:
        raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Send plain JSON.", field="Content-Type")
    if (request.content_length or 0) > BODY_BYTES:
        raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "This is too much.", field="body")
    try:
        async with asyncio.timeout(BODY_SECONDS):
            data = await request.read()
        return json.loads(data)
    except TimeoutError:
        raise Problem(HTTPStatus.REQUEST_TIMEOUT, "The body did not come.", field="body") from None
    except web.RequestPayloadError:
        raise Problem(HTTPStatus.BAD_REQUEST, "The body broke off.", field="body") from None
    except (ValueError, RecursionError):
        raise Problem(HTTPStatus.BAD_REQUEST, "This is no JSON.", field="body") from None


async def _nothing_more(request: web.Request) -> None:
    """Raise `Problem` where a request says more than its path does."""
    _query(request, NoQuery)
    if request.can_read_body and await _body(request) != {}:
        raise invalid("Nothing more is to be said.", "body")


def _json(
    value: object, status: HTTPStatus = HTTPStatus.OK, headers: dict[str, str] | None = None
) -> web.Response:
    return _answer(to_json(value), status, headers)


def _answer(
    text: bytes, status: HTTPStatus = HTTPStatus.OK, headers: dict[str, str] | None = None
) -> web.Response:
    return web.Response(status=status, body=text, content_type="application/json", headers=headers)
