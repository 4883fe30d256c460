"""Totals and breakdowns of a report's files, counted page by page in constant memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeVar

from app.core.columns import COLUMNS
from app.core.file_page import FilePage
from app.core.names import one_line
from app.core.problems.catalogue import COUNTED, problem_kinds
from app.core.query import is_failure
from app.core.units import UNKNOWN_TEXT, duration_text, size_text

Label = TypeVar("Label")

UNKNOWN: Final = "unknown"
OTHERS: Final = "others"
_MOST: Final = 10
"""Most groups that a breakdown names; the rest become one group."""
_KEPT: Final = 1000
"""Most groups that are counted separately: damaged files may have as many codecs as there are files."""
_LONGEST: Final = 200
"""Most characters of a group's name."""


def _shown(key: str) -> Callable[[FilePage], Sequence[str]]:
    column = next(column for column in COLUMNS if column.key == key)
    return column.texts


def _hdr(page: FilePage) -> Sequence[str]:
    return [text or "none" for text in _shown_hdr(page)]


def _codecs(page: FilePage) -> Sequence[str]:
    return [one_line(codec or "") for codec in page.field("video_codec")]


def _failures(page: FilePage) -> Sequence[bool]:
    return list(map(is_failure, page.field("status"), page.field("last_failure")))


def _reasons(page: FilePage) -> Sequence[str | None]:
    told = zip(page.field("reason"), page.field("last_failure"), _failures(page), strict=True)
    reasons = [
        (failure.reason if failure else reason) if failed else None for reason, failure, failed in told
    ]
    return [one_line(str(reason)) if reason else None for reason in reasons]


def _problems(page: FilePage) -> Sequence[int]:
    """Return the sets of problems that count."""
    return [(problems or 0) & COUNTED for problems in page.field("problems")]


def _worst_problems(page: FilePage) -> Sequence[str | None]:
    return [problem_kinds(counted)[0].title if counted else None for counted in _problems(page)]


_shown_hdr: Final = _shown("hdr")
_BREAKDOWNS: Final[Mapping[str, Callable[[FilePage], Sequence[str | None]]]] = {
    "Video codec": _codecs,
    "Resolution": _shown("picture_class"),
    "Container": _shown("container"),
    "HDR": _hdr,
    "State": _shown("status"),
    "Problems": _worst_problems,
    "Failures": _reasons,
}
"""The groups of files by breakdown; None means no group."""


class BreakdownRow(NamedTuple):
    """Files with a common property."""

    label: str
    files: int
    size: int
    """Bytes."""


class Breakdown(NamedTuple):
    """The groups of files by one property, the largest groups first."""

    title: str
    groups: tuple[BreakdownRow, ...]


def share_text(count: int, files: int) -> str:
    """Return the share of files as text: `35 %`, or `< 1 %`."""
    share = 100 * count / files
    return f"{share:.0f} %" if share >= 1 else "< 1 %"


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
    _counts: dict[str, dict[str, list[int]]] = field(
        default_factory=lambda: {title: {} for title in _BREAKDOWNS}
    )
    """Numbers of files and bytes by label, for each breakdown."""

    def add(self, page: FilePage) -> None:
        """Count the files of a page."""
        known = [seconds for seconds in page.field("duration") if seconds is not None]
        self.files += len(page)
        self.size += sum(page.field("size"))
        self.seconds += sum(known)
        self.timed += len(known)
        self.problems += sum(map(bool, _problems(page)))
        self.failures += sum(_failures(page))
        for title, labels_of in _BREAKDOWNS.items():
            found: dict[str | None, list[int]] = {}
            for label, size in zip(labels_of(page), page.field("size"), strict=True):
                _add(found, label, 1, size)
            counts = self._counts[title]
            for label, (files, size) in found.items():
                if label is not None:
                    name = UNKNOWN if label in {"", UNKNOWN_TEXT} else label[:_LONGEST]
                    name = name if name in counts or len(counts) < _KEPT else OTHERS
                    _add(counts, name, files, size)

    def texts(self) -> Sequence[tuple[str, str, str]]:
        """Return title and text of each total, and an addition."""
        known = "" if self.timed == self.files else f"known of {self.timed:,}"
        return (
            ("Files", f"{self.files:,}", ""),
            ("Size", size_text(self.size), ""),
            ("Duration", duration_text(self.seconds if self.timed else None), known),
            ("Problems", f"{self.problems:,}", ""),
            ("Failures", f"{self.failures:,}", ""),
        )

    def breakdowns(self) -> tuple[Breakdown, ...]:
        """Return the breakdowns that have a group, in their order."""
        return tuple(Breakdown(title, _largest(counts)) for title, counts in self._counts.items() if counts)


def _add(counts: dict[Label, list[int]], label: Label, files: int, size: int) -> None:
    both = counts.setdefault(label, [0, 0])
    both[0] += files
    both[1] += size


def _largest(counts: Mapping[str, Sequence[int]]) -> tuple[BreakdownRow, ...]:
    rows = sorted((BreakdownRow(label, *both) for label, both in counts.items()), key=lambda row: -row.files)
    named = [row for row in rows if row.label != OTHERS]
    rest = [*named[_MOST:], *(row for row in rows if row.label == OTHERS)]
    others = BreakdownRow(OTHERS, sum(row.files for row in rest), sum(row.size for row in rest))
    return (*named[:_MOST], *((others,) if rest else ()))
