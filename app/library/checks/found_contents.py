"""Stores contents that checks found in place of the known ones, and accepts them as known."""

import json
import sqlite3
from collections.abc import Mapping
from typing import Final

import msgspec

from app.core.checksum.algorithm import Algorithm, digest_of_text, texts_of
from app.core.checksum.verdict import ChecksumVerdict, Contents, FileVersion
from app.core.file.record import FileRecord
from app.core.problems.catalogue import OF_CHECKSUMS
from app.library.query.row_mapping import records
from app.library.query.stored_fields import verdict_of

_COLUMNS: Final = "file_id, verdict, path, size, mtime_ns, ctime_ns, inode, digests, found"
_SELECT: Final = f"SELECT {_COLUMNS} FROM found_contents WHERE file_id IN (SELECT value FROM json_each(?))"
_ALGORITHMS: Final = {each.value: each for each in Algorithm}
IS_UNEXPECTED: Final = "EXISTS (SELECT 1 FROM found_contents x WHERE x.file_id = f.id)"
"""SQL: whether the last check of a file `f` found other contents than the known ones."""
_ACCEPTED: Final = (
    f"UPDATE file SET verdict = '{ChecksumVerdict.EDITED}', evidence = NULL, "
    f"problems = problems & ~{OF_CHECKSUMS} WHERE id = ?"
)


def read(db: sqlite3.Connection, ids: str) -> dict[int, dict[ChecksumVerdict, Contents]]:
    """Return the contents that were found in files by verdict; `ids` are JSON."""
    found: dict[int, dict[ChecksumVerdict, Contents]] = {}
    for id_, name, path, size, mtime_ns, ctime_ns, inode, digests, when in db.execute(_SELECT, (ids,)):
        verdict = verdict_of(name)
        if verdict is not None:
            version = FileVersion(size, mtime_ns, ctime_ns, inode)
            found.setdefault(id_, {})[verdict] = Contents(path, version, _digests(digests), when)
    return found


def put(db: sqlite3.Connection, id_: int, verdict: ChecksumVerdict, found: Contents) -> None:
    """Store contents that a check found, in place of those that an earlier one found with the verdict."""
    digests = texts_of(found.digests)
    db.execute("DELETE FROM found_contents WHERE (file_id, verdict) = (?, ?)", (id_, verdict))
    db.execute(
        f"INSERT INTO found_contents ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (id_, verdict, found.path, *found.version, json.dumps(digests), found.computed),
    )


def drop(db: sqlite3.Connection, id_: int) -> None:
    """Forget the contents that checks found in a file."""
    db.execute("DELETE FROM found_contents WHERE file_id = ?", (id_,))


def accept(db: sqlite3.Connection, seen: Mapping[int, Contents]) -> tuple[FileRecord, ...]:
    """Make the contents that the last check found the known ones, because the user says that they are good.

    `seen` are the contents that the user has seen, by the id of the file. Returns the records of the files
    whose last check found just these; others stay as they are.
    """
    accepted = [id_ for id_, contents in seen.items() if _accept(db, id_, contents)]
    db.executemany(_ACCEPTED, [(id_,) for id_ in accepted])
    return records(db, accepted)


def accept_scanned(db: sqlite3.Connection, pending: int, size: int, mtime_ns: int) -> None:
    """Make the contents of an edit known, as a scan sees the size and time that the check saw.

    Those of another version are forgotten. `pending` is the id of the file in the table `pending`, whose old
    row is not replaced yet.
    """
    row = db.execute(
        "SELECT f.id, x.path, x.size, x.mtime_ns, x.ctime_ns, x.inode, x.digests, x.found FROM pending p "
        "JOIN file f ON f.folder_id = p.folder_id AND f.name = p.name "
        "JOIN found_contents x ON x.file_id = f.id AND x.verdict = ? WHERE p.id = ?",
        (ChecksumVerdict.EDITED, pending),
    ).fetchone()
    if row is None:
        return
    id_, path, *values, digests, when = row
    version = FileVersion(*values)
    if (version.size, version.mtime_ns) == (size, mtime_ns):
        replace_known(db, id_, Contents(path, version, _digests(digests), when))
    db.execute("DELETE FROM found_contents WHERE (file_id, verdict) = (?, ?)", (id_, ChecksumVerdict.EDITED))


def replace_known(db: sqlite3.Connection, id_: int, contents: Contents, seconds: float = 0.0) -> None:
    """Store the known contents of a file in place of earlier ones."""
    db.execute("DELETE FROM checksum WHERE file_id = ?", (id_,))
    add_known(db, id_, contents, seconds)


def add_known(db: sqlite3.Connection, id_: int, contents: Contents, seconds: float = 0.0) -> None:
    """Store the version of a file whose contents are the known ones, and digests that are not known yet."""
    db.execute(
        "INSERT OR REPLACE INTO content_version (file_id, path, size, mtime_ns, ctime_ns, inode) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (id_, contents.path, *contents.version),
    )
    # A digest that was verified keeps the time at which it was computed.
    db.executemany(
        "INSERT OR IGNORE INTO checksum (file_id, algorithm, digest, computed, seconds) "
        "VALUES (?, ?, ?, ?, ?)",
        (
            (id_, algorithm.value, digest, contents.computed, seconds)
            for algorithm, digest in contents.digests.items()
        ),
    )


def _accept(db: sqlite3.Connection, id_: int, seen: Contents) -> bool:
    row = db.execute("SELECT verdict FROM file WHERE id = ?", (id_,)).fetchone()
    verdict = verdict_of(row[0]) if row else None
    found = read(db, json.dumps([id_])).get(id_, {}).get(verdict) if verdict else None
    if found is None or not found.digests or found.digests != seen.digests:
        return False
    replace_known(db, id_, found)
    drop(db, id_)
    return True


def _digests(text: str) -> Mapping[Algorithm, bytes]:
    """Return the digests in a JSON object, without those of unknown algorithms, and invalid ones."""
    digests = {}
    for name, digest in _object(text).items():
        try:
            digests[_ALGORITHMS[name]] = digest_of_text(_ALGORITHMS[name], digest)
        except (KeyError, TypeError, ValueError):
            continue
    return digests


def _object(text: str) -> dict[str, str]:
    """Return a JSON object; an empty one for any other text, as in a damaged library."""
    try:
        return msgspec.json.decode(text, type=dict[str, str])
    except (ValueError, RecursionError):
        return {}
