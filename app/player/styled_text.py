"""Reads the styles of subtitles: those that SubStation Alpha names, and marks within a text.

Works on bytes of strangers. What is kept is bounded: parts of a text, their sizes, styles of a file. Fonts,
drawings, movements and effects are left out.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final, NamedTuple

from app.core.sidecars.text_language import LanguageTable
from app.core.sidecars.timed_text import (
    LONGEST,
    MOST_CUES,
    Cue,
    arrowed,
    cues_of,
    lines_of,
    packet_text,
    plain,
)
from app.player.protocol import LARGEST_TEXT, MOST_RUNS, SMALLEST_TEXT, CaptionBlock, TextRun

_MOST_STYLES: Final = 500
_MOST_HEADER: Final = 256 * 1024
"""Characters of a file, or of the header of a track, among which styles are looked for."""
_USUAL_HEIGHT: Final = 288
"""The height that sizes and places of a file without `PlayResY` refer to."""
_BOTTOM: Final = 2
_WHITE: Final = 0xFFFFFF
_EVENT: Final = "Dialogue:"
_FIELDS: Final = 10
"""Fields of a line of SubStation Alpha."""
_PACKET_FIELDS: Final = 9
_OLD_PLACES: Final = {1: 1, 2: 2, 3: 3, 5: 7, 6: 8, 7: 9, 9: 4, 10: 5, 11: 6}
"""The places of the first format, as those of the later one: 1 is below at the left, 9 above at the right."""
_MARKUP: Final = re.compile(
    r"\{([^{}]{0,400})\}|<(/?)(b|i|u|font)\b([^<>]{0,200})>|<[^<>\n]{1,200}>", re.IGNORECASE
)
_TAG: Final = re.compile(
    r"\\(?:(pos|move)\(([^)\\]{0,60})"
    r"|(an|1c|a|b|i|u|p|c)(&H[0-9a-fA-F]{0,8}&?|-?\d{0,8})(?![a-zA-Z(])"
    r"|(r)([^\\]{0,60}))"
)
_TIME: Final = re.compile(r"\s{0,9}(\d{1,2}):(\d{2}):(\d{2})[.:](\d{2})")
_COLOUR: Final = re.compile(r"color\s{0,9}=\s{0,9}[\"']?#([0-9a-f]{6})", re.IGNORECASE)
_NUMBER: Final = re.compile(r"-?\d{1,7}(?:\.\d{1,6})?")


class TextStyle(NamedTuple):
    """The look of a part of a text."""

    bold: bool = True
    italic: bool = False
    underline: bool = False
    colour: int = _WHITE
    """Red, green and blue, 0xRRGGBB."""
    place: int = _BOTTOM
    size: float = 0.0
    """The height of a line by that of the picture; 0.0: the usual one."""


class TextStyles(NamedTuple):
    """The styles of a file, by their names, and the size that its numbers refer to."""

    by_name: Mapping[str, TextStyle] = {}
    width: float = 384.0
    height: float = _USUAL_HEIGHT

    def named(self, name: str) -> TextStyle:
        """Return a style; without it, the one called Default, or the usual one."""
        return self.by_name.get(name.strip().lstrip("*")) or self.by_name.get("Default") or TextStyle()


class StyledCue(NamedTuple):
    """A text that stands from a time to another, seconds."""

    start: float
    end: float
    text: str
    block: CaptionBlock


def order_of(cue: StyledCue) -> tuple[float, float, str]:
    """Return by what subtitles are sorted; those of one text in two styles keep their order."""
    return cue.start, cue.end, cue.text


def styles_of(header: str) -> TextStyles:
    """Return the styles that a file of SubStation Alpha, or the header of a track, defines."""
    names: list[str] = []
    found: dict[str, TextStyle] = {}
    sizes = {"playresx": 0.0, "playresy": 0.0}
    for line in header[:_MOST_HEADER].splitlines():
        kind, _, rest = line.partition(":")
        kind = kind.strip().lower()
        if kind in sizes:
            sizes[kind] = _number(rest)
        elif kind == "format" and not found and "Text" not in rest:
            names = [each.strip().lower() for each in rest.split(",")][:40]
        elif kind == "style" and len(found) < _MOST_STYLES:
            fields = dict(zip(names, (each.strip() for each in rest.split(",", 40)), strict=False))
            found[fields.get("name", "").lstrip("*")[:100]] = _style(fields, old="tertiarycolour" in fields)
        elif kind == "[events]":
            break
    height = sizes["playresy"] or _USUAL_HEIGHT
    width = sizes["playresx"] or height * 4 / 3
    by_name = {name: style._replace(size=_size(style.size / height)) for name, style in found.items()}
    return TextStyles(by_name, width, height)


def _style(fields: Mapping[str, str], *, old: bool) -> TextStyle:
    place = int(_number(fields.get("alignment", "2")))
    return TextStyle(
        bold=_number(fields.get("bold", "0")) != 0,
        italic=_number(fields.get("italic", "0")) != 0,
        underline=_number(fields.get("underline", "0")) != 0,
        colour=_colour(fields.get("primarycolour", "")),
        place=_OLD_PLACES.get(place, _BOTTOM) if old else place if 1 <= place <= 9 else _BOTTOM,
        size=_number(fields.get("fontsize", "0")),
    )


def styled_cues(
    data: bytes, table: LanguageTable | None = None, rate: float | None = None
) -> list[StyledCue]:
    """Return the texts of a file in the order of time, as the library reads them (`cues_of`).

    Those of SubRip, WebVTT and SubStation Alpha have their styles.
    """
    text = lines_of(data, table)
    usual = TextStyles()
    if _EVENT in text:
        found = list(_events(text, styles_of(text)))
    else:
        raw = islice(arrowed(text, str), MOST_CUES)
        found = [
            StyledCue(cue.start, cue.end, plain(cue.text), block_of(cue.text.strip("\n"), usual))
            for cue in raw
        ]
    if not found:
        others = cues_of(data, table, rate)
        found = [StyledCue(*cue, block_of(cue.text, usual)) for cue in others]
    return sorted((cue for cue in found if cue.text and cue.end > cue.start), key=order_of)


def _events(text: str, styles: TextStyles) -> Iterator[StyledCue]:
    count = 0
    for line in text.splitlines():
        if not line.startswith(_EVENT) or count >= MOST_CUES:
            continue
        fields = line[len(_EVENT) :].split(",", _FIELDS - 1)
        if len(fields) == _FIELDS:
            count += 1
            start, end = _seconds(fields[1]), _seconds(fields[2])
            yield StyledCue(start, end, plain(fields[9]), block_of(fields[9], styles, fields[3]))


def styled_packet(codec: str, data: bytes, cue: Cue, styles: TextStyles) -> StyledCue:
    """Return the cue of a packet with its styles."""
    raw, name = cue.text, ""
    if codec in {"ass", "ssa"}:
        fields = packet_text(codec, data).split(",", _PACKET_FIELDS - 1)
        raw, name = fields[-1], fields[2] if len(fields) == _PACKET_FIELDS else ""
    elif codec != "mov_text":
        raw = packet_text(codec, data)
    return StyledCue(cue.start, cue.end, cue.text, block_of(raw, styles, name))


def block_of(raw: str, styles: TextStyles, name: str = "") -> CaptionBlock:
    """Return a text with its styles."""
    reader = _Reader(styles, name)
    at, left = 0, LONGEST
    for found in _MARKUP.finditer(raw[: 4 * LONGEST]):
        left = reader.write(raw[at : found.start()], left)
        at = found.end()
        if found.group(1) is not None:
            reader.obey(found.group(1))
        elif found.group(3):
            reader.mark(found.group(3).lower(), found.group(4), on=not found.group(2))
    reader.write(raw[at : 4 * LONGEST], left)
    return reader.block()


class _Reader:
    """Collects the parts of a text."""

    def __init__(self, styles: TextStyles, name: str) -> None:
        self._styles = styles
        self._style = self._named = styles.named(name)
        self._runs: list[TextRun] = []
        self._place = self._style.place
        self._point: tuple[float, float] | None = None
        self._draws = False

    def block(self) -> CaptionBlock:
        x, y = self._point or (-1.0, -1.0)
        return CaptionBlock(runs=tuple(self._runs), place=self._place, size=self._named.size, x=x, y=y)

    def write(self, text: str, left: int) -> int:
        """Add a text in the current style; return for how many more characters there is room."""
        text = text.replace("\\N", "\n").replace("\\n", "\n").replace("\\h", " ").replace("\r", "")[:left]
        if text and not self._draws and len(self._runs) < MOST_RUNS:
            bold, italic, underline, colour = self._style[:4]
            self._runs.append(TextRun(text, bold, italic, underline, colour))
        return left - len(text)

    def obey(self, tags: str) -> None:
        """Obey the tags in braces."""
        for *told, name, style in _TAG.findall(tags):
            self._obey("".join((told[0], told[2], name)), "".join((told[1], told[3], style)).strip())

    def _obey(self, tag: str, value: str) -> None:
        match tag:
            case "b":
                self._style = self._style._replace(bold=_number(value) not in {0, 100, 200, 300, 400})
            case "i" | "u":
                field = "italic" if tag == "i" else "underline"
                self._style = self._style._replace(**{field: _number(value) != 0})
            case "c" | "1c":
                colour = _colour(value) if value else self._named.colour
                self._style = self._style._replace(colour=colour)
            case "r":
                self._style = self._styles.named(value) if value else self._named
            case "an" | "a":
                place = int(_number(value))
                self._place = _OLD_PLACES.get(place, self._place) if tag == "a" else place
                self._place = self._place if 1 <= self._place <= 9 else _BOTTOM
            case "pos" | "move":
                numbers = [float(each) for each in _NUMBER.findall(value)[:2]]
                if len(numbers) == 2:
                    x, y = numbers[0] / self._styles.width, numbers[1] / self._styles.height
                    self._point = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
            case "p":
                self._draws = _number(value) > 0

    def mark(self, tag: str, attributes: str, *, on: bool) -> None:
        """Obey a tag of SubRip or WebVTT."""
        if tag == "font":
            told = _COLOUR.search(attributes)
            colour = int(told.group(1), 16) if told and on else self._named.colour
            self._style = self._style._replace(colour=colour)
        else:
            field = {"b": "bold", "i": "italic", "u": "underline"}[tag]
            self._style = self._style._replace(**{field: on or (tag == "b" and self._named.bold)})


def _number(text: str) -> float:
    found = _NUMBER.search(text[:40])
    return float(found.group()) if found else 0.0


def _seconds(text: str) -> float:
    told = _TIME.match(text)
    if told is None:
        return 0.0
    hours, minutes, seconds, part = map(int, told.groups())
    return hours * 3600 + minutes * 60 + seconds + part / 100


def _size(part: float) -> float:
    """Return a size by the height of the picture, within what is shown; 0.0 for the usual one."""
    return min(max(part, SMALLEST_TEXT), LARGEST_TEXT) if part > 0 else 0.0


def _colour(text: str) -> int:
    """Return the colour of `&HAABBGGRR&`, or of a decimal number, as 0xRRGGBB; white if it is none."""
    told = text.strip(" &Hh")[:12]
    try:
        number = int(told, 16) if "&" in text or "H" in text.upper() else int(told)
    except ValueError:
        return _WHITE
    return (number & 0xFF) << 16 | (number & 0xFF00) | (number >> 16 & 0xFF)
