"""The report on paper: the values to be printed, gathered without Qt."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from msgspec import Struct, field

from app.core.facts.catalogue import COLUMNS
from app.core.facts.fact import Fact
from app.core.file.page import FilePage
from app.core.localization import IN_ENGLISH, Localization
from app.core.text.units import UNKNOWN_TEXT
from app.export.contact_sheets import ContactSheets, PicturesOf
from app.export.report_charts import ReportCharts
from app.export.report_problems import ReportProblems
from app.export.statistics import ReportTotals

MOST_ROWS: Final = 5000
"""Most files in the table: some 150 pages."""
_KEYS: Final = (
    *(
        "name",
        "folder",
        "status",
        "problems",
        "reason",
        "size",
        "duration",
        "video",
        "picture",
        "frame_rate",
        "hdr",
    ),
)
_PRINTED: Final = tuple(column for key in _KEYS for column in COLUMNS if column.key == key)

Pace = Callable[[], None]
"""Raises `Cancelled` if the user wants no report any more; called now and then."""
PrintReport = Callable[["Iterable[FilePage]", "PicturesOf | None", Pace, Localization], bytes]
"""Returns the report of files as the contents of a PDF file."""


class PrintedReport(Struct):
    """A report that has been gathered."""

    totals: ReportTotals
    charts: ReportCharts
    problems: ReportProblems
    localization: Localization
    sheets: ContactSheets | None = None
    rows: list[Sequence[str]] = field(default_factory=list)
    """The texts of the first files, by `columns`."""
    columns: Sequence[Fact] = ()
    """The columns in which any of these files has a value."""


def gather(
    pages: Iterable[FilePage], pictures: PicturesOf | None, localization: Localization = IN_ENGLISH
) -> PrintedReport:
    """Return the report of files."""
    report = PrintedReport(
        ReportTotals(localization), ReportCharts(localization), ReportProblems(localization), localization
    )
    if pictures is not None:
        report.sheets = ContactSheets(pictures, localization)
    for page in pages:
        report.totals.add(page)
        report.charts.add(page)
        report.problems.add(page)
        if report.sheets is not None:
            report.sheets.add(page)
        if len(report.rows) < MOST_ROWS:
            report.rows += zip(*(_texts(column, page, localization) for column in _PRINTED), strict=True)
    del report.rows[MOST_ROWS:]
    filled = [
        any(text not in {"", UNKNOWN_TEXT} for text in texts) for texts in zip(*report.rows, strict=True)
    ]
    report.columns = [column for column, shown in zip(_PRINTED, filled, strict=False) if shown]
    report.rows = [[text for text, shown in zip(row, filled, strict=True) if shown] for row in report.rows]
    return report


def _texts(column: Fact, page: FilePage, localization: Localization) -> Sequence[str]:
    texts = localization.cells(column, page)
    # A reason is only for few files; as in the page, the others have none.
    return ["" if text == UNKNOWN_TEXT else text for text in texts] if column.key == "reason" else texts
