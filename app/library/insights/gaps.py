"""The gaps in the seasons of all series."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.core.titles.gaps import EpisodeRange, Gap, gaps
from app.library.query.stored_fields import COVERED

_EPISODES: Final = (
    "SELECT lower(f.work), f.work, f.year, f.season, f.episode, f.last_episode FROM file f "
    "JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    "WHERE f.look_id IS NOT NULL AND f.work IS NOT NULL AND f.season > 0 AND f.episode IS NOT NULL "
    f"AND f.missing IN (0, {COVERED}) ORDER BY f.work COLLATE NOCASE, f.year"
)


class SeriesGaps(NamedTuple):
    """A series with gaps between the episodes that are there."""

    title: str
    year: int | None
    gaps: tuple[Gap, ...]


def all_gaps(db: sqlite3.Connection) -> Sequence[SeriesGaps]:
    """Return the series with gaps, by title. Nothing is said of what comes after a last episode."""
    series: dict[tuple[str, int | None], list[EpisodeRange]] = defaultdict(list)
    titles: dict[tuple[str, int | None], str] = {}
    for low, work, year, *episode in db.execute(_EPISODES):
        key = low, year
        titles.setdefault(key, work)
        series[key].append(EpisodeRange(*episode))
    found = ((key, gaps(episodes)) for key, episodes in series.items())
    return [SeriesGaps(titles[key], key[1], those) for key, those in found if those]
