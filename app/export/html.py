"""A report for people: one HTML page with its style inside, which no browser needs anything else to show.

Totals stand before the table, though nobody knows them before the last file has passed. So the rows wait
in a temporary file, packed, and follow the totals from there. Reading the library twice would cost more,
and a scan that saves between the two would make the totals those of other rows.

Every text is escaped, the page allows no script and no style but its own (by their hashes), and what is
small enough to be sorted and filtered in a browser gets the few lines for that.
"""

import gzip
import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import IO, Final, TextIO

from app.core.columns import COLUMNS, Column
from app.core.record import FileDetails, FileRecord, FileStatus
from app.core.scan import ScanOutcome
from app.core.units import UNKNOWN_TEXT
from app.export import html_page
from app.export.statistics import Sums

SORTED: Final = 5000
"""Rows that a page sorts and filters by itself; a browser would be busy for long with more."""
_REASONS: Final = ("reason", "last_failure")
_FIRST: Final = ("name", "status", *_REASONS)
"""What is wrong with a file stands beside its name."""
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
}
_IN_MEMORY: Final = 16_000_000
"""Bytes of packed rows that need no temporary file, on a disk that may be full: those of 150,000 files."""
_PIECE: Final = 8192
"""Signs that are written at once."""


def write(out: TextIO, entries: Iterable[FileDetails], outcome: ScanOutcome | None = None) -> None:
    """Write the page. What cannot be kept meanwhile raises `OSError`, as what cannot be written does."""
    out.write(html_page.BEGINNING)
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as file:
        rows = _Rows()
        with gzip.open(file, "wt", compresslevel=1, encoding="utf-8", newline="") as body:
            body.writelines(map(rows.html, (entry.record for entry in entries)))
        file.seek(0)
        filled, sortable = frozenset(rows.filled), rows.kept is not None
        out.writelines(html_page.until_rows(rows.sums, outcome, _SHOWN, filled, sortable=sortable))
        with gzip.open(file, "rt", encoding="utf-8", newline="") as body:
            out.writelines(_pieces(body))
    out.writelines(html_page.after_rows(None if rows.kept is None else _orders(rows.kept, rows.filled)))


class _Rows:
    """Makes the rows, and keeps what must be known of all of them."""

    def __init__(self) -> None:
        self.sums = Sums()
        self.filled: set[Column] = set()
        """The columns in which any file has something."""
        self.kept: list[FileRecord] | None = []
        """The files, while they are few enough to be sorted."""

    def html(self, record: FileRecord) -> str:
        """Return a row. The ends of rows and cells can be left out in HTML: a quarter of a long page."""
        self.sums.add(record)
        if self.kept is not None:
            self.kept.append(record)
            if len(self.kept) > SORTED:
                self.kept = None
        name, *texts = (self._text(column, record) for column in _SHOWN)
        return f"<tr{_MARKS[record.status]}><th scope=row>{name}<td>{'<td>'.join(texts)}\n"

    def _text(self, column: Column, record: FileRecord) -> str:
        text = column.show(record)
        if text == UNKNOWN_TEXT:
            return "" if column.key in _REASONS else text
        if text:
            self.filled.add(column)
        return escape(text)


def _pieces(body: IO[str]) -> Iterator[str]:
    while piece := body.read(_PIECE):
        yield piece


def _orders(records: Sequence[FileRecord], filled: set[Column]) -> Iterator[str]:
    """Yield JSON, a list a column: how many files are known in it, then the rows in its order."""
    for column in _SHOWN:
        if column not in filled:
            yield "[]"
            continue
        keys = [column.order(record, unknown_last=True) for record in records]
        known = sum(not unknown for unknown, _ in keys)
        yield json.dumps([known, *sorted(range(len(keys)), key=keys.__getitem__)], separators=(",", ":"))
