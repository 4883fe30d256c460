"""Which of the pictures of a file a card shows: by the pointer on it, or by keys."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.core.file.record import FileRecord
from app.core.text.units import duration_text
from app.qt.files.clip_rows import PLAIN, ClipRow
from app.qt.files.gallery.card_area import CardArea
from app.qt.files.gallery.delegate import GalleryCard
from app.qt.pictures.shots import Shots
from app.qt.pictures.visible_pictures import PictureSource
from app.qt.widgets.announcement import announce


class StripSource(PictureSource, Protocol):
    """A provider of one picture of each file, and of all of one."""

    def strip(self, record: FileRecord) -> Shots | None:
        """Return all pictures of a file, None while they are not there."""


class StripPosition(QObject):
    """The place in the pictures of one file. Of all other files, the usual picture is shown."""

    moved = Signal()
    """Another row, or none, shows all its pictures."""
    changed = Signal(int)
    """A row whose card is to be drawn anew."""

    def __init__(self, view: CardArea) -> None:
        super().__init__(view)
        self._view = view
        self.source: StripSource | None = None
        self.row = -1
        """The row that shows all its pictures, -1 for none."""
        self._by_keys = False
        self._part = 0.0
        """The place of the pointer in the width of the card, from 0 to 1."""
        self._steps = 0
        """The number of pictures from the usual one, by keys."""

    def card(self, row: int, record: FileRecord, clip: ClipRow = PLAIN) -> GalleryCard:
        """Return the pictures of a card, and which of them is to be drawn."""
        if self.source is None:
            return GalleryCard(record, clip, None, 0, scrubbed=False)
        strip = self.source.strip(record) if row == self.row else None
        if strip is None or len(strip.images) == 1:
            return GalleryCard(record, clip, self.source.picture(record), 0, scrubbed=False)
        return GalleryCard(record, clip, strip, self._shown(strip), scrubbed=True)

    def _shown(self, strip: Shots) -> int:
        count = len(strip.images)
        wanted = strip.poster + self._steps if self._by_keys else int(self._part * count)
        return max(0, min(wanted, count - 1))

    def follow(self, row: int, x: float) -> None:
        """Show the picture that belongs to the place of the pointer; `row` is -1 between the cards."""
        if self._by_keys and row == self.row:
            return  # until the pointer leaves the card, keys have the last word
        place = self._view.picture_place(max(row, 0))
        self._part = (x - place.left()) / max(1, place.width())
        self._by_keys = False
        self._move(row)

    @Slot(int)
    def step(self, by: int) -> None:
        """Show a later picture of the current file, or an earlier one for a negative `by`."""
        row = self._view.currentIndex().row()
        if row < 0:
            return
        if not (self._by_keys and row == self.row):
            self._by_keys, self._steps = True, 0
        self._steps += by
        if strip := self._strip(row):
            self._steps = self._shown(strip) - strip.poster
        self._move(row)
        self.tell()

    def tell(self) -> None:
        """Have a screen reader say which picture keys have brought, once it is there."""
        strip = self._strip(self.row)
        if self._by_keys and strip:
            shown = self._shown(strip)
            text = self.tr("Picture {} of {}, at {}")
            announce(
                self._view, text.format(shown + 1, len(strip.images), duration_text(strip.seconds[shown]))
            )

    def _strip(self, row: int) -> Shots | None:
        model = self._view.selection.model
        record = model.record(row) if 0 <= row < model.rowCount() else None
        return self.source.strip(record) if self.source is not None and record is not None else None

    def _move(self, row: int) -> None:
        before, self.row = self.row, row
        if before != row:
            self.moved.emit()
            if before >= 0:
                self.changed.emit(before)
        if row >= 0:
            self.changed.emit(row)

    def leave(self) -> None:
        """Show the usual picture again after the pointer has gone."""
        if not self._by_keys:
            self._move(-1)

    @Slot()
    def forget_keys(self) -> None:
        """Show the usual picture again after keys."""
        if self._by_keys:
            self._by_keys = False
            self._move(-1)

    @Slot()
    def clear(self) -> None:
        """Forget the row, because the rows were replaced."""
        self._by_keys = False
        self._move(-1)
