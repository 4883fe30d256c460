"""The formats by name. A new format is a module with a `write` function, and a line here."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, Protocol, TextIO

from app.core.record import FileDetails
from app.core.scan import ScanOutcome
from app.export import csv, html, json, jsonl, table


class Format(StrEnum):
    """The values of `--format`."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    HTML = "html"


BYTE_ORDER_MARK: Final = "\ufeff"
"""The mark by which Excel recognises UTF-8."""


class Write(Protocol):
    """Writes files, and a scan's outcome, to a text stream as they come."""

    def __call__(
        self, out: TextIO, entries: Iterable[FileDetails], outcome: ScanOutcome | None = None
    ) -> None:
        """Write all files, with only a few of them in memory."""


WRITERS: Final[dict[Format, Write]] = {
    Format.TABLE: table.write,
    Format.JSON: json.write,
    Format.JSONL: jsonl.write,
    Format.CSV: csv.write,
    Format.HTML: html.write,
}


ENDINGS: Final[dict[Format, tuple[str, ...]]] = {
    Format.TABLE: (".txt",),
    Format.JSON: (".json",),
    Format.JSONL: (".jsonl", ".ndjson"),
    Format.CSV: (".csv",),
    Format.HTML: (".html", ".htm"),
}
"""Extensions of each format: a file with one is an earlier output, which the next may replace."""


def export(out: TextIO, entries: Iterable[FileDetails], form: Format, *, bom: bool = False) -> None:
    """Write `entries` in a format as they come.

    With `bom`, CSV begins with a byte order mark, by which Excel recognises UTF-8. No other format may
    have one (RFC 8259, section 8.1).
    """
    if bom and form is Format.CSV:
        out.write(BYTE_ORDER_MARK)
    WRITERS[form](out, entries)
