"""The lines of text in a file of subtitles, without times, styles and signs."""

import re
from collections.abc import Iterator
from typing import Final

_WINDOW: Final = 4_000
"""Characters of a file that are looked at: some 50 subtitles."""
_BEGIN_SHARE: Final = 8
"""A file is cut into this number of parts. The first one is left out: it has names of people."""
_ASS: Final = frozenset({"ass", "ssa"})
_KNOWN: Final = frozenset({"subrip", "webvtt", "microdvd", "mpl2", "tmplayer", "sami", "ttml"}) | _ASS
_DIALOGUE: Final = "Dialogue:"
_ASS_FIELDS: Final = 9
"""Commas before the text."""
_ASS_BREAK: Final = re.compile(r"\\[Nnh]")
_SIGNS: Final = re.compile(r"<[^<>\n]{0,200}>|\{[^{}\n]{0,200}\}|\[[^\[\]\n]{0,200}\]|[♪♫]")
_TIMES: Final = re.compile(r"^[\d:., -]+")
_DRAWING: Final = re.compile(r"\\p[1-9]")
_ANY_SIGN: Final = frozenset("<{[♪♫")
_NOT_SAID: Final = ("http", "www.", ".com", ".org", "@")
_BEFORE_TEXT: Final = frozenset(":., -")
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")


def spoken_lines(name: str, text: str) -> Iterator[str]:
    """Yield different lines of subtitles in the format `name`; none of one without text."""
    part = _part(name, text) if name in _KNOWN else ""
    found: set[str] = set()
    has_signs = any(sign in part for sign in _ANY_SIGN)
    not_said = [sign for sign in _NOT_SAID if sign in part]
    for line in _of_dialogues(part) if name in _ASS else _of_blocks(part):
        bare = _SIGNS.sub(" ", line).strip() if has_signs else line.strip()
        begin = bare[:2]
        if bare in found or not ((begin.isalpha() and len(begin) > 1) or _LETTERS.search(bare)):
            continue  # the pattern takes as long as the rest
        if not (not_said and any(sign in bare for sign in not_said)):
            found.add(bare)
            yield bare


def _part(name: str, text: str) -> str:
    """Return the part of a text that is looked at."""
    first = max(0, text.find(_DIALOGUE)) if name in _ASS else 0
    if len(text) - first > 2 * _WINDOW:
        first += (len(text) - first) // _BEGIN_SHARE
        first = max(first, text.find("\n", first, first + _WINDOW))
    return text[first : first + _WINDOW]


def _of_dialogues(part: str) -> Iterator[str]:
    for line in part.splitlines():
        fields = line.split(",", _ASS_FIELDS)
        if line.startswith(_DIALOGUE) and len(fields) > _ASS_FIELDS and not _DRAWING.search(fields[-1]):
            yield from _ASS_BREAK.split(fields[-1])


def _of_blocks(part: str) -> Iterator[str]:
    for line in part.splitlines():
        if line and not line.isdigit() and "-->" not in line:
            first = line[0]
            bare = _TIMES.sub("", line) if first.isdecimal() or first in _BEFORE_TEXT else line
            yield from bare.split("|")
