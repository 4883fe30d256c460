"""The hidden files that outputs are written to first, and those that an interrupted program has left."""

import os
import stat
import sys
import uuid
from contextlib import suppress
from typing import TextIO

from app.core.file.output_target import is_part_name, part_name
from app.process.held_folder import HeldFolder

if sys.platform != "win32":
    import fcntl


def open_part(folder: HeldFolder) -> tuple[bytes, TextIO]:
    """Open a new hidden file in a folder for UTF-8 text, and return its name with it.

    As long as it is open, `remove_leftovers` leaves it alone, in any process. Raises `OSError`.
    """
    errors = sys.getfilesystemencodeerrors()
    while True:
        name = part_name(uuid.uuid4().hex)
        descriptor = folder.open_new(name)
        out = open(descriptor, "w", encoding="utf-8", errors=errors, newline="")  # noqa: PTH123, SIM115
        if _claim(descriptor, folder, name):
            return name, out
        out.close()  # taken for a leftover before it was locked


def remove_leftovers(folder: HeldFolder) -> None:
    """Delete the hidden files in a folder that no process has open."""
    try:
        names = folder.names()
    except OSError:
        return
    for name in filter(is_part_name, names):
        with suppress(OSError):
            _remove_if_left(folder, name)


def _claim(descriptor: int, folder: HeldFolder, name: bytes) -> bool:
    """Lock a new file, and return whether it is still there."""
    if sys.platform == "win32":  # which deletes no file that is open
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(os.fstat(descriptor), folder.status(name))
    except (BlockingIOError, FileNotFoundError):
        return False
    except OSError:  # no locks here: then nobody can take it for a leftover either
        return True


def _remove_if_left(folder: HeldFolder, name: bytes) -> None:
    """Delete a hidden file. Raise `OSError` if it is in use, or no such file."""
    if sys.platform == "win32":
        folder.remove(name)
        return
    descriptor = folder.open(name, os.O_RDWR | os.O_NONBLOCK)
    try:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            folder.remove(name)
    finally:
        os.close(descriptor)
