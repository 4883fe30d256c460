"""Adds a past of many scans to a library: it grows, and its codecs change."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from app.core.insights.trends import CodecSums, TrendSums
from app.core.job import JobState
from app.library import open_library
from app.library.insights import trends
from app.library.scan import history, scans

DAYS: Final = 3 * 365
_NEW: Final = frozenset({"HEVC", "AV1"})
"""Codecs that came later than the others."""


def add_scans(path: Path, count: int, end: float, earlier: int = 0) -> None:
    """Add that many scans, the last of them at `end`, when the library holds what it holds now.

    The `earlier` first ones have no sums.
    """
    dice = random.Random(count)  # noqa: S311 - to make the same again
    with closing(open_library(path)) as library:
        with library.reader() as reader, reader.snapshot():
            now = reader.insight(trends.measure).sums or {}

        def write(db: sqlite3.Connection) -> None:
            for number in range(count):
                done = (number + 1) / count
                time = end - (1 - done) * DAYS * 86_400
                scan_id = scans.begin(db, time)
                history.count(db, scan_id, {"added": sum(each.files for each in now.values()) // count})
                scans.end(db, scan_id, JobState.COMPLETED, 0.0, "{}")
                if number >= earlier:
                    then = {source: _part(sums, done, dice) for source, sums in now.items()}
                    # Of no revision, so that the next scan measures.
                    trends.store(db, scan_id, time, trends.Measured(0, then))

        library.write(write).result()


def _part(sums: TrendSums, done: float, dice: random.Random) -> TrendSums:
    """Return the sums of an earlier time: `done` is the share of the time that has passed since the first."""

    def part(number: int, speed: float) -> int:
        return int(number * done**speed * (1.0 if done == 1 else dice.uniform(0.97, 1.0)))

    codecs = {
        codec: CodecSums(*(part(number, 2.5 if codec in _NEW else 0.6) for number in amount))
        for codec, amount in sums.codecs.items()
    }
    problems = {bits: part(files, 0.8) for bits, files in sums.problems.items()}
    others = (part(number, 3.0) for number in (sums.missing, sums.checked, sums.decoded))
    return TrendSums(codecs, problems, *others)
