"""The library that the window is to show next."""

from pathlib import Path

from msgspec import Struct


class Opening(Struct, frozen=True):
    """A library to open in place of the one that is shown."""

    path: Path
    backup: Path | None = None
    """The backup to put in its place before; None for the library as it is."""
