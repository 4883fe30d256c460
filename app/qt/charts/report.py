"""Paints a report on paper: totals, groups, treemap, charts, pictures, and the table."""

import time
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

import app as package
from app.core.charts.chart import Chart
from app.core.charts.picture import Mark
from app.core.file.page import FilePage
from app.core.localization import Localization
from app.core.text.units import local_time_text
from app.export.contact_sheets import PicturesOf
from app.export.print_job import Pace, PrintedReport, gather
from app.export.statistics import PropertyGroups, share_text
from app.qt.base.theme import LIGHT
from app.qt.charts.painter import paint
from app.qt.charts.palette import mark_colour
from app.qt.charts.paper import Paper, PdfPaper
from app.qt.charts.report_table import paint_table
from app.qt.pictures.decoding import picture

_GAP: Final = 16.0
_COLUMNS: Final = 3
"""Groups of files side by side."""
_GROUP: Final = 21.0
"""Height of a group, px."""
_FACTS: Final = 150.0
"""Width of the numbers of a group, px."""
_HEADING: Final = 50.0
"""Height of the title of a chart and of two lines of its note, px."""
_NAME: Final = 16.0
"""Height of the name of a file, px."""
_CHART: Final = 200.0
_PICTURES: Final = 6
"""Pictures in a row."""
_CAPTION: Final = 34.0
"""Height of the caption of a picture with its gap, px."""


def print_report(
    pages: Iterable[FilePage], pictures: PicturesOf | None, pace: Pace, localization: Localization
) -> bytes:
    """Return the report of files as PDF. Raise what `pace` raises. Callable from any thread."""
    report = gather(pages, pictures, localization)
    paper = PdfPaper(dated_title(localization), f"Cinventory {package.__version__}")
    paint_report(paper, report, pace)
    return paper.contents()


def dated_title(localization: Localization) -> str:
    """Return the title of a report that is made now."""
    return localization.phrase("library_report.dated_title", time=local_time_text(time.time()))


def paint_report(paper: Paper, report: PrintedReport, pace: Pace) -> None:
    """Paint a report, and close the paper. Raise what `pace` raises. Callable from any thread."""
    try:
        for part in _PARTS:
            pace()
            part(paper, report)
        for _ in paint_table(paper, report):
            pace()
    finally:
        paper.close()


def _paint_head(paper: Paper, report: PrintedReport) -> None:
    texts, now = report.localization, local_time_text(time.time())
    paper.line(texts.phrase("library_report.title"), 24, strong=True)
    paper.line(texts.phrase("library_report.made", time=now), 11, colour=LIGHT.dim)
    paper.y += _GAP / 2
    x = 0.0
    for title, text, more in report.totals.texts():
        wide = 130.0 + 60.0 * bool(more)
        if x + wide > paper.width:
            x, paper.y = 0.0, paper.y + 56 + _GAP / 2
        paper.text(QRectF(x, paper.y, wide, 16), title, 11, colour=LIGHT.dim)
        paper.text(QRectF(x, paper.y + 16, wide, 26), text, 18, strong=True)
        paper.text(QRectF(x, paper.y + 42, wide, 14), more, 10, colour=LIGHT.dim)
        x += wide + _GAP
    paper.y += 56 + _GAP


def _paint_problems(paper: Paper, report: PrintedReport) -> None:
    """Paint each kind of problem above the names of its first files."""
    problems = report.problems
    paper.line(problems.title, 15, strong=True)
    if problems.note:
        room = QRectF(0, paper.y, paper.width, 2 * _NAME)
        paper.note(room, problems.note)
        paper.y = room.bottom()
    for kind in problems.kinds():
        names = (*kind.names, *filter(None, (kind.more,)))
        paper.reserve(24 + _NAME)
        paper.line(f"{kind.title}: {kind.severity}, {kind.files}", 12, strong=True)
        for name in names:
            paper.reserve(_NAME)
            paper.line(name, 10)
        paper.y += _GAP / 2
    paper.y += _GAP


def _paint_groups(paper: Paper, report: PrintedReport) -> None:
    """Paint the groups of files, several breakdowns side by side."""
    found = report.totals.breakdowns()
    wide = (paper.width - _GAP * (_COLUMNS - 1)) / _COLUMNS
    for at in range(0, len(found), _COLUMNS):
        row = found[at : at + _COLUMNS]
        height = 24 + _GROUP * max(len(each.groups) for each in row)
        paper.reserve(height)
        for number, breakdown in enumerate(row):
            _paint_breakdown(paper, breakdown, QRectF(number * (wide + _GAP), paper.y, wide, height), report)
        paper.y += height + _GAP


