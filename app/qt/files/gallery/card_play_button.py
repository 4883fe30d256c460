"""The button on the card under the pointer that plays its file there."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton

from app.core.file.record import AWAY
from app.qt.base.play_place import PlayPlace
from app.qt.base.theme import Theme
from app.qt.files.gallery.view import GalleryView
from app.qt.widgets.tooltips import explain

_ICON: Final = 12
_SIZE: Final = 24
_EDGE: Final = 6
"""Distance from the corner of the picture, px."""


class CardPlayButton(QToolButton):
    """A button in the upper right corner of the picture: badges and the time have the other ones."""

    wanted = Signal(object, object)
    """The `FileRecord` to play, and the `PlayPlace` of the cards."""

    def __init__(self, view: GalleryView, theme: Theme) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._theme = theme
        self.place = PlayPlace(view.viewport(), self._place_of)
        self.setObjectName("playHere")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(_SIZE, _SIZE)
        explain(self, self.tr("Play here"), self.tr("Play the file in its picture (K for the selected one)"))
        self.clicked.connect(self._play)
        view.strip.moved.connect(self._follow)
        view.visible_changed.connect(self._follow)  # the record of the card may have come
        view.visible_changed.connect(self.place.moved)
        view.verticalScrollBar().valueChanged.connect(self.place.moved)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self._follow()

    def _place_of(self, id_: int) -> QRect:
        """Return where the picture of a file is, empty if it is out of sight."""
        row = self._view.selection.model.row_of(id_)
        if row is not None:
            rect = self._view.picture_place(row)
            if rect.intersects(self._view.viewport().rect()):
                return rect
        return QRect()

    @Slot()
    def _follow(self) -> None:
        """Stand on the card whose pictures the pointer runs through."""
        row = self._view.strip.row
        record = self._view.selection.model.record(row) if row >= 0 else None
        self.setVisible(record is not None and record.file.status not in AWAY)
        if self.isVisible():
            corner = self._view.picture_place(row).topRight()
            self.move(corner + QPoint(1 - _EDGE - _SIZE, _EDGE))

    @Slot()
    def _play(self) -> None:
        """Select the file alone, and ask for it to be played."""
        row = self._view.strip.row
        record = self._view.selection.model.record(row) if row >= 0 else None
        if record is not None:
            self._view.setCurrentIndex(self._view.selection.model.index(row, 0))
            self.wanted.emit(record.file, self.place)

    @Slot()
    def _apply_theme(self) -> None:
        self.setIcon(self._theme.icon("resume", size=_ICON))
        self.setIconSize(QSize(_ICON, _ICON))
