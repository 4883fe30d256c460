"""The identity of a library file: whether a file is a library, and still the one that was opened.

No database is opened for that, which could change the file.
"""

import re
import stat
import sys
from pathlib import Path
from typing import BinaryIO, Final

from app.config import paths
from app.config.volumes import on_network
from app.core.errors import LibraryError, LibraryGone
from app.library.open.library_files import DATABASE_HEAD, JOURNALS, PAGE_JOURNALS
from app.library.tables.schema import APPLICATION_ID

_HEADER: Final = re.compile(
    re.escape(DATABASE_HEAD) + b".{52}" + APPLICATION_ID.to_bytes(4, "big"), re.DOTALL
)
"""The header of a library: the application id is at offset 68 (https://sqlite.org/fileformat.html, 1.3)."""
_TABLE: Final = re.compile(rb"tableholderholder.{1,9}CREATE TABLE holder", re.DOTALL)
"""A row of `sqlite_schema` that only a library has. A dump as text has no such row."""
_EMPTY_PAGE: Final = re.compile(rb"\x0d..\0\0", re.DOTALL)
"""The B-tree header at offset 100 of the first page, without any table (fileformat.html, 1.6)."""
_AT_ONCE: Final = 2**20
"""Bytes that are searched at once. The first ones of a library have `_TABLE`: tables are made first."""
_LONGEST: Final = 128
"""No match of the patterns is longer, in bytes."""
_WAL_HEADER: Final = 32
"""Bytes before the first page in a write-ahead log."""
_JOURNAL_HEADER: Final = 28
_JOURNAL_HEAD: Final = bytes.fromhex("d9d505f920a163d7")
"""The first bytes of a rollback journal."""
_PARTS: Final = (*JOURNALS, ".lock")
"""Endings of files beside a library. Opening the library would empty such a file."""


def refuse_foreign(path: Path) -> None:
    """Raise `LibraryError` if a file is neither empty nor a library. May raise `OSError`.

    Changes nothing, and opens neither a FIFO nor a device. A damaged library counts as a library. Its
    remains, in the file or in a journal beside it, identify it. A file at the path of the default library
    counts too.
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
        if head.startswith(DATABASE_HEAD):  # An empty database becomes a library.
            return bool(_EMPTY_PAGE.match(head, 100)) and (not has_journal(path) or _is_in_journal(path))
        return path.absolute() == paths.default_library() or _holds(file, _TABLE) or _is_in_journal(path)


def has_journal(path: Path) -> bool:
    """Return whether a journal beside the file holds pages that the file itself does not."""
    return any(_holds_pages(_beside(path, ending)) for ending in PAGE_JOURNALS)


def _holds_pages(journal: Path) -> bool:
    """Return whether a journal holds pages of a database, rather than its own header alone.

    A program that was killed before its first commit leaves such a header (fileformat.html, 3 and 4.1). The
    rollback journal of a database that was empty tells a size of 0 pages at offset 16.
    """
    size = _size(journal)
    if journal.name.endswith("-wal"):
        return size > _WAL_HEADER
    if size < _JOURNAL_HEADER:
        return False
    with journal.open("rb") as file:
        head = file.read(_JOURNAL_HEADER)
    return not head.startswith(_JOURNAL_HEAD) or any(head[16:20])


def _is_in_journal(path: Path) -> bool:
    """Return whether a journal beside the file has the first page of a library."""
    for ending in PAGE_JOURNALS:
        journal = _beside(path, ending)
        if _size(journal):
            with journal.open("rb") as file:
                if _holds(file, _HEADER, whole=True):
                    return True
    return False


def _holds(file: BinaryIO, pattern: "re.Pattern[bytes]", *, whole: bool = False) -> bool:
    """Return whether a pattern matches anywhere in the first bytes of a file, or in the whole of it.

    Reads, and maps nothing: the disk may be unplugged, which ends a program that reads mapped memory.
    """
    file.seek(0)
    before = b""
    while read := file.read(_AT_ONCE):
        if pattern.search(before + read):
            return True
        if not whole:
            return False
        before = read[-_LONGEST:]
    return False


def _size(path: Path) -> int:
    """Return the size of a regular file in bytes, 0 if there is no such file."""
    try:
        status = path.stat()
    except OSError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


class FileIdentity:
    """The identity of the opened file. SQLite keeps writing to a deleted file, and these writes are lost."""

    def __init__(self, path: Path) -> None:
        """Take the path of a file that exists, or was deleted a moment ago."""
        self._path = path
        # A share may give its files new inode numbers. Windows does not delete an open file.
        self._has_inodes = sys.platform != "win32" and not on_network(path.parent)
        try:
            self._inode = self._read()
        except OSError:
            self._inode = None

    def check(self) -> None:
        """Raise `LibraryGone` if the file was deleted, moved or replaced, or its disk is gone.

        Asks the file system, which may take long on a share.
        """
        try:
            inode = self._read()
        except PermissionError:
            return  # A folder that cannot be entered says nothing about the file.
        except OSError as error:
            raise LibraryGone("library.gone", path=str(self._path)) from error
        if inode != self._inode:
            raise LibraryGone("library.replaced", path=str(self._path))

    def _read(self) -> tuple[int, int] | None:
        """Return the device and inode numbers, None where they mean nothing. Raises `OSError`."""
        status = self._path.stat()
        return (status.st_dev, status.st_ino) if self._has_inodes else None
