"""Reads what is known of the contents of files, by size; stores their samples; finds good copies."""

import json
import sqlite3
import time
from array import array
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.good_copy import GoodCopy
from app.core.checksum.verdict import BAD, Contents, FileVersion
from app.core.copies.contents import NO_DIGESTS, KnownFile
from app.core.copies.occupancy import MOST_SHARED, RANGE_BYTES, Blocks
from app.core.copies.place import CopyPlace
from app.core.file.record import FileRecord, FileStatus
from app.core.query import Query
from app.core.text.names import split
from app.library.checks.checksum_plan import HAS_CONTENTS, StoredFile
from app.library.checks.found_contents import IS_UNEXPECTED
from app.library.query.row_mapping import records
from app.library.query.stored_fields import COVERED, verdict_of
from app.library.query.where_clause import PRESENT, condition

COUNTED: Final = f"f.missing IN (0, {COVERED}) AND f.size > 0 AND {HAS_CONTENTS}"
"""SQL: whether the contents of a file `f` may be a copy. Files that are gone or in a trash are none."""
_ALGORITHMS: Final = {each.value: each for each in Algorithm}
_AWAY: Final = frozenset({FileStatus.OFFLINE, FileStatus.MISSING})


def same_version(table: str) -> str:
    """Return the condition that facts in a table are of the version of the file `f` that was scanned last."""
    # The facts of an earlier version say nothing.
    return (
        f"({table}.size, {table}.mtime_ns) = (f.size, f.mtime_ns) "
        f"AND ({table}.inode IN ('', f.file_id) OR f.file_id = '')"
    )


SAMPLE: Final = f"LEFT JOIN sample p ON p.file_id = f.id AND {same_version('p')} "
"""SQL: joins the sample `p` of a file `f`."""
_FILES: Final = (
    "SELECT f.size, f.id, d.source_id, s.volume, f.file_id, s.lasting_ids, f.mtime_ns, f.missing, f.verdict, "
    f"{IS_UNEXPECTED}, p.extents, p.own, p.shared, p.digest, "
    f"EXISTS (SELECT 1 FROM doubt t WHERE t.file_id = f.id AND {same_version('t')}), "
    "c.algorithm, c.digest FROM file f JOIN folder d ON d.id = f.folder_id "
    "JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    f"{SAMPLE}LEFT JOIN content_version v ON v.file_id = f.id AND {same_version('v')} "
    "LEFT JOIN checksum c ON c.file_id = v.file_id "
    f"WHERE f.size IN (SELECT value FROM json_each(?)) AND {COUNTED} ORDER BY f.size, f.id"
)
# An index finds the files of one size.
_DOUBTED: Final = (
    "SELECT DISTINCT o.id FROM file f JOIN file o ON o.size = f.size AND (o.id = f.id "
    "OR (f.file_id <> '' AND (o.file_id, o.mtime_ns) = (f.file_id, f.mtime_ns))) WHERE f.id IN "
    "(SELECT :file UNION SELECT k.id FROM folder d JOIN file k ON k.folder_id = d.id AND k.name = :name "
    "WHERE d.path = :folder)"
)

_STORED: Final = "(size, mtime_ns, inode) = (:size, :mtime_ns, :inode)"
"""SQL: whether the row is of the same version."""
_LONGEST: Final = MOST_SHARED * RANGE_BYTES
_KEPT: Final = f"NOT :asked AND {_STORED}"
_BLOCKS: Final = ("extents", "own", "shared")


class SampledFile(NamedTuple):
    """The result of reading the sample of a file."""

    record: int
    """Id of the file."""
    version: FileVersion
    digest: bytes | None
    """The digest of the sample; None without one."""
    blocks: Blocks | None
    """Its blocks; None if they were not asked for."""


def sizes(db: sqlite3.Connection, query: Query) -> "array[int]":
    """Return the sizes of the files of a query, each once, in order."""
    where, values = condition(query, time.time())
    rows = db.execute(
        f"SELECT DISTINCT f.size FROM file f WHERE {PRESENT} AND {COUNTED} AND {where} ORDER BY 1", values
    )
    return array("q", (row[0] for row in rows))


def shared_sizes(db: sqlite3.Connection, sizes: Sequence[int]) -> list[int]:
    """Return those of `sizes` that several files have, in order."""
    rows = db.execute(
        "SELECT size FROM file WHERE size IN (SELECT value FROM json_each(?)) "
        "GROUP BY size HAVING count(*) > 1 ORDER BY size",
        (json.dumps(list(sizes)),),
    )
    return [row[0] for row in rows]


def files(db: sqlite3.Connection, sizes: Sequence[int]) -> Iterator[tuple[int, list[KnownFile]]]:
    """Yield each of `sizes` that a file has, in order, with all files of that size in present sources."""
    volumes = lasting_volumes(db)
    rows = db.execute(_FILES, (json.dumps(list(sizes)),))
    for size, of_size in groupby(rows, itemgetter(0)):
        yield size, _without_bad([_file(of_file, volumes) for _, of_file in groupby(of_size, itemgetter(1))])


def lasting_volumes(db: sqlite3.Connection) -> dict[str, bool]:
    """Return whether file ids last, by volume: what is known by one source counts for all on its volume."""
    rows = db.execute("SELECT volume, min(lasting_ids) FROM source WHERE lasting_ids IS NOT NULL GROUP BY 1")
    return {volume: bool(lasting) for volume, lasting in rows if volume}


