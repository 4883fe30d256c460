"""A JSON document, a file per line: `{"scan": {...}, "files": [...]}`; `scan` only after a scan."""

import json
from collections.abc import Iterable
from typing import TextIO

from app.core.record import FileDetails
from app.core.scan import ScanOutcome
from app.export.json_model import file_tree, scan_tree


def write(out: TextIO, entries: Iterable[FileDetails], outcome: ScanOutcome | None = None) -> None:
    """Write the document as `entries` come."""
    out.write("{")
    if outcome is not None:
        out.write(f'"scan": {json.dumps(scan_tree(outcome))},\n')
    out.write('"files": [')
    comma = "\n"
    for entry in entries:
        out.write(comma + json.dumps(file_tree(entry, outcome.scan_id if outcome else None)))
        comma = ",\n"
    out.write("\n]}\n")
