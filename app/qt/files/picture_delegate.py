"""Draws the cells with the pictures of files in the table."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from app.core.file.record import FileRecord
from app.core.text.units import UNKNOWN_TEXT
from app.qt.files.columns import THUMBNAIL_WIDTH
from app.qt.files.delegate import FileDelegate
from app.qt.files.model import FileTableModel
from app.qt.pictures.drawing import draw_image, opacity
from app.qt.pictures.shots import Shots
from app.qt.pictures.visible_pictures import PictureSource

Index = QModelIndex | QPersistentModelIndex
_SIDE: Final = 8
"""Space at the left and right of a picture, px."""
_WIDEST: Final = 256
_RADIUS: Final = 3
_CENTRED: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def picture_size(width: int) -> QSize:
    """Return the room for a picture in a column of this width, px: of a wide screen, as most videos are."""
    wide = max(_SIDE, min(width - 2 * _SIDE, _WIDEST))
    return QSize(wide, wide * 9 // 16)


class PictureDelegate(FileDelegate):
    """The delegate of the column of pictures. In place of a picture it draws why there is none."""

    painted = Signal()
    """A cell was drawn, so that its picture is wanted."""

    def __init__(self, view: QTableView, model: FileTableModel) -> None:
        super().__init__(view)
        self.source: PictureSource | None = None
        self._view = view
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Return the usual size of a cell, to which the column is fitted."""
        return QSize(THUMBNAIL_WIDTH, picture_size(THUMBNAIL_WIDTH).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        place = QRect(QPoint(), picture_size(option.rect.width()))
        place.moveCenter(option.rect.center())
        record = self._model.record(index.row())
        content = None if record is None or self.source is None else self.source.picture(record)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if record is not None and isinstance(content, Shots):
            self._draw_picture(painter, place, content, record)
        else:
            self._draw_place(painter, place, option)
            if isinstance(content, str):
                self._draw_reason(painter, place, option, content)
        painter.restore()
        self.painted.emit()

    def _draw_picture(self, painter: QPainter, place: QRect, shots: Shots, record: FileRecord) -> None:
        painter.setOpacity(opacity(record))
        image = shots.images[shots.poster]
        draw_image(painter, place, image, radius=_RADIUS, scale=self._view.devicePixelRatioF())

    def _draw_place(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.brush(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)

    def _draw_reason(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, text: str) -> None:
        """Draw a sentence, or a dash where the sentence would be cut."""
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        room = place.adjusted(_SIDE, 0, -_SIDE, 0)
        fits = room.contains(painter.fontMetrics().boundingRect(room, _CENTRED, text))
        painter.drawText(room, _CENTRED, text if fits else UNKNOWN_TEXT)
