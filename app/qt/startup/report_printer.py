"""The printer of reports, loaded when the first one is made."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.core.file.page import FilePage
from app.core.localization import Localization

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf
    from app.export.print_job import Pace


def print_report(
    pages: Iterable[FilePage], pictures: "PicturesOf | None", pace: "Pace", localization: Localization
) -> bytes:
    """Return the report of files as PDF, as `app.qt.report.pdf` does."""
    from app.qt.report import pdf  # noqa: PLC0415 - not needed at the start

    return pdf.print_report(pages, pictures, pace, localization)
