"""Pictures of one colour."""

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage

from app.preview.base import Preview, PreviewFrame


def jpeg(ink: str, width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(ink))
    buffer = QBuffer(data := QByteArray())
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 90)  # type: ignore[call-overload] # stubs want bytes
    return bytes(data.data())


def preview(width: int = 320, height: int = 180) -> Preview:
    """Return three pictures, the second of which is shown at first."""
    frames = tuple(
        PreviewFrame(seconds=float(at), width=width, height=height, jpeg=jpeg(ink, width, height))
        for at, ink in enumerate(("red", "blue", "white"))
    )
    return Preview(frames=frames, poster=1)
