"""The texts of subtitles with their times. Works on bytes of strangers: every pattern takes a time that grows
with the length alone.
"""

import re
from typing import Final, NamedTuple

MOST_CUES: Final = 20_000
LONGEST: Final = 1000
"""Most characters of a text."""
_TIMED: Final = re.compile(
    r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]{0,9}-->[ \t]{0,9}"
    r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
)
_DIALOGUE: Final = re.compile(
    r"Dialogue:[^,\n]{0,40}, ?(\d{1,2}):(\d{2}):(\d{2})[.:](\d{2}), ?(\d{1,2}):(\d{2}):(\d{2})[.:](\d{2}),"
    r"[^,\n]{0,200},[^,\n]{0,200},[^,\n]{0,40},[^,\n]{0,40},[^,\n]{0,40},[^,\n]{0,200},([^\n]{0,4000})"
)
_MARKUP: Final = re.compile(r"<[^<>\n]{1,200}>|\{\\?[^{}\n]{1,400}\}")
_BREAK: Final = re.compile(r"\\[Nn]")
_UTF16: Final = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


class Cue(NamedTuple):
    """A text that stands from a time to another, seconds."""

    start: float
    end: float
    text: str


def cues_of(data: bytes) -> list[Cue]:
    """Return the texts in a file of SubRip, WebVTT or SubStation Alpha, in the order of time."""
    lines = _decoded(data).splitlines()
    found: list[Cue] = []
    at = 0
    while at < len(lines) and len(found) < MOST_CUES:
        line = lines[at]
        at += 1
        if "-->" in line and (times := _TIMED.search(line[:200])):
            start = at
            while at < len(lines) and lines[at].strip():
                at += 1
            text = plain("\n".join(lines[start:at]))
            found.append(Cue(_seconds(times.groups()[:4]), _seconds(times.groups()[4:]), text))
        elif line.startswith("Dialogue:") and (told := _DIALOGUE.match(line)):
            found.append(Cue(_seconds(told.groups()[:4]), _seconds(told.groups()[4:8]), plain(told.group(9))))
    return sorted(cue for cue in found if cue.text and cue.end > cue.start)


def plain(text: str) -> str:
    """Return a text without the marks of its format."""
    return _MARKUP.sub("", _BREAK.sub("\n", text)).replace("\r", "").strip()[:LONGEST]


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, part = parts
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + float(f"0.{part}")


def _decoded(data: bytes) -> str:
    try:
        return data.decode(_UTF16.get(data[:2], "utf-8-sig"))
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
