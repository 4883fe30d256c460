"""Records that are saved and announced together."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from app.core.file.record import FileRecord
from app.core.job.host import JobHost

_BATCH: Final = 500
"""Records announced at once: a table takes them in a few milliseconds."""


class RecordBatch(Struct, frozen=True):
    """Records just committed: new, changed or missing files."""

    records: tuple[FileRecord, ...]
    scan_id: int = 0
    """The scan that announces them; its probed records have the same id. 0: a change of known files."""


def announce(host: JobHost[RecordBatch], records: Sequence[FileRecord], scan_id: int = 0) -> None:
    """Report the records that were just saved, in batches."""
    for start in range(0, len(records), _BATCH):
        host.batch(RecordBatch(tuple(records[start : start + _BATCH]), scan_id))
