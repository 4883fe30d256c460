"""Pictures of charts: as a file, PNG or SVG, and on the clipboard."""

import os
from enum import Enum
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from app.qt.charts.view import ChartView
from app.qt.desktop.save_dialog import SaveDialog

_SCALE: Final = 2
"""Pixels of an exported picture for each px of the window."""


class PictureFormat(Enum):
    """A format for pictures of charts."""

    PNG = "png"
    SVG = "svg"


class PictureDialog(SaveDialog[PictureFormat]):
    """A dialog for the file of a picture."""

    save_requested = Signal(object, object)
    """The path and the `PictureFormat`."""

    def __init__(self, parent: QWidget, stem: str) -> None:
        formats = {
            "PNG (*.png)": (PictureFormat.PNG, (".png",)),
            "SVG (*.svg)": (PictureFormat.SVG, (".svg",)),
        }
        super().__init__(parent, "", formats, stem)
        self.setWindowTitle(self.tr("Save picture"))

    def say(self, path: bytes, form: PictureFormat) -> None:
        self.save_requested.emit(path, form)


def image(view: ChartView) -> QImage:
    """Return a chart as a picture, of twice the size on the screen."""
    made = QImage(view.size() * _SCALE, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_SCALE)
    with QPainter(made) as painter:
        view.render_on(painter)
    return made


def picture_bytes(view: ChartView, form: PictureFormat) -> bytes:
    """Return a chart as the contents of a file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if form is PictureFormat.PNG:
        QImageWriter(buffer, QByteArray(b"png")).write(image(view))
    else:
        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setSize(view.size())
        drawing.setViewBox(QRect(0, 0, view.width(), view.height()))
        drawing.setTitle(view.accessibleName())
        with QPainter(drawing) as painter:
            view.render_on(painter)
    buffer.close()
    return bytes(data.data())


def copy(view: ChartView) -> None:
    """Put a chart on the clipboard as a picture."""
    QGuiApplication.clipboard().setImage(image(view))


def save(view: ChartView, path: bytes, form: PictureFormat) -> None:
    """Write a chart to a file. Raise `OSError`."""
    with open(os.fsdecode(path), "wb", opener=_not_for_others) as file:
        file.write(picture_bytes(view, form))


def _not_for_others(path: str, flags: int) -> int:
    """Open a file, which others may never write if it is new, whatever the umask."""
    return os.open(path, flags, 0o644)
