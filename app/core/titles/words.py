"""The words of a name: separators, brackets, years, ids and terms of quality."""

import re
from typing import Final

_ID: Final = re.compile(
    r"(?<![a-z])(tmdb|imdb|tvdb|anidb)(?:id)?[-=](tt\d{5,10}|\d{1,9})(?!\d)", re.IGNORECASE
)
_BARE_ID: Final = re.compile(r"(?<![a-z0-9-])tt\d{7,10}(?!\d)")
_MARKED: Final = re.compile(
    r"\s*(?:\{[^}]*\}|\[(?:tmdb|imdb|tvdb|anidb)(?:id)?[-=][^\]]*\]|(?<![\w-])tt\d{7,10}(?!\d))\s*",
    re.IGNORECASE,
)
_GROUP: Final = re.compile(r"^\[[^\]]*\][ _.]*(?=[\w])")
_ACRONYM: Final = re.compile(r"(?<![\w])(?:[^\W\d_]\.){2,}")
_LONE_DOT: Final = re.compile(r"(?:\s|\w{4,})\.$")
_KEPT_DOT: Final = "\0"
_YEAR: Final = re.compile(r"(?<![\w-])(?:18[89]\d|19\d\d|20[0-3]\d)(?![\w-])")
_MARKED_YEAR: Final = re.compile(r"[(\[](18[89]\d|19\d\d|20[0-3]\d)[)\]]")
_QUALITY: Final = re.compile(
    r"[\s(\[]+(?:\d{3,4}[pi]|[48]k|uhd|hdr|hdr10|blu-?ray|bdrip|brrip|dvdrip|dvd|web-?dl|web-?rip|hdtv|"
    r"remux|x26[45]|h ?26[45]|hevc|xvid|divx)(?!\w)",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r"(?:^|[\s\-(\[]+)(?:cd|dis[ck]|part|pt|teil) ?\d{1,2}[)\]]?(?:\s-\s.*)?$", re.IGNORECASE
)
_COUNTRY: Final = re.compile(r" (?:\((?:US|UK|AU|NZ|CA)\)|US|UK)$")


def ids_in(text: str) -> tuple[str, ...]:
    """Return the ids of databases in a name: `tmdb-603`, `imdb-tt0133093`."""
    found = [f"{each[1].lower()}-{each[2].lower()}" for each in _ID.finditer(text)]
    return (*found, *(f"imdb-{each[0]}" for each in _BARE_ID.finditer(text)))


def without_brackets(text: str) -> str:
    """Return a name without ids, marked editions, and the name of a group before the title."""
    if "{" in text or "[" in text or "tt" in text:
        text = _MARKED.sub(" ", text).strip()
        text = _GROUP.sub("", text) or text
    return text


def spaced(text: str) -> str:
    """Return a name with spaces between its words, where dots or underscores stand."""
    text = text.replace("_", " ")
    if " " in text.strip() or "." not in text:
        return text
    kept = _ACRONYM.sub(lambda found: found[0].replace(".", _KEPT_DOT) + ".", text)
    return kept.replace(".", " ").replace(_KEPT_DOT, ".").strip()


def bare(text: str) -> str:
    """Return a title without what separates it from other words."""
    text = text.lstrip(" -_,").rstrip(" -_,([{:")
    return text[:-1] if _LONE_DOT.search(text) else text


def last_year(text: str) -> tuple[int, int, int] | None:
    """Return the year of a name, with where it begins and ends: the marked one, else the last one.

    A number at the begin is a title.
    """
    marked = list(_MARKED_YEAR.finditer(text))
    if marked and marked[-1].start():
        return int(marked[-1][1]), marked[-1].start(), marked[-1].end()
    plain = list(_YEAR.finditer(text))
    if plain and plain[-1].start():
        return int(plain[-1][0]), plain[-1].start(), plain[-1].end()
    return None


def has_marked_year(text: str) -> bool:
    """Return whether a name has a year in brackets behind its title."""
    return any(found.start() for found in _MARKED_YEAR.finditer(text))


def first_quality_word(text: str) -> int:
    """Return where the first term of quality begins; 0 without one."""
    found = _QUALITY.search(text)
    return found.start() if found else 0


def without_part(text: str) -> str:
    """Return a title without the number of a part or disc at its end."""
    found = _PART.search(text)
    return text[: found.start()] if found else text


def without_country(text: str) -> str:
    """Return the title of a series without the country that tells it from another."""
    return _COUNTRY.sub("", text)
