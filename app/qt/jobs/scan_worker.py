"""The shell around a scan on a thread of a `QThreadPool`: adapts, emits, and decides nothing."""

from PySide6.QtCore import QObject, QRunnable, Signal

from app.core.job_control import JobControl
from app.jobs.runner import ScanWork, ThreadHost


class ScanSignals(QObject):
    """What a worker tells. Values travel as `object`: sizes outgrow an int, paths are no text."""

    progress = Signal(object)
    """A `Progress`: the newest every `PROGRESS_SECONDS` at most, and the last before the end."""
    batch = Signal(object)
    """A `ScanBatch`."""
    finished = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The exception that the work raised."""


class ScanWorker(QRunnable):
    """Runs one scan. Whoever starts it keeps it until the pool has left `run`."""

    def __init__(self, work: ScanWork, cancel_event: JobControl) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = ScanSignals()
        self._work = work
        self._host = ThreadHost(cancel_event, self.signals.progress.emit, self.signals.batch.emit)

    def run(self) -> None:
        """Do the work in the calling thread."""
        try:
            outcome = self._host.run(self._work)
        except BaseException as error:  # noqa: BLE001 - whoever awaits the scan raises it again
            self.signals.failed.emit(error)
        else:
            self.signals.finished.emit(outcome)
