"""Who is the first process of this user on a library. Without Qt: every start asks, before anything else."""

import getpass
import hashlib
import os
import sys
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_OTHERS_WRITE: Final = 0o022


class Claim:
    """A lock that the system takes back when its process ends, however it ends, and the name to call at."""

    def __init__(self, library: Path, folder: Path) -> None:
        """`folder` is the user's own, and made so where it is not there yet."""
        place = os.path.normcase(os.path.realpath(library))
        key = hashlib.sha256(b"\0".join(os.fsencode(part) for part in (_user(), folder, place)))
        name = f"cinventory-{key.hexdigest()[:16]}"
        self.server: Final = name if sys.platform == "win32" else str(folder / name)
        """What the first listens at: a pipe on Windows, else a socket in `folder`."""
        self._file = folder / f"{name}.lock"
        self._lock: int | None = None

    @property
    def held(self) -> bool:
        """Whether this process is the first."""
        return self._lock is not None

    def take(self) -> bool:
        """Whether there is no other first process; from now on this is it.

        Where no lock can be had at all, nobody is the first, and nobody is in the way.
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
        """Let another process be the first; the file stays, for to unlink a lock is to have two."""
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
    """Lock an open file; raises `BlockingIOError` where another process has it."""
    if sys.platform == "win32":
        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from error
    else:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _make_own(folder: Path) -> None:
    """Have a folder that nobody else can put a socket into; raises `OSError`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32":
        status = folder.lstat()
        if status.st_uid != os.getuid() or status.st_mode & _OTHERS_WRITE:
            raise PermissionError(f"{folder} is not the user's own")
