"""Renames a file to a path where nothing is: no file is ever replaced."""

import ctypes
import errno
import os
import sys
from contextlib import suppress
from typing import Final

from app.core.text.names import verbatim

_AT_FDCWD: Final = -100
_RENAME_NOREPLACE: Final = 1
_RENAME_EXCL: Final = 4
_UNKNOWN: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
"""Errors of a file system, or a system, without such a call."""


def rename_to_new(old: bytes, new: bytes) -> None:
    """Rename `old` to `new` on the same file system. Raises FileExistsError if there is anything at `new`.

    Raises another OSError if the system allows no such rename. The file is at `old` then.
    """
    if sys.platform == "win32":
        os.rename(verbatim(old), verbatim(new))  # noqa: PTH104 - on Windows it replaces nothing
        return
    try:
        _rename(old, new)
    except OSError as error:
        if error.errno not in _UNKNOWN:
            raise
        os.link(old, new, follow_symlinks=False)
        with suppress(FileNotFoundError):
            os.unlink(old)  # noqa: PTH108 - bytes


def _rename(old: bytes, new: bytes) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        failed = library.renamex_np(old, new, _RENAME_EXCL)
    elif sys.platform == "linux" and hasattr(library, "renameat2"):
        failed = library.renameat2(_AT_FDCWD, old, _AT_FDCWD, new, _RENAME_NOREPLACE)
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), os.fsdecode(new))
