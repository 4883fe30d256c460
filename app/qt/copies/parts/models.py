"""The table models of pairs of a video and a longer one, and of the two files of a pair."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject

from app.core.file.record import FileRecord
from app.core.text.names import display
from app.library.near.part_pairs import PartList, PartPair
from app.qt.copies.read_models import ReadRowModel
from app.qt.widgets.row_model import RowColumn, RowModel

_KEPT: Final = 100
"""Blocks of pairs that are kept."""
_ID_BITS: Final = 31
PLACE: Final = 257
"""The role of a place: begin and end as parts of the length of the file, from 0 to 1; None if unknown."""


def key_of_pair(part: int, whole: int) -> int:
    """Return a number for a pair of ids."""
    return part << _ID_BITS | whole


def pair_of_key(key: int) -> tuple[int, int]:
    """Return the ids of part and whole."""
    return key >> _ID_BITS, key & ((1 << _ID_BITS) - 1)


Place = tuple[float, float]


def place_in(record: FileRecord, begin: float, end: float) -> Place | None:
    """Return the place of a time in a file; None if its length is not known."""
    length = record.summary.duration
    return (max(0.0, begin / length), min(1.0, end / length)) if length else None


class PartFile(NamedTuple):
    """A file of a pair, with the times that the other one has, too."""

    record: FileRecord
    begin: float
    """Seconds."""
    end: float


def files_of(pair: PartPair) -> tuple[PartFile, PartFile]:
    """Return the longer file, then the other one."""
    relation = pair.relation
    return PartFile(pair.whole, *pair.in_whole), PartFile(pair.part, relation.begin, relation.end)


class PartPairModel(ReadRowModel[PartPair | None]):
    """The pairs; each is None until it is read."""

    def __init__(self, columns: Sequence[RowColumn[PartPair | None]], parent: QObject | None = None) -> None:
        super().__init__(
            columns,
            parent,
            tip=lambda pair: "" if pair is None else f"{display(pair.part.path)}\n{display(pair.whole.path)}",
            kept=_KEPT,
            roles={PLACE: lambda pair: None if pair is None else place_in(pair.whole, *pair.in_whole)},
        )
        self.pairs = PartList()

    def show_pairs(self, pairs: PartList) -> None:
        """Replace all rows, unless they are what is shown."""
        if pairs != self.pairs:
            self.pairs = pairs
            self.show_keyed(pairs.parts)

    def key_of(self, row: int) -> int:
        """Return the number of a pair."""
        return key_of_pair(self.pairs.parts[row], self.pairs.wholes[row])

    def row(self, number: int) -> PartPair | None:
        """Return a pair, if it is read."""
        pair: PartPair | None = self.value_of(number)
        return pair

    def row_of(self, key: int | None, default: int = 0) -> int:
        """Return the row of a pair; the nearest to `default` if there is none."""
        pairs = enumerate(zip(self.pairs.parts, self.pairs.wholes, strict=True))
        wanted = None if key is None else pair_of_key(key)
        found = next((row for row, pair in pairs if pair == wanted), None)
        return max(0, min(default, self.rowCount() - 1)) if found is None else found


class PartFileModel(RowModel[PartFile]):
    """The two files of a pair."""

    def __init__(self, columns: Sequence[RowColumn[PartFile]], parent: QObject | None = None) -> None:
        super().__init__(
            columns,
            parent,
            tip=lambda row: display(row.record.path),
            key=lambda row: row.record.id,
            roles={PLACE: lambda row: place_in(row.record, row.begin, row.end)},
        )

    def key_of(self, row: int) -> int:
        """Return the id of the file that a row shows."""
        return self.row(row).record.id
