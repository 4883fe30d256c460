"""The only interface between a check and the thread, window or terminal that runs the check."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from typing import Final, Protocol

from app.core.errors import Cancelled
from app.core.progress import PROGRESS_SECONDS, Progress
from app.core.record import FileRecord
from app.core.scan.job import ScanBatch

REPORT_SECONDS: Final = PROGRESS_SECONDS / 4
"""Least seconds between two progress reports: less than any host waits, so that each report is new."""
_BATCH: Final = 500
"""Records announced at once: a table takes them in a few milliseconds."""
Waking = Callable[[Callable[[], None]], AbstractContextManager[None]]
"""Returns a context in which Cancel calls the function, so that it need not wait for a tick."""


class CheckHost(Protocol):
    """The methods that a check calls on its host, always from the thread that runs the check.

    Every `app.scan.host.ScanHost` is one.
    """

    def check(self) -> None:
        """Raise `Cancelled` once the user has asked to stop."""

    def skips(self) -> Collection[bytes]:
        """Return the files that the user asked to skip since the last call."""

    def progress(self, progress: Progress) -> None:
        """Report the progress, often."""

    def batch(self, batch: ScanBatch) -> None:
        """Report the records that were just saved."""


def is_cancelled(host: CheckHost) -> bool:
    """Return whether the user has asked to stop."""
    try:
        host.check()
    except Cancelled:
        return True
    return False


def announce(host: CheckHost, records: Sequence[FileRecord]) -> None:
    """Report the records that were just saved, in batches."""
    for start in range(0, len(records), _BATCH):
        host.batch(ScanBatch(tuple(records[start : start + _BATCH])))
