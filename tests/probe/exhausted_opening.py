"""Has the process that loads this module open each file at the third attempt: others had to close some."""

import errno
import io
import os
from collections import Counter
from collections.abc import Callable

from app.probe import feed_elsewhere
from app.process.opening import FilePlace, OpenFile, open_file

NEVER = b"never"
"""Part of the names of files that are not opened at all."""
_attempts = Counter[bytes]()


def _open(place: bytes | FilePlace, *, make: Callable[[int], io.FileIO]) -> OpenFile:
    path = place if isinstance(place, bytes) else place.path
    _attempts[path] += 1
    if _attempts[path] < 3 or NEVER in path:
        raise OSError(errno.ENFILE, os.strerror(errno.ENFILE))
    return open_file(place, make=make)


vars(feed_elsewhere)["open_file"] = _open
