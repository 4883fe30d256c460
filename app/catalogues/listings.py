"""Readers of what `find`, `rclone` and `ls` print."""

import re
from collections.abc import Iterator
from typing import BinaryIO, Final

import msgspec

from app.catalogues.records import records
from app.core.catalogue.entry import (
    CatalogueEntry,
    LineRefusal,
    LineRefused,
    clean_path,
    seconds_of,
    size_of,
    time_of,
)
from app.core.message import Message

_LS: Final = re.compile(rb"([-a-z])[-rwxsStTlL]{9}[.+@]? ")
_LS_REST: Final = re.compile(rb" (\d+) +(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ [-+]\d{4}) (.+)")
"""The rest of a line after its owner and group, which may have spaces. It is looked for: a pattern for
the whole line would try each way to share very many spaces."""


def find_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files in what `RECIPE` prints."""
    for told in records(file, b"\0"):
        if isinstance(told, LineRefusal):
            yield told
            continue
        number, record = told
        size, _, rest = record.partition(b"\t")
        seconds, _, path = rest.partition(b"\t")
        try:
            yield CatalogueEntry(
                number, clean_path(path), size_of(size.decode("latin-1")), seconds_of(seconds)
            )
        except LineRefused as refused:
            yield LineRefusal(number, refused.reason)


class _Rclone(msgspec.Struct):
    path: str = msgspec.field(name="Path")
    size: int = msgspec.field(name="Size", default=-1)
    time: str = msgspec.field(name="ModTime", default="")
    is_folder: bool = msgspec.field(name="IsDir", default=False)


_DECODER: Final = msgspec.json.Decoder(_Rclone)


def rclone_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files in what `rclone lsjson -R` prints: an object a line."""
    for told in records(file, b"\n"):
        if isinstance(told, LineRefusal):
            yield told
            continue
        number, line = told
        line = line.strip().lstrip(b"[").rstrip(b",]")
        if not line:
            continue
        try:
            item = _DECODER.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            yield LineRefusal(number, Message("catalogue.no_row"))
            continue
        try:
            path = clean_path(item.path.encode("utf-8", "replace"))
            size = 0 if item.is_folder else size_of(str(item.size))
            yield CatalogueEntry(number, path, size, time_of(item.time), item.is_folder)
        except LineRefused as refused:
            yield LineRefusal(number, refused.reason)


def ls_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files in what `ls -lR --time-style=full-iso` prints. A name that has lines is lost."""
    folder, is_begin = b".", True
    for told in records(file, b"\n"):
        if isinstance(told, LineRefusal):
            yield told
            continue
        number, line = told
        begin = _LS.match(line)
        found = begin and _LS_REST.search(line, begin.end())
        if begin is None or found is None:
            if line.endswith(b":") and is_begin:
                folder = line[:-1]
            elif line and not line.startswith(b"total "):
                code = "catalogue.local_times" if begin else "catalogue.no_row"
                yield LineRefusal(number, Message(code))
            is_begin = not line
            continue
        is_begin = False
        kind = begin[1]
        size, time, name = found.groups()
        if kind not in b"-d":
            continue  # links, pipes and devices are no files
        try:
            path = clean_path(folder + b"/" + name)
            yield CatalogueEntry(number, path, size_of(size.decode()), _ls_time(time.decode()), kind == b"d")
        except LineRefused as refused:
            yield LineRefusal(number, refused.reason)


def _ls_time(text: str) -> int | None:
    day, clock, zone = text.split(" ")
    return time_of(f"{day} {clock}{zone}")
