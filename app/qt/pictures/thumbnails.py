"""The pictures of a video: a large one, and a strip of small ones to choose it from."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.text.units import duration_text
from app.qt.base.theme import Theme
from app.qt.pictures.shots import Shots
from app.qt.widgets.tooltips import explain, set_tip

_MARGIN: Final = 16
_GAP: Final = 4
_RADIUS: Final = 6
_SHARE: Final = 0.36
"""Largest fraction of the panel's height for the large picture."""
_LOWEST: Final = 64
_PLAY: Final = 16
"""Size of the icon of the button that plays the file, px."""
_STRIP: Final = 32
"""Height of the small pictures, px."""


class Thumbnails(QFrame):
    """Shows pictures, placeholders while pictures load, or the reason why there are none."""

    play_requested = Signal()
    """The file is to be played in the place of the large picture."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictures")
        self.poster = _Poster(theme)
        self.play = self.poster.play
        """The button on the large picture."""
        self.strip = QWidget()
        self.buttons = QButtonGroup(self)
        self._shots: Shots | None = None
        self._theme = theme
        self._row = QHBoxLayout(self.strip)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        column.setSpacing(_GAP + 2)
        column.addWidget(self.poster)
        column.addWidget(self.strip)
        self.buttons.idClicked.connect(self._show_large)
        self.play.clicked.connect(self.play_requested)
        self.strip.setFixedHeight(_STRIP)
        self._make_buttons()
        self.show_pending()

    def show_pending(self) -> None:
        """Show placeholders until pictures come."""
        self._show(None)
        self.poster.setAccessibleName(self.tr("Picture, not there yet"))

    def show_reason(self, text: str) -> None:
        """Show the reason why there are no pictures."""
        self._show(None)
        self.strip.hide()
        self._explain(text)

    def show_shots(self, shots: Shots) -> None:
        """Show these pictures."""
        self._show(shots)
        self.strip.setVisible(len(shots.images) > 1)
        self.buttons.button(shots.poster).setChecked(True)
        self._show_large(shots.poster)

    def show_moment(self, pictured: Shots | str) -> None:
        """Show another picture of the same file large, or why there is none. The small ones stay."""
        self.buttons.setExclusive(False)  # else one of them stays checked
        for button in self.buttons.buttons():
            button.setChecked(False)
        self.buttons.setExclusive(True)
        if isinstance(pictured, str):
            self._explain(pictured)
        else:
            self._enlarge(pictured, 0)

    def fit(self, height: int) -> None:
        """Limit the large picture to `_SHARE` of a panel that is `height` px high."""
        wide = (self.width() - 2 * _MARGIN) * 9 // 16
        self.poster.setFixedHeight(max(_LOWEST, min(wide, int(height * _SHARE))))

    def _show(self, shots: Shots | None) -> None:
        self._shots = shots
        self.poster.show_picture(None, "")
        self.strip.show()
        count = len(shots.images) if shots else 0
        for at, button in enumerate(self._buttons()):
            image = shots.images[at] if shots and at < count else None
            button.show_picture(image)
            if shots and image is not None:
                button.setAccessibleName(
                    self.tr("Picture {} of {}, at {}").format(at + 1, count, duration_text(shots.seconds[at]))
                )
                set_tip(button, duration_text(shots.seconds[at]))
            button.setVisible(shots is None or image is not None)

    def _buttons(self) -> "list[_Small]":
        return [button for button in self.buttons.buttons() if isinstance(button, _Small)]

    @Slot(int)
    def _show_large(self, at: int) -> None:
        if self._shots is not None:
            self._enlarge(self._shots, at)

    def _enlarge(self, shots: Shots, at: int) -> None:
        self.poster.show_picture(shots.images[at], "")
        moment = duration_text(shots.seconds[at])
        self.poster.setAccessibleName(self.tr("Picture at {}").format(moment))

    def _explain(self, text: str) -> None:
        self.poster.show_picture(None, text)
        self.poster.setAccessibleName(self.tr("No picture: {}").format(text))

    def _make_buttons(self) -> None:
        for number in range(6):
            button = _Small(self._theme)
            button.setAccessibleName(self.tr("Picture, not there yet"))
            button.setAccessibleDescription(self.tr("Shows this picture large"))
            self.buttons.addButton(button, number)
            self._row.addWidget(button)


class _Poster(QWidget):
    """The large picture, uncropped and with its own aspect ratio."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.play = QToolButton(self)
        self.play.setObjectName("playHere")
        self.play.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        explain(self.play, self.tr("Play here"), self.tr("Play the file in the place of this picture"))
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    @property
    def text(self) -> str:
        """Return the text in place of a picture."""
        return self._text

    @property
    def image(self) -> QImage | None:
        """Return the shown picture."""
        return self._image

    def show_picture(self, image: QImage | None, text: str) -> None:
        """Show a picture, or a text in its place."""
        self._image, self._text = image, text
        self.play.setVisible(not text)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in the middle."""
        super().resizeEvent(event)
        self.play.move(self.rect().center() - self.play.rect().center())

    @Slot()
    def _apply_theme(self) -> None:
        self.play.setIcon(self._theme.icon("resume"))
        self.play.setIconSize(QSize(_PLAY, _PLAY))
        self.play.setFixedSize(2 * _PLAY, 2 * _PLAY)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the picture with round corners, on a background that fills the rest."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            _clip(painter, self.rect())
            painter.fillRect(self.rect(), QColor(colours.side))
            if self._image is not None:
                size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2,
                              size.width(), size.height())  # fmt: skip
                painter.drawImage(place, self._image)
            elif self._text:
                painter.setPen(QColor(colours.dim))
                room = self.rect().adjusted(_MARGIN, 8, -_MARGIN, -8)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)


class _Small(QAbstractButton):
    """A picture of the strip; a frame marks the one that is shown large or has the focus."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the strip's height; the layout distributes the width."""
        return QSize(8, _STRIP)

    def show_picture(self, image: QImage | None) -> None:
        """Show a picture, or a disabled placeholder."""
        self._image = image
        self.setEnabled(image is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the middle of the picture, cropped to the button's shape."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.save()
            _clip(painter, self.rect(), 3)
            painter.fillRect(self.rect(), QColor(colours.side))
            if self._image is not None:
                painter.drawImage(self.rect(), self._image, _middle(self._image, self.size()))
            painter.restore()
            ink = (
                colours.text
                if self.hasFocus()
                else colours.accent
                if self.isChecked() and self._image
                else ""
            )
            if ink:
                painter.setPen(QPen(QColor(ink), 2.0))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)


def _clip(painter: QPainter, rect: QRect, radius: int = _RADIUS) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    painter.setClipPath(path)


def _middle(image: QImage, shape: QSize) -> QRect:
    """Return the largest centred part of an image with the aspect ratio of `shape`."""
    size = shape.scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect((image.width() - size.width()) // 2, (image.height() - size.height()) // 2,
                 size.width(), size.height())  # fmt: skip
