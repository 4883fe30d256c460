"""Reads the files of a folder for a new manifest, in the order of the folder."""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.entry import Digests
from app.core.manifest.seams import Folder, Found, Hashed, Hasher, HashFailure, HashRequest, Kind
from app.core.manifest.verdict import FileState, Finding
from app.core.message import Message

Choose = Callable[[bytes], Collection[Algorithm]]
"""Returns the algorithms for a file by its path; none if the manifest leaves it out."""
Listen = Callable[[Finding], None]


class ReadFile(NamedTuple):
    """A file that was read for a new manifest."""

    path: bytes
    """Relative to the folder."""
    size: int
    modified: int
    """Seconds since the epoch."""
    digests: Digests


def read_files(
    folder: Folder, hasher: Hasher, choose: Choose, listen: Listen, *, below: bytes = b""
) -> Iterator[ReadFile]:
    """Yield the files in the order of the folder, whatever the order in which they are read.

    Tell `listen` each file that cannot be in the manifest. Raises `Cancelled` and `OSError`.
    """
    order: deque[bytes] = deque()
    done: dict[bytes, Hashed | HashFailure] = {}

    def requests() -> Iterator[HashRequest]:
        for found in folder.files(below):
            algorithms = choose(found.path)
            if algorithms and found.kind is Kind.FILE:
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
                yield ReadFile(path, result.size, result.modified, result.digests)
            else:
                listen(Finding(path, result.state, result.reason))


def _tell_blocked(found: Found, listen: Listen) -> None:
    listen(Finding(found.path, FileState.UNREADABLE, found.reason or Message("manifest.not_regular")))
