"""Connects the page of copies with the library, and submits the searches for copies."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.core.copies.group import CopyFile
from app.core.copies.job import CopiesRequest
from app.core.coverage import Question
from app.jobs.types.copies import COPIES
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.page import PageView, after_paint
from app.qt.base.reading_costs import ReadingCosts
from app.qt.copies.copied_files import CopiedFiles
from app.qt.copies.feature import KEY
from app.qt.copies.list_name import chosen_name
from app.qt.copies.loader import CopiesLoader, GroupList, GroupsAsked
from app.qt.copies.near.commands import NearCommands, choose_near
from app.qt.copies.near.loader import NearFound, NearLoader
from app.qt.copies.parts.commands import PartsCommands
from app.qt.copies.parts.loader import PartsLoader
from app.qt.copies.print_commands import PrintCommands
from app.qt.copies.trash_commands import TrashCommands
from app.qt.copies.trash_loader import TrashLoader
from app.qt.copies.trash_undo import TrashUndo

if TYPE_CHECKING:
    from app.qt.copies.folder_panel import FolderPanel
    from app.qt.copies.formatting import CopyFormatter
    from app.qt.copies.page import CopiesPage, ViewContents
    from app.qt.copies.place_panel import PlacePanel
    from app.qt.widgets.later_view import LaterView


class SearchCommands(QObject):
    """Submits jobs that look for copies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.menu["find_copies"].triggered.connect(
            lambda: self._submit(desk.shown_paths(), str(desk.browse.state.query))
        )
        desk.menu["find_copies_source"].triggered.connect(lambda: self._submit(desk.chosen_source()))
        desk.window.question_asked.connect(self._answer)

    @Slot(object)
    def _answer(self, question: Question) -> None:
        if question is Question.COPIES:
            self._submit(self._desk.sources.paths(None))

    def _submit(self, paths: tuple[bytes, ...], query: str = "") -> None:
        if not self._desk.writable:
            return
        if paths:
            self._desk.submit(COPIES, CopiesRequest(paths=paths, query=query))
        else:
            text = self.tr("There is no file to compare. Files that are only imported cannot be read.")
            self._desk.notice.announce(text)


