"""Sums of the files of a query by folder, and the files of single folders, for the treemap."""

import sqlite3
import time
from collections.abc import Sequence
from typing import Any

from app.core.insights.amounts import Amount
from app.core.insights.breakdown import Breakdown, breakdown_of
from app.core.insights.folders import Colour, FileMark, FolderSum
from app.core.query import Query
from app.library.insights.insight_values import SUMS, WHOLE, FolderRange, amount, shown, texts, value_sql
from app.library.query.filter_and_order_sql import Bound
from app.library.query.queries import present_files
from app.library.query.where_clause import condition


def roots(db: sqlite3.Connection) -> list[bytes]:
    """Return the paths of the sources."""
    return [
        bytes(row[0]) for row in db.execute("SELECT path FROM source WHERE removed IS NULL ORDER BY path")
    ]


def folder_sums(db: sqlite3.Connection, query: Query, key: str, part: FolderRange = WHOLE) -> list[FolderSum]:
    """Return the folders of the files of a query, each with the value of the breakdown `key`."""
    where, values = condition(query, time.time())
    colours = _Colours(db, breakdown_of(key), query)
    # A column beside max() is of the row with the largest value (https://sqlite.org/lang_select.html, 2.5).
    rows = db.execute(
        "SELECT d.path, s.* FROM ("
        f"SELECT f.folder_id AS id, {colours.sql} AS value, {SUMS}, max(f.size) FROM file f "
        f"WHERE {part.condition} AND {present_files(db)} AND {where} GROUP BY f.folder_id) s "
        "CROSS JOIN folder d ON d.id = s.id",
        (*colours.bound, *values),
    )
    return [FolderSum(path, amount(sums), colours.of(value), id_) for path, id_, value, *sums, _ in rows]


def files_in(
    db: sqlite3.Connection, query: Query, key: str, folders: Sequence[int]
) -> dict[int, list[FileMark]]:
    """Return the files of a query directly in these folders, by the id of the folder."""
    where, values = condition(query, time.time())
    colours = _Colours(db, breakdown_of(key), query)
    found: dict[int, list[FileMark]] = {id_: [] for id_ in folders}
    for id_ in folders:
        bound: tuple[Bound, ...] = (*colours.bound, id_, *values)
        # Without the unary + SQLite would read `file_facts` from end to end.
        for file, name, size, seconds, raw in db.execute(
            f"SELECT f.id, f.name, f.size, f.duration, {colours.sql} FROM file f "
            f"WHERE f.folder_id = ? AND {present_files(db).replace('f.look_id', '+f.look_id')} AND {where}",
            bound,
        ):
            found[id_].append(FileMark(file, bytes(name), Amount(1, size, seconds or 0.0), colours.of(raw)))
    return found


class _Colours:
    """The values of a breakdown as `Group.value` has them."""

    def __init__(self, db: sqlite3.Connection, breakdown: Breakdown, query: Query) -> None:
        self._breakdown = breakdown
        self._looks: dict[int, Any] = {}
        self.sql, self.bound = value_sql(breakdown, query, time.time())
        if breakdown.shared:
            self.sql = "f.look_id"
            self._looks = dict(db.execute(f"SELECT l.id, {shown(breakdown)} FROM look l"))
        self._known: dict[object, Colour] = {}

    def of(self, raw: Any) -> Colour:  # noqa: ANN401
        if raw not in self._known:
            value = self._looks.get(raw) if self._breakdown.shared else raw
            self._known[raw] = texts(self._breakdown, value)[1]
        return self._known[raw]
