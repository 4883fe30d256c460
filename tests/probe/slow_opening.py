"""Has the process that loads this module open files ahead, and some of them never."""

import io
import os
import time
from collections.abc import Callable

from app.probe import feed_elsewhere, prefetch
from app.process.opening import OpenFile, open_file
from app.process.wait_meter import WaitMeter

HANGS = b" hangs.mkv"
"""The end of the name of a file that never answers."""


def _open(path: bytes, *, make: Callable[[int], io.FileIO]) -> OpenFile:
    if path.endswith(HANGS):
        reader, _writer = os.pipe()
        os.read(reader, 1)
    time.sleep(0.005)  # so that the threads begin with the files behind this one
    return open_file(path, make=make)


def install() -> None:
    """Have files opened so in this process, and in those that it forks."""
    for module in (prefetch, feed_elsewhere):
        vars(module)["open_file"] = _open
    type.__setattr__(WaitMeter, "is_slow", True)


install()
