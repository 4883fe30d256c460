"""Hints of a file system that something changed, and the messages of a source watcher."""

from typing import NamedTuple

from app.core.message import Message


class Hint(NamedTuple):
    """A change at a path. It may be wrong or incomplete: a scan finds out."""

    path: bytes
    is_folder: bool = False
    is_new: bool = False
    """Whether a folder is new, so that no event told of its contents."""


class Watching(NamedTuple):
    """The message that all folders of a source are watched."""

    folders: int


class ChangesSettled(NamedTuple):
    """The message that changes can be scanned, or that the list of growing files has changed."""

    due: tuple[bytes, ...]
    """Folders to scan, with all below."""
    growing: tuple[bytes, ...]
    """Files that are still being written."""


class Ended(NamedTuple):
    """The message that a source is not watched any more."""

    reason: Message
    is_lost: bool = False
    """Whether the source itself is gone or out of reach."""


WatchMessage = Watching | ChangesSettled | Ended
