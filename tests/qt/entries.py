"""A file of the library with its details."""

from app.core.details.file_details import FileDetails
from app.core.file.record import FileRecord, FileStatus, summarise
from app.library.query.stored_contents import media_tree
from tests.doubles import MEDIA

RECORD = FileRecord(
    id=7,
    folder=b"/media/GoPro",
    name=b"GX010482.MP4",
    size=3_900_000_000,
    mtime_ns=1_700_000_000 * 10**9,
    status=FileStatus.OK,
    summary=summarise(MEDIA),
)


ENTRY = FileDetails(RECORD, media_tree(MEDIA))


NO_MEDIA = media_tree(None)
