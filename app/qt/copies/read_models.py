"""Table models whose rows are read in blocks as they are shown, so that no table reads all of its rows."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.copies.group import GroupSummaries, GroupSummary
from app.core.file.record import FileRecord
from app.core.text.names import display
from app.qt.widgets.row_model import R, RowColumn, RowModel, Text

_BLOCK: Final = 64
"""Rows that are read at once."""
_KEPT: Final = 100
"""Blocks of records that are kept."""
_LATEST: Final = 4
"""Blocks that are read of all that were passed in scrolling."""


class ShownBlocks(QObject):
    """Requests each block of shown rows once."""

    requested = Signal(object)
    """Slices of rows to be read."""
    dropped = Signal()
    """More blocks than are kept were requested: the values read so far are to be forgotten."""

    def __init__(self, parent: QObject, kept: int | None = None) -> None:
        """Set up without blocks. `kept` is the number of blocks whose values are kept; None for all."""
        super().__init__(parent)
        self._kept = kept
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._ask)

    def want(self, row: int) -> None:
        """Request the block of a row whose value is not read, unless it was requested before."""
        block = row // _BLOCK
        if block not in self._asked:
            self._wanted.pop(block, None)
            self._wanted[block] = None
            self._asking.start()

    def clear(self) -> None:
        """Forget all requests."""
        self._wanted.clear()
        self._asked.clear()

    def _ask(self) -> None:
        blocks = list(self._wanted)[-_LATEST:]
        if self._kept is not None and len(self._asked) > self._kept:
            self._asked.clear()
            self.dropped.emit()
        self._wanted.clear()
        self._asked.update(blocks)
        self.requested.emit([slice(block * _BLOCK, (block + 1) * _BLOCK) for block in blocks])


class ReadRowModel(RowModel[R]):
    """A model whose rows need a value that is read as they are shown; it never waits for one."""

    values_wanted = Signal(object)
    """An array of the keys whose values are needed; `fill` answers."""

    def __init__(
        self,
        columns: Sequence[RowColumn[R]],
        parent: QObject | None,
        *,
        tip: Text[R],
        kept: int | None = None,
        roles: Mapping[int, Callable[[R], object]] | None = None,
    ) -> None:
        """Take the number of blocks whose values are kept; None for all."""
        super().__init__(columns, parent, tip=tip, roles=roles)
        self._values: dict[int, Any] = {}
        self._blocks = ShownBlocks(self, kept=kept)
        self._blocks.requested.connect(self._ask)
        self._blocks.dropped.connect(self._values.clear)

    def key_of(self, row: int) -> int:
        """Return the key of a row's value."""
        raise NotImplementedError

    def show_keyed(self, rows: Sequence[Any]) -> None:
        """Replace all rows by these, whose values are read anew."""
        self.beginResetModel()
        self._rows = rows
        self._values.clear()
        self._blocks.clear()
        self.endResetModel()

    def fill(self, values: Mapping[int, Any]) -> None:
        """Show values that were requested."""
        self._values.update(values)
        self.refresh()

    def known(self, key: int) -> Any:  # noqa: ANN401 - of any kind
        """Return a value; None until it is read."""
        return self._values.get(key)

    def value_of(self, row: int) -> Any:  # noqa: ANN401 - of any kind
        """Return the value of a row; None, and a request, until it is read."""
        value = self._values.get(self.key_of(row))
        if value is None:
            self._blocks.want(row)
        return value

    def _ask(self, blocks: Iterable[slice]) -> None:
        rows = (row for block in blocks for row in range(*block.indices(self.rowCount())))
        self.values_wanted.emit(array("q", map(self.key_of, rows)))


class NamedGroup(NamedTuple):
    """A group of copies, and the path of its first file; None until it is read."""

    group: GroupSummary
    path: bytes | None


class GroupListModel(ReadRowModel[NamedGroup]):
    """The groups of copies, by their contents; the values are the paths of their first files."""

    def __init__(self, columns: Sequence[RowColumn[NamedGroup]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent, tip=lambda row: display(row.path) if row.path else "")
        self._groups = GroupSummaries()

    def show_groups(self, groups: GroupSummaries) -> None:
        """Replace all rows, unless `groups` is what is shown."""
        if groups is not self._groups:
            self._groups = groups
            self.show_keyed(groups)

    def key_of(self, row: int) -> int:
        """Return the id of the contents of a group."""
        return self._groups[row].content

    def group(self, row: int) -> GroupSummary:
        """Return the group that a row shows."""
        return self._groups[row]

    def contents(self) -> Sequence[int]:
        """Return the ids of the contents of all groups."""
        return self._groups.contents

    def row(self, number: int) -> NamedGroup:
        """Return a group with its path, if that has been read."""
        return NamedGroup(self._groups[number], self.value_of(number))

    def row_of(self, content: int | None, default: int = 0) -> int:
        """Return the row of a group; the nearest to `default` if there is none."""
        row = None if content is None else self._groups.row_of(content)
        return max(0, min(default, len(self._groups) - 1)) if row is None else row


class PlaceFileModel(ReadRowModel[FileRecord | None]):
    """The files of one presence, by their ids; the values are their records."""

    def __init__(
        self, columns: Sequence[RowColumn[FileRecord | None]], parent: QObject | None = None
    ) -> None:
        super().__init__(
            columns, parent, tip=lambda record: display(record.path) if record else "", kept=_KEPT
        )
        self._ids = array("q")

    def key_of(self, row: int) -> int:
        """Return the id of the file that a row shows."""
        return self._ids[row]

    def show_files(self, ids: "array[int]") -> None:
        """Replace all rows."""
        self._ids = ids
        self.show_keyed(ids)

    def fill_records(self, records: Iterable[FileRecord]) -> None:
        """Show records that were requested."""
        self.fill({record.id: record for record in records})

    def row(self, number: int) -> FileRecord | None:
        """Return the record of a file; None until it is read."""
        record: FileRecord | None = self.value_of(number)
        return record
