"""The ranges of numbers from outside, and the resource limits of a probe child.

Separate, so that child processes import little.
"""

from typing import Final, Generic, TypeVar

from msgspec import Struct

N = TypeVar("N", int, float)


class Range(Struct, Generic[N], frozen=True):
    """The least and the greatest value of a number that a user, a client or a file may set."""

    least: N
    most: N

    def __contains__(self, value: float) -> bool:
        """Return whether a number is allowed; NaN never is."""
        return self.least <= value <= self.most


WORKERS: Final = Range(1, 64)
"""Probe children of one scan."""
WALL_SECONDS: Final = Range(0.1, 3600.0)
CPU_SECONDS: Final = Range(0.1, 600.0)
MEMORY_MB: Final = Range(64, 65_536)
CACHE_MB: Final = Range(0, 100_000)
DISK_DAYS: Final = Range(0, 3650)
PORT: Final = Range(0, 65_535)
"""0 is any port that is free."""
PAGE: Final = Range(1, 1000)
"""Jobs or files in one answer of the API."""
LISTED: Final = Range(1, 1_000_000)
"""Jobs that a command lists."""


class ProbeLimits(Struct, frozen=True, kw_only=True):
    """The limits for one file. A file that exceeds them gets its own status, and the scan continues."""

    cpu_seconds: float = 3.0
    """Processor time between two reads."""
    wall_seconds: float = 20.0
    """Time without a byte."""
    memory_mb: int = 1024
    """Address space of a probe child, MiB."""

    def __post_init__(self) -> None:
        """Raise `ValueError` for a limit that a child could not set on itself."""
        for name, allowed in (
            ("cpu_seconds", CPU_SECONDS),
            ("wall_seconds", WALL_SECONDS),
            ("memory_mb", MEMORY_MB),
        ):
            if getattr(self, name) not in allowed:
                raise ValueError(f"{name} is not from {allowed.least} to {allowed.most}")
