"""Where a scan's thread comes from: the runner is handed to the composition root, and nothing else differs.

The window's runner (`app.qt.jobs.pool_runner`) takes a `QThreadPool`; this one takes a thread.
"""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from app.core.job_control import JobControl
from app.core.progress import PROGRESS_SECONDS, Progress
from app.core.scan import ScanBatch, ScanOutcome
from app.core.timing import Latest
from app.scan.host import ScanHost

ScanWork = Callable[[ScanHost], ScanOutcome]
ProgressListener = Callable[[Progress], None]


class ScanRunner(Protocol):
    """Runs blocking scan work beside the event loop."""

    async def run(
        self,
        work: ScanWork,
        *,
        job_id: str,
        cancel_event: JobControl,
        on_progress: ProgressListener,
    ) -> ScanOutcome:
        """Return what `work` returns, or raise what it raises.

        `on_progress` is called on the loop's thread, with the newest progress every `PROGRESS_SECONDS` at
        most, however often the work tells, and with the last one before this returns. Batches go to
        whoever the runner was made for.
        """


class ThreadRunner:
    """Runs each scan in a thread of its own, for commands and tests without Qt."""

    def __init__(self, on_batch: Callable[[ScanBatch], None] = lambda _batch: None) -> None:
        """`on_batch` is called in the scan's thread."""
        self._on_batch = on_batch

    async def run(
        self,
        work: ScanWork,
        *,
        job_id: str,
        cancel_event: JobControl,
        on_progress: ProgressListener,
    ) -> ScanOutcome:
        loop = asyncio.get_running_loop()

        def hand_over(progress: Progress) -> None:
            loop.call_soon_threadsafe(on_progress, progress)

        host = ThreadHost(cancel_event, hand_over, self._on_batch)
        with ThreadPoolExecutor(1, thread_name_prefix=f"scan-{job_id}") as thread:
            try:
                return await loop.run_in_executor(thread, host.run, work)
            except asyncio.CancelledError:
                cancel_event.set()
                raise


class ThreadHost:
    """The `ScanHost` of work in a thread: nobody is flooded, however often the work tells how far it is."""

    def __init__(
        self,
        cancel_event: JobControl,
        on_progress: ProgressListener,
        on_batch: Callable[[ScanBatch], None],
    ) -> None:
        """The listeners are called in the thread; a progress may come after a batch that is newer."""
        self.check = cancel_event.check
        self.skips = cancel_event.take_skips
        self.batch = on_batch
        self._latest = Latest(on_progress, PROGRESS_SECONDS, time.monotonic)
        self.progress = self._latest.tell

    def run(self, work: ScanWork) -> ScanOutcome:
        """Do the work in the calling thread, and see to it that its last progress is heard."""
        try:
            return work(self)
        finally:
            self._latest.flush()
