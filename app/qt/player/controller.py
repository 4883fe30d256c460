"""Connects the quick look with the selected file, its marks and its pictures."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from app.core.damage.timeline import places
from app.core.dialogue.dialogue import SaidHit
from app.core.file.record import FileRecord
from app.core.query import Query
from app.core.sidecars.sidecar import Sidecar
from app.core.text.names import innermost
from app.core.text.units import UNKNOWN_TEXT, moment_text
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.library_reads import LibraryReads
from app.qt.base.open_with import OpenWith
from app.qt.base.said_hits import said_in
from app.qt.base.tasks import Latest, Loader
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from app.qt.player.compare_commands import CompareCommands
from app.qt.player.in_place import InPlace
from app.qt.player.link import PlayerLink
from app.qt.player.quick_look import QuickLook
from app.qt.player.texts_beside import TextsBeside
from app.qt.player.time_line import TimeMark
from app.qt.player.view import PlayerView

_BOX: Final = QSize(160, 80)
"""Room for a picture of the strip, px."""
_MOST_STARTS: Final = 40
"""Most chapters and damaged places in the menu."""


class PlayerController(Loader):
    """Shows the selected file while the quick look is open, and goes to the next one in the order of rows."""

    _marks, _starts = Latest(), Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._reads = LibraryReads(desk.library, "player")
        self._link = PlayerLink(desk.tasks, parent=desk.window)
        self.in_place = InPlace(desk, self._link.players)
        """The small player, which shares the one that waits."""
        self._look: QuickLook | None = None
        self._record: FileRecord | None = None
        self._wanted: int | None = None
        desk.menu["quick_look"].triggered.connect(self.turn)
        desk.menu.fill("play_from", self._fill_starts)
        desk.part(OpenWith).inside_wanted.connect(self.play_inside)
        desk.part(OpenWith).look_wanted.connect(self.look_at)
        self.in_place.began.connect(self._close_look)
        self.in_place.enlarged.connect(self._enlarge)
        self.in_place.no_place.connect(self.play_inside)
        desk.selection.changed.connect(self._follow)
        desk.part(ThumbnailLoader).arrived.connect(self._show_strip)

    def _add_programs(self, look: QuickLook) -> None:
        """Have other programs go on with the file, by key and by a menu."""
        key = QShortcut(QKeySequence("Return"), look)
        key.activated.connect(self._play_elsewhere)
        menu = QMenu(look)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        look.view.programs.setMenu(menu)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        if self._record is not None:
            self._desk.part(OpenWith).fill_for(menu, self._record, self.look.view.stand)

    @Slot()
    def _play_elsewhere(self) -> None:
        if self._record is not None:
            self._desk.part(OpenWith).play((self._record,), self.look.view.stand())

    @property
    def look(self) -> QuickLook:
        """Return the window of the quick look, made when it is first wanted."""
        if self._look is None:
            view = PlayerView(self._link, self._desk.texts, self._desk.theme)
            self._look = QuickLook(view, self._desk.window)
            view.file_requested.connect(self._go_on)
            view.sound.set_volume(self._desk.preferences.settings.volume)
            view.sound.volume_chosen.connect(self._desk.preferences.keep_volume)
            self._texts_beside = TextsBeside(self._link, view.tracks, self._root_of)
            self._add_programs(self._look)
            self._look.finished.connect(self._forget)
        return self._look

    @Slot(object, float)
    def play_inside(self, record: FileRecord, seconds: float) -> None:
        """Play a file with its sound, from a time on."""
        self.look_at(record, seconds or None)
        self.look.view.sound.turn(on=True)
        self.look.view.go_on()  # it stood still if it was shown already

    @Slot(object, float, bool)
    def _enlarge(self, record: FileRecord, seconds: float, heard: bool) -> None:  # noqa: FBT001 - a signal's
        (self.play_inside if heard else self.look_at)(record, seconds)

    @Slot()
    def _close_look(self) -> None:
        if self._look is not None and self._look.isVisible():
            self._look.close()

    @Slot(object, float)
    def look_at(self, record: FileRecord, seconds: float | None) -> None:
        """Show a file, from a time on if there is one."""
        self._wanted = record.id
        self._show(record, seconds)

    def _fill_starts(self, menu: QMenu) -> None:
        for id_ in self._desk.selection.chosen()[:1]:
            self._list_starts(menu, id_)

    @_starts.background
    async def _list_starts(self, menu: QMenu, id_: int) -> None:
        """List the times at which the selected file can be played from."""
        marks = self._marks_of(await self._reads.ask(self._places_of(id_)))
        menu.clear()
        for mark in sorted(marks)[:_MOST_STARTS]:
            start = menu.addAction(mark.text.replace("&", "&&"))
            start.triggered.connect(partial(self._start_at, id_, mark.seconds))
        if not marks:
            none = self.tr("No chapters, and no damage that is known")
            menu.addAction(none).setEnabled(False)

    def _start_at(self, id_: int, seconds: float, *_: object) -> None:
        self._want(id_, seconds)

    def _root_of(self, path: bytes) -> bytes:
        return innermost(path, self._desk.sources.paths(None))

    @Slot()
    def turn(self) -> None:
        """Show the selected file, or close the quick look."""
        if self._look is not None and self._look.isVisible():
            self._look.close()
        else:
            self._show_chosen()

    @Slot()
    def _follow(self) -> None:
        if self._look is not None and self._look.isVisible() and self._desk.selection.is_one():
            self._show_chosen()

    def _show_chosen(self) -> None:
        for id_ in self._desk.selection.chosen()[:1]:
            self._want(id_)

    def _want(self, id_: int, seconds: float | None = None) -> None:
        """Show a file once it is read, unless another is wanted by then."""
        self._wanted = id_
        self._desk.files.with_records(
            (id_,),
            lambda records: self._show(records[0], seconds) if records and self._wanted == id_ else None,
        )

    def _show(self, record: FileRecord, seconds: float | None = None) -> None:
        look, before = self.look, self._record
        if look.isVisible() and before is not None and before.id == record.id:
            if seconds is not None:
                look.view.go(seconds)
            return
        self.in_place.end()
        self._record = record
        look.setWindowTitle(self._desk.texts.names((record.path,)))
        look.show()
        look.view.show_file(record, self._root_of(record.path), seconds or 0.0)
        self._desk.part(ThumbnailLoader).want_strip(record, _BOX)
        self._show_strip(record.id)
        self._read_marks(record.id)

    @Slot(int)
    def _go_on(self, step: int) -> None:
        """Show the next file of the page, or the one before."""
        shown = self._desk.selection.shown()
        if self._record is None or self._record.id not in shown:
            return
        at = shown.index(self._record.id) + step
        if 0 <= at < len(shown):
            self._desk.show_file(shown[at])
            self._want(shown[at])

    @_marks.background
    async def _read_marks(self, id_: int) -> None:
        places = await self._reads.ask(self._places_of(id_))
        if self._record is not None and self._record.id == id_:
            self.look.view.show_marks(self._marks_of(places))
            self._texts_beside.offer(places.beside)

    def _places_of(self, id_: int) -> "Callable[[Reader], _Places]":
        return partial(_places, id_=id_, query=self._desk.browse.state.query)

    def _marks_of(self, places: "_Places") -> list[TimeMark]:
        damage = [
            TimeMark(seconds, self.tr("Damage at {}").format(moment_text(seconds)), damage=True)
            for seconds in places.damage
        ]
        text = self.tr("Said at {}: {}")
        said = [
            TimeMark(hit.start, text.format(moment_text(hit.start), hit.line), damage=False)
            for hit in places.said
        ]
        return (
            damage
            + said
            + [
                TimeMark(
                    seconds, self.tr("Chapter at {}: {}").format(moment_text(seconds), title), damage=False
                )
                for seconds, title in places.chapters
            ]
        )

    @Slot(object)
    def _show_strip(self, id_: int) -> None:
        if self._record is not None and self._record.id == id_:
            self.look.view.show_shots(self._desk.part(ThumbnailLoader).strip(self._record))

    @Slot()
    def _forget(self) -> None:
        self._record = self._wanted = None
        self.look.view.sound.turn(on=False)
        self._marks.cancel()
        self.look.view.clear()

    async def close(self) -> None:
        """End the players and the reads."""
        self.in_place.end()
        if self._look is not None:
            self._look.close()
        self._marks.cancel()
        self._starts.cancel()
        self._reads.close()
        await self._link.close()


class _Places(NamedTuple):
    """The marks along a file, and the files beside it, that the library knows."""

    damage: Sequence[float] = ()
    chapters: Sequence[tuple[float, str]] = ()
    """Times and titles."""
    beside: Sequence[Sidecar] = ()
    """The files beside it."""
    said: Sequence[SaidHit] = ()
    """The places at which the file says what the search asks for."""


def _places(reader: Reader, id_: int, query: Query | None = None) -> _Places:
    entry = next(reader.entries_of((id_,), hidden=0), None)
    if entry is None:
        return _Places()
    beside = reader.entry(entry.record).sidecars
    evidence = None if entry.record.decoded is None else reader.evidence(id_)
    chapters = entry.media.get("chapters") or ()
    return _Places(
        [place.seconds for place in (places(evidence) if evidence is not None else ())],
        [(chapter.get("start") or 0.0, chapter.get("title") or UNKNOWN_TEXT) for chapter in chapters],
        beside,
        said_in(reader, id_, query),
    )


def open_player(desk: Desk) -> Closing:
    """Connect the acts with the player."""
    controller, comparing = PlayerController(desk), CompareCommands(desk)
    comparing.began.connect(controller.in_place.end)
    return Closing(controller.close, comparing.close)
