"""Reads what the page of room shows, and leads from there to where something can be done."""

from asyncio import gather
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.core.coverage import Question
from app.core.facts.waste_kind import SEARCHED, WasteKind
from app.core.file.record import FileRecord
from app.core.home.figures import FileCount
from app.core.room.waste import Candidates, Room, combined
from app.library.reader import Reader
from app.library.room import waste
from app.library.room.whole import whole
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.library_reads import LibraryReads
from app.qt.base.page import PageView
from app.qt.base.page_controller import PageController
from app.qt.base.tasks import Latest
from app.qt.insights.room.feature import KEY

if TYPE_CHECKING:
    from app.qt.insights.room.page import AdvicePanels, RoomPage
    from app.qt.insights.room.savings_controller import SavingsController


def _candidates(question: waste.Question, reader: Reader) -> Sequence[Candidates]:
    return reader.insight(question)


def _whole(reader: Reader) -> FileCount:
    return reader.insight(whole)


class RoomController(PageController["RoomPage"]):
    """The controller of the page of room."""

    key = KEY
    threads = 4
    _listed = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._savings: SavingsController | None = None
        for changed in (desk.jobs_changed, desk.files.found, desk.sources.sources_changed):
            changed.connect(self.refresh)

    def view(self) -> PageView:
        """Return the page, with the files of the view that is shown."""
        found = super().view()
        page = cast("RoomPage", found.widget)
        return replace(found, focus=page.focus, selection=page.selection, left=self._leave)

    @Slot()
    def refresh(self, *_: object) -> None:
        """Read again what is shown."""
        page = self._page
        if page is None or page.currentWidget() is page.waste:
            super().refresh()
        elif self._savings is not None and self._desk.window.page == KEY:
            self._savings.read()

    def _leave(self) -> None:
        self._latest.cancel()
        if self._savings is not None:
            self._savings.leave()

    def make(self) -> "RoomPage":
        from app.qt.insights.room.formatting import RoomFormatter  # noqa: PLC0415 - not needed at the start
        from app.qt.insights.room.page import RoomPage  # noqa: PLC0415 - as above

        desk = self._desk
        words = RoomFormatter(desk.texts, self)
        page = RoomPage(words, desk.menu, self._make_advice, writable=desk.writable)
        page.view_shown.connect(self.refresh)
        page.waste.files_requested.connect(self._read_files)
        page.waste.file_requested.connect(desk.show_file)
        page.waste.place_requested.connect(self._go)
        page.waste.question_asked.connect(self._ask)
        desk.window.dialogs.keep(page, desk.window.close_requested)
        return page

    def _make_advice(self) -> "AdvicePanels":
        from app.qt.insights.room.handed_panel import HandedPanel  # noqa: PLC0415 - not needed by the page
        from app.qt.insights.room.page import AdvicePanels  # noqa: PLC0415 - as above
        from app.qt.insights.room.savings_controller import SavingsController  # noqa: PLC0415 - as above
        from app.qt.insights.room.savings_formatting import SavingsFormatter  # noqa: PLC0415 - as above
        from app.qt.insights.room.savings_panel import SavingsPanel  # noqa: PLC0415 - as above

        desk = self._desk
        words = SavingsFormatter(desk.texts, self)
        panels = AdvicePanels(
            SavingsPanel(words, desk.menu, desk.preferences.settings.targets), HandedPanel(words)
        )
        self._savings = SavingsController(desk, self._reads, *panels)
        return panels

    def main_part(self, page: "RoomPage") -> QWidget:
        return page.main_part

    def holds_for(self) -> object:
        return ()  # the library alone

    async def answer(self, reads: LibraryReads) -> Room:
        asked = (reads.ask(partial(_candidates, question)) for question in waste.QUESTIONS)
        whole, found = await gather(reads.ask(_whole), gather(*asked))
        # In a thread: there may be a hundred thousand files.
        return await self._tasks.away(combined, whole, [each for part in found for each in part])

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
        """Show the place where something can be done about a kind, or else its files."""
        act = {
            WasteKind.TRASHED: "trash_journal",
            WasteKind.COPIES: "copies",
            WasteKind.NEAR: "copies",
            WasteKind.SIDECARS: "orphans",
        }.get(kind)
        if act is not None:
            self._desk.menu[act].trigger()
        elif kind in SEARCHED:
            self._desk.browse.search_everywhere(f"waste:{kind}")
        elif self._page is not None:
            self._page.turn_to(self._page.savings_view)

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
