"""Finds pairs of folders with equal files, from the numbers of copies that are stored."""

import json
import sqlite3
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, combinations, groupby
from operator import itemgetter
from typing import Final

from app.core.copies.folders import FolderPairs, PairTree, Shared
from app.core.names import covers
from app.core.query import Query
from app.library.copy_facts import COUNTED
from app.library.path_range import scope
from app.library.query_sql import PRESENT, condition
from app.library.row_mapping import sound

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


def pairs(db: sqlite3.Connection, query: Query) -> FolderPairs:
    """Return the pairs of folders that share contents of a file of the query.

    Of a query with roots, one folder of each pair is at or below a root.
    """
    where, values = ("1", ()) if query.everything else condition(query, time.time())
    held = db.execute(_HELD.format(where="1" if query.everything else _OF_QUERY.format(where=where)), values)
    paths = {id_: sound(path, bytes) for id_, path in db.execute("SELECT id, path FROM folder")}
    inside = _inside(paths, query.roots)
    direct, is_cut = _direct(held, inside)
    sources = {sound(row[0], bytes) for row in db.execute("SELECT path FROM source WHERE removed IS NULL")}
    ordered = (sorted((paths[one], paths[other])) for one, other in direct)
    found = {
        (first, second): shared if first == paths[one] else shared.turned()
        for (first, second), ((one, _), shared) in zip(ordered, direct.items(), strict=True)
    }
    tree = PairTree(found, sources.__contains__)
    told = tree.told(_FileCounts(db, paths, tree.folders()).below)
    return told._replace(is_cut=told.is_cut or is_cut)


def _inside(paths: Mapping[int, bytes], roots: Sequence[bytes]) -> frozenset[int] | None:
    """Return the ids of the folders at or below a root; None without roots."""
    if not roots:
        return None
    return frozenset(id_ for id_, path in paths.items() if any(covers(root, path) for root in roots))


def _direct(
    rows: Iterable[tuple[int, int, int]], inside: frozenset[int] | None
) -> tuple[dict[tuple[int, int], Shared], bool]:
    """Return the contents shared by files directly in two folders, and whether some are left out."""
    found: dict[tuple[int, int], Shared] = {}
    is_cut = False
    for _, of_content in groupby(rows, itemgetter(0)):
        files: Counter[int] = Counter()
        sizes: list[int] = []
        for _, folder, size in of_content:
            files[folder] += 1
            sizes.append(size)
        if len(files) > _MOST_FOLDERS:
            is_cut = True
            continue
        for pair in combinations(sorted(files), 2):
            if inside is None or not inside.isdisjoint(pair):
                shared = Shared(files[pair[0]], files[pair[1]], sizes[0])
                found[pair] = found[pair].plus(shared) if pair in found else shared
    return found, is_cut


class _FileCounts:
    """The numbers of files at and below folders."""

    def __init__(self, db: sqlite3.Connection, paths: Mapping[int, bytes], tops: Iterable[bytes]) -> None:
        """Count the files at and below `tops`."""
        self._order = sorted((path, id_) for id_, path in paths.items())
        wanted = {self._order[at][1] for top in tops for rows in self._rows(top) for at in rows}
        files = dict(db.execute(_FILES, (json.dumps(sorted(wanted)),)))
        self._sums = list(accumulate((files.get(id_, 0) for _, id_ in self._order), initial=0))

    def below(self, folder: bytes) -> int:
        """Return the number of files at and below a folder."""
        return sum(self._sums[rows.stop] - self._sums[rows.start] for rows in self._rows(folder))

    def _rows(self, folder: bytes) -> Iterator[range]:
        """Yield the rows of a folder itself, and of the folders below it."""
        at, first, end = scope(folder)
        here = bisect_left(self._order, (at, 0))
        itself = here < len(self._order) and self._order[here][0] == at != first
        yield range(here, here + itself)
        yield range(bisect_left(self._order, (first, 0)), bisect_left(self._order, (end, 0)))
