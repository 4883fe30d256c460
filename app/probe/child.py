"""Runs in a probe child: probes the files of one batch after another, as they come through the pipe."""

import contextlib
import itertools
import time
from collections import deque
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
from app.probe.prefetch import THREADS, Prefetcher
from app.probe.protocol import NO_ANSWER, READY, encode
from app.probe.slot import ProbeSlot
from app.probe.usage_meter import UsageMeter
from app.process.limits import Allowance, confine

FLUSH_SECONDS: Final = 0.025
"""Seconds that an answer may wait for others to be sent with, unless the next file takes longer."""

Probe = Callable[..., ProbeAnswer]
"""A function that probes one file inside a child; defined in a module, so that the child can import it.

Its arguments are a `ProbeTask` and an `Allowance`, and with prefetch an `Opener`.
"""


def preload() -> None:
    """Load the engine and its list of fields in the fork server: they take as long as 50 small files."""
    engine().fields()


def serve(
    pipe: Connection, slot: ProbeSlot, probe: Probe, limits: ProbeLimits, *, prefetch: bool = False
) -> None:
    """Probe the tasks from `pipe` until its other end closes. The child may be killed at any time.

    With `prefetch`, the child opens files ahead where they keep it waiting.
    """
    confine(limits)
    _Child(pipe, slot, probe, limits, prefetch=prefetch).run()


class _Child:
    def __init__(
        self, pipe: Connection, slot: ProbeSlot, probe: Probe, limits: ProbeLimits, *, prefetch: bool
    ) -> None:
        self._pipe = pipe
        self._slot = slot
        self._probe = probe
        self._memory_mb = limits.memory_mb
        self._allowance = Allowance(limits, self._give_sign)
        self._usage = UsageMeter()
        self._prefetcher = Prefetcher(self._usage) if prefetch else None
        self._tasks: deque[tuple[int, ProbeTask]] = deque()
        """Tasks that came, with their numbers."""
        self._answers: list[bytes] = []
        self._flushed = 0.0

    def run(self) -> None:
        self._pipe.send_bytes(READY)
        with contextlib.suppress(EOFError, OSError):  # the parent closed the pipe, or is gone
            while True:
                began = time.perf_counter()
                self._receive()
                self._usage.note_idle(time.perf_counter() - began)
                self._flushed = time.monotonic()
                while self._tasks:
                    self._open_ahead()
                    self._answer(*self._tasks.popleft())
                    if len(self._answers) >= BATCH or time.monotonic() - self._flushed >= FLUSH_SECONDS:
                        self._flush()
                self._flush()

    def _receive(self) -> None:
        first, tasks = protocol.tasks(self._pipe.recv_bytes())
        self._tasks.extend(enumerate(tasks, first))

    def _open_ahead(self) -> None:
        """Have the next files opened in threads, if files keep this child waiting."""
        ahead = self._prefetcher
        if ahead is None or ahead.is_on is self._slot.prefetches is False:
            return
        self._slot.prefetches = ahead.is_on
        if ahead.is_on:
            while len(self._tasks) < THREADS and self._pipe.poll():
                self._receive()
            ahead.extend(task.path for _, task in itertools.islice(self._tasks, ahead.count, THREADS))

    def _answer(self, number: int, task: ProbeTask) -> None:
        """Probe a file, unless the parent took it back. While a file is at hand, the slot says so."""
        answer = NO_ANSWER
        if self._slot.begin(number):
            self._allowance.begin()
            answer = self._probed(task)
        elif self._prefetcher:
            self._prefetcher.leave_out()
        self._answers.append(answer)
        self._slot.end(number)

    def _probed(self, task: ProbeTask) -> bytes:
        try:
            return encode(self._run_probe(task))
        except MemoryError:
            reason = Message("probe.memory", {"limit": self._memory_mb})
        except Exception as error:  # noqa: BLE001 - any exception fails this file only
            reason = Message("probe.garbage", {"detail": type(error).__name__})
        return encode(ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=reason))

    def _run_probe(self, task: ProbeTask) -> ProbeAnswer:
        if self._prefetcher is None:
            return self._probe(task, self._allowance)
        with self._prefetcher.opener() as opener:
            return self._probe(task, self._allowance, opener)

    def _give_sign(self) -> None:
        """Tell the parent that a file is still being read, and the answers before it."""
        self._slot.give_sign()
        if self._answers:
            self._send()

    def _flush(self) -> None:
        # A parent that takes its time to read must not cost the next file its time.
        self._allowance.end()
        if usage := self._usage.report():
            self._slot.usage = usage
        if self._answers:
            self._send()

    def _send(self) -> None:
        self._pipe.send_bytes(protocol.joined(self._answers))
        self._answers.clear()
        self._flushed = time.monotonic()
