"""Subtitles that are pictures. Sizes and times come from strangers, and are bounded."""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

import av
from av.packet import Packet

from app.player.picture_colours import CLEAR, PGS_CODECS, Colour, colours_of
from app.player.protocol import LONGEST_SIDE, CaptionPicture
from app.player.shared_pictures import SLOT_BYTES

_MOST_PARTS: Final = 8
_LASTS: Final = 10.0
"""Most seconds that a picture of a DVD stands if it does not tell how long."""


class PictureCue(NamedTuple):
    """A picture that stands from a time to another, seconds, or up to the next one; without pixels, none."""

    start: float
    end: float
    place: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Left, top, width and height, px of the canvas."""
    canvas: tuple[int, int] = (1, 1)
    pixels: bytes = b""
    """The numbers of their colours."""
    colours: tuple[Colour, ...] = ()

    def lay_into(self, memory: memoryview, slot: int) -> CaptionPicture:
        """Lay the picture into memory, as rows of blue, green, red and alpha, and return what tells of it."""
        left, top, width, height = self.place
        laid = bytearray(4 * len(self.pixels))
        for channel in range(4):
            table = bytes(colour[channel] for colour in self.colours) + bytes(256 - len(self.colours))
            laid[channel::4] = self.pixels.translate(table)
        memory[: len(laid)] = laid
        return CaptionPicture(slot, left, top, width, height, *self.canvas)


class PictureReader:
    """Decodes the packets of one track."""

    def __init__(self, codec: str, header: bytes) -> None:
        """Take the name of the codec, and the header of the track."""
        self._is_pgs = codec in PGS_CODECS
        self._colours = colours_of(codec, header)

    def read(self, context: Any, packet: "Packet[Any]", seconds: float) -> PictureCue | None:  # noqa: ANN401
        """Return the picture of a packet that comes at a time; None if it cannot be decoded."""
        if not self._colours.look(bytes(packet)):
            return None
        try:
            found = context.decode2(packet)
        except (av.FFmpegError, ValueError):
            return None
        if found is None:
            return None
        lasts = found.end_display_time / 1000
        end = seconds + lasts if 0 < lasts < 60 else float("inf") if self._is_pgs else seconds + _LASTS
        begin = seconds + min(found.start_display_time / 1000, 60.0)
        cue = PictureCue(begin, end, canvas=self._colours.canvas)
        return _merged(list(found)[:_MOST_PARTS], cue, self._colours.of)


def _merged(rects: list[Any], cue: PictureCue, colours_of: Callable[[Any], tuple[Colour, ...]]) -> PictureCue:
    """Return the cue with all parts of a picture in one; without pixels if it would be too large."""
    parts = [
        each
        for each in rects
        if each.type == b"bitmap" and each.width > 0 and each.height > 0 and each.planes
    ]
    if not parts:
        return cue
    left, top = min(each.x for each in parts), min(each.y for each in parts)
    right = max(each.x + each.width for each in parts)
    bottom = max(each.y + each.height for each in parts)
    width, height = right - left, bottom - top
    fits = left >= 0 and top >= 0 and right <= LONGEST_SIDE and bottom <= LONGEST_SIDE
    if not fits or 4 * width * height > SLOT_BYTES:
        return cue
    pixels = bytearray(width * height)
    numbers = {CLEAR: 0}
    for each in parts:
        rows = _numbered(bytes(each.planes[0]), colours_of(each), numbers)
        for row in range(each.height):
            at = (each.y - top + row) * width + each.x - left
            pixels[at : at + each.width] = rows[row * each.width : (row + 1) * each.width]
    return cue._replace(place=(left, top, width, height), pixels=bytes(pixels), colours=tuple(numbers))


def _numbered(rows: bytes, colours: tuple[Colour, ...], numbers: dict[Colour, int]) -> bytes:
    """Return the pixels of a part by the numbers that all parts share, of which there are 256."""
    table = bytearray(256)
    for number, colour in enumerate(colours):
        if number in rows and (colour in numbers or len(numbers) < len(table)):
            table[number] = numbers.setdefault(colour, len(numbers))
    return rows.translate(bytes(table))
