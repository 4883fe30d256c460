"""A pool of decoding children: a file that hangs the decoder, or takes its memory, costs itself."""

import os
from collections.abc import Callable, Sequence
from typing import Final

from app.core.checksum.verdict import FileVersion
from app.core.decoding.depth import Depth
from app.core.decoding.rules import judge
from app.core.decoding.verdict import DecodeVerdict
from app.core.message import Message
from app.core.restarts import Note, no_note
from app.decoding import protocol
from app.decoding.child import SPIN_SECONDS, serve
from app.decoding.protocol import Answer, ExamineRequest, ExamineResult
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.ends import ChildEnds
from app.disk_pool.pool import FilePool
from app.disk_pool.tasks import FileAnswer, FileTask
from app.disk_pool.worker import FileWorker

_SPUN: Final = "SIGPROF"
_ACCUSING: Final = frozenset({DecodeVerdict.DAMAGED, DecodeVerdict.SUSPICIOUS})


class DecodeTask(FileTask, frozen=True, kw_only=True):
    """A file to examine."""

    depth: Depth


DecodeAnswer = FileAnswer[DecodeTask, ExamineResult]
DecodeQueue = DiskQueue[DecodeTask, ExamineResult]


class DecodeWorker(FileWorker[DecodeTask, ExamineResult]):
    """A decoding child with what it was asked."""

    name = "cinventory-decode"
    task_type = DecodeTask
    result_type = ExamineResult

    @staticmethod
    def target(ends: ChildEnds) -> None:
        serve(ends)

    def request(self, task: DecodeTask, looked: FileVersion | None) -> ExamineRequest:
        return ExamineRequest(path=task.path, root=task.root, looked=looked, depth=task.depth)

    def answer(self, message: bytes) -> Answer:
        return protocol.answer_of(message)

    @staticmethod
    def accuses(task: DecodeTask, result: ExamineResult) -> bool:
        del task
        return result.evidence is not None and judge(result.evidence).verdict in _ACCUSING

    def end_reason(self) -> Message:
        return _spun() if self.cause == _SPUN else super().end_reason()

    def spin_reason(self) -> Message | None:
        spent = self.cpu_seconds
        return _spun() if spent is not None and spent > SPIN_SECONDS else None


class DecodePool(FilePool[DecodeTask, ExamineResult]):
    """Decoding children for the files of several queues, at least one for each core."""

    def __init__(
        self,
        queues: Sequence[DecodeQueue],
        make_worker: Callable[[], DecodeWorker] = DecodeWorker,
        on_restart: Note = no_note,
    ) -> None:
        for queue in queues:
            queue.readers = max(1, (os.cpu_count() or 1) // len(queues))
        super().__init__(queues, make_worker, on_restart)


MakePool = Callable[[Sequence[DecodeQueue]], FilePool[DecodeTask, ExamineResult]]


def _spun() -> Message:
    return Message("decode.spun", {"limit": SPIN_SECONDS})
