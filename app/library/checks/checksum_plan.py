"""Chooses the files of a check, the longest unchecked first, and reads their stored checksums."""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import ChecksumVerdict, Contents, FileVersion, KnownContents
from app.core.message import Message
from app.core.query import Query
from app.core.text.names import join
from app.library.checks import found_contents
from app.library.checks.planned_file import PlannedFile
from app.library.query.row_mapping import RECORD_TABLES
from app.library.query.stored_fields import IN_TRASH, reason_of, verdict_of
from app.library.query.where_clause import SCANNED, condition

PAGE: Final = 500
_ALGORITHMS: Final = {each.value: each for each in Algorithm}
HAS_CONTENTS: Final = (
    "NOT (f.status = 'skipped' AND (ifnull(f.reason, '') GLOB '?\"file.link\"*' "
    "OR ifnull(f.reason, '') GLOB '?\"file.not_regular\"*'))"
)
"""SQL: whether a file `f` is neither a link nor a device."""
IS_CHECKED: Final = f"f.missing <> {IN_TRASH} AND {HAS_CONTENTS}"
"""SQL: whether checks read a file `f`. What lies in a trash is no file of the library."""
CAN_READ: Final = f"NOT f.missing AND {HAS_CONTENTS} AND {SCANNED}"
"""SQL: whether checks can read a file `f`: it is there as far as is known, and not only imported."""
_IS_CURRENT: Final = (
    "(v.size, v.mtime_ns) = (f.size, f.mtime_ns) AND (v.inode IN ('', f.file_id) OR f.file_id = '')"
)
"""SQL: whether the last scan saw the version `v` of the stored checksums."""
_IS_KNOWN: Final = (
    f"EXISTS (SELECT 1 FROM content_version v WHERE v.file_id = f.id AND {_IS_CURRENT}) "
    "AND NOT EXISTS (SELECT 1 FROM doubt t WHERE t.file_id = f.id) AND (SELECT count(*) "
    "FROM checksum c WHERE c.file_id = f.id AND c.algorithm IN (SELECT value FROM json_each(?))) = ?"
)
"""SQL: whether the last scan saw the version of the stored checksums, and no algorithm is missing."""
_SELECT: Final = (
    "SELECT f.id, d.source_id, f.size, f.missing, f.verdict, ifnull(f.checked >= ?, 0), {known} "
    f"FROM {RECORD_TABLES} WHERE {IS_CHECKED} AND {{where}} "
    "ORDER BY f.checked NULLS FIRST, d.path, f.name"
)
_CONTENTS: Final = (
    "SELECT f.id, d.path, f.name, f.size, f.checked, f.verdict, f.evidence, "
    f"ifnull({_IS_CURRENT}, 0), v.path, v.size, v.mtime_ns, v.ctime_ns, v.inode "
    f"FROM {RECORD_TABLES} LEFT JOIN content_version v ON v.file_id = f.id "
    "WHERE f.id IN (SELECT value FROM json_each(?))"
)
_DIGESTS: Final = (
    "SELECT file_id, algorithm, digest, computed FROM checksum "
    "WHERE file_id IN (SELECT value FROM json_each(?))"
)


class StoredFile(NamedTuple):
    """A file with its stored checksums."""

    id: int
    path: bytes
    size: int
    contents: KnownContents | None
    checked: float | None
    """The last check, seconds since the epoch."""
    verdict: ChecksumVerdict | None
    evidence: Message | None
    """The finding of a bad verdict."""
    is_current: bool
    """Whether the last scan saw the version of the stored checksums."""

    @property
    def found(self) -> Contents | None:
        """The contents that the last check found in place of the known ones; None if it found these."""
        found = self.contents.found(self.verdict) if self.contents else None
        return found if found is not None and found.digests else None


def owners(db: sqlite3.Connection, found: Contents, limit: int = 100) -> list[int]:
    """Return the ids of up to `limit` files whose known contents are those that were found in a file."""
    name, digest = next(iter(found.digests.items()))
    rows = db.execute(
        f"SELECT f.id FROM content_version v CROSS JOIN checksum c ON c.file_id = v.file_id "
        f"AND (c.algorithm, c.digest) = (?, ?) CROSS JOIN ({RECORD_TABLES}) ON f.id = v.file_id "
        "WHERE v.size = ? LIMIT ?",
        (name, digest, found.version.size, limit),
    )
    return [row[0] for row in rows]


def plan(
    db: sqlite3.Connection, query: Query, began: float, algorithms: Sequence[Algorithm]
) -> Iterator[PlannedFile[ChecksumVerdict]]:
    """Yield the files of a query. Without `algorithms`, no file counts as known.

    `began` is the begin of the job, in seconds since the epoch.
    """
    where, values = condition(query, time.time())
    known, wanted = (_IS_KNOWN, (json.dumps(algorithms), len(algorithms))) if algorithms else ("0", ())
    rows = db.execute(_SELECT.format(known=known, where=where), (began, *wanted, *values))
    for id_, source_id, size, missing, verdict, is_done, is_known in rows:
        yield PlannedFile(
            id_,
            source_id,
            size,
            bool(missing),
            verdict_of(verdict) or ChecksumVerdict.NEW,
            bool(is_done),
            bool(is_known),
        )


def stored(db: sqlite3.Connection, ids: Sequence[int]) -> Iterator[StoredFile]:
    """Yield files with their stored checksums, in the order of `ids`, without unknown ids."""
    for start in range(0, len(ids), PAGE):
        page = json.dumps(list(ids[start : start + PAGE]))
        digests: dict[int, dict[Algorithm, bytes]] = {}
        computed: dict[int, float] = {}
        for id_, name, digest, when in db.execute(_DIGESTS, (page,)).fetchall():
            if algorithm := _ALGORITHMS.get(name):
                digests.setdefault(id_, {})[algorithm] = digest
                computed[id_] = when
        rows = {row[0]: row for row in db.execute(_CONTENTS, (page,)).fetchall()}
        found = found_contents.read(db, page)
        for id_ in ids[start : start + PAGE]:
            if id_ in rows:
                _, folder, name, size, checked, verdict, evidence, current, path, *version = rows[id_]
                contents = None
                if path is not None and id_ in digests:
                    good = Contents(path, FileVersion(*version), digests[id_], computed[id_])
                    others = found.get(id_, {})
                    contents = KnownContents(
                        good, others.get(ChecksumVerdict.EDITED), others.get(ChecksumVerdict.ROTTEN)
                    )
                known = checked, verdict_of(verdict), reason_of(evidence), bool(current)
                yield StoredFile(id_, join(folder, name), size, contents, *known)


def rows_of(db: sqlite3.Connection, statement: str, ids: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a statement that takes a JSON list of ids, in the order of `ids`.

    The id is the first value of a row. Unknown ids are left out.
    """
    for start in range(0, len(ids), PAGE):
        page = list(ids[start : start + PAGE])
        rows = {row[0]: row for row in db.execute(statement, (json.dumps(page),)).fetchall()}
        yield from (rows[id_] for id_ in page if id_ in rows)
