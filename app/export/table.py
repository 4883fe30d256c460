"""A table for people in a terminal; the path is the last column, complete and on one line."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final, TextIO

from app.core.export.cells import CellLines
from app.core.facts.catalogue import COLUMNS
from app.core.facts.fact import Fact
from app.core.file.page import FilePage
from app.core.scan.job import ScanOutcome
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


def write(out: TextIO, pages: Iterable[FilePage], outcome: ScanOutcome | None = None) -> None:
    """Write a line per file; without files, write nothing."""
    del outcome
    coming = iter(pages)
    first = _first(coming)
    if not first:
        return
    widths = {column: _width(column, first) for column in _SHOWN}

    def cells(column: Fact, page: FilePage) -> Sequence[str]:
        texts = column.texts(page)
        known = {text: _padded(column, text, widths[column]) for text in set(texts)}
        return list(map(known.__getitem__, texts))

    heading = [_padded(column, column.title, width) for column, width in widths.items()]
    out.write(f"{_BETWEEN.join((*heading, 'Path'))}\n")
    lines = CellLines(_SHOWN, cells, _BETWEEN)
    for page in chain(first, coming):
        rows = zip(lines.of(page), _places(page), strict=True)
        out.write("".join(map(f"%s{_BETWEEN}%s\n".__mod__, rows)))


def _first(pages: Iterator[FilePage]) -> list[FilePage]:
    """Return the first pages, together at least `_MEASURED` rows."""
    taken: list[FilePage] = []
    while sum(map(len, taken)) < _MEASURED and (page := next(pages, None)) is not None:
        taken += [page] if len(page) else []
    return taken


def _width(column: Fact, pages: Sequence[FilePage]) -> int:
    return max(map(len, (column.title, *chain.from_iterable(map(column.texts, pages)))))


def _padded(column: Fact, text: str, width: int) -> str:
    return text.rjust(width) if column.numeric else text.ljust(width)


def _places(page: FilePage) -> Iterator[str]:
    for path, reason, failure in zip(
        page.paths, page.field("reason"), page.field("last_failure"), strict=True
    ):
        place = display(path)
        if reason:
            place += f" ({reason})"
        if failure:
            place += f" (last look failed: {failure.reason})"
        yield place
