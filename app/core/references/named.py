"""Finds the first file or address that a text names. Names are shown, and never opened.

Few files are texts: the patterns are compiled by `re` at the first, not at the start of each process.
"""

import re
from collections.abc import Iterator
from typing import Final

_MOST_LINES: Final = 500
_ATTRIBUTE: Final = (
    r"""\b(?:src|href|file|filename|url|uri|path|sourceurl|media|initialization|base)\s*=\s*"""
    r"""(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})')"""
)
_ELEMENT: Final = (
    r"<(?:\w+:)?(?:BaseURL|Location|Path|PathURL|URL|URI|OriginalFileName|File|FileName|FilePath|ClipName|MediaFile)"
    r"(?:\s[^<>]*)?>\s*([^<>\s][^<>]{0,2000})<"
)
_NO_NAME: Final = ("urn:", "http://www.w3.org/", "#")
_SET: Final = (
    r"""(?:file\d*|ref\d+|url|source|include)\s*=\s*["']?(.+?)["']?"""
    r"""|\w+ file:\s*(.+)|file\s+["']?(.+?)["']?"""
)
"""Lines of PLS, ASX, edit lists; of subtitles (SSA); of ffconcat."""
_CALL: Final = (
    r"""\w*(?:source|import|include|load|open)\w*\s*\(?[^"'\n]{0,40}["']([^"'\n]{1,2000}\.\w{1,5})["']"""
)
_TAG: Final = r"""#EXT[^\n]*\bURI="([^"\n]{1,2000})\""""
_PREFIX: Final = r"RTSPtext\s*|SMILtext\s*"
_PATH: Final = (
    r"""[A-Za-z][A-Za-z0-9+.-]*://\S+|(?:concat|subfile|file|crypto|data|cache|async)[:,]\S+"""
    r"""|[A-Za-z]:[\\/][^<>|"?*]+|\\\\[^<>|"?*]+|[^\s<>|"?*:;=(){}]+\.[A-Za-z0-9]{2,5}(?:[?#]\S*)?"""
)


def first_name(text: str) -> str:
    """Return the first name in a playlist, a script or markup; empty if there is none."""
    if text.lstrip("\ufeff\0 \t\r\n").startswith("<"):
        return next(_in_markup(text), "")
    return next(_in_lines(text), "")


def _in_markup(text: str) -> Iterator[str]:
    found = [
        match for pattern in (_ATTRIBUTE, _ELEMENT) for match in re.finditer(pattern, text, re.IGNORECASE)
    ]
    for match in sorted(found, key=lambda match: match.start()):
        name = match[match.lastindex or 0].strip()
        if not name.startswith(_NO_NAME):
            yield name


def _in_lines(text: str) -> Iterator[str]:
    for line in text.splitlines()[:_MOST_LINES]:
        if match := re.match(_TAG, line):
            yield match[1]
        words = re.sub(_PREFIX, "", line, count=1, flags=re.IGNORECASE).strip("\ufeff\0 \t\"'")
        if not words or words.startswith(("#", ";", "//")):
            continue
        if match := re.fullmatch(_SET, words, re.IGNORECASE):
            yield match[match.lastindex or 0]
        elif re.fullmatch(_PATH, words):
            yield words
        elif match := re.search(_CALL, words, re.IGNORECASE):
            yield match[1]
