"""Probes that do, once their file is open, what a file that has taken over its child would."""

import json
import os
import socket
from collections.abc import Callable

from app.core.file.record import FileStatus
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.child import needs
from app.probe.row_probe import probe_row
from app.process.limits import Allowance
from app.process.opening import Opener
from app.process.sandbox import Layer
from tests.scripted import MEDIA, NO_LAYERS


def by_all(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return as report the attempts that succeeded. The file holds the port of a server."""
    with opener(task.path).file as file:
        port = int(file.read())
    done = [name for name, attempt in _attempts(task.path, port).items() if _succeeds(attempt)]
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, report=json.dumps(done).encode())


@needs(layers=frozenset({Layer.DESCRIPTORS}))
def by_limit(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Do the same with one layer."""
    return by_all(task, allowance, opener)


@needs(layers=frozenset({Layer.LANDLOCK}))
def by_landlock(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Do the same with one layer."""
    return by_all(task, allowance, opener)


@needs(layers=frozenset({Layer.SECCOMP}))
def by_seccomp(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Do the same with one layer."""
    return by_all(task, allowance, opener)


@needs(layers=NO_LAYERS)
def all_in_the_open(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Do the same without a layer."""
    return by_all(task, allowance, opener)


@needs(layers=NO_LAYERS)
def in_the_open(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Probe as a scan does, without a layer."""
    return probe_row(task, allowance, opener)


def idle(task: ProbeTask, _allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return the process id as report."""
    opener(task.path).file.close()
    return ProbeAnswer(task.key, FileStatus.OK, media=MEDIA, report=b"%d" % os.getpid())


def _attempts(path: bytes, port: int) -> dict[str, Callable[[], object]]:
    return {
        "open": lambda: os.open(path, os.O_RDONLY),
        "create": lambda: os.open(path + b".new", os.O_WRONLY | os.O_CREAT),
        "list": lambda: os.listdir(os.path.dirname(path)),  # noqa: PTH120, PTH208 - bytes
        "connect": lambda: socket.socket().connect(("127.0.0.1", port)),
    }


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True
