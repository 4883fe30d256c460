"""The time that a thread waits for a processor, which a busy machine must not pass off as a slow disk."""

import sys

if sys.platform == "linux":
    from pathlib import Path
    from typing import Final

    _STATISTICS: Final = Path("/proc/thread-self/schedstat")

    def run_delay() -> float:
        """Return the seconds that the calling thread waited for a processor; 0.0 if unknown."""
        try:
            return int(_STATISTICS.read_text("ascii").split()[1]) / 1e9
        except (OSError, ValueError, IndexError):
            return 0.0

else:

    def run_delay() -> float:
        """Return 0.0: the time that the calling thread waited for a processor is unknown here."""
        return 0.0
