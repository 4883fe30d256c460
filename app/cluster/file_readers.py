"""Has the workers of a cluster read files to their end: a `FilePool` whose own children only look at them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Generic, NamedTuple

import msgspec

from app.cluster.file_children import FileWork, read_of
from app.cluster.messages import Patience, encode
from app.cluster.prober import ClusterProber
from app.core.checksum.verdict import FileVersion
from app.core.cluster import ClusterChoice
from app.core.run.worker_state import WorkerState
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.pool import FilePool
from app.disk_pool.tasks import FileAnswer, Result, RunningRead, Task
from app.disk_pool.worker import FileWorker
from app.probe.base import ProbeAnswer, ProbeTask


class _Handed(NamedTuple, Generic[Task]):
    """A file that the cluster was given and has not answered."""

    number: int
    """Of its queue."""
    task: Task
    looked: FileVersion | None


class ClusterReaders(FilePool[Task, Result]):
    """A `FilePool` for the files of several queues, which the workers of a cluster read.

    A file is looked at here, until it has stood still, and its version is the one that this host sees.
    """

    def __init__(
        self,
        queues: Sequence[DiskQueue[Task, Result]],
        *,
        choice: ClusterChoice,
        roots: Sequence[bytes],
        worker: type[FileWorker[Task, Result]],
        readers: int | None = None,
        patience: Patience | None = None,
    ) -> None:
        """Set up the pool, without a connection yet.

        `roots` are the folders of the files: each worker proves first that it sees the same files there.
        `worker` is the class of the children. On each host, `readers` of them read from a disk; None: as
        many as here. Raises `ClusterRefused` without the packages of the extra.
        """
        super().__init__(queues, worker)
        self._worker = worker
        of_disks = [readers or queue.readers for queue in queues]
        for queue in queues:
            queue.readers = 1  # its child only looks
        self._prober = ClusterProber(
            choice,
            roots,
            children=sum(of_disks),
            probe=worker,
            readers=of_disks,
            patience=patience,
        )
        self._handed: dict[int, _Handed[Task]] = {}
        """By the id of the record."""
        self._counts: Counter[int] = Counter()
        """Number of these files, by queue."""
        self._stopped = False

    def answers(self) -> Iterator[FileAnswer[Task, Result] | None]:
        """Yield one answer per file as they come, and None after a quiet moment (50 ms) or `wake`.

        Raises `ClusterRefused` if there is no such cluster, `ProberAway` if it has gone, `ProberBroken` if no
        child can be started here.
        """
        for told in self._prober.probe(self._due()):
            self._supply()
            yield from self._receive_all(0.0)
            yield self._settle(told) if told else None

    def running(self) -> tuple[RunningRead, ...]:
        found = (
            RunningRead(each.path, handed.task.size, min(each.position, handed.task.size), each.silent)
            for each in self._prober.running()
            if (handed := self._handed.get(each.key))
        )
        return tuple(sorted(found, key=lambda each: -each.silent_seconds))

    def workers(self) -> tuple[WorkerState, ...]:
        return self._prober.workers()

    def skip(self, path: bytes) -> None:
        for key, handed in self._handed.items():
            if handed.task.path == path:
                self._prober.skip(key)

    def leave_source(self, source_id: int) -> None:
        super().leave_source(source_id)
        for key, handed in self._handed.items():
            if handed.task.source_id == source_id:
                self._prober.skip(key)

    def stop(self) -> None:
        super().stop()
        if not self._stopped:
            self._stopped = True
            for task in self._prober.withdraw():
                self._take_back(task.key)

    def wake(self) -> None:
        self._prober.wake()

    def close(self) -> None:
        super().close()
        self._prober.close()

    def _supply_worker(self, queue: DiskQueue[Task, Result], worker: FileWorker[Task, Result]) -> None:
        queue.supply_looks(worker)

    def _due(self) -> Iterator[ProbeTask | None]:
        """Yield the files that have stood still, and None if there is none at the moment."""
        while self._supply() or self._handed:
            yield self._next_due()

    def _next_due(self) -> ProbeTask | None:
        # A slow disk must not fill the cluster, or the files of the others would wait for it.
        most = max(1, self._prober.capacity // len(self._queues))
        for number in sorted(range(len(self._queues)), key=lambda each: self._counts[each]):
            if self._counts[number] < most and (due := self._queues[number].take_due()):
                return self._hand(number, *due)
        return None

    def _hand(self, number: int, task: Task, looked: FileVersion | None) -> ProbeTask:
        self._handed[task.record] = _Handed(number, task, looked)
        self._counts[number] += 1
        work = FileWork(number, looked, msgspec.Raw(encode(self._worker.settled(task, looked))))
        return ProbeTask(task.record, task.path, work=encode(work), root=task.root)

    def _take_back(self, key: int) -> _Handed[Task]:
        handed = self._handed.pop(key)
        self._counts[handed.number] -= 1
        return handed

    def _settle(self, told: ProbeAnswer) -> FileAnswer[Task, Result] | None:
        """Return the answer for a file; None if it has changed since the last look."""
        number, task, looked = self._take_back(told.key)
        queue = self._queues[number]
        read, result = read_of(told.report, self._worker.result_type)
        if read.reason:
            return queue.leave(task, read.reason)
        return queue.settle(task, result if read.here else msgspec.structs.replace(result, version=looked))
