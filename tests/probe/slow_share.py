"""Probes for children on a share that seems slow, and of which some files never answer."""

import io
import multiprocessing
import os
import time

from app.core.file.record import FileStatus
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.child import needs
from app.probe.row_probe import probe_row
from app.process import timed_file
from app.process.limits import Allowance
from app.process.opening import Opener
from app.process.wait_meter import WaitMeter
from tests.scripted import MEDIA

SLOW, LATE = "tests.probe.slow_opening", "tests.probe.late_opening"
"""Modules with which a child seems to be on a slow share, or opens each file late."""
EXHAUSTED = "tests.probe.exhausted_opening"
"""The module with which a child seems to be on a system that has no more open files for a while."""
STREAM = "tests.process.stream_sockets"
STUCK = "tests.probe.stuck_opening"
"""The module with which a child opens files at once, and some never."""


@needs([SLOW])
def probe(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return as report the name of the thread that opened the file."""
    opened = opener(task.path)
    opened.file.close()
    time.sleep(0.002)  # as a parse takes
    report = b"main" if opened.head is None else b"prefetch"
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, report=report, size=opened.status.st_size)


@needs([EXHAUSTED])
def exhausted(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Probe with the engine."""
    return probe_row(task, allowance, opener)


@needs([STREAM])
def through_streams(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Probe with the engine."""
    return probe_row(task, allowance, opener)


@needs([STREAM, SLOW])
def slow_through_streams(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Answer as `probe` does."""
    return probe(task, allowance, opener)


@needs([STUCK])
def stuck(task: ProbeTask, _allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Answer after the file opened."""
    opener(task.path).file.close()
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, size=1)


@needs([SLOW])
def real(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Probe with the engine."""
    return probe_row(task, allowance, opener)


@needs([SLOW])
def careless(task: ProbeTask, _allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Answer without opening the file, and report the number of open descriptors."""
    time.sleep(0.002)
    count = sum(map(_is_open, range(1000)))
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, report=b"%d" % count)


@needs([LATE])
def late(task: ProbeTask, _allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Answer after the file opened, which takes much longer than the answer."""
    opener(task.path).file.close()
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, size=1)


def narrow(task: ProbeTask, _allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Answer after a read, which takes much longer than to open the file."""
    if multiprocessing.parent_process() is not None:
        vars(timed_file)["_read_into"] = _read_slowly
        type.__setattr__(WaitMeter, "is_slow", False)
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


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def _read_slowly(_file: io.FileIO, _buffer: object) -> int:
    time.sleep(0.05)
    return 4
