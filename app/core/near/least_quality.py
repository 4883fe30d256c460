"""The least quality that the user wants at least one copy of each video to have."""

from typing import Final, NamedTuple

from app.core.run.limits import Range

LINES: Final = Range(0, 10_000)
DENSITY: Final = Range(0.0, 10.0)


class LeastQuality(NamedTuple):
    """The least quality, and the hints about it that are switched on."""

    lines: int = 720
    """Lines of the picture; a picture whose bars were cut counts by its width, as one of 16:9. 0: any."""
    density: float = 0.02
    """Bits per pixel and frame, weighed by codec as bits of AVC; unknown ones are enough. 0: any."""
    hints: tuple[str, ...] = ()
    """Codes of problems (`core.problems.catalogue.OF_COPIES`)."""


USUAL: Final = LeastQuality()
