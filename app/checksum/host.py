"""The only interface between a check and the thread, window or terminal that runs the check."""

from collections.abc import Collection
from typing import Protocol

from app.core.progress import Progress
from app.core.scan import ScanBatch


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
