"""Runs in a probe child: probes the files of one batch after another, as they come through the pipe."""

import contextlib
import importlib
import time
from collections.abc import Callable, Collection
from multiprocessing.connection import Connection
from typing import Final

from msgspec import Struct

from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.sidecars.charset import load_codecs
from app.probe import protocol
from app.probe.base import Probe, ProbeAnswer, ProbeTask
from app.probe.batch_size import BATCH
from app.probe.engine import engine
from app.probe.feed import Feed, FeedHere
from app.probe.feed_elsewhere import FeedElsewhere
from app.probe.protocol import NO_ANSWER, READY, encode
from app.probe.slot import ProbeSlot
from app.probe.usage_meter import UsageMeter
from app.process import opener, sandbox
from app.process.limits import Allowance, confine
from app.process.named import TargetName
from app.process.sandbox import Layers

FLUSH_SECONDS: Final = 0.025
"""Seconds that an answer may wait for others to be sent with, unless the next file takes longer."""

_NEEDS: Final = "needs"


class Needs(Struct, frozen=True):
    """The needs of a probe function, apart from the files of its tasks."""

    modules: tuple[str, ...] = ()
    """Modules to load before the child shuts itself in."""
    layers: Layers = sandbox.ALL
    """The layers of the sandbox that its children have."""


def needs(modules: Collection[str] = (), layers: Layers = sandbox.ALL) -> Callable[[Probe], Probe]:
    """Return a decorator that notes the needs of a probe function. Only tests want fewer layers."""

    def noted(probe: Probe) -> Probe:
        setattr(probe, _NEEDS, Needs(tuple(modules), layers))
        return probe

    return noted


def preload() -> None:
    """Load the engine, its list of fields and the codecs of texts: they take as long as 50 small files.

    The fork server does so once for its children.
    """
    engine().fields()
    load_codecs()
    sandbox.load_used_later()


def serve(
    tasks: Connection,
    answers: Connection,
    slot: ProbeSlot,
    probe: Probe,
    limits: ProbeLimits,
    *,
    prefetch: bool = False,
    modules: Collection[str] = (),
) -> None:
    """Probe the tasks from a pipe until its other end closes. The child may be killed at any time.

    With `prefetch`, files are opened ahead where they keep the child waiting. `modules` are loaded first.
    """
    confine(limits)
    _Child(tasks, answers, slot, probe, limits, prefetch=prefetch, modules=modules).run()


class _Child:
    def __init__(
        self,
        tasks: Connection,
        answers: Connection,
        slot: ProbeSlot,
        probe: Probe,
        limits: ProbeLimits,
        *,
        prefetch: bool,
        modules: Collection[str],
    ) -> None:
        self._pipe = answers
        self._slot = slot
        self._probe = probe = probe.load() if isinstance(probe, TargetName) else probe
        self._memory_mb = limits.memory_mb
        self._allowance = Allowance(limits, self._give_sign)
        self._usage = UsageMeter()
        self._answers: list[bytes] = []
        self._flushed = 0.0
        own: Needs = getattr(probe, _NEEDS, Needs())
        for module in (*own.modules, *modules):
            importlib.import_module(module)
        self._feed = _feed(tasks, slot, self._usage, prefetch=prefetch, apart=bool(own.layers))
        if own.layers:
            preload()
            sandbox.enter(own.layers)

    def run(self) -> None:
        self._pipe.send_bytes(READY)
        with contextlib.suppress(EOFError, OSError):  # the parent closed the pipe, or is gone
            while True:
                began = time.perf_counter()
                self._feed.receive()
                self._usage.note_idle(time.perf_counter() - began)
                self._flushed = time.monotonic()
                while self._feed.tasks:
                    self._feed.open_ahead()
                    self._answer(*self._feed.tasks.popleft())
                    if len(self._answers) >= BATCH or time.monotonic() - self._flushed >= FLUSH_SECONDS:
                        self._flush()
                self._flush()

    def _answer(self, number: int, task: ProbeTask) -> None:
        """Probe a file, unless the parent took it back. While a file is at hand, the slot says so."""
        answer = NO_ANSWER
        if self._slot.begin(number):
            self._allowance.begin()
            answer = self._probed(task)
        else:
            self._feed.leave_out()
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
        with self._feed.opener() as opener:
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


def _feed(tasks: Connection, slot: ProbeSlot, usage: UsageMeter, *, prefetch: bool, apart: bool) -> Feed:
    if opener.IS_USABLE and apart:
        return FeedElsewhere(tasks, slot, usage, prefetch=prefetch)
    return FeedHere(tasks, slot, usage, prefetch=prefetch)
