"""Chooses the files of a check for damage, the longest unchecked first, and reads earlier findings."""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.damage.depth import Depth
from app.core.damage.rules import OLDER
from app.core.damage.verdict import DamageVerdict
from app.core.message import Message
from app.core.query import Query
from app.core.text.names import join
from app.library.checks.checksum_plan import IS_CHECKED, rows_of
from app.library.checks.planned_file import PlannedFile
from app.library.query.row_mapping import RECORD_TABLES
from app.library.query.stored_fields import damage_of, depth_of, reason_of
from app.library.query.where_clause import condition

_SAME: Final = (
    "(t.size, t.mtime_ns) = (f.size, f.mtime_ns) AND (t.inode IN ('', f.file_id) OR f.file_id = '')"
)
_SELECT: Final = (
    "SELECT f.id, d.source_id, f.size, f.missing, f.damage, ifnull(f.decoded >= ?, 0), "
    "f.damage_reason IS NOT ? AND EXISTS (SELECT 1 FROM decoding t WHERE t.file_id = f.id "
    f"AND t.evidence IS NOT NULL AND t.depth IN (SELECT value FROM json_each(?)) AND {_SAME}) "
    f"FROM {RECORD_TABLES} WHERE {IS_CHECKED} AND {{where}} "
    "ORDER BY f.decoded NULLS FIRST, d.path, f.name"
)
_STORED: Final = (
    "SELECT f.id, d.path, f.name, f.size, f.decoded, f.depth, f.damage, f.damage_reason, t.evidence, "
    "(t.size, t.mtime_ns) = (f.size, f.mtime_ns) "
    f"FROM {RECORD_TABLES} LEFT JOIN decoding t ON t.file_id = f.id "
    "WHERE f.id IN (SELECT value FROM json_each(?))"
)


class StoredDamage(NamedTuple):
    """A file with what the last check for damage found."""

    id: int
    path: bytes
    size: int
    decoded: float | None
    """Time of the check, seconds since the epoch; None without one, and after a change."""
    depth: Depth | None
    damage: DamageVerdict | None
    reason: Message | None
    """The weightiest reason for the verdict."""
    evidence: bytes | None
    """As `app.library.damage` stores it."""


def plan(
    db: sqlite3.Connection, query: Query, began: float, depth: Depth, *, again: bool
) -> Iterator[PlannedFile[DamageVerdict]]:
    """Yield the files of a query. With `again`, no file counts as known.

    `began` is the begin of the job, in seconds since the epoch.
    """
    where, values = condition(query, time.time())
    enough = [] if again else [each.value for each in Depth if each.reaches(depth)]
    rows = db.execute(_SELECT.format(where=where), (began, OLDER.to_json(), json.dumps(enough), *values))
    for id_, source_id, size, missing, verdict, is_done, is_known in rows:
        yield PlannedFile(
            id=id_,
            source_id=source_id,
            size=size,
            missing=bool(missing),
            verdict=damage_of(verdict) or DamageVerdict.NOT_FINISHED,
            is_done=bool(is_done),
            is_known=bool(is_known),
        )


def stored(db: sqlite3.Connection, ids: Sequence[int]) -> Iterator[StoredDamage]:
    """Yield files with what was found, in the order of `ids`, without unknown ids."""
    for id_, folder, name, size, decoded, depth, damage, reason, evidence, same in rows_of(db, _STORED, ids):
        yield StoredDamage(
            id=id_,
            path=join(folder, name),
            size=size,
            decoded=decoded,
            depth=depth_of(depth),
            damage=damage_of(damage),
            reason=reason_of(reason),
            evidence=evidence if same else None,
        )
