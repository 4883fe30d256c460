"""JSON Lines: a file per line, and nothing else (https://jsonlines.org)."""

from collections.abc import Iterable
from typing import TextIO

from app.core.file.page import FilePage
from app.core.scan.job import ScanOutcome
from app.export.json_model import FIELDS, few_texts

__all__ = ["FIELDS", "write", "write_lines"]


def write(out: TextIO, pages: Iterable[FilePage], outcome: ScanOutcome | None = None) -> None:
    """Write a line per file, as `pages` come."""
    write_lines(out, pages, outcome.scan_id if outcome else None)


def write_lines(out: TextIO, pages: Iterable[FilePage], scan_id: int | None) -> None:
    """Write a line per file; `scan_id` is the scan that has just read some of them."""
    for page in pages:
        out.writelines("\n".join((*few, "")) for few in few_texts(page, scan_id))
