"""JSON Lines: a file per line, and nothing else (https://jsonlines.org)."""

from collections.abc import Iterable
from typing import TextIO

from app.core.record import FileDocument
from app.core.scan import ScanOutcome
from app.export.json_model import file_json


def write(out: TextIO, files: Iterable[FileDocument], outcome: ScanOutcome | None = None) -> None:
    """Write a line per file, as `files` come."""
    write_lines(out, files, outcome.scan_id if outcome else None)


def write_lines(out: TextIO, files: Iterable[FileDocument], scan_id: int | None) -> None:
    """Write a line per file; `scan_id` is the scan that has just read some of them."""
    out.writelines(file_json(file, scan_id) + "\n" for file in files)