def _paint_breakdown(paper: Paper, breakdown: PropertyGroups, room: QRectF, report: PrintedReport) -> None:
    files, texts = report.totals.files, report.localization
    paper.text(QRectF(room.x(), room.y(), room.width(), 20), breakdown.title, 12, strong=True)
    y = room.y() + 22
    for label, count, size in breakdown.groups:
        told = f"{texts.size(size)} · {texts.number(count)} · {share_text(count, files)}"
        paper.text(QRectF(room.x(), y, room.width() - _FACTS, 13), label, 10)
        facts = QRectF(room.right() - _FACTS, y, _FACTS, 13)
        paper.text(facts, told, 10, colour=LIGHT.dim, align=Qt.AlignmentFlag.AlignRight)
        bar = QRectF(room.x(), y + 14, room.width(), 3)
        paper.painter.fillRect(bar, QColor(LIGHT.line))
        bar.setWidth(bar.width() * count / files)
        paper.painter.fillRect(bar, QColor(LIGHT.accent))
        y += _GROUP


def _paint_treemap(paper: Paper, report: PrintedReport) -> None:
    if not report.totals.size:
        return
    if paper.y:
        paper.new_page()
    treemap = report.charts.treemap()
    paper.line(treemap.title, 15, strong=True)
    paper.line(treemap.note, 11, colour=LIGHT.dim)
    room = QRectF(0, paper.y, paper.width, paper.bottom - paper.y - 2 * _GAP)
    _paint_chart(paper, treemap.chart, room)
    paper.y = room.bottom()
    x = 0.0
    for codec, colour, size in report.charts.legend():
        mark = Mark(codec, report.localization.size(size), 1, colour)
        x += _paint_key(paper, mark, x)
    paper.y += 2 * _GAP


def _paint_key(paper: Paper, mark: Mark, x: float) -> float:
    """Paint an entry of the legend, and return its width."""
    paper.painter.fillRect(QRectF(x, paper.y + 12, 9, 9), mark_colour(LIGHT, mark.colour))
    paper.text(QRectF(x + 14, paper.y + 8, 112, 16), f"{mark.name}  {mark.text}", 10)
    return 128.0


def _paint_charts(paper: Paper, report: PrintedReport) -> None:
    """Paint two charts side by side, each below its title and its note."""
    charts = list(report.charts.charts())
    wide = (paper.width - _GAP) / 2
    for at in range(0, len(charts), 2):
        paper.reserve(_CHART + _HEADING)
        for number, (title, note, chart) in enumerate(charts[at : at + 2]):
            x = number * (wide + _GAP)
            paper.text(QRectF(x, paper.y, wide, 20), title, 12, strong=True)
            paper.note(QRectF(x, paper.y + 20, wide, _HEADING - 20), note)
            _paint_chart(paper, chart, QRectF(x, paper.y + _HEADING, wide, _CHART))
        paper.y += _CHART + _HEADING + _GAP


def _paint_chart(paper: Paper, chart: Chart, room: QRectF) -> None:
    painter = paper.painter
    painter.save()
    painter.translate(room.topLeft())
    paint(painter, chart.layout(room.width(), room.height()), LIGHT)
    painter.restore()


def _paint_pictures(paper: Paper, report: PrintedReport) -> None:
    sheets = report.sheets
    if sheets is None:
        return
    if sheets.of_files:
        paper.new_page()
    paper.line(sheets.title, 15, strong=True)
    if sheets.note:
        paper.line(sheets.note, 11, colour=LIGHT.dim)
    wide = (paper.width - 8.0 * (_PICTURES - 1)) / _PICTURES
    high = wide * 9 / 16
    for at in range(0, len(sheets.of_files), _PICTURES):
        paper.reserve(high + _CAPTION)
        for number, shown in enumerate(sheets.of_files[at : at + _PICTURES]):
            x = number * (wide + 8.0)
            _paint_picture(paper, shown.sheet.frames[shown.sheet.best], QRectF(x, paper.y, wide, high))
            paper.text(QRectF(x, paper.y + high, wide, 14), shown.name, 10)
            paper.text(QRectF(x, paper.y + high + 13, wide, 13), shown.facts, 9, colour=LIGHT.dim)
        paper.y += high + _CAPTION


def _paint_picture(paper: Paper, jpeg: bytes, room: QRectF) -> None:
    paper.painter.fillRect(room, QColor("black"))
    image = picture(jpeg)
    if image.isNull():
        return
    size = image.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
    paper.painter.drawImage(QRectF(corner, size), image)


_PARTS: Final = (
    *(_paint_head, _paint_problems, _paint_groups),
    *(_paint_treemap, _paint_charts, _paint_pictures),
)
"""The parts before the table, in their order."""
