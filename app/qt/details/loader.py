"""Reads the details of selected files."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.comparison import Comparison, compare
from app.core.record import FileDetails, FileRecord
from app.library import Library
from app.library.reader import Reader
from app.qt.library_reads import LibraryReads
from app.qt.tasks import LatestTask, Tasks

PAGE: Final = 500
"""Records per read; a new request cancels the running one between two reads."""


class DetailsLoader(QObject):
    """A loader of details, for one selection at a time. A new request cancels the running one."""

    described = Signal(object)
    """A `FileDetails`, a `Comparison` of several files, or None for no file."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads = LibraryReads(library, "details")
        self._details = LatestTask(tasks)

    def describe(self, ids: Sequence[int], hidden: int = 0) -> None:
        """Emit the details of these files without the problems in `hidden`."""
        self._details.run(self._describe(ids, hidden))

    async def _describe(self, ids: Sequence[int], hidden: int) -> None:
        self.described.emit(await self._reads.ask(partial(_details, ids=ids, hidden=hidden)))

    def close(self) -> None:
        """Cancel a running request, which may read a million files, and wait for the thread."""
        self._details.cancel()
        self._reads.close()


def _details(reader: Reader, ids: Sequence[int], hidden: int) -> FileDetails | Comparison | None:
    if len(ids) == 1:
        entry = next(reader.entries_of(ids, hidden=hidden), None)
        stored = next(reader.stored_checksums(ids), None)
        return entry._replace(checksums=stored.contents) if entry and stored else entry
    return compare(_records(reader, ids)) if ids else None


def _records(reader: Reader, ids: Sequence[int]) -> Iterator[FileRecord]:
    for start in range(0, len(ids), PAGE):
        yield from reader.records(ids[start : start + PAGE])
