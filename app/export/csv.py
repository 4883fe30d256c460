"""Comma-separated values as in RFC 4180: the path, then every column's bare value."""

import csv
import os
from collections.abc import Iterable
from typing import TextIO

from app.core.columns import COLUMNS
from app.core.record import Entry
from app.core.scan import ScanOutcome


def write(out: TextIO, entries: Iterable[Entry], outcome: ScanOutcome | None = None) -> None:
    """Write a heading and a row a file, as `entries` come; unknown is an empty field."""
    del outcome
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(["path", *(column.key for column in COLUMNS)])
    for record, _ in entries:
        rows.writerow([os.fsdecode(record.path), *(column.value(record) for column in COLUMNS)])
