"""Changes of files since a moment, as scans and checks have found them."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from app.core.text.amounts import age, days


class NewsKind(StrEnum):
    """A change of a file, or the finding of a check; in the order of display."""

    NEW = "new"
    CHANGED = "changed"
    """Found different by a scan than by an earlier one; it may be new since the moment, too."""
    MOVED = "moved"
    MISSING = "missing"
    """Found missing, and missing still."""
    ROTTEN = "rotten"
    """Checked since, and found changed though nobody wrote it."""
    DAMAGED = "damaged"
    """Checked for damage since, and found damaged."""
    VERIFIED = "verified"
    """Checked since, and found to be as its checksums."""


class Period(StrEnum):
    """A moment that is told by what happened then, or by how long ago it was."""

    LAST_SCAN = "last-scan"
    LAST_VISIT = "last-visit"
    """The last look of the user at what is new; during the first visit, the first scan."""
    WEEK = "week"
    MONTH = "month"


class Since(Struct, frozen=True):
    """A moment."""

    time: float
    """Seconds since the epoch. Checks count from here on."""
    report: int = 0
    """The last scan before it."""
    file: int = 0
    """The newest file at that moment, if that is known; files above it are new."""


class FoundSince(Struct, frozen=True):
    """The files of which scans or checks have found something since a moment."""

    kind: NewsKind
    since: Since


class NewsSince(Struct, frozen=True, kw_only=True):
    """Changes since a moment. A number that nobody has looked for is None, never 0."""

    since: Since | None = None
    """Absent in a library without a scan."""
    files: Mapping[NewsKind, int | None] = {}
    """Numbers of files, all kinds."""


def asked_moment(text: str, now: float) -> Period | float | None:
    """Return a moment: the word for a period, such as `week`, or as for `moment_of`."""
    return Period(text) if text in list(Period) else moment_of(text, now)


def moment_of(text: str, now: float) -> float | None:
    """Return the seconds since the epoch of a date or an age, such as `2026-10-01` or `30d`."""
    if old := age(text):
        return now - old.value
    day = days(text)
    return None if day is None else float(day[0])
