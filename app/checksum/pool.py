"""A pool of hash children."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from app.checksum import protocol
from app.checksum.file_reading import read_file
from app.checksum.protocol import Answer, ReadRequest, ReadResult
from app.checksum.tasks import HashQueue, HashTask
from app.core.checksum.verdict import FileVersion
from app.disk_pool import child
from app.disk_pool.ends import ChildEnds
from app.disk_pool.pool import FilePool
from app.disk_pool.worker import FileWorker


class HashWorker(FileWorker[HashTask, ReadResult]):
    """A hash child with what it was asked."""

    name = "cinventory-hash"
    task_type = HashTask
    result_type = ReadResult

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child.serve(ends, protocol.request_of, read_file)

    def request(self, task: HashTask, looked: FileVersion | None) -> ReadRequest:
        return ReadRequest(
            path=task.path,
            root=task.root,
            looked=looked,
            algorithms=list(task.algorithms),
            known=task.before.good.version if task.before else None,
            from_disk=task.from_disk,
            if_changed=list(task.if_changed),
            part=task.part,
        )

    def answer(self, message: bytes) -> Answer:
        return protocol.answer_of(message)

    @staticmethod
    def settled(task: HashTask, looked: FileVersion | None) -> HashTask:
        before = task.before
        unwritten = before is not None and looked is not None and before.good.version.is_unwritten(looked)
        more = () if unwritten else task.if_changed
        return replace(task, algorithms=(*task.algorithms, *more), if_changed=())

    @staticmethod
    def accuses(task: HashTask, result: ReadResult) -> bool:
        before = task.before.good.digests if task.before else {}
        return any(before.get(name, digest) != digest for name, digest in result.digests.items())


class HashPool(FilePool[HashTask, ReadResult]):
    """Hash children for the files of several queues."""

    def __init__(
        self,
        queues: Sequence[HashQueue],
        make_worker: Callable[[], HashWorker] = HashWorker,
    ) -> None:
        super().__init__(queues, make_worker)


MakePool = Callable[[Sequence[HashQueue]], FilePool[HashTask, ReadResult]]
