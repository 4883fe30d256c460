"""Compares folders by the numbers of copies that are stored: pairs with equal files, and two places."""

import json
import sqlite3
import time
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, combinations, groupby
from operator import itemgetter
from typing import Any, Final

from app.core.copies.comparison import ComparedFile, Presence
from app.core.copies.folders import FolderPairs, Folders, PairTree, Shared
from app.core.query import Query
from app.core.text.names import covers, join
from app.library.copies.copy_facts import COUNTED
from app.library.query.path_range import scope
from app.library.query.row_mapping import RECORD_TABLES
from app.library.query.stored_fields import sound
from app.library.query.where_clause import PRESENT, condition

_Row = tuple[int, int, int]
"""A file in a group of copies: the contents, the rank of its folder, and its size in bytes."""

_MOST_FOLDERS: Final = 50
"""Contents in more folders are left out: the number of pairs grows with the square."""
# The condition and the order are those of the partial index `copy_content`.
_HELD: Final = (
    "SELECT k.content, f.folder_id, k.size FROM copy k INDEXED BY copy_content "
    "CROSS JOIN file f ON f.id = k.file_id WHERE k.copies > 1 AND {where} ORDER BY k.content"
)
_OF_QUERY: Final = (
    "k.content IN (SELECT k.content FROM copy k JOIN file f ON f.id = k.file_id "
    f"WHERE k.copies > 1 AND {PRESENT} AND {{where}})"
)
_FILES: Final = (
    f"SELECT f.folder_id, count(*) FROM file f WHERE {COUNTED} "
    "AND f.folder_id IN (SELECT value FROM json_each(?)) GROUP BY f.folder_id"
)
# A file whose number of copies is exact has no other copies than those of its contents.
_COMPARED: Final = (
    "WITH there AS MATERIALIZED (SELECT DISTINCT k.content FROM copy k CROSS JOIN file f ON f.id = k.file_id "
    f"WHERE {PRESENT} AND {{there}}) "
    "SELECT k.content IN (SELECT content FROM there), ifnull(k.exact, 0), {columns} "
    f"FROM {RECORD_TABLES} WHERE {COUNTED} AND {{here}} ORDER BY d.path_key, f.name_key, f.id"
)


def pairs(db: sqlite3.Connection, query: Query) -> FolderPairs:
    """Return the pairs of folders that share contents of a file of the query.

    Of a query with roots, one folder of each pair is at or below a root.
    """
    where, values = ("1", ()) if query.everything else condition(query, time.time())
    statement = _HELD.format(where="1" if query.everything else _OF_QUERY.format(where=where))
    held = db.execute(statement, values).fetchall()
    # Sorted by SQLite: a sort in Python holds the interpreter lock, and the window stalls.
    folders = [
        (sound(path, bytes), id_) for path, id_ in db.execute("SELECT path, id FROM folder ORDER BY path")
    ]
    ranks = {id_: rank for rank, (_, id_) in enumerate(folders)}
    rows = [(content, ranks[folder], size) for content, folder, size in held]
    paths = [path for path, _ in folders]
    direct, is_cut = _direct(rows, _inside(paths, query.roots))
    sources = {sound(row[0], bytes) for row in db.execute("SELECT path FROM source WHERE removed IS NULL")}
    # Ranks are in the order of the paths.
    named = {(paths[first], paths[second]): shared for (first, second), shared in direct.items()}
    tree = PairTree(named, sources.__contains__)
    order = _Order(paths)
    wanted = {folders[rank][1] for top in tree.folders() for ranks in order.below(top) for rank in ranks}
    counts = dict(db.execute(_FILES, (json.dumps(sorted(wanted)),)))
    sums = list(accumulate((counts.get(id_, 0) for _, id_ in folders), initial=0))
    result = tree.pairs(lambda folder: _sum(sums, order.below(folder)), _SharedContents(rows, order).shared)
    return result._replace(is_cut=result.is_cut or is_cut)


def _inside(paths: Sequence[bytes], roots: Sequence[bytes]) -> frozenset[int] | None:
    """Return the ranks of the folders at or below a root; None without roots."""
    if not roots:
        return None
    return frozenset(rank for rank, path in enumerate(paths) if any(covers(root, path) for root in roots))


