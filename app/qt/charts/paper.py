"""Pages of a PDF or of a printer, with a place where the next part begins."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from app.core.errors import ExportFailed
from app.qt.base.theme import LIGHT

_MARGIN: Final = 12.0
"""Margin of a page, mm."""
_FOOTER: Final = 22.0
"""Height of the footer with its gap, px."""
_DPI: Final = 96
"""Dots per inch, so that a px of the layout is one as in the window."""


def usual_layout() -> QPageLayout:
    """Return the layout of A4 pages, landscape."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    page = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(page, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)


class Paper:
    """The pages of a device, in px of 1/96 inch."""

    def __init__(self, device: QPagedPaintDevice, title: str) -> None:
        """Begin the first page. Raises `ExportFailed` if the device cannot be painted on."""
        self._device = device
        self.painter = QPainter()
        if not self.painter.begin(device):
            raise ExportFailed("print.refused")
        scale = device.logicalDpiX() / _DPI
        self.painter.scale(scale, scale)
        self.width = device.width() / scale
        self.bottom = device.height() / scale - _FOOTER
        """The end of the room for parts, px from the top."""
        self.y = 0.0
        """The place where the next part begins, px from the top."""
        self.page = 1
        self._title = title

    def new_page(self) -> None:
        """Go to the top of the next page."""
        self._paint_footer()
        self._device.newPage()
        self.page += 1
        self.y = 0.0

    def reserve(self, height: float) -> None:
        """Go to the next page unless a part of this height has room here."""
        if self.y and self.y + height > self.bottom:
            self.new_page()

    def font(self, size: int, *, strong: bool = False) -> QFont:
        """Return a font of a size in px."""
        font = QFont(self.painter.font())
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def text(
        self,
        room: QRectF,
        text: str,
        size: int = 12,
        *,
        strong: bool = False,
        colour: str = LIGHT.text,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Paint a line of text in the middle of the height of `room`, cut off where it has no room."""
        font = self.font(size, strong=strong)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.painter.drawText(room, flags, shown)

    def note(self, room: QRectF, text: str) -> None:
        """Paint a text of several lines, dim and small, from the top of `room`."""
        self.painter.setFont(self.font(10))
        self.painter.setPen(QColor(LIGHT.dim))
        self.painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)

    def line(self, text: str, size: int, *, strong: bool = False, colour: str = LIGHT.text) -> None:
        """Paint a line of text over the whole width, and go on below it."""
        height = size * 1.6
        self.text(QRectF(0, self.y, self.width, height), text, size, strong=strong, colour=colour)
        self.y += height

    def _paint_footer(self) -> None:
        room = QRectF(0, self.bottom, self.width, _FOOTER)
        self.text(room, self._title, 10, colour=LIGHT.dim)
        self.text(room, str(self.page), 10, colour=LIGHT.dim, align=Qt.AlignmentFlag.AlignRight)

    def close(self) -> None:
        """End the last page."""
        self._paint_footer()
        self.painter.end()


class PdfPaper(Paper):
    """A4 pages, landscape, of a PDF in memory."""

    def __init__(self, title: str, creator: str) -> None:
        self._data = QByteArray()
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(self._buffer)
        writer.setTitle(title)
        writer.setCreator(creator)
        writer.setResolution(_DPI)
        writer.setPageLayout(usual_layout())
        super().__init__(writer, title)

    def contents(self) -> bytes:
        """Return the PDF, once the paper is closed."""
        self._buffer.close()
        return bytes(self._data.data())
