"""The commands on selected files: play and show."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from app.core.file.record import FileRecord
from app.qt.base.action import Menu
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.formatting import Formatter
from app.qt.base.list_pages import TABLE
from app.qt.base.open_with import OpenWith, connect_open_with
from app.qt.base.reading_costs import ReadingCosts
from app.qt.base.selection import Selection
from app.qt.desktop.opener import Opener
from app.qt.files.clip_opening import turn
from app.qt.files.column_sets import ColumnSets
from app.qt.files.export_commands import ExportCommands
from app.qt.files.feature import CLIP, ORDERED
from app.qt.files.hand_out import HandOut, RecordSource
from app.qt.files.library_view import LibraryView
from app.qt.files.panel import FilesPanel
from app.qt.files.print_command import PrintCommand
from app.qt.files.sort_menu import SortMenu
from app.qt.files.updater import FilesUpdater
from app.qt.files.view import FileTable
from app.qt.pictures.thumbnail_loader import ThumbnailLoader

if TYPE_CHECKING:
    from app.qt.widgets.preferences_page import PreferencesPage

OPENED: Final = 10
"""Largest number of files to play at once."""
_ORDERED_PAGES: Final = frozenset({TABLE, "gallery"})
"""The pages whose files are in the order of the header of the table."""


class FileCommands(QObject):
    """The acts that open files and change the selection."""

    notice_raised = Signal(object)
    """A sentence for the notice bar."""

    def __init__(
        self,
        *,
        menu: Menu,
        view: FileTable,
        selection: Selection,
        texts: Formatter,
        opener: Opener,
        play: Callable[[Iterable[FileRecord]], None],
        records: RecordSource,
    ) -> None:
        super().__init__(view)
        self._selection = selection
        self._texts = texts
        self._opener = opener
        self._play = play
        self._records = records
        for action, act in (
            (menu["open_file"], self.open_files),
            (menu["reveal"], self._reveal),
            (menu["select_all"], selection.select_everything),
            (menu["select_none"], selection.select_nothing),
            (menu["invert_selection"], self._invert),
        ):
            action.triggered.connect(act)

    @Slot()
    def _invert(self) -> None:
        if not self._selection.invert():
            text = self.tr("The selection has too many parts to be inverted. Search for the other files.")
            self.notice_raised.emit(text)

    @Slot()
    def open_files(self) -> None:
        """Play the selected files, if they are at most `OPENED`."""
        self.with_few(self._play)

    def with_few(self, act: Callable[[Sequence[FileRecord]], None]) -> None:
        """Call `act` with the records of the selected files, if they are at most `OPENED`."""
        count = self._selection.count()
        if count <= OPENED:
            self._with(self._selection.chosen(), act)
        else:
            text = self.tr("{} files are too many to open at once.")
            self.notice_raised.emit(text.format(self._texts.number(count)))

    @Slot()
    def _reveal(self) -> None:
        self._with(self._selection.chosen()[:1], lambda records: self._opener.reveal(records[0].path))

    def _with(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        self._records.with_records(ids, lambda records: act(records) if records else None)


def _list_players(opening: OpenWith, pages: "Iterable[PreferencesPage]") -> None:
    from app.qt.files.preferences_pages import PlayerPage  # noqa: PLC0415 - not needed at the start

    for page in pages:
        if isinstance(page, PlayerPage):
            opening.tell(page.show_programs)


def open_files(desk: Desk) -> Closing:
    """Read the files into the table, and follow what jobs change in them."""
    panel, view, preferences = desk.part(FilesPanel), desk.part(LibraryView), desk.preferences
    model = panel.table.selection.model
    panel.ask.setEnabled(desk.writable)
    costs = ReadingCosts(desk.library, desk.texts, desk.tasks, desk.window)
    panel.question_shown.connect(costs.ask)
    costs.told.connect(panel.show_cost)
    panel.table.header.sets = preferences.settings.column_sets
    desk.part(ColumnSets).changed.connect(preferences.keep_column_sets)
    opening = connect_open_with(desk)
    preferences.opened.connect(partial(_list_players, opening))
    commands = FileCommands(
        menu=desk.menu,
        view=panel.table,
        selection=desk.selection,
        texts=desk.texts,
        opener=desk.opener,
        play=opening.play,
        records=view,
    )
    desk.menu.fill("open_with", partial(opening.fill, desk, commands.with_few))
    commands.notice_raised.connect(desk.notice.announce)
    handing = HandOut(
        menu=desk.menu, header=panel.table.header, selection=desk.selection, texts=desk.texts, records=view
    )
    handing.notice_raised.connect(desk.notice.announce)
    desk.window.drag_begun.connect(handing.drag)
    panel.open_requested.connect(commands.open_files)
    # Its own child process never delays the details.
    thumbnails = ThumbnailLoader(
        desk.make_previewer(),
        settings=preferences.settings,
        texts=desk.texts,
        tasks=desk.tasks,
        parent=desk.window,
    )
    preferences.changed.connect(thumbnails.prefer)
    panel.table.pictures.load_with(thumbnails)
    SortMenu(desk.menu, panel.table.header)
    desk.menu["turn_clip"].triggered.connect(lambda: turn(panel.view, model))
    desk.menu.follow(
        {
            ORDERED: lambda: desk.window.page in _ORDERED_PAGES,
            CLIP: lambda: desk.window.page in _ORDERED_PAGES and model.is_clip(panel.view.currentIndex()),
        },
        desk.window.page_changed,
        desk.selection.changed,
    )
    exports, printing = ExportCommands(desk, panel.table), PrintCommand(desk)
    FilesUpdater(desk, panel, view)
    view.load()
    return Closing(exports.close, printing.close, view.close, thumbnails.close, costs.close)
