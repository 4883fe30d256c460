"""A server with a library of its own, and a browser that looks at it."""

import asyncio
import re
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import pytest
from msgspec import Struct

from app.api.access.page_sessions import PageSessions
from app.api.server.server import Server
from app.compose import build
from app.config.settings import Settings
from app.core.job import AsyncJobQueue
from app.core.scan.job import ScanRequest
from app.jobs.automation import Automation
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import Library
from tests.api.acts import TOKEN
from tests.doubles import FakeProber
from tests.page.browser import CHROMIUM, PATIENCE, Page, browser
from tests.systems import only

in_browser = [
    only(CHROMIUM is not None, "needs a Chromium, as in Debian's package chromium"),
    pytest.mark.browser,
]

MANY: Final = 5000
LISTED: Final = "!document.querySelector('dialog .folders button')"
"""Holds once the chosen folder was listed, which has none in it: the dialog does not move any more."""
_EXPECTED: Final = re.compile(r"status of 4(01|03|09|22)|ERR_")
"""Answers of the server that the browser takes for errors."""


class Site(Struct):
    """A server with a browser that looks at it."""

    page: Page
    server: Server
    videos: Path
    gate: threading.Semaphore
    """A file is probed for each release."""
    prober: FakeProber
    queue: AsyncJobQueue
    scan: Callable[..., Coroutine[Any, Any, None]]
    """Scans the folder; lets `files` pass, by default all."""

    @property
    def probed(self) -> list[bytes]:
        return self.prober.probed

    async def open(self, view: str = "jobs") -> None:
        """Open the page with a code, at one of its views."""
        await self.page.open(f"{self.server.address}/#code={self.server.codes.make()}")
        await self.page.until("document.querySelector('[data-state=live]')")
        await self.go(view)

    async def go(self, view: str) -> None:
        await self.page.click(f"nav a[href='#{view}']")

    async def choose(self, name: str, value: str) -> object:
        """Choose a value in the list with a label, and return the text of the value."""
        return await self.page.value(
            f"(() => {{ const label = [...document.querySelectorAll('dialog label')]"
            f".find((each) => each.textContent === {name!r}); "
            f"const list = document.getElementById(label.htmlFor); list.value = {value!r}; "
            "list.dispatchEvent(new Event('change')); return list.selectedOptions[0].textContent; })()"
        )

    def no_complaints(self) -> None:
        """Fail if the page has broken its security policy, or thrown an exception."""
        found = [each for each in self.page.complaints if _is_grave(each)]
        assert found == [], found


def _is_grave(complaint: dict[str, Any]) -> bool:
    if "exceptionDetails" in complaint:
        return True
    if "issue" in complaint:
        return "ContentSecurityPolicy" in str(complaint["issue"]["code"])
    entry = complaint["entry"]
    return bool(entry["level"] == "error" and not _EXPECTED.search(entry["text"]))


def sessions_of(videos: Path) -> PageSessions:
    """Return the sessions of the page, those from an earlier start too."""
    return PageSessions(TOKEN, videos.parent / "sessions")


@asynccontextmanager
async def serving(library: Library, videos: Path, language: str = "en") -> AsyncIterator[Site]:
    gate = threading.Semaphore(0)
    prober = FakeProber(gate=gate)
    parts = build(ThreadRunner(), library, lambda _request: prober)

    async def scan(files: int = MANY) -> None:
        if files:
            gate.release(files)
        job = await parts.queue.submit(SCAN, ScanRequest(paths=(bytes(videos),)))
        await parts.queue.wait(job.id)

    automation = Automation(library, parts.queue, Settings)
    server = Server(
        queue=parts.queue,
        library=library,
        settings=lambda: Settings(previews=False),  # the files are no videos
        token=TOKEN,
        allowed=[bytes(videos)],
        automation=automation,
        sessions=sessions_of(videos),
    )

    try:
        await server.start(port=0)
        async with browser(videos.parent, language) as page:
            yield Site(page, server, videos, gate, prober, parts.queue, scan)
    finally:
        gate.release(MANY)
        await automation.close()
        await parts.queue.close()
        await server.close()


def run(
    library: Library,
    videos: Path,
    act: Callable[[Site], Coroutine[Any, Any, None]],
    language: str = "en",
) -> None:
    async def main() -> None:
        async with asyncio.timeout(2 * PATIENCE), serving(library, videos, language) as site:
            await act(site)

    asyncio.run(main())


def fill(videos: Path, count: int) -> None:
    first = videos / "clip 0000.mp4"
    first.write_bytes(b"video")
    for number in range(1, count):
        (videos / f"clip {number:04}.mp4").hardlink_to(first)
