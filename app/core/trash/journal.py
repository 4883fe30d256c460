"""The journal of files that were moved to the trash."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.message import Message


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


LISTED_STATES: Final = tuple(state for state in JournalState if state is not JournalState.PLANNED)
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
    """Path of the file that stays, with the same bytes, or with the same pictures."""
    keeper_size: int | None = None
    """Bytes of a file with the same pictures; None for one with the same bytes."""
    keeper_mtime_ns: int
    keeper_inode: str
    digest: bytes | None
    """The xxh3-128 checksum of both files, computed just before the move; None if their bytes differ."""
    trash: bytes | None
    """Path in the trash; None if it is unknown."""
    reason: Message | None
    """The reason why the file was kept, or why it could not be moved back."""
