"""The entries of a catalogue, and what becomes of the texts in it."""

import re
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.message import Message
from app.core.text.names import one_line

LONGEST_RECORD: Final = 2**16
"""Bytes of one line or record. A longer one is refused."""
_LONGEST_PATH: Final = 2**15
_LONGEST_NAME: Final = 1024
"""Bytes. File systems allow 255 characters, of up to four bytes each."""
_LARGEST: Final = 2**63 - 1
_FILETIME_EPOCH: Final = 11_644_473_600
"""Seconds from 1601 to 1970."""
_LEAST_FILETIME: Final = 10**16
"""The year 1632: seconds since 1970 are never so many."""
_SAFE_DIGITS: Final = 19
"""Numbers with fewer digits are all below `_LARGEST`."""
_DAY_DIGITS: Final = 8
_DIGITS: Final = re.compile(r"\d{1,19}")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[ ,'\u00a0\u202f]\d{3})+")
_FRACTION: Final = re.compile(rb"(-?\d{1,12})(?:\.(\d{1,12}))?")
_ADDRESS: Final = re.compile(rb"[A-Za-z][A-Za-z0-9+.-]+://")
_NO_NAMES: Final = frozenset({b"", b".", b".."})
_DRIVE: Final = re.compile(rb"[A-Za-z]:[\\/]|\\\\")


class CatalogueFormat(StrEnum):
    """A format of catalogues."""

    FIND = "find"
    """`find -printf '%s\\t%T@\\t%p\\0'`: the only text that keeps each name."""
    RCLONE = "rclone"
    LS = "ls"
    TREE = "tree"
    EVERYTHING = "everything"
    KATALOG = "katalog"
    VVV = "vvv"
    CATHY = "cathy"
    TABLE = "table"
    """CSV or TSV with columns that the user chooses."""
    LIBRARY = "library"
    """The library of another computer, with all that it knows."""


RECIPE: Final = r"find . -type f -printf '%s\t%T@\t%p\0' > disk.files"
"""The command that lists a disk on another computer, run in its topmost folder."""


class Columns(Struct, frozen=True, kw_only=True):
    """The columns of a table, each by its title or its number from 1; empty for none.

    The path is in one column, or folder and name are in two.
    """

    path: str = ""
    folder: str = ""
    name: str = ""
    size: str = ""
    time: str = ""

    def __bool__(self) -> bool:
        return bool(self.path or self.name)


class CatalogueEntry(NamedTuple):
    """A file or folder in a catalogue."""

    place: int
    """Its line, or the number of its record; from 1."""
    path: bytes
    """Names with `/` between them, absolute or not."""
    size: int
    """Bytes; 0 for a folder."""
    mtime_ns: int | None
    """Absent if the catalogue does not tell it."""
    is_folder: bool = False


class LineRefusal(NamedTuple):
    """A part of a catalogue that is left out, with the reason."""

    place: int
    """Its line, or the number of its record; from 1."""
    reason: Message


class LineRefused(Exception):
    """A line is left out."""

    def __init__(self, code: str, **args: str | int) -> None:
        super().__init__(code)
        self.reason = Message(
            code, {name: one_line(arg) if isinstance(arg, str) else arg for name, arg in args.items()}
        )


class Header(Struct, frozen=True, kw_only=True):
    """The facts that a catalogue tells of itself."""

    disk: str = ""
    """The name of its disk."""
    root: bytes = b""
    """The folder that was catalogued, with `/`."""


def clean_path(path: bytes) -> bytes:
    """Return a path of plain names. Raises `LineRefused` for one that no file can have."""
    folder, _, name = path.rpartition(b"/")
    if folder and len(name) <= _LONGEST_NAME and name not in _NO_NAMES and b"\0" not in name:
        above = _clean_folder(folder + b"/")
        if above is not None and len(path) <= _LONGEST_PATH:
            return above + name
    return _clean(path)


@lru_cache(2**12)  # files of a folder come one after the other
def _clean_folder(folder: bytes) -> bytes | None:
    """Return the path of a folder with its last `/`; None if the paths in it are no plain ones."""
    try:
        return _clean(folder + b"x")[:-1]
    except LineRefused:
        return None


def _clean(path: bytes) -> bytes:
    if not path or b"\0" in path or len(path) > _LONGEST_PATH:
        raise LineRefused("catalogue.no_path")
    if _ADDRESS.match(path):
        raise LineRefused("catalogue.address")
    names = [name for name in path.split(b"/") if name not in {b"", b"."}]
    if not names or b".." in names or max(map(len, names)) > _LONGEST_NAME:
        raise LineRefused("catalogue.no_path")
    return (b"/" if path[:1] == b"/" else b"") + b"/".join(names)


def slashed(path: str) -> bytes:
    """Return a path of Windows or of another system with `/` between its names."""
    told = path.encode("utf-8", "surrogateescape")
    return told.replace(b"\\", b"/") if _DRIVE.match(told) else told


def size_of(text: str) -> int:
    """Return a number of bytes. Raises `LineRefused` for another text, such as one with a unit."""
    if text.isdecimal() and text.isascii() and len(text) < _SAFE_DIGITS:  # most of them
        return int(text)
    plain = text.strip().removesuffix("bytes").removesuffix("Bytes").rstrip()
    if _GROUPED.fullmatch(plain):
        plain = re.sub(r"\D", "", plain)
    if not (plain.isascii() and _DIGITS.fullmatch(plain)) or int(plain) > _LARGEST:
        raise LineRefused("catalogue.no_size", text=text[:80])
    return int(plain)


def time_of(text: str) -> int | None:
    """Return a time in nanoseconds since the epoch; None for a text that tells none for certain.

    It is a number of seconds since 1970, one of 100 ns since 1601 (`FILETIME`), or a date with the year
    first. A time without a zone is one of this computer. Eight digits may be a day, or seconds of the 1970s.
    """
    plain = text.strip()
    if len(plain) == _DAY_DIGITS and plain.isdecimal():
        return None
    if plain.isascii() and _DIGITS.fullmatch(plain):
        number = int(plain)
        if number < _LEAST_FILETIME:
            return _in_range(number * 10**9)
        return _in_range((number - _FILETIME_EPOCH * 10**7) * 100)
    try:
        told = datetime.fromisoformat(plain.replace("/", "-"))
        since = told.replace(microsecond=0).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return _in_range(int(since) * 10**9 + told.microsecond * 1000)


def seconds_of(text: bytes) -> int:
    """Return decimal seconds since the epoch in nanoseconds. Raises `LineRefused` for another text."""
    found = _FRACTION.fullmatch(text)
    if found is None:
        raise LineRefused("catalogue.no_time", text=text[:80].decode("utf-8", "replace"))
    fraction = int((found[2] or b"").ljust(9, b"0")[:9])
    # %T@ of a time before 1970 counts the fraction forwards.
    time = _in_range(int(found[1]) * 10**9 + fraction)
    if time is None:
        raise LineRefused("catalogue.no_time", text=text[:80].decode("utf-8", "replace"))
    return time


def _in_range(time: int) -> int | None:
    return time if -_LARGEST <= time <= _LARGEST else None


def date_text(time: float) -> str:
    """Return the day of a time as text, in UTC."""
    return datetime.fromtimestamp(time, UTC).date().isoformat()
