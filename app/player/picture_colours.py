"""The colours of subtitles that are pictures, and their sizes, as the packets of each format tell them.

libav decodes the pixels; PyAV hands over the numbers of their colours, but not the colours.
"""

import re
from collections.abc import Iterator, Mapping
from struct import unpack_from
from typing import Any, Final, Protocol

from app.player.protocol import LONGEST_SIDE
from app.player.shared_pictures import SLOT_BYTES

PGS_CODECS: Final = frozenset({"hdmv_pgs_subtitle", "pgssub"})
DVB_CODECS: Final = frozenset({"dvb_subtitle", "dvbsub"})
_PALETTE, _OBJECT, _COMPOSITION = 0x14, 0x15, 0x16
"""Kinds of segments of PGS."""
_PAGE, _REGION, _CLUT, _DISPLAY = 0x10, 0x11, 0x12, 0x14
"""Kinds of segments of DVB (ETSI EN 300 743)."""
_SYNC: Final = 0x0F
"""The first byte of a segment of DVB."""
_HD: Final = 600
"""Lines from which on colours are those of BT.709."""
_USUAL_CANVAS: Final = 720, 576
Colour = tuple[int, int, int, int]
"""Blue, green, red and alpha, the first three multiplied by the last one."""
CLEAR: Final[Colour] = 0, 0, 0, 0


class PictureColours(Protocol):
    """The colours of one track."""

    canvas: tuple[int, int]
    """The size of the picture that places refer to."""

    def look(self, data: bytes) -> bool:
        """Note the colours in a packet. Return whether its pictures are small enough to be decoded."""

    def of(self, part: Any) -> tuple[Colour, ...]:  # noqa: ANN401 - a `BitmapSubtitle`
        """Return the colours of a part of the picture by their numbers."""


def colours_of(codec: str, header: bytes) -> PictureColours:
    """Return what reads the colours of a track, by its codec and header."""
    if codec in PGS_CODECS:
        return _Pgs()
    return _Dvb(header) if codec in DVB_CODECS else _Dvd(header)


class _Pgs:
    """Of Blu-ray discs: a composition names one of eight palettes, which stay for later packets."""

    def __init__(self) -> None:
        self.canvas = _USUAL_CANVAS
        self._palettes: dict[int, dict[int, Colour]] = {}
        self._chosen = 0

    def look(self, data: bytes) -> bool:
        fits = True
        for kind, body in _segments(data):
            if kind == _COMPOSITION and len(body) >= 11:
                width, height = unpack_from(">HH", body)
                fits = fits and max(width, height) <= LONGEST_SIDE
                self.canvas = _bounded(width, height)
                self._chosen = body[9] & 7
            elif kind == _PALETTE and len(body) >= 2:
                palette = self._palettes.setdefault(body[0] & 7, {})
                for at in range(2, len(body) - 4, 5):
                    number, luma, red, blue, alpha = body[at : at + 5]
                    palette[number] = _of_luma(luma, red, blue, alpha, hd=self.canvas[1] > _HD)
            elif kind == _OBJECT and len(body) >= 11 and body[3] & 0x80:  # the first part of an object
                fits = fits and _is_small(*unpack_from(">HH", body, 7))
        return fits

    def of(self, _part: Any) -> tuple[Colour, ...]:  # noqa: ANN401 - as `PictureColours`
        palette = self._palettes.get(self._chosen, {})
        return tuple(palette.get(number, CLEAR) for number in range(256))


class _Dvd:
    """Of DVDs: a packet chooses four of the sixteen colours in the header. Its sizes have 12 bits."""

    def __init__(self, header: bytes) -> None:
        told = re.search(rb"size:[ \t]{0,9}(\d{1,4})x(\d{1,4})", header[:4096])
        self.canvas = _bounded(int(told.group(1)), int(told.group(2))) if told else _USUAL_CANVAS
        self._palette = _palette_of(header)
        self._colours: tuple[Colour, ...] = ()

    def look(self, data: bytes) -> bool:
        numbers, alphas = _dvd_choice(data)
        self._colours = tuple(
            _multiplied(*self._palette[number], alpha * 17)
            for number, alpha in zip(numbers, alphas, strict=True)
        )
        return True

    def of(self, _part: Any) -> tuple[Colour, ...]:  # noqa: ANN401 - as `PictureColours`
        return self._colours


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


