"""The state of one worker, for the dispatcher."""

import math
from typing import Final

from msgspec import Struct, field

from app.cluster.messages import ReadPosition
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.run.worker_state import WorkerState
from app.probe.base import ProbeTask

BATCH_SECONDS: Final = 0.5
"""Seconds that the children of a worker should need for a batch."""
SHARE_SECONDS: Final = 0.1
STUCK_SECONDS: Final = 0.4
"""Seconds after which the files behind the one at hand go to others."""
MOST: Final = 4096
"""Maximum number of files in a batch."""
_FIRST: Final = 16
"""Files in the first batch, for each child."""
_GROWTH: Final = 4
_WEIGHT: Final = 0.5


class Member(Struct, eq=False):
    """A worker, and the files that it was given and has not answered."""

    address: str
    name: str
    children: int
    held: dict[int, ProbeTask] = field(default_factory=dict)
    """By key, with their paths on this host."""
    places: dict[bytes, bytes] = field(default_factory=dict)
    """The paths on the worker of the places that it sees, by their paths here."""
    alone: bool = False
    """True while the worker holds a file that may have ended other workers."""
    batch: int = 0
    """Number of files in the next batch; 0: a first one, for its number of children."""
    rate: float = 0.0
    """Files in a second of work."""
    overhead: float = 0.0
    """Seconds that an exchange takes longer than the work."""
    running: list[tuple[int, float]] = field(default_factory=list)
    positions: list[ReadPosition] = field(default_factory=list)
    usage: Usage = field(default_factory=Usage)
    strikes: int = 0
    """Number of its files that this host could read, and the worker could not."""
    fault: Message | None = None
    """The reason why it gets no more files."""

    def __post_init__(self) -> None:
        self.batch = self.batch or _FIRST * self.children

    def note(self, files: int, busy: float, overhead: float) -> None:
        """Note an exchange: answers, seconds in which there were files, seconds that it took beside them."""
        self.overhead += _WEIGHT * (min(overhead, BATCH_SECONDS) - self.overhead)
        if not files:
            return
        rate = files / max(busy, 1e-3)
        self.rate = self.rate + _WEIGHT * (rate - self.rate) if self.rate else rate
        # A worker that is busy, or far away, must not be sent ever smaller batches.
        wanted = int(self.rate * (BATCH_SECONDS + self.overhead))
        self.batch = max(self.children, min(wanted, self.batch * _GROWTH, MOST))

    @property
    def share(self) -> int:
        """The least number of files that is worth an exchange."""
        return max(1, int(self.rate * SHARE_SECONDS))

    @property
    def seconds_left(self) -> float:
        """Seconds that its files will take."""
        return len(self.held) / self.rate if self.rate and not self.stuck else math.inf

    @property
    def capacity(self) -> int:
        """Number of files that the worker takes, those that it holds included: three batches."""
        return 0 if self.fault else 3 * self.batch

    @property
    def stuck(self) -> bool:
        """True if all its children are at files that take long."""
        return sum(seconds > STUCK_SECONDS for _, seconds in self.running) >= self.children

    def state(self) -> WorkerState:
        """Return what the jobs list tells."""
        return WorkerState(self.name, self.address, self.rate, self.fault)
