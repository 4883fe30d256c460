"""JSON Lines: a file per line, and nothing else (https://jsonlines.org)."""

import json
from collections.abc import Iterable
from typing import TextIO

from app.core.record import FileDetails
from app.core.scan import ScanOutcome
from app.export.json_model import file_tree


def write(out: TextIO, entries: Iterable[FileDetails], outcome: ScanOutcome | None = None) -> None:
    """Write a line per file, as `entries` come."""
    for entry in entries:
        write_line(out, entry, outcome.scan_id if outcome else None)


def write_line(out: TextIO, entry: FileDetails, scan_id: int | None) -> None:
    """Write one file's line."""
    out.write(json.dumps(file_tree(entry, scan_id)) + "\n")
