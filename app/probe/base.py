"""The interface between a scan and a prober."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Final, NamedTuple, Protocol

from app.core.file.media import VideoFile
from app.core.file.record import FileStatus, ProbedRow
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.run.worker_state import WorkerState
from app.process.limits import Allowance
from app.process.named import TargetName
from app.process.opening import FilePlace, Located, Opener


class ProbeTask(NamedTuple):
    """A file to probe."""

    key: int
    """The caller's id for the file, repeated in the answer."""
    path: bytes
    """Absolute (`os.fsencode`)."""
    deep: bool = False
    """True to read with the larger byte budget."""
    second: bool = False
    """True to ask the second engine."""
    moment: float | None = None
    """Seconds from the beginning of the one picture that is wanted; None for other tasks."""
    work: bytes = b""
    """The encoded task of children that read the file to its end, in place of a probe."""
    root: bytes = b""
    """The folder below which no link may lead to the file; empty to follow links."""

    @property
    def place(self) -> Located:
        """Return where to open the file."""
        return FilePlace(self.path, self.root) if self.root else self.path


class ProbeAnswer(NamedTuple):
    """The result of one task. Every task gets exactly one, whatever the file did to its child."""

    key: int
    status: FileStatus
    """ok, failed, timeout or skipped."""
    reason: Message | None = None
    """The reason if the status is not ok."""
    media: VideoFile | None = None
    row: ProbedRow | None = None
    """The row of the file, which a scan asks for in place of `media`."""
    report: bytes = b""
    """The engine's JSON, zlib-compressed, the pictures of a preview, or the answer to other work.

    Empty if there is none.
    """
    size: int | None = None
    """Size of the opened file in bytes; None if no file was opened."""
    mtime_ns: int | None = None
    """Last change of the opened file, nanoseconds since the epoch; None if no file was opened."""


Probe = Callable[[ProbeTask, Allowance, Opener], ProbeAnswer]
"""A function that probes one file inside a child; defined in a module, so that the child can import it.

It opens the file by the `Opener` alone. The parent has no use for the module: it may know a `TargetName`
instead.
"""
PROBE_FILE: Final[Probe] = TargetName("app.probe.mediainfo", "probe_file")
PROBE_ROW: Final[Probe] = TargetName("app.probe.row_probe", "probe_row")
"""The probe of a scan."""
SUBTITLES: Final = b"subtitles"
"""The `work` of a task to read subtitles. The report of its answer is the JSON of `SubtitleContents`."""
NFO: Final = b"nfo"
"""The `work` of a task to read a `.nfo`. The report of its answer is the JSON of `NfoContents`."""


class RunningProbe(NamedTuple):
    """A file that a child is probing now."""

    key: int
    path: bytes
    seconds: float
    """Seconds since the child began with the file."""
    position: int = 0
    """Bytes read, if the file is read to its end."""
    silent: float = 0.0
    """Seconds since the last of these bytes."""


class Prober(Protocol):
    """A prober of many files at once. One thread makes, uses and closes it; any thread may call `wake`."""

    @property
    def engine(self) -> str:
        """Name and version of the engine. When the engine changes, failures are tried again."""

    def probe(self, tasks: Iterable[ProbeTask]) -> Iterator[ProbeAnswer | None]:
        """Yield one answer per task, as they come, in any order.

        Yields None after 50 ms without an answer, and at once after `wake`. The caller can then do other
        work. Takes tasks only a little ahead of the children. Raises `ProberBroken` if no child can be kept
        alive.
        """

    def running(self) -> tuple[RunningProbe, ...]:
        """Return the files that the children are probing, longest first."""

    def usage(self) -> Usage:
        """Return how all children together have spent their time."""

    def workers(self) -> tuple[WorkerState, ...]:
        """Return the workers of the cluster that probes, in the order of `in_order`; none without one."""

    def skip(self, key: int) -> None:
        """Give up the file with this key that a child is probing; its answer, skipped, comes at once.

        Does nothing if no child is probing the file any more.
        """

    def wake(self) -> None:
        """Make a waiting `probe` yield at once."""

    def close(self) -> bool:
        """End the children within half a second; return False if one could not be ended."""


def skip_paths(prober: Prober, paths: Collection[bytes]) -> None:
    """Give up the files at `paths` that are being probed."""
    for running in prober.running() if paths else ():
        if running.path in paths:
            prober.skip(running.key)
