"""Files of a table."""

from app.core.file.record import FileRecord, FileStatus, Summary


def record(number: int, summary: Summary | None = None) -> FileRecord:
    return FileRecord(
        id=number,
        source_id=1,
        folder=b"/videos",
        name=b"clip %d.mkv" % number,
        size=1000 - number,
        mtime_ns=0,
        status=FileStatus.OK,
        summary=summary or Summary(),
    )
