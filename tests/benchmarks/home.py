"""How soon the figures of Home are read and shown, and what the window notices of it.

    python -m tests.benchmarks.home [--rows 1000000] [--rounds 5] [--library FILE]

A library of so many rows is made, without a video, and each question about its files is answered. `read` is
the time of all figures at once, off the window's thread; `cpu` the processor time of it. `shown` is from
choosing Home in the real window, painted offscreen, until its figures are painted; `switched` until the page
itself is there. Milliseconds; stalls are how much later than due the loop's turns were meanwhile.
"""

import argparse
import asyncio
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from app.library import open_library
from app.library.home import figures
from app.qt.home.controller import HomeLoader
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables.answers import answer
from tests.benchmarks.tables.library import NOW, make
from tests.benchmarks.windows import Windows

_PATIENCE: Final = 60.0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="home") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
            answer(path)
        read = _read(path, arguments.rounds)
        with Windows() as windows:
            shown = windows.run(_show(windows, path, arguments.rounds))
    report("home", {"rows": arguments.rows, **read, **shown})


def _read(path: Path, rounds: int) -> dict[str, object]:
    took, cpu = [], []
    with closing(open_library(path)) as library:
        for _ in range(rounds):
            began, used = time.perf_counter(), time.process_time()
            figures.read(library, NOW)
            took.append((time.perf_counter() - began) * 1e3)
            cpu.append((time.process_time() - used) * 1e3)
    return {"read_ms": distribution(took), "cpu_ms": distribution(cpu)}


async def _show(windows: Windows, path: Path, rounds: int) -> dict[str, object]:
    async with windows.open(path) as desktop:
        await windows.settle(desktop)
        work = asyncio.ensure_future(_switch(desktop, rounds))
        late = await beat(work)
        return {**work.result(), "stalls_ms": stalls(late)}


async def _switch(desktop: Desktop, rounds: int) -> dict[str, object]:
    loader = desktop.window.findChild(HomeLoader)
    assert loader is not None
    took: dict[str, list[float]] = {"switched_ms": [], "shown_ms": []}
    for _ in range(rounds):
        came: asyncio.Queue[object] = asyncio.Queue()
        connection = loader.read.connect(came.put_nowait)
        began = time.perf_counter()
        desktop.window.show_page("home")
        took["switched_ms"].append((time.perf_counter() - began) * 1e3)
        await asyncio.wait_for(came.get(), _PATIENCE)
        desktop.window.repaint()
        took["shown_ms"].append((time.perf_counter() - began) * 1e3)
        loader.read.disconnect(connection)
        desktop.window.show_page("table_view")
        await asyncio.sleep(0.05)
    return {name: distribution(times) for name, times in took.items()}


if __name__ == "__main__":
    main()
