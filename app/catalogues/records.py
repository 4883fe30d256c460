"""The lines and records of a catalogue, none longer than memory allows."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, Final, TypeVar

from app.core.catalogue.entry import LONGEST_RECORD, CatalogueEntry, LineRefusal, LineRefused
from app.core.message import Message

_CHUNK: Final = 2**18
_BOMS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))
BOM: Final = b"\xef\xbb\xbf"
T = TypeVar("T")


def entries(
    told: Iterable[tuple[int, T] | LineRefusal], entry_of: Callable[[int, T], CatalogueEntry | None]
) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the entries of `records` or `rows`, and what was refused.

    `entry_of` returns None for what is no entry, such as a title, and raises `LineRefused`.
    """
    for each in told:
        if isinstance(each, LineRefusal):
            yield each
            continue
        try:
            entry = entry_of(*each)
        except LineRefused as refused:
            yield LineRefusal(each[0], refused.reason)
        else:
            if entry is not None:
                yield entry


def records(file: BinaryIO, end: bytes) -> Iterator[tuple[int, bytes] | LineRefusal]:
    """Yield the records that end with `end`, a byte, with their numbers from 1."""
    number, rest, is_long = 0, b"", False
    while chunk := file.read(_CHUNK):
        *whole, rest = (rest + chunk).split(end)
        for record in whole:
            number += 1
            if is_long or len(record) > LONGEST_RECORD:
                is_long = False
                yield LineRefusal(number, Message("catalogue.long_line"))
            else:
                yield number, record
        if len(rest) > LONGEST_RECORD:
            rest, is_long = b"", True
    if is_long:
        yield LineRefusal(number + 1, Message("catalogue.long_line"))
    elif rest:
        yield number + 1, rest


def encoding_of(head: bytes) -> str:
    """Return the encoding of a text, by its first bytes."""
    return next((name for bom, name in _BOMS if head.startswith(bom)), "utf-8")


def rows(
    file: BinaryIO, separator: str, encoding: str = "utf-8"
) -> Iterator[tuple[int, Sequence[str]] | LineRefusal]:
    """Yield the rows of a table with the numbers of their last lines. Bytes that are no text are kept."""
    errors = "replace" if encoding == "utf-16" else "surrogateescape"
    text = io.TextIOWrapper(file, encoding, errors, newline="")
    lines = iter(lambda: text.readline(LONGEST_RECORD), "")
    found = csv.reader(lines, delimiter=separator)
    try:
        while True:
            try:
                row = next(found)
            except StopIteration:
                return
            except csv.Error:  # a field without an end, say
                yield LineRefusal(found.line_num, Message("catalogue.no_row"))
                continue
            if row:
                yield found.line_num, row
    finally:
        text.detach()
