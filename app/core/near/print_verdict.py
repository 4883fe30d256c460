"""The results of a job that makes prints, for each file."""

from enum import StrEnum
from typing import Final


class PrintVerdict(StrEnum):
    """The result for one file."""

    MADE = "made"
    """A print is stored."""
    NOT_COMPARED = "not_compared"
    """No print can be made of it; the reason is stored, and counts for its version."""
    NOT_READ = "not_read"
    """The file could not be read now."""
    ALONE = "alone"
    """No other video is of similar length, so that no print is needed."""
    TOO_SHORT = "too_short"
    """Too short to be found in a longer one."""
    NO_VIDEO = "no_video"
    """The last scan found no picture in it, or no length."""


GRAVEST: Final = (PrintVerdict.NOT_READ, PrintVerdict.NOT_COMPARED)
