"""The request and the outcome of a scan."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct, field

from app.core.cluster import ClusterChoice
from app.core.file.filetypes import BUILT_IN, NameRules
from app.core.file.record import FileStatus
from app.core.job import FindingKind, JobFinding, JobOutcome, JobState, file_count
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.scan.history import ChangeKind

_SEARCHES: Final = {
    "scan.failed": "problem:unreadable",
    "scan.empty": "problem:empty",
    "scan.timeout": "problem:timeout",
    "scan.skipped": f"status:{FileStatus.SKIPPED}",
    "scan.missing": f"status:{FileStatus.MISSING}",
    "scan.offline": f"status:{FileStatus.OFFLINE}",
}


class ScanRequest(Struct, frozen=True, kw_only=True):
    """The paths and options of a scan."""

    paths: tuple[bytes, ...]
    """Absolute, as the file system names them (`os.fsencode`)."""
    deep: bool = False
    """Probe every file again, with a larger byte budget."""
    sniff: bool = False
    """Also read the beginning of files without a video extension."""
    names: NameRules = BUILT_IN
    """The names of video files and of folders to skip."""
    workers: int | None = None
    """Number of probe children; None: one a core, less where memory is short."""
    limits: ProbeLimits = field(default_factory=ProbeLimits)
    cluster: ClusterChoice | None = None
    """The cluster whose workers probe the files; None: this computer does."""
    left_out: tuple[bytes, ...] = ()
    """Files that are still being written. Their records stay as they are until a later scan."""
    still_seconds: float = 0.0
    """Files that were modified within so many seconds are left out like these."""
    within: tuple[bytes, ...] = ()
    """The folders that no link below them may lead out of; empty if the user chose the paths here."""


class ScanCounts(Struct, frozen=True, kw_only=True):
    """Numbers of files: `found` is always the sum of the next six (S1); the last two are not part of it."""

    found: int = 0
    ok: int = 0
    unchanged: int = 0
    failed: int = 0
    timeout: int = 0
    skipped: int = 0
    not_reached: int = 0
    other_files: int = 0
    """Files without a video name."""
    ignored: int = 0
    """Files and folders that a rule excludes."""


class ScanOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of a scan."""

    state: JobState
    scan_id: int = 0
    """The id of this scan in the library; its probed records have it too."""
    report: int = 0
    """The id of the report of changes, over all runs of this scan."""
    changes: Mapping[ChangeKind, int] = field(default_factory=dict)
    """Number of changes of each kind, over all runs of this scan."""
    counts: ScanCounts = ScanCounts()
    empty: int = 0
    """Files of `counts.failed` without a byte: a problem with a name of its own."""
    missing: int = 0
    """Files that this scan marked missing, over all its runs."""
    claimed: int = 0
    """Files of imports that this scan found on their disk, over all its runs."""
    forgotten: int = 0
    """Files of another library that this scan did not find on their disk, over all its runs.

    They are not listed any more.
    """
    offline: tuple[bytes, ...] = ()
    """Sources that this scan found offline."""
    back_online: tuple[bytes, ...] = ()
    """Sources that were offline before this scan."""
    roots_read: int = 0
    """Roots that were listed at least in part."""
    started: float = 0.0
    """Start of the last run, seconds since the epoch."""
    seconds: float = 0.0

    @property
    def problems(self) -> int:
        """Number of files that are unreadable, timed out or were skipped."""
        return self.counts.failed + self.counts.timeout + self.counts.skipped

    @property
    def problems_text(self) -> Message:
        return Message("scan.unread_files", {"count": self.problems})

    def search_of(self, result: str) -> str | None:
        return _SEARCHES.get(result)

    @property
    def change_report(self) -> int | None:
        return self.report if self.changes else None

    @property
    def has_news(self) -> bool:
        """Whether the scan found a change: the first one of a watch mostly finds none."""
        return any(self.changes.values())

    @property
    def replaces_files(self) -> bool:
        return bool(self.claimed or self.forgotten)

    @property
    def finding(self) -> JobFinding | None:
        if not self.offline:
            return None
        return JobFinding(FindingKind.SOURCE_OFFLINE, len(self.offline), self.offline)

    def summary(self) -> Sequence[Message]:
        return (*self._found(), *self.results())

    def _found(self) -> Iterator[Message]:
        found, left = self.counts.found, self.counts.not_reached
        yield Message("job.kept", {"kept": found - left, "count": found}) if left else file_count(found)
        yield from (each.phrase for each in self.interrupted)
        if errors := len(self.errors) - len(self.interrupted):
            yield Message("scan.not_read", {"count": errors})

    def results(self) -> Iterator[Message]:
        """Yield the number of files by result, without zeros."""
        counts = self.counts
        for code, count in (
            ("scan.probed", counts.ok),
            ("scan.unchanged", counts.unchanged),
            ("scan.failed", counts.failed - self.empty),
            ("scan.empty", self.empty),
            ("scan.timeout", counts.timeout),
            ("scan.skipped", counts.skipped),
            ("scan.missing", self.missing),
            ("scan.claimed", self.claimed),
            ("scan.forgotten", self.forgotten),
            ("scan.offline", len(self.offline)),
            ("scan.other_files", counts.other_files),
        ):
            if count:
                yield Message(code, {"count": count})
