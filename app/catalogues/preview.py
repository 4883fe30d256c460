"""A look at the first entries of a catalogue or of another library, before it is imported."""

import os
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from msgspec import Struct

from app.catalogues.catalogue import Survey, Video, disk_name, is_library, open_catalogue, survey, videos
from app.config.paths import pictures_beside
from app.core.catalogue.entry import CatalogueFormat, Columns
from app.core.errors import CatalogueRefused
from app.core.file.filetypes import NameRules
from app.core.text.names import display
from app.library.catalogues import other_library

_LOOKED_AT: Final = 20_000
"""Entries that are looked at: half a second at most."""
_SHOWN: Final = 5


class CataloguePreview(Struct, frozen=True, kw_only=True):
    """The first videos of a catalogue, and what it tells of its disk."""

    format: CatalogueFormat
    columns: Columns = Columns()
    """The columns of a table; none for another format, and if its titles tell none."""
    titles: Sequence[str] = ()
    """The titles or first cells of a table."""
    survey: Survey
    """Of a library, its name in place of that of a disk."""
    videos: Sequence[Video]
    count: int | None = None
    """The number of videos of a library; None for a catalogue."""
    has_pictures: bool = False
    """Whether there are pictures beside a library."""


def preview(
    path: bytes,
    columns: Columns,
    names: NameRules,
    own: Path,
    has_pictures: Callable[[Path], bool] = lambda _folder: False,
) -> CataloguePreview:
    """Return what the first entries of a catalogue, or of a library that is not `own`, tell.

    `columns` are those of a table that the user chose; without any, its titles tell them. `has_pictures`
    tells whether a folder beside a library has any. Raises `CatalogueRefused`, and `LibraryTooNew` for a
    library of a later version.
    """
    if is_library(path):
        return _of_library(path, own, has_pictures)
    catalogue = open_catalogue(path, columns=columns or None)
    is_lacking = catalogue.format is CatalogueFormat.TABLE and not catalogue.columns
    told = survey(catalogue, islice(catalogue.entries(), 0 if is_lacking else _LOOKED_AT))
    found = islice(videos(catalogue, names, told.prefix), 0 if is_lacking else _LOOKED_AT)
    return CataloguePreview(
        format=catalogue.format,
        columns=catalogue.columns,
        titles=catalogue.titles,
        survey=told,
        videos=tuple(islice((each for each in found if isinstance(each, Video)), _SHOWN)),
    )


def _of_library(path: bytes, own: Path, has_pictures: Callable[[Path], bool]) -> CataloguePreview:
    place = Path(os.fsdecode(path))
    try:
        count, first = other_library.first_files(place, own, _SHOWN)
    except OSError as error:
        detail = error.strerror or str(error)
        raise CatalogueRefused("catalogue.not_read", path=display(path), detail=detail) from error
    return CataloguePreview(
        format=CatalogueFormat.LIBRARY,
        survey=Survey(b"", disk_name(place.stem)),
        videos=[Video(*each) for each in first],
        count=count,
        has_pictures=has_pictures(pictures_beside(place)),
    )
