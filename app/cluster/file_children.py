"""Children that read files to their end, driven as those that probe. Runs on the workers and on this host."""

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from app.cluster.messages import MISREAD, encode
from app.cluster.places import MTIME_NS
from app.core.checksum.verdict import FileVersion
from app.core.file.record import OUTSIDE, FileStatus
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.text.names import display
from app.disk_pool.disk_queue import FedQueue
from app.disk_pool.pool import FilePool
from app.disk_pool.tasks import FileAnswer, FileTask
from app.disk_pool.worker import FileWorker
from app.probe.base import ProbeAnswer, ProbeTask, RunningProbe
from app.probe.limited_types import limited
from app.probe.protocol import typed
from app.process.framing import ProtocolError

DOUBTS: Final = frozenset({MISREAD, "cluster.unreliable"})
"""Codes of doubts beside `OUTSIDE`: this host reads the file again, and only its own result counts."""


_OF_A_FILE: Final = frozenset({"check.busy", "check.skipped"})
"""Codes of reasons without a result that a worker may give: the file changes, or a user gave it up."""


class FileWork(msgspec.Struct, array_like=True, frozen=True):
    """A file to read, in `ProbeTask.work`."""

    queue: int
    """Number of its disk."""
    looked: FileVersion | None
    """The version that the host of the session saw; None if the file could not be opened there."""
    task: msgspec.Raw
    """The task of the children."""


class Read(msgspec.Struct, array_like=True, frozen=True):
    """The answer about a file, in `ProbeAnswer.report`."""

    result: msgspec.Raw
    """The result of the child, or nil."""
    reason: Message | None
    """The reason if there is no result."""
    here: bool
    """True if the host of the session has read the file, so that the version is as that host sees it."""


_READ: Final = msgspec.msgpack.Decoder(Read)


