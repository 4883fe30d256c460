"""Stores which sources were read in part, and how far, until a scan has read them whole."""

import sqlite3
from collections.abc import Iterable, Sequence

from app.core.job import JobState
from app.core.names import covers
from app.core.source import Unread, UnreadReason
from app.library.sources import Source, all_sources


def note(
    db: sqlite3.Connection, scan_id: int, source_ids: Iterable[int], reason: UnreadReason, *, listed: bool
) -> dict[int, Unread]:
    """Note that a scan has read sources in part; return the number of files by source.

    Files read are those that are known and not listed as new or changed. Unless all folders were `listed`,
    nobody knows how many files there are.
    """
    noted = {}
    for id_ in source_ids:
        files, pending, again = db.execute(
            "SELECT (SELECT count(*) FROM folder d CROSS JOIN file f ON f.folder_id = d.id "
            "WHERE d.source_id = :source AND NOT f.missing), count(p.id), count(f.id) "
            "FROM folder d CROSS JOIN pending p ON p.folder_id = d.id AND p.scan_id = :scan "
            "LEFT JOIN file f ON f.folder_id = p.folder_id AND f.name = p.name AND NOT f.missing "
            "WHERE d.source_id = :source",
            {"source": id_, "scan": scan_id},
        ).fetchone()
        done = files - (again if listed else 0)
        unread = Unread(reason=reason, done=done, count=done + pending if listed else None)
        _store(db, id_, unread)
        noted[id_] = unread
    return noted


def value(reason: str | None, done: int, count: int | None) -> Unread | None:
    """Return the value of the three columns of a source; None if it was read whole."""
    return None if reason is None else Unread(reason=UnreadReason(reason), done=done, count=count)


def all_unread(db: sqlite3.Connection) -> dict[bytes, Unread]:
    """Return the sources that were read in part, by path."""
    rows = db.execute(
        "SELECT path, unread, unread_done, unread_count FROM source "
        "WHERE removed IS NULL AND unread IS NOT NULL"
    ).fetchall()
    return {path: found for path, *columns in rows if (found := value(*columns))}


def of_scan(db: sqlite3.Connection, scan_id: int) -> list[int]:
    """Return the ids of the sources with files that a scan has listed and not processed."""
    rows = db.execute(
        "SELECT DISTINCT d.source_id FROM pending p JOIN folder d ON d.id = p.folder_id WHERE p.scan_id = ?",
        (scan_id,),
    )
    return [row[0] for row in rows]


def around(db: sqlite3.Connection, paths: Sequence[bytes]) -> list[int]:
    """Return the ids of the sources at, above or below paths that were not listed to their end."""
    return [
        source.id
        for source in _online(db)
        if any(covers(path, source.path) or covers(source.path, path) for path in paths)
    ]


def clear(db: sqlite3.Connection, roots: Sequence[bytes], left: Iterable[int]) -> None:
    """Note that the sources at and below `roots` were read whole, but for the sources `left`."""
    whole = {source.id for source in _online(db) if any(covers(root, source.path) for root in roots)}
    db.executemany("UPDATE source SET unread = NULL WHERE id = ?", [(id_,) for id_ in whole.difference(left)])


def note_killed(db: sqlite3.Connection) -> None:
    """Note the sources that scans were reading when the program ended; call it before these are ended."""
    running = db.execute("SELECT id FROM scan WHERE state = ?", (JobState.RUNNING,)).fetchall()
    for (scan_id,) in running:
        note(db, scan_id, of_scan(db, scan_id), UnreadReason.ENDED, listed=False)


def _store(db: sqlite3.Connection, source_id: int, unread: Unread) -> None:
    db.execute(
        "UPDATE source SET unread = ?, unread_done = ?, unread_count = ? WHERE id = ?",
        (unread.reason, unread.done, unread.count, source_id),
    )


def _online(db: sqlite3.Connection) -> list[Source]:
    return [source for source in all_sources(db) if source.online and not source.removed]
