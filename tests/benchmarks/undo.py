"""How soon the window undoes and redoes the marks of many files.

    python -m tests.benchmarks.undo [--rows 100000] [--files 1000] [--rounds 10] [--library FILE]

The real window is opened on a library, painted offscreen, and files with problems are marked OK as one act.
`undo` and `redo` are from the key until the visible rows are read again. Milliseconds; stalls are how much
later than due the loop's turns were.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import SignalInstance

from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.qt.files.library_view import LibraryView
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables import library as rows
from tests.benchmarks.windows import Windows
from tests.qt.parts import parts

_PATIENCE: Final = 60.0
_TICK: Final = 0.001


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="undo") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            rows.make(path, arguments.rows)
        with Windows() as windows:
            figures = windows.run(_measure(windows, path, arguments.files, arguments.rounds))
    report("undo", figures)


async def _measure(windows: Windows, path: Path, files: int, rounds: int) -> dict[str, Any]:
    async with windows.open(path) as desktop:
        assert desktop.session is not None
        await windows.settle(desktop)
        with desktop.session.desk.library.reader() as reader:
            ids = reader.find(Query(group=SmartGroup.PROBLEMS))[:files]
        view, menu = desktop.session.desk.part(LibraryView), desktop.window.menu
        await _until(view.problems_changed, lambda: view.mark_all(ids, 0))
        figures: dict[str, Any] = {"files": len(ids)}
        times: dict[str, list[float]] = {"undo": [], "redo": []}
        task = asyncio.ensure_future(_turns(desktop, times, rounds))
        late = await beat(task)
        task.result()
        assert menu["undo"].isEnabled()
    return figures | {name: distribution(each) for name, each in times.items()} | {"stall_ms": stalls(late)}


async def _turns(desktop: Desktop, times: dict[str, list[float]], rounds: int) -> None:
    assert desktop.session is not None
    changed, menu = desktop.session.desk.part(LibraryView).problems_changed, desktop.window.menu
    shown = parts(desktop.window).model.ids()[:1]
    for _ in range(rounds):
        for name, each in times.items():
            began = time.perf_counter()
            await _until(changed, menu[name].trigger)
            while parts(desktop.window).model.held(shown) is None:  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(_TICK)
            each.append((time.perf_counter() - began) * 1000)


async def _until(signal: SignalInstance, act: Callable[[], object]) -> None:
    emitted = asyncio.Event()

    def note() -> None:
        emitted.set()

    signal.connect(note)
    act()
    await asyncio.wait_for(emitted.wait(), _PATIENCE)
    signal.disconnect(note)


if __name__ == "__main__":
    main()
