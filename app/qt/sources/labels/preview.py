"""The preview of printed labels: a page as it will be, with the outlines of its labels."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.labels.label import LabelPrint
from app.qt.sources.labels.painter import picture
from app.qt.widgets.tooltips import explain

_DOTS: Final = 6.0
"""Px for each mm of the picture, which is made smaller where it is shown."""
_SIZE: Final = QSize(300, 424)
_OUTLINE: Final = QColor(0, 0, 0, 56)
"""Of labels and of the page: grey on white paper, in every theme."""


class _Page(QWidget):
    """A page of paper, as large as it fits."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(_SIZE)
        self._asked: LabelPrint | None = None
        self._picture = QImage()
        self._shown = QImage()

    def show_page(self, asked: LabelPrint, page: int) -> None:
        self._asked = asked
        self._picture = picture(asked, page, _DOTS)
        self._shown = QImage()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self._asked is None:
            return
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        ratio = self.devicePixelRatioF()
        wanted = self._picture.size().scaled((self.size() * ratio), keep)
        if self._shown.size() != wanted:
            self._shown = self._picture.scaled(wanted, keep, smooth)
            self._shown.setDevicePixelRatio(ratio)
        size = self._shown.deviceIndependentSize()
        painter = QPainter(self)
        painter.translate((self.width() - size.width()) / 2, 0)
        painter.drawImage(0, 0, self._shown)
        painter.setPen(_OUTLINE)
        sheet = self._asked.sheet
        scale = size.width() / sheet.paper.width
        for place in sheet.places():
            x, y = place.x + self._asked.right, place.y + self._asked.down
            painter.drawRect(QRectF(x * scale, y * scale, sheet.width * scale, sheet.height * scale))
        painter.drawRect(QRectF(0, 0, size.width() - 1, size.height() - 1))


class LabelPreview(QWidget):
    """A page with buttons that turn to the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: LabelPrint | None = None
        self._at = 0
        self._page = _Page()
        self._page.setAccessibleName(self.tr("Preview"))
        self.told = QLabel()
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back, self.next = QPushButton(self.tr("Back")), QPushButton(self.tr("Next"))
        explain(self.back, self.back.text(), self.tr("Shows the previous page of the preview"))
        explain(self.next, self.next.text(), self.tr("Shows the next page of the preview"))
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.told, 1)
        row.addWidget(self.next)
        for button, step in ((self.back, -1), (self.next, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self._turn(step))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page, 1)
        column.addLayout(row)

    def show_labels(self, asked: LabelPrint) -> None:
        """Show what is to be printed, at the page that was shown before if there is one."""
        self._asked = asked
        self._turn(0)

    def _turn(self, step: int) -> None:
        if self._asked is None:
            return
        pages = self._asked.pages()
        self._at = min(max(self._at + step, 0), len(pages) - 1)
        self.back.setEnabled(self._at > 0)
        self.next.setEnabled(self._at < len(pages) - 1)
        text = self.tr("Page {} of {}").format(self._at + 1, len(pages))
        self.told.setText(text)
        self._page.setAccessibleDescription(text)
        self._page.show_page(self._asked, self._at)
