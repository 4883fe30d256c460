"""The job types `trash` and `restore`: move confirmed copies to the trash of the system, and back."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

from app.core.copies.removal import Removal
from app.core.job import AsyncJobQueue, JobType, JobWords
from app.core.job.host import JobHost
from app.core.job_control import JobControl
from app.core.progress import Phase, Progress
from app.core.record import FileRecord
from app.core.record_batch import RecordBatch
from app.core.trash.job import TrashOutcome, TrashRequest
from app.core.trash.journal import JournalEntry
from app.jobs.check_job import one_after_another
from app.jobs.job_json import JsonCodec
from app.jobs.runner import JobRunner
from app.library import Library, journal
from app.trash.mover import Mover

NAMED: Final = 3
"""Files that name a job."""
_SLICE: Final = 1000
"""Files that are planned in one transaction."""


class TrashHandler:
    """The handler of both types for one library, on the threads of one runner."""

    def __init__(self, library: Library, runner: JobRunner, queue: AsyncJobQueue, mover: Mover) -> None:
        """Take the function that moves a file to the trash."""
        self._library = library
        self._runner = runner
        self._queue = queue
        self._mover = mover

    async def move(self, job_type: str, payload: dict[str, Any]) -> TrashOutcome:
        """Run a job (J2). The request of the payload is a `TrashRequest`."""
        from app.trash import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay

        request: TrashRequest = payload["request"]
        job_id: str = payload["_job_id"]
        cancel: JobControl = payload["_cancel_event"]

        def work(host: JobHost[RecordBatch]) -> TrashOutcome:
            return session.run(request, host, self._library, self._mover, back=job_type == RESTORE.name)

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=cancel, on_progress=on_progress)


def look_again(
    library: Library,
    check: Callable[[], None],
    announce: Callable[[Sequence[FileRecord]], object],
    roots: Sequence[bytes] | None = None,
) -> None:
    """Store where the moved files are now, if the library can be written; with `roots`, those at and below.

    `check` may end the look by raising `Cancelled`. `announce` is called with records that changed. Blocks:
    call it in a thread of its own. Raises `LibraryError`.
    """
    if library.read_only:
        return
    with library.reader() as reader:
        if not reader.unsettled(0, 1):
            return
    from app.trash.settling import settle  # noqa: PLC0415 - as above

    with suppress(OSError):  # no child can be started: the next look will tell
        settle(library, roots, check, announce)


def plan_act(
    library: Library, removals: Sequence[Removal], now: float, *, across_disks: bool = False
) -> TrashRequest:
    """Write confirmed removals into the journal, and return the request for them.

    Only with `across_disks`, the file that stays may be on another disk.

    Blocks: call it in a thread of its own. `now` is in seconds since the epoch. Raises `LibraryError`.
    """
    act = library.write(journal.begin_act, now).result()
    for start in range(0, len(removals), _SLICE):
        library.write(journal.plan, act, removals[start : start + _SLICE], now).result()
    paths = tuple(each.file.path for each in removals[:NAMED])
    return TrashRequest(paths=paths, act=act, across_disks=across_disks)


def restore_request(entries: Sequence[JournalEntry], act: int | None = None) -> TrashRequest:
    """Return the request to move files back; with `act`, all files of an act, some of which are `entries`."""
    ids = tuple(each.id for each in entries) if act is None else ()
    return TrashRequest(paths=tuple(each.path for each in entries[:NAMED]), act=act, entries=ids)


def _job_type(name: str, title: str, phase: str) -> JobType[TrashRequest, TrashOutcome]:
    return JobType(
        name=name,
        request=TrashRequest,
        outcome=TrashOutcome,
        codec=JsonCodec(TrashRequest, TrashOutcome),
        claims=one_after_another,
        pausable=False,
        not_again="trash.not_again",
        words=JobWords(title=title, path="trash.path", phases=dict.fromkeys(Phase, phase)),
    )


TRASH: Final = _job_type("trash", "trash.title", "trash.moving")
RESTORE: Final = _job_type("restore", "trash.restore_title", "trash.restoring")
