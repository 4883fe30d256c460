"""Reads the history for the window: the scans, and the changes in them."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.history import START, Change, ChangeKind, ReportRange
from app.library import Library
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Tasks

PAGE: Final = 500
MOST_COPIED: Final = 100_000
"""Most changes of a kind that are copied as text: more than anybody reads."""


class HistoryLoader(QObject):
    """Reads in a thread of its own, and emits the results in the GUI thread."""

    scans_read = Signal(object)
    """The `ScanReport`s of all scans, the newest first."""
    counts_read = Signal(object, object)
    """A `ReportRange`, and its number of changes by kind."""
    page_read = Signal(object, object, object, object)
    """A `ReportRange`, a `ChangeKind`, the id of the record before the page, and the page's changes."""
    all_read = Signal(object)
    """The changes of a kind, to be copied."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads = LibraryReads(library, "history")
        self._tasks = tasks

    def read_scans(self) -> None:
        """Read all scans, and emit `scans_read`."""
        self._tasks.spawn(self._read_scans())

    def read_counts(self, span: ReportRange) -> None:
        """Count the changes by kind, and emit `counts_read`."""
        self._tasks.spawn(self._read_counts(span))

    def read_page(self, span: ReportRange, kind: ChangeKind, after: int = START) -> None:
        """Read a page of a kind's changes, and emit `page_read`."""
        self._tasks.spawn(self._read_page(span, kind, after))

    def read_all(self, span: ReportRange, kind: ChangeKind) -> None:
        """Read up to `MOST_COPIED` changes of a kind, and emit `all_read`."""
        self._tasks.spawn(self._read_all(span, kind))

    def close(self) -> None:
        """Cancel the running reads, and wait for the thread."""
        self._reads.close()

    async def _read_scans(self) -> None:
        self.scans_read.emit(await self._reads.ask(Reader.scans))

    async def _read_counts(self, span: ReportRange) -> None:
        self.counts_read.emit(span, await self._reads.ask(partial(Reader.change_counts, span=span)))

    async def _read_page(self, span: ReportRange, kind: ChangeKind, after: int) -> None:
        self.page_read.emit(span, kind, after, await self._changes(span, kind, after, PAGE))

    async def _read_all(self, span: ReportRange, kind: ChangeKind) -> None:
        self.all_read.emit(await self._changes(span, kind, START, MOST_COPIED))

    async def _changes(
        self, span: ReportRange, kind: ChangeKind, after: int, limit: int
    ) -> tuple[Change, ...]:
        return await self._reads.ask(lambda reader: reader.changes(span, kind, after, limit))
