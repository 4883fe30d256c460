"""How soon the live page shows rows of a library of many files, in a headless Chromium.

    python -m tests.benchmarks.page [--rows 100000] [--jumps 40]

`first` is the time from the click on "Files" to the first rows, `end` from the End key to the last row.
`jump` is the time from a drag of the scroll bar to a random place until its rows are shown, `sort` that of
a new order. `gap` is the longest time between two frames while the list scrolls by a page a frame. All are
milliseconds. `heap` is the memory of the page's scripts, MB, after the first rows and in the end.
"""

import argparse
import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable
from pathlib import Path
from typing import Final

from tests.benchmarks.measure import distribution, report
from tests.benchmarks.server import serving
from tests.benchmarks.tables.library import make
from tests.page.browser import Page, browser

_SEED: Final = 7
_FRAMES: Final = 300
_FIRST: Final = "document.querySelector('.scroll .row .cell:nth-child(2)')"
_SHOWN: Final = (
    "(() => { const rows = [...document.querySelectorAll('.scroll .row')]; "
    "const top = Math.floor(document.querySelector('.scroll').scrollTop / rows[0].offsetHeight); "
    "return Number(rows[0].ariaRowIndex) - 2 === top && rows.every((row) => row.children.length > 1); })()"
)
_SORTED: Final = f"document.querySelector('[aria-sort=ascending]:nth-child(3)') && {_SHOWN}"
_JUMP: Final = (
    "document.querySelector('.scroll').scrollTop = {} * document.querySelector('.space').clientHeight"
)
_SCROLL: Final = (
    "new Promise((done) => { const list = document.querySelector('.scroll'); "
    "let worst = 0; let left = FRAMES; let before = performance.now(); "
    "const step = (now) => { worst = Math.max(worst, now - before); before = now; "
    "list.scrollTop += list.clientHeight; if (left -= 1) requestAnimationFrame(step); else done(worst); }; "
    "list.scrollTop = 0; requestAnimationFrame(step); })"
).replace("FRAMES", str(_FRAMES))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--jumps", type=int, default=40)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="page") as scratch:
        folder = Path(scratch)
        make(folder / "library.sqlite3", arguments.rows)
        with serving(folder) as server:
            figures = asyncio.run(_measure(folder, server.address, server.token, arguments.jumps))
    report("page", {"rows": arguments.rows, **figures})


async def _measure(folder: Path, address: str, token: str, jumps: int) -> dict[str, object]:
    async with browser(folder) as page:
        await page.open(address)
        await page.click(".locked input")
        await page.write(token)
        await page.press("Enter")
        await page.until("document.querySelector('[data-state=live]')")
        first = await _time(page, page.click("nav a[href='#files']"), _FIRST)
        heap = [await _heap(page)]
        places = [random.Random(_SEED + jump).random() for jump in range(jumps)]  # noqa: S311
        jump = distribution([await _time(page, page.value(_JUMP.format(at)), _SHOWN) for at in places])
        gap = round(await page.value(_SCROLL), 1)
        await page.value("document.querySelector('.table').focus()")
        end = await _time(page, page.press("End"), _SHOWN)
        sort = await _time(page, page.click(".header .cell:nth-child(3) button"), _SORTED)
        heap.append(await _heap(page))
    return {"first": first, "jump": jump, "gap": gap, "end": end, "sort": sort, "heap": heap}


async def _time(page: Page, act: Awaitable[object], fact: str) -> float:
    """Return the milliseconds from an act of the user until a fact is seen."""
    began = time.perf_counter()
    await act
    await page.until(fact)
    return round((time.perf_counter() - began) * 1000, 1)


async def _heap(page: Page) -> float:
    await page.call("HeapProfiler.collectGarbage")
    used = await page.call("Runtime.getHeapUsage")
    return round(float(used["usedSize"]) / 1e6, 1)


if __name__ == "__main__":
    main()
