"""The messages between a scan, its client child and the workers, as msgpack.

Answers of probes pass through the client as they are: the scan checks them as it checks those of its own
children.
"""

from typing import Final, NamedTuple

import msgspec

from app.core.cluster import Names
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.run.limits import ProbeLimits
from app.core.run.worker_state import WorkerState
from app.probe.base import ProbeTask
from app.process.named import TargetName

encode: Final = msgspec.msgpack.encode
MISREAD: Final = "cluster.misread"
"""The code of a doubt about bytes: a worker tells of damage."""


class FurtherFiles(msgspec.Struct, array_like=True, tag=True):
    """Further files, from the scan."""

    tasks: list[ProbeTask]
    last: bool
    """True if no further files come until `Drop`."""


class Skip(msgspec.Struct, array_like=True, tag=True):
    """Give up this file."""

    key: int


class Drop(msgspec.Struct, array_like=True, tag=True):
    """Forget all files that were not answered, and begin a new round."""

    round: int


class ReadPosition(NamedTuple):
    """The position in a file at hand that is read to its end."""

    key: int
    bytes: int
    silent: float
    """Seconds since the last byte."""


class WorkerReport(msgspec.Struct, array_like=True, tag=True):
    """News for the scan."""

    round: int
    capacity: int
    """Number of files that the cluster takes, those without an answer included."""
    answers: list[msgspec.Raw]
    """Encoded answers of probes."""
    running: list[tuple[int, float]]
    """Keys of the files at hand, and for how many seconds."""
    usage: Usage
    workers: list[WorkerState]
    restarts: int = 0
    """Number of children that were ended early since the last report."""
    positions: list[ReadPosition] = []


class Lost(msgspec.Struct, array_like=True, tag=True):
    """The cluster is out of reach, or this program failed."""

    code: str
    args: dict[str, str]
    away: bool
    """True if it was there before, and may come back."""


def failure(detail: str) -> Message:
    """Return the reason to give up, where this program failed and not the cluster."""
    return Message("job.failed", {"detail": detail})


class Patience(msgspec.Struct, frozen=True):
    """Seconds until something counts as gone."""

    silent: float = 10.0
    """Without an answer of a worker."""
    away: float = 60.0
    """Without a scheduler or a usable worker, before the scan pauses."""
    again: float = 10.0
    """Until a worker that failed is tried again."""
    stuck: float = 60.0
    """Without a file at hand, of a worker that was given some."""


class PoolOrder(msgspec.Struct, array_like=True, frozen=True):
    """The options of the children of a worker."""

    session: str
    probe: TargetName
    """The function that a child calls for a file, or the class of the child."""
    limits: ProbeLimits
    children: int | None
    """Their number; None: as many as the worker has threads."""
    prefetch: bool
    second: bool
    readers: tuple[int, ...] = ()
    """Files to read to their end at once, for each disk. The class `probe` has such children.

    Empty if the children probe.
    """
    here: bool = False
    """True on the host of the scan."""


class Greeting(msgspec.Struct, array_like=True, frozen=True):
    """The versions and abilities of a worker."""

    host: str
    version: str
    engine: str
    can_start: bool
    clock: float
    """Seconds since the epoch."""
    children: int
    distributed: str
    python: str


class Sample(msgspec.Struct, array_like=True, frozen=True):
    """A stretch of a file: a host that reads the same sees the same files."""

    inside: bytes
    """Path inside the place, with `/`."""
    size: int
    mtime_ns: int
    offset: int
    digest: bytes


class Proof(msgspec.Struct, array_like=True, frozen=True):
    """The question whether a worker sees a place."""

    names: Names
    sample: Sample | None


class Handed(msgspec.Struct, array_like=True):
    """Files for a worker."""

    tasks: list[ProbeTask]


class Answered(msgspec.Struct, array_like=True):
    """An encoded answer of a probe."""

    key: int
    doubt: str
    """The code of a reason outside the file: another host may be able to read it. Empty if there is none."""
    body: msgspec.Raw


class Taken(msgspec.Struct, array_like=True):
    """Answers and other news of a worker."""

    answers: list[Answered]
    returned: list[int]
    """Keys of files that it has not begun, and gives back."""
    running: list[tuple[int, float]]
    usage: Usage
    busy: float
    """Seconds since the last answers in which there were files."""
    spent: float
    """Seconds that the exchange took on the worker."""
    restarts: int = 0
    """Number of children that were ended early since the last answers."""
    positions: list[ReadPosition] = []


TO_CLIENT: Final = msgspec.msgpack.Decoder(FurtherFiles | Skip | Drop)
FROM_CLIENT: Final = msgspec.msgpack.Decoder(WorkerReport | Lost)
HANDED: Final = msgspec.msgpack.Decoder(Handed)
TAKEN: Final = msgspec.msgpack.Decoder(Taken)
