"""Writes the report of a verification to a file."""

from app.core.localization import Localization
from app.core.manifest.report import Report
from app.export.atomic_write import open_output
from app.export.protection import Protection
from app.export.report_format import ENDINGS, ReportFormat
from app.export.verification import write_report
from app.library import Library


def write_report_file(
    path: bytes, report: Report, form: ReportFormat, library: Library, localization: Localization
) -> None:
    """Write a report to `path`, completely or not at all. An existing file is replaced: the user was asked.

    Blocks. Raises `OutputRefused` and `ExportFailed`.
    """
    with open_output(path, ENDINGS[form], Protection(library), force=True) as out:
        write_report(out, report, form, localization)
