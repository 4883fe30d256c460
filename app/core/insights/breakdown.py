"""The ways to divide files into groups, each by the values of a filter."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from msgspec import Struct

from app.core.facts.catalogue import filter_named
from app.core.facts.checks import PLAYS
from app.core.facts.fact import FilterKind
from app.core.facts.outcomes import Outcome
from app.core.insights.amounts import ValueGroup
from app.core.query import Term
from app.core.query.query import exactly
from app.core.query.values import QueryValue
from app.core.text.amounts import age, days, duration, plain, rate
from app.core.text.fold import fold

_OF_PROFILE: Final = "profile:"
_PROBLEM_SEARCHES: Final = (
    "-problem:=warning -problem:=error -problem:=hint",
    "problem:=hint -problem:=warning -problem:=error",
    "problem:=warning -problem:=error",
    "problem:=error",
)
"""The filters of the groups by the worst problem: none, hint, warning, error."""
_RANGES: Final = {FilterKind.DURATION: duration, FilterKind.RATE: rate, FilterKind.NUMBER: plain}


class Breakdown(Struct, frozen=True):
    """A division of files into groups."""

    key: str
    field: str
    """The key of the filter whose values are the groups."""
    edges: tuple[str, ...] = ()
    """The edges of bins, ascending, as texts for the filter; empty: a group for each value."""
    is_list: bool = False
    """True if a file can have several values; it is in the group of each."""
    shared: bool = False
    """True if the value belongs to the values that many files share (`record.SHARED_FIELDS`)."""

    @property
    def profile(self) -> str:
        """Return the name of the profile whose verdicts are the values; empty for another breakdown."""
        return self.key.removeprefix(_OF_PROFILE) if self.field == PLAYS else ""

    @property
    def values(self) -> Sequence[str | int]:
        """Return all values in their order; empty if others are possible."""
        if self.profile:
            return (Outcome.YES.value, Outcome.NO.value)
        bins = len(_PROBLEM_SEARCHES) if self.key == "problems" else len(self.edges) + 1 if self.edges else 0
        return range(bins)

    @property
    def limits(self) -> tuple[float, ...]:
        """The edges as numbers: seconds, bits per second, seconds since the epoch, or seconds of age."""
        return tuple(map(self._limit, self.edges))

    def _limit(self, edge: str) -> float:
        field = filter_named(self.field)
        if field is not None and field.kind in _RANGES:
            found = _RANGES[field.kind](fold(edge))
        elif day := days(edge):
            return day[0]
        else:
            found = age(edge)
        if found is None:
            raise ValueError(edge)
        return found.value

    def search(self, value: str | int | None) -> str:
        """Return the search text for the group of a value, of a bin by its number, or of unknown values."""
        if self.profile:
            wanted = "unknown" if value is None else str(value)
            return str(
                Term(
                    PLAYS, (QueryValue("", self.profile if wanted == "yes" else f"{self.profile}={wanted}"),)
                )
            )
        if value is None:
            return f"-{self.field}:any"
        if self.key == "problems":
            return _PROBLEM_SEARCHES[int(value)]
        if isinstance(value, str):
            return str(Term(self.field, (exactly(value),)))
        low = f"{self.field}:>={self.edges[value - 1]}" if value else ""
        high = f"{self.field}:<{self.edges[value]}" if value < len(self.edges) else ""
        return f"{low} {high}".strip()


def profile_key(name: str) -> str:
    """Return the key of the breakdown by the verdicts of a profile: yes and no."""
    return _OF_PROFILE + name


def breakdown_of(key: str) -> Breakdown:
    """Return the breakdown with a key. Raise `KeyError`."""
    return Breakdown(key, PLAYS) if key.startswith(_OF_PROFILE) else BREAKDOWNS[key]


_YEARS: Final = tuple(map(str, range(1990, 2051)))
BREAKDOWNS: Final = {
    each.key: each
    for each in (
        Breakdown("codec", "vcodec", shared=True),
        Breakdown("container", "container", shared=True),
        Breakdown("res", "res", shared=True),
        Breakdown("hdr", "hdr", shared=True),
        Breakdown("audio", "audio", is_list=True, shared=True),
        Breakdown("camera", "camera", shared=True),
        Breakdown("fps", "fps"),
        Breakdown("year", "modified", _YEARS),
        Breakdown("age", "modified", ("30d", "1y", "3y", "10y")),
        Breakdown("status", "status"),
        Breakdown("problems", "problem"),
        Breakdown(
            "duration",
            "duration",
            ("10s", "30s", "1min", "2min", "5min", "10min", "20min", "30min", "1h", "90min", "2h", "3h"),
        ),
        Breakdown(
            "bitrate",
            "bitrate",
            ("1Mb/s", "2Mb/s", "5Mb/s", "10Mb/s", "20Mb/s", "50Mb/s", "100Mb/s", "200Mb/s", "500Mb/s"),
        ),
        Breakdown("density", "density", ("0.02", "0.05", "0.1", "0.15", "0.2", "0.3", "0.5", "1", "2", "4")),
    )
}
"""The breakdowns by key, without those of profiles."""


# HEVC needs about half the bits of AVC for the same quality, AVC half of those of MPEG-2
# (Ohm et al., IEEE TCSVT 22/12, 2012, table VI); of the sizes of MPEG-4 Visual, two thirds are taken.
SAVED: Final[Mapping[str, int]] = {"avc": 50, "mpeg video": 70, "mpeg-4 visual": 65}
"""The percentage of the size that is saved, by codec."""


def saving(groups: Iterable[ValueGroup]) -> int:
    """Return the bytes that encoding with HEVC would save; codecs that are not in `SAVED` stay."""
    return sum(SAVED.get(fold(str(each.value)), 0) * each.amount.size // 100 for each in groups)
