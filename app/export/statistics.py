"""Totals and breakdowns of a report's files, counted page by page in constant memory."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeVar

from msgspec import Struct, field

from app.core.checksum.verdict import ChecksumVerdict
from app.core.coverage import CHECKED, VERIFIED
from app.core.damage.verdict import DamageVerdict
from app.core.facts.catalogue import BY_KEY
from app.core.file.page import FilePage, is_unknown
from app.core.localization import IN_ENGLISH, Localization
from app.core.message import Message
from app.core.problems.catalogue import COUNTED, problem_kinds
from app.core.query import is_failure
from app.core.text.names import one_line
from app.core.text.units import UNKNOWN_TEXT

Label = TypeVar("Label")

_UNKNOWN: Final = Message("library_report.unknown")
_OTHERS: Final = Message("library_report.others")
_MOST: Final = 10
"""Most groups that a breakdown names; the rest become one group."""
_KEPT: Final = 1000
"""Most groups that are counted separately: damaged files may have as many codecs as there are files."""
_LONGEST: Final = 200
"""Most characters of a group's name."""


def _shown(key: str) -> "_Labels":
    column = BY_KEY[key]
    return lambda page, texts: texts.cells(column, page)


def _hdr(page: FilePage, texts: Localization) -> Sequence[str]:
    none = texts.phrase("library_report.no_hdr")
    return [text or none for text in _shown_hdr(page, texts)]


def _codecs(page: FilePage, _texts: Localization) -> Sequence[str]:
    return [one_line(codec or "") for codec in page.field("video_codec")]


def _failures(page: FilePage) -> Sequence[bool]:
    return list(map(is_failure, page.field("status"), page.field("last_failure")))


def _reasons(page: FilePage, texts: Localization) -> Sequence[str | None]:
    told = zip(page.field("reason"), page.field("last_failure"), _failures(page), strict=True)
    reasons = [
        (failure.reason if failure else reason) if failed else None for reason, failure, failed in told
    ]
    return [one_line(texts.message(reason)) if reason else None for reason in reasons]


def counted_problems(page: FilePage) -> Sequence[int]:
    """Return the sets of problems that count."""
    return [(problems or 0) & COUNTED for problems in page.field("problems")]


def _worst_problems(page: FilePage, texts: Localization) -> Sequence[str | None]:
    return [
        texts.translate("Problem", problem_kinds(counted)[0].title) if counted else None
        for counted in counted_problems(page)
    ]


_Labels = Callable[[FilePage, Localization], Sequence[str | None]]
_shown_hdr: Final = _shown("hdr")
_BREAKDOWNS: Final[Sequence[tuple[Message | str, _Labels]]] = (
    (Message("charts.video_codec"), _codecs),
    ("picture", _shown("picture_class")),
    ("container", _shown("container")),
    ("hdr", _hdr),
    ("status", _shown("status")),
    ("problems", _worst_problems),
    (Message("library_report.failures"), _reasons),
)
"""The title of each breakdown, or the key of a column with it; and the groups of files, None for no group."""


class _Answer(NamedTuple):
    """The answer to a question of which a report tells how many files have it."""

    title: str
    none: str
    """The code of the text for no file that was asked."""
    of: str
    """The code of the text for the number of files that were asked."""
    field: str
    value: Any
    asked: Collection[Any] | None = None
    """The values of files that were asked; None: any."""


_ANSWERS: Final = (
    _Answer(
        *("library_report.damaged", "library_report.not_checked", "library_report.of_checked"),
        *("damage", DamageVerdict.DAMAGED, CHECKED),
    ),
    _Answer(
        *("library_report.rotten", "library_report.not_verified", "library_report.of_verified"),
        *("verdict", ChecksumVerdict.ROTTEN, VERIFIED),
    ),
    _Answer(
        *("library_report.single", "library_report.not_compared", "library_report.of_compared"),
        *("copies", 1),
    ),
)


class BreakdownRow(NamedTuple):
    """Files with a common property."""

    label: str
    files: int
    size: int
    """Bytes."""


class PropertyGroups(NamedTuple):
    """The groups of files by one property, the largest groups first."""

    title: str
    groups: tuple[BreakdownRow, ...]


def share_text(count: int, files: int) -> str:
    """Return the share of files as text: `35 %`, or `< 1 %`."""
    share = 100 * count / files
    return f"{share:.0f} %" if share >= 1 else "< 1 %"


