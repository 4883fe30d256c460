"""The progress of a job that reads files for a manifest."""

import time
from collections.abc import Callable, Sequence

from app.core.job.control import JobControl
from app.core.job.host import REPORT_SECONDS
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, PositionMeter, Throttle
from app.disk_pool.tasks import RunningRead

ProgressListener = Callable[[Progress], None]


class ManifestProgress:
    """Counts files and bytes, reports them now and then, and checks for Cancel."""

    def __init__(
        self,
        control: JobControl,
        on_progress: ProgressListener,
        clock: Clock = time.monotonic,
    ) -> None:
        """Take listeners for the progress and for children that end early, called in the job's thread."""
        self.control = control
        self._on_progress = on_progress
        self._clock = clock
        self._throttle = Throttle(REPORT_SECONDS, clock)
        self._start = clock()
        self._started = time.time()
        self._phase = Phase.COUNTING
        self._found = 0
        self._totals = (0, 0)
        self._done = 0
        self.bytes_read = 0
        """Bytes of the files that were read to their end."""
        self._reached = PositionMeter(clock)

    def count(self, found: int) -> None:
        """Note the number of files found so far, while the totals are not known."""
        self._found = found
        self.tick()

    def begin(self, files: int, size: int) -> None:
        """Note the files to read, and their bytes."""
        self._phase, self._totals = Phase.READING, (files, size)

    def add(self, size: int) -> None:
        """Note a file that was read, of `size` bytes; 0 for a file that could not be read."""
        self._done += 1
        self.bytes_read += size

    def tick(self, running: Sequence[RunningRead] = ()) -> None:
        """Raise `Cancelled` on Cancel, and report the progress now and then."""
        self.control.check()
        if self._throttle.due():
            self._on_progress(self._progress(running))

    def finish(self) -> float:
        """Report the end, and return the seconds of the job."""
        self._on_progress(self._progress((), finished=True))
        return self._clock() - self._start

    def _progress(self, running: Sequence[RunningRead], *, finished: bool = False) -> Progress:
        counting = self._phase is Phase.COUNTING
        files, size = self._totals
        reached = min(size, self.bytes_read + sum(each.position for each in running))
        self._reached.reach(reached)
        return Progress(
            phase=self._phase,
            done=self._found if counting else min(self._done, files),
            total=None if counting else files,
            bytes_done=None if counting else self._reached.position,
            bytes_total=None if counting else size,
            byte_rate=None if counting else self._reached.rate,
            seconds_left=None if counting else self._reached.seconds_left(size),
            current=running[0].path if running else None,
            current_seconds=running[0].silent_seconds if running else None,
            started=self._started,
            seconds=self._clock() - self._start,
            heartbeat=time.time(),
            finished=finished,
        )
