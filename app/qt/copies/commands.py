"""Makes the page of copies, and connects it with the library."""

from PySide6.QtCore import QObject, QTimer, Slot

from app.core.checksum.job import ChecksumRequest
from app.core.copies.folders import FolderPairs
from app.core.copies.job import CopiesRequest
from app.core.coverage import Question
from app.jobs.types.checksum import CHECKSUM
from app.jobs.types.copies import COPIES
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.formatting import Formatter
from app.qt.base.page import PageView
from app.qt.base.table_selection import TableSelection
from app.qt.copies.beside import BesideCommand
from app.qt.copies.folder_formatting import FolderFormatter
from app.qt.copies.folder_panel import FolderPanel
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.left_alone import LeftAlone
from app.qt.copies.loader import CopiesLoader, GroupList
from app.qt.copies.panel import CopiesPanel
from app.qt.copies.trash_commands import TrashCommands, TrashNotices
from app.qt.copies.trash_loader import TrashLoader
from app.qt.pictures.preview_loader import PreviewLoader


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
        if paths and self._desk.writable:
            self._desk.submit(COPIES, CopiesRequest(paths=paths, query=query))


class CopyGroupCommands(QObject):
    """Makes the page, and reads what it shows: of the files that the window's search and side bar find."""

    def __init__(self, desk: Desk, loader: CopiesLoader, trash: TrashCommands) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._loader = loader
        self._trash = trash
        self._words = CopyFormatter(desk.texts, self)
        self.panel: CopiesPanel | None = None
        """The page; None before it is first shown."""
        self.folders: FolderCommands | None = None
        """The view of folders on the page."""
        desk.jobs_changed.connect(self.refresh)
        desk.browse.changed.connect(self.refresh)

    def page(self) -> PageView:
        """Return the page."""
        desk, loader = self._desk, self._loader
        self.panel = panel = CopiesPanel(self._words, desk.menu["find_copies"])
        panel.files.set_writable(desk.writable)
        panel.groups_requested.connect(loader.read_groups)
        panel.groups_model.values_wanted.connect(loader.read_names)
        panel.files_requested.connect(loader.read_files)
        panel.all_requested.connect(desk.browse.show_all)
        panel.files.file_requested.connect(self._show_file)
        panel.files.reveal_requested.connect(desk.opener.reveal)
        panel.files.checksum_requested.connect(self._compute)
        loader.groups_read.connect(self._show_groups)
        loader.names_read.connect(panel.groups_model.fill)
        loader.files_read.connect(panel.show_files)
        self._connect_places(panel)
        self.folders = FolderCommands(panel, loader, desk.texts)
        LeftAlone(panel, loader, desk.texts, writable=desk.writable)
        BesideCommand(panel, loader, desk.texts, desk.theme, desk.part(PreviewLoader))
        self._trash.attach(panel)
        desk.window.dialogs.keep(panel, desk.window.close_requested)
        return PageView(
            widget=panel,
            focus=panel.focus,
            selection=TableSelection(panel.files, lambda row: panel.files_model.row(row).file.id),
            # a thread that reads would slow the first paint down
            entered=lambda: QTimer.singleShot(0, panel, self.refresh),
            left=panel.left.emit,
        )

    def _connect_places(self, panel: CopiesPanel) -> None:
        places = panel.places
        panel.places_requested.connect(self._loader.read_places)
        places.comparison_requested.connect(self._loader.compare)
        places.model.values_wanted.connect(self._loader.read_records)
        places.file_requested.connect(self._show_file)
        self._loader.places_read.connect(places.show_places)
        self._loader.comparison_read.connect(places.show_comparison)
        self._loader.records_read.connect(places.model.fill_records)

    @Slot(object)
    def _compute(self, paths: tuple[bytes, ...]) -> None:
        """Compute the checksums of files at these paths."""
        if paths and self._desk.writable:
            self._desk.submit(CHECKSUM, ChecksumRequest(paths=paths))

    @Slot(object)
    def _show_file(self, file: int) -> None:
        """Show a file in the table."""
        self._desk.window.show_page("table_view")
        self._desk.show_file(file)

    @Slot()
    def refresh(self) -> None:
        """Read what is shown again while the page is shown."""
        panel = self.panel
        if panel is None or not panel.isVisible():
            return
        panel.search(self._desk.browse.state.query)
        if panel.places.isVisible():
            self._loader.read_places()
        if self.folders is not None:
            self.folders.panel.search(panel.query)
        self._trash.refresh()

    @Slot(object)
    def _show_groups(self, found: GroupList) -> None:
        if self.panel is not None:
            self.panel.show_groups(found)
            self._trash.show_groups(found)


class FolderCommands(QObject):
    """Adds the view of folders to the page."""

    def __init__(self, page: CopiesPanel, loader: CopiesLoader, texts: Formatter) -> None:
        super().__init__(page)
        self._page = page
        self.panel = FolderPanel(FolderFormatter(texts, self))
        page.add_view(self.tr("Folders"), self.panel)
        self.panel.pairs_requested.connect(loader.read_folders)
        self.panel.comparison_requested.connect(self._compare)
        loader.folders_read.connect(self._show)

    @Slot(object, bool)
    def _show(self, found: FolderPairs, counted: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.panel.show_pairs(found, counted=counted)

    @Slot(object, object)
    def _compare(self, first: bytes, second: bytes) -> None:
        self._page.compare(first, second)


def open_copies(desk: Desk) -> Closing:
    """Connect the acts with the jobs, and offer an undo after moves."""
    SearchCommands(desk)
    loader = CopiesLoader(desk.library, desk.tasks, desk.window)
    trash_loader = TrashLoader(desk.library, desk.tasks, desk.window)
    CopyGroupCommands(desk, loader, TrashCommands(desk, trash_loader))
    return Closing(loader.close, trash_loader.close, TrashNotices(desk).close)


def make_copies(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(CopyGroupCommands).page()
