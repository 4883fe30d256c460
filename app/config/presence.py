"""A check whether a path exists, without waiting for a dead mount."""

import os
import sys
from typing import Final

_SECONDS: Final = 1.0
_IS_THERE: Final = '[ -e "$1" ] || [ -L "$1" ]'
_IS_FOLDER: Final = '[ -d "$1" ]'


def is_there(path: bytes) -> bool:
    """Return whether a file, folder or link is at `path`; True also without an answer within a second."""
    if sys.platform == "win32":
        return os.path.lexists(path)
    return _answer(_IS_THERE, path, otherwise=True)


def is_folder(path: bytes) -> bool:
    """Return whether a folder is at `path`; False also without an answer within a second."""
    if sys.platform == "win32":
        return os.path.isdir(path)  # noqa: PTH112 - bytes
    return _answer(_IS_FOLDER, path, otherwise=False)


def _answer(test: str, path: bytes, *, otherwise: bool) -> bool:
    """Ask a shell, which takes 3 ms. Return `otherwise` without an answer.

    A shell that hangs in the kernel can be left behind; a thread that hangs would keep this process and its
    locks alive beyond its end.
    """
    import subprocess  # noqa: PLC0415 - most starts need none

    null = subprocess.DEVNULL
    command = (b"/bin/sh", b"-c", test.encode(), b"sh", path)
    try:
        asked = subprocess.Popen(command, stdin=null, stdout=null, stderr=null)  # noqa: S603 - fixed
    except OSError:
        return otherwise
    try:
        return asked.wait(_SECONDS) == 0
    except subprocess.TimeoutExpired:
        asked.kill()
        return otherwise
