"""The sums of a library after each scan, and the differences between two of them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.problems.catalogue import COUNTED

MOST_POINTS: Final = 1000
"""Most points of a trend: more than a screen has room for."""


class Sum(StrEnum):
    """A sum of the files of a source."""

    FILES = "files"
    """Number of files, by video codec."""
    SIZE = "size"
    """Bytes, by video codec."""
    PROBLEMS = "problems"
    """Number of files, by the set of their errors and warnings; files without any are left out."""
    MISSING = "missing"
    """Number of missing files."""
    CHECKED = "checked"
    """Number of files with checksums that were verified or computed."""
    DECODED = "decoded"
    """Number of files that were checked for damage."""


Key = tuple[Sum, str | int | None]
"""A sum, and what divides it: a codec (None if it is unknown), a set of problems, or nothing (None)."""
Sums = Counter[Key]


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A library, or one source, after a scan."""

    report: int
    """The id of the report of the scan."""
    time: float
    """Seconds since the epoch."""
    files: int
    """Number of files, as the table shows them: also missing ones."""
    sums: Mapping[Key, int] | None = None
    """The sums; None for a scan of which only the number of files is known."""

    @property
    def size(self) -> int | None:
        """Return the bytes; None if they are not known, as for all properties here."""
        return self._total(Sum.SIZE)

    @property
    def missing(self) -> int | None:
        return self._total(Sum.MISSING)

    @property
    def checked(self) -> int | None:
        return self._total(Sum.CHECKED)

    @property
    def decoded(self) -> int | None:
        return self._total(Sum.DECODED)

    def problems(self, hidden: int = 0) -> int | None:
        """Return the number of files with an error or a warning that is not in the set `hidden`."""
        if self.sums is None:
            return None
        wanted = COUNTED & ~hidden
        found = ((value, number) for (which, value), number in self.sums.items() if which is Sum.PROBLEMS)
        return sum(number for bits, number in found if isinstance(bits, int) and bits & wanted)

    def codecs(self) -> "dict[str | None, CodecSums]":
        """Return the sums of each codec, by falling size."""
        found: dict[str | None, CodecSums] = {}
        for (which, codec), number in (self.sums or {}).items():
            if which in {Sum.FILES, Sum.SIZE} and not isinstance(codec, int):
                before = found.get(codec, CodecSums())
                found[codec] = before._replace(**{which.value: number})
        return dict(sorted(found.items(), key=lambda item: -item[1].size))

    def _total(self, which: Sum) -> int | None:
        if self.sums is None:
            return None
        return sum(number for (each, _), number in self.sums.items() if each is which)


class CodecSums(NamedTuple):
    """The sums of the files of a codec."""

    files: int = 0
    size: int = 0
    """Bytes."""


class SourceSums(NamedTuple):
    """The sums of one source after a scan."""

    source: int
    report: int
    time: float
    """Seconds since the epoch."""
    sums: Sums


def points(rows: Sequence[SourceSums]) -> Iterator[TrendPoint]:
    """Yield the sums of all sources after each scan. `rows` ascend by time.

    A source that a scan has no row for is as it was before.
    """
    whole: Sums = Counter()
    latest: dict[int, Sums] = {}
    for at, row in enumerate(rows):
        whole.subtract(latest.get(row.source, {}))
        whole.update(row.sums)
        latest[row.source] = row.sums
        if at + 1 == len(rows) or rows[at + 1].report != row.report:
            sums = {key: number for key, number in whole.items() if number}
            files = sum(number for (which, _), number in sums.items() if which is Sum.FILES)
            yield TrendPoint(row.report, row.time, files, sums)


def thinned(found: Sequence[TrendPoint], most: int = MOST_POINTS) -> Sequence[TrendPoint]:
    """Return the first point, and the last one of each of at most `most` equal stretches of time."""
    if len(found) <= most:
        return found
    first, length = found[0].time, (found[-1].time - found[0].time) or 1.0
    kept = {round((point.time - first) / length * (most - 2)): point for point in found}
    return [found[0], *(point for point in kept.values() if point is not found[0])]


@dataclass(frozen=True, slots=True)
class Trend:
    """The points of a library, or of one source, in the order of time."""

    points: Sequence[TrendPoint] = field(default=())

    @property
    def known_since(self) -> float | None:
        """Return the time from which all sums are known; None if they never were."""
        return next((point.time for point in self.points if point.sums is not None), None)


class Difference(NamedTuple):
    """A value at two points; None if it is not known."""

    before: int | None
    after: int | None

    @property
    def change(self) -> int | None:
        """Return how much the value has grown."""
        return None if self.before is None or self.after is None else self.after - self.before


class Comparison(NamedTuple):
    """Two points, value by value."""

    files: Difference
    size: Difference
    missing: Difference
    problems: Difference
    checked: Difference
    decoded: Difference
    codecs: "Mapping[str | None, tuple[Difference, Difference]]"
    """The number of files and the bytes of each codec, by falling size after or before."""


def compare(before: TrendPoint, after: TrendPoint, hidden: int = 0) -> Comparison:
    """Compare two points; problems of the set `hidden` do not count."""
    old, new = before.codecs(), after.codecs()
    known = before.sums is not None, after.sums is not None

    def of(codec: str | None) -> tuple[Difference, Difference]:
        sides = [
            found.get(codec, CodecSums()) if told else None
            for found, told in zip((old, new), known, strict=True)
        ]
        files, sizes = ([side and side[at] for side in sides] for at in (0, 1))
        return Difference(*files), Difference(*sizes)

    def largest(codec: str | None) -> int:
        return max(found.get(codec, CodecSums()).size for found in (old, new))

    return Comparison(
        Difference(before.files, after.files),
        Difference(before.size, after.size),
        Difference(before.missing, after.missing),
        Difference(before.problems(hidden), after.problems(hidden)),
        Difference(before.checked, after.checked),
        Difference(before.decoded, after.decoded),
        {codec: of(codec) for codec in sorted({**new, **old}, key=largest, reverse=True)},
    )
