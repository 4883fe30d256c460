"""Makes pictures and full reports of single files in a child process, or reads them from the cache."""

import itertools
import threading
import time
from collections.abc import Callable, Collection
from typing import Final, TypeVar

from app.core.details.report import unpack
from app.core.errors import CinventoryError
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.text.names import innermost
from app.preview import protocol
from app.preview.base import Preview, ScannedFile
from app.preview.cache import Cache
from app.probe.base import Probe, ProbeAnswer, Prober, ProbeTask
from app.probe.pool import MediaInfoProber
from app.process.named import TargetName

GRACE: Final = 0.4
"""Seconds left for an unwanted file: its result is cached, and the child process need not restart."""
LIMITS: Final = ProbeLimits(cpu_seconds=6.0, wall_seconds=20.0, memory_mb=1024)
CHILD: Final[Probe] = TargetName("app.preview.child", "run_task")
"""The work of the children."""
FRAMES: Final = "frames"
"""The kind of the pictures of a file in the cache."""
_REPORT: Final = "report"
_BROKEN: Final = Message("preview.broken")

T = TypeVar("T")
Wanted = Callable[[], bool]
"""Returns whether the result is still wanted."""


def preview_prober() -> Prober:
    """Return a prober with a single child process, which starts with the first task."""
    return MediaInfoProber(1, LIMITS, probe=CHILD)


class Previewer:
    """Processes one file after another. Used by one thread, but for `kept` and `stop`."""

    def __init__(
        self,
        cache: Cache,
        make_prober: Callable[[], Prober] = preview_prober,
        *,
        roots: Callable[[], Collection[bytes]] = tuple,
    ) -> None:
        """Take the function that returns the paths of the sources: no link in a source leads to a file."""
        self.cache = cache
        self._make_prober = make_prober
        self._roots = roots
        self._prober: Prober | None = None
        self._keys = itertools.count(1)
        self._stopped = threading.Event()

    def kept(self, scanned: ScannedFile) -> Preview | None:
        """Return the pictures of a file that the cache has. Callable from any thread."""
        kept = self.cache.get(scanned, FRAMES)
        return None if kept is None else protocol.read(kept)

    def preview(self, scanned: ScannedFile, wanted: Wanted) -> Preview | Message | None:
        """Return pictures of a file, or why there are none; None if they are not wanted any more."""
        return self._make(scanned, FRAMES, wanted, protocol.read)

    def picture_at(self, scanned: ScannedFile, seconds: float, wanted: Wanted) -> Preview | Message | None:
        """Return the picture at a time, or why there is none; None if it is not wanted any more."""
        kind = f"frame-{round(seconds * 1000)}"
        return self._make(scanned, kind, wanted, protocol.read, moment=seconds)

    def report(self, scanned: ScannedFile, wanted: Wanted) -> str | Message | None:
        """Return the engine's full report as JSON, or why there is none; None if not wanted any more."""
        return self._make(scanned, _REPORT, wanted, unpack)

    def end_child(self) -> None:
        """End the child process until the next file."""
        prober, self._prober = self._prober, None
        if prober is not None:
            prober.close()

    def stop(self) -> None:
        """Give up the current file and all later ones, without `GRACE`. Callable from any thread."""
        self._stopped.set()

    def _make(
        self,
        scanned: ScannedFile,
        kind: str,
        wanted: Wanted,
        read: Callable[[bytes], T | None],
        *,
        moment: float | None = None,
    ) -> T | Message | None:
        kept = self.cache.get(scanned, kind)
        found = read(kept) if kept is not None else None
        if found is not None:
            return found
        if not scanned.reachable:
            return Message("preview.no_report" if kind == _REPORT else "preview.unreachable")
        root = innermost(scanned.path, self._roots())
        task = ProbeTask(next(self._keys), scanned.path, deep=kind == _REPORT, moment=moment, root=root)
        try:
            answer = self._ask(task, wanted)
        except CinventoryError as error:
            self.end_child()
            return error.message
        return None if answer is None else self._take(scanned, kind, answer, read)

    def _ask(self, task: ProbeTask, wanted: Wanted) -> ProbeAnswer | None:
        """Return the child's answer; None after `stop`. Skip an unwanted task after `GRACE`."""
        if self._prober is None:
            self._prober = self._make_prober()
        unwanted_since: float | None = None
        answers = self._prober.probe([task])
        for answer in answers:
            if answer is not None:
                return answer
            if self._stopped.is_set():
                return None
            if not wanted():
                unwanted_since = unwanted_since or time.monotonic()
                if time.monotonic() - unwanted_since > GRACE:
                    self._prober.skip(task.key)
        return None

    def _take(
        self, scanned: ScannedFile, kind: str, answer: ProbeAnswer, read: Callable[[bytes], T | None]
    ) -> T | Message | None:
        if answer.status is FileStatus.SKIPPED and answer.reason == Message("probe.skipped"):
            return None
        found = read(answer.report) if answer.report else None
        if found is None:
            return answer.reason or _BROKEN
        keep(self.cache, scanned.path, kind, answer)
        if (answer.size, answer.mtime_ns) != (scanned.size, scanned.mtime_ns):
            return Message("preview.changed")  # another file, as far as the library knows
        return found


def lack_of(answer: ProbeAnswer) -> Message | None:
    """Return the reason why an answer has no pictures; None if it has some."""
    there = answer.report and protocol.read(answer.report) is not None
    return None if there else answer.reason or _BROKEN


def keep(cache: Cache, path: bytes, kind: str, answer: ProbeAnswer, *, make_room: bool = True) -> bool:
    """Put the report of an answer into the cache, by the version of the file that was opened."""
    if answer.size is None or answer.mtime_ns is None:
        return True  # of no certain version
    opened = ScannedFile(path=path, size=answer.size, mtime_ns=answer.mtime_ns)
    return cache.put(opened, kind, answer.report, make_room=make_room)
