"""Reads and writes the schedules of the library for the window."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Sequence
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
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Loader, Tasks, background

Change = Callable[..., Any]


class ScheduleList(Struct, frozen=True, kw_only=True):
    """The schedules, and what a new one can be made for."""

    schedules: Sequence[Schedule]
    sources: Sequence[bytes]
    searches: Sequence[str]
    """Names of the saved searches."""


class ScheduleStore(Loader):
    """The schedules of a library. Each change but an undo can be undone, the last one first."""

    read = Signal(object)
    """The `ScheduleList`."""
    failed = Signal(object)
    """The `CinventoryError` of a change that was refused."""

    def __init__(
        self, library: Library, scheduler: Scheduler, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._scheduler = scheduler
        self._reads = LibraryReads(library, "schedules")
        self._undo: list[tuple[Change, tuple[object, ...]]] = []

    @property
    def can_undo(self) -> bool:
        """Return whether there is a change to undo."""
        return bool(self._undo)

    def refresh(self) -> None:
        """Read the schedules, and emit `read`."""
        self.start(self._refresh())

    @background
    async def add(self, plan: SchedulePlan) -> None:
        """Add a schedule."""
        try:
            added = await wrap_future(self._library.write(schedules.add, plan, time.time()))
        except CinventoryError as error:
            self.failed.emit(error)
            return
        self._undo.append((schedules.remove, (added,)))
        await self._refresh()

    def change(self, schedule: Schedule, plan: SchedulePlan) -> None:
        """Replace the plan of a schedule."""
        back = (schedules.restore, (schedule,))
        self._write(back, schedules.change, schedule.id, plan, time.time())

    def remove(self, schedule: Schedule) -> None:
        """Remove a schedule."""
        back = (schedules.restore, (schedule,))
        self._write(back, schedules.remove, schedule.id)

    @background
    async def run(self, schedule: Schedule) -> None:
        """Begin the job of a schedule now."""
        try:
            await self._scheduler.run(schedule.id)
        except CinventoryError as error:
            self.failed.emit(error)
            return
        await self._refresh()

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo:
            change, arguments = self._undo.pop()
            self._write(None, change, *arguments)

    def close(self) -> None:
        """Cancel the running reads, and wait for the thread."""
        self._reads.close()

    @background
    async def _write(
        self, back: tuple[Change, tuple[object, ...]] | None, change: Change, *arguments: object
    ) -> None:
        try:
            await wrap_future(self._library.write(change, *arguments))
        except CinventoryError as error:
            self.failed.emit(error)
            return
        if back is not None:
            self._undo.append(back)
        await self._refresh()

    async def _refresh(self) -> None:
        self.read.emit(await self._reads.ask(_read))


def _read(reader: Reader) -> ScheduleList:
    return ScheduleList(
        schedules=known_schedules(reader),
        sources=reader.source_paths(),
        searches=[search.name for search in reader.searches()],
    )
