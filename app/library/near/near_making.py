"""Makes the groups of videos with the same pictures, and stores them with the revision of their files.

Triggers note the files of pairs that change (`near_change`). A few of them make a few groups anew: a change
reaches no further than pairs lead. So what is not connected with them stays as it is.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.file.record import FileRecord
from app.core.near.group_list import KINDS, MadeGroups, NearGroupList, summary_of
from app.core.near.groups import NearGroup, components, groups
from app.core.near.keeper import is_better
from app.core.near.likeness import Likeness, NearKind
from app.core.query import Query
from app.library.near import keepers, matches, near_groups
from app.library.query import near_hints
from app.library.reader import Reader

_TOGETHER: Final = 1000
"""Pairs whose records are read at once."""
_MOST: Final = 500
"""Files that are grouped anew by themselves, and stored in one transaction. More make all groups anew."""
_CHANGED: Final = (
    "SELECT DISTINCT c.file_id FROM near_state t CROSS JOIN near_change c ON c.revision > t.stamp "
    f"LIMIT {_MOST + 1}"
)
_CONNECTED: Final = (
    "WITH RECURSIVE near (id) AS (SELECT value FROM json_each(?) "
    "UNION SELECT x.second FROM near CROSS JOIN near_pair x ON x.first = near.id "
    "UNION SELECT x.first FROM near CROSS JOIN near_pair x ON x.second = near.id) "
    f"SELECT id FROM near LIMIT {_MOST + 1}"
)
_OF_FILES: Final = "answer = ? AND head IN (SELECT value FROM json_each(?))"
_ADD: Final = "INSERT INTO near_member (answer, head, file_id, worse) VALUES (?, ?, ?, ?)"
_ADD_GROUP: Final = (
    "INSERT INTO near_group (answer, head, files, size, kind, reason) VALUES (?, ?, ?, ?, ?, ?)"
)
_IS_KNOWN: Final = "SELECT 1 FROM matched_print WHERE file_id = ?"


class DueFiles(NamedTuple):
    """The files whose groups are to be made anew."""

    revision: int
    """The last change. Groups that are made from now on know of it."""
    files: tuple[int, ...] | None
    """Files that have changed, with all that are connected with them; None: all files."""


def due(db: sqlite3.Connection) -> DueFiles:
    """Return the files whose groups are to be made anew; none if the stored ones are up to date."""
    revision = db.execute("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'near_change'")
    now = int(revision.fetchone()[0])
    if not near_groups.are_stored(db):
        return DueFiles(now, None)
    changed = [id_ for (id_,) in db.execute(_CHANGED)]
    if 0 in changed or len(changed) > _MOST:
        return DueFiles(now, None)
    connected = tuple(id_ for (id_,) in db.execute(_CONNECTED, (json.dumps(changed),)))
    return DueFiles(now, connected if len(connected) <= _MOST else None)


def make(reader: Reader, files: Sequence[int] | None = None) -> Iterator[tuple[float, list[NearGroup]]]:
    """Yield groups, some at once, each time with the part of all pairs that is done.

    With `files`, yield the groups of these. The records are read as they are needed. Raises `Cancelled`, as
    the reader does.
    """
    links = {link[:2]: link for link in reader.insight(matches.links, among=files)}
    chosen = reader.insight(keepers.chosen, files)
    batch: list[matches.LinkedIds] = []
    done = 0
    for pairs in components(links):
        batch += (links[pair] for pair in pairs)
        if len(batch) >= _TOGETHER:
            done += len(batch)
            yield done / len(links), groups(reader.insight(matches.with_records, batch), chosen=chosen)
            batch = []
    yield 1.0, groups(reader.insight(matches.with_records, batch), chosen=chosen)


def current(reader: Reader, query: Query | None = None) -> NearGroupList:
    """Return the groups of the present state with a file of the query: stored ones, and new ones."""
    files = reader.insight(due).files
    if files == ():
        found = reader.insight(near_groups.stored)
    else:
        made = MadeGroups()
        if files is not None:
            made.keep(*reader.insight(near_groups.kept, frozenset(files)))
        for _, some in make(reader, files):
            made.add(some)
        found = made.list()
    return found.only(near_groups.heads_matching(reader, found, query or Query()))


Member = tuple[int, bool]
"""Another file of a group than the first one, and whether it is known to be worse than that."""


class NewGroup(NamedTuple):
    """A group as it is stored."""

    head: int
    numbers: tuple[int, int, int]
    """Files, bytes of all but the first one, rank of the kind."""
    reason: str | None
    """Why the first file is to be kept, as JSON; None if no file is."""
    members: tuple[Member, ...]


def stored_form(group: NearGroup) -> NewGroup:
    """Return what is stored of a group."""
    head, *others = group.files
    _, files, size, kind = summary_of(group)
    likenesses = zip(others, group.likenesses, strict=True)
    members = tuple((file.id, _is_worse(head, file, likeness)) for file, likeness in likenesses)
    reason = group.keeper and group.keeper.reason.to_json()
    return NewGroup(head.id, (files, size, KINDS.index(kind)), reason, members)


def _is_worse(head: FileRecord, file: FileRecord, likeness: Likeness) -> bool:
    return likeness.kind is not NearKind.PERHAPS and is_better(head, file)


def begin(db: sqlite3.Connection) -> int:
    """Return the number of a new answer, which is stored by `add`, and shown from `end` on."""
    last = db.execute("SELECT max(answer) FROM near_group").fetchone()[0]
    row = db.execute("SELECT answer FROM near_state").fetchone()
    return 1 + max(last or 0, row[0] if row else 0)


def add(db: sqlite3.Connection, answer: int, found: Sequence[NewGroup]) -> None:
    """Store groups; files that were purged meanwhile are left out."""
    for head, numbers, reason, members in found:
        if db.execute(_IS_KNOWN, (head,)).fetchone():
            db.execute(_ADD_GROUP, (answer, head, *numbers, reason))
            known = (each for each in members if db.execute(_IS_KNOWN, each[:1]).fetchone())
            db.executemany(_ADD, ((answer, head, *each) for each in known))


def end(db: sqlite3.Connection, answer: int, revision: int) -> None:
    """Have an answer be the stored one, and those files judged again whose groups differ."""
    before = db.execute("SELECT answer FROM near_state").fetchone()
    near_hints.note_groups(db, before[0] if before else 0, answer)
    _know(db, answer, revision)


def replace(db: sqlite3.Connection, files: Sequence[int], found: Sequence[NewGroup], revision: int) -> None:
    """Store groups in place of all those of these files, of which those in other groups are judged again."""
    answer = int(db.execute("SELECT answer FROM near_state").fetchone()[0])
    heads = (answer, json.dumps(list(files)))  # that of a changed group is connected with its files
    before = set(db.execute(f"SELECT head, file_id, worse FROM near_member WHERE {_OF_FILES}", heads))
    after = {(group.head, *member) for group in found for member in group.members}
    for table in ("near_member", "near_group"):
        db.execute(f"DELETE FROM {table} WHERE {_OF_FILES}", heads)
    add(db, answer, found)
    near_hints.note_files(db, {file for _, file, _ in before ^ after})
    _know(db, answer, revision)


def _know(db: sqlite3.Connection, answer: int, revision: int) -> None:
    """Note that an answer knows of all changes up to a revision."""
    db.execute("INSERT OR REPLACE INTO near_state VALUES (1, ?, ?)", (answer, revision))
    db.execute("DELETE FROM near_change WHERE revision <= ?", (revision,))


def drop_earlier(db: sqlite3.Connection, limit: int) -> bool:
    """Delete up to `limit` rows of earlier answers, or of unended ones; return if some are left."""
    left = False
    for table, row in (("near_member", "(answer, head, file_id)"), ("near_group", "(answer, head)")):
        gone = db.execute(
            f"DELETE FROM {table} WHERE {row} IN (SELECT {row[1:-1]} FROM {table} "
            "WHERE answer <> (SELECT answer FROM near_state) LIMIT ?)",
            (limit,),
        ).rowcount
        left = left or gone == limit
    return left
