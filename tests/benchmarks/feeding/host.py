"""A host that notes when each phase of a scan begins, and what it has cost until then."""

import time
from typing import NamedTuple

from app.core.file.record_batch import RecordBatch
from app.core.run.progress import Phase, Progress
from app.library import Library


class Moment(NamedTuple):
    """The seconds of the clock, and of processor time of this process and of the thread that saves."""

    wall: float
    cpu: float
    writer: float


class TimedHost:
    """A host that notes the moment at which each phase begins."""

    def __init__(self, library: Library) -> None:
        self.moments: dict[Phase, Moment] = {}
        self._library = library

    def check(self) -> None:
        """Never cancel."""

    def skips(self) -> tuple[bytes, ...]:
        return ()

    def progress(self, progress: Progress) -> None:
        if progress.phase not in self.moments:
            writer = self._library.write(lambda _db: time.thread_time()).result()
            self.moments[progress.phase] = Moment(time.perf_counter(), time.process_time(), writer)

    def batch(self, batch: RecordBatch) -> None:
        """Show nothing."""
