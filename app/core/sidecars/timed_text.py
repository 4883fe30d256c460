"""The texts of subtitles with their times. Works on bytes of strangers: every pattern takes a time that grows
with the length alone.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import Final, NamedTuple

from app.core.sidecars.contents import ARROW, TIMED, USUAL, encoding_of, format_of, seconds_of, span_of
from app.core.sidecars.marked_text import MARKED, marked_texts
from app.core.sidecars.text_language import LanguageTable

MOST_CUES: Final = 20_000
LONGEST: Final = 1000
"""Most characters of a text."""
TEXT_CODECS: Final = frozenset({"ass", "mov_text", "srt", "ssa", "subrip", "text", "webvtt"})
"""libav's names for tracks of subtitles that are text; the others are pictures, or data."""
_DIALOGUE: Final = re.compile(
    r"Dialogue:[^,\n]{0,40}, ?(\d{1,2}:\d{2}:\d{2})[.:](\d{2}), ?(\d{1,2}:\d{2}:\d{2})[.:](\d{2}),"
    r"[^,\n]{0,200},[^,\n]{0,200},[^,\n]{0,40},[^,\n]{0,40},[^,\n]{0,40},[^,\n]{0,200},([^\n]{0,4000})"
)
_MARKUP: Final = re.compile(r"<[^<>\n]{1,200}>|\{\\?[^{}\n]{1,400}\}")
_BREAK: Final = re.compile(r"\\[Nn]")
_USUAL_SECONDS: Final = 5.0
_FIELDS_BEFORE_TEXT: Final = 8
"""Fields of an event of SubStation Alpha in a packet before its text."""
_BLANK_LINE: Final = re.compile(r"\n[ \t]+(?=\n)")
_EVENT: Final = "Dialogue:"
_SIGNS: Final = "\\<{\r"
"""A text without any of them has no marks."""
_USUAL: Final = re.compile(
    USUAL.pattern + r"[^\n]*(?:\n(?!\n)([^\n]+(?:\n[^\n]+){0,40}(?:\n\Z)?)?)?(\n[^\n])?"
)
"""Times in a line as most files have it, the lines after it up to an empty one, and the rest of many lines.

It never goes back: the time for it grows with the length of a text alone.
"""


class Cue(NamedTuple):
    """A text that stands from a time to another, seconds."""

    start: float
    end: float
    text: str


def cues_of(data: bytes, table: LanguageTable | None = None, rate: float | None = None) -> list[Cue]:
    """Return the texts in a file of a format of `core.dialogue`, in the order of time.

    The `table` tells the code page of one in 8 bits. `rate` is that of the video, frames a second, by which
    MicroDVD counts.
    """
    text = lines_of(data, table)
    words = plain if any(sign in text for sign in _SIGNS) else _bare
    found: Iterable[Cue] = islice(chain(arrowed(text, words), _dialogue(text)), MOST_CUES)
    cues = sorted(cue for cue in found if cue.text and cue.end > cue.start)
    if cues or (name := format_of(text)) not in MARKED:
        return cues
    marked = (Cue(start, end, plain(words)) for start, end, words in marked_texts(name, text, rate))
    return sorted(cue for cue in islice(marked, MOST_CUES) if cue.text and cue.end > cue.start)


def lines_of(data: bytes, table: LanguageTable | None = None) -> str:
    """Return the contents of a file with lines that end alike, of which blank ones are empty."""
    text = _decoded(data, table).replace("\r\n", "\n").replace("\r", "\n")
    if " \n" in text or "\t\n" in text:
        text = _BLANK_LINE.sub("\n", text)
    return text


def arrowed(text: str, words: Callable[[str], str]) -> Iterator[Cue]:
    """Yield the texts behind lines with an arrow between two times, each up to an empty line.

    `words` makes a text of what stands there.
    """
    if (usual := _usual(text, words)) is not None:
        yield from usual
        return
    end = 0
    while times := TIMED.search(text, end):
        begin = text.find("\n", times.end())
        blank = text.find("\n\n", begin) if begin >= 0 else -1
        end = len(text) if blank < 0 else blank
        yield Cue(*span_of(times.groups()), words(text[begin + 1 : end]) if begin >= 0 else "")


def _usual(text: str, words: Callable[[str], str]) -> list[Cue] | None:
    """Return the texts of a file in which each arrow stands as most files have it, in half the time.

    None for another file, and for one in which an empty line is missing after a text or some 40 lines.
    """
    found = _USUAL.findall(text)
    starts, parts, ends, end_parts, texts, rests = zip(*found, strict=True) if found else ((),) * 6
    if len(found) != text.count(ARROW) or any(rests):
        return None
    return list(map(Cue, seconds_of(starts, parts), seconds_of(ends, end_parts), map(words, texts)))


def _dialogue(text: str) -> Iterator[Cue]:
    """Yield the texts of the lines of SubStation Alpha."""
    for line in text.split("\n") if _EVENT in text else ():
        if line.startswith(_EVENT) and (told := _DIALOGUE.match(line)):
            yield Cue(*span_of(told.group(1, 2, 3, 4)), plain(told.group(5)))


def cue_of(codec: str, data: bytes, start: float, seconds: float) -> Cue:
    """Return the text of a packet of a track that stands from `start` on; 0.0 `seconds` are unknown ones."""
    text = packet_text(codec, data)
    if codec in {"ass", "ssa"}:
        text = text.split(",", _FIELDS_BEFORE_TEXT)[-1]
    return Cue(start, start + (seconds or _USUAL_SECONDS), plain(text))


def packet_text(codec: str, data: bytes) -> str:
    """Return the text of a packet with its marks, up to a zero: what some files have behind that is none."""
    if codec == "mov_text":
        data = data[2 : 2 + int.from_bytes(data[:2], "big")]
    return data.partition(b"\0")[0].decode("utf-8", "replace")


def plain(text: str) -> str:
    """Return a text without the marks of its format."""
    if "\\" in text:
        text = _BREAK.sub("\n", text)
    if "<" in text or "{" in text:
        text = _MARKUP.sub("", text)
    return _bare(text.replace("\r", ""))


def _bare(text: str) -> str:
    return text.strip()[:LONGEST]


def _decoded(data: bytes, table: LanguageTable | None) -> str:
    _, codec = encoding_of(data, table)
    return data.decode("cp1252" if codec == "latin-1" else codec, "replace").removeprefix("\ufeff")
