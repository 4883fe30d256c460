"""Alerts, receivers and a web server for the tests of alerts."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer
from msgspec.structs import replace

from app.alerts.sink import Undelivered
from app.core.job import Job, JobState
from app.core.job.alert import Alert, trial_alert
from app.core.scan.job import ScanRequest
from app.jobs.types.scan import SCAN

PATIENCE = 60.0
RUNNING = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/media/caf\xe9",)), state=JobState.RUNNING)
FAILED = replace(RUNNING, state=JobState.FAILED, ended=1_800_000_000.0)

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def alert(number: int = 0) -> Alert:
    """Return an alert whose id is this number."""
    return replace(trial_alert(1_800_000_000.0), id=str(number))


class FakeSink:
    """A receiver that fails as often as it is told, and notes what it takes."""

    name = "fake"

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.tried: list[str] = []
        self.taken: asyncio.Queue[str] = asyncio.Queue()
        self.hangs = False

    async def send(self, alert: Alert) -> None:
        self.tried.append(alert.id)
        if self.hangs:
            self.taken.put_nowait("hangs")
            await asyncio.Event().wait()
        if self.failures:
            raise self.failures.pop(0)
        self.taken.put_nowait(alert.id)


def again(after: float = 0.0) -> Undelivered:
    """Return a failure after which another try may succeed."""
    return Undelivered("busy", retry=True, after=after)


class FakePause:
    """Notes how long an outbox waits, and lets it go on at once."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.waits.append(seconds)


@asynccontextmanager
async def server(answer: Answer) -> AsyncIterator[BaseTestServer]:
    """Run a web server on this computer that answers every request so."""
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", answer)
    async with TestServer(app) as running:
        yield running
