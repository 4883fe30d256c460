"""The contents of a file of subtitles: format, encoding, number of subtitles, first and last time.

Works on bytes of strangers: every pattern takes a time that grows with the length alone.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, islice
from operator import add, itemgetter
from typing import Final

from app.core.sidecars.charset import charset_of
from app.core.sidecars.marked_text import MARKED, marked_texts, microdvd_rate
from app.core.sidecars.sidecar import SubtitleContents
from app.core.sidecars.spoken import spoken_lines
from app.core.sidecars.text_language import LanguageTable

MOST_BYTES: Final = 2 * 2**20
"""Largest part of a file that is read."""
TAIL_BYTES: Final = 64 * 2**10
"""The end of a larger file, which is part of that."""
_HEAD: Final = 4096
HEAD_BYTES: Final = 4 * _HEAD
"""The beginning of a file, which tells its format."""
_MOST_MARKED: Final = 20_000
"""Subtitles of a rarer format that are counted."""
ARROW: Final = "-->"
_OUTER: Final = 4
"""Subtitles at either end of a file whose times are read: one may stand out of order."""
_REACH: Final = 22
"""Characters of `TIMED` on either side of the arrow at most."""
_UTF16: Final = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
TIMED: Final = re.compile(
    r"((?:\d{1,3}:)?\d{1,2}:\d{2})[.,](\d{1,3})[ \t]{0,9}-->[ \t]{0,9}"
    r"((?:\d{1,3}:)?\d{1,2}:\d{2})[.,](\d{1,3})"
)
USUAL: Final = re.compile(r"\n(\d\d:\d\d:\d\d)[.,](\d{3}) --> (\d\d:\d\d:\d\d)[.,](\d{3})")
"""The same in a line as most files have it, which is found in a third of the time."""
_BEFORE_ARROW: Final = len("\n00:00:00,000 ")
_DIALOGUE: Final = re.compile(
    r"^Dialogue:[^,\n]{0,40},"
    r" ?(\d{1,2}):(\d{2}):(\d{2})[.:](\d{2}), ?(\d{1,2}):(\d{2}):(\d{2})[.:](\d{2}),",
    re.MULTILINE,
)
_TELEMETRY: Final = re.compile(
    r"\[latitude ?:|\[iso ?:|\[?(?:FrameCnt|SrtCnt) ?:"
    r"|HOME ?\([\d.,EWNS -]+\)|BAROMETER ?:|GPS ?\([\d., -]+\)"
)
_TELEMETRY_SIGNS: Final = ("[latitude", "[iso", "FrameCnt", "SrtCnt", "HOME", "BAROMETER", "GPS")
"""A text without any of them has no match of `_TELEMETRY`, which takes 50 times as long to find none."""
_MARKS: Final = (
    ("ass", re.compile(r"\[V4\+ Styles\]", re.IGNORECASE)),
    ("ssa", re.compile(r"\[V4 Styles\]", re.IGNORECASE)),
    ("ass", re.compile(r"\[Script Info\]", re.IGNORECASE)),
    ("vobsub index", re.compile(r"# VobSub index file")),
    ("smil", re.compile(r"<smil[\s>]")),
    ("sami", re.compile(r"<SAMI", re.IGNORECASE)),
    ("ttml", re.compile(r"<(?:\w{1,20}:)?tt[\s>]")),
    ("scc", re.compile(r"Scenarist_SCC")),
    ("microdvd", re.compile(r"^\{\d{1,9}\}\{\d{1,9}\}", re.MULTILINE)),
    ("mpl2", re.compile(r"^\[\d{1,9}\]\[\d{1,9}\]", re.MULTILINE)),
    ("spruce stl", re.compile(r"\$FontName|^\d\d:\d\d:\d\d:\d\d ?, ?\d\d:\d\d:\d\d:\d\d ?,", re.MULTILINE)),
    ("subviewer", re.compile(r"\[INFORMATION\]|^\d\d:\d\d:\d\d\.\d\d,\d\d:\d\d:\d\d\.\d\d", re.MULTILINE)),
    ("lrc", re.compile(r"^\[\d{1,3}:\d\d[.:]\d\d", re.MULTILINE)),
    ("tmplayer", re.compile(r"^\d{1,2}:\d\d:\d\d:", re.MULTILINE)),
)
"""Formats of texts by a mark in their beginning, the most certain first."""
_BINARY: Final = (("pgs", 0, b"PG"), ("vobsub", 0, b"\0\0\1\xba"), ("matroska", 0, b"\x1aE\xdf\xa3"))
_EBU: Final = re.compile(rb".{3}STL(?:25|30)\.01", re.DOTALL)


def contents_of(head: bytes, tail: bytes = b"", table: LanguageTable | None = None) -> SubtitleContents:
    """Return the contents of a file that begins with `head`; with a `tail`, only its parts were read.

    Without a `table` the language of the text is not told.
    """
    for name, at, mark in _BINARY:
        if head[at : at + len(mark)] == mark:
            return SubtitleContents(name)
    if _EBU.match(head):
        return SubtitleContents("ebu stl")
    encoding, codec = encoding_of(head, table)
    charset = codec if encoding == "8-bit" and table is not None else ""
    text = head.decode(codec, "replace")
    name = format_of(text)
    language, is_sure = "", False
    if table is not None:
        language, is_sure = table.language_of(spoken_lines(name, text))
        is_sure = is_sure and not charset  # letters that are a guess say nothing against a name
    if name in MARKED:
        told = (language, is_sure, charset)
        return _marked(name, encoding, text, tail.decode(codec, "replace"), told)
    if name not in {"subrip", "webvtt", "ass", "ssa", "telemetry"}:
        return SubtitleContents(name, encoding, language=language, is_sure=is_sure, charset=charset)
    is_arrowed = name not in {"ass", "ssa"}
    if is_arrowed:
        times, count = _outer_times(text, tail.decode(codec, "replace")), text.count(ARROW)
    else:
        times = list(_dialogue_times(text))
        count = len(times)
        times += _dialogue_times(tail.decode(codec, "replace"))
    return SubtitleContents(
        name,
        encoding,
        None if tail else count,
        min(times)[0] if times else None,
        max(map(itemgetter(1), times), default=None),
        language,
        is_sure,
        charset,
    )


def _marked(name: str, encoding: str, text: str, tail: str, told: tuple[str, bool, str]) -> SubtitleContents:
    """Return the contents of a rarer format. Frames without a rate are no times.

    A file in which no text is found may have pictures, as some of TTML do: nothing is said of their number.
    """
    found = list(islice(marked_texts(name, text, None), _MOST_MARKED))
    last = list(islice(marked_texts(name, tail, None), _MOST_MARKED)) if tail else found
    # Frames are times by a rate, which the first line tells.
    is_timed = name != "microdvd" or (microdvd_rate(text) is not None and not tail)
    return SubtitleContents(
        name,
        encoding,
        None if tail else len(found) or None,
        min((each.start for each in found), default=None) if is_timed else None,
        max((each.end for each in last), default=None) if is_timed else None,
        *told,
    )


def encoding_of(data: bytes, table: LanguageTable | None = None) -> tuple[str, str]:
    """Return the encoding, and the codec by which the text can be read.

    Without a `table`, only digits and the signs of ASCII can be read in one of 8 bits.
    """
    if codec := _UTF16.get(data[:2]):
        return "utf-16", codec
    sample = data[:_HEAD]
    zeros = sample.count(0)
    if zeros * 4 > len(sample):  # letters of most languages have a byte of zeros there
        return "utf-16", "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
    try:
        data[: max(0, len(data) - 3)].decode("utf-8")  # the end may be cut within a letter
    except UnicodeDecodeError as error:
        if error.start < len(data) - 8:
            return "8-bit", charset_of(data, table) if table is not None else "latin-1"
    return "utf-8", "utf-8-sig"


def format_of(text: str) -> str:
    """Return the name of the format of a text; empty for none that is known."""
    head = text[:HEAD_BYTES]
    if head.lstrip().startswith("WEBVTT"):
        return "webvtt"
    if next(_timed(head), None):
        return "telemetry" if _is_telemetry(head) else "subrip"
    return next((name for name, mark in _MARKS if mark.search(head)), "")


def _is_telemetry(head: str) -> bool:
    return any(sign in head for sign in _TELEMETRY_SIGNS) and _TELEMETRY.search(head) is not None


def _timed(text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of `TIMED`."""
    end = 0
    at = text.find(ARROW)
    while at >= 0:
        after = text.find(ARROW, at + len(ARROW))
        if found := timed_at(text, at, end, after):
            yield found
            end = found.end()
        at = after


