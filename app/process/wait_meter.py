"""Tells a share that answers late from a disk that is fast, and from a processor that is busy."""

import time
from collections import deque
from typing import Final

SLOW_SECONDS: Final = 0.002
"""Seconds of waiting for a folder or file from which on it is worth having several at a time."""
LATEST: Final = 5
"""Number of measurements that count. Most of them decide, so that one hiccup does not."""
_WAITS_PER_COMPUTED: Final = 2
"""A thread that waits less than this for each second of work competes for the processor, not for answers."""


class WaitMeter:
    """A measure of the time that a thread waits for each folder or file."""

    def __init__(self) -> None:
        self._latest = deque[bool](maxlen=LATEST)
        self.reset()

    def reset(self) -> None:
        """Forget all measurements."""
        self._latest.clear()
        self.waited = 0.0
        """Seconds."""

    def start(self) -> None:
        """Begin to measure the calling thread."""
        self._wall, self._cpu = time.perf_counter(), time.thread_time()

    def stop(self, before: float = 0.0) -> None:
        """Stop measuring, at the end of a folder or file, or before a message is sent.

        `before` are the seconds that another process waited for the file before.
        """
        computed = time.thread_time() - self._cpu
        self.note(before + time.perf_counter() - self._wall - computed, computed)

    def note(self, waited: float, computed: float) -> None:
        """Note the seconds that a thread waited and computed."""
        self._latest.append(waited >= max(SLOW_SECONDS, _WAITS_PER_COMPUTED * computed))
        self.waited += waited

    @property
    def is_slow(self) -> bool:
        """Return whether several threads would be faster than one."""
        return sum(self._latest) > LATEST // 2
