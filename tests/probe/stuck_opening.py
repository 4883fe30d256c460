"""Has the process that loads this module open files at once, and some of them never."""

import io
import os
from collections.abc import Callable

from app.probe import feed_elsewhere
from app.process.opening import OpenFile, open_file

_HANGS = b" hangs.mkv"


def _open(path: bytes, *, make: Callable[[int], io.FileIO]) -> OpenFile:
    if path.endswith(_HANGS):
        reader, _writer = os.pipe()
        os.read(reader, 1)
    return open_file(path, make=make)


vars(feed_elsewhere)["open_file"] = _open
