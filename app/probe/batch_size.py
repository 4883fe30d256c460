"""The number of files that a child is sent at once: many if they are quick, one if they are slow."""

from typing import Final

BATCH: Final = 16
"""Maximum number of files in a batch. With 64, the parent needs no less time for a file."""
THREADS: Final = 32
"""Threads of a child that opens files ahead, and the number of files that are opened ahead."""
BATCH_SECONDS: Final = 0.1
"""Seconds that a batch should last: the files behind a slow one wait for it."""
_WEIGHT: Final = 0.3
"""Weight of the last message in the mean time of a file."""


class BatchSize:
    """The size of the batches of one child. The first batch is a single file."""

    def __init__(self) -> None:
        self.files = 1
        self._seconds: float | None = None

    def note(self, files: int, seconds: float) -> None:
        """Note that the child answered so many files in so many seconds."""
        each = seconds / files
        self._seconds = each if self._seconds is None else self._seconds + _WEIGHT * (each - self._seconds)
        self.files = max(1, min(BATCH, int(BATCH_SECONDS / max(self._seconds, 1e-6))))
