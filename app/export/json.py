"""A JSON document, a file per line: `{"scan": {...}, "files": [...]}`; `scan` only after a scan."""

import json
from collections.abc import Iterable
from typing import TextIO

from app.core.file.page import FilePage
from app.core.scan.job import ScanOutcome
from app.export.json_model import FIELDS, file_texts, scan_tree

__all__ = ["FIELDS", "write"]


def write(out: TextIO, pages: Iterable[FilePage], outcome: ScanOutcome | None = None) -> None:
    """Write the document as `pages` come."""
    out.write("{")
    if outcome is not None:
        out.write(f'"scan": {json.dumps(scan_tree(outcome))},\n')
    out.write('"files": [')
    comma = "\n"
    for page in pages:
        if len(page):
            out.write(comma + ",\n".join(file_texts(page, outcome.scan_id if outcome else None)))
            comma = ",\n"
    out.write("\n]}\n")
