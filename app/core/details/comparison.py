"""The comparison of several files: common and different values, in one pass over any number of files."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from msgspec import Struct

from app.core.facts.catalogue import COLUMNS
from app.core.facts.fact import Fact
from app.core.file.record import FileRecord
from app.core.text.units import UNKNOWN_TEXT

MOST_LISTED_TEXTS: Final = 5
"""Texts of a column to list; the other files are only counted."""
MOST_COUNTED_TEXTS: Final = 256
"""Different texts of a column to count; beyond that, no single text matters."""
_OWN: Final = frozenset({"name", "start_timecode", "reason", "last_failure"})
COMPARED: Final = tuple(
    sorted(
        (column for column in COLUMNS if column.key not in _OWN), key=lambda column: column.key == "folder"
    )
)
"""Columns that make sense for several files; the folder comes last, because it is wide."""
MAX_SIDE_BY_SIDE: Final = 6
"""Most files to show side by side."""
_TIMES: Final = frozenset({"modified", "added"})


class TextCount(NamedTuple):
    """A text and the number of files with it."""

    text: str
    files: int


class ColumnComparison(Struct, frozen=True):
    """A column over all files."""

    column: Fact
    shares: tuple[TextCount, ...]
    """The most frequent text first; empty if there are more than `MOST_COUNTED_TEXTS` texts."""
    others: int = 0
    """Files with other texts."""
    span: tuple[str, str] | None = None
    """Smallest and largest known value of a number or time, if the files differ."""

    @property
    def common(self) -> str | None:
        """The text of all files; None if they differ."""
        return self.shares[0].text if len(self.shares) == 1 and not self.others else None


class FileComparison(Struct, frozen=True):
    """The summary of several files."""

    count: int
    size: int
    """Bytes."""
    duration: float
    """Seconds, of the files with a known duration."""
    without_duration: int
    """Number of files without a known duration."""
    columns: tuple[ColumnComparison, ...]
    """Without columns that are unknown for all files."""
    files: tuple[FileRecord, ...] = ()
    """The files themselves, if there are few enough to show side by side."""


class ComparisonRow(Struct, frozen=True):
    """A column of the table as a row of the side-by-side view."""

    column: Fact
    differs: bool


def side_by_side(files: Sequence[FileRecord]) -> tuple[ComparisonRow, ...]:
    """Return the rows to show files side by side, without rows that are unknown for all files."""
    rows = []
    for column in COLUMNS:
        texts = {column.show(file) for file in files}
        if column.key != "name" and texts - {UNKNOWN_TEXT, ""}:
            rows.append(ComparisonRow(column, len(texts) > 1))
    return tuple(rows)


def compare(records: Iterable[FileRecord], columns: Iterable[Fact] = COMPARED) -> FileComparison:
    """Return the totals of the files, and `columns` over all of them.

    One pass, with memory for at most `MOST_COUNTED_TEXTS` texts a column for any number of files.
    """
    tallies = [_TextCounter(column) for column in columns]
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
    return FileComparison(count, size, duration, without_duration, known if count else (), files)


class _TextCounter:
    """A counter for the texts of one column, up to `MOST_COUNTED_TEXTS` different ones."""

    __slots__ = ("_column", "_counts", "_high", "_low", "_ranges")

    def __init__(self, column: Fact) -> None:
        self._column = column
        self._ranges = column.numeric or column.key in _TIMES
        self._counts: dict[str, int] | None = {}
        self._low: tuple[Any, FileRecord] | None = None
        self._high: tuple[Any, FileRecord] | None = None

    def add(self, record: FileRecord) -> None:
        if self._counts is not None:
            text = self._column.show(record)
            self._counts[text] = self._counts.get(text, 0) + 1
            if len(self._counts) > MOST_COUNTED_TEXTS:
                self._counts = None
        if self._ranges:
            self._extend_range(record)

    def _extend_range(self, record: FileRecord) -> None:
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
        shares = tuple(TextCount(*item) for item in ordered[:MOST_LISTED_TEXTS])
        others = files - sum(share.files for share in shares)
        return ColumnComparison(self._column, shares, others, self._span() if len(shares) != 1 else None)

    def _span(self) -> tuple[str, str] | None:
        if self._low is None or self._high is None:
            return None
        return self._column.show(self._low[1]), self._column.show(self._high[1])
