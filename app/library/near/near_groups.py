"""Reads the stored groups of videos with the same pictures: numbers at once, files as they are shown.

`near_making` makes them, and notes by a revision which changes they know of.
"""

import json
import sqlite3
import time
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.copies.removal import Refusal
from app.core.message import Message
from app.core.near.group_list import NearGroupList, Others
from app.core.near.groups import NearGroup, group_of
from app.core.near.likeness import Likeness
from app.core.near.traits import SOUND
from app.core.query import Query
from app.core.text.names import join
from app.library.near import keepers, matches, stand_ins
from app.library.query.near_sql import ARE_THERE, IS_REJECTED, OF_WORSE
from app.library.query.row_mapping import records
from app.library.query.stored_fields import reason_of
from app.library.query.where_clause import PRESENT, condition
from app.library.reader import Reader

_FROM_ROWS: Final = (
    "FROM near_state t CROSS JOIN near_member n ON n.answer = t.answer{of} "
    "CROSS JOIN near_pair x ON x.first = min(n.head, n.file_id) AND x.second = max(n.head, n.file_id) "
    "CROSS JOIN matched_print a ON a.file_id = n.head CROSS JOIN matched_print b ON b.file_id = n.file_id "
    f"WHERE {ARE_THERE} AND NOT ({IS_REJECTED})"
)
"""SQL: the files of groups that are still as they were grouped, beside their first ones."""
_LIST: Final = (
    "SELECT g.head, g.files, g.size, g.kind FROM near_state t CROSS JOIN near_group g ON g.answer = t.answer "
    "{left}ORDER BY g.size DESC, g.head"
)
_LEFT: Final = f"WHERE EXISTS (SELECT 1 {_FROM_ROWS.format(of=' AND n.head = g.head')}) "
"""SQL: whether a group has two files that are left. It takes twenty times as long as the list."""
_OF_HEADS: Final = " AND n.head IN (SELECT value FROM json_each(?))"
_MEMBERS: Final = (
    f"SELECT n.head, n.file_id, x.distance, x.frames, x.mirrored {_FROM_ROWS.format(of=_OF_HEADS)}"
)
_MATCHING: Final = " UNION ".join(
    f"SELECT n.head FROM near_state t CROSS JOIN {table} n ON n.answer = t.answer "
    f"CROSS JOIN file f ON f.id = n.{column} WHERE {PRESENT} AND {{where}}"
    for table, column in (("near_member", "file_id"), ("near_group", "head"))
)
_FIRSTS: Final = (
    "SELECT g.head, d.path, f.name, g.reason FROM near_state t "
    "CROSS JOIN near_group g ON g.answer = t.answer AND g.head IN (SELECT value FROM json_each(?)) "
    "CROSS JOIN file f ON f.id = g.head CROSS JOIN folder d ON d.id = f.folder_id"
)
_HEADS: Final = (
    "SELECT g.head FROM near_state t CROSS JOIN near_group g ON g.answer = t.answer "
    "AND g.head IN (SELECT value FROM json_each(?))"
)
_DISK_OF: Final = (
    "(SELECT CASE s.volume WHEN '' THEN s.id ELSE s.volume END FROM file f JOIN folder d "
    "ON d.id = f.folder_id JOIN source s ON s.id = d.source_id WHERE f.id = {}.file_id)"
)
_WORSE: Final = (
    f"SELECT DISTINCT n.file_id, b.size {OF_WORSE.format(only='')} "
    f"AND {_DISK_OF.format('a')} = {_DISK_OF.format('b')}"
)
_IS_CURRENT: Final = (
    "SELECT 1 FROM near_state t WHERE NOT EXISTS (SELECT 1 FROM near_change WHERE revision > t.stamp)"
)


class NearFirst(NamedTuple):
    """The first file of a group."""

    path: bytes
    reason: Message | None
    """Why it is to be kept; None if no file is proposed to be kept."""


def are_stored(db: sqlite3.Connection) -> bool:
    """Return whether groups were ever made."""
    return db.execute("SELECT 1 FROM near_state").fetchone() is not None


def is_current(db: sqlite3.Connection) -> bool:
    """Return whether the stored groups are those of the present state."""
    return db.execute(_IS_CURRENT).fetchone() is not None