class ReportTotals(Struct):
    """The totals of a report."""

    localization: Localization = IN_ENGLISH
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
    _asked: Counter[_Answer] = field(default_factory=Counter)
    """Numbers of files of which the answer is known."""
    _found: Counter[_Answer] = field(default_factory=Counter)
    """Numbers of files with the answer that is told."""
    _counts: list[dict[str, list[int]]] = field(default_factory=lambda: [{} for _ in _BREAKDOWNS])
    """Numbers of files and bytes by label, for each breakdown."""

    def add(self, page: FilePage) -> None:
        """Count the files of a page."""
        known = [seconds for seconds in page.field("duration") if seconds is not None]
        self.files += len(page)
        self.size += sum(page.field("size"))
        self.seconds += sum(known)
        self.timed += len(known)
        self.problems += sum(map(bool, counted_problems(page)))
        self.failures += sum(_failures(page))
        for answer in _ANSWERS:
            self._add_answers(answer, page.field(answer.field))
        unknown, others = map(self.localization.message, (_UNKNOWN, _OTHERS))
        for (_, labels_of), counts in zip(_BREAKDOWNS, self._counts, strict=True):
            found: dict[str | None, list[int]] = {}
            for label, size in zip(labels_of(page, self.localization), page.field("size"), strict=True):
                _add(found, label, 1, size)
            for label, (files, size) in found.items():
                if label is not None:
                    name = unknown if label in {"", UNKNOWN_TEXT} else label[:_LONGEST]
                    name = name if name in counts or len(counts) < _KEPT else others
                    _add(counts, name, files, size)

    def _add_answers(self, answer: _Answer, values: Sequence[Any]) -> None:
        if is_unknown(values):
            return
        known = [value for value in values if value is not None]
        asked = known if answer.asked is None else [value for value in known if value in answer.asked]
        self._asked[answer] += len(asked)
        self._found[answer] += asked.count(answer.value)

    def texts(self) -> Sequence[tuple[str, str, str]]:
        """Return title and text of each total, and an addition."""
        texts = self.localization
        timed = texts.phrase("library_report.known_of", count=texts.number(self.timed))
        known = "" if self.timed == self.files else timed
        seconds = self.seconds if self.timed else None
        return (
            (texts.phrase("library_report.files"), texts.number(self.files), ""),
            (self._title("size"), texts.size(self.size), ""),
            (self._title("duration"), texts.duration(seconds), known),
            (self._title("problems"), texts.number(self.problems), ""),
            (texts.phrase("library_report.failures"), texts.number(self.failures), ""),
            *self._answers(),
        )

    def _answers(self) -> Iterator[tuple[str, str, str]]:
        """Yield title, text and addition for each answer: never 0 of files that were not asked."""
        texts = self.localization
        for answer in _ANSWERS:
            asked, found, title = self._asked[answer], self._found[answer], texts.phrase(answer.title)
            if asked == self.files:
                yield title, texts.number(found), ""
            elif not asked:
                yield title, UNKNOWN_TEXT, texts.phrase(answer.none)
            else:
                number = texts.number(found) if found else texts.phrase("library_report.no_file")
                yield title, number, texts.phrase(answer.of, count=texts.number(asked))

    def breakdowns(self) -> tuple[PropertyGroups, ...]:
        """Return the breakdowns that have a group, in their order."""
        others = self.localization.message(_OTHERS)
        return tuple(
            PropertyGroups(self._title(title), _largest(counts, others))
            for (title, _), counts in zip(_BREAKDOWNS, self._counts, strict=True)
            if counts
        )

    def _title(self, title: Message | str) -> str:
        texts = self.localization
        return texts.title(BY_KEY[title]) if isinstance(title, str) else texts.message(title)


def _add(counts: dict[Label, list[int]], label: Label, files: int, size: int) -> None:
    both = counts.setdefault(label, [0, 0])
    both[0] += files
    both[1] += size


def _largest(counts: Mapping[str, Sequence[int]], others: str) -> tuple[BreakdownRow, ...]:
    rows = sorted((BreakdownRow(label, *both) for label, both in counts.items()), key=lambda row: -row.files)
    named = [row for row in rows if row.label != others]
    rest = [*named[_MOST:], *(row for row in rows if row.label == others)]
    joined = BreakdownRow(others, sum(row.files for row in rest), sum(row.size for row in rest))
    return (*named[:_MOST], *((joined,) if rest else ()))
