"""The request for a new manifest, as the writers of all formats take it, and the files that go into it."""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol, TextIO

from msgspec import Struct

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.entry import Digests
from app.core.manifest.seams import FileHasher, Folder, FolderItem, Hashed, HashFailure, HashRequest, ItemKind
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message

Choose = Callable[[bytes], Collection[Algorithm]]
"""Returns the algorithms for a file by its path; none if the manifest leaves it out."""
Listen = Callable[[ManifestFinding], None]


class HashedFile(NamedTuple):
    """A file that was read for a new manifest."""

    path: bytes
    """Relative to the folder."""
    size: int
    modified: int
    """Seconds since the epoch."""
    digests: Digests


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


class Creation(Struct, frozen=True, kw_only=True):
    """A request for a new manifest."""

    folder: Folder
    """The described folder."""
    name: bytes
    """The name of the described folder."""
    place: Folder
    """The folder of the manifest, which may be the described one."""
    hasher: FileHasher
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


def read_files(
    folder: Folder, hasher: FileHasher, choose: Choose, listen: Listen, *, below: bytes = b""
) -> Iterator[HashedFile]:
    """Yield the files in the order of the folder, whatever the order in which they are read.

    Tell `listen` each file that cannot be in the manifest. Raises `Cancelled` and `OSError`.
    """
    order: deque[bytes] = deque()
    done: dict[bytes, Hashed | HashFailure] = {}

    def requests() -> Iterator[HashRequest]:
        for found in folder.files(below):
            algorithms = choose(found.path)
            if algorithms and found.kind is ItemKind.FILE:
                order.append(found.path)
                yield HashRequest(found.path, tuple(algorithms), size=found.size)
            elif algorithms:
                _tell_blocked(found, listen)

    for request, answer in hasher.hash_all(requests()):
        done[request.path] = answer
        while order and order[0] in done:
            path = order.popleft()
            result = done.pop(path)
            if isinstance(result, Hashed):
                yield HashedFile(path, result.size, result.modified, result.digests)
            else:
                listen(ManifestFinding(path, result.state, result.reason))


def _tell_blocked(found: FolderItem, listen: Listen) -> None:
    listen(ManifestFinding(found.path, FileState.UNREADABLE, found.reason or Message("manifest.not_regular")))
