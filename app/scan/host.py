"""The one seam between a scan and the thread, window or terminal that it runs in."""

from collections.abc import Collection
from typing import Protocol

from app.core.progress import Progress
from app.core.scan import ScanBatch


class ScanHost(Protocol):
    """What a scan may ask of its surroundings. Called only from the thread that runs the scan."""

    def check(self) -> None:
        """Raise `Cancelled` once the user has asked to stop."""

    def skips(self) -> Collection[bytes]:
        """Return the files that the user, since the last call, has asked to go on without."""

    def progress(self, progress: Progress) -> None:
        """Tell how far the scan is, often. The host passes on the newest now and then."""

    def batch(self, batch: ScanBatch) -> None:
        """Tell what was just saved."""
