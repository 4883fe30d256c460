"""Finds the files for which others went to the trash, and what must be true before such a file goes, too.

A goes for B, and later B for C. But "not clearly worse" has tolerances, and A was never compared with C: so C
must show the same as A, and be no worse, or what A had is lost.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from app.core.file.record import FileRecord
from app.core.near.keeper import is_better
from app.core.near.likeness import NearKind, compare
from app.core.near.picture_print import PicturePrint
from app.core.trash.journal import JournalState
from app.library.query.row_mapping import records

_IS_GONE: Final = f"j.state IN ('{JournalState.MOVING}', '{JournalState.MOVED}', '{JournalState.GONE}')"
_KEPT_VERSION: Final = "(ifnull(j.keeper_size, j.size), j.keeper_mtime_ns)"
"""SQL: the version of the file that stayed: it is found again wherever it was moved."""
_KEEPERS: Final = (
    "SELECT f.id FROM file f WHERE f.id IN (SELECT value FROM json_each(?)) AND EXISTS "
    f"(SELECT 1 FROM journal j WHERE {_KEPT_VERSION} = (f.size, f.mtime_ns) AND {_IS_GONE})"
)
_GONE: Final = (
    "WITH RECURSIVE gone (file_id, size, mtime_ns, other) AS ("
    "SELECT j.file_id, j.size, j.mtime_ns, j.keeper_size IS NOT NULL FROM file f JOIN journal j "
    f"ON {_KEPT_VERSION} = (f.size, f.mtime_ns) AND {_IS_GONE} WHERE f.id = ? UNION "
    "SELECT j.file_id, j.size, j.mtime_ns, j.keeper_size IS NOT NULL FROM gone g JOIN journal j "
    f"ON {_KEPT_VERSION} = (g.size, g.mtime_ns) AND {_IS_GONE}) "
    "SELECT file_id, size, mtime_ns FROM gone WHERE other"
)
"""SQL: the files that went for one, or for one of these. Those of equal bytes are followed and left out."""
_PRINT: Final = "SELECT size, mtime_ns, print FROM matched_print WHERE file_id = ?"


class _Gone(NamedTuple):
    id: int
    size: int
    mtime_ns: int


def among(db: sqlite3.Connection, ids: Sequence[int]) -> frozenset[int]:
    """Return those of some files for which others went."""
    return frozenset(id_ for (id_,) in db.execute(_KEEPERS, (json.dumps(list(ids)),)))


def needed(db: sqlite3.Connection, pairs: Iterable[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """Return those pairs of a file that is to go and one that stays of which the first one is needed."""
    pairs = list(pairs)
    keepers = among(db, [file for file, _ in pairs])
    return frozenset(pair for pair in pairs if pair[0] in keepers and is_needed(db, *pair))


def is_needed(db: sqlite3.Connection, file: int, keeper: int) -> bool:
    """Return whether a file has to stay, since others went for it that another file may not stand for."""
    gone = [_Gone(*row) for row in db.execute(_GONE, (file,))]
    if not gone:
        return False
    stays = next(iter(records(db, [keeper])), None)
    return stays is None or not all(_stands_for(db, stays, each) for each in gone)


def _stands_for(db: sqlite3.Connection, stays: FileRecord, gone: _Gone) -> bool:
    """Return whether a file shows the same as one that went, and is not worse; False if a purged one went."""
    prints = list(_prints(db, (stays.id, gone.id)))
    went = next(iter(records(db, [gone.id])), None)
    if went is None or len(prints) < 2 or (went.size, went.mtime_ns) != gone[1:]:
        return False
    likeness = compare(*prints)
    return likeness is not None and likeness.kind is not NearKind.PERHAPS and not is_better(went, stays)


def _prints(db: sqlite3.Connection, ids: Sequence[int]) -> Iterator[PicturePrint]:
    for id_ in ids:
        row = db.execute(_PRINT, (id_,)).fetchone()
        if row is not None:
            yield PicturePrint.from_bytes(row[2])
