"""The live page as axe-core, a checker of accessibility, sees it."""

import asyncio
import json
from importlib.resources import files
from pathlib import Path
from typing import Final

from app.library import Library
from tests.page.browser import Page
from tests.page.site import Site, in_browser, run
from tests.teams import MANY, SILENT

pytestmark = in_browser

_RULES: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")
_WINDOWS: Final = ((1280, False), (1280, True), (360, False))
"""Widths in pixels, and whether the theme is dark."""


async def _faults(page: Page, view: str) -> list[str]:
    """Return what the page does wrong, with the elements to blame."""
    found = []
    options = json.dumps({"runOnly": _RULES, "resultTypes": ["violations"]})
    for width, dark in _WINDOWS:
        await page.size(width, 800, dark=dark)
        for fault in (await page.value(f"axe.run(document, {options})"))["violations"]:
            nodes = "; ".join(node["html"] for node in fault["nodes"])
            found.append(f"{view}, {width} px, {dark=}: {fault['id']}: {nodes}")
    await page.size(1280, 800)
    return found


async def _load_axe(page: Page) -> None:
    await page.value(f"{files('axe_core_python').joinpath('axe.min.js').read_text('utf-8')}; axe.version")


def test_a_job_on_a_cluster_names_its_workers_without_a_fault(library: Library, videos: Path) -> None:
    (videos / "clip.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.open()
        await _load_axe(page)
        site.prober.team = MANY
        scanning = asyncio.create_task(site.scan(files=0))
        await page.until("document.querySelectorAll('.workers tbody tr').length === 64")
        first = await page.text(".workers tbody tr:first-child")
        assert first == f"{SILENT.name}—Gets no files: It does not answer."
        assert (await page.text(".workers tbody tr:last-child")).endswith("362Takes part")
        assert "63 of 64 workers" in await page.text(".amounts")
        assert await _faults(page, "workers") == []
        site.gate.release()
        await scanning
        await page.until("document.querySelector('.workers[hidden]')")
        site.no_complaints()

    run(library, videos, act)


def test_no_view_of_files_has_a_fault(library: Library, videos: Path) -> None:
    for number in range(3):
        (videos / f"clip {number}.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.scan()
        await site.open("files")
        await _load_axe(page)
        faults: list[str] = []
        await page.click(".scroll .row:first-child")
        await page.until("document.querySelector('.details section')")
        await page.click(".facets summary")
        await page.until("document.querySelector('.facets button')")
        faults += await _faults(page, "files")
        await page.click("[data-look=gallery]")
        await page.until("document.querySelectorAll('.tile .name').length === 3")
        faults += await _faults(page, "gallery")
        await page.click("#search")
        await page.write("nothing is named so")
        await page.until("document.querySelector('.nothing').checkVisibility()")
        faults += await _faults(page, "nothing found")
        await site.go("home")
        await page.until("document.querySelector('.card')")
        faults += await _faults(page, "home")
        await site.go("insights")
        await page.until("document.querySelector('.chart')")
        faults += await _faults(page, "insights")
        await site.go("plays")
        await page.until("document.querySelector('[data-outcome]')")
        faults += await _faults(page, "plays")
        await site.go("copies")
        await page.until("document.querySelector('.copies .nothing').checkVisibility()")
        faults += await _faults(page, "copies")
        await page.click("#lock")
        await page.until("document.querySelector('dialog')")
        faults += await _faults(page, "lock")
        await page.press("Escape")
        assert faults == []
        site.no_complaints()

    run(library, videos, act)


def test_no_view_has_a_fault(library: Library, videos: Path) -> None:
    for number in range(3):
        (videos / f"clip {number}.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.scan()
        await page.open(f"{site.server.address}/")
        await page.until("document.querySelector('.locked')")
        await _load_axe(page)
        faults = await _faults(page, "locked")
        await site.open()
        await _load_axe(page)
        await page.until("document.querySelector('.job[data-state=completed]')")
        faults += await _faults(page, "jobs")
        await page.click("#start")
        await page.until("document.querySelector('.folders button')")
        faults += await _faults(page, "start")
        await page.press("Escape")
        await site.go("problems")
        await page.until(
            "document.querySelector('.problems').children.length || document.querySelector('.empty')"
        )
        faults += await _faults(page, "problems")
        await site.go("history")
        await page.click(".scans button")
        await page.until("document.querySelectorAll('.changes li').length === 3")
        faults += await _faults(page, "history")
        await site.go("schedules")
        await page.click("#add-schedule")
        await page.until("document.querySelector('dialog[data-ready]')")
        faults += await _faults(page, "schedule")
        await page.click("[data-action=save]")
        await page.until("document.querySelector('.schedule') && !document.querySelector('dialog')")
        faults += await _faults(page, "schedules")
        assert faults == []
        site.no_complaints()

    run(library, videos, act)
