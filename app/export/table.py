"""A table for people to read in a terminal: the path comes last, whole and unbroken."""

from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import Final, TextIO

from app.core.columns import COLUMNS
from app.core.names import display
from app.core.record import Entry, FileRecord
from app.core.scan import ScanOutcome

_KEYS: Final = ("status", "size", "duration", "container", "video", "picture", "frame_rate", "audio")
_SHOWN: Final = tuple(column for key in _KEYS for column in COLUMNS if column.key == key)
_MEASURED: Final = 1000
"""Rows that decide the widths: the whole table need not be in memory."""


def write(out: TextIO, entries: Iterable[Entry], outcome: ScanOutcome | None = None) -> None:
    """Write a line a file. Nothing is written for no files."""
    del outcome
    rows = (_row(entry.record) for entry in entries)
    first = list(islice(rows, _MEASURED))
    if not first:
        return
    heading = (*(column.title for column in _SHOWN), "Path")
    widths = [max(len(row[at]) for row in (heading, *first)) for at in range(len(heading) - 1)]
    out.writelines(_line(row, widths) for row in chain((heading,), first, rows))


def _row(record: FileRecord) -> Sequence[str]:
    path = display(record.path)
    if record.reason:
        path += f" ({record.reason})"
    if record.last_failure:
        path += f" (last look failed: {record.last_failure.reason})"
    return (*(column.show(record) for column in _SHOWN), path)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (
        cell.rjust(width) if column.numeric else cell.ljust(width)
        for cell, width, column in zip(row, widths, _SHOWN, strict=False)
    )
    return "  ".join((*cells, row[-1])) + "\n"
