"""The table of a report on paper: as many columns as have a value, with a heading on each page."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from app.export.print_job import PrintedReport
from app.qt.base.theme import LIGHT
from app.qt.charts.paper import Paper

_TEXT: Final = 9
"""Size of the texts, px."""
_ROW: Final = 15.0
_GAP: Final = 10.0
"""Gap between columns, px."""
_WIDEST: Final = 260.0
"""Greatest width of a column while there is no room to spare, px."""
_MEASURED: Final = 300
"""Rows that determine the widths."""


def paint_table(paper: Paper, report: PrintedReport) -> Iterator[None]:
    """Paint the rows; yields after each page."""
    if not report.rows:
        return
    paper.new_page()
    texts = report.localization
    paper.line(texts.phrase("library_report.files"), 15, strong=True)
    if len(report.rows) < report.totals.files:
        count, total = texts.number(len(report.rows)), texts.number(report.totals.files)
        told = texts.phrase("library_report.first_files", count=count, total=total)
        paper.line(told, 11, colour=LIGHT.dim)
    widths = _widths(paper, report)
    titles = list(map(texts.title, report.columns))
    _paint_row(paper, report, titles, widths, colour=LIGHT.dim)
    for row in report.rows:
        if paper.y + _ROW > paper.bottom:
            yield
            paper.new_page()
            _paint_row(paper, report, titles, widths, colour=LIGHT.dim)
        _paint_row(paper, report, row, widths)


def _widths(paper: Paper, report: PrintedReport) -> Sequence[float]:
    """Return the widths of the columns, which fill the page; the widest give way if they have no room."""
    metrics = QFontMetricsF(paper.font(_TEXT))
    sample = report.rows[:_MEASURED]
    wanted = []
    for at, column in enumerate(report.columns):
        texts = (report.localization.title(column), *(row[at] for row in sample))
        wanted.append(min(_WIDEST, max(map(metrics.horizontalAdvance, texts))))
    room = paper.width - _GAP * (len(wanted) - 1)
    limit = _WIDEST
    while sum(min(each, limit) for each in wanted) > room:
        limit *= 0.95
    widths = [min(each, limit) for each in wanted]
    spare = room - sum(widths)
    return [widths[0] + spare, *widths[1:]]


def _paint_row(
    paper: Paper,
    report: PrintedReport,
    texts: Sequence[str],
    widths: Sequence[float],
    *,
    colour: str = LIGHT.text,
) -> None:
    x = 0.0
    for column, text, wide in zip(report.columns, texts, widths, strict=True):
        align = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
        paper.text(QRectF(x, paper.y, wide, _ROW), text, _TEXT, colour=colour, align=align)
        x += wide + _GAP
    paper.y += _ROW
    paper.painter.fillRect(QRectF(0, paper.y - 0.5, paper.width, 0.5), QColor(LIGHT.line))
