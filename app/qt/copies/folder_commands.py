"""Connects the view of folders with the dialog of copies and the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.qt.base.formatting import Formatter
from app.qt.copies.dialog import CopiesDialog
from app.qt.copies.folder_formatting import FolderFormatter
from app.qt.copies.folder_panel import FolderPanel

if TYPE_CHECKING:
    from app.core.copies.folders import FolderPairs
    from app.qt.copies.loader import CopiesLoader


class FolderCommands(QObject):
    """Adds the view of folders to a dialog."""

    def __init__(self, dialog: CopiesDialog, loader: "CopiesLoader", texts: Formatter) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.panel = FolderPanel(FolderFormatter(texts, self))
        dialog.add_view(self.tr("Folders"), self.panel)
        self.panel.pairs_requested.connect(loader.read_folders)
        self.panel.comparison_requested.connect(self._compare)
        loader.folders_read.connect(self._show)

    @Slot(object, bool)
    def _show(self, found: "FolderPairs", counted: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.panel.show_pairs(found, counted=counted)

    @Slot(object, object)
    def _compare(self, first: bytes, second: bytes) -> None:
        self._dialog.compare(first, second)
