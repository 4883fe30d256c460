"""A backup of the library: its kind, and the name of its file, which tells its time."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from msgspec import Struct

KEPT: Final = 3
"""Backups that the program made by itself, and keeps: the newest."""
WEEK: Final = 7 * 24 * 3600.0
"""Seconds between two backups that the program makes by itself."""
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_NAME: Final = re.compile(r"(?P<stamp>\d{8}T\d{6}Z)(?:-(?P<again>\d+))?-(?P<kind>[a-z-]+)")
"""The rest of a name after that of the library. The time is UTC: a change of the clock repeats none."""


class BackupKind(StrEnum):
    """The occasion of a backup."""

    MANUAL = "manual"
    """The user asked for it. It is never deleted."""
    WEEKLY = "weekly"
    UPDATE = "before-update"
    """Made before a later version of the program changes the tables."""


class Backup(Struct, frozen=True, kw_only=True):
    """A file in the folder of backups."""

    name: str
    made: float
    """Seconds since the epoch."""
    kind: BackupKind
    size: int
    """Bytes."""


def file_name(stem: str, suffix: str, made: float, kind: BackupKind, again: int = 0) -> str:
    """Return the name of a backup of a library; `again` tells backups of one second apart."""
    stamp = datetime.fromtimestamp(made, UTC).strftime(_STAMP)
    return f"{stem}-{stamp}{f'-{again}' if again else ''}-{kind}{suffix}"


def backup_of(name: str, stem: str, suffix: str, size: int) -> Backup | None:
    """Return the backup that a file name tells of; None for a file that is none."""
    if not (name.startswith(f"{stem}-") and name.endswith(suffix)):
        return None
    found = _NAME.fullmatch(name[len(stem) + 1 : len(name) - len(suffix)])
    if found is None or found["kind"] not in set(BackupKind):
        return None
    try:
        made = datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=UTC).timestamp()
    except ValueError:  # as the 31st of February
        return None
    return Backup(name=name, made=made, kind=BackupKind(found["kind"]), size=size)


def newest_first(backups: Iterable[Backup]) -> Sequence[Backup]:
    """Return backups, the newest first."""
    return sorted(backups, key=lambda each: (each.made, each.name), reverse=True)


def outdated(backups: Iterable[Backup]) -> Sequence[Backup]:
    """Return the backups that the program made by itself, and may delete now."""
    return newest_first(each for each in backups if each.kind is not BackupKind.MANUAL)[KEPT:]
