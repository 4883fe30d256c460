"""A server on a loop of the test's own, and a client that brings the token."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from msgspec import Struct

from app.api.access.act_limits import ActLimits
from app.api.access.connection_limit import CONNECTIONS
from app.api.access.page_codes import PageCodes
from app.api.access.page_sessions import PageSessions
from app.api.access.path_policy import PathPolicy
from app.api.routes.file_search import SEARCH_SECONDS
from app.api.routes.openapi import document
from app.api.server.server import HEADER_SECONDS, Server
from app.config.settings import Settings
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.scan.job import ScanRequest
from app.jobs.types.backup import BACKUP
from app.jobs.types.scan import SCAN
from app.library import Library
from tests.api.schema import check
from tests.doubles import InMemoryJobQueue
from tests.jobs.acts import FAKE_SCAN, handler, nothing

TOKEN = "a-token-of-the-tests-0123456789"  # noqa: S105
PATIENCE = 180.0  # for a test as a whole, on a busy machine
JOBS = "/api/v1/jobs"


class Answer(Struct):
    status: int
    headers: Any
    body: Any


def _body(content_type: str, text: bytes) -> Any:  # noqa: ANN401
    """Return JSON parsed, text as such, and a picture as its bytes; None for nothing."""
    if "json" in content_type and text:
        return json.loads(text)
    return text.decode() if content_type.startswith("text/") else text or None


class Api(Struct):
    """What a test speaks with."""

    server: Server
    queue: AsyncJobQueue
    client: aiohttp.ClientSession

    async def ask(self, method: str, path: str, **how: Any) -> Answer:  # noqa: ANN401
        """Send a request and check that the answer is as the description says."""
        async with self.client.request(method, path, **how) as answer:
            text = await answer.read()
            body = _body(answer.content_type, text)
        described(method, path, answer.status, answer.content_type, body)
        return Answer(answer.status, answer.headers, body)

    async def get(self, path: str, **how: Any) -> Answer:  # noqa: ANN401
        return await self.ask("GET", path, **how)

    async def post(self, path: str, **how: Any) -> Answer:  # noqa: ANN401
        return await self.ask("POST", path, **how)

    async def submit(self, *paths: Path) -> str:
        """Have a scan queued without asking the API, and return the job's id."""
        request = ScanRequest(paths=tuple(bytes(path) for path in paths))
        return (await self.queue.submit(SCAN, request)).id

    def events(self, path: str = "/api/v1/events") -> "aiohttp.client._RequestContextManager":
        return self.client.get(path)


async def until_state(api: Api, job_id: str, *states: JobState) -> dict[str, Any]:
    """Wait, by its events, until a job is in one of these states, and return what the API then shows."""
    heard: asyncio.Queue[Job] = asyncio.Queue()
    unsubscribe = api.queue.subscribe(heard.put_nowait)
    job = await api.queue.get(job_id)
    while job.state not in states:
        job = await heard.get()
    unsubscribe()
    shown: dict[str, Any] = (await api.get(f"{JOBS}/{job_id}")).body
    return shown


def described(method: str, path: str, status: int, content_type: str, body: Any) -> None:  # noqa: ANN401
    """Fail unless the description foresees this answer; what no route is for is not described."""
    parts = path.partition("?")[0].split("/")
    for template, item in document()["paths"].items():
        expected = template.split("/")
        fits = len(parts) == len(expected) and all(
            other == one or other.startswith("{") for one, other in zip(parts, expected, strict=True)
        )
        if fits and method.lower() in item and status != 304 and not isinstance(body, bytes):
            content = item[method.lower()]["responses"][str(status)]["content"]
            check(body, content[content_type]["schema"])


@asynccontextmanager
async def serving(
    library: Library,
    *,
    act: Callable[[dict[str, Any]], Awaitable[Any]] = nothing,
    queue: AsyncJobQueue | None = None,
    allowed: Sequence[Path] = (),
    path_policy: PathPolicy | None = None,
    names: Sequence[str] = (),
    stalled_seconds: float = 30.0,
    header_seconds: float = HEADER_SECONDS,
    search_seconds: float = SEARCH_SECONDS,
    connections: int = CONNECTIONS,
    settings: Callable[[], Settings] = Settings,
    codes: Callable[[], PageCodes] = PageCodes,
    sessions: Callable[[str], PageSessions] = PageSessions,
    limits: Callable[[AsyncJobQueue], ActLimits] = ActLimits,
) -> AsyncIterator[Api]:
    """Serve `library`; jobs do `act`, unless they come with a queue. In the end nothing is left."""
    if queue is None:
        queue = InMemoryJobQueue()
        queue.register(FAKE_SCAN, handler(act))
        queue.register(BACKUP, handler(act))
    server = Server(
        queue=queue,
        library=library,
        settings=settings,
        token=TOKEN,
        allowed=tuple(bytes(path) for path in allowed),
        names=names,
        path_policy=path_policy,
        stalled_seconds=stalled_seconds,
        header_seconds=header_seconds,
        search_seconds=search_seconds,
        connections=connections,
        previews=library.path.parent / "previews",
        codes=codes(),
        sessions=sessions(TOKEN),
        limits=limits(queue),
    )
    try:
        address = await server.start(port=0)
        headers = {"Authorization": f"Bearer {TOKEN}"}
        async with aiohttp.ClientSession(address, headers=headers) as client:
            yield Api(server, queue, client)
            await queue.close()
            await server.close()
    finally:
        await queue.close()
        await server.close()


def run(act: Callable[[], Awaitable[None]]) -> None:
    """Run a test's coroutine; no task may be left, and none fail unheard."""

    async def main() -> None:
        unheard: list[object] = []
        asyncio.get_running_loop().set_exception_handler(lambda _loop, context: unheard.append(context))
        async with asyncio.timeout(PATIENCE):
            await act()
            await until(lambda: asyncio.all_tasks() == {asyncio.current_task()})
        assert unheard == []

    asyncio.run(main())


async def until(fact: Callable[[], object]) -> None:
    """Let the loop turn until `fact` is one."""
    while not fact():  # noqa: ASYNC110 - nothing tells of it
        await asyncio.sleep(0.001)


async def raw(api: Api, text: bytes) -> bytes:
    """Send bytes as they are and return all that comes back until the server closes."""
    host, port = api.server.address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        writer.write(text)
        await writer.drain()
        return await reader.read()
    finally:
        writer.close()


async def events(content: aiohttp.StreamReader) -> AsyncIterator[dict[str, Any]]:
    """Yield the jobs and sources that a stream of events tells of, to its end."""
    kind = b""
    async for line in content:
        if line.startswith(b"event: "):
            kind = line.removeprefix(b"event: ").strip()
        if line.startswith(b"data: "):
            told = json.loads(line.removeprefix(b"data: "))
            if kind == b"job":
                check(told, {"$ref": "#/components/schemas/JobView"})
            yield told


async def finished(api: Api, body: dict[str, Any]) -> dict[str, Any]:
    """Submit a job, and return what the API shows of it after its end."""
    answer = await api.post(JOBS, json=body)
    assert answer.status == 202, answer.body
    await api.queue.wait(answer.body["id"])
    shown: dict[str, Any] = (await api.get(f"{JOBS}/{answer.body['id']}")).body
    return shown
