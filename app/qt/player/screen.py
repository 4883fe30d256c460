"""The screen of the player: it paints the last picture, or a sentence in its place."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.player.protocol import CaptionBlock, CaptionPicture, VideoPicture
from app.qt.player.caption_painter import MARGIN, paint_captions, paint_picture, plain_block

_BLACK: Final = QColor(0, 0, 0)
_WHITE: Final = QColor(235, 235, 235)


class Screen(QWidget):
    """A black area with the picture in the middle. It has no clock, no queue and no decoder."""

    resized = Signal()
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._memory: memoryview | None = None
        self._image: QImage | None = None
        self.text = ""
        """The sentence in place of a picture."""
        self.caption = ""
        """The subtitle over the picture."""
        self._blocks: tuple[CaptionBlock, ...] = ()
        self._drawn: CaptionPicture | None = None
        self._pixels = b""
        self._subtitle: QImage | None = None
        self._say()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size that most windows have room for."""
        return QSize(960, 540)

    @property
    def room(self) -> QSize:
        """Return the size in device pixels."""
        return (self.size() * self.devicePixelRatio()).expandedTo(QSize(2, 2))

    @property
    def image(self) -> QImage | None:
        """Return the shown picture."""
        return self._image

    def show_picture(self, picture: VideoPicture, memory: memoryview) -> None:
        """Show a picture, which stays in `memory`."""
        self._image = QImage(
            memory, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        self._memory = memory  # an image of Qt does not keep it
        if self.text:
            self.text = ""
            self._say()
        self.update()

    def show_caption(
        self,
        text: str,
        blocks: Sequence[CaptionBlock] = (),
        picture: CaptionPicture | None = None,
        pixels: bytes = b"",
    ) -> None:
        """Show a subtitle over the picture, or none; `blocks` tell how the text looks.

        It may be a picture, of these pixels.
        """
        self.caption, self._blocks, self._subtitle = text, tuple(blocks), None
        self._drawn, self._pixels = picture, pixels
        self.setAccessibleDescription(text)
        self.update()

    def show_text(self, text: str) -> None:
        """Show a sentence in place of a picture, or nothing."""
        self._image = self._memory = None
        self.show_caption("")
        self.text = text
        self._say()
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(self.text or self.tr("Video"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the picture as large as it fits, and the rest black."""
        with QPainter(self) as painter:
            if self._image is None:
                painter.fillRect(self.rect(), _BLACK)
                painter.setPen(_WHITE)
                room = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text)
                return
            place = self._place(self._image.size())
            for rect in _around(self.rect(), place):
                painter.fillRect(rect, _BLACK)
            if self._image.size() != place.size() * self.devicePixelRatio():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
            if self.caption or self._drawn is not None:
                painter.drawImage(place, self._captioned(place.size()))

    def _captioned(self, size: QSize) -> QImage:
        """Return the subtitle as a picture, which is made once: letters take longer than a frame lasts."""
        ratio = self.devicePixelRatio()
        if self._subtitle is None or self._subtitle.size() != size * ratio:
            self._subtitle = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            self._subtitle.setDevicePixelRatio(ratio)
            self._subtitle.fill(0)
            with QPainter(self._subtitle) as painter:
                painter.setFont(self.font())
                room = QRect(0, 0, size.width(), size.height())
                if self._drawn is not None:
                    paint_picture(painter, room, self._drawn, self._pixels)
                if self.caption:
                    paint_captions(painter, room, self._blocks or (plain_block(self.caption),))
        return self._subtitle

    def _place(self, size: QSize) -> QRect:
        """Return the place of a picture: its own size if it was made for this one, which is fast."""
        own = size / self.devicePixelRatio()
        near = abs(own.width() - self.width()) <= 2 or abs(own.height() - self.height()) <= 2
        fits = own.width() <= self.width() and own.height() <= self.height()
        if not (near and fits):
            own = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - own.width()) // 2, (self.height() - own.height()) // 2,
                     own.width(), own.height())  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that pictures of another size are wanted."""
        super().resizeEvent(event)
        self.resized.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell of a click."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


def _around(all_: QRect, place: QRect) -> tuple[QRect, ...]:
    """Return the parts of a rectangle above, below and beside a place in it."""
    return (
        QRect(0, 0, all_.width(), place.top()),
        QRect(0, place.bottom() + 1, all_.width(), all_.height() - place.bottom() - 1),
        QRect(0, place.top(), place.left(), place.height()),
        QRect(place.right() + 1, place.top(), all_.width() - place.right() - 1, place.height()),
    )
