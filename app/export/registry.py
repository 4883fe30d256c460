"""The formats by name. A new format is a module with a `write` function, and a line here."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, Protocol, TextIO

from app.core.file_page import FilePage
from app.core.scan import ScanOutcome
from app.export import csv, html, json, json_model, jsonl, table


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

    def __call__(self, out: TextIO, pages: Iterable[FilePage], /, outcome: ScanOutcome | None = None) -> None:
        """Write all files, with only a few pages of them in memory."""


WRITERS: Final[dict[Format, Write]] = {
    Format.TABLE: table.write,
    Format.JSON: json.write,
    Format.JSONL: jsonl.write,
    Format.CSV: csv.write,
    Format.HTML: html.write,
}
FIELDS: Final[dict[Format, Sequence[str]]] = {
    Format.TABLE: table.FIELDS,
    Format.JSON: json_model.FIELDS,
    Format.JSONL: json_model.FIELDS,
    Format.CSV: csv.FIELDS,
    Format.HTML: csv.FIELDS,
}
"""The fields of a file that each format shows."""


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
    pages: Iterable[FilePage],
    form: Format,
    outcome: ScanOutcome | None = None,
    *,
    bom: bool = False,
) -> None:
    """Write files in a format as they come, and for a scan also its outcome.

    `pages` have at least the `FIELDS` of the format. With `bom`, CSV begins with a
    byte order mark, by which Excel recognises UTF-8. No other format may have one (RFC 8259, section 8.1).
    """
    if bom and form is Format.CSV:
        out.write(BYTE_ORDER_MARK)
    WRITERS[form](out, pages, outcome)
