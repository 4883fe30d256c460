"""The table of the files of a group, with further commands on the selected files."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.copies.group import CopyFile
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable
from app.qt.copies.file_model import CopyFileModel


class CopyFileView(FileRowTable):
    """A table of files. Commands are emitted as signals."""

    file_requested = Signal(object)
    """The id of a file that the window's table is to show."""

    def __init__(self, model: CopyFileModel, menu: Menu, parent: QWidget | None = None) -> None:
        super().__init__(model, "copiesFiles", menu, model.key_of, parent)
        self._model = model
        self.name_rows(self.tr("Files of the group"), self.tr("A row a file; Enter opens it"))
        self.name_columns(self.tr("Columns of the files"), self.tr("What is told of each file"))
        self.go = self.add_command(self.tr("Show in the table"), self._go, "Ctrl+Return", "Ctrl+Enter")
        self.prefer = self.add_command(self.tr("Prefer this source"), self._prefer)
        self.selectionModel().selectionChanged.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def chosen(self) -> list[CopyFile]:
        """Return the selected files, from the top."""
        return [self._model.row(row).file for row in self.chosen_rows()]

    @Slot()
    def _refresh(self) -> None:
        some = self.selectionModel().hasSelection()
        for action in (self.go, self.prefer):
            action.setEnabled(some)

    @Slot()
    def _go(self) -> None:
        self.file_requested.emit(self.chosen()[0].id)

    @Slot()
    def _prefer(self) -> None:
        self._model.prefer(self.chosen()[0].source)