class _Dvb:
    """Of broadcasts: a page has regions at places, each with one of the tables of colours.

    Pages, regions and tables stay until a packet begins anew.
    """

    def __init__(self, header: bytes) -> None:
        self.canvas = _USUAL_CANVAS
        self._pages = set(unpack_from(">HH", header)) if len(header) >= 4 else set[int]()
        """The ids of the pages of this track; empty if the header tells none."""
        self._regions: dict[int, tuple[int, int]] = {}
        """Bits of a pixel, and the number of a table, by the number of a region."""
        self._places: dict[tuple[int, int], int] = {}
        """The numbers of the regions of the page by their places."""
        self._tables: dict[tuple[int, int], dict[int, Colour]] = {}
        """PictureColours that differ from the usual ones, by the number of a table and bits of a pixel."""
        self._corner = 0, 0
        """The place in the canvas that others are counted from."""

    def look(self, data: bytes) -> bool:
        fits, at = True, data.find(_SYNC)
        while at >= 0 and at + 6 <= len(data) and data[at] == _SYNC:
            kind, page, size = unpack_from(">BHH", data, at + 1)
            body = data[at + 6 : at + 6 + size]
            at += 6 + size
            if self._pages and page not in self._pages:
                continue
            if kind == _REGION and len(body) >= 8:
                self._regions[body[0]] = 1 << (body[6] >> 2 & 7), body[7]
                fits = fits and _is_small(*unpack_from(">HH", body, 2))
            else:
                self._note(kind, body)
        return fits

    def _note(self, kind: int, body: bytes) -> None:
        if kind == _PAGE and len(body) >= 2:
            if body[1] >> 2 & 3:  # it begins anew
                self._regions.clear()
                self._tables.clear()
            places = (unpack_from(">BxHH", body, at) for at in range(2, len(body) - 5, 6))
            self._places = {(left, top): region for region, left, top in places}
        elif kind == _CLUT and len(body) >= 2:
            self._note_table(body)
        elif kind == _DISPLAY and len(body) >= 5:
            width, height = unpack_from(">HH", body, 1)
            self.canvas = _bounded(width + 1, height + 1)
            window = body[0] & 8 and len(body) >= 13
            self._corner = (
                (unpack_from(">H", body, 5)[0], unpack_from(">H", body, 9)[0]) if window else (0, 0)
            )

    def _note_table(self, body: bytes) -> None:
        at = 2
        while at + 4 <= len(body):
            number, flags = body[at], body[at + 1]
            if flags & 1:
                if at + 6 > len(body):
                    return
                luma, red, blue, clear = body[at + 2 : at + 6]
            else:
                one, two = body[at + 2], body[at + 3]
                luma, red = one & 0xFC, ((one & 3) << 2 | two >> 6) << 4
                blue, clear = two << 2 & 0xF0, two << 6 & 0xC0
            at += 6 if flags & 1 else 4
            colour = _of_luma(luma, red, blue, 255 - clear, hd=False) if luma else CLEAR
            for bits, flag in ((2, 0x80), (4, 0x40), (8, 0x20)):
                if flags & flag:
                    self._tables.setdefault((body[0], bits), {})[number] = colour

    def of(self, part: Any) -> tuple[Colour, ...]:  # noqa: ANN401 - as `PictureColours`
        region = self._places.get((part.x - self._corner[0], part.y - self._corner[1]), -1)
        bits, number = self._regions.get(region, (8, -1))
        told = self._tables.get((number, bits), {})
        return tuple(told.get(each, _usual(each, bits)) for each in range(1 << min(bits, 8)))


def _usual(number: int, bits: int) -> Colour:
    """Return a colour of the tables that a broadcast need not send (ETSI EN 300 743, 10)."""
    if number == 0:
        return CLEAR
    if bits == 2:
        grey = (0, 255, 0, 127)[number & 3]
        return grey, grey, grey, 255
    red, green, blue = (number >> bit & 1 for bit in range(3))
    if bits == 4:
        full = 127 if number & 8 else 255
        return blue * full, green * full, red * full, 255
    if number < 8:
        return _multiplied(blue * 255, green * 255, red * 255, 63)
    high = [number >> bit & 1 for bit in range(4, 7)]
    step, base = ((43, 85), 127 if not number & 8 else 0) if number & 0x80 else ((85, 170), 0)
    red, green, blue = (
        base + low * step[0] + top * step[1] for low, top in zip((red, green, blue), high, strict=True)
    )
    return _multiplied(blue, green, red, 127 if number & 0x88 == 8 else 255)


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 3 <= len(data):
        kind, size = unpack_from(">BH", data, at)
        yield kind, data[at + 3 : at + 3 + size]
        at += 3 + size


def _bounded(width: int, height: int) -> tuple[int, int]:
    return min(max(width, 1), LONGEST_SIDE), min(max(height, 1), LONGEST_SIDE)


def _is_small(width: int, height: int) -> bool:
    """Return whether a part has room in the shared memory: what libav decodes takes as much, or more."""
    return 4 * width * height <= SLOT_BYTES


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
