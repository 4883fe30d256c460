"""Pictures of the files of a group, each at the same parts of their lengths, drawn side by side in a cell."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.core.file.record import FileRecord
from app.core.near.picture_print import FRAMES
from app.qt.copies.near.models import NearFileModel
from app.qt.pictures.drawing import draw_image, opacity
from app.qt.pictures.preview_loader import PreviewLoader
from app.qt.pictures.shots import Shots
from app.qt.widgets.row_model import Index

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PARTS: Final = tuple((at + 0.5) / FRAMES for at in (1, 3, 4, 6))
"""Parts of the length at which pictures are shown: some of those that prints are made of."""
_GAP: Final = 4
_RADIUS: Final = 3
_HEIGHT: Final = 46
ROW_HEIGHT: Final = _HEIGHT + 2 * _GAP
"""Height of a row with pictures, px."""
_MOST_FILES: Final = 24
"""Files whose pictures are loaded: more are never seen at once."""


class AlignedPictures(QObject):
    """The pictures of the chosen group, as they come."""

    changed = Signal()

    def __init__(self, loader: PreviewLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._images: dict[tuple[int, float], QImage] = {}
        self._files: tuple[tuple[int, int], ...] = ()
        loader.part_pictured.connect(self._take)

    def image(self, file: int, part: float) -> "QImage | None":
        """Return a picture of a file; None while there is none."""
        return self._images.get((file, part))

    def show(self, files: Sequence[FileRecord]) -> None:
        """Load the pictures of these files, in place of those before."""
        wanted = tuple((file.id, file.mtime_ns) for file in files[:_MOST_FILES])
        if wanted != self._files:
            self._files = wanted
            self._images.clear()
            self._loader.look_at_parts(files[:_MOST_FILES] if self._loader.on else (), PARTS)

    def clear(self) -> None:
        """Load nothing more; the next group is loaded anew."""
        self._files = ()
        self._loader.look_at_parts((), ())

    @Slot(object, float, object)
    def _take(self, file: int, part: float, pictured: Shots | str) -> None:
        if isinstance(pictured, Shots):
            self._images[(file, part)] = pictured.images[0]
            self.changed.emit()


class StripDelegate(QStyledItemDelegate):
    """Draws the pictures of a file in a row, so that those of the files below each other are of one part."""

    def __init__(self, view: QTableView, model: NearFileModel, pictures: AlignedPictures) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._pictures = pictures

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Return the size of all pictures."""
        return QSize(len(PARTS) * (_HEIGHT * 16 // 9 + _GAP) + _GAP, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        record = self._model.row(index.row()).record
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(opacity(record))
        for place, part in zip(self._places(option.rect), PARTS, strict=True):
            image = self._pictures.image(record.id, part)
            if image is None:
                painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
                painter.drawRoundedRect(place, _RADIUS, _RADIUS)
            else:
                draw_image(painter, place, image, radius=_RADIUS, scale=self._view.devicePixelRatioF())
        painter.restore()

    @staticmethod
    def _places(room: QRect) -> list[QRect]:
        wide = min(_HEIGHT * 16 // 9, (room.width() - _GAP) // len(PARTS) - _GAP)
        high = wide * 9 // 16
        top = room.top() + (room.height() - high) // 2
        return [QRect(room.left() + _GAP + at * (wide + _GAP), top, wide, high) for at in range(len(PARTS))]
