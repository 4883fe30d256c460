"""The texts of subtitles in rarer formats: MicroDVD with its frames, SAMI and TTML with their marks.

Works on bytes of strangers: no parser of XML and no entity beyond five is used, and every pattern takes a
time that grows with the length alone.
"""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

USUAL_RATE: Final = 23.976
"""Frames a second of MicroDVD where neither the file nor its video tells the rate."""
MOST_SECONDS: Final = 1_000_000.0
"""Longest time of a text: a later one is a fault of its file."""
_LAST_SECONDS: Final = 5.0
"""Seconds for which the last text of SAMI stands: nothing ends it."""
_FRAMES: Final = re.compile(r"^\{(\d{1,9})\}\{(\d{1,9})\}([^\n]{0,4000})", re.MULTILINE)
_RATE: Final = re.compile(r"\s*(\d{2,3}(?:[.,]\d{1,3})?)\s*")
_SYNC: Final = re.compile(r"<SYNC\b([^<>]{0,200})>", re.IGNORECASE)
_START: Final = re.compile(r"\bStart\s{0,9}=\s{0,9}[\"']?(\d{1,9})", re.IGNORECASE)
_OF_CLASS: Final = re.compile(r"<P\b([^<>]{0,200})>", re.IGNORECASE)
_CLASS: Final = re.compile(r"\bClass\s{0,9}=\s{0,9}[\"']?(\w{1,40})", re.IGNORECASE)
_BREAK: Final = re.compile(r"<(?:\w{1,20}:)?br\b[^<>]{0,200}>", re.IGNORECASE)
_PARAGRAPH: Final = re.compile(r"<(?:\w{1,20}:)?p\s([^<>]{0,1000})>")
_END: Final = re.compile(r"</(?:\w{1,20}:)?p\s{0,9}>")
_ATTRIBUTE: Final = re.compile(r"([\w:]{1,40})\s{0,9}=\s{0,9}[\"']([^\"'<>]{0,100})[\"']")
_CLOCK: Final = re.compile(r"(\d{1,3}):(\d{2}):(\d{2})(?:[.,](\d{1,9})|:(\d{1,3}))?")
_OFFSET: Final = re.compile(r"(\d{1,12}(?:\.\d{1,9})?)(h|ms|m|s|f|t)")
_ROOT: Final = 4096
_MOST_TEXT: Final = 4000
_BLANK: Final = re.compile(r"[ \t\r\n]+")


class TimedText(NamedTuple):
    """A text with its marks, from a time to another, seconds."""

    start: float
    end: float
    text: str


def microdvd_rate(text: str) -> float | None:
    """Return the rate that a file of MicroDVD tells in its first line; None without one."""
    first = _FRAMES.match(text.lstrip("\ufeff"))
    told = _RATE.fullmatch(first[3]) if first is not None and first[1] in {"0", "1"} else None
    rate = float(told[1].replace(",", ".")) if told else 0.0
    return rate if rate >= 1 else None


def microdvd(text: str, rate: float | None) -> Iterator[TimedText]:
    """Yield the texts of MicroDVD. `rate` counts where the file tells none."""
    own = microdvd_rate(text)
    rate = own or rate or USUAL_RATE
    for found in _FRAMES.finditer(text):
        start, end = int(found[1]) / rate, int(found[2]) / rate
        if own is None or not _RATE.fullmatch(found[3]):
            yield TimedText(start, end, found[3].replace("|", "\n"))


def sami(text: str) -> Iterator[TimedText]:
    """Yield the texts of SAMI. One stands until the next one of its class, which may be empty."""
    open_texts: dict[str, tuple[float, str]] = {}
    marks = [(mark, told) for mark in _SYNC.finditer(text) if (told := _START.search(mark[1]))]
    for number, (mark, told) in enumerate(marks):
        at = int(told[1]) / 1000
        limit = marks[number + 1][0].start() if number + 1 < len(marks) else len(text)
        for name, words in _classes(text[mark.end() : min(limit, mark.end() + _MOST_TEXT)]):
            start, before = open_texts.pop(name, (0.0, ""))
            if before:
                yield TimedText(start, at, before)
            if words:
                open_texts[name] = (at, words)
    for start, words in open_texts.values():
        yield TimedText(start, start + _LAST_SECONDS, words)


def _classes(block: str) -> Iterator[tuple[str, str]]:
    """Yield each class in a block with its words."""
    marks = list(_OF_CLASS.finditer(block))
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(block)
        name = _CLASS.search(mark[1])
        yield name[1].lower() if name else "", _plain_marks(block[mark.end() : end])
    if not marks:
        yield "", _plain_marks(block)


def ttml(text: str) -> Iterator[TimedText]:
    """Yield the texts of TTML: of paragraphs with a begin, and an end or a duration."""
    root = dict(_ATTRIBUTE.findall(text[:_ROOT]))
    rates = {"f": _number(root.get("ttp:frameRate"), 30.0), "t": _number(root.get("ttp:tickRate"), 1.0)}
    marks = list(_PARAGRAPH.finditer(text))
    for number, found in enumerate(marks):
        told = dict(_ATTRIBUTE.findall(found[1]))
        limit = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        end = _END.search(text, found.end(), min(limit, found.end() + _MOST_TEXT))
        start = _moment(told.get("begin", ""), rates)
        stop = _moment(told.get("end", ""), rates)
        lasts = _moment(told.get("dur", ""), rates)
        if end is None or start is None:
            continue
        if stop is None and lasts is not None:
            stop = start + lasts
        if stop is not None:
            yield TimedText(start, stop, _plain_marks(text[found.end() : end.start()]))


def _plain_marks(marked: str) -> str:
    """Return a text with its breaks as lines. Blanks between marks are one."""
    lines = _BREAK.split(_BLANK.sub(" ", marked))
    return "\n".join(html.unescape(line).replace("\xa0", " ").strip() for line in lines).strip()


def _moment(told: str, rates: Mapping[str, float]) -> float | None:
    told = told.strip()
    if clock := _CLOCK.fullmatch(told):
        hours, minutes, seconds, part, frames = clock.groups()
        whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
        return whole + float(f"0.{part or 0}") + int(frames or 0) / rates["f"]
    if offset := _OFFSET.fullmatch(told):
        units = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "f": 1 / rates["f"], "t": 1 / rates["t"]}
        return float(offset[1]) * units[offset[2]]
    return None


def _number(told: str | None, usual: float) -> float:
    try:
        found = float(told) if told else usual
    except ValueError:
        return usual
    return found if 0 < found < 1e12 else usual


_READERS: Final[Mapping[str, Callable[[str, float | None], Iterator[TimedText]]]] = {
    "microdvd": microdvd,
    "sami": lambda text, _rate: sami(text),
    "ttml": lambda text, _rate: ttml(text),
}
"""The function that yields the texts, by the name of the format."""
MARKED: Final = frozenset(_READERS)
"""The names of the formats that are read here."""


def marked_texts(name: str, text: str, rate: float | None) -> Iterator[TimedText]:
    """Yield the texts of one of these formats, without those at a time that cannot be true."""
    return (each for each in _READERS[name](text, rate) if each.end < MOST_SECONDS)
