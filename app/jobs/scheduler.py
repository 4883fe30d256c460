"""Runs the jobs of the library's schedules. Only the process that writes the library has a scheduler."""

import asyncio
import logging
import time
from asyncio import wrap_future
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from app.config.power import on_battery
from app.config.settings import Settings
from app.core.errors import CinventoryError, ScheduleRefused
from app.core.job import AsyncJobQueue, Job
from app.core.message import Message
from app.core.run.threads import run_in_thread
from app.core.run.timing import Clock
from app.core.scan.job import ScanRequest
from app.core.schedule.schedule import Schedule
from app.jobs.scheduled_request import known_schedules, make_request
from app.jobs.types.scheduled import PlannedJob
from app.library import Library
from app.library.automation import schedules

log = logging.getLogger(__name__)

_ON_BATTERY: Final = Message("schedule.on_battery")

WithoutGrowing = Callable[[ScanRequest], ScanRequest]
"""Returns a request without the files that are being written."""


class Scheduler:
    """The scheduler of one library and its queue. Belongs to the queue's event loop."""

    def __init__(
        self,
        library: Library,
        queue: AsyncJobQueue,
        settings: Callable[[], Settings],
        without_growing: WithoutGrowing,
        *,
        clock: Clock = time.time,
        is_on_battery: Callable[[], bool] = on_battery,
    ) -> None:
        """Take the functions that return the preferences, a request to scan, the time and the power."""
        self._library = library
        self._queue = queue
        self._settings = settings
        self._without_growing = without_growing
        self._clock = clock
        self._is_on_battery = is_on_battery
        self._running: set[str] = set()
        """Ids of jobs of schedules that have not ended."""
        self._lock = asyncio.Lock()
        self._closed = False
        self._unsubscribe = queue.subscribe(self._on_job)
        self.notice: Message | None = None
        """The reason why due jobs wait."""

    async def look(self) -> None:
        """Request the jobs that are due. A schedule whose last job has not ended waits for the next look."""
        async with self._lock:
            if self._closed:
                return
            now = self._clock()
            known = await run_in_thread(self._read)
            due = [schedule for schedule in known if schedule.is_due(now)]
            is_held_back = bool(due) and await run_in_thread(self._is_on_battery)
            self.notice = _ON_BATTERY if is_held_back else None
            for schedule in () if is_held_back else due:
                if schedule.last_job not in self._running:
                    await self._run(schedule, now)

    async def run(self, schedule_id: int) -> None:
        """Request the job of a schedule now, also of a disabled one and on battery. Raises `ScheduleRefused`.

        An error that keeps the job from beginning is stored with the schedule.
        """
        async with self._lock:
            known = {schedule.id: schedule for schedule in await run_in_thread(self._read)}
            if self._closed or schedule_id not in known:
                raise ScheduleRefused("schedule.unknown", id=schedule_id)
            if known[schedule_id].last_job in self._running:
                raise ScheduleRefused("schedule.running")
            await self._run(known[schedule_id], self._clock())

    async def close(self) -> None:
        """Request no more jobs. Jobs stay as they are."""
        self._closed = True
        self._unsubscribe()
        async with self._lock:
            pass  # a look that has begun stores what it requested

    def _read(self) -> Sequence[Schedule]:
        with self._library.reader() as reader:
            return known_schedules(reader)

    async def _run(self, schedule: Schedule, now: float) -> None:
        make = partial(
            make_request,
            PlannedJob(
                plan=schedule.plan,
                library=self._library,
                settings=self._settings(),
                without_growing=self._without_growing,
                seconds_left=schedule.plan.recurrence.seconds_left(now),
            ),
        )
        try:
            job_type, request = await run_in_thread(make)
            job = await self._queue.submit(job_type, request)
        except CinventoryError as error:
            log.warning("schedule %d has no job: %s", schedule.id, error)
            await self._write(schedule.id, now, None, error.message)
            return
        self._running.add(job.id)
        await self._write(schedule.id, now, job.id, None)

    async def _write(self, schedule_id: int, now: float, job: str | None, error: Message | None) -> None:
        await wrap_future(self._library.write(schedules.note_run, schedule_id, now, job, error))

    def _on_job(self, job: Job) -> None:
        if job.id in self._running and job.state.terminal:
            self._running.discard(job.id)
            self._library.write(schedules.note_end, job.id, job.state, job.error)
