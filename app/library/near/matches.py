"""Keeps the pairs of files that show the same pictures, and those that the user says do not.

A pair was found between two prints, and tells nothing once one of them has changed: so the prints stand
beside it as they were matched. The files of which they are not the present ones are matched anew.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap
from typing import Final, NamedTuple

from app.core.near.groups import StoredPair
from app.core.near.likeness import Likeness, NearKind
from app.core.near.matching import Match, PrintedFile, Span, longer, shorter, sieve
from app.core.text.names import split
from app.library.near.prints import IS_CURRENT, IS_MATCHED
from app.library.query import row_mapping
from app.library.query.near_sql import IS_REJECTED, LISTED, OF_PAIR, SIDES
from app.library.query.row_mapping import RECORD_TABLES

_PRINTED: Final = (
    f"{RECORD_TABLES} JOIN picture_print p ON p.file_id = f.id AND p.print IS NOT NULL AND {IS_CURRENT}"
)
"""SQL: the files with a print."""
_IS_DUE: Final = (
    "SELECT f.id FROM picture_print p CROSS JOIN file f ON f.id = p.file_id "
    "LEFT JOIN matched_print m ON m.file_id = f.id "
    f"WHERE p.print IS NOT NULL AND {IS_CURRENT} AND ifnull(NOT {IS_MATCHED}, 1)"
)
"""SQL: the files, of all sources, whose present print is not matched yet."""
_DUE: Final = (
    f"SELECT f.id, f.duration FROM {RECORD_TABLES} WHERE {LISTED} AND f.duration > 0 AND f.id IN ({_IS_DUE}) "
    "ORDER BY f.duration"
)
_FEW: Final = 8
"""Files up to which the known prints are sifted before their files are read."""
_SIMILAR: Final = "SELECT file_id, print FROM matched_print WHERE duration BETWEEN ? AND ?"
_OF_PRINT: Final = "f.id, f.duration, p.print, cp.clip, k.content"
_NEW: Final = (
    f"SELECT {_OF_PRINT}, f.size, f.mtime_ns FROM {_PRINTED} WHERE f.id IN (SELECT value FROM json_each(?))"
)
_KNOWN: Final = (
    f"SELECT {_OF_PRINT} FROM matched_print m CROSS JOIN {_PRINTED} WHERE f.id = m.file_id "
    f"AND {{which}} AND {IS_MATCHED} AND {LISTED}"
)
_BEGINS_ANEW: Final = (
    "SELECT size, print FROM matched_print WHERE file_id = ? AND (size, mtime_ns) = (?, ?) AND print <> ?"
)
_ADD: Final = (
    "INSERT INTO matched_print SELECT id, size, mtime_ns, ?, ? FROM file "
    "WHERE id = ? AND (size, mtime_ns) = (?, ?)"
)
_ADD_PAIR: Final = (
    "INSERT OR REPLACE INTO near_pair SELECT a.file_id, b.file_id, ?, ?, ? "
    "FROM matched_print a, matched_print b WHERE a.file_id = ? AND b.file_id = ?"
)
_PAIRS: Final = (
    "SELECT x.first, x.second, x.distance, x.frames, x.mirrored FROM near_pair x "
    "CROSS JOIN matched_print a ON a.file_id = x.first CROSS JOIN matched_print b ON b.file_id = x.second "
    f"WHERE NOT ({IS_REJECTED}) {{among}}ORDER BY x.first, x.second"
)
_AMONG: Final = "".join(
    f"AND x.{side} IN (SELECT value FROM json_each(:ids)) " for side in ("first", "second")
)
_REJECTED: Final = (
    "SELECT x.first, x.second, x.distance, x.frames, x.mirrored FROM not_same n "
    "CROSS JOIN matched_print a ON (a.size, a.print) = (n.first_size, n.first_print) "
    "CROSS JOIN matched_print b ON (b.size, b.print) = (n.second_size, n.second_print) "
    "CROSS JOIN near_pair x ON x.first = min(a.file_id, b.file_id) AND x.second = max(a.file_id, b.file_id) "
    "GROUP BY x.first, x.second ORDER BY x.first, x.second"
)
"""SQL: found from what was said, which are a few rows; the pairs may be very many."""
_OF_KEEPER: Final = (
    "SELECT f.id, x.distance, x.frames, x.mirrored FROM folder d CROSS JOIN file f ON f.folder_id = d.id "
    "CROSS JOIN near_pair x ON x.first = min(f.id, :file) AND x.second = max(f.id, :file) "
    "CROSS JOIN matched_print a ON a.file_id = f.id CROSS JOIN matched_print b ON b.file_id = :file "
    "CROSS JOIN file g ON g.id = :file WHERE d.path = :folder AND f.name = :name "
    "AND (f.size, f.mtime_ns) = (a.size, a.mtime_ns) AND (g.size, g.mtime_ns) = (b.size, b.mtime_ns) "
    f"AND NOT ({IS_REJECTED})"
)
_IS_SHOWN: Final = (
    f"SELECT f.id, cp.clip, k.content FROM {RECORD_TABLES} JOIN matched_print m ON m.file_id = f.id "
    f"AND (m.size, m.mtime_ns) = (f.size, f.mtime_ns) "
    f"WHERE {LISTED} AND f.id IN (SELECT value FROM json_each(?))"
)
_REJECT: Final = (
    f"INSERT OR REPLACE INTO not_same ({', '.join(SIDES[0])}, since) "
    "SELECT a.size, a.print, b.size, b.print, ? FROM matched_print a, matched_print b "
    "WHERE a.file_id = ? AND b.file_id = ?"
)
_TAKE_BACK: Final = (
    "DELETE FROM not_same AS n WHERE EXISTS (SELECT 1 FROM matched_print a, matched_print b "
    f"WHERE a.file_id = ? AND b.file_id = ? AND {OF_PAIR} = (n.{', n.'.join(SIDES[0])}))"
)


class NewMatches(NamedTuple):
    """Files whose prints are to be matched, with those that they may be like."""

    files: tuple["NewFile", ...]
    known: tuple[PrintedFile, ...]
    """Files of similar lengths whose prints are matched already; for few new files, with similar prints."""


class NewFile(NamedTuple):
    """A file whose print is to be matched, in the version that the print was made of."""

    printed: PrintedFile
    size: int
    mtime_ns: int


def due(db: sqlite3.Connection) -> list[tuple[int, float]]:
    """Return the ids and lengths of the files whose prints are not matched yet, the shortest first."""
    return db.execute(_DUE).fetchall()


def read_new(db: sqlite3.Connection, ids: Sequence[int]) -> NewMatches:
    """Return the files of `ids` with their prints, and the matched ones that they may be like."""
    rows = db.execute(_NEW, (json.dumps(list(ids)),)).fetchall()
    files = tuple(NewFile(PrintedFile(*row[:-2]), *row[-2:]) for row in rows)
    if not files:
        return NewMatches((), ())
    lengths = [file.printed.duration for file in files]
    ends = (*shorter(min(lengths)), *longer(max(lengths)))
    span: Span = (min(low for low, _ in ends), max(high for _, high in ends))
    own = {file.printed.id for file in files}
    return NewMatches(files, tuple(file for file in _known(db, files, span) if file.id not in own))


def _known(db: sqlite3.Connection, files: Sequence["NewFile"], span: Span) -> Iterator[PrintedFile]:
    """Yield the matched files with lengths of a span that files may be like."""
    if len(files) > _FEW:
        rows = db.execute(_KNOWN.format(which="m.duration BETWEEN ? AND ?"), span)
    else:
        may_match = sieve([file.printed for file in files])
        ids = [id_ for id_, print_ in db.execute(_SIMILAR, span) if may_match(print_)]
        which = "m.file_id IN (SELECT value FROM json_each(?))"
        rows = db.execute(_KNOWN.format(which=which), (json.dumps(ids),))
    return starmap(PrintedFile, rows)


def store(db: sqlite3.Connection, files: Iterable[NewFile], found: Iterable[Match]) -> None:
    """Store that files were matched, and pairs of them with files that are matched too.

    Earlier pairs of these files go, and what the user said of them is kept. A file that has changed meanwhile
    is left out.
    """
    for printed, size, mtime_ns in files:
        version = (printed.id, size, mtime_ns)
        for of_size, before in db.execute(_BEGINS_ANEW, (*version, printed.print)).fetchall():
            _follow(db, of_size, before, printed.print)
        db.execute("DELETE FROM matched_print WHERE file_id = ?", version[:1])
        db.execute(_ADD, (printed.duration, printed.print, *version))
    db.executemany(_ADD_PAIR, ((*match.likeness, match.first, match.second) for match in found))


def _follow(db: sqlite3.Connection, size: int, before: bytes, after: bytes) -> None:
    """Have what was said of contents stay true of them, now that a new method gives them another print."""
    for side in ("first", "second"):
        db.execute(
            f"UPDATE OR REPLACE not_same SET {side}_print = ? WHERE ({side}_size, {side}_print) = (?, ?)",
            (after, size, before),
        )
    db.execute(
        "UPDATE OR REPLACE near_keeper SET print = ? WHERE (size, print) = (?, ?)", (after, size, before)
    )


class LinkedIds(NamedTuple):
    """Two files with the same pictures, by their ids."""

    first: int
    second: int
    likeness: Likeness


def links(
    db: sqlite3.Connection, *, rejected: bool = False, among: Sequence[int] | None = None
) -> list[LinkedIds]:
    """Return the pairs of files that are there, or will be once their disks are connected.

    `rejected` pairs are returned apart from the others; of the others, only those `among` some files.
    """
    if rejected:
        found = db.execute(_REJECTED).fetchall()
    else:
        narrowed = _PAIRS.format(among="" if among is None else _AMONG)
        found = db.execute(narrowed, {"ids": json.dumps(list(among or ()))}).fetchall()
    of_pairs = sorted({id_ for first, second, *_ in found for id_ in (first, second)})
    shown = {id_: together for id_, *together in db.execute(_IS_SHOWN, (json.dumps(of_pairs),))}
    return [
        LinkedIds(first, second, Likeness(distance, frames, bool(mirrored)))
        for first, second, distance, frames, mirrored in found
        if are_apart(shown.get(first), shown.get(second))
    ]


def with_records(db: sqlite3.Connection, found: Sequence[LinkedIds], hidden: int = 0) -> list[StoredPair]:
    """Return pairs with the records of their files, without `hidden` problems."""
    ids = sorted({id_ for link in found for id_ in link[:2]})
    records = {record.id: record for record in row_mapping.records(db, ids, hidden)}
    return [
        StoredPair(records[first], records[second], likeness)
        for first, second, likeness in found
        if first in records and second in records
    ]


def pairs(db: sqlite3.Connection, *, rejected: bool = False, hidden: int = 0) -> list[StoredPair]:
    """Return the pairs of `links` with the records of their files."""
    return with_records(db, links(db, rejected=rejected), hidden)


def are_apart(first: Sequence[int | None] | None, second: Sequence[int | None] | None) -> bool:
    """Return whether both files are there, and neither of one recording nor exact copies."""
    return (
        first is not None
        and second is not None
        and all(one is None or one != other for one, other in zip(first, second, strict=True))
    )


def keeper_of(db: sqlite3.Connection, file: int, keeper: bytes) -> int | None:
    """Return the id of the file at a path if another file shows the same, and not only perhaps.

    Both are as they were matched, and nobody said that they are not the same. Otherwise, return None.
    """
    folder, name = split(keeper)
    found = db.execute(_OF_KEEPER, {"folder": folder, "name": name, "file": file}).fetchone()
    is_told = found is not None and Likeness(*found[1:]).kind is not NearKind.PERHAPS
    return int(found[0]) if is_told else None


def reject(db: sqlite3.Connection, first: int, second: int, now: float) -> bool:
    """Note that two files do not show the same; return False if they are not matched.

    It counts for their contents, wherever these are moved or copied.
    """
    return db.execute(_REJECT, (now, first, second)).rowcount > 0


def take_back(db: sqlite3.Connection, first: int, second: int) -> bool:
    """Forget that two files do not show the same; return False if nobody said so."""
    ways = ((first, second), (second, first))
    return sum(db.execute(_TAKE_BACK, way).rowcount for way in ways) > 0
