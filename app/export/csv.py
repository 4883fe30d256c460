"""Comma-separated values (RFC 4180): the path, then the raw value of every column.

A text that a spreadsheet would read as a formula gets an apostrophe in front, as OWASP advises
(https://owasp.org/www-community/attacks/CSV_Injection). Such a text begins with `=`, `+`, `-`, `@`, their
full-width forms, a tab or a line break. Numbers stay numbers. Absolute paths never begin so and stay exact.
"""

import csv
from collections.abc import Iterable
from typing import Final, TextIO

from app.core.columns import COLUMNS, CellValue
from app.core.names import as_text
from app.core.record import FileDetails
from app.core.scan import ScanOutcome

_FORMULAS: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n")


def write(out: TextIO, entries: Iterable[FileDetails], outcome: ScanOutcome | None = None) -> None:
    """Write a heading, and a row per file as `entries` come; an unknown value is an empty field."""
    del outcome
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(["path", *(column.key for column in COLUMNS)])
    for record, *_ in entries:
        values = (as_text(record.path), *(column.value(record) for column in COLUMNS))
        rows.writerow(map(escape_formula, values))


def escape_formula(value: CellValue) -> CellValue:
    """Return a text that no spreadsheet computes; return any other value unchanged."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value
