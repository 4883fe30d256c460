"""A scan or a check on a thread of a `QThreadPool`: emits signals and decides nothing."""

from typing import Any

from PySide6.QtCore import QObject, QRunnable, Signal

from app.core.job_control import JobControl
from app.jobs.runner import ThreadHost, Work


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
