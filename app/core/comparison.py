"""What several files have in common and in what they differ, found in one pass over any number."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from app.core.columns import COLUMNS, Column
from app.core.record import FileRecord
from app.core.units import UNKNOWN_TEXT

SHOWN: Final = 5
"""Texts of a column that are told apart; the other files are only counted."""
KEPT: Final = 256
"""Different texts of a column that are counted; with more, no single one matters."""
_OWN: Final = frozenset({"name", "start_timecode", "reason", "last_failure"})
COMPARED: Final = tuple(
    sorted(
        (column for column in COLUMNS if column.key not in _OWN), key=lambda column: column.key == "folder"
    )
)
"""The columns that say something of several files together; the folders last, for they take much room."""
MAX_SIDE_BY_SIDE: Final = 6
"""Files that can be read side by side."""
_TIMES: Final = frozenset({"modified", "added"})


class TextCount(NamedTuple):
    """A text, and how many of the files have it."""

    text: str
    files: int


@dataclass(frozen=True, slots=True)
class ColumnComparison:
    """One column over all files."""

    column: Column
    shares: tuple[TextCount, ...]
    """The commonest first; none where there are too many to tell apart."""
    others: int = 0
    """Files whose texts are not among the shares."""
    span: tuple[str, str] | None = None
    """The least and the greatest known, where the files differ in a number or a time."""

    @property
    def common(self) -> str | None:
        """The text that all files have; None where they differ."""
        return self.shares[0].text if len(self.shares) == 1 and not self.others else None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Several files together."""

    count: int
    size: int
    """Bytes."""
    duration: float
    """Seconds, of the files whose duration is known."""
    without_duration: int
    """Files whose duration is not known."""
    columns: tuple[ColumnComparison, ...]
    """Without those of which nothing is known of any file."""
    files: tuple[FileRecord, ...] = ()
    """The files themselves, where they are few enough to be read side by side."""


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A column of the table as a row: what each of a few files has there."""

    column: Column
    differs: bool


def side_by_side(files: Sequence[FileRecord]) -> tuple[ComparisonRow, ...]:
    """Return the rows to read files side by side, without those of which nothing is known of any."""
    rows = []
    for column in COLUMNS:
        texts = {column.show(file) for file in files}
        if column.key != "name" and texts - {UNKNOWN_TEXT, ""}:
            rows.append(ComparisonRow(column, len(texts) > 1))
    return tuple(rows)


def compare(records: Iterable[FileRecord], columns: Iterable[Column] = COMPARED) -> Comparison:
    """Return what the files come to, and how `columns` read over them.

    One pass, and memory for at most `KEPT` texts a column, whatever the number of files.
    """
    tallies = [_Tally(column) for column in columns]
    count = size = without_duration = 0
    duration = 0.0
    few: list[FileRecord] = []
    for record in records:
        count += 1
        if count <= MAX_SIDE_BY_SIDE:
            few.append(record)
        size += record.size
        length = record.summary.duration
        if length is None:
            without_duration += 1
        else:
            duration += length
        for tally in tallies:
            tally.add(record)
    compared = (tally.result(count) for tally in tallies)
    known = tuple(each for each in compared if each.common not in {UNKNOWN_TEXT, ""})
    files = tuple(few) if 1 < count <= MAX_SIDE_BY_SIDE else ()
    return Comparison(count, size, duration, without_duration, known if count else (), files)


class _Tally:
    """Counts the texts of one column until they are too many."""

    __slots__ = ("_column", "_counts", "_high", "_low", "_ranges")

    def __init__(self, column: Column) -> None:
        self._column = column
        self._ranges = column.numeric or column.key in _TIMES
        self._counts: dict[str, int] | None = {}
        self._low: tuple[Any, FileRecord] | None = None
        self._high: tuple[Any, FileRecord] | None = None

    def add(self, record: FileRecord) -> None:
        if self._counts is not None:
            text = self._column.show(record)
            self._counts[text] = self._counts.get(text, 0) + 1
            if len(self._counts) > KEPT:
                self._counts = None
        if self._ranges:
            self._stretch(record)

    def _stretch(self, record: FileRecord) -> None:
        known, key = self._column.order(record)
        if not known:
            return
        if self._low is None or key < self._low[0]:
            self._low = key, record
        if self._high is None or key > self._high[0]:
            self._high = key, record

    def result(self, files: int) -> ColumnComparison:
        counts = self._counts or {}
        ordered = sorted(counts.items(), key=lambda item: -item[1])
        shares = tuple(TextCount(*item) for item in ordered[:SHOWN])
        others = files - sum(share.files for share in shares)
        return ColumnComparison(self._column, shares, others, self._span() if len(shares) != 1 else None)

    def _span(self) -> tuple[str, str] | None:
        if self._low is None or self._high is None:
            return None
        return self._column.show(self._low[1]), self._column.show(self._high[1])
