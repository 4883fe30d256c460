"""Files that belong with one: the other parts of its recording, and the episodes of its series."""

import sqlite3
from typing import Final

from app.core.file.record import FileRecord
from app.core.titles.gaps import EpisodeRange, Gap, gaps
from app.library.query.row_mapping import RECORD_COLUMNS, RECORD_TABLES
from app.library.query.stored_fields import COVERED, records_of

_MOST: Final = 1000
"""Parts that are read; a Blu-ray disc has some hundred streams."""
_PARTS: Final = (
    f"SELECT {RECORD_COLUMNS} FROM {RECORD_TABLES} "
    f"WHERE f.id IN (SELECT file_id FROM clip_part WHERE clip = ?) ORDER BY cp.part LIMIT {_MOST}"
)
_EPISODES: Final = (
    "SELECT f.season, f.episode, f.last_episode FROM file f JOIN folder d ON d.id = f.folder_id "
    "JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    "WHERE f.look_id IS NOT NULL AND f.work = ? COLLATE NOCASE AND f.year IS ? "
    f"AND f.missing IN (0, {COVERED})"
)


def parts_of(db: sqlite3.Connection, record: FileRecord) -> tuple[FileRecord, ...]:
    """Return the parts of the recording of a file, in order; none for a recording of one file."""
    if record.clip is None:
        return ()
    return records_of(db.execute(_PARTS, (record.clip,)).fetchall())


def gaps_of(db: sqlite3.Connection, record: FileRecord) -> tuple[Gap, ...]:
    """Return the gaps in the season of an episode, and the seasons that are left out; none for another file.

    Reads the titles of all files: 20 ms for 100,000.
    """
    if record.work is None or record.season is None:
        return ()
    found = gaps(EpisodeRange(*row) for row in db.execute(_EPISODES, (record.work, record.year)))
    return tuple(gap for gap in found if gap.first is None or gap.season == record.season)
