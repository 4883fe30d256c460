"""The records of rows that are held in memory."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
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

    def ids(self) -> Sequence[int]:
        """Return the ids of the records that are held."""
        return tuple(self._records)

    def put(self, records: Iterable[FileRecord]) -> None:
        """Hold these records, in place of earlier records of the same files."""
        for record in records:
            self._records[record.id] = record
            self._records.move_to_end(record.id)
        while len(self._records) > self._limit:
            self._records.popitem(last=False)

    def drop(self, record_id: int | None) -> bool:
        """Drop a record; return whether it was held."""
        return record_id is not None and self._records.pop(record_id, None) is not None

    def clear(self) -> None:
        """Drop all records."""
        self._records.clear()


class RowRecords:
    """The records of rows by their ids: negative ones are recordings of several files (`clip_rows`)."""

    def __init__(self) -> None:
        self.files = RecordCache()
        self._wholes = RecordCache()
        """The records of recordings, by the ids of their first found parts."""
        self._gone: set[int] = set()
        """Ids of rows whose records no longer exist."""

    def get(self, id_: int) -> FileRecord | None:
        """Return the record of a row, None if it must be read first, or no longer exists."""
        return self.files.get(id_) if id_ > 0 else self._wholes.get(-id_)

    def is_gone(self, id_: int) -> bool:
        """Return whether the record of a row no longer exists."""
        return id_ in self._gone

    def put(self, records: Iterable[FileRecord], wholes: Iterable[FileRecord] = ()) -> None:
        """Hold these records of files, and of recordings."""
        self.files.put(records)
        self._wholes.put(wholes)

    def answer(self, ids: Iterable[int], records: Iterable[FileRecord], wholes: Iterable[FileRecord]) -> None:
        """Hold the records that were requested for these rows; the others no longer exist."""
        known, of_clips = list(records), list(wholes)
        self.put(known, of_clips)
        there = {*(record.id for record in known), *(-record.id for record in of_clips)}
        self._gone.update(set(ids).difference(there))

    def update(self, record: FileRecord, whole: int | None) -> bool:
        """Replace the record of a file if it is held, and drop that of its recording.

        `whole` is the id of the first part of that. Return whether one of them was held.
        """
        held = self.files.get(record.id) is not None
        if held:
            self.files.put((record,))
        return (whole is not None and self._wholes.drop(whole)) or held

    def begin(self) -> None:
        """Drop what belongs to the rows of another result."""
        self.forget_wholes()
        self._gone.clear()

    def forget_wholes(self) -> None:
        """Drop the records of recordings."""
        self._wholes.clear()

    def forget(self) -> None:
        """Drop all records."""
        self.files.clear()
        self.begin()
