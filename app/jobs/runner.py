"""Where a scan's thread comes from: the runner is handed to the composition root, and nothing else differs.

The window's runner (`app.qt.pool_runner`) takes a `QThreadPool`; this one takes a thread.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from app.core.cancel import CancelEvent
from app.core.scan import ScanBatch, ScanOutcome, ScanProgress
from app.scan.host import ScanHost

ScanWork = Callable[[ScanHost], ScanOutcome]
ProgressListener = Callable[[ScanProgress], None]


class ScanRunner(Protocol):
    """Runs blocking scan work beside the event loop."""

    async def run(
        self,
        work: ScanWork,
        *,
        job_id: str,
        cancel_event: CancelEvent,
        on_progress: ProgressListener,
    ) -> ScanOutcome:
        """Return what `work` returns, or raise what it raises.

        `on_progress` is called on the loop's thread; batches go to whoever the runner was made for.
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
        cancel_event: CancelEvent,
        on_progress: ProgressListener,
    ) -> ScanOutcome:
        loop = asyncio.get_running_loop()
        host = _LoopHost(cancel_event, loop, on_progress, self._on_batch)
        with ThreadPoolExecutor(1, thread_name_prefix=f"scan-{job_id}") as thread:
            try:
                return await loop.run_in_executor(thread, work, host)
            except asyncio.CancelledError:
                cancel_event.set()
                raise


class _LoopHost:
    """Hands progress over to the loop's thread."""

    def __init__(
        self,
        cancel_event: CancelEvent,
        loop: asyncio.AbstractEventLoop,
        on_progress: ProgressListener,
        on_batch: Callable[[ScanBatch], None],
    ) -> None:
        self.check = cancel_event.check
        self._loop = loop
        self._on_progress = on_progress
        self.batch = on_batch

    def progress(self, progress: ScanProgress) -> None:
        self._loop.call_soon_threadsafe(self._on_progress, progress)
