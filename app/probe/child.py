"""Runs in a probe child: probes one file after another, as tasks come through the pipe."""

from collections.abc import Callable
from multiprocessing.connection import Connection

from app.core.limits import ProbeLimits
from app.core.message import Message
from app.core.record import FileStatus
from app.probe import protocol
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.engine import engine
from app.probe.protocol import ALIVE, READY, encode
from app.process.limits import Allowance, confine

Probe = Callable[[ProbeTask, Allowance], ProbeAnswer]
"""A function that probes one file inside a child; defined in a module, so that the child can import it."""


def preload() -> None:
    """Load the engine and its list of fields in the fork server: they take as long as 50 small files."""
    engine().fields()


def serve(pipe: Connection, probe: Probe, limits: ProbeLimits) -> None:
    """Probe the tasks from `pipe` until its other end closes. The child may be killed at any time."""
    confine(limits)
    allowance = Allowance(limits, lambda: pipe.send_bytes(ALIVE))
    pipe.send_bytes(READY)
    while True:
        try:
            message = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        pipe.send_bytes(_answer(protocol.task(message), probe, allowance, limits))


def _answer(task: ProbeTask, probe: Probe, allowance: Allowance, limits: ProbeLimits) -> bytes:
    allowance.begin()
    try:
        return encode(probe(task, allowance))
    except MemoryError:
        reason = Message("probe.memory", {"limit": limits.memory_mb})
    except Exception as error:  # noqa: BLE001 - any exception fails this file only
        reason = Message("probe.garbage", {"detail": type(error).__name__})
    finally:
        allowance.end()
    return encode(ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=reason))
