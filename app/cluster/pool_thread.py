"""A prober in a thread of its own, to which files can be added at any time. Runs on the workers."""

import threading
import time
import traceback
from collections import deque
from collections.abc import Iterator
from typing import Final

import msgspec

from app.cluster.file_children import DOUBTS, FileChildren
from app.cluster.messages import Answered, PoolOrder, ReadPosition, Taken, failure
from app.core.errors import CinventoryError
from app.core.file.record import KILLED, OUTSIDE
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.run.timing import Clock
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.protocol import encode

EXCHANGE_SECONDS: Final = 0.5
"""Seconds that an exchange waits for answers."""
LEASE_SECONDS: Final = 2.5
"""Seconds without an exchange after which the children end: the client is gone."""
_LOOK_SECONDS: Final = 0.2
"""Seconds between two looks at the files at hand."""
_END_SECONDS: Final = 5.0


class PoolEnded(Exception):
    """The pool has ended, and its unanswered files with it."""


class PoolBroken(PoolEnded):
    """No child can be kept alive."""


class PoolThread:
    """Children that probe what exchanges bring, until `close` or until no exchange comes any more."""

    def __init__(self, order: PoolOrder, children: int, lease_seconds: float = LEASE_SECONDS) -> None:
        self._order = order
        self._children = children
        self._lease_seconds = lease_seconds
        self._prober = _children(order, children)
        self._restarts_told = 0
        self._turn = threading.Lock()
        """Held by the exchange that waits for answers; another one waits for it."""
        self._changed = threading.Condition()
        self._inbox: deque[ProbeTask] = deque()
        self._held = 0
        """Number of files taken from the inbox and not answered."""
        self._answers: list[Answered] = []
        self._returned: list[int] = []
        self._running: list[tuple[int, float]] = []
        self._positions: list[ReadPosition] = []
        self._usage = Usage()
        self._skips: set[int] = set()
        self._wanted_back = False
        self._urgent = False
        """True if the exchange is to return at once."""
        self._busy = BusyTime(time.monotonic)
        self._guests = 0
        """Number of exchanges at work."""
        self._heard_at = time.monotonic()
        self._ended = False
        self._is_broken = False
        self.fault: Message | None = None
        """The reason why the children have ended, if nobody ended them."""
        self._thread = threading.Thread(target=self._run, name="cinventory-pool", daemon=True)
        self._thread.start()

    @property
    def ended(self) -> bool:
        """True once the children have ended, or are about to."""
        return self._ended

    def exchange(self, tasks: list[ProbeTask]) -> Taken:
        """Take files, wait half a second for answers, and return them.

        Returns at once if there is nothing to wait for. Raises `PoolEnded`.
        """
        began = time.monotonic()
        with self._changed:
            self._check()
            self._guests += 1
            self._inbox.extend(tasks)
            self._busy.note(busy=self._has_files())
        self._prober.wake()
        try:
            with self._turn, self._changed:
                self._changed.wait_for(self._has_news, EXCHANGE_SECONDS)
                self._check()
                return self._take(time.monotonic() - began)
        finally:
            with self._changed:
                self._guests -= 1
                self._heard_at = time.monotonic()

    def skip(self, key: int) -> None:
        """Give up a file; do nothing if no child is probing it."""
        with self._changed:
            self._skips.add(key)
        self._prober.wake()

    def give_back(self) -> None:
        """Have the exchange return the files that no child has begun."""
        with self._changed:
            self._wanted_back = True
        self._prober.wake()

    def close(self, *, wait: bool = False) -> None:
        """End the children, soon or with `wait` before the return."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()
        self._prober.wake()
        if wait:
            self._thread.join(_END_SECONDS)

    def _check(self) -> None:
        if self._is_broken:
            raise PoolBroken(str(self.fault))
        if self._ended:
            raise PoolEnded(str(self.fault or "no exchange came in time"))

    def _has_news(self) -> bool:
        return self._ended or self._urgent or not self._has_files()

    def _has_files(self) -> bool:
        return bool(self._inbox or self._held)

    def _take(self, spent: float) -> Taken:
        busy, restarts = self._busy.take(), self._prober.restarts
        taken = Taken(
            self._answers,
            self._returned,
            self._running,
            self._usage,
            busy,
            spent,
            restarts - self._restarts_told,
            self._positions,
        )
        self._answers, self._returned, self._urgent, self._restarts_told = [], [], False, restarts
        return taken

    def _run(self) -> None:
        try:
            self._probe()
        except CinventoryError as error:
            self.fault, self._is_broken = error.message, True
        except Exception as error:  # noqa: BLE001 - of this program: whoever waits for answers must know
            self.fault = failure(repr(error))
            traceback.print_exception(error)  # for the log, by the parent
        finally:
            self.close()
            self._prober.close()

    def _probe(self) -> None:
        looked_at = 0.0
        for answer in self._prober.probe(self._tasks()):
            skips: set[int] = set()
            with self._changed:
                if answer:
                    self._keep(answer)
                skips, self._skips = self._skips, skips
                if self._ended or self._is_forgotten():
                    return
            for key in skips:
                self._prober.skip(key)
            if self._wanted_back:
                self._withdraw()
            if (now := time.monotonic()) - looked_at >= _LOOK_SECONDS:
                looked_at = now
                self._look()

    def _tasks(self) -> Iterator[ProbeTask | None]:
        while True:
            with self._changed:
                task = self._inbox.popleft() if self._inbox else None
                self._held += task is not None
            yield task

    def _keep(self, answer: ProbeAnswer) -> None:
        body = msgspec.Raw(encode(answer))
        self._held -= 1
        self._answers.append(Answered(answer.key, doubt_about(answer), body))
        self._urgent |= answer.reason is not None and answer.reason.code == "probe.skipped"
        self._busy.note(busy=self._has_files())
        if self._has_news():
            self._changed.notify_all()

    def _withdraw(self) -> None:
        tasks = self._prober.withdraw()
        with self._changed:
            self._held -= len(tasks)
            self._returned += [task.key for task in (*tasks, *self._inbox)]
            self._inbox.clear()
            self._busy.note(busy=self._has_files())
            self._wanted_back = False
            self._urgent = True
            self._changed.notify_all()

    def _is_forgotten(self) -> bool:
        return not self._guests and time.monotonic() - self._heard_at > self._lease_seconds

    def _look(self) -> None:
        found = self._prober.running()
        running = [(each.key, each.seconds) for each in found]
        positions = [ReadPosition(each.key, each.position, each.silent) for each in found if each.position]
        usage = self._prober.usage()
        with self._changed:
            self._running, self._positions, self._usage = running, positions, usage


class BusyTime:
    """The seconds in which there was something to do."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: float | None = None
        self._seconds = 0.0

    def note(self, *, busy: bool) -> None:
        """Note that there is something to do from now on, or nothing."""
        now = self._clock()
        if self._since is not None:
            self._seconds += now - self._since
        self._since = now if busy else None

    def take(self) -> float:
        """Return the seconds since the last call."""
        self.note(busy=self._since is not None)
        seconds, self._seconds = self._seconds, 0.0
        return seconds


def doubt_about(answer: ProbeAnswer) -> str:
    """Return the code of a reason for which another host may be able to read the file; else an empty text."""
    reason = answer.reason
    outside = reason is not None and (reason.code in DOUBTS or reason.code in OUTSIDE or reason == KILLED)
    return reason.code if reason and outside else ""


def _children(order: PoolOrder, count: int) -> MediaInfoProber | FileChildren:
    if order.readers:
        return FileChildren(order.probe.load(), order.readers, count, here=order.here)
    return MediaInfoProber(
        count,
        order.limits,
        probe=order.probe.load(),
        prefetch=order.prefetch,
        second=order.second,
    )
