"""Opens the dialog of copies, and connects the dialog with the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.core.copies.group import CopyFile
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.copies.beside import BesideCommand
from app.qt.copies.dialog import CopiesDialog
from app.qt.copies.folder_commands import FolderCommands
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.left_alone import LeftAlone
from app.qt.pictures.preview_loader import PreviewLoader
from app.qt.widgets.dialog_layouts import DialogLayouts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.qt.copies.loader import CopiesLoader, GroupList
    from app.qt.copies.trash_commands import TrashCommands


class CopyGroupCommands(QObject):
    """Opens at most one dialog; a second request brings the open dialog to the front."""

    file_requested = Signal(object)
    """The id of a file that the table is to show."""
    reveal_requested = Signal(object)
    """The path of a file that the file manager is to show."""
    checksum_requested = Signal(object)
    """The paths of files whose checksums are to be computed."""

    def __init__(
        self,
        loader: "CopiesLoader",
        texts: Formatter,
        find_copies: QAction,
        layouts: DialogLayouts,
        window: QWidget,
        *,
        theme: Theme,
        previews: PreviewLoader,
        trash: "TrashCommands",
        writable: bool,
    ) -> None:
        """Take the action `find_copies`, the `layouts` of dialogs, and whether the library is `writable`."""
        super().__init__(window)
        self._loader = loader
        self._texts = texts
        self._words = CopyFormatter(texts, self)
        self._find_copies = find_copies
        self._window = window
        self._layouts = layouts
        self._theme = theme
        self._previews = previews
        self._writable = writable
        self._trash = trash
        self.dialog: CopiesDialog | None = None
        """The open dialog; None while there is none."""
        self.folders: FolderCommands | None = None
        """The view of folders in the open dialog."""
        loader.groups_read.connect(self._show_groups)
        loader.names_read.connect(self._show_names)
        loader.files_read.connect(self._show_files)

    @Slot()
    def show(self) -> None:
        """Show all groups of copies."""
        if self.dialog is None:
            self.dialog = dialog = CopiesDialog(self._words, self._find_copies, self._window)
            dialog.files.set_writable(self._writable)
            dialog.groups_requested.connect(self._loader.read_groups)
            dialog.groups_model.values_wanted.connect(self._loader.read_names)
            dialog.files_requested.connect(self._loader.read_files)
            dialog.files.file_requested.connect(self.file_requested)
            dialog.files.reveal_requested.connect(self.reveal_requested)
            dialog.files.checksum_requested.connect(self.checksum_requested)
            self._connect_places(dialog)
            self.folders = FolderCommands(dialog, self._loader, self._texts)
            LeftAlone(dialog, self._loader, self._texts, writable=self._writable)
            BesideCommand(dialog, self._loader, self._texts, self._theme, self._previews)
            self._layouts.keep(dialog)
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
        places.file_requested.connect(self.file_requested)
        self._loader.places_read.connect(places.show_places)
        self._loader.comparison_read.connect(places.show_comparison)
        self._loader.records_read.connect(places.model.fill_records)

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
    def _show_groups(self, found: "GroupList") -> None:
        if self.dialog is not None:
            self.dialog.show_groups(found)
            self._trash.show_groups(found)

    @Slot(object)
    def _show_names(self, paths: "Mapping[int, bytes]") -> None:
        if self.dialog is not None:
            self.dialog.groups_model.fill(paths)

    @Slot(object, object)
    def _show_files(self, content: int, files: tuple[CopyFile, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_files(content, files)
