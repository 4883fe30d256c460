"""Finds a file in the trash after a move whose end nobody recorded."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from app.config.trash_places import trash_places
from app.core.text.names import join, split, verbatim
from app.disk_pool.child import look
from app.trash.tasks import PreviewedFile


def find_in_trash(file: PreviewedFile) -> bytes | None:
    """Return the path of a file in the trash of the system; None unless exactly one fits.

    Every trash keeps size, modification time and, on one disk, the file id. It appends a number at most to
    the ending of a name.
    """
    ending = _ending(file.path)
    paths = (path for folder in _folders(file.path) for path in _files(folder))
    found = [path for path in paths if _ending(path).startswith(ending) and is_at(path, file)]
    return found[0] if len(found) == 1 else None


def _ending(path: bytes) -> bytes:
    return os.path.splitext(path)[1]  # noqa: PTH122 - bytes


def is_at(path: bytes, file: PreviewedFile) -> bool:
    """Return whether the expected file is at a path."""
    version = look(path)
    if version is None or (version.size, version.mtime_ns) != (file.size, file.mtime_ns):
        return False
    return not (file.inode and version.file_id) or file.inode == version.file_id


def _files(folder: bytes) -> Iterator[bytes]:
    with suppress(OSError), os.scandir(verbatim(folder)) as entries:
        for entry in entries:
            yield join(folder, entry.name)


def _folders(path: bytes) -> Iterator[bytes]:
    """Yield the folders of the trash to which a file may have been moved."""
    if sys.platform == "win32":
        # A folder a user, named by an identifier; those of others cannot be listed.
        yield from _files(os.path.splitdrive(path)[0] + b"\\$Recycle.Bin")
        return
    top, user = _top(path), b"%d" % os.getuid()
    if sys.platform == "darwin":
        yield os.fsencode(Path.home() / ".Trash")
        yield os.path.join(top, b".Trashes", user)  # noqa: PTH118 - bytes
        return
    yield from (join(place, b"files") for place in trash_places())
    yield os.path.join(top, b".Trash", user, b"files")  # noqa: PTH118 - bytes
    yield os.path.join(top, b".Trash-" + user, b"files")  # noqa: PTH118 - bytes


def _top(path: bytes) -> bytes:
    """Return the folder at which the file system of a path is mounted."""
    folder = split(path)[0]
    while not os.path.ismount(folder) and (above := split(folder)[0]) != folder:
        folder = above
    return folder
