"""Draws the icon files of each system from the one SVG, so that none is kept."""

import struct
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

import project

FOLDER: Final = project.WORK / "icons"
PNG_SIZES: Final = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS: Final = {
    "icp4": 16,
    "icp5": 32,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic10": 1024,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}
"""Apple's names; from ic10 on for screens of twice the density. Pixels."""


def draw() -> None:
    """Write SIZE.png, cinventory.ico and cinventory.icns."""
    renderer = QSvgRenderer(str(project.ICON))
    images = {size: _image(renderer, size) for size in {*PNG_SIZES, *_ICO_SIZES, *_ICNS.values()}}
    FOLDER.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (FOLDER / f"{size}.png").write_bytes(_png(images[size]))
    (FOLDER / "cinventory.ico").write_bytes(_ico([images[size] for size in _ICO_SIZES]))
    (FOLDER / "cinventory.icns").write_bytes(_icns({name: images[size] for name, size in _ICNS.items()}))


def draw_png(size: int, target: Path) -> None:
    """Write the icon as PNG of this many pixels to `target`."""
    target.write_bytes(_png(_image(QSvgRenderer(str(project.ICON)), size)))


def png(size: int) -> Path:
    """Return the file that `draw` wrote for this many pixels."""
    return FOLDER / f"{size}.png"


def _image(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(data.data())


def _ico(images: list[QImage]) -> bytes:
    """Bitmaps, which every program reads, but for the largest, where only PNG is allowed."""
    directory, bodies = b"", b""
    for image in images:
        size = image.width()
        body = _png(image) if size >= 256 else _bitmap(image)
        offset = 6 + 16 * len(images) + len(bodies)
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(body), offset)
        bodies += body
    return struct.pack("<HHH", 0, 1, len(images)) + directory + bodies


def _bitmap(image: QImage) -> bytes:
    """A header that counts the height twice, pixels from the bottom up, and an empty mask."""
    size = image.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    pixels, line = bytes(image.constBits()), 4 * size
    rows = [pixels[place : place + line] for place in range(0, len(pixels), line)]
    mask = bytes((size + 31) // 32 * 4 * size)
    return header + b"".join(reversed(rows)) + mask


def _icns(images: dict[str, QImage]) -> bytes:
    chunks = b"".join(
        name.encode() + struct.pack(">I", 8 + len(body)) + body
        for name, body in ((name, _png(image)) for name, image in images.items())
    )
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks
