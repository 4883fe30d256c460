"""The one seam between a scan and the thread, window or terminal that it runs in."""

from typing import Protocol

from app.core.scan import ScanBatch, ScanProgress


class ScanHost(Protocol):
    """What a scan may ask of its surroundings. Called only from the thread that runs the scan."""

    def check(self) -> None:
        """Raise `Cancelled` once the user has asked to stop."""

    def progress(self, progress: ScanProgress) -> None:
        """Tell how far the scan is. The scan itself sees to it that this is not too often."""

    def batch(self, batch: ScanBatch) -> None:
        """Tell what was just saved."""
