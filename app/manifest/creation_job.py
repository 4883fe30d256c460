"""The request for a new manifest, as the writers of all formats take it."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol, TextIO

from msgspec import Struct

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.creation import Listen
from app.core.manifest.seams import Folder, Hasher


class Open(Protocol):
    """Opens the outputs of a manifest."""

    def __call__(self, path: bytes, *, replace: bool = False) -> AbstractContextManager[TextIO]:
        """Open an output by its path in the folder of the manifest; a format of one file gives no path.

        At the end of the block it has its name, unless the block raises. Raises `OutputRefused` if a file
        of the name exists, unless it is to be replaced, and `ExportFailed`.
        """


class Outer(NamedTuple):
    """A folder around the described one, which has a history."""

    path: bytes
    """Absolute."""
    folder: Folder
    start: bytes
    """The path of the described folder in there, with a slash at its end."""


class CreationJob(Struct, frozen=True, kw_only=True):
    """A request for a new manifest."""

    folder: Folder
    """The described folder."""
    name: bytes
    """The name of the described folder."""
    place: Folder
    """The folder of the manifest, which may be the described one."""
    hasher: Hasher
    algorithms: Collection[Algorithm]
    open: Open
    discard: Callable[[bytes], None]
    """Deletes an output that was written just now, by its path as for `open`."""
    set_aside: Callable[[bytes], None]
    """Renames what an interrupted program has left, by its path as for `open`."""
    listen: Listen
    """Hears of each file that is left out, changed or missing."""
    leave_out: Callable[[bytes], bool]
    """Returns whether a file of the folder is an output of this job."""
    above: Sequence[Outer] = ()
    """The outer folders with a history, the outermost first."""
    now: float
    """Seconds since the epoch."""
