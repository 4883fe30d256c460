"""What a probe may cost: the one value that the children need to know of a scan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeLimits:
    """What one file may cost. Beyond that it gets its own status, and the scan goes on."""

    cpu_seconds: float = 3.0
    """Processor time between two reads."""
    wall_seconds: float = 20.0
    """Time without a byte."""
    memory_mb: int = 1024
    """Address space of a probe child, MiB."""
