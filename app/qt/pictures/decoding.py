"""Decodes the pictures of a preview for the screen. Callable from any thread."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from app.core.file.record import AWAY, FileRecord
from app.core.message import Message
from app.preview.base import HEIGHT, WIDTH, Preview, PreviewFrame, ScannedFile
from app.qt.pictures.shots import Shots


def scanned_file(record: FileRecord) -> ScannedFile:
    """Return the file of a record as the preview room takes it."""
    file = record.file
    return ScannedFile(
        path=file.path, size=file.size, mtime_ns=file.mtime_ns, reachable=file.status not in AWAY
    )


def shots(preview: Preview) -> Shots | Message:
    """Return all pictures in their own size, or an error message."""
    return _shots(preview.frames, preview.poster, None)


def strip(preview: Preview, box: QSize) -> Shots | Message:
    """Return all pictures, none larger than `box` px, or an error message."""
    return _shots(preview.frames, preview.poster, box)


def poster(preview: Preview, box: QSize) -> Shots | Message:
    """Return the picture to be shown at first, no larger than `box` px, or an error message."""
    return _shots((preview.frames[preview.poster],), 0, box)


def _shots(frames: Iterable[PreviewFrame], poster: int, box: QSize | None) -> Shots | Message:
    frames = tuple(frames)
    images = tuple(_image(frame, box) for frame in frames)
    if any(image.isNull() for image in images):
        return Message("preview.broken")
    return Shots(images, tuple(frame.seconds for frame in frames), poster)


def picture(jpeg: bytes) -> QImage:
    """Return a picture in its own size; a null image if it is larger than those of a preview can be."""
    with _reader(jpeg) as reader:
        size = reader.size()
        return reader.read() if size.width() <= WIDTH and size.height() <= HEIGHT else QImage()


def _image(frame: PreviewFrame, box: QSize | None) -> QImage:
    """Decode the picture of a frame; return a null image unless its size is the declared one."""
    with _reader(frame.jpeg) as reader:
        size = QSize(frame.width, frame.height)
        if reader.size() != size:
            return QImage()
        if box is not None and (size.width() > box.width() or size.height() > box.height()):
            # The decoder scales by powers of two on its way, which saves most of its time.
            fitted = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
        return reader.read()


@contextmanager
def _reader(jpeg: bytes) -> Iterator[QImageReader]:
    """Read a picture, as a JPEG and nothing else."""
    data = QByteArray(jpeg)  # has to live until the end: the buffer only refers to it
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    yield QImageReader(buffer, QByteArray(b"jpeg"))
    del data
