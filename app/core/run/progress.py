"""The progress of a job."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.run.bottleneck import Bottleneck
from app.core.run.worker_state import WorkerState

PROGRESS_SECONDS: Final = 1 / 12
"""Least time between two progress reports of a job. With its state changes, no second has more than 15."""
SLOW_SECONDS: Final = 5.0
"""A file that is read for so long is slow."""


class Phase(StrEnum):
    """A part of the work of a job (P1)."""

    COUNTING = "counting"
    PROBING = "probing"
    READING = "reading"
    SAVING = "saving"


class Progress(Struct, frozen=True, kw_only=True):
    """The progress of a running job at one moment. Once it has a `total`, nothing that is done falls."""

    phase: Phase
    done: int = 0
    """Files that are finished; while counting, the files found so far."""
    total: int | None = None
    """Number of files of the job; None while counting."""
    current: bytes | None = None
    """Path of a file or folder being read; of several files, the slowest."""
    current_seconds: float | None = None
    """Time spent on that file so far, or since its last byte if bytes are counted; None for a folder."""
    bytes_done: int | None = None
    """Bytes that are read, also of files that are not finished; None for a job that counts files only."""
    bytes_total: int | None = None
    """Bytes of all files of the job; `fraction` then counts bytes."""
    rate: float | None = None
    """Files per second."""
    byte_rate: float | None = None
    """Bytes per second; None for a job that counts files only."""
    seconds_left: float | None = None
    bottleneck: Bottleneck | None = None
    """The part of the computer that the job waits for, or waited for once it has ended; None if unknown."""
    workers: tuple[WorkerState, ...] = ()
    """The workers of the cluster that reads the files, as `in_order` sorts them; none without a cluster."""
    started: float | None = None
    """Start of this run of the job, seconds since the epoch."""
    seconds: float = 0.0
    """Working time of the job, in all its runs."""
    heartbeat: float | None = None
    """Time of this report, seconds since the epoch: at least every 2 s while the work is alive (P2)."""
    finished: bool = False
    """True once, after the last commit."""

    @property
    def slow(self) -> bytes | None:
        """The current file, if it is slow: the window names it and offers to skip it (P2)."""
        return self.current if (self.current_seconds or 0.0) >= SLOW_SECONDS else None

    @property
    def fraction(self) -> float | None:
        """0.0 to 1.0, None while counting; 1.0 only after the last commit (P1)."""
        if self.finished:
            return 1.0
        if self.total is None:
            return None
        done, total = self.done, self.total
        if self.bytes_done is not None and self.bytes_total:
            done, total = self.bytes_done, self.bytes_total
        return min(done / total, 0.999) if total else 0.0
