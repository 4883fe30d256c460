"""Totals and breakdowns of a report's files, counted one by one in constant memory."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from app.core.columns import COLUMNS
from app.core.names import one_line
from app.core.problems.catalogue import COUNTED, problem_kinds
from app.core.query import has_failed, has_problem
from app.core.record import FileRecord
from app.core.units import UNKNOWN_TEXT

UNKNOWN: Final = "unknown"
OTHERS: Final = "others"
_MOST: Final = 10
"""Most groups that a breakdown names; the rest become one group."""
_KEPT: Final = 1000
"""Most groups that are counted separately: damaged files may have as many codecs as there are files."""
_LONGEST: Final = 200
"""Most characters of a group's name."""


def _shown(key: str) -> Callable[[FileRecord], str]:
    column = next(column for column in COLUMNS if column.key == key)
    return column.show


def _hdr(record: FileRecord) -> str:
    return _shown_hdr(record) or "none"


def _codec(record: FileRecord) -> str:
    return one_line(record.summary.video_codec or "")


def _reason(record: FileRecord) -> str | None:
    reason = record.last_failure.reason if record.last_failure else record.reason
    return one_line(str(reason)) if reason and has_failed(record) else None


def _worst_problem(record: FileRecord) -> str | None:
    return problem_kinds((record.problems or 0) & COUNTED)[0].title if has_problem(record) else None


_shown_hdr: Final = _shown("hdr")
_BREAKDOWNS: Final[Mapping[str, Callable[[FileRecord], str | None]]] = {
    "Video codec": _codec,
    "Resolution": _shown("picture_class"),
    "Container": _shown("container"),
    "HDR": _hdr,
    "State": _shown("status"),
    "Problems": _worst_problem,
    "Failures": _reason,
}
"""The group of a file by breakdown; None means no group."""


class BreakdownRow(NamedTuple):
    """Files with a common property."""

    label: str
    files: int


class Breakdown(NamedTuple):
    """The groups of files by one property, the largest groups first."""

    title: str
    groups: tuple[BreakdownRow, ...]


@dataclass(slots=True)
class ReportTotals:
    """The totals of a report."""

    files: int = 0
    size: int = 0
    """Bytes."""
    seconds: float = 0.0
    """Seconds of all files with a known duration."""
    timed: int = 0
    """Number of files with a known duration."""
    problems: int = 0
    """Number of files with an error or a warning, as the window counts them."""
    failures: int = 0
    """Number of files that failed, timed out or were skipped in their last scan."""
    _counts: dict[str, Counter[str]] = field(
        default_factory=lambda: {title: Counter() for title in _BREAKDOWNS}
    )

    def add(self, record: FileRecord) -> None:
        """Count a file."""
        self.files += 1
        self.size += record.size
        self.seconds += record.summary.duration or 0.0
        self.timed += record.summary.duration is not None
        self.problems += has_problem(record)
        self.failures += has_failed(record)
        for title, label_of in _BREAKDOWNS.items():
            if (label := label_of(record)) is not None:
                counts = self._counts[title]
                label = UNKNOWN if label in {"", UNKNOWN_TEXT} else label[:_LONGEST]
                counts[label if label in counts or len(counts) < _KEPT else OTHERS] += 1

    def breakdowns(self) -> tuple[Breakdown, ...]:
        """Return the breakdowns that have a group, in their order."""
        return tuple(Breakdown(title, _largest(counts)) for title, counts in self._counts.items() if counts)


def _largest(counts: Counter[str]) -> tuple[BreakdownRow, ...]:
    named = [BreakdownRow(label, files) for label, files in counts.most_common() if label != OTHERS]
    others = counts.total() - sum(group.files for group in named[:_MOST])
    return (*named[:_MOST], *((BreakdownRow(OTHERS, others),) if others else ()))
