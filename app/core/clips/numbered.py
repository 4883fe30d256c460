"""Parts that their names number: chapters of cameras, files of a disc, and films on several discs.

Numbered recordings (`IMG_0001`, `IMG_0002`) and sequences of pictures are none.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple


class Numbered(NamedTuple):
    """The number that a name gives to a part of a clip."""

    key: str
    """The folded texts around the number: equal for all parts of a clip in the same place."""
    part: int
    """From 1."""
    is_shared: bool
    """Whether other parts may lie in `sibling_folders`."""
    is_certain: bool
    """Whether there was a first part for certain: a film's second disc may stand alone."""


Match = re.Match[str]


class _Rule(NamedTuple):
    """A pattern of names; its groups `a` and `b` are the texts around the number."""

    pattern: re.Pattern[str]
    part: Callable[[Match], int] = lambda found: int(found["part"])
    is_shared: bool = False
    is_certain: bool = True


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.ASCII)


@cache  # few names ask for these patterns, which take 3 ms
def _anywhere() -> tuple[_Rule, ...]:
    return (
        _Rule(_pattern(r"(?P<a>G[HXLS])(?P<part>\d\d)(?P<b>\d{4}\.(?:MP4|LRV|360))")),  # GoPro from HERO6 on
        _Rule(_pattern(r"(?P<a>)GOPR(?P<b>\d{4}\.(?:MP4|LRV))"), lambda _found: 1),  # earlier ones
        _Rule(
            _pattern(r"(?P<a>)GP(?P<part>\d\d)(?P<b>\d{4}\.(?:MP4|LRV))"),
            lambda found: int(found["part"]) + 1,
        ),
        _Rule(
            _pattern(r"(?P<a>DJI_(?:\d{14}_)?\d{4}(?:_[A-Z])?)_(?P<part>\d{3})(?P<b>\.(?:MP4|MOV))"),
            is_certain=False,
        ),
        _Rule(_pattern(r"(?P<a>VTS_\d\d)_(?P<part>[1-9])(?P<b>\.VOB)")),
        _Rule(_pattern(r"(?P<a>[A-Z]\d{3}_[A-Z]\d{3}_\w{6})_(?P<part>\d{3})(?P<b>\.R3D)")),
        _Rule(re.compile(r"(?P<a>.+) - (?:part|pt)(?P<part>[1-9])(?P<b>\.\w{1,5})"), is_certain=False),
    )


_CANDIDATE: Final = _pattern(r"^(?:g[hxlsop]|dji_|vts_|[a-z]\d{3}_)|(?:cd|dis[ck])[ _]?\d| - p(?:ar)?t\d")
"""Most names are no parts, and one search tells that: ten times as fast as each rule."""
_P2_VIDEO: Final = _Rule(_pattern(r"(?P<a>[0-9A-Z]{6})(?P<b>\.MXF)"), lambda _found: 1, is_shared=True)
_P2_SOUND: Final = _Rule(
    _pattern(r"(?P<a>[0-9A-Z]{6})(?P<part>\d\d)(?P<b>\.MXF)"),
    lambda found: int(found["part"]) + 2,
    is_shared=True,
)
_CANON_XF: Final = _Rule(_pattern(r"(?P<a>[A-Z]{2}\d{4})(?P<part>\d\d)(?P<b>\.MXF)"))
_XDCAM_EX: Final = _Rule(_pattern(r"(?P<a>\w{1,8}_\d{4})_(?P<part>\d\d)(?P<b>\.MP4)"), is_shared=True)
_DISC: Final = re.compile(r"[ ._(\[-](?:cd|dis[ck])[ _]?(?P<part>[1-9])(?!\d)[)\]]?", re.IGNORECASE)
_DISC_OF_FOLDER: Final = re.compile(
    r"(?:^|[ ._(\[-])(?:cd|dis[ck])[ ._-]?(?P<part>[1-9])[)\]]?$", re.IGNORECASE
)
_SEASON: Final = re.compile(
    r"(?<![a-z0-9])(?:s\d{1,2}(?:e\d{1,3})?|season|staffel|series|saison|\d{1,2}x\d\d)(?![a-z])",
    re.IGNORECASE,
)
"""Discs of a season hold episodes, not one film."""
_DISC_FILE: Final = re.compile(r"[^.].*\.(?:avi|mkv|mp4|m4v|mpg|mpeg|divx|ogm|wmv|iso)", re.IGNORECASE)


def numbered(folders: tuple[str, str, str], name: str) -> Numbered | None:
    """Return the number of a part; None for a file that is no part by its name.

    `folders` are the names of the last three folders of its path, the innermost last.
    """
    rule = _rule_of(folders)
    if rule is not None:
        return _number(rule, name)
    if _CANDIDATE.search(name) is None:
        return None
    found = next((number for each in _anywhere() if (number := _number(each, name))), None)
    return found or _on_disc(folders[-1], name)


def _rule_of(folders: tuple[str, str, str]) -> _Rule | None:
    """Return the rule for the names in a folder of a camera's card."""
    above, parent, own = (folder.upper() for folder in folders)
    if parent == "CONTENTS":
        return {"VIDEO": _P2_VIDEO, "AUDIO": _P2_SOUND}.get(own)
    if above == "CONTENTS" and parent.startswith("CLIPS"):
        return _CANON_XF
    return _XDCAM_EX if parent == "CLPR" else None


def _number(rule: _Rule, name: str) -> Numbered | None:
    found = rule.pattern.fullmatch(name)
    part = rule.part(found) if found else 0
    return Numbered(_key(found), part, rule.is_shared, rule.is_certain) if found and part else None


def _on_disc(own: str, name: str) -> Numbered | None:
    """Return the number of a film's disc; its discs may lie in folders of their own."""
    if _DISC_FILE.fullmatch(name) is None or _SEASON.search(name):
        return None
    found = _DISC.search(name)
    before = name[: found.start()].rstrip(" ._-([") if found else ""
    if found is None or not before:
        return None
    key = f"{before}*{name[found.end() :]}".casefold()
    return Numbered(key, int(found["part"]), is_shared=_disc_of_folder(own) is not None, is_certain=False)


def _disc_of_folder(own: str) -> Match | None:
    return None if _SEASON.search(own) else _DISC_OF_FOLDER.search(own)


def _key(found: Match) -> str:
    return f"{found['a']}*{found['b']}".casefold()


def sibling_folders(folders: tuple[str, str, str]) -> tuple[str, ...]:
    """Return the names of the folders in which parts of the clips of the innermost one may lie."""
    rule, own = _rule_of(folders), folders[-1]
    if rule in {_P2_VIDEO, _P2_SOUND}:
        same = str.upper if own.isupper() else str.lower if own.islower() else str.title
        return (same("video"), same("audio"))
    if rule is _XDCAM_EX:
        return tuple(f"{own[:-2]}{number:02}" for number in range(1, 31)) if own[-2:].isdigit() else (own,)
    found = _disc_of_folder(own)
    if rule is None and found is not None:
        before, after = own[: found.start("part")], own[found.end("part") :]
        return tuple(f"{before}{number}{after}" for number in range(1, 10))
    return (own,)
