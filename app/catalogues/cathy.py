"""The reader of Cathy's catalogues (`.caf`), which are binary, with times and names of Windows."""

import struct
from collections.abc import Iterator, Mapping
from typing import BinaryIO, Final, NamedTuple

from app.catalogues.records import entries
from app.core.catalogue.entry import (
    LONGEST_RECORD,
    CatalogueEntry,
    Header,
    LineRefusal,
    LineRefused,
    clean_path,
)
from app.core.message import Message

_MODULUS: Final = 10**9
_MAGIC: Final = 500_410_407
"""The last nine digits of the first number."""
_CODE_PAGE: Final = "cp1252"
_LARGEST: Final = 2**28
"""Bytes of a catalogue: one of a million files has 40 MB."""
_DEEPEST: Final = 200
_LONGEST_PATH: Final = 2**12
"""Bytes of the path of a folder. Names in each other would make far longer ones than the file has bytes."""
_REMEMBERED: Final = 2**12
"""Paths of folders that are kept: those of files come one after the other."""
_FORMS: Final = tuple(map(struct.Struct, ("<IqH", "<IqI", "<IiH")))
"""Date, size and number of the parent folder: of versions 7 and 8, of newer and of older ones.

The size of a folder is its number below zero.
"""


class _Item(NamedTuple):
    time: int
    size: int
    parent: int
    name: bytes


def is_cathy(head: bytes) -> bool:
    """Return whether a file with these first bytes is a catalogue of Cathy."""
    return len(head) >= 6 and int.from_bytes(head[:4], "little") % _MODULUS == _MAGIC


class _Reader:
    """Reads values one after another. Raises `LineRefused` where the file ends too early."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def values(self, form: str) -> tuple[int, ...]:
        start, self.at = self.at, self.at + struct.calcsize(form)
        if self.at > len(self.data):
            raise LineRefused("catalogue.cut_off")
        return struct.unpack_from(form, self.data, start)

    def text(self) -> bytes:
        """Return a text that ends with a zero byte, in UTF-8."""
        start = self.at
        end = self.data.find(b"\0", start, start + LONGEST_RECORD)
        if end < 0:
            raise LineRefused("catalogue.cut_off")
        self.at = end + 1
        found = self.data[start:end]
        return found if found.isascii() else found.decode(_CODE_PAGE, "replace").encode()

    def header(self) -> Header:
        """Read up to the number of entries, and return what the header tells."""
        magic, version = self.values("<IH")
        if magic // _MODULUS <= 2:  # the first versions have their number in the first number alone
            version, self.at = magic // _MODULUS, self.at - 2
        self.values("<I")  # its date
        if version >= 2:
            self.text()  # the device: paths are below it, and do not begin with it
        volume, alias = self.text(), self.text()
        self.values("<I")  # the serial number of the volume
        if version >= 4:
            self.text()  # the comment
        self.values("<f")  # free space
        if version >= 6:
            self.values("<h")  # whether it is an archive
        (folders,) = self.values("<i")
        for index in range(folders):
            if index == 0 or version <= 3:
                self.text()
            self.values("<id")
        return Header(disk=(alias or volume).decode().strip())

    def items(self, form: struct.Struct, count: int) -> Iterator[_Item]:
        """Yield the entries from here on."""
        for _ in range(count):
            start, self.at = self.at, self.at + form.size
            if self.at > len(self.data):
                raise LineRefused("catalogue.cut_off")
            time, size, parent = form.unpack_from(self.data, start)
            yield _Item(time, size, parent, self.text())


def cathy_header(head: bytes) -> Header:
    """Return what the first bytes of a catalogue tell; nothing if that is more than they hold."""
    try:
        return _Reader(head).header()
    except LineRefused:
        return Header()


def cathy_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files of a catalogue. The paths are made of the numbers of parent folders."""
    reader = _Reader(file.read(_LARGEST))
    try:
        reader.header()
        (count,) = reader.values("<i")
        start = reader.at
        form = next(form for form in _FORMS if _fits(reader, start, form, count))
    except (LineRefused, StopIteration):
        yield LineRefusal(1, Message("catalogue.cut_off"))
        return
    # Names of folders may come after what lies in them, so that they are read first.
    reader.at = start
    folders = {-item.size: item for item in reader.items(form, count) if item.size < 0}
    paths: dict[int, bytes | None] = {0: b""}
    reader.at = start

    def entry_of(number: int, item: _Item) -> CatalogueEntry | None:
        if item.size < 0:
            return None
        folder = _path(item.parent, folders, paths)
        path = b"" if folder is None or b"/" in item.name else folder + item.name
        return CatalogueEntry(number, clean_path(path), item.size, item.time * 10**9)

    yield from entries(enumerate(reader.items(form, count), 1), entry_of)


def _fits(reader: _Reader, start: int, form: struct.Struct, count: int) -> bool:
    """Return whether the entries end where the file ends, if they have this form."""
    data, at = reader.data, start
    for _ in range(count):
        begin = at + form.size
        at = data.find(b"\0", begin, begin + LONGEST_RECORD) + 1
        if not at:
            return False
    return at == len(data)


def _path(number: int, folders: Mapping[int, _Item], paths: dict[int, bytes | None]) -> bytes | None:
    """Return the path of a folder by its number, with `/` at its end; None if it is not known."""
    if len(paths) > _REMEMBERED:
        paths.clear()
        paths[0] = b""
    chain: list[int] = []
    while number not in paths and number in folders and len(chain) < _DEEPEST:
        chain.append(number)
        number = folders[number].parent
    path = paths.get(number)
    for each in reversed(chain):
        name = folders[each].name
        is_known = path is not None and b"/" not in name and len(path) + len(name) < _LONGEST_PATH
        path = path + name + b"/" if path is not None and is_known else None
        paths[each] = path
    return path
