"""The editions of films: director's cuts, extended and restored ones."""

import re
from typing import Final

_NAMED: Final = re.compile(r"\{edition-([^}]+)\}", re.IGNORECASE)
_WORDS: Final = {
    r"director'?s (?:cut|edition)": "Director's Cut",
    r"final cut": "Final Cut",
    r"extended(?: (?:edition|cut|version))?": "Extended",
    r"theatrical(?: (?:edition|cut|version|release))?": "Theatrical",
    r"ultimate (?:edition|cut)": "Ultimate Cut",
    r"special edition": "Special Edition",
    r"collector'?s edition": "Collector's Edition",
    r"(?:\d+th )?anniversary edition": "Anniversary Edition",
    r"criterion(?: (?:collection|edition))?": "Criterion",
    r"unrated(?: (?:edition|cut|version))?": "Unrated",
    r"uncut(?: (?:edition|version))?": "Uncut",
    r"imax(?: edition)?": "IMAX",
    r"redux": "Redux",
    r"open matte": "Open Matte",
    r"(?:\dk )?remastered": "Remastered",
    r"(?:\dk )?restored": "Restored",
}
_ANY: Final = "|".join(f"(?P<e{number}>{words})" for number, words in enumerate(_WORDS))
_NAMES: Final = tuple(_WORDS.values())
_EDITION: Final = re.compile(rf"(?<!\w)(?:{_ANY})(?!\w)", re.IGNORECASE)
_AT_END: Final = re.compile(rf"[\s\-,:(\[]+(?:the )?(?:{_ANY})[)\]]?$", re.IGNORECASE)


def editions(stem: str, after: str, before: str | None = None) -> str | None:
    """Return the edition in a name: a marked one, else the words `before` and `after` the year."""
    if "{" in stem and (named := _NAMED.search(stem)):
        return named[1].strip() or None
    words = [before] if before else []
    words += [_name(found) for found in _EDITION.finditer(after)]
    return " ".join(dict.fromkeys(words)) or None


def without_edition(work: str) -> tuple[str, str | None]:
    """Return a title without the words of an edition at its end, and the edition; the words alone stay."""
    found = _AT_END.search(work)
    return (work[: found.start()], _name(found)) if found and found.start() else (work, None)


def _name(found: "re.Match[str]") -> str:
    return _NAMES[int((found.lastgroup or "e0")[1:])]
