"""A JSON document, a file per line: `{"scan": {...}, "files": [...]}`; `scan` only after a scan."""

import json
from collections.abc import Iterable
from typing import TextIO

from app.core.file.page import FilePage
from app.core.scan.job import ScanOutcome
from app.export.json_model import FIELDS, few_texts, scan_tree

__all__ = ["FIELDS", "write"]


def write(out: TextIO, pages: Iterable[FilePage], outcome: ScanOutcome | None = None) -> None:
    """Write the document as `pages` come."""
    out.write("{")
    if outcome is not None:
        out.write(f'"scan": {json.dumps(scan_tree(outcome))},\n')
    out.write('"files": [')
    comma = "\n"
    for page in pages:
        for few in few_texts(page, outcome.scan_id if outcome else None):
            out.write(comma + ",\n".join(few))
            comma = ",\n"
    out.write("\n]}\n")
