"""The files of one disk on their way: looked at, seen to stand still, read."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import ClassVar, Final, Generic, NamedTuple

from app.core.checksum.verdict import FileVersion
from app.core.message import Message
from app.core.run.timing import Clock
from app.disk_pool.tasks import FileAnswer, Result, Task
from app.disk_pool.worker import FileWorker

STILL_SECONDS: Final = 2.0
"""Seconds between two looks at a young file. A file that has changed in between is being written."""
LOOKS: Final = 3
"""Looks at a file that keeps changing."""
AHEAD: Final = 8192
"""Files that are looked at ahead of reading: as many as a fast disk reads in `STILL_SECONDS`."""
_LOOK_BATCH: Final = 64
_LOOK_BYTES: Final = 3072
"""Length of the paths in a request to look at files. The parent must not wait for the child to read it."""


class StillFiles:
    """The files that one look is enough for: old ones, and those that were seen to stand still before."""

    YOUNG_SECONDS: ClassVar[float] = 86_400.0
    """The age of a file that nobody writes now. Clocks of file servers are hours wrong, time zones too."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """Take a clock in seconds since the epoch, which tests replace."""
        self._now = now
        self._seen: set[int] = set()

    def holds(self, record: int, version: FileVersion) -> bool:
        """Return whether a file of this version needs no second look."""
        # The time of creation, in place of ctime on Windows, does not change with the contents.
        touched = max(version.ctime_ns, version.mtime_ns) / 1e9
        return touched < self._now() - self.YOUNG_SECONDS or hash((record, version)) in self._seen

    def add(self, record: int, version: FileVersion) -> None:
        """Note that a file of this version stood still between two looks."""
        if not self.holds(record, version):
            # The hash alone: a search reads a million files, each in several rounds.
            self._seen.add(hash((record, version)))


class _Looked(NamedTuple, Generic[Task]):
    task: Task
    version: FileVersion | None
    at: float
    looks: int


class DiskQueue(Generic[Task, Result]):
    """The files of one disk, and the children that read them."""

    def __init__(
        self,
        tasks: Iterable[Task],
        readers: int,
        clock: Clock = time.monotonic,
        still: StillFiles | None = None,
    ) -> None:
        """Take the files in the order of reading, and the number of files to read at once.

        With `still`, queues of several rounds share the files that one look is enough for.
        """
        self.readers = readers
        self.workers: list[FileWorker[Task, Result]] = []
        self._source = iter(tasks)
        self._is_drained = False
        self._back: deque[Task] = deque()
        """The next files: taken from the source, or from a child that ended before it answered."""
        self.still = still or StillFiles()
        self._looked: deque[_Looked[Task]] = deque()
        """Files that are due for the second look later on, the earliest first."""
        self._due: deque[_Looked[Task]] = deque()
        """Files that are due at once."""
        self._looks: dict[int, int] = {}
        """Number of looks at the files that have changed, by record."""
        self._taken_back: set[int] = set()
        """Files of children that ended by the fault of another process, by record."""
        self._left: set[int] = set()
        """Sources that went away."""
        self._clock = clock
        self.still_seconds = STILL_SECONDS
        """Seconds between two looks at a young file."""

    @property
    def wants_worker(self) -> bool:
        """True if one more child would have something to do."""
        free = self.readers - len(self.workers)
        return free > 0 and all(worker.busy for worker in self.workers) and self._has_more()

    @property
    def finished(self) -> bool:
        """True if all files have an answer."""
        return not self._has_more() and not any(worker.busy for worker in self.workers)

    def supply(self, worker: FileWorker[Task, Result]) -> None:
        """Give a child something to do, if it is idle and there is something."""
        if not worker.ready or worker.busy:
            return
        self.supply_looks(worker)
        if due := self.take_due():
            worker.read(*due)

    def supply_looks(self, worker: FileWorker[Task, Result]) -> None:
        """Have an idle child look at the next files."""
        idle = worker.ready and not worker.busy
        if (
            idle
            and len(self._looked) + len(self._due) <= AHEAD - _LOOK_BATCH
            and (batch := self._next_batch())
        ):
            worker.look(batch)

    def take_due(self) -> tuple[Task, FileVersion | None] | None:
        """Return the next file to read, and its version at the last look; None if no file is due yet."""
        if self._looked and self._clock() >= self._looked[0].at:
            due = self._looked.popleft()
        elif self._due:
            due = self._due.popleft()
        else:
            return None
        self._looks[due.task.record] = due.looks
        return due.task, due.version

    def take_looked(self, worker: FileWorker[Task, Result], versions: Iterable[FileVersion | None]) -> None:
        """Note the versions of the files that a child has looked at."""
        due = self._clock() + self.still_seconds
        for task, version in zip(worker.looking, versions, strict=True):
            if task.source_id in self._left:
                continue
            # A file that cannot be opened need not wait for the reason.
            if version is None or self.still.holds(task.record, version):
                self._due.append(_Looked(task, version, 0.0, 1))
            else:
                self._looked.append(_Looked(task, version, due, 1))
        worker.looking = ()

    def take_result(
        self, worker: FileWorker[Task, Result], result: Result
    ) -> FileAnswer[Task, Result] | None:
        """Return the answer for a file; None if the file has changed since the last look."""
        task, worker.reading, worker.skipped = worker.reading, None, False
        assert task is not None  # noqa: S101 - the worker checks that
        return self.settle(task, result)

    def settle(self, task: Task, result: Result) -> FileAnswer[Task, Result] | None:
        """Return the answer for a file that was due; None if the file has changed since the last look."""
        looks = self._looks.pop(task.record)
        if result.changed and looks < LOOKS:
            due = self._clock() + self.still_seconds
            self._looked.append(_Looked(task, result.version, due, looks + 1))
            return None
        reason = Message.from_json(result.reason) if result.reason else None
        if result.changed:
            reason = Message("check.busy")
        elif result.version is not None and not result.reason:
            self.still.add(task.record, result.version)
        return FileAnswer(task=task, result=result, reason=reason)

    def take_back(self, worker: FileWorker[Task, Result]) -> bool:
        """Remove a child that has ended, for its file to go to another; return False if it was reading none.

        Returns False, too, if the file was taken back before.
        """
        task = worker.reading
        if task is None or task.record in self._taken_back or task.source_id in self._left:
            return False
        self._taken_back.add(task.record)
        self._due.appendleft(_Looked(task, worker.looked, 0.0, self._looks.pop(task.record)))
        self.workers.remove(worker)
        return True

    def give_up(self, worker: FileWorker[Task, Result], reason: Message) -> FileAnswer[Task, Result] | None:
        """Remove a child that was ended; return the answer for its file, None if it was reading none."""
        self.workers.remove(worker)
        self._back.extendleft(task for task in reversed(worker.looking) if task.source_id not in self._left)
        return None if worker.reading is None else self.leave(worker.reading, reason)

    def leave(self, task: Task, reason: Message | None) -> FileAnswer[Task, Result]:
        """Return the answer for a file that was due, and has no result."""
        self._looks.pop(task.record, None)
        return FileAnswer(task=task, reason=reason)

    def stop(self) -> None:
        """Drop the files that are not being read."""
        self._source, self._is_drained = iter(()), True
        self._back.clear()
        self._clear_looked()

    def leave_source(self, source_id: int) -> None:
        """Drop the files of a source, and have its files that are being read given up."""
        self._left.add(source_id)
        self._back = deque(task for task in self._back if task.source_id != source_id)
        self._looked = deque(each for each in self._looked if each.task.source_id != source_id)
        self._due = deque(each for each in self._due if each.task.source_id != source_id)
        for worker in self.workers:
            worker.skipped |= worker.reading is not None and worker.reading.source_id == source_id

    def abandon(self, reason: Message) -> Iterator[FileAnswer[Task, Result]]:
        """Yield an answer with a reason for each file that is not being read."""
        for task in self._clear_looked():
            yield FileAnswer(task=task, reason=reason)
        while batch := self._next_batch():
            for task in batch:
                yield FileAnswer(task=task, reason=reason)

    def _has_more(self) -> bool:
        return bool(self._looked or self._due) or self._has_unlooked()

    def _clear_looked(self) -> list[Task]:
        """Remove the files that wait to be read, and return them."""
        tasks = [each.task for each in (*self._due, *self._looked)]
        self._due.clear()
        self._looked.clear()
        return tasks

    def _next_batch(self) -> list[Task]:
        """Return files for one message, which fits into the pipe of any system."""
        batch: list[Task] = []
        room = _LOOK_BYTES
        while len(batch) < _LOOK_BATCH and room > 0 and self._has_unlooked():
            batch.append(self._back.popleft())
            room -= len(batch[-1].path)
        return batch

    def _has_unlooked(self) -> bool:
        if not self._back and not self._is_drained:
            self._back.extend(islice(self._source, 1))
            self._is_drained = not self._back
        return bool(self._back)


class FedQueue(DiskQueue[Task, Result]):
    """Files of one disk that another process has looked at, and that come one after the other."""

    def __init__(self, readers: int) -> None:
        """Take the number of files to read at once."""
        super().__init__((), readers)

    @property
    def finished(self) -> bool:
        """False: there may always come another file."""
        return False

    def add(self, task: Task, looked: FileVersion | None) -> None:
        """Add a file, which is not read if it is of another version than `looked`; None for any version."""
        self._due.append(_Looked(task, looked, 0.0, LOOKS))

    def withdraw(self) -> list[Task]:
        """Remove the files that no child has begun, and return them."""
        return self._clear_looked()
