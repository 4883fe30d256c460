"""What the scan asks of a prober, and what it hears."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from app.core.media import VideoFile
from app.core.message import Message
from app.core.record import FileStatus


@dataclass(frozen=True)
class ProbeTask:
    """One file to probe."""

    key: int
    """The caller's own name for it, handed back in the answer."""
    path: bytes
    """Absolute (`os.fsencode`)."""
    deep: bool = False
    """Spend the larger byte budget on it."""


@dataclass(frozen=True, kw_only=True)
class ProbeAnswer:
    """What came of one task: always one of these, whatever the file did to its child."""

    key: int
    status: FileStatus
    """ok, failed, timeout or skipped."""
    reason: Message | None = None
    """Why it is not ok."""
    media: VideoFile | None = None
    report: bytes = b""
    """The engine's own JSON, zlib-compressed, or the pictures of a preview; empty where there is none."""
    size: int | None = None
    """Bytes, of the file that was opened; None where none was."""
    mtime_ns: int | None = None
    """Of the file that was opened, nanoseconds since the epoch; None where none was."""


@dataclass(frozen=True, slots=True)
class RunningProbe:
    """A file that a child holds right now."""

    key: int
    path: bytes
    seconds: float
    """Since the child took it."""


class Prober(Protocol):
    """Probes many files at once. Made, used and closed by one thread; `wake` is for any thread."""

    @property
    def engine(self) -> str:
        """Name and version of what reads the files: when it changes, failures are tried again."""

    def probe(self, tasks: Iterable[ProbeTask]) -> Iterator[ProbeAnswer | None]:
        """Yield an answer a task, as they come, in any order.

        Yields None when a moment (50 ms) passes without one, and at once after `wake`, so that the
        caller can look around. `tasks` is drawn only a little ahead of the children. Raises
        `ProberBroken` where no child can be kept alive.
        """

    def running(self) -> tuple[RunningProbe, ...]:
        """Return what the children hold now, longest first."""

    def skip(self, key: int) -> None:
        """Give up the file that a child holds under this key: its answer, skipped, comes at once.

        Nothing happens where none holds it any more.
        """

    def wake(self) -> None:
        """Make a waiting `probe` yield at once."""

    def close(self) -> bool:
        """End the children, within half a second. False: one could not be ended and was abandoned."""
