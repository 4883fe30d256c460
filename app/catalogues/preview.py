"""A look at the first entries of a catalogue, before it is imported."""

from collections.abc import Sequence
from itertools import islice

from msgspec import Struct

from app.catalogues.catalogue import Survey, Video, open_catalogue, survey, videos
from app.core.catalogue.entry import CatalogueFormat, Columns
from app.core.file.filetypes import NameRules

_LOOKED_AT = 20_000
"""Entries that are looked at: half a second at most."""
_SHOWN = 5


class CataloguePreview(Struct, frozen=True, kw_only=True):
    """The first videos of a catalogue, and what it tells of its disk."""

    format: CatalogueFormat
    columns: Columns
    """The columns of a table; none for another format, and if its titles tell none."""
    titles: Sequence[str]
    """The titles or first cells of a table."""
    survey: Survey
    videos: Sequence[Video]


def preview(path: bytes, columns: Columns, names: NameRules) -> CataloguePreview:
    """Return what the first entries of a catalogue tell. Raises `CatalogueRefused`.

    `columns` are those of a table that the user chose; without any, its titles tell them.
    """
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
