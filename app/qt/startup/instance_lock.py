"""The lock of the first process of a user on a library.

The module needs no Qt, because every start takes the lock before anything else.
"""

import getpass
import os
import sys
import zlib
from pathlib import Path
from typing import Final

from app.config import private_files

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class InstanceLock:
    """A lock that the system releases when its process ends in any way, and a server's name."""

    def __init__(self, library: Path, folder: Path) -> None:
        """Name the lock of `library`. `folder` belongs to the user alone, and is made if missing."""
        place = os.path.normcase(os.path.realpath(library))
        # It only tells the few libraries of a user apart, and `hashlib` would lengthen each start.
        key = zlib.crc32(b"\0".join(os.fsencode(part) for part in (_user(), folder, place)))
        name = f"cinventory-{key:08x}"
        self.server: Final = name if sys.platform == "win32" else str(folder / name)
        """The name of the first process's server: a pipe on Windows, else a socket in `folder`."""
        self._file = folder / f"{name}.lock"
        self._lock: int | None = None

    @property
    def held(self) -> bool:
        """Return whether this process is the first."""
        return self._lock is not None

    def take(self) -> bool:
        """Become the first process. Return whether no other process is the first.

        If no lock is possible at all, return True: no process is the first, and none is in the way.
        """
        if self._lock is None:
            try:
                self._lock = self._take()
            except BlockingIOError:
                return False
            except OSError:
                return True
        return True

    def release(self) -> None:
        """Let another process be the first.

        The lock file stays. After an unlink, two processes could lock two files of this name.
        """
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _take(self) -> int:
        folder = self._file.parent
        # No other user can place a socket in there.
        private_files.make_own_folder(folder, private_files.TRUSTED)
        if folder.is_symlink():
            raise NotADirectoryError(folder)
        lock = private_files.open_to_write(self._file, os.O_RDWR)
        try:
            _acquire(lock)
        except OSError:
            os.close(lock)
            raise
        return lock


def _user() -> str:
    if sys.platform == "win32":
        return getpass.getuser()
    return str(os.getuid())


def _acquire(lock: int) -> None:
    """Lock an open file. Raise `BlockingIOError` if another process has the lock."""
    if sys.platform == "win32":
        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from error
    else:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