def lasts(volumes: dict[str, bool], volume: str, lasting: int | None) -> bool | None:
    """Return whether file ids last on a volume; `lasting` is what is known by one source."""
    return volumes.get(volume, None if lasting is None else bool(lasting))


def _file(rows: Iterator[tuple[Any, ...]], volumes: dict[str, bool]) -> tuple[KnownFile, bool]:
    """Return the file in `rows`, which hold one of its checksums each, and whether its contents are bad."""
    first = next(rows)
    record, source_id, volume, number, lasting, mtime_ns, missing, verdict, *known_facts = first[1:]
    unexpected, extents, own, shared, sample, is_doubted, *digest = known_facts
    known = lasts(volumes, volume, lasting)
    place = CopyPlace(record, source_id, volume, number, known, extents or "")
    digests = NO_DIGESTS
    if digest[0] is not None and not is_doubted:
        digests = {_ALGORITHMS[row[-2]]: row[-1] for row in (first, *rows) if row[-2] in _ALGORITHMS}
    bad = bool(unexpected) or verdict_of(verdict) in BAD
    blocks = stored_blocks(extents, own, shared)
    return KnownFile(place, mtime_ns, sample, digests, readable=not missing, blocks=blocks), bad


def stored_blocks(extents: str | None, own: Any, shared: Any) -> Blocks | None:  # noqa: ANN401
    """Return the blocks that `save_samples` has stored; None if they were not asked for.

    What a damaged library holds in their place is unknown.
    """
    if extents is None:
        return None
    is_sound = isinstance(own, int) and isinstance(shared, bytes) and not len(shared) % RANGE_BYTES
    return Blocks(extents, own, shared) if is_sound and len(shared) <= _LONGEST else Blocks(extents)


def _without_bad(files: Sequence[tuple[KnownFile, bool]]) -> list[KnownFile]:
    """Return the files with nothing known of the contents of bad ones, under any of their paths."""
    places = {known.place.own for known, bad in files if bad}
    return [
        KnownFile(known.place, known.mtime_ns, readable=False) if known.place.own in places else known
        for known, _ in files
    ]


def save_samples(db: sqlite3.Connection, found: Sequence[SampledFile]) -> tuple[FileRecord, ...]:
    """Store samples and blocks, and return no records. Of the same version, what is None stays as it is."""
    db.executemany(
        "INSERT INTO sample (file_id, size, mtime_ns, inode, digest, extents, own, shared) "
        "SELECT id, :size, :mtime_ns, :inode, :digest, :extents, :own, :shared FROM file WHERE id = :id "
        "ON CONFLICT (file_id) DO UPDATE SET size = :size, mtime_ns = :mtime_ns, inode = :inode, "
        f"digest = CASE WHEN :digest IS NULL AND {_STORED} THEN digest ELSE :digest END, "
        + ", ".join(f"{name} = CASE WHEN {_KEPT} THEN {name} ELSE :{name} END" for name in _BLOCKS),
        (
            {
                "id": each.record,
                "size": each.version.size,
                "mtime_ns": each.version.mtime_ns,
                "inode": each.version.file_id,
                "digest": each.digest,
                "asked": each.blocks is not None,
                "extents": blocks.name,
                "own": blocks.own,
                "shared": blocks.shared,
            }
            for each in found
            for blocks in (each.blocks or Blocks(),)
        ),
    )
    return ()


def doubt(db: sqlite3.Connection, file: int, keeper: bytes) -> tuple[FileRecord, ...]:
    """Note that a file and its keeper were found to differ, and return the records of both.

    Other paths to either, as hard links are, share the doubt. A later reading to the end ends it.
    """
    folder, name = split(keeper)
    found = db.execute(_DOUBTED, {"file": file, "folder": folder, "name": name}).fetchall()
    db.executemany(
        "INSERT OR REPLACE INTO doubt SELECT id, size, mtime_ns, file_id FROM file WHERE id = ?", found
    )
    return records(db, [row[0] for row in found])


def set_lasting_ids(db: sqlite3.Connection, known: Sequence[tuple[bool, int]]) -> None:
    """Store whether the file ids of sources last; pairs of that and the id of a source."""
    db.executemany("UPDATE source SET lasting_ids = ? WHERE id = ?", known)


def good_copies(db: sqlite3.Connection, file: StoredFile) -> tuple[GoodCopy, ...]:
    """Return the copies of a file with the bytes that it should have.

    Those within reach come first, and of them the last checked first.
    """
    if file.contents is None:
        return ()
    good, edited, rotten = file.contents
    expected = edited if edited is not None and rotten is not None else good
    size = expected.version.size
    known_files = [each for _, known in files(db, [size]) for each in known]
    own = next((each for each in known_files if each.place.record == file.id), None)
    ids = [each.place.record for each in known_files if _is_good(each, expected) and not _is_same(each, own)]
    copies = (
        GoodCopy(record.path, record.checked or 0.0, record.status not in _AWAY)
        for record in records(db, ids)
    )
    return tuple(sorted(copies, key=lambda copy: (not copy.connected, -copy.checked)))


def _is_good(known: KnownFile, expected: Contents) -> bool:
    common = known.digests.keys() & expected.digests.keys()
    return bool(common) and all(known.digests[each] == expected.digests[each] for each in common)


def _is_same(known: KnownFile, own: KnownFile | None) -> bool:
    """Return whether a file is the damaged one under another path, or shares the blocks of its bytes."""
    if own is None:
        return False
    one, other = known.place, own.place
    shared = one.extents and (one.disk, one.extents) == (other.disk, other.extents)
    return one.record == other.record or one.own == other.own or bool(shared)
