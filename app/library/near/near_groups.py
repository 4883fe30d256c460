"""Keeps the groups of videos with the same pictures, for the state of the library that they were made of.

Each change of a pair, or of a file in one, may change the groups. So they are kept with a stamp of all that
they depend on.
"""

import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from typing import Final

from app.core.copies.removal import Refusal
from app.core.file.record import FileRecord
from app.core.near.group_list import NearGroupList, NearRow, rows_of
from app.core.near.groups import NearGroup, components, group_of, groups
from app.core.near.keeper import is_better
from app.core.near.likeness import Likeness, NearKind
from app.core.near.traits import SOUND
from app.library.near import keepers, matches, stand_ins
from app.library.query import near_hints
from app.library.query.near_sql import ARE_THERE, IS_REJECTED
from app.library.query.row_mapping import RECORD_TABLES, records
from app.library.reader import Reader

_TOGETHER: Final = 1000
"""Pairs whose records are read at once."""
_STAMPED: Final = (
    "SELECT f.id, f.missing, f.size, f.mtime_ns, f.look_id, f.duration, f.bit_rate, f.frame_rate, f.verdict, "
    "f.damage, f.audio_languages, f.text_languages, f.text_flags, s.online, cp.clip, k.content "
    f"FROM {RECORD_TABLES} JOIN matched_print m ON m.file_id = f.id "
    "WHERE EXISTS (SELECT 1 FROM near_pair x WHERE x.first = f.id) "
    "OR EXISTS (SELECT 1 FROM near_pair x WHERE x.second = f.id) ORDER BY f.id"
)
"""SQL: the values of files that groups depend on, without paths, which only tell equals apart."""
_STAMPED_PAIRS: Final = (
    "SELECT first, second, distance, frames, mirrored FROM near_pair ORDER BY first, second"
)
_STAMPED_REJECTS: Final = "SELECT count(*), total(since) FROM not_same"
_STAMPED_KEEPERS: Final = "SELECT size, print FROM near_keeper ORDER BY size, print"
_FROM_ROWS: Final = (
    "FROM near_state t CROSS JOIN near_member n ON n.answer = t.answer "
    "CROSS JOIN near_pair x ON x.first = min(n.head, n.file_id) AND x.second = max(n.head, n.file_id) "
    "CROSS JOIN matched_print a ON a.file_id = n.head CROSS JOIN matched_print b ON b.file_id = n.file_id "
    f"WHERE {ARE_THERE} AND NOT ({IS_REJECTED}) "
)
_ROWS: Final = f"SELECT n.head, n.file_id, x.distance, x.frames, x.mirrored, b.size {_FROM_ROWS}"
_DISK_OF: Final = (
    "(SELECT CASE s.volume WHEN '' THEN s.id ELSE s.volume END FROM file f JOIN folder d "
    "ON d.id = f.folder_id JOIN source s ON s.id = d.source_id WHERE f.id = {}.file_id)"
)
_WORSE: Final = (
    f"SELECT DISTINCT n.file_id, b.size {_FROM_ROWS}"
    f"AND n.worse AND {_DISK_OF.format('a')} = {_DISK_OF.format('b')}"
)
_ORDER: Final = "ORDER BY n.head, n.file_id"
_IS_HEAD: Final = "AND n.head = ? LIMIT 1"
_ADD: Final = "INSERT INTO near_member (answer, head, file_id, worse) VALUES (?, ?, ?, ?)"


def stamp(db: sqlite3.Connection) -> int:
    """Return a checksum of all that the groups depend on."""
    found = 0
    for statement in (_STAMPED_PAIRS, _STAMPED, _STAMPED_REJECTS, _STAMPED_KEEPERS):
        rows = db.execute(statement)
        while page := rows.fetchmany(_TOGETHER):
            found = zlib.crc32(repr(page).encode(), found)
    return found


def stored_stamp(db: sqlite3.Connection) -> int | None:
    """Return the stamp of the stored groups; None without them."""
    row = db.execute("SELECT stamp FROM near_state").fetchone()
    return int(row[0]) if row else None


def stored(db: sqlite3.Connection) -> NearGroupList:
    """Return the stored groups, without files that have changed, or are gone, since they were made."""
    return NearGroupList(NearRow(*row) for row in db.execute(_ROWS + _ORDER))


