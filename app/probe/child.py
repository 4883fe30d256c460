"""Runs in a probe child: probes the files of one batch after another, as they come through the pipe."""

import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Final

from app.core.limits import ProbeLimits
from app.core.message import Message
from app.core.record import FileStatus
from app.probe import protocol
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.batch_size import BATCH
from app.probe.engine import engine
from app.probe.protocol import NO_ANSWER, READY, encode
from app.probe.slot import ProbeSlot
from app.process.limits import Allowance, confine

FLUSH_SECONDS: Final = 0.025
"""Seconds that an answer may wait for others to be sent with, unless the next file takes longer."""

Probe = Callable[[ProbeTask, Allowance], ProbeAnswer]
"""A function that probes one file inside a child; defined in a module, so that the child can import it."""


def preload() -> None:
    """Load the engine and its list of fields in the fork server: they take as long as 50 small files."""
    engine().fields()


def serve(pipe: Connection, slot: ProbeSlot, probe: Probe, limits: ProbeLimits) -> None:
    """Probe the tasks from `pipe` until its other end closes. The child may be killed at any time."""
    confine(limits)
    _Child(pipe, slot, probe, limits).run()


class _Child:
    def __init__(self, pipe: Connection, slot: ProbeSlot, probe: Probe, limits: ProbeLimits) -> None:
        self._pipe = pipe
        self._slot = slot
        self._probe = probe
        self._memory_mb = limits.memory_mb
        self._allowance = Allowance(limits, self._give_sign)
        self._answers: list[bytes] = []
        self._flushed = 0.0

    def run(self) -> None:
        self._pipe.send_bytes(READY)
        while True:
            try:
                message = self._pipe.recv_bytes()
            except (EOFError, OSError):
                return
            self._flushed = time.monotonic()
            first, tasks = protocol.tasks(message)
            for number, task in enumerate(tasks, first):
                self._answer(number, task)
                if len(self._answers) >= BATCH or time.monotonic() - self._flushed >= FLUSH_SECONDS:
                    self._flush()
            self._flush()

    def _answer(self, number: int, task: ProbeTask) -> None:
        """Probe a file, unless the parent took it back. While a file is at hand, the slot says so."""
        answer = NO_ANSWER
        if self._slot.begin(number):
            self._allowance.begin()
            answer = self._probed(task)
        self._answers.append(answer)
        self._slot.end(number)

    def _probed(self, task: ProbeTask) -> bytes:
        try:
            return encode(self._probe(task, self._allowance))
        except MemoryError:
            reason = Message("probe.memory", {"limit": self._memory_mb})
        except Exception as error:  # noqa: BLE001 - any exception fails this file only
            reason = Message("probe.garbage", {"detail": type(error).__name__})
        return encode(ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=reason))

    def _give_sign(self) -> None:
        """Tell the parent that a file is still being read, and the answers before it."""
        self._slot.give_sign()
        if self._answers:
            self._send()

    def _flush(self) -> None:
        # A parent that takes its time to read must not cost the next file its time.
        self._allowance.end()
        if self._answers:
            self._send()

    def _send(self) -> None:
        self._pipe.send_bytes(protocol.joined(self._answers))
        self._answers.clear()
        self._flushed = time.monotonic()
