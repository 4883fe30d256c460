"""The rules that find the title of a film or an episode in the name and the folders of a file."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from app.core.file.title import UNTITLED, Title
from app.core.sidecars.sidecar import NfoContents
from app.core.text.names import display, separator, split
from app.core.titles.episode import EpisodeMark, episode_mark, season_of_folder
from app.core.titles.evidence import is_like_a_title, is_technical
from app.core.titles.words import (
    bare,
    editions,
    first_quality_word,
    has_marked_year,
    ids_in,
    is_disc_folder,
    is_recording,
    last_year,
    spaced,
    without_brackets,
    without_country,
    without_edition,
    without_part,
)

_GENERIC: Final = frozenset({"movie", "film", "video", "feature", "main", "trailer", "sample"})
"""Names of a film's file that tell nothing: the folder has the title."""
_BLOCKS: Final = frozenset({16, 32})
_FOLDERS: Final = 3
"""Folders above a file that are looked at."""


_EXTRAS: Final = frozenset(
    {
        *("behind the scenes", "bonus", "clips", "deleted scenes", "extras", "featurette", "featurettes"),
        *("interviews", "other", "sample", "samples", "scenes", "shorts", "trailer", "trailers"),
    }
)
"""Folders in that of a film or a season with what is not the film, as programs for watching name them."""
_EXTRAS_BYTES: Final = tuple(map(str.encode, sorted(_EXTRAS)))
EXTRA_WORDS: Final = (
    *("behindthescenes", "clip", "deleted", "extra", "featurette", "interview", "other", "scene", "short"),
    *("trailer", "sample"),
)
"""Small letters of which each name of an extra, outside such folders, has some."""
_EXTRA: Final = re.compile(
    r"-(?:behindthescenes|clip|deleted(?:scene)?|extra|featurette|interview|other|scene|short)\d*$"
    r"|[-._ ](?:trailer|sample)\d*$",
    re.IGNORECASE,
)
_DISC_NUMBER: Final = re.compile(r"(?:cd|dis[ck]|dvd)[ ._-]?\d", re.IGNORECASE)


def title_of(folder: bytes, name: bytes) -> Title:
    """Return the title that the name of a file and its `folder` (absolute) tell."""
    stem = _stem(display(name))
    folders = _folders(folder)
    if is_disc_folder(folders[-1] if folders else ""):
        return _of_disc(folders)
    if folders and _DISC_NUMBER.fullmatch(folders[-1]):
        folders = folders[:-1]
    found = _of_extra(stem, folders) or _titled(stem, folders)
    ids = ids_in(stem)
    for parent in reversed(folders[-2:]) if found.season is not None else folders[-1:]:
        if found.work is not None or found.season is not None:
            ids = (*ids, *_known(parent).ids)
    if not ids:
        return found
    return found._replace(ids=" ".join(sorted(set(ids))))


def is_extra(folder: bytes, name: bytes) -> bool:
    """Return whether a file is a sample, a trailer or the like of a film or a series that it lies with."""
    stem, folders = _stem(display(name)), _folders(folder)
    if _EXTRA.search(stem):
        # The name of a trailer may begin with that of its film, with the year: that tells nothing of its own.
        return _above_extra(folders) is not None
    return _of_extra(stem, folders) is not None


def is_extras_folder(path: bytes) -> bool:
    """Return whether a folder (absolute) may be one with what is not the film, by its name."""
    return path.lower().endswith(_EXTRAS_BYTES) and split(path)[1].lower() in _EXTRAS_BYTES


def title_with(title: Title, told: NfoContents) -> Title:
    """Return the title of a file whose `.nfo` tells more: what somebody has written is better than a name."""
    ids = " ".join(sorted({*(title.ids or "").split(), *told.ids})) or None
    if told.kind == "film":
        work, year = told.title or title.work, told.year or title.year
        return Title(work, year, edition=title.edition, ids=ids)
    if told.kind != "episode":
        return title._replace(ids=ids)
    title = title._replace(work=told.title or title.work, ids=ids)
    if told.season is None or told.episode is None:
        return title
    return title._replace(season=told.season, episode=told.episode, last_episode=told.last_episode)


def _stem(shown: str) -> str:
    stem, dot, extension = shown.rpartition(".")
    return stem if dot and len(extension) <= 5 and extension.isalnum() else shown


@lru_cache(4096)  # files share folders
def _folders(folder: bytes) -> tuple[str, ...]:
    """Return the names of the last folders of a path, the innermost last."""
    return tuple(display(part) for part in folder.split(separator(folder))[-_FOLDERS:] if part)


class _Folder(NamedTuple):
    """The values in the name of a folder."""

    work: str
    year: int | None
    ids: tuple[str, ...]
    edition: str | None


@lru_cache(4096)
def _known(folder: str) -> _Folder:
    text = spaced(without_brackets(folder))
    found = last_year(text)
    work = text[: found[1]] if found else text
    return _Folder(
        without_country(bare(work)), found[0] if found else None, ids_in(folder), editions(folder, "")
    )


