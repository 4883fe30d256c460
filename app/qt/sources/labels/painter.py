"""Paints labels of disks on pages: those of a printer, of a PDF, and of a preview."""

from itertools import groupby
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

import app as package
from app.core.errors import ExportFailed
from app.core.labels.label import DiskLabel, LabelPrint, encoded
from app.core.labels.layout import LabelBox, TextBox, lay_out
from app.core.labels.sheets import A4, LETTER, LabelSheet
from app.qr_code import modules

_INCH: Final = 25.4
"""In mm."""
_DPI: Final = 1200
"""Dots per inch of a PDF: a dot is 0.02 mm."""
_NAMED: Final = {A4: QPageSize.PageSizeId.A4, LETTER: QPageSize.PageSizeId.Letter}
_ATTEMPTS: Final = (
    *((percent / 100, Qt.TextFlag.TextWordWrap) for percent in range(100, 35, -5)),
    (0.4, Qt.TextFlag.TextWrapAnywhere),
)
"""Ways to paint a text, the best first: its font as a part of the usual size, and where lines may end."""
_PEN: Final = 0.1
"""Width of an outline, mm."""


def page_layout(sheet: LabelSheet) -> QPageLayout:
    """Return the layout of the pages of a sheet or roll, without margins."""
    named = _NAMED.get(sheet.paper)
    size = QPageSize(named) if named is not None else _own_size(sheet)
    none = QMarginsF()
    return QPageLayout(size, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Millimeter)


def _own_size(sheet: LabelSheet) -> QPageSize:
    size = QSizeF(sheet.width, sheet.height)
    return QPageSize(size, QPageSize.Unit.Millimeter, sheet.name, QPageSize.SizeMatchPolicy.ExactMatch)


def as_pdf(asked: LabelPrint) -> bytes:
    """Return labels as PDF. Callable from any thread. Raises `ExportFailed`."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(asked.sheet.name)
    writer.setCreator(f"Cinventory {package.__version__}")
    writer.setResolution(_DPI)
    writer.setPageLayout(page_layout(asked.sheet))
    paint(writer, asked)
    buffer.close()
    return bytes(data.data())


def paint(device: QPagedPaintDevice, asked: LabelPrint) -> None:
    """Paint labels on the pages of a device. Callable from any thread. Raises `ExportFailed`."""
    painter = QPainter()
    if not painter.begin(device):
        raise ExportFailed("print.refused")
    try:
        for number in range(len(asked.pages())):
            if number:
                device.newPage()
            paint_page(painter, asked, number, device.logicalDpiX() / _INCH)
    finally:
        painter.end()


def picture(asked: LabelPrint, page: int, dots: float) -> QImage:
    """Return the picture of a page, as many as `dots` px for each mm."""
    paper = asked.sheet.paper
    image = QImage(round(paper.width * dots), round(paper.height * dots), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_page(painter, asked, page, dots)
    painter.end()
    return image


def paint_page(painter: QPainter, asked: LabelPrint, page: int, dots: float) -> None:
    """Paint a page at its corner; `dots` are those of the painter for each mm."""
    sheet = asked.sheet
    for place, label in asked.pages()[page]:
        painter.save()
        painter.translate(place.x * dots, place.y * dots)
        if label is None:
            _paint_outline(painter, sheet, dots)
        else:
            _paint_label(painter, label, sheet, dots)
        painter.restore()


def _paint_outline(painter: QPainter, sheet: LabelSheet, dots: float) -> None:
    painter.setPen(QPen(Qt.GlobalColor.black, _PEN * dots))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_scaled(LabelBox(0, 0, sheet.width, sheet.height), dots))


def _paint_label(painter: QPainter, label: DiskLabel, sheet: LabelSheet, dots: float) -> None:
    rows = modules(encoded(label.code))
    layout = lay_out(label, sheet, len(rows))
    if layout.turned:
        painter.translate(sheet.width * dots, 0)
        painter.rotate(90)
    painter.setPen(Qt.GlobalColor.black)
    painter.fillPath(_code(rows, _scaled(layout.code, dots)), Qt.GlobalColor.black)
    align = Qt.AlignmentFlag
    _paint_text(painter, layout.id, dots, align.AlignHCenter | align.AlignVCenter)
    _paint_text(painter, layout.name, dots, align.AlignLeft | align.AlignBottom)
    for text in layout.details:
        _paint_text(painter, text, dots, align.AlignLeft | align.AlignVCenter)


def _code(rows: tuple[tuple[bool, ...], ...], room: QRectF) -> QPainterPath:
    """Return one shape of all dark modules: between two shapes, a renderer may leave a light seam."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    side = room.width() / len(rows)
    for y, row in enumerate(rows):
        x = 0
        for dark, run in groupby(row):
            width = len(list(run))
            if dark:
                path.addRect(room.x() + x * side, room.y() + y * side, width * side, side)
            x += width
    return path


def _paint_text(painter: QPainter, text: TextBox, dots: float, align: Qt.AlignmentFlag) -> None:
    """Paint a text as large as it fits, on several lines if its room is high enough; else cut it off."""
    room = _scaled(text.box, dots)
    for part, wrap in _ATTEMPTS:
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(text.size * part * dots)))
        font.setWeight(QFont.Weight.Bold if text.strong else QFont.Weight.Normal)
        painter.setFont(font)
        metrics = QFontMetricsF(font, painter.device())
        if room.contains(metrics.boundingRect(room, align | wrap, text.text)):
            painter.drawText(room, align | wrap, text.text)
            return
    shown = metrics.elidedText(text.text, Qt.TextElideMode.ElideMiddle, room.width())
    painter.drawText(room, align | Qt.TextFlag.TextSingleLine, shown)


def _scaled(box: LabelBox, dots: float) -> QRectF:
    return QRectF(box.x * dots, box.y * dots, box.width * dots, box.height * dots)
