"""The verdicts of a check: are the bytes of a file still those of its stored checksums?"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm

_SECOND: Final = 1_000_000_000
_FAT_TICK: Final = 2 * _SECOND
_TICKS: Final = (100, 1_000, 1_000_000, 10_000_000, _SECOND, _FAT_TICK)
"""Nanoseconds between two times of a file system or tool, such as NTFS, exFAT (10 ms), HFS+ and FAT (2 s)."""
_HOUR: Final = 3600 * _SECOND
_MOST_HOURS: Final = 26
"""The difference between the first and the last time zone."""


class ChecksumVerdict(StrEnum):
    """The result of a check of one file."""

    VERIFIED = "verified"
    """The bytes are those of the stored checksums."""
    MOVED = "moved"
    """The bytes are those of stored checksums, and the path is another one, also if files changed places."""
    NEW = "new"
    """There was no checksum; now there is one."""
    EDITED = "edited"
    """The bytes differ, and so does the size or the time of the last change."""
    ROTTEN = "rotten"
    """The bytes changed while size and time of the last change stayed."""
    UNREADABLE = "unreadable"
    """Reading failed at some byte."""
    NOT_CHECKED = "not_checked"
    """The file was not read to its end, for a reason outside the file."""


BAD: Final = frozenset({ChecksumVerdict.ROTTEN, ChecksumVerdict.UNREADABLE})
"""The verdicts that tell of damage. They stay until a later check says otherwise."""
GRAVEST: Final = (ChecksumVerdict.ROTTEN, ChecksumVerdict.UNREADABLE)
"""The verdicts that a job tells first."""


class FileVersion(NamedTuple):
    """The metadata that change when somebody writes a file."""

    size: int
    """Bytes."""
    mtime_ns: int
    ctime_ns: int
    """Last change of contents or metadata. On Windows, the time of creation."""
    file_id: str
    """As `core.file.listed_file.file_id`; empty on a volume that numbers its files anew with each mount."""

    def is_unwritten(self, other: "FileVersion") -> bool:
        """Return whether size and time of the last change are the same.

        Neither `ctime_ns` nor the file id counts: chmod, a rename and a copy change them, and no byte.
        """
        return self.size == other.size and is_same_time(self.mtime_ns, other.mtime_ns)


class Contents(NamedTuple):
    """The digests of a file, and where and when they were computed."""

    path: bytes
    version: FileVersion
    digests: Mapping[Algorithm, bytes]
    computed: float = 0.0
    """Seconds since the epoch."""

    def agrees(self, other: "Contents") -> bool | None:
        """Return whether the digests of all common algorithms are equal; None without a common one."""
        common = self.digests.keys() & other.digests.keys()
        return all(self.digests[each] == other.digests[each] for each in common) if common else None


class KnownContents(NamedTuple):
    """The contents that a file should have, and beside them those that checks found instead."""

    good: Contents
    """The stored checksums. A check never replaces them by others."""
    edited: Contents | None = None
    """The contents of a later version, which neither a scan nor a person has accepted yet."""
    rotten: Contents | None = None
    """The contents that were found rotten."""

    def found(self, verdict: ChecksumVerdict | None) -> Contents | None:
        """Return the contents that a check found with this verdict; None if they are the stored ones."""
        return {ChecksumVerdict.EDITED: self.edited, ChecksumVerdict.ROTTEN: self.rotten}.get(
            verdict or ChecksumVerdict.NEW
        )


class ChecksumJudgement(NamedTuple):
    """The verdict of a check, and the contents from which those of a rotten file differ."""

    verdict: ChecksumVerdict
    expected: Contents | None = None


def judge(before: KnownContents | None, now: Contents) -> ChecksumJudgement:
    """Return the verdict of a file that was read to its end; `before` is what was stored of it."""
    agrees = None if before is None else before.good.agrees(now)
    if before is None or agrees is None:
        return ChecksumJudgement(ChecksumVerdict.NEW)
    good, edited, rotten = before
    if agrees:
        return ChecksumJudgement(ChecksumVerdict.VERIFIED if good.path == now.path else ChecksumVerdict.MOVED)
    if good.version.is_unwritten(now.version) or (rotten is not None and _is_still(rotten, now)):
        return ChecksumJudgement(ChecksumVerdict.ROTTEN, good)
    if edited is not None and edited.version.is_unwritten(now.version) and edited.agrees(now) is False:
        return ChecksumJudgement(ChecksumVerdict.ROTTEN, edited)
    return ChecksumJudgement(ChecksumVerdict.EDITED)


def _is_still(rotten: Contents, now: Contents) -> bool:
    """Return whether bytes are those that were rotten before, or nobody wrote them since."""
    # The time of the last change may have been set since, as by a copy.
    return bool(rotten.agrees(now)) or rotten.version.is_unwritten(now.version)


def is_same_time(one: int, other: int) -> bool:
    """Return whether two times, in nanoseconds, are one and the same as two file systems store it.

    FAT stores local time: after a change of the time zone or to summer time, whole hours differ.
    """
    apart = abs(one - other)
    if not (one % _FAT_TICK and other % _FAT_TICK):
        hours = min(_MOST_HOURS, (apart + _HOUR // 2) // _HOUR)
        apart = abs(apart - hours * _HOUR)
    return not apart or any(apart < tick and not (one % tick and other % tick) for tick in _TICKS)