class FileChildren:
    """Children that read files of several disks, with the methods of a prober that a `PoolThread` calls."""

    def __init__(
        self,
        worker: type[FileWorker[Any, Any]],
        readers: Sequence[int],
        children: int,
        *,
        here: bool,
    ) -> None:
        """Take the class of the children, and how many read from each disk at once.

        `children` is their maximum number. `here` is true on the host of the session.
        """
        self._worker = worker
        self._here = here
        most = max(1, children // len(readers))
        self._queues: list[FedQueue[Any, Any]] = [FedQueue(min(each, most)) for each in readers]
        self._pool: FilePool[Any, Any] = FilePool(self._queues, worker)
        self._looked: dict[int, FileVersion | None] = {}
        """The versions that the host of the session saw, of the files without an answer, by key."""
        self._begun: dict[int, float] = {}
        """The times at which files at hand were first seen, by key."""

    @property
    def restarts(self) -> int:
        """Number of children that were ended early."""
        return self._pool.restarts

    def probe(self, tasks: Iterable[ProbeTask | None]) -> Iterator[ProbeAnswer | None]:
        """Yield one answer per task as they come, and None after a quiet moment (50 ms) or `wake`.

        `tasks` yields None if there is no further one at the moment. Raises `ProberBroken`.
        """
        source = iter(tasks)
        for answer in self._pool.answers():
            while task := next(source, None):
                self._add(task)
            yield self._told(answer) if answer else None

    def running(self) -> tuple[RunningProbe, ...]:
        """Return the files that the children are reading."""
        now = time.monotonic()
        reading = {
            worker.reading.record: read
            for queue in self._queues
            for worker in queue.workers
            if worker.reading and (read := worker.running)
        }
        self._begun = {key: self._begun.get(key, now) for key in reading}
        return tuple(
            RunningProbe(key, read.path, now - self._begun[key], read.position, read.silent_seconds)
            for key, read in reading.items()
        )

    def usage(self) -> Usage:
        """Return an empty usage: it is known of probes only."""
        return Usage()

    def skip(self, key: int) -> None:
        """Give up a file that a child is reading; do nothing if none reads it."""
        for queue in self._queues:
            for worker in queue.workers:
                worker.skipped |= worker.reading is not None and worker.reading.record == key

    def withdraw(self) -> list[ProbeTask]:
        """Take back the files that no child has begun, and return them."""
        tasks = [task for queue in self._queues for task in queue.withdraw()]
        for task in tasks:
            del self._looked[task.record]
        return [ProbeTask(task.record, task.path) for task in tasks]

    def wake(self) -> None:
        """Make a waiting `probe` yield at once. May be called from any thread."""
        self._pool.wake()

    def close(self) -> bool:
        """End the children within half a second."""
        self._pool.close()
        return True

    def _add(self, task: ProbeTask) -> None:
        work = msgspec.msgpack.decode(task.work, type=FileWork)
        sent: FileTask = msgspec.msgpack.decode(work.task, type=self._worker.task_type)
        self._looked[task.key] = work.looked
        there = replace(sent, record=task.key, path=task.path, root=task.root)
        self._queues[work.queue].add(there, work.looked if self._here else None)

    def _told(self, answer: FileAnswer[Any, Any]) -> ProbeAnswer:
        key, reason = answer.task.record, answer.reason
        doubt = self._doubt(answer, self._looked.pop(key))
        read = Read(msgspec.Raw(encode(answer.result)), None if answer.result else reason, self._here)
        if reason and reason.code == "check.skipped":
            return ProbeAnswer(key, FileStatus.SKIPPED, Message("probe.skipped"), report=encode(read))
        status = FileStatus.FAILED if doubt else FileStatus.OK
        return ProbeAnswer(key, status, doubt, report=encode(read))

    def _doubt(self, answer: FileAnswer[Any, Any], looked: FileVersion | None) -> Message | None:
        """Return a reason for which another host may find something else."""
        reason, result = answer.reason, answer.result
        if reason and reason.code == "check.busy" and not self._here:
            return None
        if reason:
            return reason if reason.code in OUTSIDE else Message("cluster.unreliable", {"count": 1})
        if not (self._here or _agree(looked, answer.version)):
            return Message("cluster.unreliable", {"count": 1})
        accuses = self._worker.accuses(answer.task, result)
        return Message("cluster.misread", {"path": display(answer.task.path)}) if accuses else None


def read_of(report: bytes, result_type: type[Any]) -> tuple[Read, Any]:
    """Return the answer about a file, and the result in it, None if there is a reason in its place.

    Raises `ProtocolError` if one of them cannot be.
    """
    read = typed(_READ, report)
    if read.reason:
        return read, None
    result = typed(msgspec.msgpack.Decoder(result_type), read.result)
    try:
        msgspec.convert(result, limited(result_type), from_attributes=True)
        if result.reason:
            Message.from_json(result.reason)
    except ValueError as error:
        raise ProtocolError("a result that cannot be") from error
    return read, result


def answer_doubt(worker: type[FileWorker[Any, Any]], task: ProbeTask, told: tuple[Read, Any]) -> str:
    """Return the code of a doubt about the answer of a worker that tells none; empty if there is none."""
    read, result = told
    if read.here:
        raise ProtocolError("of this host")
    if read.reason:
        return "" if read.reason.code in _OF_A_FILE else "cluster.unreliable"
    work = msgspec.msgpack.decode(task.work, type=FileWork)
    if not _agree(work.looked, result.version):
        return "cluster.unreliable"
    asked: FileTask = msgspec.msgpack.decode(work.task, type=worker.task_type)
    return MISREAD if worker.accuses(asked, result) else ""


def _agree(here: FileVersion | None, there: FileVersion | None) -> bool:
    """Return whether two hosts see the same version: file systems give other ids, and round times."""
    if here is None or there is None:
        return False
    return here.size == there.size and abs(here.mtime_ns - there.mtime_ns) <= MTIME_NS
