"""Reads and writes the schedules of the library for the window."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.core.errors import CinventoryError
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.jobs.scheduled_request import known_schedules
from app.jobs.scheduler import Scheduler
from app.library import Library
from app.library.automation import schedules
from app.library.reader import Reader
from app.library.recorded import recorded
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Loader, Tasks, background
from app.qt.base.undo import UndoEntry, UndoStack


class ScheduleList(Struct, frozen=True, kw_only=True):
    """The schedules, and what a new one can be made for."""

    schedules: Sequence[Schedule]
    sources: Sequence[bytes]
    searches: Sequence[str]
    """Names of the saved searches."""


class ScheduleStore(Loader):
    """The schedules of a library. Each change can be undone."""

    read = Signal(object)
    """The `ScheduleList`."""
    failed = Signal(object)
    """The `CinventoryError` of a change that was refused."""

    def __init__(
        self,
        library: Library,
        scheduler: Scheduler,
        undo: UndoStack,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._scheduler = scheduler
        self._reads = LibraryReads(library, "schedules")
        self._undo = undo

    def refresh(self) -> None:
        """Read the schedules, and emit `read`."""
        self.start(self._refresh())

    def add(self, plan: SchedulePlan) -> None:
        """Add a schedule."""
        self._change(self.tr("adding of a schedule"), schedules.add, plan, time.time())

    def change(self, schedule: Schedule, plan: SchedulePlan) -> None:
        """Replace the plan of a schedule."""
        self._change(self.tr("change of a schedule"), schedules.change, schedule.id, plan, time.time())

    def remove(self, schedule: Schedule) -> None:
        """Remove a schedule."""
        self._change(self.tr("removal of a schedule"), schedules.remove, schedule.id)

    @background
    async def run(self, schedule: Schedule) -> None:
        """Begin the job of a schedule now."""
        try:
            await self._scheduler.run(schedule.id)
        except CinventoryError as error:
            self.failed.emit(error)
            return
        await self._refresh()

    def close(self) -> None:
        """Cancel the running reads, and wait for the thread."""
        self._reads.close()

    @background
    async def _change(self, words: str, change: Callable[..., Any], *values: object) -> None:
        """Make a change that can be undone."""
        try:
            done = await self._write(recorded, schedules.read, change, *values)
        except CinventoryError as error:
            self.failed.emit(error)
            return
        redo = partial(self._write, schedules.exchange, done)
        undo = partial(self._write, schedules.exchange, done.back)
        self._undo.push(UndoEntry(words=words, undo=undo, redo=redo))

    async def _write(self, change: Callable[..., Any], *values: object) -> Any:  # noqa: ANN401 - its result
        result = await wrap_future(self._library.write(change, *values))
        await self._refresh()
        return result

    async def _refresh(self) -> None:
        self.read.emit(await self._reads.ask(_read))


def _read(reader: Reader) -> ScheduleList:
    return ScheduleList(
        schedules=known_schedules(reader),
        sources=reader.source_paths(),
        searches=[search.name for search in reader.searches()],
    )
