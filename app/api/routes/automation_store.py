"""The watched sources and schedules of a library, as the API and the terminal list and change them."""

import time
from asyncio import wrap_future
from collections.abc import Callable
from typing import Final, TypeVar

from app.api.schemas.automation_schemas import (
    NewSchedule,
    SchedulesView,
    ScheduleView,
    SearchesView,
    SearchView,
    WatchesView,
    plan_of,
    schedule_view,
    watch_view,
)
from app.api.schemas.job_schemas import message_view
from app.core.errors import ScheduleRefused
from app.core.run.threads import run_in_thread
from app.core.schedule.schedule import Schedule
from app.core.watch.state import WatchMode, WatchState
from app.jobs.automation import Automation
from app.jobs.job_body import AllowedPath
from app.jobs.scheduled_request import check_plan, known_schedules
from app.library import Library
from app.library.automation import schedules, watches
from app.library.reader import Reader

T = TypeVar("T")

MOST_SCHEDULES: Final = 500
_IDLE: Final = WatchState(mode=WatchMode.IDLE)


class AutomationStore:
    """The watched sources and schedules of one library. Raises `ScheduleRefused` and `LibraryError`."""

    def __init__(self, library: Library, automation: Automation | None) -> None:
        """Take the running automation of the library, if this process has one."""
        self._library = library
        self._automation = automation

    async def schedules(self) -> SchedulesView:
        """Return all schedules."""
        waiting = self._automation.scheduler.notice if self._automation else None
        now, names = time.time(), self._library.names
        return SchedulesView(
            schedules=tuple(schedule_view(each, now, names) for each in await self._read(known_schedules)),
            waiting=message_view(waiting) if waiting else None,
        )

    async def schedule(self, schedule_id: int) -> ScheduleView:
        """Return one schedule."""
        return schedule_view(await self._find(schedule_id), time.time(), self._library.names)

    async def add(self, asked: NewSchedule, target: AllowedPath | None = None) -> ScheduleView:
        """Add a schedule, and return it. `target` is the checked target of a client's export."""
        plan = plan_of(asked, target)
        check_plan(plan)
        if len(await self._read(known_schedules)) >= MOST_SCHEDULES:
            raise ScheduleRefused("schedule.too_many", most=MOST_SCHEDULES)
        return await self.schedule(await wrap_future(self._library.write(schedules.add, plan, time.time())))

    async def change(
        self, schedule_id: int, asked: NewSchedule, target: AllowedPath | None = None
    ) -> ScheduleView:
        """Replace the plan of a schedule, and return the schedule."""
        plan = plan_of(asked, target)
        check_plan(plan)
        await wrap_future(self._library.write(schedules.change, schedule_id, plan, time.time()))
        return await self.schedule(schedule_id)

    async def remove(self, schedule_id: int) -> ScheduleView:
        """Remove a schedule, and return it as it was."""
        removed = await self.schedule(schedule_id)
        await wrap_future(self._library.write(schedules.remove, schedule_id))
        return removed

    async def run(self, schedule_id: int) -> ScheduleView:
        """Request the job of a schedule now, and return the schedule."""
        self._library.check_writable()
        if self._automation is None:
            raise ScheduleRefused("schedule.no_scheduler")
        await self._automation.scheduler.run(schedule_id)
        return await self.schedule(schedule_id)

    async def searches(self) -> SearchesView:
        """Return the saved searches."""
        found = await self._read(Reader.searches)
        return SearchesView(searches=tuple(SearchView(name=each.name, query=each.text) for each in found))

    async def watches(self) -> WatchesView:
        """Return all sources, with how their changes are found."""
        states = self._automation.watch.states() if self._automation else {}
        watched = {each.path: each for each in await self._read(Reader.watched_sources)}
        views = []
        unread, online = await self._read(Reader.unread), await self._read(Reader.reachable_sources)
        for path in sorted(await self._read(Reader.source_paths)):
            source = watched.get(path)
            state = states.get(source.id, _IDLE) if source else None
            rescanned = source.rescanned if source else None
            views.append(watch_view(path, state, rescanned, unread.get(path), online=path in online))
        return WatchesView(sources=tuple(views))

    async def watch(self, path: bytes, *, on: bool) -> WatchesView:
        """Watch a source, or watch it no more, and return all sources."""
        await wrap_future(self._library.write(watches.switch, path, on=on))
        if self._automation:
            await self._automation.look()
        return await self.watches()

    async def _find(self, schedule_id: int) -> Schedule:
        for each in await self._read(known_schedules):
            if each.id == schedule_id:
                return each
        raise ScheduleRefused("schedule.unknown", id=schedule_id)

    async def _read(self, ask: Callable[[Reader], T]) -> T:
        def read() -> T:
            with self._library.reader() as reader:
                return ask(reader)

        return await run_in_thread(read)
