"""The sums of a library after each scan, and the differences between two of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeVar

from msgspec import Struct, field

from app.core.problems.catalogue import COUNTED

MOST_POINTS: Final = 250
"""Most points of a trend on a screen, which has no space for more."""
NOW: Final = 0
"""In place of the id of a report: what the library holds now."""
UNKNOWN: Final = ""
"""The name of an unknown codec."""


class CodecSums(NamedTuple):
    """The sums of the files of a video codec."""

    files: int = 0
    size: int = 0
    """Bytes."""


class TrendSums(Struct):
    """The sums of the files that the table shows of a source or of all sources: also of missing files."""

    codecs: dict[str, CodecSums] = field(default_factory=dict)
    problems: dict[int, int] = field(default_factory=dict)
    """Numbers of files by the set of their errors and warnings, without files that have none."""
    missing: int = 0
    """Number of missing files."""
    checked: int = 0
    """Number of files whose checksums were verified or computed."""
    decoded: int = 0
    """Number of files that were checked for damage."""

    @property
    def files(self) -> int:
        return sum(each.files for each in self.codecs.values())

    @property
    def size(self) -> int:
        """Return the bytes of all files."""
        return sum(each.size for each in self.codecs.values())

    def troubled(self, hidden: int = 0) -> int:
        """Return the number of files with an error or a warning that is not in the set `hidden`."""
        wanted = COUNTED & ~hidden
        return sum(number for bits, number in self.problems.items() if bits & wanted)

    def add(self, other: "TrendSums", sign: int = 1) -> None:
        """Add other sums, or subtract them with the sign -1."""
        for codec, (files, size) in other.codecs.items():
            before = self.codecs.get(codec, CodecSums())
            self.codecs[codec] = CodecSums(before.files + sign * files, before.size + sign * size)
        for bits, number in other.problems.items():
            self.problems[bits] = self.problems.get(bits, 0) + sign * number
        self.missing += sign * other.missing
        self.checked += sign * other.checked
        self.decoded += sign * other.decoded

    def copy(self) -> "TrendSums":
        """Return the same sums without codecs that no file has any more, the largest codec first."""
        ranked = sorted(self.codecs.items(), key=lambda item: -item[1].size)
        codecs = {codec: sums for codec, sums in ranked if sums.files}
        return TrendSums(codecs, dict(self.problems), self.missing, self.checked, self.decoded)


class TrendPoint(Struct, frozen=True):
    """A library, or one source, after a scan or now."""

    report: int
    """The id of the report of the scan, or `NOW`."""
    time: float
    """Seconds since the epoch."""
    files: int
    sums: TrendSums | None = None
    """The sums; None if only the number of files is known."""


S = TypeVar("S")


class SourceSums(NamedTuple, Generic[S]):
    """The sums of one source after a scan, or what they are read from."""

    source: int
    report: int
    time: float
    """Seconds since the epoch."""
    sums: S


class _Timed(Protocol):
    @property
    def time(self) -> float: ...


T = TypeVar("T", bound=_Timed)


class Trend(Struct, frozen=True):
    """The points of a library, or of one source, in the order of time."""

    points: Sequence[TrendPoint] = ()

    @property
    def known_since(self) -> float | None:
        """Return the time from which all sums are known; None if they never were."""
        return next((point.time for point in self.points if point.sums is not None), None)

    def until(self, now: TrendSums, time: float) -> "Trend":
        """Return the trend with a last point for the present, at `time` in seconds since the epoch."""
        latest = max([time, *(point.time for point in self.points[-1:])])  # the clock may have gone back
        return Trend((*self.points, TrendPoint(NOW, latest, now.files, now)))


def points(rows: Sequence[SourceSums[TrendSums]]) -> Iterator[TrendPoint]:
    """Yield the sums of all sources after each scan. `rows` ascend by time.

    A source that a scan has no row for is as it was before.
    """
    whole = TrendSums()
    latest: dict[int, TrendSums] = {}
    for at, row in enumerate(rows):
        if row.source in latest:
            whole.add(latest[row.source], -1)
        whole.add(row.sums)
        latest[row.source] = row.sums
        if _ends_point(rows, at):
            sums = whole.copy()
            yield TrendPoint(row.report, row.time, sums.files, sums)


def _ends_point(rows: Sequence[SourceSums[Any]], at: int) -> bool:
    return at + 1 == len(rows) or rows[at + 1].report != rows[at].report


def rows_of(rows: Sequence[SourceSums[S]], most: int) -> tuple[Sequence[SourceSums[S]], set[int]]:
    """Return the rows for at most `most` of the points of `rows`, and the reports of these points.

    To read the sums of all rows takes several times as long.
    """
    ends = [row for at, row in enumerate(rows) if _ends_point(rows, at)]
    reports = {row.report for row in thinned(ends, most)}
    latest: dict[int, int] = {}
    kept: set[int] = set()
    for at, row in enumerate(rows):
        latest[row.source] = at
        if row.report in reports and _ends_point(rows, at):
            kept.update(latest.values())
    return [rows[at] for at in sorted(kept)], reports


def thinned(found: Sequence[T], most: int) -> Sequence[T]:
    """Return the first point, and the last one of each of at most `most` equal stretches of time."""
    if len(found) <= most:
        return found
    first, length = found[0].time, (found[-1].time - found[0].time) or 1.0
    kept = {round((point.time - first) / length * (most - 2)): point for point in found}
    return [found[0], *(point for point in kept.values() if point is not found[0])]


class Difference(NamedTuple):
    """A value at two points; None if it is not known."""

    before: int | None
    after: int | None

    @property
    def change(self) -> int | None:
        """Return how much the value has grown."""
        return None if self.before is None or self.after is None else self.after - self.before


class TrendComparison(NamedTuple):
    """Two points, value by value."""

    files: Difference
    size: Difference
    missing: Difference
    problems: Difference
    checked: Difference
    decoded: Difference
    codecs: Mapping[str, tuple[Difference, Difference]]
    """The number of files and the bytes of each codec, the largest first."""


def compare(before: TrendPoint, after: TrendPoint, hidden: int = 0) -> TrendComparison:
    """Compare two points; problems of the set `hidden` do not count."""
    sides = before.sums, after.sums
    return TrendComparison(
        Difference(before.files, after.files),
        _difference(sides, lambda sums: sums.size),
        _difference(sides, lambda sums: sums.missing),
        _difference(sides, lambda sums: sums.troubled(hidden)),
        _difference(sides, lambda sums: sums.checked),
        _difference(sides, lambda sums: sums.decoded),
        {
            codec: (
                _difference(sides, lambda sums, codec=codec: _of(sums, codec).files),  # type: ignore[misc]
                _difference(sides, lambda sums, codec=codec: _of(sums, codec).size),  # type: ignore[misc]
            )
            for codec in _ranked([each for each in sides if each is not None])
        },
    )


def _difference(
    sides: tuple[TrendSums | None, TrendSums | None], value: Callable[[TrendSums], int]
) -> Difference:
    before, after = (None if each is None else value(each) for each in sides)
    return Difference(before, after)


def _of(sums: TrendSums, codec: str) -> CodecSums:
    return sums.codecs.get(codec, CodecSums())


def _ranked(sides: Sequence[TrendSums]) -> Sequence[str]:
    """Return the codecs of all sums, the largest first."""
    codecs = dict.fromkeys(codec for sums in sides for codec in sums.codecs)
    return sorted(codecs, key=lambda codec: -max(_of(sums, codec).size for sums in sides))
