"""A table for people in a terminal; the path is the last column, complete and on one line."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final, TextIO

from app.core.export.cells import CellLines
from app.core.facts.catalogue import COLUMNS
from app.core.facts.fact import Fact
from app.core.file.page import FilePage
from app.core.localization import IN_ENGLISH, Localization
from app.core.scan.job import ScanOutcome
from app.core.text.columns import columns, padded
from app.core.text.names import display

_KEYS: Final = (*("status", "size", "duration", "container", "video", "picture", "frame_rate", "audio"),)
_SHOWN: Final = tuple(column for key in _KEYS for column in COLUMNS if column.key == key)
FIELDS: Final = tuple(
    dict.fromkeys(
        (*chain.from_iterable(column.fields for column in _SHOWN), "folder", "name", "reason", "last_failure")
    )
)
_BETWEEN: Final = "  "
_MEASURED: Final = 1000
"""Rows that determine the column widths, so that the table need not fit in memory."""


def write(
    out: TextIO,
    pages: Iterable[FilePage],
    outcome: ScanOutcome | None = None,
    localization: Localization = IN_ENGLISH,
) -> None:
    """Write a line per file, in the language of `localization`; without files, write nothing."""
    del outcome
    coming = iter(pages)
    first = _first(coming)
    if not first:
        return
    widths = {column: _width(column, first, localization) for column in _SHOWN}

    def cells(column: Fact, page: FilePage) -> Sequence[str]:
        texts = localization.cells(column, page)
        known = {text: _padded(column, text, widths[column]) for text in set(texts)}
        return list(map(known.__getitem__, texts))

    heading = [_padded(column, localization.title(column), width) for column, width in widths.items()]
    out.write(f"{_BETWEEN.join((*heading, localization.phrase('table.path')))}\n")
    lines = CellLines(_SHOWN, cells, _BETWEEN)
    for page in chain(first, coming):
        rows = zip(lines.of(page), _places(page, localization), strict=True)
        out.write("".join(map(f"%s{_BETWEEN}%s\n".__mod__, rows)))


def _first(pages: Iterator[FilePage]) -> list[FilePage]:
    """Return the first pages, together at least `_MEASURED` rows."""
    taken: list[FilePage] = []
    while sum(map(len, taken)) < _MEASURED and (page := next(pages, None)) is not None:
        taken += [page] if len(page) else []
    return taken


def _width(column: Fact, pages: Sequence[FilePage], localization: Localization) -> int:
    cells = chain.from_iterable(localization.cells(column, page) for page in pages)
    return max(map(columns, (localization.title(column), *cells)))


def _padded(column: Fact, text: str, width: int) -> str:
    return padded(text, width, to_the_right=column.numeric)


def _places(page: FilePage, localization: Localization) -> Iterator[str]:
    for path, reason, failure in zip(
        page.paths, page.field("reason"), page.field("last_failure"), strict=True
    ):
        place = display(path)
        if reason:
            place += f" ({localization.message(reason)})"
        if failure:
            told = localization.message(failure.reason)
            place += f" ({localization.phrase('table.last_look_failed', reason=told)})"
        yield place
