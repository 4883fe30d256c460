"""Readers of what `find`, `rclone` and `ls` print."""

import re
from collections.abc import Iterator
from typing import BinaryIO, Final

import msgspec

from app.catalogues.records import entries, records
from app.core.catalogue.entry import (
    CatalogueEntry,
    LineRefusal,
    LineRefused,
    clean_path,
    seconds_of,
    size_of,
    time_of,
)

_LS: Final = re.compile(rb"([-a-z])[-rwxsStTlL]{9}[.+@]? ")
_LS_REST: Final = re.compile(rb" (\d+) +(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ [-+]\d{4}) (.+)")
"""The rest of a line after its owner and group, which may have spaces. It is looked for: a pattern for
the whole line would try each way to share very many spaces."""


def find_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files in what `RECIPE` prints."""
    return entries(records(file, b"\0"), _find_entry)


def _find_entry(number: int, record: bytes) -> CatalogueEntry:
    size, _, rest = record.partition(b"\t")
    seconds, _, path = rest.partition(b"\t")
    return CatalogueEntry(number, clean_path(path), size_of(size.decode("latin-1")), seconds_of(seconds))


class _Rclone(msgspec.Struct):
    path: str = msgspec.field(name="Path")
    size: int = msgspec.field(name="Size", default=-1)
    time: str = msgspec.field(name="ModTime", default="")
    is_folder: bool = msgspec.field(name="IsDir", default=False)


_DECODER: Final = msgspec.json.Decoder(_Rclone)


def rclone_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files in what `rclone lsjson -R` prints: an object a line."""
    return entries(records(file, b"\n"), _rclone_entry)


def _rclone_entry(number: int, line: bytes) -> CatalogueEntry | None:
    line = line.strip().lstrip(b"[").rstrip(b",]")
    if not line:
        return None
    try:
        item = _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise LineRefused("catalogue.no_row") from None
    path = clean_path(item.path.encode("utf-8", "replace"))
    size = 0 if item.is_folder else size_of(str(item.size))
    return CatalogueEntry(number, path, size, time_of(item.time), item.is_folder)


def ls_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files in what `ls -lR --time-style=full-iso` prints. A name that has lines is lost."""
    folder, is_begin = b".", True

    def entry_of(number: int, line: bytes) -> CatalogueEntry | None:
        nonlocal folder, is_begin
        begin = _LS.match(line)
        found = begin and _LS_REST.search(line, begin.end())
        was_begin, is_begin = is_begin, not line
        if begin is None or found is None:
            if line.endswith(b":") and was_begin:
                folder = line[:-1]
            elif line and not line.startswith(b"total "):
                raise LineRefused("catalogue.local_times" if begin else "catalogue.no_row")
            return None
        kind = begin[1]
        if kind not in b"-d":
            return None  # links, pipes and devices are no files
        size, time, name = found.groups()
        path = clean_path(folder + b"/" + name)
        return CatalogueEntry(number, path, size_of(size.decode()), _ls_time(time.decode()), kind == b"d")

    return entries(records(file, b"\n"), entry_of)


def _ls_time(text: str) -> int | None:
    day, clock, zone = text.split(" ")
    return time_of(f"{day} {clock}{zone}")
