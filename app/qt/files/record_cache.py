"""A cache of records: those of the rows that were shown last."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Final

from app.core.file.record import FileRecord

HELD: Final = 8_000
"""Largest number of records: about 8 MB, a hundred screens of rows."""


class RecordCache:
    """A cache of records by id. The least recently used records are dropped above the limit."""

    def __init__(self, limit: int = HELD) -> None:
        self._limit = limit
        self._records: OrderedDict[int, FileRecord] = OrderedDict()

    def get(self, record_id: int) -> FileRecord | None:
        """Return a record, None if it must be read first."""
        record = self._records.get(record_id)
        if record is not None:
            self._records.move_to_end(record_id)
        return record

    def put(self, records: Iterable[FileRecord]) -> None:
        """Hold these records, in place of earlier records of the same files."""
        for record in records:
            self._records[record.id] = record
            self._records.move_to_end(record.id)
        while len(self._records) > self._limit:
            self._records.popitem(last=False)

    def clear(self) -> None:
        """Drop all records."""
        self._records.clear()
