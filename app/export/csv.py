"""Comma-separated values as in RFC 4180: the path, then every column's bare value.

A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises
(https://owasp.org/www-community/attacks/CSV_Injection): one that begins with `=`, `+`, `-`, `@`, also
in full width, a tab or the end of a line. Numbers stay numbers, and absolute paths never begin so: they
are exact.
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
    """Write a heading and a row a file, as `entries` come; unknown is an empty field."""
    del outcome
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(["path", *(column.key for column in COLUMNS)])
    for record, *_ in entries:
        values = (as_text(record.path), *(column.value(record) for column in COLUMNS))
        rows.writerow(map(guarded, values))


def guarded(value: CellValue) -> CellValue:
    """Return a text so that no spreadsheet computes it, anything else as it is."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value
