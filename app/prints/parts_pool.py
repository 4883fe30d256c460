"""A pool of children that read many pictures of videos."""

from collections.abc import Callable, Sequence
from typing import Final

from app.core.checksum.verdict import FileVersion
from app.core.parts.confirmation import Comparison, times_in_part
from app.core.parts.sound import PlaceToHear
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.ends import ChildEnds
from app.disk_pool.pool import FilePool
from app.disk_pool.tasks import FileAnswer
from app.disk_pool.worker import DecodingWorker
from app.prints import parts_protocol
from app.prints.parts_child import CPU_SECONDS, serve
from app.prints.parts_protocol import Answer, FramesRequest, PartsResult
from app.prints.pool import PrintTask, limit_readers

TOO_SLOW: Final = "parts.too_slow"
"""The code of the reason for a file whose processor time ran out."""


class PartsTask(PrintTask, frozen=True, kw_only=True):
    """A file whose print is to be made, or which is to be compared with others."""

    box: bytes = b""
    """The box of its print, if it is to be compared."""
    comparisons: tuple[Comparison, ...] = ()
    heard: tuple[PlaceToHear, ...] = ()
    """The places of which the sound is to be taken, and nothing else."""


PartsAnswer = FileAnswer[PartsTask, PartsResult]
PartsQueue = DiskQueue[PartsTask, PartsResult]


class PartsWorker(DecodingWorker[PartsTask, PartsResult]):
    """A child that reads many pictures, with what it was asked."""

    name = "cinventory-parts"
    task_type = PartsTask
    result_type = PartsResult
    cpu_limit = round(CPU_SECONDS)
    spun = TOO_SLOW

    @staticmethod
    def target(ends: ChildEnds) -> None:
        serve(ends)

    def request(self, task: PartsTask, looked: FileVersion | None) -> FramesRequest:
        return FramesRequest(
            path=task.path,
            root=task.root,
            looked=looked,
            seconds=task.seconds,
            box=task.box,
            times=tuple(times_in_part(task.comparisons)),
            sounds=tuple(each.place for each in task.heard),
        )

    def answer(self, message: bytes) -> Answer:
        return parts_protocol.answer_of(message)


class PartsPool(FilePool[PartsTask, PartsResult]):
    """Children that read many pictures of files of several queues: no more a disk than there are cores."""

    def __init__(
        self,
        queues: Sequence[PartsQueue],
        make_worker: Callable[[], PartsWorker] = PartsWorker,
    ) -> None:
        limit_readers(queues)
        super().__init__(queues, make_worker)


MakePool = Callable[[Sequence[PartsQueue]], FilePool[PartsTask, PartsResult]]
