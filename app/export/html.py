"""A report for people: a single HTML page with its style inside, without any other file.

Totals stand before the table, but are known only after the last file. Therefore the rows are compressed
into a temporary file, and copied from there after the totals. Reading the library twice would cost more.
A scan that saves between both reads would make the totals differ from the rows.

Every text is escaped. The page allows only its own script and style, by their hashes. A page of at most
`SORTED` rows has a script that sorts and filters them.
"""

import gzip
import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import chain
from typing import IO, Final, TextIO

from app.core.export.cells import CellLines
from app.core.facts.catalogue import ALL_FIELDS, COLUMNS
from app.core.facts.fact import Fact
from app.core.file.page import FilePage
from app.core.file.record import FileStatus
from app.core.localization import IN_ENGLISH, Localization
from app.core.scan.job import ScanOutcome
from app.core.text.units import UNKNOWN_TEXT
from app.export import html_page
from app.export.contact_sheets import ContactSheets, PicturesOf
from app.export.html_page import ReportFigures
from app.export.report_charts import ReportCharts
from app.export.report_problems import ReportProblems
from app.export.statistics import ReportTotals

FIELDS: Final = ALL_FIELDS
SORTED: Final = 5000
"""Most rows that a page sorts and filters; more would keep a browser busy for long."""
_REASONS: Final = ("reason", "last_failure")
_FIRST: Final = ("name", "status", *_REASONS)
"""Keys of the first columns: reasons stand beside the name of the file."""
_SHOWN: Final = tuple(
    sorted(COLUMNS, key=lambda column: _FIRST.index(column.key) if column.key in _FIRST else len(_FIRST))
)
_MARKS: Final = {
    FileStatus.OK: "",
    FileStatus.FAILED: " class=red",
    FileStatus.TIMEOUT: " class=amber",
    FileStatus.SKIPPED: " class=amber",
    FileStatus.MISSING: " class=dim",
    FileStatus.OFFLINE: " class=dim",
    FileStatus.IN_TRASH: " class=dim",
}
_IN_MEMORY: Final = 16_000_000
"""Bytes of compressed rows, of 150,000 files, that are kept in memory: the disk may be full."""
_PIECE: Final = 8192
"""Characters that are written at once."""


def write(
    out: TextIO,
    pages: Iterable[FilePage],
    outcome: ScanOutcome | None = None,
    pictures: PicturesOf | None = None,
    localization: Localization = IN_ENGLISH,
) -> None:
    """Write the page. Raise `OSError` if the page or the temporary file cannot be written.

    With `pictures`, the page has contact sheets of the files that have any.
    """
    out.write(html_page.beginning(localization))
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as file:
        rows = _Rows(localization)
        sheets = ContactSheets(pictures, localization) if pictures is not None else None
        with gzip.open(file, "wt", compresslevel=1, encoding="utf-8", newline="") as body:
            for page in pages:
                body.write("".join(rows.html(page)))
                if sheets is not None:
                    sheets.add(page)
        file.seek(0)
        filled, sortable = frozenset(rows.filled), rows.kept is not None
        figures = ReportFigures(rows.totals, rows.charts, sheets, rows.problems)
        head = html_page.until_rows(figures, outcome, _SHOWN, filled, localization, sortable=sortable)
        out.writelines(head)
        with gzip.open(file, "rt", encoding="utf-8", newline="") as body:
            out.writelines(_pieces(body))
    out.writelines(html_page.after_rows(None if rows.kept is None else _orders(rows.kept, rows.filled)))


class _Rows:
    """Formats the rows, and collects totals, used columns and the files to sort."""

    def __init__(self, localization: Localization) -> None:
        self.totals = ReportTotals(localization)
        self.charts = ReportCharts(localization)
        self.problems = ReportProblems(localization)
        self._texts = localization
        self.filled: set[Fact] = set()
        """The columns in which any file has a value."""
        self.kept: list[FilePage] | None = []
        """The files to sort; None once there are more than `SORTED`."""
        self._lines = CellLines(_SHOWN, self._cells, "<td>")

    def html(self, page: FilePage) -> Iterator[str]:
        """Return the rows of a page, without the optional end tags of HTML, a quarter of a long page."""
        self.totals.add(page)
        self.charts.add(page)
        self.problems.add(page)
        if self.kept is not None:
            self.kept.append(page)
            if self.totals.files > SORTED:
                self.kept = None
        marks = map(_MARKS.__getitem__, page.field("status"))
        return map("<tr{}><th scope=row>{}\n".format, marks, self._lines.of(page))

    def _cells(self, column: Fact, page: FilePage) -> Sequence[str]:
        texts = self._texts.cells(column, page)
        known = {text: escape(text) for text in set(texts)}
        if known.keys() - {"", UNKNOWN_TEXT}:
            self.filled.add(column)
        if column.key in _REASONS:
            known |= {UNKNOWN_TEXT: ""}
        return list(map(known.__getitem__, texts))


def _pieces(body: IO[str]) -> Iterator[str]:
    while piece := body.read(_PIECE):
        yield piece


def _orders(pages: Sequence[FilePage], filled: set[Fact]) -> Iterator[str]:
    """Yield a JSON list per column: the number of known values, then the row numbers in order."""
    for column in _SHOWN:
        if column not in filled:
            yield "[]"
            continue
        keys = [*chain.from_iterable(map(column.orders, pages))]
        known = sum(not unknown for unknown, _ in keys)
        yield json.dumps([known, *sorted(range(len(keys)), key=keys.__getitem__)], separators=(",", ":"))
