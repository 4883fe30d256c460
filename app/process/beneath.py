"""Opens what is below a folder through no link, so that nobody can lead the opening elsewhere.

The folder itself may be a link: the user has chosen it. A look at a path says nothing about the path a moment
later, so each name is opened in the folder before it. Newer Linux and macOS do that in one call.
"""

import contextlib
import errno
import os
import stat
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from app.core.text.names import covers, separator

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENAT2: Final = 437
"""Number of the system call, the same on all processors (openat2(2), Linux 5.6)."""
_HOW_BYTES: Final = 24
"""Size of the options of that call: three numbers."""
_UNLINKED: Final = 0x02 | 0x04 | 0x08
"""RESOLVE_NO_MAGICLINKS, RESOLVE_NO_SYMLINKS, RESOLVE_BENEATH."""
_MISSING: Final = {errno.ENOSYS, errno.EPERM}
"""Errors of a kernel without the call, and of a container that forbids it."""


class LinkInPath(OSError):
    """A name in a path is a link, or leads out of the folder that the path should be in."""

    def __init__(self) -> None:
        super().__init__(errno.ELOOP, "a part of the path is a link")


def names_below(root: bytes, path: bytes) -> list[bytes]:
    """Return the names that lead from a folder to a path in there. Raises `LinkInPath` for another path."""
    names = [name for name in path[len(root) :].split(separator(root)) if name not in {b"", b"."}]
    if not covers(root, path) or b".." in names:
        raise LinkInPath
    return names


if sys.platform != "win32":
    _FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
    _TO_PASS: Final = getattr(os, "O_PATH", os.O_RDONLY) | os.O_DIRECTORY | os.O_CLOEXEC
    """Flags for a folder that is only passed through."""

    def open_beneath(root: bytes, path: bytes, flags: int) -> int:
        """Open what is at the absolute `path` below the folder `root`, and return its descriptor.

        Raises `LinkInPath` where a name below `root` is a link, the last one included, and `OSError`.
        """
        names = names_below(root, path)
        top = os.open(root, _TO_PASS)
        try:
            return _open_names(top, names, flags | os.O_CLOEXEC)
        except OSError as error:
            if error.errno in {errno.ELOOP, errno.EXDEV}:
                raise LinkInPath from error
            raise
        finally:
            os.close(top)

    def open_folder(root: bytes, path: bytes) -> int:
        """Open a folder as `open_beneath` does, to list what is in there."""
        return open_beneath(root, path, _FOLDER)

    def enter_folder(root: bytes, path: bytes) -> int:
        """Open a folder as `open_beneath` does, to open what is in there. It need not be one to list."""
        return open_beneath(root, path, _TO_PASS)

    def make_folder(root: bytes, path: bytes) -> int:
        """Make the missing folders from `root` to `path`, and open the last one as `open_folder` does.

        Others may look into them, as far as the umask lets them, but not change them.
        """
        names = names_below(root, path)
        at = os.open(root, _FOLDER)
        for name in names:
            try:
                with contextlib.suppress(FileExistsError):
                    os.mkdir(name, 0o755, dir_fd=at)
                inner = _step(at, name, _FOLDER)
            finally:
                os.close(at)
            at = inner
        return at

    def step_by_step(top: int, names: "Sequence[bytes]", flags: int) -> int:
        """Open the names one after another, each in the folder before it, on any system."""
        at = os.dup(top)
        try:
            for name in names[:-1]:
                inner = _step(at, name, _TO_PASS)
                os.close(at)
                at = inner
            return _step(at, names[-1] if names else b".", flags)
        finally:
            os.close(at)

    def _step(at: int, name: bytes, flags: int) -> int:
        try:
            return os.open(name, flags | os.O_NOFOLLOW, dir_fd=at)
        except NotADirectoryError:  # a link, too, is no folder
            if stat.S_ISLNK(os.stat(name, dir_fd=at, follow_symlinks=False).st_mode):
                raise LinkInPath from None
            raise


if sys.platform == "linux":

    def _open_names(top: int, names: "Sequence[bytes]", flags: int) -> int:
        if (call := _openat2()) is None:
            return step_by_step(top, names, flags)
        found: int = call(_OPENAT2, top, b"/".join(names) or b".", _how(flags), _HOW_BYTES)
        if found >= 0:
            return found
        import ctypes  # noqa: PLC0415 - only where it is needed

        number = ctypes.get_errno()
        if number in _MISSING:
            return step_by_step(top, names, flags)
        raise OSError(number, os.strerror(number))

    @cache
    def _how(flags: int) -> "Any":  # noqa: ANN401 - an array
        """Return the options of the call, `struct open_how`. To make them takes as long as a call."""
        import ctypes  # noqa: PLC0415 - only where it is needed

        return (ctypes.c_uint64 * 3)(flags, 0, _UNLINKED)

    @cache
    def _openat2() -> "Any | None":  # noqa: ANN401 - a function of the C library
        """Return `syscall` of the C library; None where it has none."""
        import ctypes  # noqa: PLC0415 - only where it is needed

        try:
            call = ctypes.CDLL(None, use_errno=True).syscall
        except (AttributeError, OSError):
            return None
        call.argtypes = (ctypes.c_long, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_size_t)
        call.restype = ctypes.c_long
        return call

elif sys.platform == "darwin":

    def _open_names(top: int, names: "Sequence[bytes]", flags: int) -> int:
        return os.open(b"/".join(names) or b".", flags | os.O_NOFOLLOW_ANY, dir_fd=top)

elif sys.platform != "win32":
    _open_names = step_by_step
