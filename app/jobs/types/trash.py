"""The job types `trash` and `restore`: move confirmed copies to the trash of the system, and back."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Final

from app.core.copies.removal import Removal
from app.core.file.record import FileRecord
from app.core.job import JobWords
from app.core.run.progress import Phase
from app.core.trash.job import TrashOutcome, TrashRequest
from app.core.trash.journal import JournalEntry
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_json import JsonCodec
from app.jobs.types.known_files import one_after_another
from app.jobs.types.registered_type import RegisteredType
from app.library import Library
from app.library.copies import journal

NAMED: Final = 3
"""Files that name a job."""
_SLICE: Final = 1000
"""Files that are planned in one transaction."""


def _move(run: JobRun[TrashRequest], *, back: bool) -> TrashOutcome:
    from app.trash import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay

    return session.run(run.request, run.host, run.library, run.context.mover, back=back)


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


def _job_type(name: str, title: str, phase: str, *, back: bool) -> RegisteredType[TrashRequest, TrashOutcome]:
    return RegisteredType(
        name=name,
        request=TrashRequest,
        outcome=TrashOutcome,
        codec=JsonCodec(TrashRequest, TrashOutcome),
        handler=blocking(partial(_move, back=back)),
        claims=one_after_another,
        pausable=False,
        not_again="trash.not_again",
        words=JobWords(title=title, path="trash.path", phases=dict.fromkeys(Phase, phase)),
    )


TRASH: Final = _job_type("trash", "trash.title", "trash.moving", back=False)
RESTORE: Final = _job_type("restore", "trash.restore_title", "trash.restoring", back=True)
