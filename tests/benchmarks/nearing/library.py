"""Makes a library with many groups of videos with the same pictures, without a video."""

import random
import sqlite3
from contextlib import closing
from itertools import combinations
from pathlib import Path
from typing import Final

from app.core.near.picture_print import METHOD_VERSION
from app.library import open_library
from app.prints.matching import regroup
from tests.benchmarks.tables.library import make

_SIZES: Final = (2, 2, 2, 3, 2, 4, 2, 3, 2, 2)
"""Files of a group, in turn."""
_DISTANCES: Final = (1.5, 3.0, 5.5, 7.25, 9.0, 11.0)
"""Those of certain, probable and perhaps."""


def make_near(path: Path, rows: int, groups: int) -> None:
    """Make a library with that many files, all of them compared, and groups of them, which are stored."""
    make(path, rows)
    with closing(sqlite3.connect(path)) as db:
        _group(db, groups)
        db.commit()
    with closing(open_library(path)) as library, library.reader() as reader:
        regroup(library, reader)


def _group(db: sqlite3.Connection, groups: int) -> None:
    dice = random.Random(groups)  # noqa: S311 - to make the same again, not to be safe
    ids = [id_ for (id_,) in db.execute("SELECT id FROM file ORDER BY id")]
    dice.shuffle(ids)
    lengths, pairs, at = [], [], 0
    for number in range(groups):
        members = sorted(ids[at : at + _SIZES[number % len(_SIZES)]])
        at += len(members)
        length = dice.uniform(60, 7200)
        lengths += [(length, id_) for id_ in members]
        pairs += [(*pair, dice.choice(_DISTANCES), 8, 0) for pair in combinations(members, 2)]
    lengths += [(dice.uniform(60, 7200), id_) for id_ in ids[at:]]
    db.executemany("UPDATE file SET duration = ?, status = 'ok', missing = 0 WHERE id = ?", lengths)
    prints = ((dice.randbytes(72), id_) for id_ in ids)
    db.executemany(
        f"INSERT INTO picture_print SELECT id, size, mtime_ns, {METHOD_VERSION}, 1.0, ?, NULL "  # noqa: S608 - ours
        "FROM file WHERE id = ?",
        prints,
    )
    db.execute(
        "INSERT INTO matched_print SELECT p.file_id, p.size, p.mtime_ns, f.duration, p.print "
        "FROM picture_print p JOIN file f ON f.id = p.file_id"
    )
    db.executemany("INSERT INTO near_pair VALUES (?, ?, ?, ?, ?)", pairs)
