"""The table model of the files of a group, with the file that is proposed to be kept."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.copies.group import CopyFile, Disk
from app.core.copies.keeper import Keeper, propose
from app.core.text.names import display
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable
from app.qt.widgets.row_model import RowColumn, RowModel


class ListedCopy(NamedTuple):
    """A file of a group, and the file that is proposed to be kept on its disk."""

    file: CopyFile
    keeper: Keeper | None


class CopyFileModel(RowModel[ListedCopy]):
    """A table model of the files of one group."""

    def __init__(self, columns: Sequence[RowColumn[ListedCopy]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent, tip=lambda row: display(row.file.path))
        self._files: Sequence[CopyFile] = ()
        self._places: tuple[bytes, ...] = ()

    def show_files(self, files: Sequence[CopyFile]) -> None:
        """Replace all rows."""
        self._files = files
        self.show(self._listed())

    def _listed(self) -> list[ListedCopy]:
        """Return the files with the proposal on each disk: a copy on another disk is a backup, and stays."""
        by_disk: dict[Disk, list[CopyFile]] = {}
        for file in self._files:
            by_disk.setdefault(file.disk, []).append(file)
        keepers = {
            disk: propose(files, places=self._places, group=self._files) for disk, files in by_disk.items()
        }
        return [ListedCopy(file, keepers[file.disk]) for file in self._files]

    @Slot(object)
    def prefer(self, place: bytes) -> None:
        """Prefer the files of a source from now on, before those of sources that were preferred earlier."""
        self._places = (place, *(each for each in self._places if each != place))
        self._rows = self._listed()
        self.refresh()

    @property
    def places(self) -> tuple[bytes, ...]:
        """The preferred sources, the latest first."""
        return self._places

    def key_of(self, row: int) -> int:
        """Return the id of the file that a row shows."""
        return self.row(row).file.id

    def files(self) -> Sequence[CopyFile]:
        """Return all files of the group."""
        return self._files


class CopyFileTable(FileRowTable):
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
