"""A pool of children that make prints: a file that hangs the decoder, or takes its memory, costs itself."""

import os
from collections.abc import Callable, Sequence
from typing import Any

from app.core.checksum.verdict import FileVersion
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.ends import ChildEnds
from app.disk_pool.pool import FilePool
from app.disk_pool.tasks import FileAnswer, FileTask
from app.disk_pool.worker import DecodingWorker
from app.prints import protocol
from app.prints.child import CPU_SECONDS, serve
from app.prints.protocol import Answer, PrintRequest, PrintResult


class PrintTask(FileTask, frozen=True, kw_only=True):
    """A file whose print is to be made. `size` is about what is read of it."""

    seconds: float | None
    """Its length as the library knows it."""
    seen_size: int
    mtime_ns: int
    """With `seen_size`, the version that the last scan saw."""


PrintAnswer = FileAnswer[PrintTask, PrintResult]
PrintQueue = DiskQueue[PrintTask, PrintResult]


class PrintWorker(DecodingWorker[PrintTask, PrintResult]):
    """A child that makes prints, with what it was asked."""

    name = "cinventory-print"
    task_type = PrintTask
    result_type = PrintResult
    cpu_limit = round(CPU_SECONDS)
    spun = "print.too_slow"

    @staticmethod
    def target(ends: ChildEnds) -> None:
        serve(ends)

    def request(self, task: PrintTask, looked: FileVersion | None) -> PrintRequest:
        return PrintRequest(path=task.path, root=task.root, looked=looked, seconds=task.seconds)

    def answer(self, message: bytes) -> Answer:
        return protocol.answer_of(message)


class PrintPool(FilePool[PrintTask, PrintResult]):
    """Children that make prints of the files of several queues: no more a disk than there are cores."""

    def __init__(
        self,
        queues: Sequence[PrintQueue],
        make_worker: Callable[[], PrintWorker] = PrintWorker,
    ) -> None:
        limit_readers(queues)
        super().__init__(queues, make_worker)


def limit_readers(queues: Sequence[DiskQueue[Any, Any]]) -> None:
    """Have no more files read at once than there are cores: each child decodes."""
    for queue in queues:
        queue.readers = max(1, min(queue.readers, (os.cpu_count() or 1) // len(queues)))


MakePool = Callable[[Sequence[PrintQueue]], FilePool[PrintTask, PrintResult]]
