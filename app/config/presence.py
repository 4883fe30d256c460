"""A check whether a path exists, without waiting for a dead mount."""

import os
import sys
from typing import Final

_SECONDS: Final = 1.0
_TEST: Final = '[ -e "$1" ] || [ -L "$1" ]'


def is_there(path: bytes) -> bool:
    """Return whether a file, folder or link is at `path`; True also without an answer within a second.

    Asks a shell, which takes 3 ms. A shell that hangs in the kernel can be left behind; a thread that hangs
    would keep this process and its locks alive beyond its end.
    """
    if sys.platform == "win32":
        return os.path.lexists(path)
    import subprocess  # noqa: PLC0415 - most starts need none

    null = subprocess.DEVNULL
    command = (b"/bin/sh", b"-c", _TEST.encode(), b"sh", path)
    try:
        asked = subprocess.Popen(command, stdin=null, stdout=null, stderr=null)  # noqa: S603 - fixed
    except OSError:
        return True
    try:
        return asked.wait(_SECONDS) == 0
    except subprocess.TimeoutExpired:
        asked.kill()
        return True
