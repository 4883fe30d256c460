"""Sums of each source after each scan: measured, stored, and read as a trend."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice, starmap
from operator import index
from typing import Any, Final, NamedTuple

from app.core.insights.trends import (
    UNKNOWN,
    CodecSums,
    SourceSums,
    Trend,
    TrendPoint,
    TrendSums,
    points,
    rows_of,
    thinned,
)
from app.core.job import JobState
from app.core.problems.catalogue import COUNTED
from app.core.scan.history import ChangeKind
from app.core.text.names import one_line
from app.library.query import exact_sums
from app.library.query.queries import present_files
from app.library.scan.history import report_of

CODECS: Final = 40
"""Most codecs of a source that are stored; damaged files may have as many as there are files."""
OTHERS: Final = "…"
"""The name of all further codecs together."""
_NOTHING: Final = "{}"
"""The stored sums of a source without files."""
_KEPT: Final = ((86_400.0, 3600.0), (60 * 86_400.0, 86_400.0))
"""Ages in seconds from which only the last scan of each stretch is kept, and the stretches in seconds."""
# The index `file_facts` gives the files by look and folder, so that the inner groups need no sorting.
_BY_LOOK: Final = (
    "SELECT d.source_id, l.video_codec, sum(files), total(high), total(low), sum(missing), sum(checked), "
    "sum(decoded) FROM (SELECT f.look_id, f.folder_id, count(*) AS files, total(f.size >> 32) AS high, "
    "total(f.size & 0xffffffff) AS low, sum(f.missing = 1) AS missing, count(f.checked) AS checked, "
    "count(f.decoded) AS decoded FROM file f WHERE {} GROUP BY f.look_id, f.folder_id) "
    "JOIN folder d ON d.id = folder_id LEFT JOIN look l ON l.id = look_id GROUP BY 1, 2"
)
_BY_PROBLEMS: Final = (
    f"SELECT d.source_id, f.problems & ~f.marked & {COUNTED} AS bits, count(*) "
    "FROM file f INDEXED BY file_problems JOIN folder d ON d.id = f.folder_id "
    "WHERE f.problems > 0 AND bits GROUP BY 1, 2"
)
_THIN: Final = (
    "DELETE FROM source_sums WHERE (source_id, report) IN (SELECT source_id, report FROM ("
    "SELECT source_id, report, time, lead(time) OVER (PARTITION BY source_id ORDER BY time) AS next "
    "FROM source_sums) WHERE time < ?1 AND CAST(time / ?2 AS INTEGER) = CAST(next / ?2 AS INTEGER))"
)
_PRESENT: Final = "SELECT id FROM source WHERE removed IS NULL"
_OFFLINE: Final = f"{_PRESENT} AND NOT online"


class Measured(NamedTuple):
    """The sums of each source that is not removed."""

    revision: int
    """The revision of the library in `source_sums_state`."""
    sums: Mapping[int, TrendSums] | None
    """Absent if the last stored sums still hold."""


def measure(db: sqlite3.Connection) -> Measured:
    """Return the sums: 0.6 s for a million files, unless nothing that is summed has changed.

    Call it in a `snapshot`, since another scan may add a source between its queries.
    """
    state = db.execute("SELECT revision, measured FROM source_sums_state").fetchone()
    revision, measured = state or (0, None)  # A damaged library may have lost it.
    return Measured(revision, None if revision == measured else _measured(db))


def sums_since(db: sqlite3.Connection, source: int | None = None) -> TrendSums | None:
    """Return the sums of a source, or of all together; None if they are those of the last scan.

    As `measure`, it belongs into a `snapshot`.
    """
    measured = measure(db).sums
    if measured is None:
        return None
    whole = TrendSums()
    for each, sums in measured.items():
        if source in {None, each}:
            whole.add(sums)
    return whole.copy()


def _measured(db: sqlite3.Connection) -> dict[int, TrendSums]:
    found = {row[0]: TrendSums() for row in db.execute(_PRESENT)}
    for source, codec, files, high, low, *others in db.execute(_BY_LOOK.format(present_files(db))).fetchall():
        amount = CodecSums(files, exact_sums.joined(high, low))
        found[source].add(TrendSums({one_line(codec or UNKNOWN): amount}, {}, *others))
    for source, bits, files in db.execute(_BY_PROBLEMS).fetchall():
        if source in found:  # It is not removed.
            found[source].problems[bits] = files
    for row in db.execute(_OFFLINE).fetchall():
        found[row[0]].missing = 0  # The table calls all its files offline.
    for sums in found.values():
        sums.codecs = _largest(sums.copy().codecs)
    return found


def _largest(codecs: dict[str, CodecSums]) -> dict[str, CodecSums]:
    kept = dict(islice(codecs.items(), CODECS))
    others = TrendSums()
    for sums in islice(codecs.values(), CODECS, None):
        others.add(TrendSums({OTHERS: sums}))
    return {**kept, **others.codecs}


def store(db: sqlite3.Connection, scan_id: int, now: float, measured: Measured) -> None:
    """Store the sums after a scan, in place of those of an earlier run of its job.

    A source that is gone gets a last row, without files. `now` is in seconds since the epoch.
    """
    report, latest = report_of(db, scan_id), _latest(db)
    present = {row[0] for row in db.execute(_PRESENT)}
    if measured.sums is None:
        rows = {source: text for source, text in latest.items() if source in present}
    else:
        rows = {source: _NOTHING for source, text in latest.items() if text != _NOTHING}
        rows.update((source, _text(sums)) for source, sums in measured.sums.items())
    db.executemany(
        "INSERT OR REPLACE INTO source_sums VALUES (?, ?, ?, ?)",
        ((source, report, now, text) for source, text in rows.items()),
    )
    db.execute("UPDATE source_sums_state SET measured = ?", (measured.revision,))
    for age, stretch in _KEPT:
        db.execute(_THIN, (now - age, stretch))


def _latest(db: sqlite3.Connection) -> dict[int, str]:
    """Return the last stored sums of each source."""
    # A column beside max() is of the row with the largest value (https://sqlite.org/lang_select.html, 2.5).
    rows = db.execute("SELECT source_id, sums, max(time) FROM source_sums GROUP BY source_id")
    return {source: sums for source, sums, _ in rows}


def _text(sums: TrendSums) -> str:
    tree = {
        "codecs": sums.codecs,
        "problems": sums.problems,
        "others": (sums.missing, sums.checked, sums.decoded),
    }
    return json.dumps(tree, separators=(",", ":"), ensure_ascii=False) if sums.codecs else _NOTHING


def read(db: sqlite3.Connection, source: int | None = None, most: int | None = None) -> Trend:
    """Return the trend of a source, or of all sources together, with at most `most` points.

    Before the first sums, all sources have points with the number of files alone, told by what scans added.
    """
    rows = db.execute(
        "SELECT source_id, report, time, sums FROM source_sums "
        "WHERE ?1 IS NULL OR source_id = ?1 ORDER BY time, report",
        (source,),
    ).fetchall()
    stored, reports = rows_of(list(starmap(SourceSums, rows)), len(rows) if most is None else most)
    found = [point for point in points(list(_parsed(stored))) if point.report in reports]
    if source is None:
        found = [*_earlier(db, found[0] if found else None), *found]
    return Trend(tuple(found if most is None else thinned(found, most)))


def source_path(db: sqlite3.Connection, source: int | None) -> bytes:
    """Return the path of a source; empty for None, and if there is no such source."""
    row = db.execute("SELECT path FROM source WHERE id = ?", (source,)).fetchone()
    return bytes(row[0]) if row else b""


def _parsed(rows: Iterable[SourceSums[Any]]) -> Iterator[SourceSums[TrendSums]]:
    """Yield the rows that can be read; a damaged library may hold others."""
    for source, report, time, text in rows:
        with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
            yield SourceSums(source, report, time, _sums(json.loads(text)))


def _sums(tree: Any) -> TrendSums:  # noqa: ANN401 - of JSON
    if not tree:
        return TrendSums()
    codecs = {codec: CodecSums(*map(index, amount)) for codec, amount in tree["codecs"].items()}
    problems = {int(bits): index(files) for bits, files in tree["problems"].items()}
    return TrendSums(codecs, problems, *map(index, tree["others"]))


def _earlier(db: sqlite3.Connection, first: TrendPoint | None) -> list[TrendPoint]:
    """Return the points of the scans before the first sums: from today's files, without later additions."""
    rows = db.execute(
        "SELECT s.report, max(s.started + ifnull(s.seconds, 0)), ifnull(max(c.count), 0) FROM scan s "
        "LEFT JOIN change_count c ON c.report = s.report AND c.kind = ? "
        "WHERE s.state <> ? AND s.report <= ? GROUP BY s.report ORDER BY s.report DESC",
        (ChangeKind.ADDED, JobState.RUNNING, first.report if first else 2**62),
    ).fetchall()
    files, found = first.files if first else _present_files(db), []
    for report, time, added in rows:
        if first is None or report < first.report:
            found.append(TrendPoint(report, time, max(0, files)))
        files -= added
    return found[::-1]


def _present_files(db: sqlite3.Connection) -> int:
    return int(db.execute(f"SELECT count(*) FROM file f WHERE {present_files(db)}").fetchone()[0])
