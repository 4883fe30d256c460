"""A catalogue: its format, told by its contents, and its videos as they come into the library."""

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice
from typing import BinaryIO, Final, NamedTuple

from msgspec import Struct

from app.catalogues import cathy, listings, tables, tree
from app.catalogues.records import encoding_of, records
from app.core.catalogue.entry import CatalogueEntry, CatalogueFormat, Columns, Header, LineRefusal
from app.core.errors import CatalogueRefused
from app.core.file.filetypes import NameRules, extension, is_apple_double, may_be_text
from app.core.sources.disk import probable_point
from app.core.text.names import display, one_line
from app.library.catalogues import other_library

_HEAD: Final = 2**16
FOLDERS: Final = 2**12
"""Folders of which something is kept: the files of one come one after the other."""
_LONGEST_NAME: Final = 200
"""Characters of the name of a disk."""
_OPEN: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_FIND: Final = re.compile(rb"\d{1,19}\t-?\d{1,12}(?:\.\d+)?\t[^\0]+\0")
_LS: Final = re.compile(
    rb"(?:[^\n]*:\n)?(?:[^\n]* )?\d+\n[-a-z][-rwxsStTlL]{9}|[-a-z][-rwxsStTlL]{9}[.+@]? +\d+ "
)

_BY_LINES: Final = frozenset({CatalogueFormat.EVERYTHING, CatalogueFormat.KATALOG})
"""Formats with a path at the beginning of each line, after some titles."""
_MOST_TITLES: Final = 16
_SAMPLE: Final = 2_000
"""Entries that are looked at as a whole."""

Read = Callable[[BinaryIO], Iterator[CatalogueEntry | LineRefusal]]


class Video(NamedTuple):
    """A video of a catalogue."""

    folder: bytes
    """Its folder below the root of the disk, with `/`; empty for the root."""
    name: bytes
    size: int
    """Bytes."""
    mtime_ns: int | None
    """Absent if the catalogue does not tell it."""


class OtherEntry(NamedTuple):
    """An entry that is no video."""


OTHER: Final = OtherEntry()


class Catalogue(Struct, frozen=True, kw_only=True):
    """A catalogue whose format is known."""

    path: bytes
    format: CatalogueFormat
    header: Header
    columns: Columns
    """The columns of a table; none for another format."""
    titles: Sequence[str]
    """The cells of the first row of a table."""
    read: Read

    def entries(self) -> Iterator[CatalogueEntry | LineRefusal]:
        """Yield all entries. Raises `CatalogueRefused` if the file cannot be read."""
        with opened(self.path) as file:
            yield from self.read(file)


@contextmanager
def opened(path: bytes) -> Iterator[BinaryIO]:
    """Open a catalogue, which is a regular file. Raises `CatalogueRefused`."""
    try:
        with open(_opened(path), "rb", buffering=_HEAD) as file:
            yield file
    except OSError as error:
        detail = error.strerror or str(error)
        raise CatalogueRefused("catalogue.not_read", path=display(path), detail=detail) from error


def _opened(path: bytes) -> int:
    """Return the descriptor of a regular file. Raises `OSError`."""
    descriptor = os.open(path, _OPEN)  # a FIFO does not block
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):  # a device may have no end
        os.close(descriptor)
        code = errno.EISDIR if stat.S_ISDIR(mode) else errno.EINVAL
        raise OSError(code, os.strerror(code))
    return descriptor


def is_library(path: bytes, form: CatalogueFormat | None = None) -> bool:
    """Return whether a file is read as a library: its format is told, or it is a database.

    Raises `CatalogueRefused` if it cannot be read.
    """
    if form is not None:
        return form is CatalogueFormat.LIBRARY
    with opened(path) as file:
        return other_library.is_database(file.read(_HEAD))


def open_catalogue(
    path: bytes, form: CatalogueFormat | None = None, columns: Columns | None = None
) -> Catalogue:
    """Return the catalogue in a file, of this format or of that which its contents tell.

    Raises `CatalogueRefused` for another file. A library is none of them (`is_library`).
    """
    with opened(path) as file:
        head = file.read(_HEAD)
    if not head:
        raise CatalogueRefused("catalogue.empty", path=display(path))
    form = form or (CatalogueFormat.TABLE if columns else format_of(head))
    if form is None:
        raise CatalogueRefused("catalogue.unknown", path=display(path))
    line = tables.text_line(head)
    titles = [cell.strip().strip('"') for cell in line.split(tables.separator_of(line))]
    if form is CatalogueFormat.TABLE:
        columns = columns or tables.guessed_columns(titles)
        read = tables.table_entries(columns, tables.separator_of(line), encoding_of(head))
    else:
        columns, read = Columns(), _READERS[form]
    header = _HEADERS[form](head, line) if form in _HEADERS else Header()
    return Catalogue(path=path, format=form, header=header, columns=columns, titles=titles, read=read)


_READERS: Final[dict[CatalogueFormat, Read]] = {
    CatalogueFormat.FIND: listings.find_entries,
    CatalogueFormat.RCLONE: listings.rclone_entries,
    CatalogueFormat.LS: listings.ls_entries,
    CatalogueFormat.TREE: tree.tree_entries,
    CatalogueFormat.EVERYTHING: tables.everything_entries,
    CatalogueFormat.KATALOG: tables.katalog_entries,
    CatalogueFormat.VVV: tables.vvv_entries,
    CatalogueFormat.CATHY: cathy.cathy_entries,
}
_HEADERS: Final[dict[CatalogueFormat, Callable[[bytes, str], Header]]] = {
    CatalogueFormat.KATALOG: lambda head, _: tables.katalog_header(head),
    CatalogueFormat.VVV: lambda _, line: tables.vvv_header(line),
    CatalogueFormat.CATHY: lambda head, _: cathy.cathy_header(head),
}


