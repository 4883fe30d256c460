"""Comma-separated values (RFC 4180): the path, then the raw value of every column.

A text that a spreadsheet would read as a formula gets an apostrophe in front, as OWASP advises
(https://owasp.org/www-community/attacks/CSV_Injection). Such a text begins with `=`, `+`, `-`, `@`, their
full-width forms, a tab or a line break. Numbers stay numbers. Absolute paths never begin so and stay exact.
"""

import csv
from collections.abc import Callable, Iterable
from typing import Final, TextIO

from app.core.cells import Cells
from app.core.columns import COLUMNS, CellValue, Column
from app.core.names import as_text
from app.core.record import FileRecord
from app.core.scan import ScanOutcome

_FORMULAS: Final = frozenset("=+-@\uff1d\uff0b\uff0d\uff20\t\r\n")


def write(out: TextIO, records: Iterable[FileRecord], outcome: ScanOutcome | None = None) -> None:
    """Write a heading, and a row per file as `records` come; an unknown value is an empty field."""
    del outcome
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(["path", *(column.key for column in COLUMNS)])
    cells = Cells(COLUMNS, _escaped)
    rows.writerows((escape_formula(as_text(record.path)), *cells(record)) for record in records)


def _escaped(column: Column) -> Callable[[FileRecord], CellValue]:
    value = column.value
    if column.numeric and not column.shared:
        return value  # a number: most cells of their own are
    return lambda record: escape_formula(value(record))


def escape_formula(value: CellValue) -> CellValue:
    """Return a text that no spreadsheet computes; return any other value unchanged."""
    return f"'{value}" if isinstance(value, str) and value[:1] in _FORMULAS else value
