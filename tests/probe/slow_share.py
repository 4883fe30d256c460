"""Probes for children on a share that seems slow, and of which some files never answer."""

import io
import multiprocessing
import os
import sys
import time
from collections.abc import Callable

from app.core.record import FileStatus
from app.probe import prefetch
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.rows import probe_row
from app.process import timed_file
from app.process.limits import Allowance
from app.process.opening import Opener, OpenFile, open_file
from app.process.wait_meter import WaitMeter
from tests.scripted import MEDIA

HANGS = b" hangs.mkv"
"""The end of the name of a file that never answers."""


def probe(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return as report the name of the thread that opened the file."""
    _seem_slow()
    opened = opener(task.path)
    opened.file.close()
    time.sleep(0.002)  # as a parse takes
    report = b"main" if opened.head is None else b"prefetch"
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, report=report, size=opened.status.st_size)


def real(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Probe with the engine."""
    _seem_slow()
    return probe_row(task, allowance, opener)


def careless(task: ProbeTask, _allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Answer without opening the file, and report the number of open descriptors."""
    _seem_slow()
    time.sleep(0.002)
    count = len(os.listdir("/dev/fd" if sys.platform == "darwin" else "/proc/self/fd"))  # noqa: PTH208
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, report=b"%d" % count)


def _seem_slow() -> None:
    """Have the files that follow opened ahead, and let some hang."""
    if multiprocessing.parent_process() is not None:
        vars(prefetch)["open_file"] = _open
        type.__setattr__(WaitMeter, "is_slow", True)


def _open(path: bytes, *, make: Callable[[int], io.FileIO]) -> OpenFile:
    if path.endswith(HANGS):
        reader, _writer = os.pipe()
        os.read(reader, 1)
    return open_file(path, make=make)


def late(task: ProbeTask, _allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Answer after the file opened, which takes much longer than the answer."""
    if multiprocessing.parent_process() is not None:
        vars(prefetch)["open_file"] = _open_late
        vars(prefetch)["THREADS"] = 1
    opener(task.path).file.close()
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, size=1)


def narrow(task: ProbeTask, _allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Answer after a read, which takes much longer than to open the file."""
    if multiprocessing.parent_process() is not None:
        vars(timed_file)["_read_into"] = _read_slowly
        vars(prefetch)["Prefetcher"].is_on = False
    with opener(task.path).file as file:
        file.readinto(bytearray(4))
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, size=1)


def busy(task: ProbeTask, _allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Answer after a computation."""
    opener(task.path).file.close()
    end = time.thread_time() + 0.01
    while time.thread_time() < end:
        pass
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, size=1)


def _open_late(path: bytes, *, make: Callable[[int], io.FileIO]) -> OpenFile:
    time.sleep(0.05)
    return open_file(path, make=make)


def _read_slowly(_file: io.FileIO, _buffer: object) -> int:
    time.sleep(0.05)
    return 4
