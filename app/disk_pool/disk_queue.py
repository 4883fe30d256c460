"""The files of one disk on their way: looked at, seen to stand still, read."""

import time
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, Generic, NamedTuple

from app.core.checksum.verdict import FileVersion
from app.core.message import Message
from app.core.timing import Clock
from app.disk_pool.tasks import FileAnswer, Result, Task
from app.disk_pool.worker import FileWorker

STILL_SECONDS: Final = 2.0
"""Seconds between two looks at a file. A file that has changed in between is being written."""
LOOKS: Final = 3
"""Looks at a file that keeps changing."""
AHEAD: Final = 8192
"""Files that are looked at ahead of reading: as many as a fast disk reads in `STILL_SECONDS`."""
_LOOK_BATCH: Final = 64
_LOOK_BYTES: Final = 3072
"""Length of the paths in a request to look at files. The parent must not wait for the child to read it."""


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
        still_seconds: float = STILL_SECONDS,
    ) -> None:
        """Take the files in the order of reading, and the number of files to read at once."""
        self.readers = readers
        self.workers: list[FileWorker[Task, Result]] = []
        self._source = iter(tasks)
        self._is_drained = False
        self._back: deque[Task] = deque()
        """The next files: taken from the source, or from a child that ended before it answered."""
        self._looked: deque[_Looked[Task]] = deque()
        self._looks: dict[int, int] = {}
        """Number of looks at the files that have changed, by record."""
        self._clock = clock
        self.still_seconds = still_seconds
        """Seconds between two looks at a file."""

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
        if idle and len(self._looked) <= AHEAD - _LOOK_BATCH and (batch := self._next_batch()):
            worker.look(batch)

    def take_due(self) -> tuple[Task, FileVersion | None] | None:
        """Return the next file to read, and its version at the last look; None if no file is due yet."""
        if not self._looked or self._clock() < self._looked[0].at:
            return None
        due = self._looked.popleft()
        self._looks[due.task.record] = due.looks
        return due.task, due.version

    def take_looked(self, worker: FileWorker[Task, Result], versions: Iterable[FileVersion | None]) -> None:
        """Note the versions of the files that a child has looked at."""
        due = self._clock() + self.still_seconds
        for task, version in zip(worker.looking, versions, strict=True):
            # A file that cannot be opened need not wait for the reason.
            self._looked.append(_Looked(task, version, due if version else 0.0, 1))
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
        return FileAnswer(task=task, result=result, reason=reason)

    def give_up(self, worker: FileWorker[Task, Result], reason: Message) -> FileAnswer[Task, Result] | None:
        """Remove a child that was ended; return the answer for its file, None if it was reading none."""
        self.workers.remove(worker)
        self._back.extendleft(reversed(worker.looking))
        return None if worker.reading is None else self.leave(worker.reading, reason)

    def leave(self, task: Task, reason: Message | None) -> FileAnswer[Task, Result]:
        """Return the answer for a file that was due, and has no result."""
        self._looks.pop(task.record, None)
        return FileAnswer(task=task, reason=reason)

    def stop(self) -> None:
        """Drop the files that are not being read."""
        self._source, self._is_drained = iter(()), True
        self._back.clear()
        self._looked.clear()

    def abandon(self, reason: Message) -> Iterator[FileAnswer[Task, Result]]:
        """Yield an answer with a reason for each file that is not being read."""
        while self._looked:
            yield FileAnswer(task=self._looked.popleft().task, reason=reason)
        while batch := self._next_batch():
            for task in batch:
                yield FileAnswer(task=task, reason=reason)

    def _has_more(self) -> bool:
        return bool(self._looked) or self._has_unlooked()

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
        self._looked.append(_Looked(task, looked, 0.0, LOOKS))

    def withdraw(self) -> list[Task]:
        """Remove the files that no child has begun, and return them."""
        tasks = [each.task for each in self._looked]
        self._looked.clear()
        return tasks
