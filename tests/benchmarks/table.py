"""How soon the window shows rows of a large library, in what order and through what filter ever.

    python -m tests.benchmarks.table [--rows 1000000] [--rounds 3] [--library FILE] [--part PART…]

A library of so many rows is made, without a video, and the real window opened on it, painted offscreen.
From what a user asks until the first rows of the answer are painted: `start` from the beginning of the
process, `sort` by each column both ways; then, in the order of names, `filter` by each typed filter and
`words` by free text, from the end of the pause that the field makes for more keys; each while nothing else
goes on. `away` is `sort` by state while one of four sources cannot be reached. `all` is until every row of
the answer is there. Of the rounds the slowest counts; of `cpu`, the processor time of window and query
until the first rows, the least, as other programs lengthen it. `facets` is from showing the panel until the
first and the last filter is counted. `scroll` goes through the table from end to end: stalls are how much
later than due the loop's turns are. Milliseconds; memory is that of the process in the end, shared pages in
part.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Collection, Iterable
from pathlib import Path
from typing import Any, Final, NamedTuple

import psutil
from PySide6.QtCore import Qt

from app.core.facts.catalogue import COLUMNS, FILTERS
from app.qt.files.query_runner import QueryRunner
from app.qt.search.facet_counter import FacetCounter
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import stalls
from tests.benchmarks.measure import distribution, pss_mb, report
from tests.benchmarks.windows import Windows
from tests.qt.parts import parts

WORDS: Final = (
    *("gx01", "0482", "gx010482.mp4", "c001", "img_99", "harbour", "munchen", "cafe", "ubergang", "hevc"),
    *("interview meyer", "meyer interview", "drone final", "night tape 12", "b-roll stage take"),
    *("matroska archive", "prores a001", "rushes", "no such file", "harbour -drone"),
)
PARTS: Final = ("start", "sort", "filter", "words", "facets", "scroll", "away")
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
    which = arguments.part
    with tempfile.TemporaryDirectory(prefix="table") as scratch:
        library = arguments.library or Path(scratch) / "library.sqlite3"
        if not library.exists():
            from tests.benchmarks.tables.library import make  # noqa: PLC0415 - a start is measured without it

            make(library, arguments.rows)
        figures: Figures = {"rows": arguments.rows, "library_mb": round(library.stat().st_size / 1e6, 1)}
        if "start" in which:
            figures["start_ms"] = distribution([_start(library) for _ in range(arguments.rounds)])
        with Windows() as windows:
            figures |= windows.run(_measure(windows, library, which, arguments.rounds))
            if "away" in which:
                figures["away"] = windows.run(_away(windows, library, arguments.rounds))
    report("table", figures)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--library", type=Path, help="made where there is none")
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS)
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
            parts(desktop.window).files.table.viewport().repaint()
            print(time.time())

    with Windows() as windows:
        windows.run(look(windows))


async def _measure(windows: Windows, library: Path, which: Collection[str], rounds: int) -> Figures:
    async with windows.open(library) as desktop:
        await _quiet(desktop)
        model, search = parts(desktop.window).model, parts(desktop.window).search
        figures: Figures = {}
        asked: dict[str, dict[str, Callable[[], object]]] = {
            "sort": _sorts(desktop, (column.key for column in COLUMNS)),
            "filter": {field.key: _act(search.setText, f"{field.key}:{field.example}") for field in FILTERS},
            "words": {words: _act(search.setText, words) for words in WORDS},
        }
        for kind in [kind for kind in asked if kind in which]:
            figures[kind] = await _ask(desktop, asked[kind], rounds)
            desktop.window.menu["show_all"].trigger()
            model.set_order(_BY_NAME)
            await _quiet(desktop)
        if "facets" in which:
            figures["facets_ms"] = await _facets(desktop)
        if "scroll" in which:
            figures["scroll"] = await _scroll(desktop)
        figures["memory_mb"] = round(pss_mb(psutil.Process()), 1)
        return figures


async def _away(windows: Windows, library: Path, rounds: int) -> Figures:
    """Sort by state while a source is away."""
    from tests.benchmarks.tables.library import sources_of  # noqa: PLC0415 - as above

    away = sources_of(library)[-1]
    hidden = away.rename(away.with_name("unplugged"))
    try:
        async with windows.open(library) as desktop:
            await _offline(desktop)
            await _quiet(desktop)
            return await _ask(desktop, _sorts(desktop, ("status",)), rounds)
    finally:
        hidden.rename(away)


async def _offline(desktop: Desktop) -> None:
    """Wait until the window has seen that a source is away."""
    assert desktop.session is not None
    while all(source.online for source in desktop.session.desk.sources.sources):  # noqa: ASYNC110 - as above
        await asyncio.sleep(TICK)


def _sorts(desktop: Desktop, keys: Iterable[str]) -> dict[str, Callable[[], object]]:
    return {
        f"{key} {'down' if down else 'up'}": _act(parts(desktop.window).model.set_order, ((key, down),))
        for key in keys
        for down in (False, True)
    }


def _act(act: Callable[[Any], object], argument: object) -> Callable[[], object]:
    return lambda: act(argument)


async def _quiet(desktop: Desktop) -> None:
    """Wait until all that was begun has ended."""
    assert desktop.session is not None
    while desktop.session.desk.part(QueryRunner).busy:  # noqa: ASYNC110 - nothing tells of it
        await asyncio.sleep(TICK)
    await asyncio.sleep(0.05)


async def _ask(desktop: Desktop, acts: dict[str, Callable[[], object]], rounds: int) -> Figures:
    asked = [{name: await _one(desktop, act) for name, act in acts.items()} for _ in range(rounds)]
    first, everything = ({name: max(each[name][at] for each in asked) for name in acts} for at in (0, 1))
    cpu = {name: min(each[name].cpu for each in asked) for name in acts}
    slowest = sorted(acts, key=lambda name: -first[name])[:5]
    for name in slowest:
        print(f"{name:30} {first[name]:8.0f} {everything[name]:8.0f} {cpu[name]:8.0f}", file=sys.stderr)
    return {
        "first_ms": distribution(list(first.values())),
        "all_ms": distribution(list(everything.values())),
        "cpu_ms": distribution(list(cpu.values())),
        "slowest": {name: round(first[name]) for name in slowest},
        "most_cpu": {name: round(cpu[name]) for name in sorted(acts, key=lambda name: -cpu[name])[:5]},
    }


class _Took(NamedTuple):
    """Milliseconds of one question."""

    first: float
    """Until the first rows are painted."""
    everything: float
    """Until all rows are there."""
    cpu: float
    """Of the processor, until the first rows are painted."""


async def _one(desktop: Desktop, act: Callable[[], object]) -> _Took:
    assert desktop.session is not None
    model, shown, whole = parts(desktop.window).model, asyncio.Event(), asyncio.Event()
    painted: list[tuple[float, float]] = []

    def paint() -> None:
        parts(desktop.window).files.table.viewport().repaint()
        painted.append((time.perf_counter(), time.process_time()))
        shown.set()

    model.modelReset.connect(paint)
    desktop.session.desk.part(QueryRunner).shown.connect(whole.set)
    asked: list[tuple[float, float]] = []
    model.asked.connect(
        lambda: asked.append((time.perf_counter(), time.process_time())),
        Qt.ConnectionType.SingleShotConnection,
    )
    act()
    async with asyncio.timeout(PATIENCE):
        await shown.wait()
        await whole.wait()
    ended, (began, cpu) = time.perf_counter(), asked[0]
    model.modelReset.disconnect(paint)
    desktop.session.desk.part(QueryRunner).shown.disconnect(whole.set)
    await _quiet(desktop)
    shown_at, spent = painted[-1]
    return _Took((shown_at - began) * 1000, (ended - began) * 1000, (spent - cpu) * 1000)


async def _facets(desktop: Desktop) -> dict[str, float]:
    assert desktop.session is not None
    seen: list[float] = []
    done = asyncio.Event()
    panel = parts(desktop.window).facets

    def count(_key: str, _facets: object) -> None:
        seen.append(time.perf_counter())
        if len(seen) == len(panel.keys):
            done.set()

    desktop.session.desk.part(FacetCounter).counted.connect(count)
    began = time.perf_counter()
    desktop.window.menu["facets"].setChecked(True)
    async with asyncio.timeout(PATIENCE):
        await done.wait()
    desktop.session.desk.part(FacetCounter).counted.disconnect(count)
    desktop.window.menu["facets"].setChecked(False)
    return {"first": round((seen[0] - began) * 1000), "all": round((seen[-1] - began) * 1000)}


async def _scroll(desktop: Desktop) -> Figures:
    bar = parts(desktop.window).files.table.verticalScrollBar()

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
