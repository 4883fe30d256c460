"""Draws a picture of a file, in the gallery and in the table."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from app.core.file.record import AWAY, FileRecord

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_FADED: Final = 0.45


def opacity(record: FileRecord) -> float:
    """Return the opacity of the picture of a file, which is less for a file that is gone."""
    return _FADED if record.status in AWAY else 1.0


def draw_image(painter: QPainter, room: QRect, image: "QImage", *, radius: int, scale: float) -> None:
    """Draw a picture as large as it fits, with round corners; unscaled if it was made for this size.

    `radius` is that of the corners, px. `scale` is the device pixel ratio.
    """
    size = image.size().scaled(room.size() * scale, Qt.AspectRatioMode.KeepAspectRatio) / scale
    place = QRectF((room.width() - size.width()) // 2, (room.height() - size.height()) // 2,
                   size.width(), size.height()).translated(room.topLeft())  # fmt: skip
    if size.width() < room.width() - 2 * radius or size.height() < room.height() - 2 * radius:
        painter.drawImage(place, image)
        return
    path = QPainterPath()
    path.addRoundedRect(QRectF(room), radius, radius)
    painter.save()
    painter.setClipPath(path)
    painter.drawImage(place, image)
    painter.restore()
