"""How late the window's loop is while files come into the table, and a user works in it.

    python -m tests.benchmarks.used [--files 10000] [--rate 2000]

The real window on its loop, painted offscreen, scans small files with a prober that answers so many a second.
`watched` is with nobody acting; `used` with a user who, ten times a second, sorts by another column, types
another filter or takes it back, selects and scrolls. Stalls are how late a timer of 5 ms is, in milliseconds;
`idle` is before the scans. The target is 50 ms for `p99.9_less_idle`.
"""

import argparse
import asyncio
import itertools
import os
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from app.core.facts.catalogue import COLUMNS
from app.core.job import JobState
from app.core.scan.job import ScanRequest
from app.jobs.types.scan import SCAN
from app.probe.base import ProbeAnswer, ProbeTask
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import report
from tests.benchmarks.windows import Windows
from tests.doubles import FakeProber, make_files, ok
from tests.qt.parts import parts

_ACT_SECONDS = 0.1
_IDLE_SECONDS = 5.0
_SEARCHES = ("name:12", "clip 07", "hevc", "")
_SELECTED = 50

User = Callable[[Desktop], Coroutine[None, None, None]]
Figures = dict[str, dict[str, float]]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rate", type=int, default=2_000, help="files a second")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="used") as folder, Windows() as windows:
        make_files(Path(folder) / "videos", arguments.files)
        figures = windows.run(_measure(windows, Path(folder), arguments.rate))
    over = round(figures["used"]["p99.9"] - figures["idle"]["p99.9"], 1)
    report("used", {"files": arguments.files, "rate": arguments.rate, **figures, "p99.9_less_idle": over})


async def _measure(windows: Windows, folder: Path, rate: int) -> Figures:
    def answer(task: ProbeTask) -> ProbeAnswer:
        time.sleep(1 / rate)
        return ok(task)

    figures: Figures = {}
    for name, user in (("watched", _watch), ("used", _use)):
        library = folder / name / "library.sqlite3"
        library.parent.mkdir()
        async with windows.open(library, lambda _request: FakeProber(answer)) as desktop:
            desktop.window.resize(1440, 900)
            if not figures:
                figures["idle"] = stalls(await beat(asyncio.create_task(asyncio.sleep(_IDLE_SECONDS))))
            figures[name] = await _scan(desktop, folder / "videos", user)
    return figures


async def _scan(desktop: Desktop, folder: Path, user: User) -> dict[str, float]:
    assert desktop.session is not None
    queue = desktop.session.desk.queue
    job = await queue.submit(SCAN, ScanRequest(paths=(os.fsencode(folder),)))
    acting = asyncio.create_task(user(desktop))
    late = await beat(asyncio.create_task(queue.wait(job.id)))
    acting.cancel()
    await asyncio.wait((acting,))
    if (state := (await queue.get(job.id)).state) is not JobState.COMPLETED:
        raise RuntimeError(f"the scan has ended {state}")
    return stalls(late)


async def _watch(_desktop: Desktop) -> None:
    """Do nothing."""


async def _use(desktop: Desktop) -> None:
    for act in _acts(desktop):
        act()
        await asyncio.sleep(_ACT_SECONDS)


def _acts(desktop: Desktop) -> Iterator[Callable[[], object]]:
    """Yield what a user does, one act after the other, without an end."""
    window, view = desktop.window, parts(desktop.window).files.table
    for number in itertools.count():
        text, column = _SEARCHES[number % len(_SEARCHES)], COLUMNS[number % len(COLUMNS)]
        yield lambda key=column.key: view.header.sort_by(key)  # type: ignore[misc]
        yield lambda: _scroll_on(desktop)
        yield lambda: _select(desktop)
        yield lambda sought=text: parts(window).search.setText(sought)  # type: ignore[misc]
        yield lambda: _scroll_on(desktop)


def _scroll_on(desktop: Desktop) -> None:
    bar = parts(desktop.window).files.table.verticalScrollBar()
    bar.setValue((bar.value() + bar.maximum() // 3) % (bar.maximum() + 1))


def _select(desktop: Desktop) -> None:
    """Select some rows from the uppermost in sight."""
    view = parts(desktop.window).files.table
    model = view.model()
    first = max(view.rowAt(0), 0)
    rows = QItemSelection(model.index(first, 0), model.index(min(first + _SELECTED, model.rowCount() - 1), 0))
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(rows, flags.ClearAndSelect | flags.Rows)


if __name__ == "__main__":
    main()