def worse_on_one_disk(db: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return the ids and sizes of files that are known to be worse than one of their group on the same disk.

    By the stored groups, as `stored` returns them.
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
    is_head = db.execute(_ROWS + _IS_HEAD, (file,)).fetchone() is not None
    return Refusal.BETTER if is_head else None


def make(reader: Reader) -> Iterator[tuple[float, list[NearGroup]]]:
    """Yield groups, some at once, each time with the part of all pairs that is done.

    The records are read as they are needed. Raises `Cancelled`, as the reader does.
    """
    links = {link[:2]: link for link in reader.insight(matches.links)}
    chosen = reader.insight(keepers.chosen)
    batch: list[matches.LinkedIds] = []
    done = 0
    for pairs in components(links):
        batch += (links[pair] for pair in pairs)
        if len(batch) >= _TOGETHER:
            done += len(batch)
            yield done / len(links), groups(reader.insight(matches.with_records, batch), chosen=chosen)
            batch = []
    yield 1.0, groups(reader.insight(matches.with_records, batch), chosen=chosen)


def current(reader: Reader) -> NearGroupList:
    """Return the groups of the present state: those that are stored, or new ones."""
    if reader.insight(stored_stamp) == reader.insight(stamp):
        return reader.insight(stored)
    return NearGroupList(row for _, found in make(reader) for row in rows_of(found))


def read(reader: Reader, found: NearGroupList, rows: Sequence[int], hidden: int = 0) -> list[NearGroup]:
    """Return the groups at these positions with their files, without groups whose files are gone."""
    likenesses = {found[at].head: dict(found.others(at)) for at in rows}
    ids = list(dict.fromkeys(id_ for head, others in likenesses.items() for id_ in (head, *others)))
    records = {record.id: record for record in reader.records(ids, hidden=hidden)}
    chosen = reader.insight(keepers.chosen, ids)
    groups = (
        (records.get(head), [(records[id_], each) for id_, each in others.items() if id_ in records])
        for head, others in likenesses.items()
    )
    return [group_of(head, others, chosen) for head, others in groups if head is not None and others]


Member = tuple[int, int, bool]
"""The first file of a group, another file, and whether that is known to be worse."""


def members_of(found: Sequence[NearGroup]) -> Iterator[Member]:
    """Yield what is stored of groups."""
    for each in found:
        head, *others = each.files
        for file, likeness in zip(others, each.likenesses, strict=True):
            yield head.id, file.id, _is_worse(head, file, likeness)


def _is_worse(head: FileRecord, file: FileRecord, likeness: Likeness) -> bool:
    return likeness.kind is not NearKind.PERHAPS and is_better(head, file)


def begin(db: sqlite3.Connection) -> int:
    """Return the number of a new answer, which is stored by `add`, and shown from `end` on."""
    last = db.execute("SELECT max(answer) FROM near_member").fetchone()[0]
    row = db.execute("SELECT answer FROM near_state").fetchone()
    return 1 + max(last or 0, row[0] if row else 0)


def add(db: sqlite3.Connection, answer: int, members: Sequence[Member]) -> None:
    """Store files of groups; those that were purged meanwhile are left out."""
    known = "SELECT 1 FROM matched_print WHERE file_id = ?"
    for head, file, worse in members:
        if db.execute(known, (head,)).fetchone() and db.execute(known, (file,)).fetchone():
            db.execute(_ADD, (answer, head, file, worse))


def end(db: sqlite3.Connection, answer: int, of_stamp: int) -> None:
    """Have an answer be the stored one."""
    db.execute("INSERT OR REPLACE INTO near_state VALUES (1, ?, ?)", (answer, of_stamp))
    near_hints.note_change(db)


def drop_earlier(db: sqlite3.Connection, limit: int) -> bool:
    """Delete up to `limit` rows of earlier answers, or of unended ones; return if some are left."""
    gone = db.execute(
        "DELETE FROM near_member WHERE (answer, head, file_id) IN (SELECT answer, head, file_id "
        "FROM near_member WHERE answer <> (SELECT answer FROM near_state) LIMIT ?)",
        (limit,),
    ).rowcount
    return gone == limit
