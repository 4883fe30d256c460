"""The records that the table holds in memory: those of the rows that were looked at last."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Final

from app.core.record import FileRecord

HELD: Final = 8_000
"""Some 8 MB: a hundred screens of rows."""


class RecordCache:
    """Records by id. The longest unused go when there are too many."""

    def __init__(self, limit: int = HELD) -> None:
        self._limit = limit
        self._records: OrderedDict[int, FileRecord] = OrderedDict()

    def get(self, record_id: int) -> FileRecord | None:
        """Return a record, None where it has to be read first."""
        record = self._records.get(record_id)
        if record is not None:
            self._records.move_to_end(record_id)
        return record

    def put(self, records: Iterable[FileRecord]) -> None:
        """Hold these, in place of what was held of them before."""
        for record in records:
            self._records[record.id] = record
            self._records.move_to_end(record.id)
        while len(self._records) > self._limit:
            self._records.popitem(last=False)

    def clear(self) -> None:
        """Let all go."""
        self._records.clear()
