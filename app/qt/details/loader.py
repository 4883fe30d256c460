"""Reads the details of selected files."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.comparison import Comparison, compare
from app.core.record import FileDetails, FileRecord
from app.core.report import Line, report_tree
from app.library import Library
from app.library.reader import Reader
from app.qt.tasks import Tasks

PAGE: Final = 500
"""Records per read. Other requests run between two reads."""


class DetailsLoader(QObject):
    """A loader of details, for one selection at a time. A new request cancels the running one."""

    described = Signal(object)
    """A `FileDetails`, a `Comparison` of several files, or None for no file."""
    reported = Signal(object)
    """MediaInfo's own report of the described file as the scan read it, as `Line`s."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._asked: object = None

    def describe(self, ids: Sequence[int], hidden: int = 0) -> None:
        """Emit the details of these files without the problems in `hidden`."""
        self._asked = asked = object()
        self._tasks.spawn(self._describe(ids, hidden, asked))

    async def _describe(self, ids: Sequence[int], hidden: int, asked: object) -> None:
        answer = await self._tasks.away(self._look_at, ids, hidden, asked)
        if asked is self._asked:
            self.described.emit(answer)

    def close(self) -> None:
        """Cancel a running request, which may read a million files."""
        self._asked = None

    def _look_at(self, ids: Sequence[int], hidden: int, asked: object) -> FileDetails | Comparison | None:
        with self._library.reader() as reader:
            if len(ids) == 1:
                return next(reader.entries_of(ids, hidden=hidden), None)
            return compare(self._while_asked(reader, ids, asked)) if ids else None

    def _while_asked(self, reader: Reader, ids: Sequence[int], asked: object) -> Iterator[FileRecord]:
        for start in range(0, len(ids), PAGE):
            if asked is not self._asked:
                return
            yield from reader.records(ids[start : start + PAGE])

    def report(self, file_id: int) -> None:
        """Emit MediaInfo's own report of a file."""
        self._tasks.spawn(self._report(file_id, self._asked))

    async def _report(self, file_id: int, asked: object) -> None:
        lines = await self._tasks.away(self._read_report, file_id)
        if asked is self._asked:
            self.reported.emit(lines)

    def _read_report(self, record_id: int) -> tuple[Line, ...]:
        with self._library.reader() as reader:
            return report_tree(reader.report(record_id) or "")
