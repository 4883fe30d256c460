"""The table model of the files of a group, with the file that is proposed to be kept."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from app.core.copies.group import CopyFile, Disk
from app.core.copies.keeper import Keeper, propose
from app.core.text.names import display
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
        keepers = {disk: propose(files, places=self._places) for disk, files in by_disk.items()}
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
