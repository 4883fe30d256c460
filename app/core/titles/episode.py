"""Seasons and episodes in the names of files and folders."""

import re
from typing import Final, NamedTuple


class EpisodeMark(NamedTuple):
    """The place and the numbers of an episode in a name."""

    start: int
    """The number of characters before it."""
    season: int | None
    number: int | None
    """The first episode; None for a date."""
    last: int | None
    """The last one; None if it is the first."""
    is_weak: bool = False
    """True for a number that could be one of a recording, or a size."""


_SEASON: Final = "season|staffel|series|saison|temporada|stagione"
_EPISODE: Final = "episode|folge|épisode|episodio|ep"
_FOLDER: Final = re.compile(rf"(?:(?:{_SEASON})[ ._-]*|s)(\d{{1,4}})(?!\d)", re.IGNORECASE)
_MARKS: Final = re.compile(
    r"(?<![^\W_])s(?P<s>\d{1,4})[ -]{0,3}e(?P<e>\d{1,4})(?P<more>(?:[ -]{0,3}e\d{1,4}|-\d{1,4}(?!\d))*)(?!\d)"
    r"|(?<![\w])(?P<s2>\d{1,2})x(?P<e2>\d{2,3})(?P<more2>(?:-?x?\d{2,3})?)(?![\w])"
    rf"|(?<!\w)(?:{_SEASON}) ?(?P<s3>\d{{1,4}})[ ,-]+(?:{_EPISODE}|e) ?(?P<e3>\d{{1,4}})(?P<more3>)(?!\w)",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    rf"(?<!\w)(?:(?:{_EPISODE}) ?|e)(?P<e>\d{{1,4}})(?!\w)(?!\s*[(\[]?(?:19|20)\d\d(?!\d))", re.IGNORECASE
)
_MAY_MARK: Final = re.compile(r"[sS\u017fxXeEpPoO] ?\d")
"""A part of each mark of the two above; most names have none, which takes less time."""
_DASHED: Final = re.compile(r"(?:^|(?<=\w|[!?.)\]]))\s-\s(?P<e>\d{2,4})(?:v\d)?(?=\s*$|\s+[\[(]|\s-\s)")
_LAST: Final = re.compile(r"(?<=[^\W\d]) (?P<e>\d{3})$")
_LETTER: Final = re.compile(r"[^\W\d]")
_DATE: Final = re.compile(r"(?<!\d)(?:19|20)\d\d[ -](?:0[1-9]|1[0-2])[ -](?:0[1-9]|[12]\d|3[01])(?!\d)")
_SEASON_AT_END: Final = re.compile(rf"\s(?:s|(?:{_SEASON}) )(\d{{1,2}})$", re.IGNORECASE)
_YEARS: Final = range(1900, 2100)
_MOST_SEASONS: Final = 40
"""Seasons that `12x05` can tell; `64x66` is a size."""


def season_of_folder(folder: str) -> int | None:
    """Return the number of the season that a folder has the name of; specials are season 0."""
    if folder[:1] not in "sStT":
        return None
    found = _FOLDER.match(folder)
    if found is None:
        return 0 if folder.lower() in {"specials", "special"} else None
    rest = folder[found.end() :]
    return int(found[1]) if not rest or not rest[0].isalpha() else None


def episode_mark(text: str) -> EpisodeMark | None:
    """Return the mark of an episode in a name with spaces; None without one."""
    may_be_marked = _MAY_MARK.search(text) is not None
    found = _MARKS.search(text) if may_be_marked else None
    if found is not None and not (found["s2"] and int(found["s2"]) > _MOST_SEASONS):
        kind = "" if found["s"] else "2" if found["s2"] else "3"
        first = int(found["e" + kind])
        more = [int(number) for number in re.findall(r"\d+", found["more" + kind])]
        last = more[-1] if more and more[-1] > first else None
        return EpisodeMark(found.start(), int(found["s" + kind]), first, last, is_weak=kind == "2")
    return _weak_mark(text, may_be_marked=may_be_marked)


def _weak_mark(text: str, *, may_be_marked: bool) -> EpisodeMark | None:
    found = (_ALONE.search(text) if may_be_marked else None) or _dashed(text) or _at_end(text)
    if found is not None:
        start = found.start()
        before = text[:start].rstrip(" -")
        season = _SEASON_AT_END.search(before)
        if season is not None:
            return EpisodeMark(season.start(), int(season[1]), int(found["e"]), None, is_weak=True)
        return EpisodeMark(start, None, int(found["e"]), None, is_weak=True)
    found = _DATE.search(text) if "19" in text or "20" in text else None
    return EpisodeMark(found.start(), None, None, None, is_weak=True) if found and found.start() else None


def _dashed(text: str) -> "re.Match[str] | None":
    found = _DASHED.search(text) if "-" in text else None
    return found if found and int(found["e"]) not in _YEARS else None


def _at_end(text: str) -> "re.Match[str] | None":
    """Return the number at the end of several words without digits: `Naruto Shippuden 221`."""
    found = _LAST.search(text) if text[-1:].isdigit() else None
    if found is None or any(sign.isdigit() for sign in text[: found.start()]):
        return None
    words = [word for word in text[: found.start()].split() if _LETTER.search(word)]
    return found if len(words) > 1 else None
