"""How soon the window shows rows of a large library, in what order and through what filter ever.

    python -m tests.benchmarks.table [--rows 1000000] [--rounds 3] [--library FILE]

A library of so many rows is made, without a file, and the real window opened on it, painted offscreen. From
what a user asks until the first rows of the answer are painted: `start` from the beginning of the process,
`sort` by each column both ways; then, in the order of names, `filter` by each typed filter and `words` by
free text, from the end of the pause that the field makes for more keys; each while nothing else goes on.
`all` is until every row of the answer is there. `facets` is from showing the panel until the first and the
last filter is counted. `scroll` goes through the table from end to end: stalls are how much later than due
the loop's turns are. Milliseconds; memory is that of the process in the end, shared pages in part.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import Qt

from app.core.columns import COLUMNS
from app.core.query import FIELDS
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import stalls
from tests.benchmarks.measure import distribution, pss_mb, report
from tests.benchmarks.windows import Windows

WORDS: Final = (
    *("gx01", "0482", "gx010482.mp4", "c001", "img_99", "harbour", "munchen", "cafe", "ubergang", "hevc"),
    *("interview meyer", "meyer interview", "drone final", "night tape 12", "b-roll stage take"),
    *("matroska archive", "prores a001", "rushes", "no such file", "harbour -drone"),
)
_BY_NAME: Final = (("name", False),)
SCROLLS: Final = 1000
TICK: Final = 0.005
PATIENCE: Final = 60.0

Figures = dict[str, Any]


def main() -> None:
    arguments = _arguments()
    if arguments.opening:
        _open(arguments.library)
        return
    with tempfile.TemporaryDirectory(prefix="table") as scratch:
        library = arguments.library or Path(scratch) / "library.sqlite3"
        if not library.exists():
            from tests.benchmarks.tables.library import make  # noqa: PLC0415 - a start is measured without it

            make(library, arguments.rows)
        starts = [_start(library) for _ in range(arguments.rounds)]
        with Windows() as windows:
            figures = windows.run(_measure(windows, library, arguments.rounds))
        size = library.stat().st_size
    report(
        "table",
        {
            "rows": arguments.rows,
            "library_mb": round(size / 1e6, 1),
            "start_ms": distribution(starts),
            **figures,
        },
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--library", type=Path, help="made where there is none")
    parser.add_argument("--opening", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _start(library: Path) -> float:
    """Return milliseconds from the start of a process until its first rows are painted."""
    command = [sys.executable, "-m", "tests.benchmarks.table", "--opening", "--library", str(library)]
    began = time.time()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return (float(done.stdout.split()[-1]) - began) * 1000


def _open(library: Path) -> None:
    async def look(windows: Windows) -> None:
        async with windows.open(library) as desktop:  # which settles with the first rows
            desktop.window.panel.table.viewport().repaint()
            print(time.time())

    with Windows() as windows:
        windows.run(look(windows))


async def _measure(windows: Windows, library: Path, rounds: int) -> Figures:
    async with windows.open(library) as desktop:
        await _quiet(desktop)
        model = desktop.window.model
        figures: Figures = {}
        asked: dict[str, dict[str, Callable[[], object]]] = {
            "sort": {
                f"{column.key} {'down' if down else 'up'}": _act(model.set_order, ((column.key, down),))
                for column in COLUMNS
                for down in (False, True)
            },
            "filter": {
                field.key: _act(desktop.window.toolbar.search.setText, f"{field.key}:{field.example}")
                for field in FIELDS
            },
            "words": {words: _act(desktop.window.toolbar.search.setText, words) for words in WORDS},
        }
        for kind, acts in asked.items():
            figures[kind] = await _ask(desktop, acts, rounds)
            desktop.window.commands.show_all.trigger()
            model.set_order(_BY_NAME)
            await _quiet(desktop)
        figures["facets_ms"] = await _facets(desktop)
        figures["scroll"] = await _scroll(desktop)
        figures["memory_mb"] = round(pss_mb(psutil.Process()), 1)
        return figures


def _act(act: Callable[[Any], object], argument: object) -> Callable[[], object]:
    return lambda: act(argument)


async def _quiet(desktop: Desktop) -> None:
    """Wait until all that was begun has ended."""
    assert desktop.session is not None
    while desktop.session.files.queries.busy:  # noqa: ASYNC110 - nothing tells of it
        await asyncio.sleep(TICK)
    await asyncio.sleep(0.05)


async def _ask(desktop: Desktop, acts: dict[str, Callable[[], object]], rounds: int) -> Figures:
    first: dict[str, float] = {}
    everything: dict[str, float] = {}
    for _ in range(rounds):
        for name, act in acts.items():
            painted, whole = await _one(desktop, act)
            first[name] = max(painted, first.get(name, 0.0))
            everything[name] = max(whole, everything.get(name, 0.0))
    slowest = dict(sorted(first.items(), key=lambda item: -item[1])[:5])
    for name, value in slowest.items():
        print(f"{name:30} {value:8.0f} {everything[name]:8.0f}", file=sys.stderr)
    return {
        "first_ms": distribution(list(first.values())),
        "all_ms": distribution(list(everything.values())),
        "slowest": {name: round(value) for name, value in slowest.items()},
    }


async def _one(desktop: Desktop, act: Callable[[], object]) -> tuple[float, float]:
    """Return milliseconds until the first rows are painted, and until all are there."""
    assert desktop.session is not None
    model, shown, whole = desktop.window.model, asyncio.Event(), asyncio.Event()
    painted: list[float] = []

    def paint() -> None:
        desktop.window.panel.table.viewport().repaint()
        painted.append(time.perf_counter())
        shown.set()

    model.modelReset.connect(paint)
    desktop.session.files.queries.shown.connect(whole.set)
    asked: list[float] = []
    model.asked.connect(lambda: asked.append(time.perf_counter()), Qt.ConnectionType.SingleShotConnection)
    act()
    async with asyncio.timeout(PATIENCE):
        await shown.wait()
        await whole.wait()
    ended, began = time.perf_counter(), asked[0]
    model.modelReset.disconnect(paint)
    desktop.session.files.queries.shown.disconnect(whole.set)
    await _quiet(desktop)
    return (painted[-1] - began) * 1000, (ended - began) * 1000


async def _facets(desktop: Desktop) -> dict[str, float]:
    assert desktop.session is not None
    seen: list[float] = []
    done = asyncio.Event()
    panel = desktop.window.facets

    def count(_key: str, _facets: object) -> None:
        seen.append(time.perf_counter())
        if len(seen) == len(panel.keys):
            done.set()

    desktop.session.files.facets.counted.connect(count)
    began = time.perf_counter()
    desktop.window.commands.facets.setChecked(True)
    async with asyncio.timeout(PATIENCE):
        await done.wait()
    desktop.session.files.facets.counted.disconnect(count)
    desktop.window.commands.facets.setChecked(False)
    return {"first": round((seen[0] - began) * 1000), "all": round((seen[-1] - began) * 1000)}


async def _scroll(desktop: Desktop) -> Figures:
    bar = desktop.window.panel.table.verticalScrollBar()

    async def idle(_step: int) -> None:
        await asyncio.sleep(TICK)

    async def step(at: int) -> None:
        bar.setValue(bar.maximum() * at // SCROLLS)
        await asyncio.sleep(TICK)

    return {"idle_ms": await _stalls(idle), "stall_ms": await _stalls(step)}


async def _stalls(act: Callable[[int], Awaitable[None]]) -> dict[str, float]:
    late = []
    for at in range(SCROLLS + 1):
        began = time.perf_counter()
        await act(at)
        late.append(max(0.0, time.perf_counter() - began - TICK))
    return stalls(late)


if __name__ == "__main__":
    main()
