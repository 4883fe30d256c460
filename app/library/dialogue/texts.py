"""The files whose subtitles can be indexed, as the library knows them."""

import sqlite3
import time
from collections.abc import Iterator
from typing import Final, NamedTuple

from app.core.dialogue.dialogue import INDEXED_FORMATS
from app.core.file.media import VideoFile
from app.core.file.track_flags import is_image
from app.core.query import Query
from app.core.sidecars.kinds import SidecarKind
from app.core.text.names import join
from app.library.query.queries import present_files
from app.library.query.stored_contents import media_of
from app.library.query.where_clause import SCANNED, condition
from app.library.scan.sidecars import contents_of_text

_PAGE: Final = 500


class IndexableFile(NamedTuple):
    """A file beside a video, or a video with tracks, whose subtitles can be indexed."""

    id: int
    """Of the sidecar, or of the video."""
    source_id: int
    path: bytes
    size: int
    mtime_ns: int
    rate: float | None = None
    """Frames a second of the video that subtitles lie beside."""


def sidecars(db: sqlite3.Connection, query: Query) -> list[IndexableFile]:
    """Return the files of subtitles beside the files of a query, by their ids."""
    return list(_sidecars(db, query))


def _sidecars(db: sqlite3.Connection, query: Query) -> Iterator[IndexableFile]:
    where, values = condition(query, time.time())
    statement = (
        "SELECT s.id, d.source_id, d.path, s.name, s.size, s.mtime_ns, s.contents, (SELECT f.frame_rate FROM "
        "beside b JOIN file f ON f.id = b.file_id WHERE b.sidecar_id = s.id AND NOT f.missing LIMIT 1) "
        "FROM sidecar s "
        "JOIN folder d ON d.id = s.folder_id WHERE s.id > ? AND s.kind = ? AND NOT s.guessed "
        "AND s.size IS NOT NULL AND s.mtime_ns IS NOT NULL AND EXISTS (SELECT 1 FROM beside b "
        "CROSS JOIN file f ON f.id = b.file_id WHERE b.sidecar_id = s.id "
        f"AND {present_files(db)} AND {SCANNED} AND {where}) ORDER BY s.id LIMIT ?"
    )
    after = 0
    while page := db.execute(statement, (after, SidecarKind.SUBTITLES, *values, _PAGE)).fetchall():
        after = page[-1][0]
        for id_, source_id, folder, name, size, mtime_ns, told, rate in page:
            contents = contents_of_text(told)
            if contents is None or contents.format in INDEXED_FORMATS:
                yield IndexableFile(id_, source_id, join(folder, name), size, mtime_ns, rate)


def videos(db: sqlite3.Connection, query: Query) -> list[IndexableFile]:
    """Return the files of a query that have tracks of text, by their ids."""
    return list(_videos(db, query))


def _videos(db: sqlite3.Connection, query: Query) -> Iterator[IndexableFile]:
    where, values = condition(query, time.time())
    statement = (
        "SELECT f.id, d.source_id, d.path, f.name, f.size, f.mtime_ns, CAST(m.json AS BLOB) FROM file f "
        "JOIN folder d ON d.id = f.folder_id JOIN media m ON m.file_id = f.id WHERE f.id > ? "
        f"AND NOT f.missing AND (f.text_languages IS NOT NULL OR f.text_flags IS NOT NULL) "
        f"AND {present_files(db)} AND {SCANNED} AND {where} ORDER BY f.id LIMIT ?"
    )
    after = 0
    while page := db.execute(statement, (after, *values, _PAGE)).fetchall():
        after = page[-1][0]
        for id_, source_id, folder, name, size, mtime_ns, contents in page:
            tracks = (media_of(contents) or VideoFile()).text
            if not all(is_image(track) for track in tracks):
                yield IndexableFile(id_, source_id, join(folder, name), size, mtime_ns)


def versions(db: sqlite3.Connection) -> tuple[dict[int, tuple[int, int]], dict[int, tuple[int, int]]]:
    """Return size and time of all files of subtitles, and of all videos that are listed, by their ids."""
    beside = db.execute("SELECT id, size, mtime_ns FROM sidecar WHERE size IS NOT NULL")
    files = db.execute("SELECT id, size, mtime_ns FROM file")
    return tuple({id_: (size, mtime) for id_, size, mtime in rows} for rows in (beside, files))  # type: ignore[return-value]
