"""The words of a name: separators, brackets, years, ids, editions, terms of quality; names of recordings."""

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
    if "-" not in text and "=" not in text and "tt" not in text:
        return ()
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
    return text[:-1] if text.endswith(".") and _LONE_DOT.search(text) else text


def last_year(text: str) -> tuple[int, int, int] | None:
    """Return the year of a name, with where it begins and ends: the marked one, else the last one.

    A number at the begin is a title.
    """
    marked = list(_MARKED_YEAR.finditer(text)) if "(" in text or "[" in text else ()
    if marked and marked[-1].start():
        return int(marked[-1][1]), marked[-1].start(), marked[-1].end()
    plain = list(_YEAR.finditer(text)) if "19" in text or "20" in text or "18" in text else ()
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
    may_be_part = text[-1:].isdecimal() or "-" in text or text.endswith((")", "]"))  # most names are none
    found = _PART.search(text) if may_be_part else None
    return text[: found.start()] if found else text


def without_country(text: str) -> str:
    """Return the title of a series without the country that tells it from another."""
    return _COUNTRY.sub("", text)


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
_MAY_BE_EDITION: Final = re.compile(
    "cut|edition|extended|theatrical|criterion|unrated|imax|redux|open matte|remastered|restored"
)
"""A part of each edition, in small letters; most names have none, which takes less time."""
_ANY: Final = "|".join(f"(?P<e{number}>{words})" for number, words in enumerate(_WORDS))
_NAMES: Final = tuple(_WORDS.values())
_EDITION: Final = re.compile(rf"(?<!\w)(?:{_ANY})(?!\w)", re.IGNORECASE)
_AT_END: Final = re.compile(rf"[\s\-,:(\[]+(?:the )?(?:{_ANY})[)\]]?$", re.IGNORECASE)


def editions(stem: str, after: str, before: str | None = None) -> str | None:
    """Return the edition in a name: a marked one, else the words `before` and `after` the year."""
    if "{" in stem and (named := _NAMED.search(stem)):
        return named[1].strip() or None
    words = [before] if before else []
    if after and _MAY_BE_EDITION.search(after.casefold()):
        words += [_name(found) for found in _EDITION.finditer(after)]
    return " ".join(dict.fromkeys(words)) if words else None


def without_edition(work: str) -> tuple[str, str | None]:
    """Return a title without the words of an edition at its end, and the edition; the words alone stay."""
    found = _AT_END.search(work) if _MAY_BE_EDITION.search(work.casefold()) else None
    return (work[: found.start()], _name(found)) if found and found.start() else (work, None)


def _name(found: "re.Match[str]") -> str:
    return _NAMES[int((found.lastgroup or "e0")[1:])]


_DATE: Final = r"(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])"
_TIME: Final = r"(?:\d\d[.\-_:]\d\d[.\-_:]\d\d|\d{6})"
_RECORDING: Final = re.compile(
    "|".join(
        (
            r"IMG_E\d{4}",  # edited on a phone
            r"_?[A-Z]{1,5}[_-]?\d{4,}[\w-]*(?:\.TS)?",  # GX010482, DJI_0001, IMG_1234, P1010123, C0001
            r"[A-Z]{1,2}\d{3}_?(?:C\d{3}|\d{8}).*",  # ARRI, RED, Blackmagic: A001C001_240501_R1AB
            r"(?:0\d+|\d{5,}|\d{4}[0-9A-Z]{2})",  # AVCHD, P2
            rf"{_DATE}[-_ ]?[\d_-]*",
            r"(?i:clip|mov|video|vid|file|rec|sequence|untitled|movie)[ _-]?\d+",
            r"(?i:output|untitled|unbenannt|video|clip|recording|aufnahme|fullsizerender|new project)",
            r"(?i:rpreplay_final\d+|trim\.[0-9a-f-]{20,})",
        )
    )
)
# Apart, since these begin anywhere: most names need not be searched for them.
_DATED: Final = re.compile(rf".*{_DATE}[ _T-]+(?:at |um )?{_TIME}.*")
_VERSION: Final = re.compile(r".*[ _-][vV]\d{1,3}")  # interview_v2
_DISC: Final = frozenset({"video_ts", "bdmv", "stream", "hvdvd_ts"})


def is_recording(stem: str) -> bool:
    """Return whether a name without its extension is one that a camera or a program gives."""
    if _RECORDING.fullmatch(stem) is not None:
        return True
    if ("19" in stem or "20" in stem) and _DATED.fullmatch(stem) is not None:
        return True
    return stem[-1:].isdecimal() and _VERSION.fullmatch(stem) is not None


def is_disc_folder(folder: str) -> bool:
    """Return whether a folder is one of the structure of a DVD or Blu-ray."""
    return folder.lower() in _DISC
