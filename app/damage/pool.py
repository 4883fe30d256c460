"""A pool of decoding children: a file that hangs the decoder, or takes its memory, costs itself."""

import os
from collections.abc import Callable, Sequence
from typing import Final

from app.core.checksum.verdict import FileVersion
from app.core.damage.depth import Depth
from app.core.damage.rules import judge
from app.core.damage.verdict import DamageVerdict
from app.damage import protocol
from app.damage.child import SPIN_SECONDS, serve
from app.damage.protocol import Answer, ExamineRequest, ExamineResult
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.ends import ChildEnds
from app.disk_pool.pool import FilePool
from app.disk_pool.tasks import FileAnswer, FileTask
from app.disk_pool.worker import DecodingWorker

_ACCUSING: Final = frozenset({DamageVerdict.DAMAGED, DamageVerdict.SUSPICIOUS})


class DamageTask(FileTask, frozen=True, kw_only=True):
    """A file to examine."""

    depth: Depth


DamageAnswer = FileAnswer[DamageTask, ExamineResult]
DamageQueue = DiskQueue[DamageTask, ExamineResult]


class DamageWorker(DecodingWorker[DamageTask, ExamineResult]):
    """A decoding child with what it was asked."""

    name = "cinventory-decode"
    task_type = DamageTask
    result_type = ExamineResult
    cpu_limit = SPIN_SECONDS
    spun = "decode.spun"

    @staticmethod
    def target(ends: ChildEnds) -> None:
        serve(ends)

    def request(self, task: DamageTask, looked: FileVersion | None) -> ExamineRequest:
        return ExamineRequest(path=task.path, root=task.root, looked=looked, depth=task.depth)

    def answer(self, message: bytes) -> Answer:
        return protocol.answer_of(message)

    @staticmethod
    def accuses(task: DamageTask, result: ExamineResult) -> bool:
        del task
        return result.evidence is not None and judge(result.evidence).verdict in _ACCUSING


class DamagePool(FilePool[DamageTask, ExamineResult]):
    """Decoding children for the files of several queues, at least one for each core."""

    def __init__(
        self,
        queues: Sequence[DamageQueue],
        make_worker: Callable[[], DamageWorker] = DamageWorker,
    ) -> None:
        for queue in queues:
            queue.readers = max(1, (os.cpu_count() or 1) // len(queues))
        super().__init__(queues, make_worker)


MakePool = Callable[[Sequence[DamageQueue]], FilePool[DamageTask, ExamineResult]]
