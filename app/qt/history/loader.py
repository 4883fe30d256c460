"""Reads the history for the window: the scans, and the changes in them."""

import time
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.job import AsyncJobQueue
from app.core.scan.history import START, Change, ChangeKind, ReportRange
from app.core.scan.since import Period
from app.jobs.types.checksum import CHECKSUM, VERIFY
from app.jobs.types.damage import CHECK
from app.library import Library
from app.library.checks import news
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks, background

_CHECKS: Final = frozenset(each.name for each in (CHECKSUM, VERIFY, CHECK))
PAGE: Final = 500
MOST_COPIED: Final = 100_000
"""Most changes of a kind that are copied as text: more than anybody reads."""


class HistoryLoader(Loader):
    """Reads in a thread of its own, and emits the results in the GUI thread."""

    rows_read = Signal(object, object)
    """The `ScanReport`s of all scans, and the `Job`s of all checks, the newest first."""
    news_read = Signal(object)
    """The `NewsSince` since a moment."""
    counts_read = Signal(object, object)
    """A `ReportRange`, and its number of changes by kind."""
    page_read = Signal(object, object, object, object)
    """A `ReportRange`, a `ChangeKind`, the id of the record before the page, and the page's changes."""
    all_read = Signal(object)
    """The changes of a kind, to be copied."""

    _latest = Latest()

    def __init__(
        self, library: Library, queue: AsyncJobQueue, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._queue = queue
        self._reads = LibraryReads(library, "history", threads=2)

    @background
    async def read_rows(self) -> None:
        """Read all scans and checks, and emit `rows_read`."""
        checks = [job for job in await self._queue.list() if job.type.name in _CHECKS and not job.live]
        self.rows_read.emit(await self._reads.ask(Reader.scans), checks)

    @_latest.background
    async def read_news(self, asked: Period | float) -> None:
        """Count what has become of the files since a moment, and emit `news_read`."""
        self.news_read.emit(await self._reads.ask(lambda each: each.insight(news.read, asked, time.time())))

    @background
    async def read_counts(self, span: ReportRange) -> None:
        """Count the changes by kind, and emit `counts_read`."""
        self.counts_read.emit(span, await self._reads.ask(partial(Reader.change_counts, span=span)))

    @background
    async def read_page(self, span: ReportRange, kind: ChangeKind, after: int = START) -> None:
        """Read a page of a kind's changes, and emit `page_read`."""
        self.page_read.emit(span, kind, after, await self._changes(span, kind, after, PAGE))

    @background
    async def read_all(self, span: ReportRange, kind: ChangeKind) -> None:
        """Read up to `MOST_COPIED` changes of a kind, and emit `all_read`."""
        self.all_read.emit(await self._changes(span, kind, START, MOST_COPIED))

    def close(self) -> None:
        """Cancel the running reads, and wait for the thread."""
        self._reads.close()

    async def _changes(
        self, span: ReportRange, kind: ChangeKind, after: int, limit: int
    ) -> tuple[Change, ...]:
        return await self._reads.ask(lambda reader: reader.changes(span, kind, after, limit))
