"""The modules of the formats with facts of files. A new one has `FIELDS` and `write`, and a case here."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, Protocol, TextIO

from app.core.export.format import Format
from app.core.file.page import FilePage
from app.core.localization import IN_ENGLISH, Localization
from app.core.scan.job import ScanOutcome

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf


BYTE_ORDER_MARK: Final = "\ufeff"
"""The mark by which Excel recognises UTF-8."""


class FormatModule(Protocol):
    """The module of a format."""

    @property
    def FIELDS(self) -> Sequence[str]:  # noqa: N802 - a constant of the module
        """The fields of a file that the format shows."""

    def write(self, out: TextIO, pages: Iterable[FilePage], outcome: ScanOutcome | None = None) -> None:
        """Write files, and a scan's outcome, to a text stream as they come, a few pages in memory."""


def writer(form: Format) -> FormatModule:
    """Return the module of a format, which is one of `LISTED`. Only the asked one is loaded."""
    match form:
        case Format.TABLE:
            from app.export import table  # noqa: PLC0415

            return table
        case Format.CSV:
            from app.export import csv  # noqa: PLC0415

            return csv
        case Format.HTML:
            from app.export import html  # noqa: PLC0415

            return html
        case Format.JSON:
            from app.export import json  # noqa: PLC0415

            return json
        case Format.JSONL:
            from app.export import jsonl  # noqa: PLC0415

            return jsonl
        case _:
            raise ValueError("this format is a hand-over")


def export(
    out: TextIO,
    pages: Iterable[FilePage],
    form: Format,
    outcome: ScanOutcome | None = None,
    *,
    bom: bool = False,
    columns: Sequence[str] = (),
    pictures: "PicturesOf | None" = None,
    localization: Localization = IN_ENGLISH,
) -> None:
    """Write files in a format as they come, and for a scan also its outcome.

    `pages` have at least the fields of the format. With `bom`, CSV begins with a
    byte order mark, by which Excel recognises UTF-8. No other format may have one (RFC 8259, section 8.1).
    CSV has only `columns`, given by their keys, if there are any, below their titles in the language of
    `localization`; the other formats have all. A report in HTML has the `pictures` of its files. It and the
    table are in that language. All else is in English.
    """
    if form is Format.HTML:
        from app.export import html  # noqa: PLC0415 - as in `writer`

        html.write(out, pages, outcome, pictures, localization)
        return
    if form is Format.CSV:
        from app.export import csv  # noqa: PLC0415 - as in `writer`

        if bom:
            out.write(BYTE_ORDER_MARK)
        csv.write(out, pages, outcome, columns, localization)
        return
    if form is Format.TABLE:
        from app.export import table  # noqa: PLC0415 - as in `writer`

        table.write(out, pages, outcome, localization)
        return
    writer(form).write(out, pages, outcome)
