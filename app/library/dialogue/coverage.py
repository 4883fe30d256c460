"""The files whose subtitles the index lacks: nothing is said of them by a search that finds nothing."""

import sqlite3
from pathlib import Path

from app.core.query import Query
from app.library.dialogue import texts
from app.library.dialogue.index import indexed_versions


def lacking(db: sqlite3.Connection, library: Path, query: Query, *, tracks: bool) -> int:
    """Return the number of files of subtitles beside the files of a query that are not in the index.

    Those that are in it in another version count as well, and with `tracks` videos with tracks of text.
    """
    known = indexed_versions(library)
    wanted = [(file, known.sidecars) for file in texts.sidecars(db, query)]
    if tracks:
        wanted += [(file, known.videos) for file in texts.videos(db, query)]
    return sum(those.get(file.id, (0, 0))[:2] != (file.size, file.mtime_ns) for file, those in wanted)
