"""The progress of a job that reads files for a manifest."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from app.checksum.folder_hasher import FolderHasher
from app.core.job.host import REPORT_SECONDS
from app.core.job_control import JobControl
from app.core.manifest.seams import Hashed, HashFailure, HashRequest
from app.core.manifest.verdict import FileState
from app.core.message import Message
from app.core.names import local_path
from app.core.progress import Phase, Progress
from app.core.restarts import Note, no_note
from app.core.timing import Clock, PositionMeter, Throttle
from app.disk_pool.disk_queue import STILL_SECONDS
from app.disk_pool.tasks import RunningRead
from app.jobs.manifest_place import ManifestPlace

_OFFLINE: Final = HashFailure(Message("manifest.folder_unplugged"), FileState.OFFLINE)

ProgressListener = Callable[[Progress], None]


class ManifestWatch:
    """Counts files and bytes, reports them now and then, and checks for Cancel."""

    def __init__(
        self,
        control: JobControl,
        on_progress: ProgressListener,
        clock: Clock = time.monotonic,
        on_restart: Note = no_note,
    ) -> None:
        """Take listeners for the progress and for children that end early, called in the job's thread."""
        self.control = control
        self.on_restart = on_restart
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


class WatchedHasher:
    """A `Hasher` of the files in one folder, whose progress is watched.

    Once the folder was unplugged, its files are offline, and no more of them are read.
    """

    def __init__(
        self, place: ManifestPlace, watch: ManifestWatch, still_seconds: float = STILL_SECONDS
    ) -> None:
        self._hasher = FolderHasher(place.root, watch.tick, watch.control, still_seconds, watch.on_restart)
        self._place = place
        self._watch = watch

    def hash_all(self, requests: Iterable[HashRequest]) -> Iterator[tuple[HashRequest, Hashed | HashFailure]]:
        rest = iter(requests)
        for request, answer in self._hasher.hash_all(self._readable(rest)):
            self._watch.add(answer.size if isinstance(answer, Hashed) else 0)
            path = local_path(self._place.root, request.path)
            if isinstance(answer, Hashed):
                self._place.note(path)
                yield request, answer
            else:
                yield request, answer if self._place.look([path]) else _OFFLINE
        for request in rest:
            yield request, _OFFLINE

    def _readable(self, requests: Iterator[HashRequest]) -> Iterator[HashRequest]:
        while not self._place.is_away and (request := next(requests, None)) is not None:
            yield request


class WholeHasher(WatchedHasher):
    """A `Hasher` for a manifest to be written, which must not leave out the files of an unplugged disk.

    Raises `ManifestRefused` once the folder was unplugged.
    """

    def hash_all(self, requests: Iterable[HashRequest]) -> Iterator[tuple[HashRequest, Hashed | HashFailure]]:
        for request, answer in super().hash_all(requests):
            if self._place.is_away:
                raise self._place.refuse()
            yield request, answer
