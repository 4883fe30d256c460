"""Watches a child's memory from outside, if the system does not enforce a limit itself."""

import sys
import time
from typing import Final

WATCHED: Final = sys.platform == "darwin"
"""True on macOS, which accepts `RLIMIT_AS` and ignores it. Linux enforces it, and Windows has job objects."""
_LOOK_SECONDS: Final = 0.25


class MemoryWatch:
    """Reports when a process has more memory than allowed."""

    def __init__(self, pid: int | None, limit: int, *, watched: bool = WATCHED) -> None:
        """Watch the process `pid`; `limit` is in bytes of resident memory."""
        self._pid = pid
        self._limit = limit
        self._watched = watched and pid is not None
        self._next_look = 0.0

    def exceeded(self) -> bool:
        """Return whether the process is above its limit; look at most four times a second."""
        now = time.monotonic()
        if not self._watched or now < self._next_look:
            return False
        self._next_look = now + _LOOK_SECONDS
        import psutil  # noqa: PLC0415 - installed on macOS only

        try:
            return bool(psutil.Process(self._pid).memory_info().rss > self._limit)
        except psutil.Error:  # it has ended
            return False
