"""The file that an export ends in: the old one stays whole until the new one is."""

import os
import shutil
import stat
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES
from typing import TextIO

from app.core.errors import ExportFailed
from app.core.names import display


@contextmanager
def replacing(path: bytes) -> Iterator[TextIO]:
    """Open a hidden file beside `path` for text, and put it in its place once the block has ended well.

    It is written as UTF-8 that carries any file name's bytes. Ends the block badly, nothing is left of
    it, and what was at `path` is unchanged. Raises `ExportFailed` for what the system refuses.
    """
    target = os.path.realpath(path)
    part = os.path.join(os.path.dirname(target), b".cinventory-%s.part" % uuid.uuid4().hex.encode())  # noqa: PTH118, PTH120 - bytes
    try:
        replaced = _check(target)
        errors = sys.getfilesystemencodeerrors()
        with open(part, "x", encoding="utf-8", errors=errors, newline="") as out:  # noqa: PTH123
            yield out
            out.flush()
            os.fsync(out.fileno())
        if replaced:
            shutil.copymode(target, part)
        os.replace(part, target)  # noqa: PTH105
    except OSError as error:
        detail = error.strerror or str(error)
        raise ExportFailed("export.failed", path=display(path), detail=detail) from error
    finally:
        with suppress(OSError):
            os.unlink(part)  # noqa: PTH108


def _check(target: bytes) -> bool:
    """Return whether there is a file to replace; raise where it must not be, for `os.replace` would."""
    try:
        mode = os.stat(target).st_mode  # noqa: PTH116
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(mode):
        raise ExportFailed("export.not_regular", path=display(target))
    if not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))
    return True