def _of_disc(folders: tuple[str, ...]) -> Title:
    """Return the title of a copied disc: the folder above its structure must have a year or an id."""
    above = next((each for each in reversed(folders) if not is_disc_folder(each)), "")
    known = _known(above)
    if not known.work or (known.year is None and not known.ids):
        return UNTITLED
    return Title(known.work, known.year, edition=known.edition, ids=" ".join(sorted(set(known.ids))) or None)


def _of_extra(stem: str, folders: tuple[str, ...]) -> Title | None:
    """Return the title of the film or series that a trailer, an interview or the like lies with.

    None for another file, and for one whose own name has a year or an episode.
    """
    if not _is_inside(folders) and not _EXTRA.search(stem):
        return None
    known = _above_extra(folders)
    return None if known is None or _tells_itself(stem) else known


def _is_inside(folders: tuple[str, ...]) -> bool:
    return bool(folders) and folders[-1].lower() in _EXTRAS


@lru_cache(4096)
def _above_extra(folders: tuple[str, ...]) -> Title | None:
    """Return the title that the folders of an extra tell; None if they are of no film or series."""
    above = folders[:-1] if _is_inside(folders) else folders
    of_season = bool(above) and season_of_folder(above[-1]) is not None
    above = above[:-1] if of_season else above
    known = _known(above[-1]) if above else None
    if known is None or not known.work or not (of_season or known.year or known.ids):
        return None
    return Title(known.work, known.year, ids=" ".join(sorted(set(known.ids))) or None)


@lru_cache(4096)
def _tells_itself(stem: str) -> bool:
    text = spaced(without_brackets(stem))
    return last_year(text) is not None or episode_mark(text) is not None


def _titled(stem: str, folders: tuple[str, ...]) -> Title:
    text = spaced(without_brackets(stem))
    mark = episode_mark(text)
    if mark is not None and not (mark.is_weak and (_is_size(text, mark) or is_recording(stem))):
        return _of_episode(text, mark, folders)
    season = season_of_folder(folders[-1]) if folders else None
    if season is not None and (number := _leading_number(text)):
        return _of_episode("", EpisodeMark(0, season, number, None), folders)
    if is_recording(stem):
        return UNTITLED
    return _of_folder(text, folders) or _of_film(stem, text, folders)


def _is_size(text: str, mark: EpisodeMark) -> bool:
    """Return whether a mark is the size of a picture or a block, such as `size 34x66` or `32x32`."""
    is_square = mark.season == mark.number and (mark.season or 0) in _BLOCKS and not text[:1].isupper()
    return is_square or is_technical(text[: mark.start])


def _of_folder(text: str, folders: tuple[str, ...]) -> Title | None:
    """Return the title of the folder where the name has none of its own; None where it has one."""
    known = _known(folders[-1]) if folders else None
    if text.lower() in _GENERIC:
        tells = known is not None and known.year is not None
        return Title(known.work, known.year, edition=known.edition) if known and tells else UNTITLED
    if known and without_part(text) == "":
        return Title(known.work or None, known.year)
    return None


def _leading_number(text: str) -> int | None:
    digits = text[: len(text) - len(text.lstrip("0123456789"))]
    return int(digits) if 0 < len(digits) <= 3 else None


def _of_episode(text: str, mark: EpisodeMark, folders: tuple[str, ...]) -> Title:
    before = bare(text[: mark.start])
    season = mark.season
    year = None
    if before:
        found = last_year(before)
        if found and found[1] > 0:
            year, before = found[0], bare(before[: found[1]])
        work = without_country(before)
        year = year or _year_of_folders(work, folders[-2:])
    else:
        season_folder = bool(folders) and season_of_folder(folders[-1]) is not None
        named = folders[-2:-1] if season_folder else folders[-1:]
        known = _known(named[0]) if named else None
        work, year = (known.work, known.year) if known else ("", None)
    if season is None and mark.number is not None and folders:
        season = season_of_folder(folders[-1])
    return Title(work or None, year, season, mark.number, mark.last)


def _of_film(stem: str, text: str, folders: tuple[str, ...]) -> Title:
    found = last_year(text)
    year, end, after = (found[0], found[1], text[found[2] :]) if found else (None, len(text), "")
    quality = first_quality_word(text[:end])
    if quality:
        end, after = quality, text[quality:]
    work = bare(text[:end])
    shorter, own = without_edition(work)
    work = bare(without_part(shorter)) if year is None else shorter
    year = year or _year_of_folders(work, folders[-1:])
    edition = editions(stem, after, own)
    if is_technical(work):
        is_film = has_marked_year(text) or bool(ids_in(stem))
    else:
        is_release = bool(quality) and (" " in work or not work[:1].islower())
        is_film = bool(year or is_release or edition or ids_in(stem)) or is_like_a_title(work)
    return Title(work or None, year, edition=edition) if is_film else UNTITLED


def _year_of_folders(work: str, folders: tuple[str, ...]) -> int | None:
    """Return the year that a folder with the same title tells."""
    for known in map(_known, folders):
        if known.year and known.work.casefold() == work.casefold():
            return known.year
    return None
