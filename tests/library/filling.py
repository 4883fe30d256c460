"""Puts files into a library without a scan: what listing and probing would have written."""

import sqlite3
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from app.core.file.listed_file import ListedFile
from app.core.file.media import VideoFile
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.library import Library
from app.library.scan import pending, probe_results, scans, sources
from app.library.scan.file_rows import PendingResult
from app.library.scan.pending import PendingFile
from app.probe.base import ProbeAnswer
from app.probe.rows import answer_row
from tests.doubles import MEDIA

ENGINE = "fake 1"


def found(name: bytes, size: int = 1000, mtime_ns: int = 10**18, file_id: str = "") -> ListedFile:
    return name, size, mtime_ns, file_id or name.hex(), None


def fill(
    library: Library,
    source: bytes,
    folders: Iterable[tuple[bytes, Sequence[ListedFile]]],
    volume: str = "uuid:1",
) -> tuple[FileRecord, ...]:
    """Have the library know `folders` of files below `source`, all of them probed and ok."""

    def write(db: sqlite3.Connection) -> int:
        scan_id = scans.begin(db, 2e9)
        pending.add(db, scan_id, sources.add(db, source, volume, 0.0), folders)
        return scan_id

    scan_id = library.write(write).result()
    return save_pending(library, scan_id)


def save_pending(library: Library, scan_id: int) -> tuple[FileRecord, ...]:
    """Save what is pending of a scan as probed."""
    with library.reader() as reader:
        files = reader.pending(scan_id, 0, 10**6)
    findings = [finding(file) for file in files]
    return library.write(probe_results.save, findings, engine=ENGINE, now=1.0).result()


def finding(
    file: PendingFile,
    status: FileStatus = FileStatus.OK,
    reason: Message | None = None,
    media: VideoFile | None = None,
    now: float = 1.0,
) -> PendingResult:
    """Return a finding; without `media`, a good file has `MEDIA`, and a failed one nothing."""
    held = media or (MEDIA if status is FileStatus.OK else None)
    answer = ProbeAnswer(key=file.id, status=status, reason=reason, media=held)
    row = answer_row(answer, file.path, file.size, file.mtime_ns, now)
    return PendingResult(file, status, reason, row, file.size, file.mtime_ns)


def everything(library: Library) -> tuple[FileRecord, ...]:
    """Return every record, as a table would load them."""
    return library.page(0, 10**6)


def without_measures(record: FileRecord) -> FileRecord:
    """Return the record without the room on its disk and the time of the last look at it.

    A scan measures them again where it finds no file new or changed, and so announces none.
    """
    return replace(record, disk=record.disk and record.disk._replace(free=None, seen=None))


def run_sql(library: Library, statement: str, *values: object) -> None:
    """Change the library behind its back."""

    def change(db: sqlite3.Connection) -> None:
        db.execute(statement, values)

    library.write(change).result()


def count(library: Library, table: str) -> int:
    """Return the number of rows in a table."""

    def read(db: sqlite3.Connection) -> int:
        return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - ours

    return library.write(read).result()


def page_limit(library: Library, pages: int) -> None:
    """Let the disk be full after so many more pages."""
    used = library.write(lambda db: int(db.execute("PRAGMA page_count").fetchone()[0])).result()
    run_sql(library, f"PRAGMA max_page_count = {used + pages}")
