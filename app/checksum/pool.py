"""A pool of hash children."""

from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection

from app.checksum import protocol
from app.checksum.hash_child import serve
from app.checksum.protocol import Answer, ReadRequest, ReadResult
from app.checksum.tasks import HashQueue, HashTask
from app.core.checksum.verdict import FileVersion
from app.core.restarts import Note, no_note
from app.disk_pool.pool import FilePool
from app.disk_pool.worker import FileWorker


class HashWorker(FileWorker[HashTask, ReadResult]):
    """A hash child with what it was asked."""

    name = "cinventory-hash"

    @staticmethod
    def target(pipe: Connection) -> None:
        serve(pipe)

    def request(self, task: HashTask, looked: FileVersion | None) -> ReadRequest:
        return ReadRequest(
            path=task.path,
            looked=looked,
            algorithms=list(task.algorithms),
            known=task.before.version if task.before else None,
            from_disk=task.from_disk,
            if_changed=list(task.if_changed),
            part=task.part,
        )

    def answer(self, message: bytes) -> Answer:
        return protocol.answer_of(message)


class HashPool(FilePool[HashTask, ReadResult]):
    """Hash children for the files of several queues."""

    def __init__(
        self,
        queues: Sequence[HashQueue],
        make_worker: Callable[[], HashWorker] = HashWorker,
        on_restart: Note = no_note,
    ) -> None:
        super().__init__(queues, make_worker, on_restart)


MakePool = Callable[[Sequence[HashQueue]], HashPool]
