"""Reads many files in children, each disk at its own pace: a file that hangs its child costs only itself."""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Generic

from app.core.errors import ProberBroken
from app.core.message import Message
from app.core.run.worker_state import WorkerState
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.protocol import Looked
from app.disk_pool.tasks import FileAnswer, Result, RunningRead, Task
from app.disk_pool.worker import FileWorker
from app.process.child_process import note_restart
from app.process.pipe_selector import PipeSelector
from app.process.wakeup import Wakeup

MOMENT: Final = 0.05
"""Seconds after which a waiting `answers` yields None."""
CLOSE_SECONDS: Final = 0.5
_FALSE_STARTS: Final = 3
"""Children in a row that ended before their first answer; after so many, the pool gives up."""
_SILENT_IN_A_ROW: Final = 2
"""Silent children in a row after which the files of a disk are given up."""


class FilePool(Generic[Task, Result]):
    """Children for the files of several queues. One thread makes, uses and closes it."""

    def __init__(
        self,
        queues: Sequence[DiskQueue[Task, Result]],
        make_worker: Callable[[], FileWorker[Task, Result]],
    ) -> None:
        """Set up the pool, without children yet."""
        self._queues = list(queues)
        self._make_worker = make_worker
        self.restarts = 0
        """Number of children that were ended early."""
        self._selector = PipeSelector()
        self._wakeup = Wakeup()
        self._selector.add(self._wakeup.pipe)
        self._false_starts = 0
        """Number of children in a row that ended before they read a file or looked at any."""
        self._silent: dict[int, int] = {}
        """Number of silent children in a row, by queue."""

    def answers(self) -> Iterator[FileAnswer[Task, Result] | None]:
        """Yield one answer per file as they come, and None after a quiet moment (50 ms) or `wake`.

        Raises `ProberBroken` if no child can be started.
        """
        while self._supply():
            any_answer = False
            for answer in self._receive_all(MOMENT):
                any_answer = True
                yield answer
            if self._wakeup.called() or not any_answer:
                yield None

    def running(self) -> tuple[RunningRead, ...]:
        """Return the files that the children are reading, the longest silent first."""
        found = (worker.running for queue in self._queues for worker in queue.workers)
        return tuple(sorted(filter(None, found), key=lambda each: -each.silent_seconds))

    def workers(self) -> tuple[WorkerState, ...]:
        """Return the workers of the cluster that reads the files, in the order of `in_order`."""
        return ()

    def skip(self, path: bytes) -> None:
        """Give up a file that a child is reading; do nothing if none reads it."""
        for queue in self._queues:
            for worker in queue.workers:
                worker.skipped |= worker.reading is not None and worker.reading.path == path

    def leave_source(self, source_id: int) -> None:
        """Begin no other file of a source that went away. Its queue yields no more of them."""
        for queue in self._queues:
            queue.leave_source(source_id)

    def stop(self) -> None:
        """Begin no other file; files that have not begun get no answer."""
        for queue in self._queues:
            queue.stop()

    def wake(self) -> None:
        """Make a waiting `answers` yield at once. May be called from any thread."""
        self._wakeup.call()

    def close(self) -> None:
        """End the children within half a second."""
        workers = [worker for queue in self._queues for worker in queue.workers]
        for worker in workers:
            self._selector.remove(worker.pipe)
            worker.kill()
        deadline = time.monotonic() + CLOSE_SECONDS
        for worker in workers:
            worker.end(deadline)
        self._queues = []
        self._selector.close()
        self._wakeup.close()

    def _supply(self) -> bool:
        """Keep every child busy; return False once every file has an answer."""
        for queue in self._queues:
            while queue.wants_worker and self._start_worker(queue):
                pass
            for worker in queue.workers:
                self._supply_worker(queue, worker)
        return not all(queue.finished for queue in self._queues)

    def _supply_worker(self, queue: DiskQueue[Task, Result], worker: FileWorker[Task, Result]) -> None:
        queue.supply(worker)

    def _start_worker(self, queue: DiskQueue[Task, Result]) -> bool:
        if any(not worker.ready for worker in queue.workers):
            return False
        try:
            worker = self._make_worker()
        except OSError as error:
            if not queue.workers:
                raise ProberBroken("check.broken", detail=str(error)) from error
            return False
        queue.workers.append(worker)
        self._selector.add(worker.pipe)
        return True

    def _receive_all(self, seconds: float) -> Iterator[FileAnswer[Task, Result]]:
        ready = self._selector.ready(seconds)
        for queue in tuple(self._queues):
            yield from self._receive(queue, ready)

    def _receive(
        self, queue: DiskQueue[Task, Result], ready: set[object]
    ) -> Iterator[FileAnswer[Task, Result]]:
        for worker in tuple(queue.workers):
            if worker.pipe in ready:
                yield from self._read(queue, worker)
            elif worker.skipped:
                yield from self._end(queue, worker, Message("check.skipped"))
            elif worker.is_silent():
                yield from self._end_silent(queue, worker)

    def _read(
        self, queue: DiskQueue[Task, Result], worker: FileWorker[Task, Result]
    ) -> Iterator[FileAnswer[Task, Result]]:
        try:
            for message in worker.receive():
                self._false_starts = 0
                if isinstance(message, Looked):  # perhaps from the cache of a dead mount
                    queue.take_looked(worker, message.versions)
                    continue
                self._silent[id(queue)] = 0
                if answer := queue.take_result(worker, message):
                    yield answer
        except EOFError:
            yield from self._end(queue, worker, None)

    def _end_silent(
        self, queue: DiskQueue[Task, Result], worker: FileWorker[Task, Result]
    ) -> Iterator[FileAnswer[Task, Result]]:
        if spinning := worker.spin_reason():
            yield from self._end(queue, worker, spinning)
            return
        self._silent[id(queue)] = self._silent.get(id(queue), 0) + 1
        yield from self._end(queue, worker, Message("check.silent", {"limit": worker.silence_seconds}))
        if self._silent[id(queue)] >= _SILENT_IN_A_ROW:
            yield from queue.abandon(Message("check.disk_silent"))

    def _end(
        self, queue: DiskQueue[Task, Result], worker: FileWorker[Task, Result], reason: Message | None
    ) -> Iterator[FileAnswer[Task, Result]]:
        """End a child, and answer for the file that it was reading; by default, with the cause of its end."""
        self.restarts += 1
        note_restart(worker.name)
        self._selector.remove(worker.pipe)
        worker.end(time.monotonic() + CLOSE_SECONDS)
        if not reason and worker.is_innocent and queue.take_back(worker):
            return
        answer = queue.give_up(worker, reason or worker.end_reason())
        if not worker.ready or (worker.looking and not reason):
            self._false_starts += 1
            if self._false_starts >= _FALSE_STARTS:
                raise ProberBroken("check.broken", detail=worker.cause)
        if answer is not None:
            yield answer
