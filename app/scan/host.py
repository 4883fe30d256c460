"""The only interface between a scan and the thread, window or terminal that runs the scan."""

from collections.abc import Collection
from typing import Protocol

from app.core.progress import Progress
from app.core.scan.job import ScanBatch


class ScanHost(Protocol):
    """The methods that a scan calls on its host, always from the thread that runs the scan."""

    def check(self) -> None:
        """Raise `Cancelled` once the user has asked to stop."""

    def skips(self) -> Collection[bytes]:
        """Return the files that the user asked to skip since the last call."""

    def progress(self, progress: Progress) -> None:
        """Report the progress, often. The host passes on the newest report now and then."""

    def batch(self, batch: ScanBatch) -> None:
        """Report the records that were just saved."""
