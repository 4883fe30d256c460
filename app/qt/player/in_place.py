"""Plays the selected file where its picture is: in the details, or in a card of the gallery."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.file.record import FileRecord
from app.core.text.names import innermost
from app.qt.base.desk import Desk
from app.qt.base.open_with import OpenWith
from app.qt.base.play_place import PlayPlace
from app.qt.player.in_place_view import InPlaceView
from app.qt.player.link import PlayerLink, Players

_PAUSE_MS: Final = 60
"""Time after a change of the selection, which may be made anew at once, before the player ends, ms."""


class InPlace(QObject):
    """The small player. There is one, which ends once its file is not selected or not shown any more."""

    began = Signal()
    """The small player begins: no other may go on."""
    enlarged = Signal(object, float, bool)
    """A `FileRecord` with which the quick look is to go on, the time, seconds, and whether with sound."""
    no_place = Signal(object, float)
    """A `FileRecord` that is shown nowhere as a picture, and the time to begin at, seconds."""

    def __init__(self, desk: Desk, players: Players) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._players = players
        self._view: InPlaceView | None = None
        self._record: FileRecord | None = None
        self._place: PlayPlace | None = None
        self._focused: QWidget | None = None
        """The widget that had the focus before."""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._follow)
        desk.menu["play_in_place"].triggered.connect(self._play_chosen)
        desk.selection.changed.connect(self._pause.start)
        desk.part(OpenWith).in_place_wanted.connect(self.play)

    @property
    def view(self) -> InPlaceView:
        """Return the small player, made when it is first wanted."""
        if self._view is None:
            link = PlayerLink(self._desk.tasks, self._players, self._desk.window)
            self._view = InPlaceView(link, self._desk.texts, self._desk.theme)
            self._view.hide()
            self._view.ended.connect(self.end)
            self._view.enlarge_requested.connect(self._enlarge)
        return self._view

    @property
    def record(self) -> FileRecord | None:
        """Return the file that is played."""
        return self._record

    @Slot()
    def _play_chosen(self) -> None:
        self._desk.files.with_records(
            self._desk.selection.chosen()[:1], lambda records: self._play_somewhere(*records[:1])
        )

    def _play_somewhere(self, record: FileRecord | None = None) -> None:
        if record is None:
            return
        if self._record is not None and self._record.id == record.id:
            self.view.toggle()
            return
        places = self._desk.window.findChildren(PlayPlace)
        shown = [place for place in places if not place.rect_of(record.id).isEmpty()]
        if shown:
            self.play(record, max(shown, key=PlayPlace.has_focus))
        else:
            self.no_place.emit(record, 0.0)

    @Slot(object, object)
    def play(self, record: FileRecord, place: PlayPlace) -> None:
        """Play a file with its sound at a place."""
        self.end()
        self.began.emit()
        view = self.view
        self._record, self._place = record, place
        self._focused = self._desk.window.focusWidget()
        place.moved.connect(self._move)
        view.setParent(place.canvas)
        view.setGeometry(place.rect_of(record.id))
        view.show()
        view.play.setFocus()
        view.show_file(record, innermost(record.path, self._desk.sources.paths(None)))
        view.sound.set_volume(self._desk.preferences.settings.volume)
        view.sound.turn(on=True)

    @Slot()
    def _move(self) -> None:
        """Follow the picture of the file, or end once it is not shown any more."""
        if self._place is None or self._record is None:
            return
        rect = self._place.rect_of(self._record.id)
        if rect.isEmpty():
            self.end()
        else:
            self.view.setGeometry(rect)

    @Slot()
    def _follow(self) -> None:
        if self._record is not None and not self._is_chosen(self._record.id):
            self.end()
        else:
            self._move()

    def _is_chosen(self, id_: int) -> bool:
        """Return whether one row is selected, and is that of a file or of the recording that it begins."""
        selection = self._desk.selection
        return selection.is_one() and list(selection.chosen()[:1]) == [id_]

    @Slot()
    def _enlarge(self) -> None:
        record, seconds, heard = self._record, self.view.now, self.view.sound.is_heard
        self.end()
        if record is not None:
            self.enlarged.emit(record, seconds, heard)

    @Slot()
    def end(self) -> None:
        """End the player, and give the focus back."""
        place, focused = self._place, self._focused
        if self._view is None or place is None:
            return
        self._record = self._place = self._focused = None
        place.moved.disconnect(self._move)
        had_focus = any(control.hasFocus() for control in self._view.findChildren(QWidget))
        self._view.clear()
        self._view.hide()
        self._view.setParent(None)
        if had_focus and focused is not None:
            focused.setFocus()