def stored(db: sqlite3.Connection) -> NearGroupList:
    """Return the stored groups. Once some have changed, those of which no two files are left are left out."""
    return NearGroupList(db.execute(_LIST.format(left="" if is_current(db) else _LEFT)))


def kept(db: sqlite3.Connection, files: Collection[int]) -> tuple[NearGroupList, Mapping[int, Others]]:
    """Return the stored groups, and the files of those that no file of `files` begins."""
    found = NearGroupList(db.execute(_LIST.format(left="")))
    return found, _members(db, [group.head for group in found if group.head not in files])


def heads_matching(reader: Reader, found: NearGroupList, query: Query) -> Collection[int] | None:
    """Return the first files of the groups with a file of the query, shown or not; None: all of them."""
    if query.everything:
        return None
    if found.made is None:
        return reader.insight(_heads_matching, query)
    ids = frozenset(reader.find(query))
    return {head for head, of in found.made.items() if head in ids or any(id_ in ids for id_, _ in of)}


def _heads_matching(db: sqlite3.Connection, query: Query) -> frozenset[int]:
    where, values = condition(query, time.time())
    return frozenset(head for (head,) in db.execute(_MATCHING.format(where=where), (*values, *values)))


def heads_among(reader: Reader, found: NearGroupList, ids: Collection[int]) -> frozenset[int]:
    """Return those of these files that any group begins with, listed or not."""
    if found.made is not None:
        return frozenset(ids).intersection(found.made)
    rows = reader.insight(lambda db: db.execute(_HEADS, (json.dumps(list(ids)),)).fetchall())
    return frozenset(head for (head,) in rows)


def read(reader: Reader, found: NearGroupList, rows: Sequence[int], hidden: int = 0) -> list[NearGroup]:
    """Return the groups at these positions with their files, without groups whose files are gone."""
    heads = [found[at].head for at in rows]
    others = reader.insight(_members, heads) if found.made is None else found.made
    likenesses = {head: dict(others[head]) for head in heads if head in others}
    ids = list(dict.fromkeys(id_ for head, of in likenesses.items() for id_ in (head, *of)))
    records = {record.id: record for record in reader.records(ids, hidden=hidden)}
    chosen = reader.insight(keepers.chosen, ids)
    groups = (
        (records.get(head), [(records[id_], each) for id_, each in of.items() if id_ in records])
        for head, of in likenesses.items()
    )
    return [group_of(head, of, chosen) for head, of in groups if head is not None and of]


def _members(db: sqlite3.Connection, heads: Sequence[int]) -> Mapping[int, Others]:
    found: dict[int, list[tuple[int, Likeness]]] = defaultdict(list)
    for head, file, distance, frames, mirrored in db.execute(_MEMBERS, (json.dumps(list(heads)),)):
        found[head].append((file, Likeness(distance, frames, bool(mirrored))))
    return found


def firsts(reader: Reader, found: NearGroupList, heads: Sequence[int]) -> dict[int, NearFirst]:
    """Return the first files of groups, by their ids."""
    if found.made is None:
        return reader.insight(_firsts, heads)
    rows = [row for row in map(found.row_of, heads) if row is not None]
    return {
        group.files[0].id: NearFirst(group.files[0].path, group.keeper and group.keeper.reason)
        for group in read(reader, found, rows)
    }


def _firsts(db: sqlite3.Connection, heads: Sequence[int]) -> dict[int, NearFirst]:
    return {
        head: NearFirst(join(folder, name), reason_of(reason))
        for head, folder, name, reason in db.execute(_FIRSTS, (json.dumps(list(heads)),))
    }


def worse_on_one_disk(db: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return the ids and sizes of files that are known to be worse than one of their group on the same disk.

    As `better:yes` tells, by the stored groups.
    """
    return db.execute(_WORSE).fetchall()


def refusal(db: sqlite3.Connection, file: int, keeper: bytes) -> Refusal | None:
    """Return why a file is not to go although the plan says that the one at a path stays; None if it may.

    The library may know more than it did when the plan was made.
    """
    other = matches.keeper_of(db, file, keeper)
    if other is None:
        return Refusal.UNPAIRED
    if not all(map(SOUND.read, records(db, [other]))):
        return Refusal.NO_KEEPER
    if stand_ins.is_needed(db, file, other):
        return Refusal.STANDS_FOR
    return Refusal.BETTER if _members(db, [file]) else None
