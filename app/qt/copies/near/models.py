"""The table models of groups of videos with the same pictures, and of the files of one."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from app.core.file.record import FileRecord
from app.core.near.group_list import NearGroupList, NearSummary
from app.core.near.groups import NearGroup
from app.core.near.likeness import Likeness
from app.core.text.names import display
from app.library.near.near_groups import NearFirst
from app.qt.copies.read_models import ReadRowModel
from app.qt.widgets.row_model import Index, RowColumn, RowModel

_KEPT: Final = 100
"""Blocks of first files that are kept."""


class ShownNear(NamedTuple):
    """A group, and its first file; None until that is read."""

    summary: NearSummary
    first: NearFirst | None


class NearGroupModel(ReadRowModel[ShownNear]):
    """The groups, by their first files."""

    def __init__(self, columns: Sequence[RowColumn[ShownNear]], parent: QObject | None = None) -> None:
        super().__init__(
            columns,
            parent,
            tip=lambda row: display(row.first.path) if row.first else "",
            kept=_KEPT,
        )
        self.groups = NearGroupList()

    def show_groups(self, groups: NearGroupList) -> None:
        """Replace all rows, unless `groups` is what is shown."""
        if groups is not self.groups:
            self.groups = groups
            self.show_keyed(groups)

    def key_of(self, row: int) -> int:
        """Return the id of the first file of a group."""
        return self.groups[row].head

    def row(self, number: int) -> ShownNear:
        """Return a group with its first file, if that is read."""
        return ShownNear(self.groups[number], self.value_of(number))

    def row_of(self, head: int | None, default: int = 0) -> int:
        """Return the row of a group; the nearest to `default` if there is none."""
        row = None if head is None else self.groups.row_of(head)
        return max(0, min(default, len(self.groups) - 1)) if row is None else row


class NearFile(NamedTuple):
    """A file of the chosen group."""

    record: FileRecord
    likeness: Likeness | None
    """The likeness to the first file; None for that."""
    is_kept: bool
    """Whether it is proposed to be kept."""
    better: frozenset[str]
    """Keys of the columns in which it is better than another file."""


class NearDetails(NamedTuple):
    """A group with its files as they are shown. To make it takes a while for a large group."""

    group: NearGroup
    files: Sequence[NearFile]
    differing: frozenset[str]
    """Keys of the columns in which the files differ."""


def details_of(group: NearGroup) -> NearDetails:
    """Return a group with its files as they are shown."""
    differing = group.differences
    kept = None if group.keeper is None else group.keeper.file.id
    files = [
        NearFile(
            record,
            likeness,
            record.id == kept,
            frozenset(each.column for each in differing if each.better[at]),
        )
        for at, (record, likeness) in enumerate(zip(group.files, (None, *group.likenesses), strict=True))
    ]
    return NearDetails(group, files, frozenset(each.column for each in differing))


class NearFileModel(RowModel[NearFile]):
    """The files of one group. Better values are bold, and marked in their texts."""

    def __init__(
        self,
        columns: Sequence[RowColumn[NearFile]],
        keys: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        """Take the columns, and the key of the fact that each shows; empty for others."""
        super().__init__(
            columns, parent, tip=lambda row: display(row.record.path), key=lambda row: row.record.id
        )
        self.keys: Final = tuple(keys)
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    def key_of(self, row: int) -> int:
        """Return the id of the file that a row shows."""
        return self.row(row).record.id

    def records(self) -> list[FileRecord]:
        """Return the files, from the top."""
        return [self.row(row).record for row in range(self.rowCount())]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.FontRole and index.isValid():
            row = self.row(index.row())
            key = self.keys[index.column()]
            return self._bold if key in row.better or (row.is_kept and not index.column()) else None
        return super().data(index, role)


def ids_of(files: Iterable[NearFile]) -> list[int]:
    """Return the ids of files."""
    return [file.record.id for file in files]
