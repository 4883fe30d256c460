"""Tells a library from other files without opening a database, which could already change the file."""

import mmap
import os
import re
import stat
from pathlib import Path
from typing import BinaryIO, Final

from app.config import paths
from app.core.errors import LibraryError
from app.library.library_files import DATABASE_HEAD
from app.library.schema import APPLICATION_ID

_HEADER: Final = re.compile(
    re.escape(DATABASE_HEAD) + b".{52}" + APPLICATION_ID.to_bytes(4, "big"), re.DOTALL
)
"""The first page of a library (https://sqlite.org/fileformat.html, 1.3)."""
_TABLE: Final = re.compile(rb"tableholderholder.{1,9}CREATE TABLE holder", re.DOTALL)
"""A row of `sqlite_schema` that only a library has; a dump as text has none like it."""
_EMPTY_PAGE: Final = re.compile(rb"\x0d..\0\0", re.DOTALL)
"""The first page's tree at offset 100: a leaf with no tables in it (1.6)."""
_SCHEMA_BYTES: Final = 2**20
"""Bytes of a file in which that row is looked for: tables are made before all else."""
_JOURNALS: Final = ("-wal", "-journal")
_PARTS: Final = (*_JOURNALS, "-shm", ".lock")
"""Endings of files beside a library, which would be emptied when that is opened."""


def refuse_foreign(path: Path) -> None:
    """Raise `LibraryError` where a file is neither empty nor a library, damaged or not; OSError.

    Nothing is changed, and neither a FIFO nor a device is opened. A damaged library is known by what is
    left of it, in the file or a journal beside it, or by being where the user's own library belongs.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        is_library = True
    else:
        if not stat.S_ISREG(mode):
            raise LibraryError("library.not_regular", path=str(path))
        is_library = _is_library(path)
    if not is_library or path.name.endswith(_PARTS):
        raise LibraryError("library.foreign", path=str(path))


def _is_library(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(128)
        if _HEADER.match(head):
            return True
        if not head:
            return True
        if head.startswith(DATABASE_HEAD):  # an empty database becomes a library
            return bool(_EMPTY_PAGE.match(head, 100)) and (not _has_journal(path) or _is_in_journal(path))
        return path.absolute() == paths.default_library() or _holds(file, _TABLE) or _is_in_journal(path)


def _has_journal(path: Path) -> bool:
    return any(_size(_beside(path, ending)) for ending in _JOURNALS)


def _is_in_journal(path: Path) -> bool:
    """Whether a journal beside the file has the first page of a library."""
    for ending in _JOURNALS:
        journal = _beside(path, ending)
        if _size(journal):
            with journal.open("rb") as file:
                if _holds(file, _HEADER, whole=True):
                    return True
    return False


def _holds(file: BinaryIO, pattern: "re.Pattern[bytes]", *, whole: bool = False) -> bool:
    size = os.fstat(file.fileno()).st_size
    if not size:  # also of what /proc makes as it is read
        return False
    with mmap.mmap(
        file.fileno(), size if whole else min(size, _SCHEMA_BYTES), access=mmap.ACCESS_READ
    ) as data:
        return pattern.search(data) is not None


def _size(path: Path) -> int:
    """Return a regular file's size, 0 where there is none."""
    try:
        status = path.stat()
    except OSError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
