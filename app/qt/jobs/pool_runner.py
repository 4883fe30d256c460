"""The window's `JobRunner`: runs scans and checks on a `QThreadPool` and reports by signals."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.core.file.record_batch import RecordBatch
from app.core.job.control import JobControl
from app.core.job.job_type import Outcome
from app.core.run.progress import Progress
from app.jobs.runner import ProgressListener, ThreadHost, Work
from app.jobs.types.known_files import READING_JOBS_AT_ONCE
from app.jobs.types.scan import SCANS_AT_ONCE

TURN_SECONDS: Final = 0.01
"""Seconds for batches in one turn of the event loop."""


class ScanSignals(QObject):
    """The signals of a worker. Values have the type `object`: sizes exceed a C++ int, and paths are bytes."""

    progress = Signal(object)
    """The newest `Progress`, at most every `PROGRESS_SECONDS`, and the last one before the end."""
    batch = Signal(object)
    """A `RecordBatch`."""
    finished = Signal(object)
    """The result of the work."""
    failed = Signal(object)
    """The exception that the work raised."""


class ScanWorker(QRunnable):
    """Runs one job. Its owner keeps a reference until the pool has left `run`."""

    def __init__(self, work: Work[Any], cancel_event: JobControl) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = ScanSignals()
        self._work = work
        self._host = ThreadHost(cancel_event, self.signals.progress.emit, self.signals.batch.emit)

    def run(self) -> None:
        """Do the work in the calling thread."""
        try:
            outcome = self._host.run(self._work)
        except BaseException as error:  # noqa: BLE001 - raised again where the job is awaited
            self.signals.failed.emit(error)
        else:
            self.signals.finished.emit(outcome)


class PoolRunner(QObject):
    """Runs scans in its own thread pool: in the global pool, two waiting scans would block other tasks.

    Signals are emitted in the event loop's thread, before the scan's `run` returns.
    """

    batch = Signal(object, object)
    """Job id and `RecordBatch`, whose rows are committed already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(SCANS_AT_ONCE + READING_JOBS_AT_ONCE)
        self._workers: list[ScanWorker] = []

    async def run(
        self,
        work: Work[Outcome],
        *,
        job_id: str,
        cancel_event: JobControl,
        on_progress: ProgressListener,
    ) -> Outcome:
        """Return the result of `work`, or raise its exception (`JobRunner`)."""
        self._forget_left()
        worker = ScanWorker(work, cancel_event)
        run = _Run(self, worker, job_id, on_progress)
        self._workers.append(worker)
        self._pool.start(worker)
        try:
            outcome: Outcome = await run.ended
        except asyncio.CancelledError:
            cancel_event.set()
            raise
        finally:
            run.deleteLater()
        return outcome

    def close(self) -> None:
        """Wait until the last scan has left its thread. Cancel the jobs first."""
        self._pool.waitForDone()
        self._workers.clear()

    def _forget_left(self) -> None:
        """Drop workers only while the pool is idle: until then their signals may be on a thread's stack."""
        if not self._pool.activeThreadCount():
            self._workers.clear()


class _Run(QObject):
    """A running scan in the event loop's thread: receives the worker's signals and ends the wait.

    A batch costs the window time. Few batches in a turn of the event loop leave time for clicks and painting.
    """

    def __init__(
        self, runner: PoolRunner, worker: ScanWorker, job_id: str, on_progress: ProgressListener
    ) -> None:
        super().__init__(runner)
        self._loop = asyncio.get_running_loop()
        self.ended: asyncio.Future[Any] = self._loop.create_future()
        self._runner = runner
        self._job_id = job_id
        self._on_progress = on_progress
        self._due: deque[Callable[[], None]] = deque()
        """Pending batches, and in the end the scan's result."""
        signals, queued = worker.signals, Qt.ConnectionType.QueuedConnection
        signals.progress.connect(self._progress, queued)
        signals.batch.connect(self._batch, queued)
        signals.finished.connect(self._finished, queued)
        signals.failed.connect(self._failed, queued)

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        self._on_progress(progress)

    @Slot(object)
    def _batch(self, batch: RecordBatch) -> None:
        self._line_up(lambda: self._runner.batch.emit(self._job_id, batch))

    @Slot(object)
    def _finished(self, outcome: object) -> None:
        self._line_up(lambda: self.ended.set_result(outcome))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._line_up(lambda: self.ended.set_exception(error))

    def _line_up(self, act: Callable[[], None]) -> None:
        self._due.append(act)
        if len(self._due) == 1:
            self._loop.call_soon_threadsafe(self._turn)

    def _turn(self) -> None:
        if self.ended.done():
            return  # cancelled: no caller awaits the result
        enough = time.monotonic() + TURN_SECONDS
        while self._due and time.monotonic() < enough:
            self._due[0]()
            self._due.popleft()
        if self._due:
            self._loop.call_soon_threadsafe(self._turn)
