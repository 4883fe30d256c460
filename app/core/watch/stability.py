"""The rule that decides when a changed file can be probed: it stood still on two looks 10 s apart."""

from collections.abc import Callable, Iterable
from typing import Final

from msgspec import Struct

from app.core.run.timing import Clock, Throttle
from app.core.text.names import outermost, split
from app.core.watch.hint import ChangesSettled, Hint

STILL_SECONDS: Final = 10.0
"""Least seconds between the two looks."""
_TELL_SECONDS: Final = 5.0
"""Least seconds between two lists of growing files, if there is nothing to scan."""
MOST_GROWING: Final = 10_000
"""Growing files that a scan leaves out at most."""

Stamp = tuple[int, int] | None
"""Size in bytes and time of modification in nanoseconds; None for a path that does not exist."""


class _Seen(Struct):
    stamp: Stamp
    at: float
    is_folder: bool
    is_new: bool = False

    @property
    def has_gone(self) -> bool:
        """Return whether something has gone from the path, or from the folder at it."""
        return not self.is_new if self.is_folder else self.stamp is None


class StabilityCheck:
    """The changed paths of a source, each until it stood still."""

    def __init__(
        self,
        stamp: Callable[[bytes], Stamp],
        files_below: Callable[[bytes], Iterable[bytes]],
        clock: Clock,
        still_seconds: float = STILL_SECONDS,
    ) -> None:
        """Take the functions that look at a path, and that list the video files in and below a folder."""
        self._stamp = stamp
        self._files_below = files_below
        self._clock = clock
        self._still_seconds = still_seconds
        self._seen: dict[bytes, _Seen] = {}
        self._told: tuple[bytes, ...] = ()
        self._left: dict[bytes, None] = {}
        """Folders that files have left while others were growing, which may be the same under new names."""
        self._throttle = Throttle(_TELL_SECONDS, clock)

    def take(self, hints: Iterable[Hint]) -> None:
        """Look at changed paths for the first time; for a path that was seen before, begin again."""
        for hint in dict.fromkeys(hints):
            self._look(hint.path, is_folder=hint.is_folder, is_new=hint.is_new)
            if hint.is_new:
                self._take_files(hint.path)

    def _take_files(self, folder: bytes) -> None:
        for path in self._files_below(folder):
            if path not in self._seen:
                self._look(path, is_folder=False)

    def _look(self, path: bytes, *, is_folder: bool, is_new: bool = False) -> None:
        # A folder has no stamp of its own: a scan lists it, and its files are looked at one by one.
        stamp = None if is_folder else self._stamp(path)
        self._seen[path] = _Seen(stamp, self._clock(), is_folder, is_new)

    @property
    def wait_seconds(self) -> float | None:
        """Seconds until the next path has to be looked at again; None if there is none."""
        if not self._seen:
            return None
        return max(0.0, min(seen.at for seen in self._seen.values()) + self._still_seconds - self._clock())

    def settle(self) -> ChangesSettled | None:
        """Look again at the paths whose time has come; return what there is to tell, if anything."""
        still = [(path, seen) for path, seen in self._ready() if self._is_still(path, seen)]
        due = {_folder_of(path, seen): None for path, seen in still}
        growing = self._growing()
        if due:
            # A scan finds a renamed file only where it lists both folders.
            due |= self._left
            gone = {_folder_of(path, seen): None for path, seen in still if seen.has_gone}
            self._left = dict.fromkeys(outermost([*self._left, *gone])) if growing else {}
        if not due and (growing == self._told or not self._throttle.due()):
            return None
        self._told = growing
        return ChangesSettled(tuple(outermost(due)), growing)

    def _ready(self) -> list[tuple[bytes, _Seen]]:
        before = self._clock() - self._still_seconds
        return [(path, seen) for path, seen in self._seen.items() if seen.at <= before]

    def _is_still(self, path: bytes, seen: _Seen) -> bool:
        """Look at a path again. A path that stood still is forgotten."""
        if not seen.is_folder and self._stamp(path) != seen.stamp:
            self._look(path, is_folder=False)
            return False
        del self._seen[path]
        return True

    def _growing(self) -> tuple[bytes, ...]:
        files = (path for path, seen in self._seen.items() if seen.stamp is not None)
        return tuple(sorted(files)[:MOST_GROWING])


def _folder_of(path: bytes, seen: _Seen) -> bytes:
    return path if seen.is_folder else split(path)[0]
