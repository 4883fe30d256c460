"""The live page in a real browser, against a real server."""

import json
import re
from pathlib import Path
from typing import Final

from app.api.server.server import Server
from app.compose import build
from app.config.settings import Settings
from app.jobs.runner import ThreadRunner
from app.library import Library
from tests.api.acts import TOKEN, until
from tests.core.text.hidden_texts import KEPT, SHOWN
from tests.doubles import FakeProber
from tests.page.site import LISTED, MANY, Site, fill, in_browser, run, sessions_of
from tests.systems import keeps_any_name, only

pytestmark = in_browser

HOSTILE: Final = (
    "<img src=x onerror=alert(1)>.mp4",
    '"><script>alert(1)<.mp4',
    "{{7*7}}${7*7}.mp4",
    "evil \u202e4pm.exe.mp4",
    "שלום עולם.mp4",
    "n" * 251 + ".mp4",
)


def test_without_a_token_the_page_says_how_to_open_it(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        page = site.page
        await page.open(f"{site.server.address}/")
        told = await page.text(".locked")
        assert "This page is locked" in told
        assert "cinventory serve --open" in told
        await page.click(".locked input")
        await page.write("wrong-token-of-nobody")
        await page.press("Enter")
        refused = await page.until("document.querySelector('.locked .error:not([hidden])')?.textContent")
        assert refused == "The server does not know this token."
        await page.click(".locked input")
        await page.write(TOKEN)
        await page.click(".locked .primary")
        await page.until("document.querySelector('[data-state=live]')")
        site.no_complaints()

    run(library, videos, act)


def test_a_reload_shows_the_page_and_no_script_knows_why(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        page = site.page
        code = site.server.codes.make()
        address = f"{site.server.address}/#code={code}"
        await page.open(address)
        await page.until("document.querySelector('[data-state=live]')")
        places = "location.href, document.cookie, JSON.stringify({...localStorage, ...sessionStorage})"
        seen = await page.value(f"[{places}, document.documentElement.outerHTML].join()")
        assert TOKEN not in seen
        assert code not in seen
        assert await page.value("document.cookie + localStorage.length + sessionStorage.length") == "00"
        await page.value("document.body.dataset.old = 'yes'")
        await page.reload()
        await page.until("!document.body.dataset.old && document.querySelector('[data-state=live]')")
        assert await page.value("document.cookie + localStorage.length + sessionStorage.length") == "00"
        history = await page.call("Page.getNavigationHistory")
        urls = str([entry["url"] for entry in history["entries"]])
        assert TOKEN not in urls
        assert code not in urls
        await page.open(address)
        await page.until("!location.hash.includes('code')")
        await page.until("document.querySelector('[data-state=live]')")
        site.no_complaints()

    run(library, videos, act)


def test_a_used_link_says_what_to_do(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        page = site.page
        await site.open()
        await page.click("#lock")
        await page.click("dialog [data-action=lock]")
        await page.until("document.querySelector('.locked')")
        code = site.server.codes.make()
        answer = await page.value(
            f"fetch('/api/v1/codes', {{method: 'POST', headers: {{'Content-Type': 'application/json'}}, "
            f"body: JSON.stringify({{code: {code!r}}})}}).then((answer) => answer.status)"
        )
        assert answer == 200
        await page.call("Network.clearBrowserCookies")
        await page.open(f"{site.server.address}/#code={code}")
        told = await page.until("document.querySelector('.locked .error:not([hidden])')?.textContent")
        assert told == "This link opens the page once, and only for some minutes. Make a new one."
        site.no_complaints()

    run(library, videos, act)


def test_a_locked_page_opens_in_no_tab_until_there_is_a_new_link(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        page = site.page
        await site.open()
        other = await page.another()
        await other.open(f"{site.server.address}/")
        await other.until("document.querySelector('[data-state=live]')")
        await other.click("#lock")
        await other.click("dialog [data-action=lock]")
        await other.until("document.querySelector('.locked')")
        await page.activate()
        await page.until("document.querySelector('.locked')")
        await page.reload()
        await page.until("document.querySelector('.locked')")
        await site.open()
        site.no_complaints()

    run(library, videos, act)


def test_a_token_in_the_address_is_taken_out_and_not_used(library: Library, videos: Path) -> None:
    """A browser notes an address before any script runs; a code is worth nothing there."""

    async def act(site: Site) -> None:
        page = site.page
        await page.open(f"{site.server.address}/#token={TOKEN}")
        await page.until("document.querySelector('.locked')")
        assert await page.value("location.hash + history.length") == f"{await page.value('history.length')}"
        assert await page.value("document.querySelector('.locked input').value") == ""
        site.no_complaints()

    run(library, videos, act)


def test_the_address_is_clean_even_if_nothing_else_can_be_loaded(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        page = site.page
        await page.call("Network.enable")
        await page.call("Network.setBlockedURLs", urls=["*/page/api.js"])
        await page.open(f"{site.server.address}/#code={site.server.codes.make()}")
        await page.until("!location.hash")

    run(library, videos, act)


def test_a_page_that_was_locked_meanwhile_shows_nothing_when_it_is_back(
    library: Library, videos: Path
) -> None:
    async def act(site: Site) -> None:
        page = site.page
        await site.open()
        is_open = "import('/page/api.js').then((found) => found.isOpen())"
        assert await page.value(is_open)
        await page.value("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
        assert not await page.value(is_open)
        await page.value("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        await page.until("document.querySelector('[data-state=live]')")
        await page.open("about:blank")
        await page.until("location.href === 'about:blank'")
        await page.call("Network.clearBrowserCookies")
        entries = (await page.call("Page.getNavigationHistory"))["entries"]
        await page.call("Page.navigateToHistoryEntry", entryId=entries[-2]["id"])
        await page.until("document.querySelector('.locked')")
        site.no_complaints()

    run(library, videos, act)


def test_a_scan_is_started_watched_and_cancelled(library: Library, videos: Path) -> None:
    fill(videos, MANY)

    async def act(site: Site) -> None:
        page = site.page
        await site.open()
        await page.click("#start")
        await page.click(".folders button")
        await page.until(f"document.querySelector('.chosen').textContent === {str(videos)!r}")
        await page.until(LISTED)
        await page.click("[data-action=submit]")
        await page.until("document.querySelector('.job')")
        site.gate.release(1000)
        await page.until("document.querySelector('.job progress').value > 0.1")
        assert "of 5,000" in await page.text(".amounts")
        before = await page.value("document.querySelector('.job progress').value")
        site.gate.release(1000)
        await page.until(f"document.querySelector('.job progress').value > {before}")
        await until(lambda: len(site.probed) == 2000)
        await page.click(".job [data-action=cancel]")
        await page.until("document.querySelector('.job').dataset.state === 'cancelled'")
        assert await page.text(".job .state") == "Cancelled"
        assert len(site.probed) <= 2001, "nothing was waited for"
        site.no_complaints()

    run(library, videos, act)


def test_a_check_for_damage_is_started_with_a_depth(library: Library, videos: Path) -> None:
    (videos / "clip.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.scan()
        await site.open()
        await page.click("#start")
        await page.click(".folders button")
        await page.until(f"document.querySelector('.chosen').textContent === {str(videos)!r}")
        await site.choose("Job", "check")
        assert await site.choose("Depth", "key-frames") == "Key frames"
        await page.until(LISTED)
        await page.click("[data-action=submit]")
        await page.until("document.querySelectorAll('.job').length === 2")
        check, _ = await site.queue.list()
        assert (check.type.name, check.request.paths) == ("check", (bytes(videos),))
        assert '"depth":"key-frames"' in check.type.codec.encode_request(check.request)
        site.no_complaints()

    run(library, videos, act)


def test_a_list_is_exported_to_a_new_file(library: Library, videos: Path) -> None:
    (videos / "clip.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.scan()
        await site.open()
        await page.click("#start")
        await site.choose("Job", "export")
        for number in (1, 2):
            picker = f"fieldset:nth-of-type({number})"
            await page.click(f"{picker} .folders button")
            await page.until(f"document.querySelector('{picker} .chosen').textContent === {str(videos)!r}")
        await site.choose("Format", "jsonl")
        await page.until(LISTED)
        await page.click("[data-action=submit]")
        await page.until("document.querySelectorAll('.job[data-state=completed]').length === 2")
        assert "clip.mp4" in (videos / "videos.jsonl").read_text()
        site.no_complaints()

    run(library, videos, act)


@only(keeps_any_name(), "names that are no text")
def test_a_folder_whose_name_is_no_text_is_scanned(library: Library, videos: Path) -> None:
    folder = videos / "gro\udcdf" / "in"
    folder.mkdir(parents=True)
    (folder / "clip.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        site.gate.release(1)
        await site.open()
        await page.click("#start")
        for shown in (str(videos), "gro\ufffd", "in"):
            await page.until(f"document.querySelector('.folders button')?.textContent === {_js(shown)}")
            await page.click(".folders button")
        await page.until("document.querySelector('.empty')")
        await page.until(LISTED)
        await page.click("[data-action=submit]")
        await page.until("document.querySelector('.job[data-state=completed]')")
        assert site.probed == [bytes(folder / "clip.mp4")]
        site.no_complaints()

    run(library, videos, act)


def test_the_page_marks_hidden_signs_as_the_program_does(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        await site.page.open(f"{site.server.address}/")
        await site.page.until("document.querySelector('.locked')")
        texts = json.dumps([*SHOWN, *KEPT])
        shown = "import('/page/hidden_signs.js').then((found) => %s.map(found.shown))"
        symbols = re.compile("[\u2400-\u243f]")  # controls have no symbols on the page
        expected = [symbols.sub("\ufffd", text) for text in SHOWN.values()]
        assert await site.page.value(shown % texts) == [*expected, *KEPT]
        site.no_complaints()

    run(library, videos, act)


def test_hostile_names_are_shown_as_text(library: Library, videos: Path) -> None:
    for name in HOSTILE:
        (videos / name).write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.scan()
        await site.open()
        await page.value("window.alert = () => { window.fooled = true; }")
        await site.go("files")
        await page.until(f"document.querySelectorAll('.scroll .row').length === {len(HOSTILE)}")
        await page.until("document.querySelectorAll('.scroll .cell').length >= 30")
        names = "[...document.querySelectorAll('.scroll .row')].map((row) => row.firstChild.textContent)"
        shown = await page.value(names)
        assert sorted(shown) == sorted(name.replace("\u202e", "\ufffd") for name in HOSTILE)
        assert await page.value("document.querySelectorAll('main img, main script').length") == 0
        await page.click(".scroll .row:first-child")
        await page.until(f"document.querySelector('.details h2').textContent === {_js(shown[0])}")
        await site.go("history")
        await page.click(".scans button")
        await page.until(f"document.querySelectorAll('.changes li').length === {len(HOSTILE)}")
        await page.click("[aria-labelledby=history-title] > .dim + .actions button")
        await page.until(f"document.querySelectorAll('.actions + .changes li').length === {len(HOSTILE)}")
        sums = "document.querySelector('[aria-labelledby=history-title] > .dim + .actions').textContent"
        assert "— changed unnoticed" in await page.value(sums)
        assert not await page.value("window.fooled || document.querySelector('main script, main img')")
        site.no_complaints()

    run(library, videos, act)


def _js(text: str) -> str:
    return "decodeURIComponent('" + "".join(f"%{byte:02x}" for byte in text.encode()) + "')"


def test_a_long_list_is_searched_sorted_and_scrolled(library: Library, videos: Path) -> None:
    fill(videos, MANY)

    async def act(site: Site) -> None:
        page = site.page
        await site.scan()
        await site.open()
        await site.go("files")
        await page.until("document.querySelector('.files .count').textContent === '5,000 files'")
        assert await page.value("document.querySelectorAll('.scroll .row').length") < 60
        await page.value("document.querySelector('.table').focus()")
        await page.press("End")
        await page.until(
            "[...document.querySelectorAll('.cell')].some((at) => at.textContent === 'clip 4999.mp4')"
        )
        await page.click(".header .cell:first-child button")
        await page.until("document.querySelector('.scroll .row .cell').textContent === 'clip 4999.mp4'")
        await page.click("#search")
        await page.write("sta")
        await page.until("document.querySelector('#offers li span').textContent === 'status:'")
        await page.press("ArrowDown")
        await page.press("Enter")
        await page.write("ok 0042")
        await page.until("document.querySelector('.files .count').textContent === '1 file'")
        assert await page.text(".scroll .row .cell") == "clip 0042.mp4"
        site.no_complaints()

    run(library, videos, act)


def test_it_connects_again_by_itself(library: Library, videos: Path) -> None:
    async def act(site: Site) -> None:
        await site.open()
        port = int(site.server.address.rpartition(":")[2])
        await site.server.close()
        await site.page.until("document.querySelector('[data-state=lost]')")
        assert "Connection lost" in await site.page.text(".connection")
        parts = build(ThreadRunner(), library, lambda _request: FakeProber())
        again = Server(
            queue=parts.queue,
            library=library,
            settings=Settings,
            token=TOKEN,
            sessions=sessions_of(videos),
        )
        try:
            await again.start(port=port)
            await site.page.until("document.querySelector('[data-state=live]')")
        finally:
            await parts.queue.close()
            await again.close()

    run(library, videos, act)


def test_many_pages_leave_connections_to_the_one_in_sight(library: Library, videos: Path) -> None:
    (videos / "clip.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        page = site.page
        await site.open()
        for _ in range(7):
            other = await page.another()
            await other.open(f"{site.server.address}/#code={site.server.codes.make()}")
            await other.until("document.querySelector('[data-state=live]')")
        await page.activate()
        await page.until("!document.hidden")
        await site.scan()
        await page.until("document.querySelector('.job[data-state=completed]')")
        await site.go("files")
        await page.until("document.querySelector('.files .count').textContent === '1 file'")
        site.no_complaints()

    run(library, videos, act)


def test_it_speaks_german(library: Library, videos: Path) -> None:
    (videos / "clip.mp4").write_bytes(b"video")

    async def act(site: Site) -> None:
        await site.scan()
        await site.open()
        assert await site.page.value("document.documentElement.lang") == "de"
        await site.go("files")
        await site.page.until("document.querySelector('.header').textContent.includes('Größe')")
        await site.page.until(
            "[...document.querySelectorAll('.cell')].some((at) => at.textContent === '3840 \u00d7 2160')"
        )
        site.no_complaints()

    run(library, videos, act, "de")