class CopiesController(QObject):
    """The controller of the page, which it makes. While the page is hidden, nothing is read."""

    def __init__(
        self,
        desk: Desk,
        loader: CopiesLoader,
        costs: ReadingCosts,
        trash: TrashCommands,
        near: NearCommands,
        parts: PartsCommands,
    ) -> None:
        super().__init__(desk.window)
        self._near = near
        self._parts = parts
        self._costs = costs
        self._desk = desk
        self._loader = loader
        self._trash = trash
        self._page: CopiesPage | None = None
        self._folders: LaterView[FolderPanel] | None = None
        self._is_behind = False
        """Whether groups of another search are to be read once they are shown."""
        desk.jobs_changed.connect(self.refresh)
        desk.browse.changed.connect(self._narrow)
        menu = desk.menu
        menu["compare_places"].triggered.connect(self._compare_places)
        menu["trash_journal"].triggered.connect(lambda: trash.show_journal(self.shown()))
        menu["trash_files"].triggered.connect(self._plan_files)

    def view(self) -> PageView:
        """Return the page."""
        page = self._page or self._make()
        return PageView(
            widget=page,
            focus=page.focus,
            selection=page.selection,
            entered=after_paint(page, self.refresh),
            left=self._leave,
        )

    def _make(self) -> "CopiesPage":
        from app.qt.copies.beside import BesideCommand  # noqa: PLC0415 - not needed at the start
        from app.qt.copies.formatting import CopyFormatter  # noqa: PLC0415 - as above
        from app.qt.copies.left_alone import LeftAlone  # noqa: PLC0415 - as above
        from app.qt.copies.page import CopiesPage  # noqa: PLC0415 - as above
        from app.qt.pictures.preview_loader import PreviewLoader  # noqa: PLC0415 - as above

        desk, loader = self._desk, self._loader
        words = CopyFormatter(desk.texts, self)
        self._page = page = CopiesPage(words, desk.menu)
        page.groups_requested.connect(self.refresh)
        page.groups_model.values_wanted.connect(loader.read_names)
        page.files_requested.connect(loader.read_files)
        page.files.file_requested.connect(desk.show_file)
        page.view_shown.connect(self._show_view)
        loader.groups_read.connect(self._show_groups)
        self._costs.told.connect(lambda _question, _cost, said: page.show_cost(said))
        loader.names_read.connect(self._show_names)
        loader.files_read.connect(self._show_files)
        page.places_made.connect(self._connect_places)
        self._folders = page.add_view(self.tr("Folders"), self._folder_view)
        LeftAlone(page, loader, desk)
        BesideCommand(page, loader, desk.texts, desk.theme, desk.part(PreviewLoader))
        for each in (self._near, self._parts):
            each.attach(page, lambda: self._narrowing(words))
        self._near.trash_requested.connect(self._plan_near)
        self._trash.attach(page, lambda: self._asked(page))
        loader.change_begun.connect(self._trash.follow_list)
        desk.window.dialogs.keep(page, desk.window.close_requested)
        page.view_made.connect(lambda view: desk.window.dialogs.restore(page, view))
        return page

    def shown(self) -> "CopiesPage":
        """Show the page, and return it."""
        self._desk.window.show_page(KEY)
        return self._page or self._make()

    def _narrowing(self, words: "CopyFormatter") -> str:
        state = self._desk.browse.state
        return words.narrowing(chosen_name(self._desk, state), state.text)

    @Slot()
    def _plan_files(self) -> None:
        """Show the plan for the selected files of the page that is shown."""
        desk, page = self._desk, self._page
        shows_groups = desk.window.page == KEY and page is not None and page.groups_view.isVisible()
        within = page.files_within if page is not None and shows_groups else desk.browse.state
        self._trash.plan_files(desk.selection.chosen(), self.shown(), within)

    @Slot()
    def _leave(self) -> None:
        self._loader.pause()
        self._near.leave()
        self._parts.leave()

    @Slot(object, object, object)
    def _plan_near(self, found: NearFound, heads: Sequence[int], files: Sequence[int] | None) -> None:
        find = partial(choose_near, found=found.groups, heads=heads, files=files)
        self._trash.plan_near(find, self.shown())

    @Slot()
    def _compare_places(self) -> None:
        page = self.shown()
        page.turn_to(page.places_view)

    @Slot(object)
    def _connect_places(self, places: "PlacePanel") -> None:
        loader = self._loader
        places.comparison_requested.connect(loader.compare)
        places.model.values_wanted.connect(loader.read_records)
        places.file_requested.connect(self._desk.show_file)
        loader.places_read.connect(places.show_places)
        loader.comparison_read.connect(places.show_comparison)
        loader.records_read.connect(places.model.fill_records)

    def _folder_view(self) -> "ViewContents[FolderPanel]":
        from app.qt.copies.folder_formatting import FolderFormatter  # noqa: PLC0415 - not needed at the start
        from app.qt.copies.folder_panel import FolderPanel  # noqa: PLC0415 - as above
        from app.qt.copies.page import ViewContents  # noqa: PLC0415 - as above

        folders = FolderPanel(FolderFormatter(self._desk.texts, self))
        folders.pairs_requested.connect(lambda: self._loader.read_folders(self._desk.browse.state.query))
        folders.comparison_requested.connect(self._compare)
        self._loader.folders_read.connect(
            lambda found, counted, narrowed: folders.show_pairs(found, counted=counted, narrowed=narrowed)
        )
        return ViewContents(folders)

    @Slot(object, object)
    def _compare(self, first: bytes, second: bytes) -> None:
        if self._page is not None:
            self._page.compare(first, second)

    @Slot()
    def refresh(self) -> None:
        """Read what is shown again while the page is shown."""
        page = self._page
        if page is None or self._desk.window.page != KEY:
            return
        self._read_groups(page)
        self._near.refresh()
        self._parts.refresh()
        if page.places_view.isVisible():
            self._loader.read_places()
        self._refresh_folders()
        self._trash.refresh()

    @Slot()
    def _narrow(self) -> None:
        """Read what the search narrows, of what is shown."""
        page = self._page
        if page is not None and self._desk.window.page == KEY:
            self._read_groups(page)
            self._near.read()
            self._parts.read()
            self._refresh_folders()

    def _read_groups(self, page: "CopiesPage") -> None:
        """Read the groups of equal files if they are shown, or planned for the trash."""
        self._is_behind = page.views.currentWidget() not in (page.groups_view, self._trash.plan_view)
        if not self._is_behind:
            self._loader.read_groups(self._asked(page))
            self._trash.follow_list()

    def _asked(self, page: "CopiesPage") -> GroupsAsked:
        return self._loader.asked(self._desk.browse.state, backups=page.backups.isChecked())

    def _refresh_folders(self) -> None:
        folders = None if self._folders is None else self._folders.contents
        if folders is not None and folders.isVisible():
            folders.refresh()

    @Slot(object)
    def _show_view(self, view: QWidget) -> None:
        if self._page is None:
            return
        if view is self._page.places_view:
            self._loader.read_places()
        if self._is_behind:
            self._read_groups(self._page)
        for each in (self._near, self._parts):
            if view is each.view:
                each.refresh()
            else:
                each.leave()

    @Slot(object)
    def _show_groups(self, found: GroupList) -> None:
        if self._page is not None:
            if not found.groups:
                state = self._desk.browse.state
                self._page.show_narrowing(chosen_name(self._desk, state), state.text)
            self._page.show_groups(found)
            if not found.counted:
                self._costs.ask(Question.COPIES)
            self._trash.show_groups(found)

    @Slot(object)
    def _show_names(self, paths: Mapping[int, bytes]) -> None:
        if self._page is not None:
            self._page.groups_model.fill(paths)

    @Slot(object, object)
    def _show_files(self, content: int, files: tuple[CopyFile, ...]) -> None:
        if self._page is not None:
            self._page.show_files(content, files)


def open_copies(desk: Desk) -> Closing:
    """Connect the acts with the jobs, the page with the library, and offer an undo after moves."""
    SearchCommands(desk)
    PrintCommands(desk)
    CopiedFiles(desk)
    loader = CopiesLoader(desk.library, desk.tasks, desk.window)
    trash_loader = TrashLoader(desk.library, desk.tasks, desk.window)
    costs = ReadingCosts(desk.library, desk.texts, desk.tasks, desk.window)
    near_loader = NearLoader(desk.library, desk.tasks, desk.window)
    near = NearCommands(desk, near_loader)
    parts_loader = PartsLoader(desk.library, desk.tasks, desk.window)
    parts = PartsCommands(desk, parts_loader)
    CopiesController(desk, loader, costs, TrashCommands(desk, trash_loader), near, parts)
    loaders = (loader, costs, trash_loader, near_loader, parts_loader)
    return Closing(*(each.close for each in loaders), TrashUndo(desk).close)


def make_copies(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(CopiesController).view()
