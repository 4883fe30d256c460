"""Reads what the page of disks shows, and does what is asked of a disk there."""

import time
from asyncio import gather, wrap_future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.core.coverage import Question
from app.core.errors import CatalogueRefused
from app.core.home.figures import DiskFigures
from app.core.sources.disk import KnownDisk, Space
from app.core.sources.disk_forecast import DAY
from app.library.catalogues import linking
from app.library.catalogues.linking import DiskLink
from app.library.home.disk_figures import DiskParts, Single, disk_figures, disk_parts, single_files
from app.library.home.source_figures import AnsweredFiles, answered
from app.library.reader import Reader
from app.library.scan import disks
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.library_reads import LibraryReads
from app.qt.base.page import PageView
from app.qt.base.page_controller import PageController
from app.qt.base.tasks import background
from app.qt.base.undo import UndoEntry
from app.qt.sources.disk_commands import DiskCommands, LinkDialog
from app.qt.sources.disks.feature import KEY

if TYPE_CHECKING:
    from app.qt.sources.disks.page import DisksPage


def _parts(hidden: int, reader: Reader) -> DiskParts:
    return reader.insight(disk_parts, time.time(), hidden)


def _answers(reader: Reader) -> AnsweredFiles:
    return reader.insight(answered)


def _single(reader: Reader) -> Single:
    return reader.insight(single_files)


class DisksController(PageController["DisksPage"]):
    """The controller of the page of disks."""

    key = KEY
    threads = 3
    asks_first = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        for changed in (desk.jobs_changed, desk.files.found, desk.sources.sources_changed):
            changed.connect(self.refresh)
        desk.browse.hidden_problems_changed.connect(self.refresh)

    def make(self) -> "DisksPage":
        from app.qt.sources.disks.columns import DiskFormatter  # noqa: PLC0415 - not needed at the start
        from app.qt.sources.disks.page import DisksPage  # noqa: PLC0415 - as above
        from app.qt.sources.disks.questions import DiskQuestions  # noqa: PLC0415 - as above

        words = DiskFormatter(self._desk.texts, self)
        page = DisksPage(words, self._desk.menu["add_folder"], self._desk.theme)
        page.show_cards(shown=self._desk.window.saved.disk_cards)
        self._desk.window.kept["disk_cards"] = lambda: page.shows_cards
        page.table.menu.addAction(self._desk.menu["print_labels"])
        commands = self._desk.part(DiskCommands)
        page.words_requested.connect(commands.describe)
        commands.stored.connect(self.refresh)
        page.forget_requested.connect(self._forget)
        page.link_requested.connect(partial(self._ask_link, page))
        questions = DiskQuestions(self._desk)
        page.files_requested.connect(questions.show_files)
        page.loss_requested.connect(questions.ask_loss)
        page.room_requested.connect(partial(questions.show_room, words))
        page.fitting_requested.connect(questions.ask_fitting)
        page.copies_requested.connect(lambda: self._desk.window.question_asked.emit(Question.COPIES))
        return page

    def main_part(self, page: "DisksPage") -> QWidget:
        return page.views  # which pass the focus on to the table or the cards

    def holds_for(self) -> object:
        return self._desk.browse.state.hidden_problems, time.time() // DAY  # forecasts tell days

    async def answer(self, reads: LibraryReads) -> object:
        parts = partial(_parts, self._desk.browse.state.hidden_problems)
        return disk_figures(*await gather(reads.ask(parts), reads.ask(_answers), reads.ask(_single)))

    def show_answer(self, page: "DisksPage", answer: tuple[DiskFigures, ...]) -> None:
        page.show_disks(answer, writable=self._desk.writable)

    def _ask_link(self, page: "DisksPage", disk: KnownDisk) -> None:
        dialog = LinkDialog(disk, page.seen(), self._desk.window)
        dialog.linked.connect(partial(self._link, disk))
        dialog.open()

    @background
    async def _link(self, disk: KnownDisk, real: KnownDisk) -> None:
        linked: DiskLink

        async def link() -> None:
            nonlocal linked
            linked = await wrap_future(self._desk.library.write(linking.link, disk.id, real.id))
            self._desk.files.refresh()
            self.refresh()

        async def unlink() -> None:
            await wrap_future(self._desk.library.write(linking.unlink, linked))
            self._desk.files.refresh()
            self.refresh()

        try:
            await link()
        except CatalogueRefused as error:  # a scan has seen it meanwhile
            self._desk.notice.announce(self._desk.texts.error(error))
            return
        words = self.tr("that the disk “{}” is “{}”").format(disk.name, real.name)
        self._desk.undo.push(UndoEntry(words=words, undo=unlink, redo=link))

    @background
    async def _forget(self, disk: KnownDisk) -> None:
        looks = await self._drop(disk)
        words = self.tr("forgetting of the disk “{}”").format(disk.name)

        async def redo() -> None:
            await self._drop(disk)

        self._desk.undo.push(UndoEntry(words=words, undo=partial(self._restore, disk, looks), redo=redo))

    async def _drop(self, disk: KnownDisk) -> tuple[Space, ...]:
        """Forget a disk, and return the looks at its room."""
        looks = await wrap_future(self._desk.library.write(disks.forget, disk.id))
        self.refresh()
        return looks

    async def _restore(self, disk: KnownDisk, looks: tuple[Space, ...]) -> None:
        await wrap_future(self._desk.library.write(disks.restore, disk, looks))
        self.refresh()


def open_disks(desk: Desk) -> Closing:
    """Connect the page with the library."""
    return Closing(DisksController(desk).close)


def make_disks(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(DisksController).view()
