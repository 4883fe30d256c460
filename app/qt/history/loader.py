"""What the window asks of the history: the scans there were, and what changed in them."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.history import START, Change, ChangeKind, ReportRange
from app.library import Library
from app.library.reader import Reader
from app.qt.tasks import Tasks

T = TypeVar("T")

PAGE: Final = 500
MOST_COPIED: Final = 100_000
"""Changes of a kind that are copied as text: more than anybody reads."""


class HistoryLoader(QObject):
    """Reads in the reader's thread; what it tells, it tells in the window's."""

    scans_read = Signal(object)
    """All `ScanReport`s, the newest first."""
    counts_read = Signal(object, object)
    """A span of reports, and how much changed in it by kind."""
    page_read = Signal(object, object, object, object)
    """A span, a `ChangeKind`, the record that the page begins after, and its changes."""
    all_read = Signal(object)
    """Changes of one kind that are to be copied."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks

    def read_scans(self) -> None:
        """Tell which scans there were."""
        self._tasks.spawn(self._read_scans())

    def read_counts(self, span: ReportRange) -> None:
        """Tell how much changed."""
        self._tasks.spawn(self._read_counts(span))

    def read_page(self, span: ReportRange, kind: ChangeKind, after: int = START) -> None:
        """Tell the changes of a kind, a page of them."""
        self._tasks.spawn(self._read_page(span, kind, after))

    def read_all(self, span: ReportRange, kind: ChangeKind) -> None:
        """Tell all changes of a kind."""
        self._tasks.spawn(self._read_all(span, kind))

    async def _read_scans(self) -> None:
        self.scans_read.emit(await self._tasks.away(self._ask, Reader.scans))

    async def _read_counts(self, span: ReportRange) -> None:
        self.counts_read.emit(span, await self._tasks.away(self._ask, Reader.change_counts, span))

    async def _read_page(self, span: ReportRange, kind: ChangeKind, after: int) -> None:
        page = await self._tasks.away(self._ask, Reader.changes, span, kind, after, PAGE)
        self.page_read.emit(span, kind, after, page)

    async def _read_all(self, span: ReportRange, kind: ChangeKind) -> None:
        changes: tuple[Change, ...] = await self._tasks.away(
            self._ask, Reader.changes, span, kind, START, MOST_COPIED
        )
        self.all_read.emit(changes)

    def _ask(self, question: Callable[..., T], *values: object) -> T:
        with self._library.reader() as reader:
            return question(reader, *values)
