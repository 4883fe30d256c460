"""Files with problems in a library."""

import sqlite3

from msgspec.structs import replace

from app.core.file.media import VideoFile
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.core.problems.catalogue import PROBLEM_KINDS
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.library import Library
from app.library.scan import pending, probe_results, scans, sources
from tests.doubles import MEDIA
from tests.library.filling import ENGINE, everything, finding, found

TRUNCATED = replace(MEDIA, truncated=True)


MISNAMED = "extension"
"""Of what has the name of another container than `MEDIA`."""


def probe(
    library: Library,
    name: bytes,
    media: VideoFile | None = TRUNCATED,
    *,
    source: bytes = b"/v",
    size: int = 1000,
    mtime_ns: int = 10**18,
    reason: Message | None = None,
) -> FileRecord:
    """Have a scan find and probe one file."""

    def listed(db: sqlite3.Connection) -> int:
        scan_id = scans.begin(db, 0.0)
        place = sources.add(db, source, "uuid:1", 0.0)
        pending.add(db, scan_id, place, [(source, [found(name, size, mtime_ns)])])
        return scan_id

    scan_id = library.write(listed).result()
    with library.reader() as reader:
        (file,) = reader.pending(scan_id, 0, 10)
    status = FileStatus.OK if media else FileStatus.FAILED
    came = finding(file, status, reason, media, now=1e10)
    (record,) = library.write(probe_results.save, [came], engine=ENGINE, now=1e10).result()
    assert record == everything_by_id(library)[record.id]
    return record


def everything_by_id(library: Library) -> dict[int, FileRecord]:
    return {record.id: record for record in everything(library)}


def codes(record: FileRecord) -> list[str] | None:
    return None if record.problems is None else [k.code for k in PROBLEM_KINDS if k.bit & record.problems]


def told(library: Library, record: FileRecord, hidden: int = 0) -> list[tuple[str, Message | None, bool]]:
    """Return the problems of one file as the details have them; an export has the same."""
    with library.reader() as reader:
        one, (other,) = reader.entry(record, hidden=hidden), reader.entries_of([record.id], hidden=hidden)
    assert one.problems == other.problems
    assert one.problems is not None
    return [(problem.kind.code, problem.text, problem.marked) for problem in one.problems]


def counts(library: Library, hidden: int = 0) -> tuple[int, dict[str, int]]:
    """Return how many files are in the group of problems, and how many have which."""
    query = Query(hidden_problems=hidden)
    with library.reader() as reader:
        by_code = {each.value: each.files for each in reader.facet(query, "problem", 100) if each.value}
        in_group = reader.group_counts(hidden=hidden)[SmartGroup.PROBLEMS]
        assert in_group == reader.sums(query).problems
        return in_group, by_code
