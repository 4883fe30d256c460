"""Finds the first file or address that a text names. Names are shown, and never opened."""

import re
from collections.abc import Iterator
from typing import Final

_MOST_LINES: Final = 500
_ATTRIBUTE: Final = re.compile(
    r"""\b(?:src|href|file|filename|url|uri|path|sourceurl|media|initialization|base)\s*=\s*"""
    r"""(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})')""",
    re.IGNORECASE,
)
_ELEMENT: Final = re.compile(
    r"<(?:\w+:)?(?:BaseURL|Location|Path|PathURL|URL|URI|OriginalFileName|File|FileName|FilePath|ClipName|MediaFile)"
    r"(?:\s[^<>]*)?>\s*([^<>\s][^<>]{0,2000})<",
    re.IGNORECASE,
)
_NO_NAME: Final = ("urn:", "http://www.w3.org/", "#")
_SET: Final = re.compile(
    r"""(?:file\d*|ref\d+|url|source|include)\s*=\s*["']?(.+?)["']?"""
    r"""|\w+ file:\s*(.+)|file\s+["']?(.+?)["']?""",
    re.IGNORECASE,
)
"""Lines of PLS, ASX, edit lists; of subtitles (SSA); of ffconcat."""
_CALL: Final = re.compile(
    r"""\w*(?:source|import|include|load|open)\w*\s*\(?[^"'\n]{0,40}["']([^"'\n]{1,2000}\.\w{1,5})["']""",
    re.IGNORECASE,
)
_TAG: Final = re.compile(r"""#EXT[^\n]*\bURI="([^"\n]{1,2000})\"""")
_PREFIX: Final = re.compile(r"RTSPtext\s*|SMILtext\s*", re.IGNORECASE)
_PATH: Final = re.compile(
    r"""[A-Za-z][A-Za-z0-9+.-]*://\S+|(?:concat|subfile|file|crypto|data|cache|async)[:,]\S+"""
    r"""|[A-Za-z]:[\\/][^<>|"?*]+|\\\\[^<>|"?*]+|[^\s<>|"?*:;=(){}]+\.[A-Za-z0-9]{2,5}(?:[?#]\S*)?""",
)


def first_name(text: str) -> str:
    """Return the first name in a playlist, a script or markup; empty if there is none."""
    if text.lstrip("\ufeff\0 \t\r\n").startswith("<"):
        return next(_in_markup(text), "")
    return next(_in_lines(text), "")


def _in_markup(text: str) -> Iterator[str]:
    found = [match for pattern in (_ATTRIBUTE, _ELEMENT) for match in pattern.finditer(text)]
    for match in sorted(found, key=lambda match: match.start()):
        name = match[match.lastindex or 0].strip()
        if not name.startswith(_NO_NAME):
            yield name


def _in_lines(text: str) -> Iterator[str]:
    for line in text.splitlines()[:_MOST_LINES]:
        if match := _TAG.match(line):
            yield match[1]
        words = _PREFIX.sub("", line, count=1).strip("\ufeff\0 \t\"'")
        if not words or words.startswith(("#", ";", "//")):
            continue
        if match := _SET.fullmatch(words):
            yield match[match.lastindex or 0]
        elif _PATH.fullmatch(words):
            yield words
        elif match := _CALL.search(words):
            yield match[1]