def format_of(head: bytes) -> CatalogueFormat | None:
    """Return the format of a file with these first bytes; None if it is none that is known."""
    line = tables.text_line(head)
    start = line.casefold()
    tests: Sequence[tuple[CatalogueFormat, bool]] = (
        (CatalogueFormat.CATHY, cathy.is_cathy(head)),
        (CatalogueFormat.KATALOG, head.startswith(b"<catalog")),
        (CatalogueFormat.FIND, _FIND.match(head) is not None),
        (CatalogueFormat.RCLONE, re.match(rb'\s*\[\s*(?:\]|\{"Path":)', head) is not None),
        (CatalogueFormat.TREE, re.match(rb'\s*\[\s*\{"type": ?"directory"', head) is not None),
        (
            CatalogueFormat.EVERYTHING,
            start == "filename" or start.startswith(("filename,size", "filename,date")),
        ),
        (CatalogueFormat.LS, _LS.match(head) is not None),
        (CatalogueFormat.VVV, tables.is_vvv(line)),
        (CatalogueFormat.TABLE, any(separator in line for separator in "\t;,") and b"\0" not in head[1::2]),
    )
    return next((form for form, is_it in tests if is_it), None)


def videos(
    catalogue: Catalogue, names: NameRules, prefix: bytes = b""
) -> Iterator[Video | LineRefusal | OtherEntry]:
    """Yield the files that a scan would look at, without the folder `prefix` around them.

    What lies in a trash or in a folder of the system is left out, as a scan does.
    """
    cut = prefix.strip(b"/") + b"/" if prefix.strip(b"/") else b""

    @lru_cache(FOLDERS)
    def place(above: bytes) -> bytes | None:
        """Return the folder below the root of the disk; None if a scan does not look into it."""
        folder = (above + b"/").lstrip(b"/").removeprefix(cut)[:-1]
        return None if any(map(names.is_ignored_folder, folder.split(b"/"))) else folder

    @lru_cache(FOLDERS)
    def is_video_extension(ending: bytes) -> bool:
        return names.is_video_name(b"x" + ending)

    for entry in catalogue.entries():
        if isinstance(entry, LineRefusal):
            yield entry
            continue
        if entry.is_folder:
            continue
        above, _, name = entry.path.rpartition(b"/")
        folder = place(above)
        is_video = folder is not None and is_video_extension(extension(name)) and not is_apple_double(name)
        if folder is not None and is_video and not may_be_text(name, entry.size):
            yield Video(folder, name, entry.size, entry.mtime_ns)
        else:
            yield OTHER


class Survey(NamedTuple):
    """The facts that a look through a catalogue tells before it is imported."""

    prefix: bytes
    """The folder around all files that stands for the disk, with `/`; empty if paths begin at the disk."""
    disk: str
    """The name that the catalogue tells of its disk; empty without one."""


def survey(catalogue: Catalogue, entries: Iterator[CatalogueEntry | LineRefusal]) -> Survey:
    """Return the folder to cut off the paths of a catalogue, and the name of its disk."""
    root = catalogue.header.root
    common = _common_folder(entries, with_relative=bool(root))
    if root and _is_below(common, root):
        prefix = root
    elif _is_absolute(common):
        prefix = probable_point(common).rstrip(b"/") or common
    else:
        prefix = b""
    folder = prefix.rpartition(b"/")[2]
    disk = catalogue.header.disk or ("" if folder.endswith(b":") else display(folder))
    return Survey(prefix, disk_name(disk))


def quick_survey(catalogue: Catalogue, check: Callable[[int], None], sample: int = _SAMPLE) -> Survey | None:
    """Return what `survey` tells, if a look at the beginning of each line shows it; that takes less time.

    `sample` entries are looked at as a whole. `check` is called after each so many lines with their number,
    and may raise. Raises `CatalogueRefused`.
    """
    if catalogue.format not in _BY_LINES:
        return None
    told = survey(catalogue, islice(catalogue.entries(), sample))
    if not told.prefix:
        return None
    below = re.compile(rb'"?' + re.escape(told.prefix).replace(b"/", rb"[\\/]") + rb'[\\/",\t]').match
    with opened(catalogue.path) as file:
        for line in records(file, b"\n"):
            if isinstance(line, LineRefusal):
                return None
            number, text = line
            if number > _MOST_TITLES and text and not below(text):
                return None
            if not number % sample:
                check(number)
    return told


def disk_name(text: str) -> str:
    """Return a text as the name of a disk."""
    return one_line(text.strip()[:_LONGEST_NAME]).strip()


def _is_absolute(path: bytes) -> bool:
    return path.startswith(b"/") or path[1:2] == b":"


def _is_below(path: bytes, root: bytes) -> bool:
    return (path.strip(b"/") + b"/").startswith(root.strip(b"/") + b"/")


def _common_folder(entries: Iterator[CatalogueEntry | LineRefusal], *, with_relative: bool) -> bytes:
    """Return the folder around all files; empty for relative paths, unless these may begin with a root."""
    common: list[bytes] | None = None
    last = None
    for entry in entries:
        if isinstance(entry, LineRefusal) or entry.is_folder:
            continue
        folder = entry.path.rpartition(b"/")[0]
        if folder == last:
            continue
        last, parts = folder, folder.split(b"/")
        if common is None:
            common = parts
            if not (with_relative or _is_absolute(folder)):
                break
            continue
        same = 0
        while same < min(len(common), len(parts)) and common[same] == parts[same]:
            same += 1
        del common[same:]
        if not common:
            break
    return b"/".join(common or ())
