"""The verdicts of a check: are the bytes of a file still those of its stored checksums?"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm


class Verdict(StrEnum):
    """The result of a check of one file."""

    VERIFIED = "verified"
    """The bytes are those of the stored checksums."""
    MOVED = "moved"
    """The bytes are those of the stored checksums, and the path is another one."""
    NEW = "new"
    """There was no checksum; now there is one."""
    EDITED = "edited"
    """The bytes differ, and so does the version: somebody wrote the file."""
    ROTTEN = "rotten"
    """The bytes differ, and the version does not: nobody wrote the file."""
    UNREADABLE = "unreadable"
    """Reading failed at some byte."""
    NOT_CHECKED = "not_checked"
    """The file was not read to its end, for a reason outside the file."""


BAD: Final = frozenset({Verdict.ROTTEN, Verdict.UNREADABLE})
"""The verdicts that tell of damage. They stay until a later check says otherwise."""


class FileVersion(NamedTuple):
    """The metadata that change when somebody writes a file."""

    size: int
    """Bytes."""
    mtime_ns: int
    ctime_ns: int
    """Last change of contents or metadata, which no program can set. On Windows, the time of creation."""
    file_id: str
    """As `core.listed_file.file_id`; empty on a volume that numbers its files anew with each mount."""

    def is_same(self, other: "FileVersion") -> bool:
        """Return whether nobody wrote the file in between; an unknown file id matches any other."""
        known = bool(self.file_id and other.file_id)
        return self[:3] == other[:3] and (not known or self.file_id == other.file_id)


class Contents(NamedTuple):
    """The digests of a file, and where and when they were computed."""

    path: bytes
    version: FileVersion
    digests: Mapping[Algorithm, bytes]
    computed: float = 0.0
    """Seconds since the epoch."""


def judge(before: Contents | None, now: Contents) -> Verdict:
    """Return the verdict of a file that was read to its end; `before` are its stored checksums."""
    common = before.digests.keys() & now.digests.keys() if before else ()
    if before is None or not common:
        return Verdict.NEW
    if any(before.digests[each] != now.digests[each] for each in common):
        return Verdict.ROTTEN if before.version.is_same(now.version) else Verdict.EDITED
    return Verdict.VERIFIED if before.path == now.path else Verdict.MOVED
