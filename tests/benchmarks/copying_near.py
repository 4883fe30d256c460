"""Makes a library in which many videos have the same pictures."""

import sqlite3
import time
from typing import Any, Final

from app.core.near.picture_print import PicturePrint, PrintFrame
from app.library import Library
from app.library.near import near_groups
from app.prints.matching import regroup

_FILES: Final = 5
"""Files of a group."""
_PRINT: Final = PicturePrint((PrintFrame(1, 30),) * 8).to_bytes()


def make_near(library: Library, groups: int) -> dict[str, Any]:
    """Have so many groups of five files show the same; return the seconds in which they were grouped."""
    library.write(_make, groups).result()
    began = time.perf_counter()
    with library.reader() as reader:
        regroup(library, reader)
        stored = time.perf_counter() - began
        began = time.perf_counter()
        reader.insight(near_groups.stamp)
        stamp = time.perf_counter() - began
        began = time.perf_counter()
        found = len(reader.insight(near_groups.stored))
    assert found == groups, found
    return {
        "grouped_s": round(stored, 2),
        "stamp_ms": round(stamp * 1000, 1),
        "stored_ms": round((time.perf_counter() - began) * 1000, 1),
    }


def _make(db: sqlite3.Connection, groups: int) -> None:
    ids = [id_ for (id_,) in db.execute("SELECT id FROM file WHERE missing = 0 LIMIT ?", (groups * _FILES,))]
    assert len(ids) == groups * _FILES, len(ids)
    db.executemany(
        "INSERT INTO matched_print SELECT id, size, mtime_ns, ifnull(duration, 1.0), ? FROM file "
        "WHERE id = ?",
        ((_PRINT, id_) for id_ in ids),
    )
    heads = [ids[at - at % _FILES] for at in range(len(ids))]
    db.executemany(
        "INSERT INTO near_pair VALUES (?, ?, 2.0, 8, 0)",
        (tuple(sorted((head, id_))) for head, id_ in zip(heads, ids, strict=True) if head != id_),
    )