def _direct(
    rows: Sequence[_Row], inside: frozenset[int] | None
) -> tuple[dict[tuple[int, int], Shared], bool]:
    """Return the contents shared by files directly in two folders, and whether some are left out."""
    found: dict[tuple[int, int], list[int]] = {}
    is_cut = False
    for _, of_content in groupby(rows, itemgetter(0)):
        same = list(of_content)
        ranks = sorted(row[1] for row in same)
        # Counters are slow, and most groups are pairs of files.
        pairs = [(ranks[0], ranks[1])] if len(ranks) == 2 else combinations(sorted(set(ranks)), 2)
        if len(ranks) > _MOST_FOLDERS and len(set(ranks)) > _MOST_FOLDERS:
            is_cut = True
            continue
        for pair in pairs:
            first, second = pair
            if first != second and (inside is None or first in inside or second in inside):
                sums = found.setdefault(pair, [0, 0, 0])
                sums[0] += ranks.count(first)
                sums[1] += ranks.count(second)
                sums[2] += same[0][2]
    return {pair: Shared(*sums) for pair, sums in found.items()}, is_cut


class _Order:
    """The ranks of folders in the order of their paths."""

    def __init__(self, paths: Sequence[bytes]) -> None:
        self._paths = paths

    def below(self, folder: bytes) -> tuple[range, range]:
        """Return the rank of a folder itself, and those of the folders below it."""
        at, first, end = scope(folder)
        here = bisect_left(self._paths, at)
        itself = here < len(self._paths) and self._paths[here] == at != first
        return (
            range(here, here + itself),
            range(bisect_left(self._paths, first), bisect_left(self._paths, end)),
        )


def _sum(sums: Sequence[int], ranks: Iterable[range]) -> int:
    """Return the sum of the values of these ranks; `sums` are of all ranks before one."""
    return sum(sums[each.stop] - sums[each.start] for each in ranks)


class _SharedContents:
    """The contents that are at and below two folders."""

    def __init__(self, rows: Sequence[_Row], order: _Order) -> None:
        """Take the files in groups of copies."""
        self._order = order
        self._by_rank: dict[int, list[int]] = defaultdict(list)
        self._sizes = {content: size for content, _, size in rows}
        self._ranks: dict[int, list[int]] = defaultdict(list)
        for content, rank, _ in rows:
            self._ranks[content].append(rank)
            self._by_rank[rank].append(content)

    def shared(self, pair: Folders) -> Shared:
        """Return the numbers of files, and the bytes."""
        first, second = map(self._order.below, pair)
        one, other = set(self._contents(first)), set(self._contents(second))
        both = one & other
        files = [sum(self._count(content, ranks) for content in both) for ranks in (first, second)]
        return Shared(files[0], files[1], sum(self._sizes[content] for content in both))

    def _contents(self, ranks: Iterable[range]) -> Iterator[int]:
        for rank in chain.from_iterable(ranks):
            yield from self._by_rank.get(rank, ())

    def _count(self, content: int, ranks: tuple[range, range]) -> int:
        return sum(rank in each for rank in self._ranks[content] for each in ranks)


def compare(db: sqlite3.Connection, first: bytes, second: bytes) -> Iterator[ComparedFile]:
    """Yield the files at and below two paths, the first path first, without links and empty files."""
    for presence, (folder, name, size) in _compared(db, "d.path, f.name, f.size", first, second):
        yield ComparedFile(presence, join(sound(folder, bytes), sound(name, bytes)), sound(size, int))


def compare_ids(db: sqlite3.Connection, first: bytes, second: bytes) -> "dict[Presence, array[int]]":
    """Return the ids of the same files, in the same order, by their presence."""
    found = {presence: array("q") for presence in Presence}
    for presence, (id_,) in _compared(db, "f.id", first, second):
        found[presence].append(id_)
    return found


def _compared(
    db: sqlite3.Connection, columns: str, first: bytes, second: bytes
) -> Iterator[tuple[Presence, tuple[Any, ...]]]:
    for here, there, alone in ((first, second, Presence.FIRST), (second, first, Presence.SECOND)):
        inside, values = condition(Query(roots=(here,)), 0.0)
        other, other_values = condition(Query(roots=(there,)), 0.0)
        # Of two places, one in the other, the files of the inner one are no files of the outer one.
        if covers(here, there):
            inside, values = f"{inside} AND NOT ({other})", (*values, *other_values)
        elif covers(there, here):
            other, other_values = f"{other} AND NOT ({inside})", (*other_values, *values)
        statement = _COMPARED.format(there=other, here=inside, columns=columns)
        for in_both, exact, *row in db.execute(statement, (*other_values, *values)):
            if in_both and alone is Presence.SECOND:
                continue
            yield (Presence.BOTH if in_both else alone if exact else Presence.UNKNOWN), tuple(row)
