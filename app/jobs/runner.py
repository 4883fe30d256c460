"""Runners that give a scan or a check its thread. The composition root chooses the runner.

The runner of the window (`app.qt.jobs.pool_runner`) uses a `QThreadPool`, the runner here a plain thread.
"""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from app.core.file.record_batch import RecordBatch
from app.core.job.control import JobControl
from app.core.job.host import JobHost
from app.core.job.job_type import Outcome
from app.core.run.progress import PROGRESS_SECONDS, Progress
from app.core.run.timing import ValueThrottle

Work = Callable[[JobHost[RecordBatch]], Outcome]
ProgressListener = Callable[[Progress], None]


class JobRunner(Protocol):
    """Runs blocking work beside the event loop."""

    async def run(
        self,
        work: Work[Outcome],
        *,
        job_id: str,
        cancel_event: JobControl,
        on_progress: ProgressListener,
    ) -> Outcome:
        """Run `work` in a thread; return its result, or raise its exception.

        `on_progress` is called in the thread of the loop, at most every `PROGRESS_SECONDS`, with the newest
        progress. The last progress is reported before the method returns. Batches go to the listener that
        the runner was made with.
        """


class ThreadRunner:
    """A runner with a thread per job, for commands and tests without Qt."""

    def __init__(self, on_batch: Callable[[RecordBatch], None] = lambda _batch: None) -> None:
        """Take a listener for batches, which is called in the thread of the job."""
        self._on_batch = on_batch

    async def run(
        self,
        work: Work[Outcome],
        *,
        job_id: str,
        cancel_event: JobControl,
        on_progress: ProgressListener,
    ) -> Outcome:
        loop = asyncio.get_running_loop()

        def hand_over(progress: Progress) -> None:
            loop.call_soon_threadsafe(on_progress, progress)

        host = ThreadHost(cancel_event, hand_over, self._on_batch)
        with ThreadPoolExecutor(1, thread_name_prefix=f"job-{job_id}") as thread:
            try:
                return await loop.run_in_executor(thread, host.run, work)
            except asyncio.CancelledError:
                cancel_event.set()
                raise


class ThreadHost:
    """The `JobHost` of work in a thread. Limits progress to one call per `PROGRESS_SECONDS`."""

    def __init__(
        self,
        cancel_event: JobControl,
        on_progress: ProgressListener,
        on_batch: Callable[[RecordBatch], None],
    ) -> None:
        """Take listeners, which are called in the thread. A progress may come after a newer batch."""
        self.check = cancel_event.check
        self.skips = cancel_event.take_skips
        self.batch = on_batch
        self._latest = ValueThrottle(on_progress, PROGRESS_SECONDS, time.monotonic)
        self.progress = self._latest.put

    def run(self, work: Work[Outcome]) -> Outcome:
        """Run the work in the calling thread, and report its last progress."""
        try:
            return work(self)
        finally:
            self._latest.flush()
