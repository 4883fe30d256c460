"""The request for a new manifest, as the writers of all formats take it."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from typing import TextIO

from msgspec import Struct

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.creation import Listen
from app.core.manifest.seams import Folder, Hasher

Open = Callable[[bytes], AbstractContextManager[TextIO]]
"""Opens an output by its path in the folder of the manifest; a format of one file gives no path."""


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
    listen: Listen
    """Hears of each file that is left out, changed or missing."""
    leave_out: Callable[[bytes], bool]
    """Returns whether a file of the folder is an output of this job."""
    now: float
    """Seconds since the epoch."""
