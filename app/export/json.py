"""A JSON document, a file per line: `{"scan": {...}, "files": [...]}`; `scan` only after a scan."""

import json
from collections.abc import Iterable
from typing import TextIO

from app.core.record import FileDocument
from app.core.scan import ScanOutcome
from app.export.json_model import file_json, scan_tree


def write(out: TextIO, files: Iterable[FileDocument], outcome: ScanOutcome | None = None) -> None:
    """Write the document as `files` come."""
    out.write("{")
    if outcome is not None:
        out.write(f'"scan": {json.dumps(scan_tree(outcome))},\n')
    out.write('"files": [')
    comma = "\n"
    for file in files:
        out.write(comma + file_json(file, outcome.scan_id if outcome else None))
        comma = ",\n"
    out.write("\n]}\n")
