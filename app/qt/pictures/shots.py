"""The pictures of one file, as they are drawn."""

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


class Shots(Struct, frozen=True):
    """Pictures of one file, ready to be drawn."""

    images: "tuple[QImage, ...]"
    seconds: tuple[float, ...]
    """Time of each picture, seconds from the beginning of the video."""
    poster: int
    """Index of the picture that is shown large at first."""
