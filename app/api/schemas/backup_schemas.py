"""The schemas of the library as a file, and of its backups."""

import msgspec

from app.core.backup.backup import BackupKind
from app.core.json_types import Count, Time


class BackupView(msgspec.Struct, frozen=True, kw_only=True):
    """A copy of the library in its folder of backups."""

    name: str
    made: Time
    kind: BackupKind
    size: Count
    """Bytes."""


class LibraryFileView(msgspec.Struct, frozen=True, kw_only=True):
    """The library as a file. A job of the type `backup` makes a copy of it."""

    name: str
    size: Count
    """Bytes of the file."""
    sources: Count
    files: Count
    """Known files, missing ones included."""
    last_backup: Time | None
    """Null if no backup is known."""
    backups: tuple[BackupView, ...]
    """The newest first."""
