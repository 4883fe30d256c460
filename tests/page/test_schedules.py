"""Schedules in the live page."""

import time
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from app.core.damage.depth import Depth
from app.core.schedule import recurrence
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.library import Library
from app.library.automation import schedules
from app.library.query import saved_searches
from tests.page.site import Site, in_browser, run

pytestmark = in_browser

_READY: Final = "document.querySelector('dialog[data-ready]')"


def _schedules(library: Library) -> tuple[Schedule, ...]:
    with library.reader() as reader:
        return reader.schedules()


def test_a_schedule_is_added_edited_run_and_deleted(library: Library, videos: Path) -> None:
    (videos / "clip.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.scan()
        await site.open()
        await site.go("schedules")
        await page.click("#add-schedule")
        await page.until(_READY)
        await page.click("[data-action=save]")
        await page.until("document.querySelector('.schedule')")
        assert await page.text(".schedule h3") == "Scan all sources"
        assert await page.text(".schedule p") == "Every night, 22:00 to 06:00"

        await page.click(".schedule [data-action=edit]")
        await page.until(_READY)
        await site.choose("How often", "weekly")
        await site.choose("Day", "friday")
        await site.choose("Source", str(videos))
        await page.click("[data-action=save]")
        await page.until(f"document.querySelector('.schedule h3').textContent === {f'Scan {videos.name}'!r}")
        assert await page.text(".schedule p") == "Friday, 22:00 to 06:00"

        await page.click(".schedule [data-action=switch]")
        await page.until("document.querySelector('.schedule .state').textContent === 'switched off'")
        site.gate.release(1)
        await page.click(".schedule [data-action=run]")
        await page.until("document.querySelector('.schedule .last').textContent.startsWith('Last run: ')")
        (stored,) = _schedules(library)
        assert (stored.plan.source, stored.plan.enabled) == (bytes(videos), False)
        assert stored.last_job is not None
        await site.go("jobs")
        await page.until("document.querySelectorAll('.job[data-state=completed]').length === 2")

        await site.go("schedules")
        await page.click(".schedule [data-action=delete]")
        await page.until("!document.querySelector('.schedule')")
        assert _schedules(library) == ()
        await page.click("[data-action=undo]")
        await page.until("document.querySelector('.schedule')")
        (again,) = _schedules(library)
        assert again.plan == stored.plan
        site.no_complaints()

    run(library, videos, act)


def test_what_the_form_does_not_change_stays(library: Library, videos: Path) -> None:
    plan = SchedulePlan(
        task="check",
        recurrence=recurrence.parse("weekly friday 01:30-04:00"),
        budget="2h",
        depth=Depth.KEY_FRAMES,
    )
    library.write(schedules.add, plan, time.time()).result()

    async def act(site: Site) -> None:
        page = site.page
        await site.open()
        await site.go("schedules")
        await page.click(".schedule [data-action=switch]")
        await page.until("document.querySelector('.schedule .state').textContent === 'switched off'")
        assert await page.text(".schedule h3") == "Check all sources for damage (key frames), at most 2h"
        assert [each.plan for each in _schedules(library)] == [replace(plan, enabled=False)]
        await page.click(".schedule [data-action=edit]")
        await page.until(_READY)
        await page.click("[data-action=save]")
        await page.until("!document.querySelector('dialog')")
        assert [each.plan for each in _schedules(library)] == [replace(plan, enabled=False)]
        site.no_complaints()

    run(library, videos, act)


def test_an_export_that_is_refused_stays_open(library: Library, videos: Path) -> None:
    library.write(saved_searches.save, "<b>4K</b>", "width:>3000").result()

    async def act(site: Site) -> None:
        page = site.page
        await site.open()
        await site.go("schedules")
        await page.until("document.querySelector('.empty').checkVisibility()")
        await page.click("#add-schedule")
        await page.until(_READY)
        await site.choose("Job", "export")
        await page.click("[data-action=save]")
        await page.until("document.querySelector('dialog .error').checkVisibility()")
        assert await page.text("dialog .error") == "An export needs a saved search and a file."
        await page.click("dialog input[type=text]")
        await page.write(str(videos / "list.csv"))
        await page.press("Enter")
        await page.until("document.querySelector('.schedule')")
        assert await page.text(".schedule h3") == f"Export “<b>4K</b>” to {videos / 'list.csv'}"
        (stored,) = _schedules(library)
        assert (stored.plan.task, stored.plan.search) == ("export", "<b>4K</b>")
        site.no_complaints()

    run(library, videos, act)
