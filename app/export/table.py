"""A table for people in a terminal; the path is the last column, complete and on one line."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Final, TextIO

from app.core.columns import COLUMNS, STATE_WORDS
from app.core.names import display
from app.core.record import FileRecord, FileStatus, Look, Summary, TableRow
from app.core.scan import ScanOutcome
from app.core.units import duration_text, size_text

_BY_KEY: Final = {column.key: column for column in COLUMNS}
_LOOK: Final = tuple(_BY_KEY[key] for key in ("container", "video", "picture", "frame_rate", "audio"))
_SHOWN: Final = (*(_BY_KEY[key] for key in ("status", "size", "duration")), *_LOOK)
_MEASURED: Final = 1000
"""Rows that determine the column widths, so that the table need not fit in memory."""
_LOOKS: Final = 4096
"""`Look`s whose texts are cached: of 100,000 files most share a few hundred."""


def write(out: TextIO, rows: Iterable[TableRow], outcome: ScanOutcome | None = None) -> None:
    """Write a line per file; without files, write nothing."""
    del outcome
    lines = map(_cells, rows)
    first = list(islice(lines, _MEASURED))
    if not first:
        return
    heading = (*(column.title for column in _SHOWN), "Path")
    widths = [max(len(line[at]) for line in (heading, *first)) for at in range(len(_SHOWN))]
    marks = (">" if column.numeric else "<" for column in _SHOWN)
    template = "  ".join(f"{{:{mark}{width}}}" for mark, width in zip(marks, widths, strict=True)) + "  {}\n"
    out.writelines(template.format(*line) for line in chain((heading,), first, lines))


def _cells(row: TableRow) -> Sequence[str]:
    path, status, reason, failure, size, duration, look = row
    where = display(path)
    if reason:
        where += f" ({reason})"
    if failure:
        where += f" (last look failed: {failure})"
    return (STATE_WORDS[status], size_text(size), duration_text(duration), *_look_cells(look), where)


@lru_cache(_LOOKS)
def _look_cells(look: Look) -> Sequence[str]:
    record = FileRecord(
        id=0,
        folder=b"",
        name=b"",
        size=0,
        mtime_ns=0,
        status=FileStatus.OK,
        summary=Summary(**look._asdict()),
    )
    return tuple(column.show(record) for column in _LOOK)
