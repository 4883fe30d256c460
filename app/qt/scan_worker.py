"""The shell around a scan on a thread of a `QThreadPool`: adapts, emits, and decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Signal

from app.core.cancel import CancelEvent
from app.core.scan import ScanBatch, ScanOutcome, ScanProgress
from app.scan.host import ScanHost


class ScanSignals(QObject):
    """What a worker tells. Values travel as `object`: sizes outgrow an int, paths are no text."""

    progress = Signal(object)
    """A `ScanProgress`."""
    batch = Signal(object)
    """A `ScanBatch`."""
    finished = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The exception that the work raised."""


class ScanWorker(QRunnable):
    """Runs one scan. Whoever starts it keeps it until the pool has left `run`."""

    def __init__(self, work: Callable[[ScanHost], ScanOutcome], cancel_event: CancelEvent) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = ScanSignals()
        self._work = work
        self._host = _SignalHost(cancel_event, self.signals)

    def run(self) -> None:
        """Do the work in the calling thread."""
        try:
            outcome = self._work(self._host)
        except BaseException as error:  # noqa: BLE001 - whoever awaits the scan raises it again
            self.signals.failed.emit(error)
        else:
            self.signals.finished.emit(outcome)


class _SignalHost:
    """The scan's host whose facts become signals, delivered in the receivers' thread."""

    def __init__(self, cancel_event: CancelEvent, signals: ScanSignals) -> None:
        self.check = cancel_event.check
        self._signals = signals

    def progress(self, progress: ScanProgress) -> None:
        self._signals.progress.emit(progress)

    def batch(self, batch: ScanBatch) -> None:
        self._signals.batch.emit(batch)
