"""The formats of exports by name, and the extensions of their files."""

from enum import StrEnum
from typing import Final

from app.core.text.names import as_text


class Format(StrEnum):
    """The values of `--format`."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    HTML = "html"


ENDINGS: Final[dict[Format, tuple[str, ...]]] = {
    Format.TABLE: (".txt",),
    Format.JSON: (".json",),
    Format.JSONL: (".jsonl", ".ndjson"),
    Format.CSV: (".csv",),
    Format.HTML: (".html", ".htm"),
}
"""Extensions of each format: a file with one is an earlier output, which the next may replace."""

PDF_ENDINGS: Final = (".pdf",)
"""Extensions of a printed report."""


def format_of(name: bytes) -> Format | None:
    """Return the format that the extension of a file's name says; None if it says no format."""
    text = as_text(name).casefold()
    return next((form for form, endings in ENDINGS.items() if text.endswith(endings)), None)
