"""The routes of the API, which pass requests to the queue and the library and return the answers."""

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from http import HTTPStatus
from typing import Final

from aiohttp import web
from msgspec import UNSET
from msgspec.structs import replace

from app import __version__
from app.api.access.act_limits import ActLimits
from app.api.access.page_sessions import PageSessions
from app.api.access.path_policy import PathPolicy
from app.api.http.answers import bytes_answer, json_answer
from app.api.http.request_reader import Call, Handler, ask_for_body_later, read_call
from app.api.routes.automation_routes import Ask, AutomationRoutes
from app.api.routes.content_reader import ContentReader
from app.api.routes.content_routes import ContentRoutes
from app.api.routes.dialogue_routes import DialogueRoutes
from app.api.routes.disk_routes import DiskRoutes
from app.api.routes.file_routes import FileRoutes
from app.api.routes.file_search import FileSearcher
from app.api.routes.folder_routes import FolderRoutes
from app.api.routes.history_routes import HistoryRoutes
from app.api.routes.library_reads import ServerReads
from app.api.routes.metrics import MetricsRoute
from app.api.routes.openapi import document
from app.api.routes.overview_routes import HomeRoutes, OverviewRoutes, named_profile
from app.api.routes.picture_maker import PictureMaker
from app.api.routes.picture_routes import PictureRoutes
from app.api.routes.program_routes import LibraryRoute, SettingsRoute
from app.api.routes.session_routes import SessionRoutes
from app.api.routes.sse import EventBroadcaster, Stream, events_of
from app.api.routes.while_connected import while_connected
from app.api.schemas.job_schemas import (
    FilesQuery,
    HealthView,
    JobsQuery,
    JobsView,
    JobView,
    NewPlace,
    SlowFile,
    absolute,
    job_view,
    to_json,
)
from app.api.schemas.job_type_schemas import job_types_view
from app.api.schemas.operation import Operation
from app.api.schemas.operations import OPERATIONS
from app.api.schemas.problem_details import ApiProblem
from app.api.schemas.profile_schemas import VerdictsQuery, profiles_view, verdict_view
from app.config.profiles import load as load_profiles
from app.config.settings import Settings
from app.core.errors import JobError
from app.core.job import AsyncJobQueue, Job, check_repeatable
from app.core.message import Message
from app.core.profiles.judge import ProfileJudge
from app.core.run.threads import run_in_thread
from app.jobs.job_body import Asker, JobBody, check_sort, parsed_query
from app.jobs.types.registry import BY_BODY
from app.library import Library
from app.library.file_search import FileSearch
from app.library.reader import Reader

STREAMS: Final = 64
"""Clients that may follow events at once."""
STALLED_SECONDS: Final = 30.0
"""Seconds after which a client that reads nothing is disconnected."""
_BUFFER_BYTES: Final = 32_768
"""Bytes that are buffered for a client that does not read: in the socket, and again in the transport."""
_NEWEST: Final = 50
"""Newest jobs that a new follower of all jobs gets, besides those that have not ended."""


