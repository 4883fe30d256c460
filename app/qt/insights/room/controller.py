"""Reads what the page of room shows, and leads from there to where something can be done."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.core.coverage import Question
from app.core.file.record import FileRecord
from app.core.room.waste import Room, WasteKind
from app.library.reader import Reader
from app.library.room import waste
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.page import PageView
from app.qt.base.page_controller import PageController
from app.qt.base.tasks import Latest
from app.qt.insights.room.feature import KEY

if TYPE_CHECKING:
    from app.qt.insights.room.page import RoomPage


def _room(reader: Reader) -> Room:
    return reader.insight(waste.waste)


class RoomController(PageController["RoomPage"]):
    """The controller of the page of room."""

    key = KEY
    threads = 2
    _listed = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        for changed in (desk.jobs_changed, desk.files.found, desk.sources.sources_changed):
            changed.connect(self.refresh)

    def view(self) -> PageView:
        """Return the page, with the files of the view that is shown."""
        found = super().view()
        page = cast("RoomPage", found.widget)
        return replace(found, focus=page.focus, selection=page.selection)

    def make(self) -> "RoomPage":
        from app.qt.insights.room.formatting import RoomFormatter  # noqa: PLC0415 - not needed at the start
        from app.qt.insights.room.page import RoomPage  # noqa: PLC0415 - as above

        desk = self._desk
        page = RoomPage(RoomFormatter(desk.texts, self), desk.menu, writable=desk.writable)
        page.waste.files_requested.connect(self._read_files)
        page.waste.file_requested.connect(desk.show_file)
        page.waste.place_requested.connect(self._go)
        page.waste.question_asked.connect(self._ask)
        desk.window.dialogs.keep(page, desk.window.close_requested)
        return page

    def main_part(self, page: "RoomPage") -> QWidget:
        return page.main_part

    def question(self) -> Callable[[Reader], object]:
        return _room

    def show_answer(self, page: "RoomPage", answer: Room) -> None:
        page.waste.show_room(answer)

    @_listed.background
    async def _read_files(self, ids: Sequence[int]) -> None:
        def records(reader: Reader) -> dict[int, FileRecord]:
            return {record.id: record for record in reader.records(ids)}

        found = await self._reads.ask(records)
        if self._page is not None:
            self._page.waste.show_files(found)

    @Slot(object)
    def _go(self, kind: WasteKind) -> None:
        """Show the place where something can be done about a kind."""
        act = {
            WasteKind.TRASHED: "trash_journal",
            WasteKind.COPIES: "copies",
            WasteKind.NEAR: "copies",
            WasteKind.SIDECARS: "orphans",
        }[kind]
        self._desk.menu[act].trigger()

    @Slot(object)
    def _ask(self, kind: WasteKind) -> None:
        """Have it looked for what is of a kind."""
        if kind is WasteKind.COPIES:
            self._desk.window.question_asked.emit(Question.COPIES)
        else:
            self._desk.menu["compare_pictures"].trigger()


def open_room(desk: Desk) -> Closing:
    """Connect the page with the library."""
    return Closing(RoomController(desk).close)


def make_room(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(RoomController).view()
