"""What tests of a queue have its jobs do."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.core.job import AsyncJobQueue, Job, JobOutcome, JobState, JobStore, JobType
from app.core.job.control import JobControl
from app.core.scan.job import ScanOutcome
from app.jobs.job_json import JsonCodec
from app.jobs.types import scan

Act = Callable[[AsyncJobQueue], Coroutine[Any, Any, None]]
RunQueue = Callable[[Act], None]
MakeQueue = Callable[[JobStore | None], AsyncJobQueue]


class Handler(Struct):
    """Does what the test says when it says so; keeps what it was called with."""

    act: Callable[[dict[str, Any]], Awaitable[JobOutcome | None]]
    calls: list[tuple[str, dict[str, Any]]]

    async def __call__(self, job_type: str, payload: dict[str, Any]) -> JobOutcome | None:
        self.calls.append((job_type, payload))
        return await self.act(payload)


def handler(act: Callable[[dict[str, Any]], Awaitable[JobOutcome | None]]) -> Handler:
    """Return a handler that does `act` with each payload."""
    return Handler(act, [])


async def nothing(_payload: dict[str, Any]) -> None:
    """End at once."""


async def until_cancelled(payload: dict[str, Any]) -> None:
    """Go on until Cancel, and end by it."""
    cancel: JobControl = payload["_cancel_event"]
    woken = asyncio.Event()
    with cancel.waking(woken.set):
        await woken.wait()
    cancel.check()


class Request(Struct, frozen=True, kw_only=True):
    """A request of which the queue knows nothing."""

    n: int = 0
    path: bytes = b"/v"
    text: str = ""

    @property
    def paths(self) -> tuple[bytes, ...]:
        return (self.path,)


def number_of(payload: dict[str, Any]) -> int:
    """Return the number in the request of a payload."""
    request: Request = payload["request"]
    return request.n


class Outcome(JobOutcome, frozen=True, kw_only=True):
    """An outcome with a word of its own."""

    text: str = ""


def make_outcome(state: JobState, text: str = "") -> Outcome:
    """Return an outcome with the final state of its job."""
    return Outcome(state=state, text=text)


SCAN = JobType(name="scan", request=Request, outcome=Outcome, codec=JsonCodec(Request, Outcome))
EXPORT = JobType(name="export", request=Request, outcome=Outcome, codec=JsonCodec(Request, Outcome))
SHORTENED = JobType(
    name="scan",
    request=Request,
    outcome=Outcome,
    codec=JsonCodec(Request, Outcome),
    shorten=lambda request: replace(request, text="") if request.text else request,
)
"""A type whose requests are long if they have a text."""
FAKE_SCAN = replace(scan.SCAN, claims=None, at_once=None)
"""Real scans one after another, without a child process that looks for their devices."""
UNPAUSABLE = replace(EXPORT, pausable=False)


def scan_outcome(job: Job) -> ScanOutcome:
    """Return the outcome of a real scan."""
    found = job.outcome_of(scan.SCAN)
    assert found is not None
    return found
