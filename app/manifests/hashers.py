"""Reads the files of a manifest in the children of a pool."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Final

from app.checksum.pool import HashPool
from app.checksum.tasks import HashAnswer, HashQueue, HashTask
from app.core.job.control import JobControl
from app.core.manifest.seams import Hashed, HashFailure, HashRequest
from app.core.manifest.verdict import FileState
from app.core.message import Message
from app.core.text.names import local_path
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.disks import Disk
from app.disk_pool.places import find_disks
from app.disk_pool.tasks import RunningRead
from app.manifests.place import ManifestPlace
from app.manifests.progress import ManifestProgress

_STATES: Final = {
    "file.vanished": FileState.MISSING,
    "file.placeholder": FileState.NOT_CHECKED,
    "check.busy": FileState.NOT_CHECKED,
    "check.skipped": FileState.NOT_CHECKED,
    "check.silent": FileState.NOT_CHECKED,
    "check.died": FileState.NOT_CHECKED,
    "check.no_algorithm": FileState.NOT_CHECKED,
    "check.disk_silent": FileState.OFFLINE,
}
"""States of files that were not read, by the code of the reason; all others are unreadable."""

_UNKNOWN_SIZE: Final = 2**62
"""The size of a file whose manifest does not tell it: no position is beyond."""
_OFFLINE: Final = HashFailure(Message("manifest.folder_unplugged"), FileState.OFFLINE)


class FolderHasher:
    """A `Hasher` of the files in one folder."""

    def __init__(
        self,
        root: bytes,
        tick: Callable[[Sequence[RunningRead]], None],
        control: JobControl,
    ) -> None:
        """Take the absolute folder, and a function that hears of the files that are being read.

        `tick` is called at least every 50 ms, and may end the reading by raising.
        """
        self._root = root
        self._tick = tick
        self._control = control

    def hash_all(self, requests: Iterable[HashRequest]) -> Iterator[tuple[HashRequest, Hashed | HashFailure]]:
        """Yield each request with its result, as they come. Raises `Cancelled` and `ProberBroken`."""
        waiting: dict[int, HashRequest] = {}
        queue: HashQueue = DiskQueue(self._tasks(requests, waiting), self._readers())
        with closing(HashPool([queue])) as pool, self._control.waking(pool.wake):
            for answer in pool.answers():
                for path in self._control.take_skips():
                    pool.skip(path)
                self._tick(pool.running())
                if answer is not None:
                    yield waiting.pop(answer.task.record), _result(answer)

    def _readers(self) -> int:
        disk = find_disks({0: self._root}, lambda: self._tick(()))[0]
        return disk.readers if isinstance(disk, Disk) else 1

    def _tasks(self, requests: Iterable[HashRequest], waiting: dict[int, HashRequest]) -> Iterator[HashTask]:
        for number, request in enumerate(requests):
            waiting[number] = request
            yield HashTask(
                record=number,
                source_id=0,
                path=local_path(self._root, request.path),
                root=self._root,
                size=request.size or _UNKNOWN_SIZE,
                algorithms=tuple(request.algorithms),
            )


class WatchedHasher:
    """A `Hasher` of the files in one folder, whose progress is watched.

    Once the folder was unplugged, its files are offline, and no more of them are read.
    """

    def __init__(self, place: ManifestPlace, progress: ManifestProgress) -> None:
        self._hasher = FolderHasher(place.root, progress.tick, progress.control)
        self._place = place
        self._progress = progress

    def hash_all(self, requests: Iterable[HashRequest]) -> Iterator[tuple[HashRequest, Hashed | HashFailure]]:
        rest = iter(requests)
        for request, answer in self._hasher.hash_all(self._readable(rest)):
            self._progress.add(answer.size if isinstance(answer, Hashed) else 0)
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


def _result(answer: HashAnswer) -> Hashed | HashFailure:
    read = answer.result
    if read is not None and read.version is not None and read.digests:
        return Hashed(read.version.size, read.digests, read.version.mtime_ns // 10**9)
    reason = answer.reason or Message("check.died", {"detail": "—"})
    if read is not None and read.broken_at is not None:
        detail = reason.args.get("detail", "")
        reason = Message("check.unreadable", {"offset": read.broken_at, "detail": detail})
    return HashFailure(reason, _STATES.get(reason.code, FileState.UNREADABLE))
