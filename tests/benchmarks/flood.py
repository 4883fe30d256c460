"""What a flood of progress costs: a worker that tells how far it is 10,000 times a second.

    python -m tests.benchmarks.flood [--seconds 10] [--rate 10000]

`window` is the real window on its loop, painted offscreen, with the worker in its pool; `plain` a loop
without Qt, with the worker in a thread. Both serve the API, and one client, in a process of its own,
follows the job's events. Stalls are how late a timer of 5 ms is, in milliseconds: `idle` before the flood,
`flood` while it lasts. A busiest second is any second, not one of the clock's.
"""

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import aiohttp
import psutil

from app.api.server.server import Server
from app.compose import build
from app.config.settings import Settings
from app.core.file.record_batch import RecordBatch
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.job.host import JobHost
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.jobs.runner import JobRunner, ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import Library, open_library
from app.qt.jobs.session import JobSession
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import report
from tests.benchmarks.windows import Windows
from tests.jobs.acts import FAKE_SCAN

_TOKEN = "a-token-of-the-benchmark-0123456789"  # noqa: S105 - no secret
_GROUPS = 1000
"""A second: so often the worker wakes, and tells what is due."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--rate", type=int, default=10_000)
    parser.add_argument("--listen", nargs=2, metavar=("ADDRESS", "JOB"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.listen:
        asyncio.run(_listen(*arguments.listen))
        return
    flood = Flood(arguments.rate, arguments.seconds)
    figures: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as folder, Windows() as windows:
        figures["window"] = windows.run(_in_window(windows, flood, Path(folder) / "library.sqlite3"))
    with tempfile.TemporaryDirectory() as folder:
        figures["plain"] = asyncio.run(_on_plain_loop(flood, Path(folder) / "library.sqlite3"))
    report("flood", {"seconds": arguments.seconds, "rate": arguments.rate, **figures})


class Flood:
    """Work that does nothing but tell."""

    def __init__(self, rate: int, seconds: float) -> None:
        self.seconds = seconds
        self._total = int(rate * seconds)
        self._rate = rate

    def __call__(self, host: JobHost[RecordBatch]) -> ScanOutcome:
        begun, told = perf_counter(), 0
        while told < self._total:
            host.check()
            due = min(int((perf_counter() - begun) * self._rate), self._total)
            for done in range(told, due):
                host.progress(self._look(done + 1))
            told = due
            time.sleep(1 / _GROUPS)
        counts = ScanCounts(found=self._total, ok=self._total)
        return ScanOutcome(state=JobState.COMPLETED, counts=counts, seconds=perf_counter() - begun)

    def _look(self, done: int) -> Progress:
        return Progress(
            phase=Phase.PROBING,
            done=done,
            total=self._total,
            current=b"/videos/clip %d.mkv" % done,
            rate=float(self._rate),
            seconds_left=(self._total - done) / self._rate,
            heartbeat=time.time(),
        )


async def _in_window(windows: Windows, flood: Flood, path: Path) -> dict[str, object]:
    async with windows.open(path) as desktop:
        assert desktop.session is not None
        parts = desktop.session.desk.part(JobSession).parts
        return await _measure(flood, parts.queue, desktop.session.desk.part(JobSession).runner, parts.library)


async def _on_plain_loop(flood: Flood, path: Path) -> dict[str, object]:
    runner = ThreadRunner()
    parts = build(runner, open_library(path))
    figures = await _measure(flood, parts.queue, runner, parts.library)
    await parts.close()
    return figures


async def _measure(
    flood: Flood, queue: AsyncJobQueue, runner: JobRunner, library: Library
) -> dict[str, object]:
    followed = asyncio.Event()

    async def handle(job_type: str, payload: dict[str, Any]) -> ScanOutcome:
        del job_type
        job_id = payload["_job_id"]
        await followed.wait()
        return await runner.run(
            flood,
            job_id=job_id,
            cancel_event=payload["_cancel_event"],
            on_progress=partial(queue.set_progress, job_id),
        )

    queue.register(FAKE_SCAN, handle)
    heard: list[tuple[float, Job]] = []
    unsubscribe = queue.subscribe(lambda job: heard.append((perf_counter(), job)))
    async with _serving(queue, library) as address:
        idle = await beat(asyncio.create_task(asyncio.sleep(flood.seconds)))
        request = ScanRequest(paths=(b"/videos",))
        job = await queue.submit(SCAN, request)
        client = await _follow(address, job.id)
        process, begun = psutil.Process(), perf_counter()
        before = process.memory_info().rss
        followed.set()
        late = await beat(asyncio.create_task(queue.wait(job.id)))
        after = process.memory_info().rss
        out, _ = await client.communicate()
    unsubscribe()
    ended = heard[-1][1]
    outcome = ended.outcome_of(SCAN)
    told = outcome.counts.found if outcome else 0
    return {
        "told_a_second": round(told / (heard[-1][0] - begun)),
        "idle": stalls(idle),
        "flood": stalls(late),
        "p99.9_less_idle": round(stalls(late)["p99.9"] - stalls(idle)["p99.9"], 1),
        "queue": _hearing([at for at, _ in heard], ended.state),
        "api": json.loads(out),
        "memory_mb": {"before": round(before / 1e6, 1), "after": round(after / 1e6, 1)},
    }


def _hearing(times: Sequence[float], last: JobState) -> dict[str, object]:
    busiest = max(sum(start <= at < start + 1 for at in times) for start in times)
    return {"events": len(times), "busiest_second": busiest, "last": last}


@asynccontextmanager
async def _serving(queue: AsyncJobQueue, library: Library) -> AsyncIterator[str]:
    server = Server(queue=queue, library=library, settings=Settings, token=_TOKEN)
    try:
        yield await server.start(port=0)
    finally:
        await server.close()


async def _follow(address: str, job_id: str) -> asyncio.subprocess.Process:
    command = [sys.executable, "-m", __spec__.name, "--listen", address, job_id]
    client = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert client.stdout is not None
    await client.stdout.readline()
    return client


async def _listen(address: str, job_id: str) -> None:
    """Follow a job to its end, and print a line when that begins, and what was heard."""
    times: list[float] = []
    last = b""
    headers = {"Authorization": f"Bearer {_TOKEN}"}
    async with (
        aiohttp.ClientSession(address, headers=headers) as client,
        client.get(f"/api/v1/jobs/{job_id}/events", raise_for_status=True) as answer,
    ):
        print(flush=True)
        async for line in answer.content:
            if line.startswith(b"data: "):
                times.append(perf_counter())
                last = line.removeprefix(b"data: ")
    print(json.dumps(_hearing(times, JobState(json.loads(last)["state"]))))


if __name__ == "__main__":
    main()
