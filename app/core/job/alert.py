"""Alerts: news for a user who does not look at the program. A job that ends badly gives one."""

import uuid
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from app.core.job import FindingKind, Job, JobFinding, JobState
from app.core.message import Message
from app.core.sources.overdue import Neglect, OverdueDisk

MOST_PATHS: Final = 20
"""Maximum number of paths in an alert."""


class AlertKind(StrEnum):
    """The kind of an alert, by its gravest fact. The values are part of the documented format."""

    JOB_FAILED = "job-failed"
    JOB_NEEDS_ATTENTION = "job-needs-attention"
    SOURCE_OFFLINE = "source-offline"
    FILE_ROTTEN = "file-rotten"
    DISK_UNSEEN = "disk-unseen"
    DISK_UNCHECKED = "disk-unchecked"
    TEST = "test"


_OF_STATE: Final = {
    JobState.FAILED: AlertKind.JOB_FAILED,
    JobState.NEEDS_ATTENTION: AlertKind.JOB_NEEDS_ATTENTION,
}
_OF_FINDING: Final = {
    FindingKind.SOURCE_OFFLINE: AlertKind.SOURCE_OFFLINE,
    FindingKind.FILE_ROTTEN: AlertKind.FILE_ROTTEN,
}
_HEADINGS: Final = {
    AlertKind.JOB_FAILED: Message("alert.job_failed"),
    AlertKind.JOB_NEEDS_ATTENTION: Message("alert.job_needs_attention"),
    AlertKind.TEST: Message("alert.test"),
}


class Alert(Struct, frozen=True, kw_only=True):
    """An alert, as all ways of notification get it."""

    kind: AlertKind
    time: float
    """Seconds since the epoch."""
    heading: Message
    details: tuple[Message, ...] = ()
    paths: tuple[bytes, ...] = ()
    """The first sources or files that the alert is about; for another kind of alert the paths of the job."""
    count: int = 0
    """Number of these, also of those that are not in `paths`."""
    job: Job | None = None
    id: str = field(default_factory=lambda: uuid.uuid4().hex)


class AlertTracker:
    """Tells which change of a job is worth an alert: the end of a job that was seen to work."""

    def __init__(self) -> None:
        self._working: set[str] = set()

    def alert_of(self, job: Job) -> Alert | None:
        """Return the alert of a changed job; None for most changes. Call for each change, in order."""
        if not job.state.terminal:
            self._working.add(job.id)
            return None
        if job.id not in self._working:
            return None  # an ended job is announced again when its long request is cut
        self._working.discard(job.id)
        return alert_of_end(job)


def alert_of_end(job: Job) -> Alert | None:
    """Return the alert of an ended job; None if it ended well, or was cancelled."""
    finding = job.outcome.finding if job.outcome is not None else None
    kind = _OF_FINDING[finding.kind] if finding else _OF_STATE.get(job.state)
    if kind is None:
        return None
    details = tuple(job.outcome.summary()) if job.outcome is not None else ()
    return Alert(
        kind=kind,
        time=job.ended or 0.0,
        heading=finding_text(finding) if finding else _HEADINGS[kind],
        details=(*((job.error,) if job.error else ()), *details),
        paths=(finding.paths if finding else job.request.paths)[:MOST_PATHS],
        count=finding.count if finding else len(job.request.paths),
        job=job,
    )


def finding_text(finding: JobFinding) -> Message:
    """Return a finding as a sentence."""
    return Message(_FINDING_TEXTS[finding.kind], {"count": finding.count})


_FINDING_TEXTS: Final = {
    FindingKind.SOURCE_OFFLINE: "alert.sources_offline",
    FindingKind.FILE_ROTTEN: "alert.files_rotten",
}


_OF_NEGLECT: Final = {
    Neglect.UNSEEN: (AlertKind.DISK_UNSEEN, "alert.disks_unseen"),
    Neglect.UNCHECKED: (AlertKind.DISK_UNCHECKED, "alert.disks_unchecked"),
}


def alerts_of_disks(disks: Sequence[OverdueDisk], now: float) -> Iterator[Alert]:
    """Yield an alert for each way in which disks are overdue. `now` is in seconds since the epoch."""
    for neglect, (kind, code) in _OF_NEGLECT.items():
        if found := [disk for disk in disks if disk.neglect is neglect]:
            yield Alert(
                kind=kind,
                time=now,
                heading=Message(code, {"count": len(found)}),
                details=tuple(disk.message for disk in found[:MOST_PATHS]),
                count=len(found),
            )


def trial_alert(now: float) -> Alert:
    """Return an alert that says that it is a test. `now` is in seconds since the epoch."""
    return Alert(kind=AlertKind.TEST, time=now, heading=_HEADINGS[AlertKind.TEST])
