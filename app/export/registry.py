"""The formats by name. A new format is a module with a `write` function, and a line here."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final, Protocol, TextIO, TypeVar

from app.core.scan import ScanOutcome
from app.export import csv, html, json, jsonl, table

RowT_contra = TypeVar("RowT_contra", contravariant=True)


class Format(StrEnum):
    """The values of `--format`."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    HTML = "html"


BYTE_ORDER_MARK: Final = "\ufeff"
"""The mark by which Excel recognises UTF-8."""


class Write(Protocol[RowT_contra]):
    """Writes files, and a scan's outcome, to a text stream as they come."""

    def __call__(
        self, out: TextIO, rows: Iterable[RowT_contra], /, outcome: ScanOutcome | None = None
    ) -> None:
        """Write all files, with only a few of them in memory."""


WRITERS: Final[dict[Format, Write[Any]]] = {
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


def export(
    out: TextIO,
    rows: Iterable[object],
    form: Format,
    outcome: ScanOutcome | None = None,
    *,
    bom: bool = False,
) -> None:
    """Write files in a format as they come, and for a scan also its outcome.

    `rows` are what the writer of the format takes (`app.jobs.export_rows`). With `bom`, CSV begins with a
    byte order mark, by which Excel recognises UTF-8. No other format may have one (RFC 8259, section 8.1).
    """
    if bom and form is Format.CSV:
        out.write(BYTE_ORDER_MARK)
    WRITERS[form](out, rows, outcome)
