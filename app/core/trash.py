"""The journal of files that were moved to the trash, and the jobs that move them there and back."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.job import JobOutcome, file_count
from app.core.message import Message
from app.core.units import size_text

MOST_TOLD: Final = 1000
"""Files that an outcome names; the journal has all."""


class JournalState(StrEnum):
    """The state of a file in the journal."""

    PLANNED = "planned"
    """The job has not come to the file."""
    MOVING = "moving"
    """The move was begun, and its end is not recorded: the program may have been killed meanwhile."""
    MOVED = "moved"
    """The file is in the trash."""
    KEPT = "kept"
    """The file was not moved, for a reason."""
    RESTORED = "restored"
    """The file is back in its folder: an undo, or another program, has moved it there."""
    GONE = "gone"
    """The file was in the trash, and is neither there now nor in its folder."""


SHOWN: Final = tuple(state for state in JournalState if state is not JournalState.PLANNED)
"""States of the files that a list shows."""
TO_RESTORE: Final = (JournalState.MOVED, JournalState.MOVING)
"""States of files that can be moved back. A file whose move was interrupted is looked for first."""


class JournalEntry(Struct, frozen=True, kw_only=True):
    """A file in the journal."""

    id: int
    act: int
    """Number of the act: all files of one job share it."""
    state: JournalState
    time: float
    """Time of the state, seconds since the epoch."""
    record: int
    """Id of the file in the library."""
    path: bytes
    """Absolute path before the move."""
    size: int
    """Bytes."""
    mtime_ns: int
    inode: str
    """The file id; empty if the volume numbers its files anew with each mount."""
    keeper: bytes
    """Path of the file with the same bytes that stays."""
    keeper_mtime_ns: int
    keeper_inode: str
    digest: bytes | None
    """The xxh3-128 checksum of both files, computed just before the move."""
    trash: bytes | None
    """Path in the trash; None if it is unknown."""
    reason: Message | None
    """The reason why the file was kept, or why it could not be moved back."""


class TrashRequest(Struct, frozen=True, kw_only=True):
    """A request to move the planned files of an act to the trash, or the moved files back."""

    paths: tuple[bytes, ...]
    """Some of the files, which name the job."""
    act: int | None = None
    """Number of the act in the journal; None for entries of any."""
    entries: tuple[int, ...] = ()
    """Ids of the entries; empty for all of the act."""
    across_disks: bool = False
    """Whether a file may go although the file that stays is on another disk."""


class TrashOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of such a job. `errors` name the first files that were not moved."""

    act: int | None = None
    """As that of the request."""
    files: int = 0
    """Files that were asked for."""
    moved: int = 0
    """Files that are in the trash now, or in their folders again."""
    kept: int = 0
    """Files that were not moved, for a reason."""
    size: int = 0
    """Bytes of the moved files."""
    back: bool = False
    """True if the files were moved back."""

    @property
    def moved_text(self) -> Message:
        """The number of moved files, as a message."""
        return Message("trash.count_back" if self.back else "trash.count_moved", {"count": self.moved})

    def summary(self) -> Sequence[Message]:
        return (file_count(self.files), *self.results())

    def results(self) -> Iterator[Message]:
        """Yield the numbers of files by what became of them, and the bytes of the moved ones."""
        if self.kept:
            yield Message("trash.count_kept", {"count": self.kept})
        if self.moved:
            yield self.moved_text
            yield Message("job.size", {"size": size_text(self.size)})
