"""Makes the print of a video from small grey pictures of it: their borders are cut, then each is hashed."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import sqrt
from operator import mul
from typing import Final, NamedTuple

from app.core.near.picture_print import (
    GREY_HEIGHT,
    GREY_WIDTH,
    MISSING_FRAME,
    MOST_DEVIATION,
    PicturePrint,
    PrintFrame,
    dhash,
)

_UNIFORM: Final = 12
"""Brightness of 255 by which the pixels of a border may differ, in all frames: encoders leave as much."""
_MOST_CUT: Final = 0.4
"""Most of a side that is border. A tall picture in a wide one leaves 0.34 at each side."""


class GreyPicture(NamedTuple):
    """A grey picture."""

    width: int
    height: int
    pixels: bytes
    """Row by row from the top, from black (0) to white (255)."""


class Cutout(NamedTuple):
    """A part of a picture, in pixels; `right` and `bottom` lie beyond it."""

    left: int
    top: int
    right: int
    bottom: int


def print_of(pictures: Sequence[GreyPicture | None]) -> PicturePrint:
    """Return the print of a video from its 8 pictures, which have one size; None for one that is missing."""
    there = [picture for picture in pictures if picture is not None]
    if not there:
        return PicturePrint((MISSING_FRAME,) * len(pictures))
    box = inside(there)
    return PicturePrint(
        tuple(
            MISSING_FRAME
            if picture is None
            else PrintFrame(dhash(shrunk(picture, box)), deviation(picture, box))
            for picture in pictures
        )
    )


def turned(picture: GreyPicture, degrees: int) -> GreyPicture:
    """Return a picture turned by 0, 90, 180 or 270 degrees, counterclockwise."""
    width, height, pixels = picture
    if degrees == 180:
        return GreyPicture(width, height, pixels[::-1])
    if degrees == 90:
        return GreyPicture(height, width, b"".join(pixels[at::width] for at in reversed(range(width))))
    if degrees == 270:
        return GreyPicture(height, width, b"".join(pixels[at::width][::-1] for at in range(width)))
    return picture


def inside(pictures: Sequence[GreyPicture]) -> Cutout:
    """Return the part of pictures of one video that is inside its borders.

    A border is of one colour in all of them: at the edge of a dark frame, another frame shows something.
    """
    width, height = pictures[0].width, pictures[0].height

    def row(at: int) -> Iterable[bytes]:
        return (picture.pixels[at * width : (at + 1) * width] for picture in pictures)

    top = _border(height, row)
    bottom = height - _border(height, lambda at: row(height - 1 - at))

    def column(at: int) -> Iterable[bytes]:
        return (picture.pixels[top * width + at : bottom * width : width] for picture in pictures)

    left = _border(width, column)
    right = width - _border(width, lambda at: column(width - 1 - at))
    return Cutout(left, top, right, bottom)


def _border(length: int, line: Callable[[int], Iterable[bytes]]) -> int:
    """Return the number of lines from an edge inwards that are border; 0 if that is too much of the side."""
    least, most = 255, 0
    allowed = int(length * _MOST_CUT)
    for at in range(allowed + 1):
        edge = b"".join(line(at))
        least, most = min(least, *edge), max(most, *edge)
        if most - least > _UNIFORM:
            return at
    return 0


def shrunk(picture: GreyPicture, box: Cutout) -> bytes:
    """Return a part of a picture in 9 x 8 pixels, each the mean of its area."""
    width = picture.width
    columns = list(pairwise(_steps(box.left, box.right, GREY_WIDTH)))
    grey = bytearray()
    for top, bottom in pairwise(_steps(box.top, box.bottom, GREY_HEIGHT)):
        rows = range(top * width, bottom * width, width)
        for left, right in columns:
            total = sum(sum(picture.pixels[row + left : row + right]) for row in rows)
            grey.append(round(total / ((right - left) * (bottom - top))))
    return bytes(grey)


def _steps(start: int, end: int, count: int) -> list[int]:
    return [start + round(at * (end - start) / count) for at in range(count + 1)]


def deviation(picture: GreyPicture, box: Cutout) -> int:
    """Return the standard deviation of the brightness in a part of a picture."""
    width = picture.width
    total = squares = 0
    for row in range(box.top * width, box.bottom * width, width):
        pixels = picture.pixels[row + box.left : row + box.right]
        total += sum(pixels)
        squares += sum(map(mul, pixels, pixels))
    count = (box.right - box.left) * (box.bottom - box.top)
    variance = max(0.0, squares / count - (total / count) ** 2)
    return min(round(sqrt(variance)), MOST_DEVIATION)
