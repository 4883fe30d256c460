"""Opens the dialog of copies, and connects the dialog with the library."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from app.core.checksum.job import ChecksumRequest
from app.core.copies.folders import FolderPairs
from app.core.copies.group import CopyFile
from app.core.copies.job import CopiesRequest
from app.core.coverage import Question
from app.jobs.types.checksum import CHECKSUM
from app.jobs.types.copies import COPIES
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.formatting import Formatter
from app.qt.copies.beside import BesideCommand
from app.qt.copies.dialog import CopiesDialog
from app.qt.copies.folder_formatting import FolderFormatter
from app.qt.copies.folder_panel import FolderPanel
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.left_alone import LeftAlone
from app.qt.copies.loader import CopiesLoader, GroupList
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
    """Opens at most one dialog; a second request brings the open dialog to the front."""

    def __init__(self, desk: Desk, loader: CopiesLoader, trash: TrashCommands) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._loader = loader
        self._trash = trash
        self._words = CopyFormatter(desk.texts, self)
        self.dialog: CopiesDialog | None = None
        """The open dialog; None while there is none."""
        self.folders: FolderCommands | None = None
        """The view of folders in the open dialog."""
        loader.groups_read.connect(self._show_groups)
        loader.names_read.connect(self._show_names)
        loader.files_read.connect(self._show_files)
        desk.menu["copies"].triggered.connect(self.show)
        desk.jobs_changed.connect(self.refresh)
        desk.window.close_requested.connect(self.close)

    @Slot()
    def show(self) -> None:
        """Show all groups of copies."""
        if self.dialog is None:
            desk = self._desk
            self.dialog = dialog = CopiesDialog(self._words, desk.menu["find_copies"], desk.window)
            dialog.files.set_writable(desk.writable)
            dialog.groups_requested.connect(self._loader.read_groups)
            dialog.groups_model.values_wanted.connect(self._loader.read_names)
            dialog.files_requested.connect(self._loader.read_files)
            dialog.files.file_requested.connect(desk.show_file)
            dialog.files.reveal_requested.connect(desk.opener.reveal)
            dialog.files.checksum_requested.connect(self._compute)
            self._connect_places(dialog)
            self.folders = FolderCommands(dialog, self._loader, desk.texts)
            LeftAlone(dialog, self._loader, desk.texts, writable=desk.writable)
            BesideCommand(dialog, self._loader, desk.texts, desk.theme, desk.part(PreviewLoader))
            desk.window.dialogs.keep(dialog)
            self._trash.attach(dialog)
            dialog.finished.connect(self._forget)
            dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        QTimer.singleShot(0, self.dialog, self.refresh)  # a thread that reads would slow the first paint down

    def _connect_places(self, dialog: CopiesDialog) -> None:
        places = dialog.places
        dialog.places_requested.connect(self._loader.read_places)
        places.comparison_requested.connect(self._loader.compare)
        places.model.values_wanted.connect(self._loader.read_records)
        places.file_requested.connect(self._desk.show_file)
        self._loader.places_read.connect(places.show_places)
        self._loader.comparison_read.connect(places.show_comparison)
        self._loader.records_read.connect(places.model.fill_records)

    @Slot(object)
    def _compute(self, paths: tuple[bytes, ...]) -> None:
        """Compute the checksums of files at these paths."""
        if paths and self._desk.writable:
            self._desk.submit(CHECKSUM, ChecksumRequest(paths=paths))

    @Slot()
    def refresh(self) -> None:
        """Read what is shown again while the dialog is open."""
        if self.dialog is not None:
            self._loader.read_groups(self.dialog.search.text())
            if self.dialog.places.isVisible():
                self._loader.read_places()
            if self.folders is not None and self.folders.panel.isVisible():
                self.folders.panel.refresh()
            self._trash.refresh()

    def close(self) -> None:
        """Close the dialog with the window."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot()
    def _forget(self) -> None:
        self.dialog = self.folders = None
        self._loader.forget()

    @Slot(object)
    def _show_groups(self, found: GroupList) -> None:
        if self.dialog is not None:
            self.dialog.show_groups(found)
            self._trash.show_groups(found)

    @Slot(object)
    def _show_names(self, paths: Mapping[int, bytes]) -> None:
        if self.dialog is not None:
            self.dialog.groups_model.fill(paths)

    @Slot(object, object)
    def _show_files(self, content: int, files: tuple[CopyFile, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_files(content, files)


class FolderCommands(QObject):
    """Adds the view of folders to a dialog."""

    def __init__(self, dialog: CopiesDialog, loader: CopiesLoader, texts: Formatter) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.panel = FolderPanel(FolderFormatter(texts, self))
        dialog.add_view(self.tr("Folders"), self.panel)
        self.panel.pairs_requested.connect(loader.read_folders)
        self.panel.comparison_requested.connect(self._compare)
        loader.folders_read.connect(self._show)

    @Slot(object, bool)
    def _show(self, found: FolderPairs, counted: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.panel.show_pairs(found, counted=counted)

    @Slot(object, object)
    def _compare(self, first: bytes, second: bytes) -> None:
        self._dialog.compare(first, second)


def open_copies(desk: Desk) -> Closing:
    """Connect the acts with the jobs, the dialog with the library, and offer an undo after moves."""
    SearchCommands(desk)
    loader = CopiesLoader(desk.library, desk.tasks, desk.window)
    trash_loader = TrashLoader(desk.library, desk.tasks, desk.window)
    CopyGroupCommands(desk, loader, TrashCommands(desk, trash_loader))
    return Closing(loader.close, trash_loader.close, TrashNotices(desk).close)
