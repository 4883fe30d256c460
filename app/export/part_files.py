"""The hidden files that outputs are written to first, and those that an interrupted program has left."""

import os
import stat
import sys
import uuid
from contextlib import suppress
from typing import TextIO

from app.core.output_target import is_part_name, part_name

if sys.platform != "win32":
    import fcntl


def open_part(folder: bytes) -> tuple[bytes, TextIO]:
    """Open a new hidden file in a folder for UTF-8 text, and return its path with it.

    As long as it is open, `remove_leftovers` leaves it alone, in any process. Raises `OSError`.
    """
    errors = sys.getfilesystemencodeerrors()
    while True:
        path = os.path.join(folder, part_name(uuid.uuid4().hex))  # noqa: PTH118 - bytes
        out = open(path, "x", encoding="utf-8", errors=errors, newline="")  # noqa: PTH123, SIM115
        if _claim(out.fileno(), path):
            return path, out
        out.close()  # taken for a leftover before it was locked


def remove_leftovers(folder: bytes) -> None:
    """Delete the hidden files in a folder that no process has open."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 - bytes
    except OSError:
        return
    for name in filter(is_part_name, names):
        with suppress(OSError):
            _remove_if_left(os.path.join(folder, name))  # noqa: PTH118 - bytes


def _claim(descriptor: int, path: bytes) -> bool:
    """Lock a new file, and return whether it is still there."""
    if sys.platform == "win32":  # which deletes no file that is open
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(os.fstat(descriptor), os.stat(path))  # noqa: PTH116 - bytes
    except (BlockingIOError, FileNotFoundError):
        return False
    except OSError:  # no locks here: then nobody can take it for a leftover either
        return True


def _remove_if_left(path: bytes) -> None:
    """Delete a hidden file. Raise `OSError` if it is in use, or no such file."""
    if sys.platform == "win32":
        os.unlink(path)  # noqa: PTH108 - bytes
        return
    descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.unlink(path)  # noqa: PTH108 - bytes
    finally:
        os.close(descriptor)
