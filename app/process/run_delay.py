"""The time that a thread waits for a processor, which a busy machine must not pass off as a slow disk."""

import os
import sys

if sys.platform == "linux":
    from typing import Final

    _STATISTICS: Final = "/proc/thread-self/schedstat"
    _BYTES: Final = 128

    class RunDelay:
        """The time that the thread which made this object waited for a processor."""

        def __init__(self) -> None:
            """Open the statistics: later, this process may open nothing."""
            try:
                self._file: int | None = os.open(_STATISTICS, os.O_RDONLY | os.O_CLOEXEC)
            except OSError:
                self._file = None

        def __del__(self) -> None:
            if self._file is not None:
                os.close(self._file)

        def seconds(self) -> float:
            """Return the seconds so far; 0.0 if unknown."""
            try:
                told = b"" if self._file is None else os.pread(self._file, _BYTES, 0)
                return int(told.split()[1]) / 1e9
            except (OSError, ValueError, IndexError):
                return 0.0

else:

    class RunDelay:
        """The time that a thread waited for a processor, which is unknown here."""

        def seconds(self) -> float:
            """Return 0.0."""
            return 0.0
