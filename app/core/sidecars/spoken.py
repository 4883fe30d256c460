"""The lines of text in a file of subtitles, without times, styles and signs."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

_WINDOW: Final = 4_000
"""Characters of a file that are looked at: some 50 subtitles."""
_BEGIN_SHARE: Final = 8
"""A file is cut into this number of parts. The first one is left out: it has names of people."""
_ASS: Final = frozenset({"ass", "ssa"})
_KNOWN: Final = frozenset({"subrip", "webvtt", "microdvd", "mpl2", "tmplayer"}) | _ASS
_DIALOGUE: Final = "Dialogue:"
_ASS_FIELDS: Final = 9
"""Commas before the text."""
_ASS_BREAK: Final = re.compile(r"\\[Nnh]")
_SIGNS: Final = re.compile(r"<[^<>\n]{0,200}>|\{[^{}\n]{0,200}\}|\[[^\[\]\n]{0,200}\]|[♪♫]")
_TIMES: Final = re.compile(r"^[\d:., -]+")
_DRAWING: Final = re.compile(r"\\p[1-9]")
_ANY_SIGN: Final = re.compile(r"[<{\[♪♫]")
_NOT_SAID: Final = re.compile(r"http|www\.|\.com|\.org|@")
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")


def spoken_lines(name: str, text: str) -> Iterator[str]:
    """Yield different lines of subtitles in the format `name`; none of one without text."""
    found: set[str] = set()
    for line in _lines(name, text) if name in _KNOWN else ():
        bare = _SIGNS.sub(" ", line).strip() if _ANY_SIGN.search(line) else line.strip()
        if bare not in found and _LETTERS.search(bare) and not _NOT_SAID.search(bare):
            found.add(bare)
            yield bare


def _lines(name: str, text: str) -> Iterable[str]:
    first = max(0, text.find(_DIALOGUE)) if name in _ASS else 0
    if len(text) - first > 2 * _WINDOW:
        first += (len(text) - first) // _BEGIN_SHARE
        first = max(first, text.find("\n", first, first + _WINDOW))
    part = text[first : first + _WINDOW].splitlines()
    return _of_dialogues(part) if name in _ASS else _of_blocks(part)


def _of_dialogues(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        fields = line.split(",", _ASS_FIELDS)
        if line.startswith(_DIALOGUE) and len(fields) > _ASS_FIELDS and not _DRAWING.search(fields[-1]):
            yield from _ASS_BREAK.split(fields[-1])


def _of_blocks(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if line and not line.isdigit() and "-->" not in line:
            yield from _TIMES.sub("", line).split("|")
