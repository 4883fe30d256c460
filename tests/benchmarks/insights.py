"""How soon the insights of a large library are painted: the treemap, a zoom into it, and the charts.

    python -m tests.benchmarks.insights [--rows 1000000] [--rounds 5] [--library FILE]

A library of so many rows is made, without a file, and the real window opened on it, painted offscreen.
`treemap` is from asking for the view until the folders are painted, `zoom` from opening a folder until it
is. `first` and `charts` are from choosing the tab, or from a new filter, until the first chart is painted
and until all are. `cancel` is from a newer filter to the first chart of its answer, while the older is read.
Milliseconds; stalls are how much later than due the loop's turns were.
"""

import argparse
import asyncio
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import SignalInstance

from app.core.charts.chart import Treemap
from app.core.insights.folders import FolderKey
from app.qt.files.query_runner import QueryRunner
from app.qt.insights.panel import InsightsPanel
from app.qt.insights.switch import InsightsSwitch
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import distribution, pss_mb, report
from tests.benchmarks.tables.library import make
from tests.benchmarks.windows import Windows

_TEXTS: Final = ("codec:hevc", "res:4k", "harbour", "modified:<1y", "")
_PATIENCE: Final = 60.0
_TICK: Final = 0.005


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="insights") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
        with Windows() as windows:
            figures = windows.run(_measure(windows, path, arguments.rounds))
    report("insights", {"rows": arguments.rows, **figures})


async def _measure(windows: Windows, path: Path, rounds: int) -> dict[str, Any]:
    async with windows.open(path) as desktop:
        assert desktop.session is not None
        desktop.window.resize(1440, 868)
        await windows.settle(desktop)
        before = pss_mb(psutil.Process())
        work = asyncio.ensure_future(_walk(desktop, rounds))
        late = await beat(work)
        memory = round(pss_mb(psutil.Process()) - before, 1)
        return {**work.result(), "memory_mb": memory, "stalls_ms": stalls(late)}


async def _walk(desktop: Desktop, rounds: int) -> dict[str, Any]:
    assert desktop.session is not None
    session, window = desktop.session, desktop.window
    figures: dict[str, list[float]] = {each: [] for each in ("treemap", "zoom", "first", "charts", "cancel")}
    for _ in range(rounds):
        shown = session.desk.part(InsightsSwitch).loader.folders_read
        figures["treemap"].append(await _until(shown, window.menu["insights"].trigger, desktop))
        await _rest(desktop)
        window.menu["table_view"].trigger()
    window.menu["insights"].trigger()
    await _rest(desktop)
    panel = session.desk.part(InsightsSwitch).panel
    assert panel is not None
    for path in random.Random(1).sample(_folders(panel), rounds):  # noqa: S311 - no secret
        began = time.perf_counter()
        panel.treemap.open(path)
        panel.treemap.chart.view.repaint()
        figures["zoom"].append((time.perf_counter() - began) * 1e3)
        await _rest(desktop)
    await _charts(desktop, panel, figures)
    return {f"{name}_ms": distribution(times) for name, times in figures.items()}


async def _charts(desktop: Desktop, panel: InsightsPanel, figures: dict[str, list[float]]) -> None:
    assert desktop.session is not None
    loader, browse = desktop.session.desk.part(InsightsSwitch).loader, desktop.window.browse
    panel.setCurrentIndex(1)
    await _rest(desktop)
    for text in _TEXTS:
        first = asyncio.ensure_future(_until(loader.groups_read, lambda: None, desktop))
        await asyncio.sleep(0)
        figures["charts"].append(
            await _until(loader.charts_read, lambda text=text: browse.set_text(text), desktop)  # type: ignore[misc]
        )
        figures["first"].append(await first)
        await _rest(desktop)
        browse.set_text("codec:any")
        await asyncio.sleep(0.05)
        figures["cancel"].append(
            await _until(loader.groups_read, lambda text=text: browse.set_text(text), desktop)  # type: ignore[misc]
        )
        await _rest(desktop)


async def _until(signal: SignalInstance, act: Callable[[], None], desktop: Desktop) -> float:
    """Return the milliseconds from an act until a signal has come, and what it tells is painted."""
    came = asyncio.get_running_loop().create_future()

    def note(*_: object) -> None:
        if not came.done():
            came.set_result(None)

    connection = signal.connect(note)
    began = time.perf_counter()
    act()
    await asyncio.wait_for(came, _PATIENCE)
    desktop.window.repaint()
    signal.disconnect(connection)
    return (time.perf_counter() - began) * 1e3


async def _rest(desktop: Desktop) -> None:
    """Wait until nothing is read any more."""
    assert desktop.session is not None
    await asyncio.sleep(_TICK)
    while (  # noqa: ASYNC110 - as above
        desktop.session.desk.part(InsightsSwitch).loader.busy or desktop.session.desk.part(QueryRunner).busy
    ):
        await asyncio.sleep(_TICK)


def _folders(panel: InsightsPanel) -> list[bytes]:
    """Return the paths of the folders that are seen."""
    chart = panel.treemap.chart.view.chart
    assert isinstance(chart, Treemap)
    keys = {tile.node.key for tile in chart.tiles if tile.titled}
    return sorted(key.path for key in keys if isinstance(key, FolderKey))


if __name__ == "__main__":
    main()
