"""The kinds of files that take room without need."""

from enum import StrEnum
from typing import Final


class WasteKind(StrEnum):
    """The kinds of waste, in the order in which a file is looked for in them."""

    TRASHED = "trashed"
    """In a trash, as far as the library knows."""
    COPIES = "copies"
    """Equal to another file on the same disk."""
    NEAR = "near"
    """Known to be the worse one of two videos with the same pictures, both on the same disk."""
    EXTRAS = "extras"
    """A sample, trailer or other extra that lies with a film or a series."""
    RAW = "raw"
    """A raw file of a camera with a finished video of the same name beside it."""
    OVERSIZED = "oversized"
    """With far more bits for a pixel than most files of its class have."""
    SIDECARS = "sidecars"
    """Subtitles or an `.nfo` whose video is not there."""


SEARCHED: Final = frozenset({WasteKind.EXTRAS, WasteKind.RAW})
"""Kinds with which something can be done in the list of all files alone."""
FILTERED: Final = (WasteKind.EXTRAS, WasteKind.RAW, WasteKind.OVERSIZED)
"""Kinds that a search finds by `waste:`; others have searches of their own, or are no videos."""
