"""Workers that are calculated, in a time that is calculated too. They open no file."""

import heapq
import itertools
import random
from collections.abc import Callable
from typing import Final

import msgspec

from app.cluster.dispatcher import Dispatcher
from app.cluster.member import BATCH_SECONDS, Member
from app.cluster.messages import Answered, Taken
from app.core.run.bottleneck import Usage
from app.probe.base import ProbeTask

_MEAN_SECONDS: Final = 0.0023
"""Of a file. The time of each is drawn."""
_LATENCY_SECONDS: Final = 0.02
_AT_ONCE: Final = 2

Answer = Callable[[ProbeTask], msgspec.Raw]


class SimulatedWorkers:
    """Workers of some children each, which get their files from a dispatcher."""

    def __init__(
        self, dispatcher: Dispatcher, place: bytes, workers: int, children: int, answer: Answer
    ) -> None:
        self._dispatcher = dispatcher
        self._answer = answer
        self._chance = random.Random(1)  # noqa: S311 - no secret
        self._messages: list[tuple[float, int, int, Taken]] = []
        """Time of arrival, a number, the worker, and the message."""
        self._numbers = itertools.count()
        self._members = [Member(str(n), str(n), children, places={place: place}) for n in range(workers)]
        self._free = [0.0] * workers
        """When each worker has no file any more."""
        self._work = [0.0] * workers
        self._at_once = [0] * workers
        self.now = 0.0
        for member in self._members:
            dispatcher.join(member)

    @property
    def fed(self) -> float:
        """The share of their time in which the workers had files."""
        return sum(self._work) / (self.now * len(self._members))

    def hand_out(self) -> None:
        """Give files to all workers that take some."""
        for worker in range(len(self._members)):
            self._hand(worker)

    def go_on(self) -> int | None:
        """Go on to the next message of a worker; return the number of its answers, None without a message."""
        if not self._messages:
            return None
        self.now, _, worker, taken = heapq.heappop(self._messages)
        self._at_once[worker] -= 1
        count = self._dispatcher.take(self._members[worker], taken)
        self._members[worker].note(count, taken.busy, 2 * _LATENCY_SECONDS)
        self._hand(worker)
        return count

    def _hand(self, worker: int) -> None:
        member = self._members[worker]
        while self._at_once[worker] < _AT_ONCE and (batch := self._dispatcher.hand(member)):
            starts = max(self._free[worker], self.now + _LATENCY_SECONDS)
            times = (self._chance.expovariate(1 / _MEAN_SECONDS) for _ in batch)
            work = sum(times) / member.children
            self._free[worker] = starts + work
            self._work[worker] += work
            self._at_once[worker] += 1
            answers = [Answered(task.key, "", self._answer(task)) for task in batch]
            taken = Taken(answers, [], [], Usage(), work, min(work, BATCH_SECONDS))
            arrival = self._free[worker] + _LATENCY_SECONDS
            heapq.heappush(self._messages, (arrival, next(self._numbers), worker, taken))
