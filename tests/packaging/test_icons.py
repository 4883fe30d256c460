"""Icons of all systems, drawn from the one SVG."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

import icons


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(icons, "FOLDER", tmp_path)
    icons.draw()
    return tmp_path


def test_each_png_has_its_size_and_a_shape(folder: Path) -> None:
    for size in icons.PNG_SIZES:
        image = QImage(str(folder / f"{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size * 5 // 8).alpha() == 255


def test_the_windows_icon_shows_the_same_in_each_size(folder: Path) -> None:
    reader = QImageReader(str(folder / "cinventory.ico"))
    seen = {}
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read().convertToFormat(QImage.Format.Format_ARGB32)
        seen[image.width()] = image
    for size in (16, 24, 32, 48, 64, 256):
        expected = QImage(str(folder / f"{size}.png")).convertToFormat(QImage.Format.Format_ARGB32)
        assert seen[size] == expected


def test_the_mac_icon_is_a_row_of_pngs(folder: Path) -> None:
    data = (folder / "cinventory.icns").read_bytes()
    assert data[:8] == b"icns" + struct.pack(">I", len(data))
    place, sizes = 8, set()
    while place < len(data):
        (length,) = struct.unpack_from(">I", data, place + 4)
        sizes.add(QImage.fromData(data[place + 8 : place + length]).width())
        place += length
    assert {16, 32, 128, 256, 512, 1024} <= sizes
