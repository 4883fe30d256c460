"""The result of a verification: a state for each file, and one verdict over all."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct, field

from app.core.message import Message


class FileState(StrEnum):
    """The result for one file."""

    VERIFIED = "verified"
    """The checksums, and the size if given, are as in the manifest."""
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    OFFLINE = "offline"
    """The folder is out of reach."""
    NOT_CHECKED = "not_checked"
    """The entry is refused or has no usable checksum, or the verification was cancelled."""
    ADDITIONAL = "additional"
    """The file is in the folder but not in the manifest."""
    IGNORED = "ignored"
    """The manifest has an entry of the file, a later part leaves it out, and it is not there."""


class ManifestVerdict(StrEnum):
    """The result of a whole verification."""

    COMPLETE = "complete"
    """Every file of the manifest was read and is as it was: the only pass."""
    INCOMPLETE = "incomplete"
    """Some files are missing, left out, offline or not checked; all others are as they were."""
    FAILED = "failed"
    """Some files are changed or unreadable, or the manifest itself is not as it was."""


class ManifestFinding(NamedTuple):
    """A file that is not simply verified, and why."""

    path: bytes
    """Relative to the folder. A refused path is as the manifest has it."""
    state: FileState
    reason: Message | None = None


_FAILURES = (FileState.CHANGED, FileState.UNREADABLE)
_GAPS = (FileState.MISSING, FileState.IGNORED, FileState.OFFLINE, FileState.NOT_CHECKED)


class VerificationResult(Struct, frozen=True, kw_only=True):
    """The numbers of a verification, and its verdict."""

    counts: Mapping[FileState, int] = field(default_factory=dict)
    bytes: int = 0
    """Bytes that were read for it."""
    lists_all: bool = False
    """Whether the format says that the manifest lists every file of its folder."""
    broken: Message | None = None
    """Why the manifest itself cannot be trusted; None if it can."""
    notes: Sequence[Message] = ()
    """Remarks about the manifest, which the verdict does not depend on."""

    @property
    def remarks(self) -> Sequence[Message]:
        """Return everything that is told about the manifest itself."""
        return (self.broken, *self.notes) if self.broken else self.notes

    @property
    def verdict(self) -> ManifestVerdict:
        """Return the verdict. Nothing checked is never a pass."""
        if self.broken or self._count(*_FAILURES):
            return ManifestVerdict.FAILED
        unlisted = self.lists_all and self._count(FileState.ADDITIONAL)
        if unlisted or self._count(*_GAPS) or not self._count(FileState.VERIFIED):
            return ManifestVerdict.INCOMPLETE
        return ManifestVerdict.COMPLETE

    def _count(self, *states: FileState) -> int:
        return sum(self.counts.get(state, 0) for state in states)
