"""The messages between a trash child and its parent."""

from typing import NamedTuple

from app.core.message import Message


class PreviewedFile(NamedTuple):
    """A file as the user saw it in the preview."""

    path: bytes
    size: int
    mtime_ns: int
    inode: str
    """The file id; empty if it does not last."""


class MoveTask(NamedTuple):
    """A request to compare a file with the one that stays, and to move it to the trash."""

    file: PreviewedFile
    keeper: PreviewedFile
    across_disks: bool = False
    """Whether the file that stays may be on another disk."""
    equal: bool = True
    """Whether both files must have the same bytes. Without, they show the same pictures, as prints tell."""


class RestoreTask(NamedTuple):
    """A request to move a file back from the trash."""

    trash: bytes
    file: PreviewedFile


class SettleTask(NamedTuple):
    """A request to find a file in its folder or in the trash."""

    file: PreviewedFile
    trash: bytes | None = None
    """Path in the trash, as far as it is known."""
    source: bytes = b""
    """Path of the source; empty if it is unknown, as its absence then is."""
    volume: str = ""
    """The volume of the source."""


Task = MoveTask | RestoreTask | SettleTask


class ChildReady(NamedTuple):
    """The child has started."""


class Compared(NamedTuple):
    """Both files are as they should be. The child waits for a `Go` before it moves one."""

    digest: bytes | None
    """Of both, if they must have the same bytes."""


class Go(NamedTuple):
    """The permission to move the file: the intent is in the journal."""


class Answer(NamedTuple):
    """The end of a task."""

    reason: Message | None = None
    """The reason why the file is where it was; None if it was moved."""
    trash: bytes | None = None
    """Path in the trash; None if it is unknown."""
    sure: bool = True
    """False if nobody knows where the file is, for example since the child ended."""


Sign = ChildReady | Compared | Answer | int
"""A message of the child; a number is a position in bytes."""
