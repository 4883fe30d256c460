"""Stores which sources were read in part, and how far, until a scan has read them whole."""

import sqlite3
from collections.abc import Mapping, Sequence

from app.core.job import JobState
from app.core.sources.source import PartialScan, PartialScanReason
from app.core.text.names import covers
from app.library.scan.sources import Source, all_sources


def value(reason: str | None, done: int, count: int | None) -> PartialScan | None:
    """Return the value of the three columns of a source; None if it was read whole."""
    return None if reason is None else PartialScan(reason=PartialScanReason(reason), done=done, count=count)


def all_unread(db: sqlite3.Connection) -> dict[bytes, PartialScan]:
    """Return the sources that were read in part, by path."""
    rows = db.execute(
        "SELECT path, unread, unread_done, unread_count FROM source "
        "WHERE removed IS NULL AND unread IS NOT NULL"
    ).fetchall()
    return {path: found for path, *columns in rows if (found := value(*columns))}


def pending(db: sqlite3.Connection, scan_id: int) -> dict[int, int]:
    """Return the number of files that a scan has to process, by source. A million take half a second."""
    return dict(
        db.execute(
            "SELECT d.source_id, count(*) FROM pending p JOIN folder d ON d.id = p.folder_id "
            "WHERE p.scan_id = ? GROUP BY d.source_id",
            (scan_id,),
        ).fetchall()
    )


def around(db: sqlite3.Connection, paths: Sequence[bytes]) -> list[int]:
    """Return the ids of the sources at, above or below paths that were not listed to their end."""
    return [
        source.id
        for source in _online(db)
        if any(covers(path, source.path) or covers(source.path, path) for path in paths)
    ]


def store(db: sqlite3.Connection, found: Mapping[int, PartialScan], read: Sequence[bytes] = ()) -> None:
    """Store how far sources were read; all others at and below the folders `read` were read whole."""
    whole = {source.id for source in _online(db) if any(covers(root, source.path) for root in read)}
    db.executemany(
        "UPDATE source SET unread = NULL WHERE id = ?", [(id_,) for id_ in whole.difference(found)]
    )
    db.executemany(
        "UPDATE source SET unread = ?, unread_done = ?, unread_count = ? WHERE id = ?",
        [(each.reason, each.done, each.count, id_) for id_, each in found.items()],
    )


def note_killed(db: sqlite3.Connection) -> None:
    """Note the sources that scans were reading when the program ended; call it before these are ended."""
    rows = db.execute("SELECT roots FROM scan WHERE state = ?", (JobState.RUNNING,)).fetchall()
    roots = [root for (text,) in rows for root in text.split(b"\0") if root]
    store(db, dict.fromkeys(around(db, roots), PartialScan(reason=PartialScanReason.ENDED)))


def _online(db: sqlite3.Connection) -> list[Source]:
    return [source for source in all_sources(db) if source.online and not source.removed]
