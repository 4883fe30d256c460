"""Readers of catalogues in tables: Everything, Katalog, VVV, and CSV or TSV of any program."""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import BinaryIO, Final

from app.catalogues.records import encoding_of, entries, records, rows
from app.core.catalogue.entry import (
    CatalogueEntry,
    Columns,
    Header,
    LineRefusal,
    clean_path,
    size_of,
    slashed,
    time_of,
)

_EVERYTHING: Final = ("filename", "size", "date modified", "attributes")
_KATALOG: Final = b"<catalog"
_FOLDER_ATTRIBUTE: Final = 16
_VVV_FIELDS: Final = 7
_SEPARATORS: Final = "\t;,"
KNOWN_TITLES: Final = {
    "path": ("path", "full path", "file path", "filepath", "fullname", "full name", "pfad", "dateipfad"),
    "folder": ("folder", "directory", "location", "parent", "ordner", "verzeichnis", "ort"),
    "name": ("name", "filename", "file name", "file", "dateiname", "datei"),
    "size": ("size", "bytes", "size (bytes)", "file size", "length", "größe", "dateigröße"),
    "time": (
        *("modification date", "date modified", "modified", "last modified", "mtime", "date", "time"),
        *("änderungsdatum", "geändert", "datum"),
    ),
}
"""Titles of columns in lists of other programs, in lower case."""


def everything_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files of an Everything file list (`.efu`). Only the column `Filename` is certain."""
    places: list[int] = []
    cells: Callable[[Sequence[str]], Sequence[str]] = tuple

    def present_cells(row: Sequence[str]) -> Sequence[str]:
        return [row[at] if 0 <= at < len(row) else "" for at in places]

    def entry_of(number: int, row: Sequence[str]) -> CatalogueEntry | None:
        nonlocal cells
        if not places:
            titles = [title.strip().casefold() for title in row]
            places.extend(titles.index(title) if title in titles else -1 for title in _EVERYTHING)
            cells = present_cells if min(places) < 0 else itemgetter(*places)  # half the time
            return None
        try:
            path, size, time, attributes = cells(row)
        except IndexError:
            path, size, time, attributes = present_cells(row)
        is_folder = attributes.isdecimal() and bool(int(attributes[:9]) & _FOLDER_ATTRIBUTE)
        return _entry(number, slashed(path), size, time, is_folder=is_folder)

    return entries(rows(file, ",", "utf-8-sig"), entry_of)


def katalog_header(head: bytes) -> Header:
    """Return what the first lines of a Katalog index tell."""
    told = {}
    for line in head.splitlines():
        if line.startswith(_KATALOG):
            title, _, value = line[len(_KATALOG) :].partition(b">")
            told[title] = value
    disk = told.get(b"Storage", b"").decode("utf-8", "replace").strip()
    return Header(disk=disk, root=told.get(b"SourcePath", b"").replace(b"\\", b"/"))


def katalog_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files of a Katalog index: path, bytes and local time. A path may hold tabs."""
    is_header = True

    def entry_of(number: int, line: bytes) -> CatalogueEntry | None:
        nonlocal is_header
        is_header = is_header and line.startswith(_KATALOG)
        if is_header or not line.strip():
            return None
        path, size, time = (b"", b"", *line.rstrip(b"\r").rsplit(b"\t", 2))[-3:]
        return _entry(number, slashed(_text(path)), _text(size), _text(time))

    return entries(records(file, b"\n"), entry_of)


def is_vvv(line: str) -> bool:
    """Return whether a line is one of an export of VVV."""
    fields = line.rstrip("\r\n").split("\t")
    return len(fields) == _VVV_FIELDS and fields[3].strip('"').isdecimal() and not fields[0].isdecimal()


def vvv_header(line: str) -> Header:
    """Return what the first line of an export of VVV tells."""
    volume = line.split("\t", maxsplit=1)[0].strip('"')
    return Header(disk=volume, root=_volume(volume))


def vvv_entries(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
    """Yield the files of an export of VVV: volume, folder, name, bytes, extension, date, comment."""
    return entries(rows(file, "\t", "utf-8-sig"), _vvv_entry)


def _vvv_entry(number: int, row: Sequence[str]) -> CatalogueEntry:
    volume, folder, name, size, _, time, *_ = (*row, *[""] * _VVV_FIELDS)
    path = _volume(volume) + b"/" + folder.encode("utf-8", "surrogateescape").replace(b"\\", b"/")
    return _entry(number, path + b"/" + name.encode("utf-8", "surrogateescape"), size, time)


def _volume(name: str) -> bytes:
    return name.replace("/", "_").encode("utf-8", "surrogateescape")


def separator_of(line: str) -> str:
    """Return what separates the columns of a table, by its first line."""
    return max(_SEPARATORS, key=line.count)


def guessed_columns(titles: Sequence[str]) -> Columns:
    """Return the columns that known titles tell; without a path if none tells it."""
    told = {title.strip().casefold(): title.strip() for title in titles}
    found = {
        part: next((told[title] for title in known if title in told), "")
        for part, known in KNOWN_TITLES.items()
    }
    if found["path"] and found["name"]:
        found["folder"], found["path"] = found["path"], ""  # NeoFinder: the path is that of the folder
    return Columns(**found) if found["size"] else Columns()


def table_entries(
    columns: Columns, separator: str, encoding: str
) -> Callable[[BinaryIO], Iterator[CatalogueEntry | LineRefusal]]:
    """Return the reader of a table with these columns."""

    def read(file: BinaryIO) -> Iterator[CatalogueEntry | LineRefusal]:
        places: dict[str, int] | None = None

        def entry_of(number: int, row: Sequence[str]) -> CatalogueEntry | None:
            nonlocal places
            if places is None:
                places, is_title = _places(columns, row)
                if is_title:
                    return None
            return _table_entry(number, row, places)

        return entries(rows(file, separator, encoding), entry_of)

    return read


def _places(columns: Columns, first: Sequence[str]) -> tuple[dict[str, int], bool]:
    """Return the indexes of the columns, and whether the first row has their titles."""
    titles = {title.strip().casefold(): index for index, title in enumerate(first)}
    found, is_title = {}, False
    for part in columns.__struct_fields__:
        wanted = getattr(columns, part).strip().casefold()
        if wanted in titles:
            found[part], is_title = titles[wanted], True
        elif wanted.isdecimal() and int(wanted[:6]):
            found[part] = int(wanted[:6]) - 1
    size = found.get("size", len(first))
    return found, is_title or not (size < len(first) and first[size].strip()[:1].isdecimal())


def _table_entry(number: int, row: Sequence[str], places: dict[str, int]) -> CatalogueEntry:
    path, folder, name, size, time = (
        row[at] if (at := places.get(part, len(row))) < len(row) else "" for part in Columns.__struct_fields__
    )
    whole = slashed(path) if path else slashed(folder) + b"/" + name.encode("utf-8", "surrogateescape")
    return _entry(number, whole if path or name else b"", size, time)


def _entry(number: int, path: bytes, size: str, time: str, *, is_folder: bool = False) -> CatalogueEntry:
    known = 0 if is_folder else size_of(size)
    return CatalogueEntry(number, clean_path(path), known, time_of(time) if time else None, is_folder)


def _text(told: bytes) -> str:
    return told.decode("utf-8", "surrogateescape")


def text_line(head: bytes) -> str:
    """Return the first line of a text with these first bytes."""
    lines = head.decode(encoding_of(head), "replace").splitlines()
    return lines[0].lstrip("\ufeff") if lines else ""
