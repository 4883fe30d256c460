"""How soon the trends of many scans are read, and painted in the window.

    python -m tests.benchmarks.trends [--rows 1000000] [--scans 1000] [--rounds 5] [--library FILE]

A library of so many rows and scans is made, without a file, and the real window opened on it, painted
offscreen. `read` is the query alone, `shown` from asking for the trends until they are painted, `now`
until the present state is added to them, `compared` from choosing a point until the table shows the
differences. `measured` is what the end of each scan takes longer, for its sums. Milliseconds; stalls are how
much later than due the loop's turns were.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from app.core.insights.trends import MOST_POINTS
from app.library import open_library
from app.library.insights import trends
from app.qt.insights.panel import InsightsPanel
from app.qt.insights.switch import InsightsSwitch
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables.library import NOW, make
from tests.benchmarks.tables.trends import add_scans
from tests.benchmarks.windows import Windows

_PATIENCE: Final = 60.0
_TICK: Final = 0.005


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--scans", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="trends") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
            add_scans(path, arguments.scans, NOW)
        figures = _read(path, arguments.rounds)
        with Windows() as windows:
            figures |= windows.run(_measure(windows, path, arguments.rounds))
    report("trends", {"rows": arguments.rows, "scans": arguments.scans, **figures})


def _read(path: Path, rounds: int) -> dict[str, Any]:
    library = open_library(path)
    try:
        with library.reader() as reader:
            read = [_timed(lambda: reader.insight(trends.read, None, MOST_POINTS)) for _ in range(rounds)]
            measured = [_timed(lambda: reader.insight(trends.measure)) for _ in range(rounds)]
    finally:
        library.close()
    return {"read_ms": distribution(read), "measured_ms": distribution(measured)}


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1e3


async def _measure(windows: Windows, path: Path, rounds: int) -> dict[str, Any]:
    async with windows.open(path) as desktop:
        assert desktop.session is not None
        desktop.window.resize(1440, 868)
        await windows.settle(desktop)
        panel = await _open(desktop)
        work = asyncio.ensure_future(_walk(desktop, panel, rounds))
        late = await beat(work)
        return {**work.result(), "stalls_ms": stalls(late)}


async def _open(desktop: Desktop) -> InsightsPanel:
    """Return the insights, once their trends are shown."""
    assert desktop.session is not None
    desktop.window.menu["insights"].trigger()
    panel = desktop.session.desk.part(InsightsSwitch).panel
    assert panel is not None
    panel.setCurrentWidget(panel.trends_view)
    await _rest(desktop)
    return panel


async def _walk(desktop: Desktop, panel: InsightsPanel, rounds: int) -> dict[str, Any]:
    assert desktop.session is not None
    insights = desktop.session.desk.part(InsightsSwitch)
    figures: dict[str, list[float]] = {"shown": [], "now": [], "compared": []}
    for number in range(rounds):
        came: asyncio.Queue[object] = asyncio.Queue()
        connection = insights.loader.trend_read.connect(came.put_nowait)
        began = time.perf_counter()
        panel.wanted.emit()
        for figure in ("shown", "now"):
            await asyncio.wait_for(came.get(), _PATIENCE)
            desktop.window.repaint()
            figures[figure].append((time.perf_counter() - began) * 1e3)
        insights.loader.trend_read.disconnect(connection)
        await _rest(desktop)
        figures["compared"].append(_timed(lambda number=number: panel.trends.comparison.choose(10 * number)))  # type: ignore[misc]
        desktop.window.repaint()
    return {f"{name}_ms": distribution(times) for name, times in figures.items()}


async def _rest(desktop: Desktop) -> None:
    """Wait until nothing is read any more."""
    assert desktop.session is not None
    await asyncio.sleep(_TICK)
    while desktop.session.desk.part(InsightsSwitch).loader.busy:  # noqa: ASYNC110 - nothing tells of it
        await asyncio.sleep(_TICK)


if __name__ == "__main__":
    main()
