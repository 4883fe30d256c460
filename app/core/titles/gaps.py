"""Gaps in the seasons of a series: episodes and seasons between those that are there.

The last episode of a season is not known without a list of them, so nothing is said of what comes after it.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple


class EpisodeRange(NamedTuple):
    """The season and the episodes of a file."""

    season: int | None
    first: int | None
    last: int | None = None
    """The last episode; None if it is the first."""


class Gap(NamedTuple):
    """Episodes, or whole seasons, between those that are there."""

    season: int
    """The season; of whole seasons the first."""
    first: int | None
    """The first episode of the gap; None for whole seasons."""
    last: int
    """The last episode, or the last season, of the gap."""


def gaps(episodes: Iterable[EpisodeRange]) -> tuple[Gap, ...]:
    """Return the gaps of a series, in order; specials and files without a season have none."""
    seasons: dict[int, set[int]] = {}
    for season, first, last in episodes:
        if season and first is not None:
            seasons.setdefault(season, set()).update((first, *range(first, (last or first) + 1)))
    found: list[Gap] = []
    before: int | None = None
    for season in sorted(seasons):
        if before is not None and season > before + 1:
            found.append(Gap(before + 1, None, season - 1))
        before = season
        numbers = sorted(seasons[season])
        found += [Gap(season, low + 1, high - 1) for low, high in pairwise(numbers) if high > low + 1]
    return tuple(found)
