"""The facts of a library as a file: its size, what it holds, and its backups."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from app.core.backup.backup import Backup
from app.library.open.backups import backups, last_backup
from app.library.open.library import Library


class LibraryInfo(Struct, frozen=True, kw_only=True):
    """The facts of a library at one moment."""

    path: Path
    size: int
    """Bytes of its file; those that are still in a journal do not count."""
    sources: int
    files: int
    """Known files, missing ones included."""
    last_backup: float | None
    """Seconds since the epoch; None if no backup is known."""
    backups: Sequence[Backup]
    """Files in the folder of backups, the newest first."""


def library_info(library: Library) -> LibraryInfo:
    """Return the facts of a library. Counts all files. Raises `LibraryError`, and `OSError` if it is gone."""
    sources = library.sources()
    return LibraryInfo(
        path=library.path,
        size=library.path.stat().st_size,
        sources=len(sources),
        files=sum(each.files for each in sources),
        last_backup=last_backup(library.path),
        backups=backups(library.path),
    )
