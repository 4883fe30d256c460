"""The lock of the first process of a user on a library.

The module needs no Qt, because every start takes the lock before anything else.
"""

import getpass
import os
import sys
import zlib
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_OTHERS_WRITE: Final = 0o022


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
        _make_own(self._file.parent)
        lock = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
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


def _make_own(folder: Path) -> None:
    """Create a folder in which no other user can place a socket. Raise `OSError` if that fails."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32":
        status = folder.lstat()
        if status.st_uid != os.getuid() or status.st_mode & _OTHERS_WRITE:
            raise PermissionError(f"{folder} is not the user's own")
