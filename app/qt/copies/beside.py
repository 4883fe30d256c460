"""The command that shows files of a group side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.details.comparison import MAX_SIDE_BY_SIDE
from app.core.file.record import FileRecord
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.copies.beside_dialog import BesideDialog
from app.qt.copies.page import CopiesPage
from app.qt.pictures.preview_loader import PreviewLoader
from app.qt.pictures.shots import Shots

if TYPE_CHECKING:
    from app.qt.copies.loader import CopiesLoader


class BesideCommand(QObject):
    """Adds the command to a page, and opens a dialog, one at a time."""

    def __init__(
        self,
        page: CopiesPage,
        loader: "CopiesLoader",
        texts: Formatter,
        theme: Theme,
        previews: PreviewLoader,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._loader = loader
        self._texts = texts
        self._theme = theme
        self._previews = previews
        self.beside: BesideDialog | None = None
        """The open dialog; None while there is none."""
        self.command = page.files.add_command(self.tr("Side by side"), self._request, "Ctrl+B")
        self.command.setStatusTip(self.tr("Shows pictures and facts of the selected files, or of all"))
        page.groups.add_key(self.command.text(), self.command.trigger, "Ctrl+B")
        page.files_model.modelReset.connect(self._refresh)
        loader.beside_read.connect(self._show)
        previews.file_pictured.connect(self._show_pictured)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.command.setEnabled(self._page.files_model.rowCount() > 1)

    @Slot()
    def _request(self) -> None:
        model = self._page.files_model
        chosen = self._page.files.chosen()
        files = chosen if len(chosen) > 1 else [model.row(row).file for row in range(model.rowCount())]
        if len(files) > 1:
            self._loader.read_beside([file.id for file in files[:MAX_SIDE_BY_SIDE]])

    @Slot(object)
    def _show(self, records: Sequence[FileRecord]) -> None:
        self._close()
        if len(records) < 2:
            return
        pictured = self._previews.on
        self.beside = beside = BesideDialog(
            records, self._texts, self._theme, self._page.window(), pictured=pictured
        )
        beside.finished.connect(self._forget)
        beside.show()
        if pictured:
            self._previews.look_at_each(records)

    @Slot(object, object)
    def _show_pictured(self, file: int, pictured: Shots | str) -> None:
        if self.beside is not None:
            self.beside.show_pictured(file, pictured)

    @Slot()
    def _close(self) -> None:
        if self.beside is not None:
            self.beside.close()

    @Slot()
    def _forget(self) -> None:
        self.beside = None
        self._previews.look_at_each(())