class Routes:
    """Handlers of admitted requests."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        library: Library,
        settings: Callable[[], Settings],
        path_policy: PathPolicy,
        searcher: FileSearcher,
        broadcaster: EventBroadcaster,
        automation: AutomationRoutes,
        reads: ServerReads,
        pictures: PictureMaker,
        content: ContentReader,
        page_sessions: PageSessions,
        sessions: SessionRoutes,
        limits: ActLimits,
        absences: Callable[[], Mapping[int, Message]],
        stalled_seconds: float = STALLED_SECONDS,
    ) -> None:
        self._automation = automation
        self._queue = queue
        self._library = library
        self._settings = settings
        self._path_policy = path_policy
        self._searcher = searcher
        self._broadcaster = broadcaster
        self._stalled = stalled_seconds
        self._limits = limits
        self._reads = reads
        self._others = (
            ContentRoutes(reads, content, page_sessions, stalled_seconds),
            FileRoutes(library, reads, searcher, settings),
            FolderRoutes(library, path_policy, absences),
            DialogueRoutes(library, reads, searcher, settings),
            DiskRoutes(library, reads),
            HistoryRoutes(reads),
            LibraryRoute(library),
            HomeRoutes(library, reads, settings),
            MetricsRoute(queue, reads),
            OverviewRoutes(reads, settings),
            PictureRoutes(reads, pictures, settings),
            SettingsRoute(library, settings),
            sessions,
        )

    def table(self) -> list[web.RouteDef]:
        """Return the route of each operation."""
        handlers: dict[str, Handler] = {
            "submit_job": self.submit,
            "list_jobs": self.jobs,
            "list_job_types": self.job_types,
            "get_job": self.job,
            "cancel_job": self._act(self._queue.cancel),
            "pause_job": self._act(self._queue.pause),
            "resume_job": self._act(self._queue.resume),
            "retry_job": self.retry,
            "reorder_job": self.reorder,
            "skip_file": self.skip,
            "follow_job": self.job_events,
            "follow_jobs": self.events,
            "list_files": self.files,
            "list_profiles": self.profiles,
            "list_verdicts": self.verdicts,
            **{name: _in_json(ask) for name, ask in self._automation.asks().items()},
            "check_health": self.health,
            "get_description": self.description,
        }
        for routes in self._others:
            handlers.update(routes.handlers())
        return [self._route(operation, handlers[operation.id]) for operation in OPERATIONS]

    def _route(self, operation: Operation, handler: Handler) -> web.RouteDef:
        async def handle(request: web.Request) -> web.StreamResponse:
            if operation.acts:
                self._limits.count_act()
            call = await read_call(request, operation)
            if operation.adds_job:
                await self._limits.check_room()
            return await handler(call)

        path = operation.path
        if operation.method == "GET":
            return web.get(path, handle, allow_head=False, expect_handler=ask_for_body_later)
        return web.post(path, handle, expect_handler=ask_for_body_later)

    async def health(self, _call: Call) -> web.Response:
        return json_answer(HealthView(status="ok", version=__version__))

    async def description(self, _call: Call) -> web.Response:
        return json_answer(document())

    async def submit(self, call: Call) -> web.Response:
        asked: JobBody = call.body
        self._library.check_writable()
        named = asked.named_paths()
        wanted = [absolute(text, field) for field, text in named.items()]
        places = await self._path_policy.resolve(wanted, tuple(named))
        asker = Asker(
            places=places, settings=self._settings(), ask=self._reads.ask, library=self._library.path
        )
        job = await self._queue.submit(BY_BODY[type(asked)], await asked.request(asker))
        return await self._accepted(job)

    async def jobs(self, call: Call) -> web.Response:
        asked: JobsQuery = call.query
        jobs = await self._queue.list()
        if asked.after is not UNSET:
            older = [at for at, job in enumerate(jobs, 1) if job.id == asked.after]
            if not older:
                raise _no_job("after")
            jobs = jobs[older[0] :]
        wanted = [job for job in jobs if not asked.state or job.state in asked.state]
        page = wanted[: asked.limit]
        more = page[-1].id if len(wanted) > len(page) else None
        return json_answer(JobsView(jobs=tuple(map(self._view, page)), next=more))

    def _view(self, job: Job) -> JobView:
        return job_view(job, self._library.names)

    async def job_types(self, _call: Call) -> web.Response:
        return json_answer(job_types_view())

    async def job(self, call: Call) -> web.Response:
        return json_answer(self._view(await self._queue.get(call.job_id)))

    def _act(self, act: Callable[[str], Awaitable[Job]]) -> Handler:
        async def handler(call: Call) -> web.StreamResponse:
            return json_answer(self._view(await act(call.job_id)))

        return handler

    async def retry(self, call: Call) -> web.Response:
        job = await self._queue.get(call.job_id)
        check_repeatable(job)
        if job.type.not_again is not None:
            raise JobError(job.type.not_again)
        self._library.check_writable()
        await self._path_policy.resolve(job.type.opened(job.request))
        return await self._accepted(await self._queue.retry(job.id))

    async def _accepted(self, job: Job) -> web.Response:
        await self._queue.flush()  # a client may rely on the job, even if this process is killed
        return json_answer(self._view(job), HTTPStatus.ACCEPTED, {"Location": f"/api/v1/jobs/{job.id}"})

    async def reorder(self, call: Call) -> web.Response:
        job = await self._queue.get(call.job_id)
        asked: NewPlace = call.body
        if asked.before is not None and asked.before not in {other.id for other in await self._queue.list()}:
            raise _no_job("before")
        return json_answer(self._view(await self._queue.reorder(job.id, asked.before)))

    async def skip(self, call: Call) -> web.Response:
        job = await self._queue.get(call.job_id)
        asked: SlowFile = call.body
        path = absolute(asked.path, "path")
        return json_answer(self._view(await self._queue.skip(job.id, path)))

    async def files(self, call: Call) -> web.Response:
        asked: FilesQuery = call.query
        sort = None if asked.sort is UNSET else asked.sort
        check_sort(sort)
        query = parsed_query(asked.query, None if asked.source is UNSET else asked.source)
        query = replace(query, hidden_problems=self._settings().hidden_problems)
        search = FileSearch(query=query, sort=sort, descending=asked.order == "desc")
        page = await while_connected(call.request, self._searcher.page(search, asked.offset, asked.limit))
        head = b'{"total":%d,"offset":%d,"files":[' % (page.total, asked.offset)
        return bytes_answer(head + b",".join(page.files) + b"]}")

    async def profiles(self, _call: Call) -> web.Response:
        return json_answer(profiles_view(await run_in_thread(load_profiles)))

    async def verdicts(self, call: Call) -> web.Response:
        asked: VerdictsQuery = call.query
        profile = await run_in_thread(named_profile, asked.profile)
        roots = () if asked.path is UNSET else (absolute(asked.path, "path"),)
        search = FileSearch(query=replace(parsed_query(asked.query), roots=roots))
        judge = ProfileJudge(profile, time.time())
        reading = self._searcher.page(search, asked.offset, asked.limit, partial(_verdict_texts, judge))
        page = await while_connected(call.request, reading)
        head = b'{"total":%d,"offset":%d,"verdicts":[' % (page.total, asked.offset)
        return bytes_answer(head + b",".join(page.files) + b"]}")

    async def job_events(self, call: Call) -> web.StreamResponse:
        job_id = call.job_id
        await self._queue.get(job_id)

        async def now() -> list[Job]:
            return [await self._queue.get(job_id)]

        return await self._stream_events(call.request, job_id, now)

    async def events(self, call: Call) -> web.StreamResponse:

        async def now() -> list[Job]:
            jobs = await self._queue.list()
            return [job for at, job in enumerate(jobs) if at < _NEWEST or not job.state.terminal][::-1]

        return await self._stream_events(call.request, None, now)

    async def _stream_events(
        self, request: web.Request, job_id: str | None, now: Callable[[], Awaitable[list[Job]]]
    ) -> web.StreamResponse:
        if self._broadcaster.streams >= STREAMS:
            raise ApiProblem(
                HTTPStatus.SERVICE_UNAVAILABLE,
                f"{STREAMS} clients follow events. Close one of them, or try again later.",
            )
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
        stream = self._broadcaster.open(job_id)
        whole = False
        try:
            _limit_buffers(request)
            await response.prepare(request)
            stream.offer(events_of(await now(), self._library.names))
            await self._send(response, stream)
            await response.write_eof()
            whole = True
        except (TimeoutError, ConnectionError):
            pass  # the client is gone, or has stalled
        finally:
            self._broadcaster.drop(stream)
            if not whole and request.transport is not None:
                request.transport.abort()  # discards what the client has not read
        return response

    async def _send(self, response: web.StreamResponse, stream: Stream) -> None:
        loop = asyncio.get_running_loop()
        while (data := await stream.next()) is not None:
            turn = loop.time() + self._broadcaster.interval_seconds
            async with asyncio.timeout(self._stalled):
                await response.write(data)
            await asyncio.sleep(turn - loop.time())


def _verdict_texts(judge: ProfileJudge, reader: Reader, ids: Sequence[int], _hidden: int) -> list[bytes]:
    return [to_json(verdict_view(each.path, judge.verdict(each))) for each in reader.records(ids)]


def _limit_buffers(request: web.Request) -> None:
    """Limit the bytes that are buffered for a client that does not read."""
    transport = request.transport
    if isinstance(transport, asyncio.Transport):
        transport.set_write_buffer_limits(high=_BUFFER_BYTES)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER_BYTES)


def _in_json(ask: Ask) -> Handler:
    async def handler(call: Call) -> web.StreamResponse:
        return json_answer(await ask(call))

    return handler


def _no_job(field: str) -> ApiProblem:
    return ApiProblem(HTTPStatus.NOT_FOUND, "There is no job with this id.", field=field)
