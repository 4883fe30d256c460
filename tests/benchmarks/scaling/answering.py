"""Scans a folder with a prober that answers at once: what is left is listing, comparing and saving.

python -m tests.benchmarks.scaling.answering LIBRARY DIR
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from app.compose import build
from app.core.job import JobState
from app.core.run.bottleneck import Usage
from app.core.run.worker_state import WorkerState
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import open_library
from app.probe.base import ProbeAnswer, ProbeTask, RunningProbe
from app.probe.pool import MediaInfoProber


class Echo:
    """A `Prober` that reads the first file, and says of all others what it said of that."""

    def __init__(self) -> None:
        self._prober = MediaInfoProber(1)
        self._answer: ProbeAnswer | None = None
        self.engine = self._prober.engine

    def probe(self, tasks: Iterable[ProbeTask]) -> Iterator[ProbeAnswer | None]:
        for task in tasks:
            if self._answer is None:
                first = next(answer for answer in self._prober.probe((task,)) if answer)
                self._answer = first._replace(size=None, mtime_ns=None)
            yield self._answer._replace(key=task.key)

    def running(self) -> tuple[RunningProbe, ...]:
        return ()

    def usage(self) -> Usage:
        """Return nothing: no child spends time."""
        return Usage()

    def workers(self) -> tuple[WorkerState, ...]:
        return ()

    def skip(self, key: int) -> None:
        """Nothing is ever under way."""

    def wake(self) -> None:
        """It never waits."""

    def close(self) -> bool:
        return self._prober.close()


async def scan(library: Path, folder: bytes, times: int = 1) -> JobState:
    """Scan as a job, or as several, and return how the last ended; how long it took, the library knows."""
    parts = build(ThreadRunner(), open_library(library), lambda _request: Echo())
    for _ in range(times):
        job = await parts.queue.submit(SCAN, ScanRequest(paths=(folder,)))
        job = await parts.queue.wait(job.id)
    await parts.close()
    return job.state
