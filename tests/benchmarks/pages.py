"""How soon the window shows another page, of a library of many files.

    python -m tests.benchmarks.pages [--rows 1000000] [--rounds 10] [--library FILE]

The real window is opened on a library, painted offscreen, and turned to each of its pages in turn, from the
table. `first` is the first time, in which a page is made; `again` each later time. Both are until the page is
painted; what it reads comes later, and is measured by the benchmark of the page. Milliseconds; stalls are how
much later than due the loop's turns were.
"""

import argparse
import asyncio
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from app.qt.base.list_pages import TABLE
from app.qt.startup.application import Desktop
from app.qt.startup.features import pages
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables.answers import answer
from tests.benchmarks.tables.library import make
from tests.benchmarks.windows import Windows

_PAUSE: Final = 0.5
"""Seconds for what a page reads."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="pages") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
            answer(path)
        with Windows() as windows:
            figures = windows.run(_measure(windows, path, arguments.rounds))
    report("pages", {"rows": arguments.rows, **figures})


async def _measure(windows: Windows, path: Path, rounds: int) -> dict[str, Any]:
    async with windows.open(path) as desktop:
        await windows.settle(desktop)
        work = asyncio.ensure_future(_turn(desktop, rounds))
        late = await beat(work)
        return {**work.result(), "stalls_ms": stalls(late)}


async def _turn(desktop: Desktop, rounds: int) -> dict[str, Any]:
    first: dict[str, float] = {}
    again: dict[str, list[float]] = {}
    for _ in range(rounds + 1):
        for key in (page.key for page in pages() if page.key != TABLE):
            began = time.perf_counter()
            desktop.window.show_page(key)
            desktop.window.repaint()
            took = (time.perf_counter() - began) * 1e3
            if key in first:
                again.setdefault(key, []).append(took)
            else:
                first[key] = round(took, 1)
            await asyncio.sleep(_PAUSE)
            desktop.window.show_page(TABLE)
            await asyncio.sleep(0)
    return {"first_ms": first, "again_ms": {key: distribution(each) for key, each in again.items()}}


if __name__ == "__main__":
    main()
