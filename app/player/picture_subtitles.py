"""Subtitles that are pictures: libav decodes their pixels, and their colours are read from the packets.

PyAV hands over the numbers of colours, but not the colours. Sizes come from strangers, and are bounded.
"""

import re
from collections.abc import Iterator, Mapping
from struct import unpack_from
from typing import Any, Final, NamedTuple

import av
from av.packet import Packet

from app.player.protocol import LONGEST_SIDE, CaptionPicture
from app.player.shared_pictures import SLOT_BYTES

_PGS: Final = frozenset({"hdmv_pgs_subtitle", "pgssub"})
_COLOURS, _COMPOSITION = 0x14, 0x16
"""Kinds of segments of PGS."""
_HD: Final = 600
"""Lines from which on colours are those of BT.709."""
_USUAL_CANVAS: Final = 720, 576
_LASTS: Final = 10.0
"""Most seconds that a picture of a DVD stands if it does not tell how long."""
Colour = tuple[int, int, int, int]
"""Blue, green, red and alpha, the first three multiplied by the last one."""
_CLEAR: Final[Colour] = 0, 0, 0, 0


class PictureCue(NamedTuple):
    """A picture that stands from a time to another, seconds, or up to the next one; without pixels, none."""

    start: float
    end: float
    place: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Left, top, width and height, px of the canvas."""
    canvas: tuple[int, int] = _USUAL_CANVAS
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
        self._is_pgs = codec in _PGS
        self._canvas = _canvas_of(header)
        self._palette = _palette_of(header)
        self._palettes: dict[int, dict[int, Colour]] = {}

    def read(self, context: Any, packet: "Packet[Any]", seconds: float) -> PictureCue | None:  # noqa: ANN401
        """Return the picture of a packet that comes at a time; None if it cannot be decoded."""
        data = bytes(packet)
        colours = self._colours_of_pgs(data) if self._is_pgs else self._colours_of_dvd(data)
        try:
            found = context.decode2(packet)
        except (av.FFmpegError, ValueError):
            return None
        if found is None:
            return None
        lasts = found.end_display_time / 1000
        end = seconds + lasts if 0 < lasts < 60 else float("inf") if self._is_pgs else seconds + _LASTS
        begin = seconds + min(found.start_display_time / 1000, 60.0)
        return _merged(list(found)[:8], PictureCue(begin, end, canvas=self._canvas, colours=colours))

    def _colours_of_pgs(self, data: bytes) -> tuple[Colour, ...]:
        chosen = 0
        for kind, body in _segments(data):
            if kind == _COMPOSITION and len(body) >= 11:
                width, height = unpack_from(">HH", body)
                self._canvas = min(max(width, 1), LONGEST_SIDE), min(max(height, 1), LONGEST_SIDE)
                chosen = body[9]
            elif kind == _COLOURS and len(body) >= 2:
                palette = self._palettes.setdefault(body[0] & 7, {})
                for at in range(2, len(body) - 4, 5):
                    number, luma, red, blue, alpha = body[at : at + 5]
                    palette[number] = _of_luma(luma, red, blue, alpha, hd=self._canvas[1] > _HD)
        palette = self._palettes.get(chosen & 7, {})
        return tuple(palette.get(number, _CLEAR) for number in range(256))

    def _colours_of_dvd(self, data: bytes) -> tuple[Colour, ...]:
        numbers, alphas = _dvd_choice(data)
        return tuple(
            _multiplied(*self._palette[number], alpha * 17)
            for number, alpha in zip(numbers, alphas, strict=True)
        )


def _merged(rects: list[Any], cue: PictureCue) -> PictureCue:
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
    clear = next((number for number, each in enumerate(cue.colours) if not each[3]), 0)
    pixels = bytearray([clear]) * (width * height)
    for each in parts:
        rows = bytes(each.planes[0])
        for row in range(each.height):
            at = (each.y - top + row) * width + each.x - left
            pixels[at : at + each.width] = rows[row * each.width : (row + 1) * each.width]
    return cue._replace(place=(left, top, width, height), pixels=bytes(pixels))


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 3 <= len(data):
        kind, size = unpack_from(">BH", data, at)
        yield kind, data[at + 3 : at + 3 + size]
        at += 3 + size


def _dvd_choice(data: bytes) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the numbers of the four colours of a picture of a DVD, and their alphas, 0 to 15."""
    numbers, alphas = (0, 1, 2, 3), (0, 15, 15, 15)
    at = int.from_bytes(data[2:4], "big") + 4
    sizes: Mapping[int, int] = {0: 0, 1: 0, 2: 0, 3: 2, 4: 2, 5: 6, 6: 4}
    while at < len(data) and data[at] in sizes:
        kind, size = data[at], sizes[data[at]]
        if kind in {3, 4} and at + 2 < len(data):
            one, two = data[at + 1], data[at + 2]
            four = two & 15, two >> 4, one & 15, one >> 4
            numbers, alphas = (four, alphas) if kind == 3 else (numbers, four)
        at += 1 + size
    return numbers, alphas


def _palette_of(header: bytes) -> list[tuple[int, int, int]]:
    """Return the 16 colours of a DVD: blue, green and red; greys where the header tells none."""
    told = re.search(rb"palette:([0-9a-fA-F, \t]{6,400})", header[:4096])
    texts = told.group(1).replace(b",", b" ").split() if told else []
    colours = [int(text, 16) & 0xFFFFFF for text in texts[:16]]
    rest = [round(number * 255 / 15) * 0x010101 for number in range(len(colours), 16)]
    return [(each & 255, each >> 8 & 255, each >> 16) for each in (*colours, *rest)]


def _canvas_of(header: bytes) -> tuple[int, int]:
    told = re.search(rb"size:[ \t]{0,9}(\d{1,4})x(\d{1,4})", header[:4096])
    width, height = (int(told.group(1)), int(told.group(2))) if told else _USUAL_CANVAS
    return min(max(width, 1), LONGEST_SIDE), min(max(height, 1), LONGEST_SIDE)


def _of_luma(luma: int, red: int, blue: int, alpha: int, *, hd: bool) -> Colour:
    """Return a colour of video range."""
    y, r, b = (luma - 16) * 255 / 219, (red - 128) * 255 / 224, (blue - 128) * 255 / 224
    kr, kb = (0.2126, 0.0722) if hd else (0.299, 0.114)
    reds, blues = y + 2 * (1 - kr) * r, y + 2 * (1 - kb) * b
    greens = (y - kr * reds - kb * blues) / (1 - kr - kb)
    blue, green, red = (min(max(round(each), 0), 255) for each in (blues, greens, reds))
    return _multiplied(blue, green, red, alpha)


def _multiplied(blue: int, green: int, red: int, alpha: int) -> Colour:
    return blue * alpha // 255, green * alpha // 255, red * alpha // 255, alpha
