"""Finds copies of a file with the bytes that it should have."""

import sqlite3
from typing import Final

from app.core.checksum.good_copy import GoodCopy
from app.core.checksum.verdict import Contents
from app.core.copies.contents import KnownFile
from app.core.file.record import FileStatus
from app.library.checks.checksum_plan import StoredFile
from app.library.copies import copy_facts
from app.library.query.row_mapping import records

_AWAY: Final = frozenset({FileStatus.OFFLINE, FileStatus.MISSING})


def find(db: sqlite3.Connection, file: StoredFile) -> tuple[GoodCopy, ...]:
    """Return the good copies of a file, those within reach first, and of them the last checked first."""
    if file.contents is None:
        return ()
    good, edited, rotten = file.contents
    expected = edited if edited is not None and rotten is not None else good
    size = expected.version.size
    files = [each for _, known in copy_facts.files(db, [size]) for each in known]
    own = next((each for each in files if each.place.record == file.id), None)
    ids = [each.place.record for each in files if _is_good(each, expected) and not _is_same(each, own)]
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
