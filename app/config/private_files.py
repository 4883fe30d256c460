"""Files and folders of the user alone, some of which hold a secret or lead to one.

Modes and owners are those of POSIX. On Windows the profile of the user is closed to others, by its access
control list, and so is what is made in it.
"""

import errno
import os
import stat
from pathlib import Path
from typing import Final

SECRET: Final = 0o077
"""Mode bits that must be off, so that others can neither read nor write the file."""
TRUSTED: Final = 0o022
"""Mode bits that must be off, so that others cannot write the file."""
NOT_FOR_ALL: Final = 0o002
"""Mode bits that must be off, so that not everybody can write: some users have a group of their own."""

_READ: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)
"""Opening a FIFO would block without O_NONBLOCK; Windows has neither."""
_UNLINKED: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class NotPrivate(PermissionError):
    """A file or folder that another user has made or can change, or that leads elsewhere."""

    def __init__(self, detail: str = "it belongs to another user, or others can change it") -> None:
        super().__init__(errno.EPERM, detail)


def make_folder(folder: Path) -> None:
    """Make a folder and each missing one around it for the user alone, whatever the umask. Raises `OSError`.

    `Path.mkdir` gives its mode to the innermost folder only.
    """
    try:
        folder.mkdir(mode=0o700)
    except FileNotFoundError:
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:  # it is there, or its disk cannot be written
        if not folder.is_dir():
            raise


def make_own_folder(folder: Path, forbidden: int = NOT_FOR_ALL) -> None:
    """Make a folder as `make_folder` does, and make sure that no other user can replace what is in it.

    Raises `NotPrivate` for a folder of another user, or with a bit of `forbidden`; else `OSError`.
    """
    make_folder(folder)
    check_own_folder(folder, forbidden)


def check_own_folder(folder: Path, forbidden: int = NOT_FOR_ALL) -> None:
    """Make sure that no other user can replace what is in a folder, as `make_own_folder` does."""
    _refuse_link(folder)
    _refuse(folder.stat(), forbidden)


def read(path: Path, most: int = -1, forbidden: int = NOT_FOR_ALL) -> bytes:
    """Return the first `most` bytes of a file whose mode has no bit of `forbidden`; b"" if it is not regular.

    The user may keep the file elsewhere, behind a link. Raises `NotPrivate` and `OSError`.
    """
    _refuse_link(path)
    descriptor = os.open(path, _READ)
    with open(descriptor, "rb") as file:  # noqa: PTH123
        status = os.fstat(descriptor)
        _refuse(status, forbidden)
        return file.read(most) if stat.S_ISREG(status.st_mode) else b""


def real_target(path: Path) -> Path:
    """Return where the file at `path` is kept. Raises `NotPrivate` if another user leads elsewhere."""
    _refuse_link(path)
    return Path(os.path.realpath(path))


def open_to_write(path: str | Path, flags: int) -> int:
    """Open a file of the user alone with `flags`, as an opener of `open` does, and make a missing one (0600).

    A link is not followed. Raises `NotPrivate` for one, for a file of another user, and for one with another
    name, since that name may be of a file that a program runs. Raises `OSError`.
    """
    try:
        descriptor = os.open(path, flags | os.O_CREAT | _UNLINKED, 0o600)
    except OSError as error:
        if error.errno in {errno.ELOOP, errno.EMLINK}:
            raise NotPrivate("it is a link") from error
        raise
    try:
        status = os.fstat(descriptor)
        _refuse(status, 0)
        _refuse_other_names(status)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _refuse_link(path: Path) -> None:
    """Raise `NotPrivate` for a link that another user made; a missing file is left to the caller."""
    if os.name == "posix" and path.is_symlink():
        _refuse(path.lstat(), 0)


def _refuse_other_names(status: os.stat_result) -> None:
    if os.name == "posix" and (not stat.S_ISREG(status.st_mode) or status.st_nlink > 1):
        raise NotPrivate("it is not a regular file, or has another name")


def _refuse(status: os.stat_result, forbidden: int) -> None:
    if os.name == "posix" and (status.st_mode & forbidden or status.st_uid not in {os.geteuid(), 0}):
        raise NotPrivate