def timed_at(text: str, arrow: int, begin: int, after: int = -1) -> re.Match[str] | None:
    """Return the times on either side of an arrow, from `begin` on and before the arrow `after`.

    The groups are the whole seconds and their fraction, of the begin and of the end. It is searched for
    beside the arrow only, and first where its line begins: each digit costs a search a lot.
    """
    if usual := USUAL.match(text, max(0, arrow - _BEFORE_ARROW)):
        return usual
    least = max(begin, arrow - _REACH)
    limit = arrow + len(ARROW) + _REACH
    if after >= 0:
        limit = min(limit, after)
    line = text.rfind("\n", max(0, least - 1), arrow) + 1 or least
    return TIMED.match(text, line, limit) or TIMED.search(text, line, limit)


def _dialogue_times(text: str) -> Iterator[tuple[float, float]]:
    """Yield begin and end of each subtitle of ASS, in seconds."""
    for found in _DIALOGUE.finditer(text):
        hour, minute, second, part, to_hour, to_minute, to_second, to_part = map(int, found.groups())
        yield (
            _seconds(hour, minute, second, part / 100),
            _seconds(to_hour, to_minute, to_second, to_part / 100),
        )


def _outer_times(text: str, tail: str) -> list[tuple[float, float]]:
    """Return begin and end of the first subtitles and the last ones: all are in the order of time."""
    last = tail or text
    at = len(last)
    for _ in range(_OUTER):
        if (before := last.rfind(ARROW, 0, at)) < 0:
            break
        at = before
    outer = chain(islice(_timed(text[:HEAD_BYTES]), _OUTER), _timed(last[max(0, at - _REACH) :]))
    return [span_of(found.groups()) for found in outer]


def span_of(times: Iterable[str]) -> tuple[float, float]:
    """Return begin and end, in seconds, of the groups of `timed_at`."""
    start, part, end, end_part = times
    return _whole(start) + _fraction(part), _whole(end) + _fraction(end_part)


def seconds_of(wholes: Iterable[str], fractions: Iterable[str]) -> Iterator[float]:
    """Return times, in seconds, of whole seconds and fractions as `timed_at` has them."""
    return map(add, map(_whole, wholes), map(_fraction, fractions))


@lru_cache(20_000)  # the seconds of a long film, which the next film has as well
def _whole(text: str) -> int:
    """Return the seconds of a time such as `1:02:03`."""
    seconds = 0
    for number in text.split(":"):
        seconds = seconds * 60 + int(number)
    return seconds


@lru_cache(1_000)
def _fraction(digits: str) -> float:
    return float(f"0.{digits}")


def _seconds(hours: int, minutes: int, seconds: int, part: float) -> float:
    return hours * 3600 + minutes * 60 + seconds + part
