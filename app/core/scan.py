"""The values a scan is asked with, tells on its way, and ends with."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.filetypes import BUILT_IN, NameRules
from app.core.history import ChangeKind
from app.core.job import JobState
from app.core.limits import ProbeLimits
from app.core.message import Message
from app.core.record import FileRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRequest:
    """What to scan and how."""

    paths: tuple[bytes, ...]
    """Absolute, as the file system names them (`os.fsencode`)."""
    deep: bool = False
    """Probe every file again, with a larger byte budget."""
    sniff: bool = False
    """Look also into files without a video extension."""
    names: NameRules = BUILT_IN
    """Which names say video, and which folders are passed over."""
    workers: int | None = None
    """Probe children; None: as many as cores, at most 8."""
    limits: ProbeLimits = field(default_factory=ProbeLimits)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanCounts:
    """`found` is the sum of the next six, always (S1); the last two stand outside."""

    found: int = 0
    ok: int = 0
    unchanged: int = 0
    failed: int = 0
    timeout: int = 0
    skipped: int = 0
    not_reached: int = 0
    other_files: int = 0
    """Files that are no video by name."""
    ignored: int = 0
    """Folders and files that are never media, passed over by rule."""


@dataclass(frozen=True, slots=True)
class PathError:
    """A folder or source that could not be listed."""

    path: bytes
    reason: Message


@dataclass(frozen=True, slots=True)
class ScanBatch:
    """Records that were just committed: new, changed, or gone missing."""

    records: tuple[FileRecord, ...]
    scan_id: int = 0
    """The scan that announces them; the records that it probed bear the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanOutcome:
    """How a scan ended."""

    state: JobState
    """Terminal: completed, cancelled, or needs attention."""
    scan_id: int = 0
    """The library's number for this scan; the records that it probed bear it."""
    report: int = 0
    """The library's number for what changed in this scan, in all its runs."""
    changes: Mapping[ChangeKind, int] = field(default_factory=dict)
    """How much changed in this scan, in all its runs."""
    counts: ScanCounts = ScanCounts()
    errors: tuple[PathError, ...] = field(default=())
    missing: int = 0
    """Files that this scan, in all its runs, marked missing."""
    offline: tuple[bytes, ...] = ()
    """Sources that this scan found offline."""
    back_online: tuple[bytes, ...] = ()
    """Sources that were offline before this scan."""
    roots_read: int = 0
    """Roots that could be listed at least in part."""
    started: float = 0.0
    """When its last run began, seconds since the epoch."""
    seconds: float = 0.0
    """That it was worked on, in all its runs."""
