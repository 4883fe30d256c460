"""Answers the questions about a disk in dialogs, and saves lists of files; copies nothing."""

from array import array
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import CinventoryError
from app.core.export.format import ENDINGS, Format
from app.core.facts.fact import Order
from app.core.home.figures import DiskFigures
from app.core.insights.disk_loss import CopyPlan, lost_with
from app.core.query import Query
from app.core.sources.disk import KnownDisk
from app.export.atomic_write import open_output
from app.export.hand_over.registry import write_paths
from app.export.protection import Protection
from app.library.insights import disk_plans
from app.library.reader import Reader
from app.library.scan import disk_room
from app.qt.base.desk import Desk
from app.qt.base.tasks import Latest, Loader, background
from app.qt.desktop.save_dialog import SaveDialog
from app.qt.sources.disks.columns import DiskFormatter
from app.qt.sources.disks.what_if import FitsSheet, LossSheet, RoomSheet
from app.qt.widgets.notice_bar import Notice

Ids = Callable[[Reader], "array[int]"]
T = TypeVar("T")

BY_FOLDER: Final[Order] = (("folder", False), ("name", False))


def _fitting(plan: tuple[Query, CopyPlan], reader: Reader) -> "array[int]":
    return reader.insight(disk_plans.files_of, *plan)


class PathListDialog(SaveDialog[Format]):
    """Asks for the file of a list of paths."""

    chosen = Signal(bytes, object)
    """The absolute path, and the way in which the list is written."""

    def __init__(self, parent: QWidget) -> None:
        formats = {
            self.tr("For rsync and xargs: paths end with a zero byte (*.nul)"): Format.NUL,
            self.tr("For rclone and people: a path a line (*.txt)"): Format.LINES,
        }
        super().__init__(
            parent,
            self.tr("Save list"),
            {name: (form, ENDINGS[form]) for name, form in formats.items()},
            self.tr("Files"),
        )

    def say(self, path: bytes, form: Format) -> None:
        """Emit the choice."""
        self.chosen.emit(path, form)


class DiskQuestions(Loader):
    """Opens the dialogs, and reads their answers off the window's thread."""

    _latest = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk

    def ask_loss(self, disk: KnownDisk) -> None:
        """Tell what would be lost with a disk."""
        sheet = LossSheet(disk.name, self._desk.texts, self._desk.window)
        sheet.files_requested.connect(self.show_files)
        lost = Query.parse(lost_with(disk.name))
        sheet.list_requested.connect(
            lambda: self._ask_for_file(sheet, lambda reader: reader.find(lost, BY_FOLDER))
        )
        sheet.finished.connect(self._latest.cancel)
        sheet.open()
        self._read_loss(sheet, disk.id)

    def show_room(self, words: DiskFormatter, row: DiskFigures) -> None:
        """Show the room of a disk over time."""
        desk = self._desk
        sheet = RoomSheet(row.name, words.full_told(row), desk.texts, desk.theme, desk.window)
        sheet.finished.connect(self._latest.cancel)
        sheet.open()
        self._read_room(sheet, row.disk.id)

    def ask_fitting(self) -> None:
        """Ask for the room of a disk, and tell what fits."""
        sheet = FitsSheet(str(self._desk.browse.state.query), self._desk.texts, self._desk.window)
        sheet.asked.connect(partial(self._read_plan, sheet))
        sheet.list_requested.connect(lambda: self._ask_for_file(sheet, partial(_fitting, sheet.plan)))
        sheet.finished.connect(self._latest.cancel)
        sheet.open()

    def show_files(self, search: str) -> None:
        """Show the files of a search in the table."""
        self._desk.browse.search_everywhere(search)

    @_latest.background
    async def _read_loss(self, sheet: LossSheet, disk: int) -> None:
        found = await self._tasks.away(self._ask, lambda reader: reader.insight(disk_plans.loss, disk))
        sheet.show_loss(found)

    @_latest.background
    async def _read_room(self, sheet: RoomSheet, disk: int) -> None:
        looks = await self._tasks.away(self._ask, lambda reader: reader.insight(disk_room.looks, disk))
        sheet.show_looks(looks)

    @_latest.background
    async def _read_plan(self, sheet: FitsSheet, search: str, free: int) -> None:
        query = Query.parse(search)
        plan = await self._tasks.away(
            self._ask, lambda reader: reader.insight(disk_plans.fitting, query, free)
        )
        sheet.show_plan(query, plan)

    def _ask(self, question: Callable[[Reader], T]) -> T:
        with self._desk.library.reader() as reader:
            return question(reader)

    def _ask_for_file(self, sheet: QWidget, ids: Ids) -> None:
        dialog = PathListDialog(sheet)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(partial(self._save, ids))
        dialog.open()

    @background
    async def _save(self, ids: Ids, path: bytes, form: Format) -> None:
        try:
            written, left_out = await self._tasks.away(self._write, ids, path, form)
        except CinventoryError as error:
            self._desk.notice.announce(self._desk.texts.error(error))
            return
        text = self.tr("A list of {} was saved.").format(self._desk.texts.files(written))
        if left_out:
            more = self.tr("{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.")
            text = f"{text} {more.format(self._desk.texts.number(left_out))}"
        self._desk.notice.announce(Notice(text, done=not left_out))

    def _write(self, ids: Ids, path: bytes, form: Format) -> tuple[int, int]:
        library = self._desk.library
        with (
            library.reader() as reader,
            # The dialog has asked whether to replace an existing file.
            open_output(path, ENDINGS[form], Protection(library), force=True) as out,
        ):
            return write_paths(out, reader, ids(reader), form)
