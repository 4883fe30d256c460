"""The scheduler: which jobs it requests, and when. The clock and the battery are the test's."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.config.settings import Settings
from app.core.checksum.job import ChecksumRequest
from app.core.copies.job import CopiesRequest
from app.core.damage.depth import Depth
from app.core.damage.job import DamageRequest
from app.core.errors import NoKnownFiles, ScheduleRefused
from app.core.export.format import Format
from app.core.export.job import ExportRequest
from app.core.job import JobState
from app.core.scan.job import ScanRequest
from app.core.schedule import recurrence
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.jobs.automation import Automation
from app.jobs.scheduled_request import check_plan
from app.jobs.scheduler import Scheduler
from app.jobs.types.checksum import VERIFY
from app.jobs.types.copies import COPIES
from app.jobs.types.damage import CHECK
from app.jobs.types.export import EXPORT
from app.library import Library, open_library
from app.library.automation import schedules
from app.library.query import saved_searches
from app.library.scan import sources
from tests.doubles import InMemoryJobQueue
from tests.jobs.acts import FAKE_SCAN, handler, nothing, until_cancelled
from tests.library.filling import fill, found

HOUR, DAY = 3600.0, 86_400.0
HOURLY = recurrence.parse("hourly")
GROWING = b"/v/growing.mkv"
PATIENCE = 30.0


def _now() -> float:
    """Return noon of a day, by the clock on the wall: nightly hours are those of the computer."""
    return recurrence.parse("nightly 12:00-12:30").next_run(1_700_000_000.0)


class Clockwork:
    """The scheduler at work."""

    def __init__(self, library: Library, act: Callable[[dict[str, Any]], Awaitable[Any]]) -> None:
        self.library = library
        self.now = _now()
        self.on_battery = False
        self.queue = InMemoryJobQueue()
        self.handler = handler(act)
        for job_type in (FAKE_SCAN, VERIFY, CHECK, COPIES, EXPORT):
            self.queue.register(replace(job_type, claims=None), self.handler)
        self.scheduler = Scheduler(
            library,
            self.queue,
            Settings,
            lambda request: replace(request, left_out=(GROWING,)),
            clock=lambda: self.now,
            is_on_battery=lambda: self.on_battery,
        )

    def add(self, plan: SchedulePlan) -> int:
        return self.library.write(schedules.add, plan, self.now).result()

    async def look(self, seconds: float = 0.0, *, wait: bool = True) -> list[tuple[str, Any]]:
        """Look after some time; return the types and requests of the jobs that began."""
        self.now += seconds
        await self.scheduler.look()
        for _ in range(3):
            await asyncio.sleep(0)
        for job in await self.queue.list() if wait else ():
            await self.queue.wait(job.id)
        begun = [(job_type, payload["request"]) for job_type, payload in self.handler.calls]
        self.handler.calls.clear()
        return begun

    def schedules(self) -> Sequence[Schedule]:
        with self.library.reader() as reader:
            return reader.schedules()


def run(
    library: Library,
    act: Callable[[Clockwork], Awaitable[None]],
    job: Callable[[dict[str, Any]], Awaitable[Any]] = nothing,
) -> None:
    """Run an act with a scheduler on a loop of its own."""

    async def main() -> None:
        clockwork = Clockwork(library, job)
        try:
            async with asyncio.timeout(PATIENCE):
                await act(clockwork)
        finally:
            await clockwork.scheduler.close()
            await clockwork.queue.close()

    asyncio.run(main())


@pytest.fixture
def known(library: Library) -> Library:
    """A library with two sources."""
    fill(library, b"/v", [(b"/v", [found(b"1.mkv")])])
    fill(library, b"/w", [(b"/w", [found(b"2.mkv"), found(b"3.mkv")])])
    return library


def test_a_job_begins_at_its_time(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="scan", recurrence=HOURLY, source=b"/v"))
        assert await clockwork.look() == []
        ((job_type, request),) = await clockwork.look(HOUR)
        assert (job_type, request.paths, request.left_out) == ("scan", (b"/v",), (GROWING,))
        assert await clockwork.look(HOUR - 1) == []
        assert len(await clockwork.look(1)) == 1

    run(known, act)


def test_three_days_are_caught_up_with_by_one_run_a_schedule(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="scan", recurrence=HOURLY))
        clockwork.add(SchedulePlan(task="copies", recurrence=recurrence.parse("nightly 22:00-06:00")))
        begun = await clockwork.look(3 * DAY)
        assert begun == [
            ("scan", replace(Settings().request((b"/v", b"/w")), left_out=(GROWING,))),
            ("copies", CopiesRequest(paths=(b"/v", b"/w"))),
        ]
        assert await clockwork.look(60) == []

    run(known, act)


def test_a_run_by_hand_asks_neither_the_clock_nor_the_battery(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        clockwork.on_battery = True
        plan = SchedulePlan(task="scan", recurrence=HOURLY, source=b"/v", enabled=False)
        number = clockwork.add(plan)
        await clockwork.scheduler.run(number)
        (job,) = await clockwork.queue.list()
        (schedule,) = clockwork.schedules()
        assert (schedule.last_job, schedule.last_run) == (job.id, clockwork.now)
        with pytest.raises(ScheduleRefused) as refused:
            await clockwork.scheduler.run(number)
        assert refused.value.message.code == "schedule.running"
        await clockwork.queue.cancel(job.id)
        await clockwork.queue.wait(job.id)
        await clockwork.scheduler.run(number)
        assert len(await clockwork.queue.list()) == 2
        with pytest.raises(ScheduleRefused) as refused:
            await clockwork.scheduler.run(number + 1)
        assert refused.value.message.code == "schedule.unknown"

    run(known, act, until_cancelled)


def test_a_run_by_hand_that_cannot_begin_is_told(library: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        await clockwork.scheduler.run(clockwork.add(SchedulePlan(task="scan", recurrence=HOURLY)))
        (schedule,) = clockwork.schedules()
        assert (schedule.last_job, schedule.last_state) == (None, JobState.FAILED)
        assert schedule.last_error is not None
        assert schedule.last_error.code == "schedule.no_source"

    run(library, act)


def test_what_came_of_the_run_is_kept(known: Library) -> None:
    async def fail(_payload: dict[str, Any]) -> None:
        raise NoKnownFiles("check.no_files")

    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="verify", recurrence=HOURLY))
        await clockwork.look(HOUR)
        known.write(schedules.read).result()  # writes are in order
        (schedule,) = clockwork.schedules()
        assert schedule.last_run == clockwork.now
        assert schedule.last_state is JobState.FAILED
        assert schedule.last_error is not None
        assert schedule.last_error.code == "check.no_files"

    run(known, act, fail)


def test_a_verification_has_its_budget_and_ends_with_the_hours(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        nightly = recurrence.parse("nightly 13:00-15:00")
        clockwork.add(SchedulePlan(task="verify", recurrence=nightly, source=b"/v", budget="500GB"))
        expected = ChecksumRequest(paths=(b"/v",), budget_bytes=500 * 10**9, budget_seconds=HOUR)
        assert await clockwork.look(2 * HOUR) == [("verify", expected)]
        late = replace(expected, budget_seconds=None)
        assert await clockwork.look(DAY + 2 * HOUR) == [("verify", late)]  # at 16:00, after the hours

    run(known, act)


def test_a_check_for_damage_has_its_depth_and_its_budget(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        nightly = recurrence.parse("nightly 13:00-15:00")
        clockwork.add(SchedulePlan(task="check", recurrence=nightly, budget="30m", depth=Depth.FULL))
        expected = DamageRequest(paths=(b"/v", b"/w"), depth=Depth.FULL, budget_seconds=HOUR / 2)
        assert await clockwork.look(2 * HOUR) == [("check", expected)]

    run(known, act)


def test_a_saved_search_is_exported(known: Library) -> None:
    known.write(saved_searches.save, "third", "3.mkv").result()

    async def act(clockwork: Clockwork) -> None:
        plan = SchedulePlan(task="export", recurrence=HOURLY, search="third", target=b"/out/list.CSV")
        clockwork.add(plan)
        clockwork.add(replace(plan, source=b"/v", target=b"/out/list.html"))
        (_, first), (_, second) = await clockwork.look(HOUR)
        assert isinstance(first, ExportRequest)
        assert (first.path, first.format, len(first.ids)) == (b"/out/list.CSV", Format.CSV, 1)
        assert (second.format, len(second.ids)) == (Format.HTML, 0)

    run(known, act)


def test_a_search_that_is_gone_is_told_and_tried_again_next_time(known: Library) -> None:
    search = known.write(saved_searches.save, "third", "3.mkv").result()

    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="export", recurrence=HOURLY, search="third", target=b"/out/list.csv"))
        known.write(saved_searches.delete, search).result()
        assert await clockwork.look(HOUR) == []
        (schedule,) = clockwork.schedules()
        assert schedule.last_error is not None
        assert schedule.last_error.code == "schedule.no_search"
        assert not schedule.is_due(clockwork.now)

    run(known, act)


def test_a_library_without_sources_has_nothing_to_scan(library: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="scan", recurrence=HOURLY))
        assert await clockwork.look(HOUR) == []
        (schedule,) = clockwork.schedules()
        assert schedule.last_error is not None

    run(library, act)


def test_jobs_wait_while_the_computer_runs_on_battery(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="scan", recurrence=HOURLY))
        clockwork.on_battery = True
        assert await clockwork.look(3 * HOUR) == []
        assert clockwork.scheduler.notice is not None
        clockwork.on_battery = False
        assert len(await clockwork.look(60)) == 1
        assert clockwork.scheduler.notice is None

    run(known, act)


def test_a_schedule_waits_for_the_end_of_its_last_job(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="scan", recurrence=HOURLY))
        assert len(await clockwork.look(HOUR, wait=False)) == 1
        assert await clockwork.look(2 * HOUR, wait=False) == []
        (job,) = await clockwork.queue.list()
        await clockwork.queue.cancel(job.id)
        assert (await clockwork.queue.wait(job.id)).state is JobState.CANCELLED
        assert len(await clockwork.look(wait=False)) == 1

    run(known, act, until_cancelled)


def test_a_closed_scheduler_requests_nothing(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="scan", recurrence=HOURLY))
        await clockwork.scheduler.close()
        assert await clockwork.look(HOUR) == []

    async def main() -> None:
        clockwork = Clockwork(known, nothing)
        await act(clockwork)
        await clockwork.queue.close()

    asyncio.run(main())


def test_of_two_programs_one_schedules(tmp_path: Path) -> None:
    """The one that writes the library; the next one continues where it ended."""
    path = tmp_path / "library.sqlite3"

    async def look(library: Library) -> list[str]:
        queue = InMemoryJobQueue()
        queue.register(FAKE_SCAN, handler(nothing))
        automation = Automation(library, queue, Settings)
        automation.start()
        await automation.look()
        begun = [job.type.name for job in await queue.list()]
        await automation.close()
        await queue.close()
        return begun

    with closing(open_library(path)) as first, closing(open_library(path)) as second:
        first.write(sources.add, b"/v", "", 0.0).result()
        first.write(schedules.add, SchedulePlan(task="scan", recurrence=HOURLY), 0.0).result()
        assert second.read_only
        assert asyncio.run(look(second)) == []
        assert asyncio.run(look(first)) == ["scan"]
    with closing(open_library(path)) as third:
        assert asyncio.run(look(third)) == []


@pytest.mark.parametrize(
    "plan",
    [
        SchedulePlan(task="export", recurrence=HOURLY, search="4K"),
        SchedulePlan(task="export", recurrence=HOURLY, target=b"/x.csv"),
        SchedulePlan(task="export", recurrence=HOURLY, search="4K", target=b"/x.mkv"),
        SchedulePlan(task="verify", recurrence=HOURLY, budget="much"),
    ],
)
def test_a_plan_that_cannot_work_is_refused(plan: SchedulePlan) -> None:
    with pytest.raises(ScheduleRefused):
        check_plan(plan)


def test_the_scan_has_the_preferences_of_the_moment(known: Library) -> None:
    async def act(clockwork: Clockwork) -> None:
        clockwork.add(SchedulePlan(task="scan", recurrence=HOURLY))
        ((_, request),) = await clockwork.look(HOUR)
        assert isinstance(request, ScanRequest)
        assert request.names == Settings().name_rules()

    run(known, act)
