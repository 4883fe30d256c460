"""Home, gallery, charts and copies on the live page, and what stands in place of an empty list."""

import asyncio
import os
from pathlib import Path

from app.core.copies.job import CopiesRequest
from app.jobs.types.copies import COPIES
from app.library import Library
from tests.checksum.known import write_files
from tests.page.site import LISTED, Site, in_browser, run

pytestmark = in_browser

_COUNT = "document.querySelector('.files .count').textContent"
_NOTHING = "document.querySelector('.files .nothing').checkVisibility()"
_GROUPS = """[...document.querySelectorAll('.facets section')]
  .filter((each) => !each.hidden).map((each) => each.querySelector('h3').textContent)"""


def _three(videos: Path) -> None:
    for number in range(3):
        (videos / f"clip {number}.mp4").write_bytes(b"video" * (number + 1))


def test_a_reload_shows_the_same_view_and_back_the_one_before(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        page = site.page
        await site.open("problems")
        await site.go("insights")
        await page.reload()
        await page.until("document.querySelector('main[data-view=insights]')")
        await page.value("history.back()")
        await page.until("document.querySelector('main[data-view=problems]')")
        await page.open(f"{site.server.address}/")
        await page.until("document.querySelector('main[data-view=home]')")
        site.no_complaints()

    run(library, videos, act)


def test_an_empty_list_says_why_and_what_to_do(library: Library, videos: Path) -> None:
    _three(videos)

    async def act(site: Site) -> None:
        page = site.page
        await site.open("files")
        await page.until(_NOTHING)
        assert "There are no files yet" in await page.text(".nothing")
        await page.click(".nothing [data-start=scan]")
        await page.click("dialog .folders button")
        site.gate.release(3)
        await page.until(LISTED)
        await page.click("[data-action=submit]")
        await site.go("jobs")
        await page.until("document.querySelector('.job[data-state=completed]')")
        await site.go("files")
        await page.until(f"{_COUNT} === '3 files'")
        await page.click("#search")
        await page.write("not hevc")
        await page.until(_NOTHING)
        assert "No file matches this search: not hevc" in await page.text(".nothing")
        await page.until("document.querySelectorAll('.terms button').length === 2")
        assert await page.text(".terms button") == "not · 0 files"
        assert await page.text(".nothing .primary") == "Did you mean -codec:hevc?"
        await page.click(".nothing > button:last-child")
        await page.until(f"{_COUNT} === '3 files' && !{_NOTHING}")
        await page.click("#search")
        await page.write("problem:damaged")
        await page.until("document.querySelector('.nothing [data-start=check]')")
        site.no_complaints()

    run(library, videos, act)


def test_a_half_typed_filter_keeps_the_files_before_it(library: Library, videos: Path) -> None:
    _three(videos)

    async def act(site: Site) -> None:
        page = site.page
        await site.scan(files=3)
        await site.open("files")
        await page.until("document.querySelectorAll('.scroll .cell').length > 8")
        await page.click("#search")
        await page.write("size:>")
        await page.until("document.querySelector('.table .error').checkVisibility()")
        names = "[...document.querySelectorAll('.scroll .row')].map((row) => row.firstChild.textContent)"
        assert await page.value(names) == ["clip 0.mp4", "clip 1.mp4", "clip 2.mp4"]
        await page.write("9B")
        await page.until(f"{_COUNT} === '2 files'")
        assert not await page.value("document.querySelector('.table .error').checkVisibility()")
        site.no_complaints()

    run(library, videos, act)


def test_a_gallery_is_sorted_moved_in_and_opened_by_keys(library: Library, videos: Path) -> None:
    _three(videos)

    async def act(site: Site) -> None:
        page = site.page
        await site.scan(files=3)
        await site.open("files")
        await page.size(390, 844)
        await page.until(f"{_COUNT} === '3 files'")
        await page.click("[data-look=gallery]")
        names = "[...document.querySelectorAll('.tile .name')].map((each) => each.textContent).join()"
        await page.until(f"{names} === 'clip 0.mp4,clip 1.mp4,clip 2.mp4'")
        await page.click("#direction")
        await page.until(f"{names} === 'clip 2.mp4,clip 1.mp4,clip 0.mp4'")
        await page.value("document.querySelector('.gallery .scroll').focus()")
        for key in ("ArrowDown", "ArrowRight", "ArrowDown"):
            await page.press(key)
        await page.until("document.querySelector('.tile[aria-selected=true]').dataset.at === '2'")
        await page.press("Enter")
        await page.until("document.querySelector('.details h2')?.textContent === 'clip 0.mp4'")
        await page.press("Escape")
        await page.until("document.activeElement === document.querySelector('.gallery .scroll')")
        await page.click("[data-look=table]")
        await page.until("document.querySelector('.scroll .row .cell').textContent === 'clip 2.mp4'")
        site.no_complaints()

    run(library, videos, act)


def test_a_bar_of_a_chart_shows_its_files(library: Library, videos: Path) -> None:
    _three(videos)

    async def act(site: Site) -> None:
        page = site.page
        await site.scan(files=3)
        await site.open("insights")
        bars = "document.querySelectorAll('[aria-labelledby=chart-status] button')"
        await page.until(f"{bars}.length === 1")
        assert await page.value(f"{bars}[0].getAttribute('aria-label')") == "read: 30 B, 3 files"
        assert await page.value(f"{bars}[0].querySelector('rect').getBoundingClientRect().width") > 100
        await page.click("[aria-labelledby=chart-status] button")
        await page.until(f"{_COUNT} === '3 files'")
        assert "status:" in await page.value("document.querySelector('#search').value")
        site.no_complaints()

    run(library, videos, act)


def test_a_film_narrows_the_files_down(library: Library, videos: Path) -> None:
    for name in ("Stalker (1979).mp4", "Stalker (1979) 2160p.mp4", "Heat (1995).mp4"):
        (videos / name).write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.scan(files=3)
        await site.open("files")
        await page.until(f"{_COUNT} === '3 files'")
        await page.click(".facets summary")
        await page.until(f"({_GROUPS}).includes('State')")
        assert "Film or series" in await page.value(_GROUPS)
        film = ".facets button[aria-label='Stalker (1979): 2 files']"
        await page.until(f"document.querySelector({film!r})")
        await page.click(film)
        await page.until(f"{_COUNT} === '2 files'")
        await page.until(f"document.querySelector({film!r}).ariaPressed === 'true'")
        site.no_complaints()

    run(library, videos, act)


def test_copies_are_looked_for_and_listed(library: Library, videos: Path) -> None:
    for name in ("a.mp4", "b.mp4"):
        (videos / name).write_bytes(b"the same")
    os.link(videos / "a.mp4", videos / "c.mp4")

    async def act(site: Site) -> None:
        page = site.page
        await site.scan(files=3)
        await site.open("copies")
        await page.until("document.querySelector('.copies .nothing').checkVisibility()")
        assert "The copies of no file are known yet." in await page.text(".copies .nothing")
        await page.click(".copies [data-start=copies]")
        await page.click("dialog .folders button")
        await page.until(LISTED)
        await page.click("[data-action=submit]")
        await page.until("document.querySelector('.notice').textContent.startsWith('The job was added')")
        await page.until("!document.querySelector('dialog')")
        jobs = await site.queue.list()
        await site.queue.wait(jobs[0].id)
        assert (jobs[0].type, jobs[0].request) == (COPIES, CopiesRequest(paths=(bytes(videos),)))
        await page.until("document.querySelectorAll('.group li').length === 3")
        assert (await page.text(".group h3")).startswith("2 copies · 8 B each · on 1 disk")
        assert "one copy with 1 other path" in await page.text(".group")
        await page.click(".group button")
        await page.until("document.querySelector('.details h2')?.textContent === 'a.mp4'")
        site.no_complaints()

    run(library, videos, act)


def test_files_that_fail_on_a_device_are_a_click_away(library: Library, videos: Path) -> None:
    _three(videos)

    async def act(site: Site) -> None:
        page = site.page
        await site.scan(files=3)
        await site.open("plays")
        outcomes = "[...document.querySelectorAll('.plays [data-outcome]:not(:disabled)')]"
        count = "document.querySelectorAll('.plays li').length"
        await page.until(f"{count} > 0 && document.querySelectorAll('[data-outcome=no]').length === {count}")
        shown = await page.value(f"{outcomes}.map((each) => Number(each.textContent.split(': ')[1]))")
        assert sum(shown) == 3 * await page.value(count)
        await page.value(f"{outcomes}[0].click()")
        await page.until(f"{_COUNT}.startsWith('{shown[0]} file')")
        assert (await page.value("document.querySelector('#search').value")).startswith("plays:")
        site.no_complaints()

    run(library, videos, act)


def test_home_says_what_to_do_and_leads_to_the_files(library: Library, videos: Path) -> None:
    _three(videos)

    async def act(site: Site) -> None:
        page = site.page
        await site.open("home")
        await page.until("document.querySelector('.cards .empty')")
        scanning = asyncio.create_task(site.scan(files=0))
        await page.until("document.querySelector('nav a[href=\"#jobs\"]').textContent === 'Jobs (1)'")
        site.gate.release(3)
        await scanning
        await page.until("document.querySelector('[data-rule=never-checked]')")
        assert await page.text("nav a[href='#jobs']") == "Jobs"
        told = await page.text(".card.wrong")
        assert "Damaged—never checked" in told, "nobody has counted"
        await page.click("[data-rule=never-checked] [data-start=check]")
        await page.until("document.querySelector('dialog .chosen')")
        assert await page.text("dialog .chosen") == str(videos)
        await page.press("Escape")
        await page.until("!document.querySelector('dialog')")
        await page.click("[data-rule=never-checked] .actions button")
        await page.until(f"{_COUNT}.startsWith('3 files')")
        assert await page.value("document.querySelector('#search').value") != ""
        site.no_complaints()

    run(library, videos, act)


def test_languages_are_counted_and_a_number_leads_to_its_files(library: Library, videos: Path) -> None:
    _three(videos)
    write_files(library, videos, {"a.mov": b"a", "b.mov": b"bb"})

    async def act(site: Site) -> None:
        page = site.page
        await site.open("insights")
        await page.until("document.querySelectorAll('.languages tbody tr').length > 0")
        row = await page.text(".languages tbody tr")
        assert row == "German2000"
        await page.click(".languages tbody td button")
        await page.until("document.querySelector('main[data-view=files]')")
        await page.until("document.querySelector('input[type=search]').value === 'audio:de'")
        site.no_complaints()

    run(library, videos, act)


def test_disks_are_listed_with_their_room_and_lead_to_their_files(library: Library, videos: Path) -> None:
    _three(videos)

    async def act(site: Site) -> None:
        page = site.page
        await site.open("disks")
        await page.until("document.querySelector('main[data-view=disks] .empty').checkVisibility()")
        await site.scan(files=3)
        await page.until("document.querySelectorAll('.shelf tbody tr').length === 1")
        cells = "[...document.querySelectorAll('.shelf tbody td')].map((each) => each.textContent)"
        place, room, files, only, _, _, seen, full = await page.value(cells)
        assert (place, files, only, seen) == ("—", "3", "—", "connected"), "no copy was searched"
        assert full.startswith("—")
        assert " free, " in room
        await page.click(".shelf details summary")
        assert "It is not known by when it is full" in await page.text(".shelf details")
        await page.click(".shelf td .link")
        await page.until(f"{_COUNT}.startsWith('3 files')")
        site.no_complaints()

    run(library, videos, act)


def test_an_answer_that_nobody_waits_for_any_more_is_no_error(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        page = site.page
        await site.open("jobs")
        view = "main[data-view=disks]"
        click = "document.querySelector(`nav a[href='#${each}']`).click()"
        await page.value(f"['disks', 'jobs', 'disks'].forEach((each) => {click})")
        await page.until(f"document.querySelector('{view} .empty').checkVisibility()")
        assert await page.value(f"document.querySelector('{view} .error').textContent") == ""

    run(library, videos, act)
