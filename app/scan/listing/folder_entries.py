"""The status and identity of an entry of a folder."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from app.core.text.names import split, verbatim
from app.process.held_folder import HeldFolder

Ancestors = tuple[tuple[int, int], ...]
"""The identities of a folder and of all folders around it, outermost first."""


if sys.platform == "win32":

    def status_of(entry: os.DirEntry[bytes]) -> os.stat_result:
        """Return the status of an entry, not of what it links to. Raises OSError."""
        return os.stat(entry.path, follow_symlinks=False)  # noqa: PTH116 - the entry's own lacks the number

    def is_junction(entry: os.DirEntry[bytes]) -> bool:
        """Return whether a folder is a second name of another folder, and not a volume mounted here."""
        tag = entry.stat(follow_symlinks=False).st_reparse_tag
        return tag == stat.IO_REPARSE_TAG_MOUNT_POINT and not os.path.ismount(os.fsdecode(entry.path))

else:

    def status_of(entry: os.DirEntry[bytes]) -> os.stat_result:
        return entry.stat(follow_symlinks=False)

    def is_junction(_entry: os.DirEntry[bytes]) -> bool:
        return False


@contextmanager
def linkless(folder: bytes, within: bytes) -> Iterator[bytes]:
    """Yield a path at which to list a folder, which leads to it whatever appears at its own path meanwhile.

    No link below `within` leads to the folder; without `within`, its own path will do. Raises OSError.
    """
    if not within:
        yield verbatim(folder)
        return
    with HeldFolder(folder, within) as held:
        yield held.steady_path()
        if not held.is_there():
            raise FileNotFoundError


def status_within(path: bytes, within: bytes) -> os.stat_result:
    """Return the status of a file that the user named; below `within`, not of what a link leads to."""
    if not within or within == path:
        return os.stat(verbatim(path))  # noqa: PTH116 - bytes
    folder, name = split(path)
    with HeldFolder(folder, within) as held:
        return held.status(name)


def identity_of(status: os.stat_result) -> tuple[int, int]:
    """Return device and file number."""
    return status.st_dev, status.st_ino


def ancestors_of(root: bytes, folder: bytes) -> Ancestors:
    """Return the identities of a folder and of the folders around it, from the root on. Raises OSError."""
    paths = [folder]
    while len(paths[-1]) > len(root):
        paths.append(split(paths[-1])[0])
    return tuple(identity_of(os.stat(verbatim(path))) for path in reversed(paths))  # noqa: PTH116
