"""How soon the window lists the groups of copies of a large library, and the files of a group.

    python -m tests.benchmarks.copies_window [--near] [--rows N] [--groups N] [--rounds 20] [--library FILE]

A library is made as in `copies`, in which 74 files in 1,000 begin a group, and the real window opened on it,
painted offscreen. `open` is from asking for the dialog until its first groups and files are painted, `choose`
from choosing a group anywhere until its files are painted, `narrow` from a search text until its groups are.
`scroll` goes from end to end, `compare` compares two sources, `folders` lists folders with equal files.
`leave_alone` is from leaving a group alone until the list is painted without it. Milliseconds; stalls are
how much later than due the loop's turns were.

With `--near`, the same of videos with the same pictures, in `--groups` groups: `first` is from asking for the
page with this view until rows of groups are painted, `open` until the best files of these, the files of the
first group and the number of videos that were not compared are there, too. `again` opens the page once more,
after another one was shown. `cpu_ms` is processor time of all threads, `busy_ms` that of the window's thread
between two beats, which tells of stalls on a busy machine.
"""

import argparse
import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import SignalInstance

from app.library import open_library
from app.qt.copies.folder_panel import FolderPanel
from app.qt.copies.near.loader import NearLoader
from app.qt.copies.near.panel import NearPanel
from app.qt.copies.page import CopiesPage
from app.qt.startup.application import Desktop
from app.qt.widgets.row_table import RowTable
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.copies import count_all, make_groups
from tests.benchmarks.measure import distribution, pss_mb, report
from tests.benchmarks.nearing.library import make_near
from tests.benchmarks.windows import Windows

_TEXTS: Final = ("harbour", "codec:hevc", "a001", "no such file", "")
_SCROLLS: Final = 300
_TICK: Final = 0.005
_PATIENCE: Final = 60.0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--near", action="store_true")
    parser.add_argument("--rows", type=int, help="1,000,000, or 100,000 with --near")
    parser.add_argument("--groups", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="copies") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            _make(path, arguments)
        measure = _measure_near if arguments.near else _measure
        with Windows() as windows:
            figures = windows.run(measure(windows, path, arguments.rounds))
    report("copies_window", figures)


def _make(path: Path, arguments: argparse.Namespace) -> None:
    if arguments.near:
        make_near(path, arguments.rows or 100_000, arguments.groups)
        return
    make_groups(path, arguments.rows or 1_000_000)
    with closing(open_library(path)) as library:
        count_all(library)


async def _measure_near(windows: Windows, path: Path, rounds: int) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    async with windows.open(path) as desktop:
        await windows.settle(desktop)
        figures["page"] = await _timed([_open(desktop)])
        (page,) = desktop.window.findChildren(CopiesPage)
        (loader,) = desktop.window.findChildren(NearLoader)
        before = pss_mb(psutil.Process())
        first: list[float] = []
        figures["open"] = await _timed([_open_near(page, loader, first)])
        (panel,) = page.findChildren(NearPanel)
        figures["first"] = {"ms": distribution(first)}
        figures["groups"] = panel.model.rowCount()
        figures["memory_mb"] = round(pss_mb(psutil.Process()) - before, 1)
        rows = random.Random(1).sample(range(panel.model.rowCount()), rounds)  # noqa: S311 - no secret
        figures["choose"] = await _timed([_choose_near(panel, row) for row in rows])
        figures["narrow"] = await _timed([_narrow_near(desktop, panel, text) for text in _TEXTS])
        figures["scroll"] = await _timed([_scroll(panel)])
        figures["again"] = await _timed([_open_again(desktop, panel, loader) for _ in range(3)])
    return figures


async def _open_near(page: CopiesPage, loader: NearLoader, first: list[float]) -> None:
    """Show the view, and wait for all that it shows; add the milliseconds until first rows are painted."""
    began = time.perf_counter()
    titles = [page.tabs.tabText(at) for at in range(page.tabs.count())]
    page.tabs.setCurrentIndex(titles.index("Same pictures"))  # makes the view, which reads from then on
    (panel,) = page.findChildren(NearPanel)
    told = (
        panel.model.modelReset,
        panel.model.dataChanged,
        panel.files_model.modelReset,
        loader.coverage_read,
    )
    done = [asyncio.Event() for _ in told]

    def paint() -> None:
        panel.groups.viewport().repaint()
        first.append((time.perf_counter() - began) * 1000)

    panel.model.modelReset.connect(paint)
    for signal, event in zip(told, done, strict=True):
        signal.connect(event.set)
    async with asyncio.timeout(_PATIENCE):
        for event in done:
            await event.wait()
    for signal, event in zip(told, done, strict=True):
        signal.disconnect(event.set)
    panel.model.modelReset.disconnect(paint)
    _paint((panel.groups, panel.files))


async def _choose_near(panel: NearPanel, row: int) -> None:
    await _shown(
        (panel.groups, panel.files), panel.files_model.modelReset, lambda: panel.groups.selectRow(row)
    )


async def _narrow_near(desktop: Desktop, panel: NearPanel, text: str) -> None:
    await _shown(
        (panel.groups, panel.files), panel.model.modelReset, lambda: desktop.window.browse.set_text(text)
    )


async def _open_again(desktop: Desktop, panel: NearPanel, loader: NearLoader) -> None:
    desktop.window.menu["table_view"].trigger()
    await asyncio.sleep(_TICK)
    await _shown((panel.groups,), loader.coverage_read, desktop.window.menu["copies"].trigger)


async def _measure(windows: Windows, path: Path, rounds: int) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    async with windows.open(path) as desktop:
        assert desktop.session is not None
        await windows.settle(desktop)
        before = pss_mb(psutil.Process())
        figures["open"] = await _timed([_open(desktop)])
        (dialog,) = desktop.window.findChildren(CopiesPage)
        figures["groups"] = dialog.groups_model.rowCount()
        figures["memory_mb"] = round(pss_mb(psutil.Process()) - before, 1)
        rows = random.Random(1).sample(range(dialog.groups_model.rowCount()), rounds)  # noqa: S311 - no secret
        figures["choose"] = await _timed([_choose(dialog, row) for row in rows])
        figures["narrow"] = await _timed([_narrow(desktop, dialog, text) for text in _TEXTS])
        figures["scroll"] = await _timed([_scroll(dialog)])
        figures["leave_alone"] = await _timed([_leave_alone(dialog, row) for row in rows])
        figures["compare"] = await _timed([_compare(dialog)])
        figures["folders"] = await _timed([_folders(dialog) for _ in range(3)])
    return figures


async def _timed(acts: list[Awaitable[None]]) -> dict[str, Any]:
    """Return the milliseconds of the acts, one after the other, and the stalls meanwhile."""
    times: list[float] = []
    cpu = time.process_time()

    async def run() -> None:
        for act in acts:
            began = time.perf_counter()
            await act
            times.append((time.perf_counter() - began) * 1000)

    task = asyncio.ensure_future(run())
    busy: list[float] = []
    late = await beat(task, busy)
    task.result()
    spent = round((time.process_time() - cpu) * 1000 / max(1, len(times)), 1)
    return {
        "ms": distribution(times),
        "cpu_ms": spent,
        "stall_ms": stalls(late),
        "busy_ms": stalls(busy),
    }


async def _open(desktop: Desktop) -> None:
    desktop.window.menu["copies"].trigger()
    dialog = desktop.window.findChildren(CopiesPage)[-1]
    await _painted(dialog, dialog.files_model.modelReset)


async def _choose(dialog: CopiesPage, row: int) -> None:
    await _painted(dialog, dialog.files_model.modelReset, lambda: dialog.groups.selectRow(row))


async def _narrow(desktop: Desktop, dialog: CopiesPage, text: str) -> None:
    await _painted(dialog, dialog.groups_model.modelReset, lambda: desktop.window.browse.set_text(text))


async def _scroll(dialog: CopiesPage | NearPanel) -> None:
    bar = dialog.groups.verticalScrollBar()
    for at in range(_SCROLLS + 1):
        bar.setValue(bar.maximum() * at // _SCROLLS)
        await asyncio.sleep(_TICK)


async def _compare(dialog: CopiesPage) -> None:
    await _painted(dialog, dialog.places.model.modelReset, lambda: dialog.tabs.setCurrentIndex(1))


async def _leave_alone(dialog: CopiesPage, row: int) -> None:
    dialog.groups.selectRow(row)
    (command,) = (each for each in dialog.groups.actions() if each.shortcut().toString() == "Ctrl+Shift+L")
    await _painted(dialog, dialog.groups_model.modelReset, command.trigger)


async def _folders(dialog: CopiesPage) -> None:
    dialog.tabs.setCurrentIndex(0)
    dialog.tabs.setCurrentIndex(2)
    (panel,) = dialog.findChildren(FolderPanel)
    await _painted(dialog, panel.model.modelReset)


async def _painted(
    dialog: CopiesPage, shown: SignalInstance, act: Callable[[], object] = lambda: None
) -> None:
    """Act, and wait until a model has new rows and both tables are painted."""
    await _shown((dialog.groups, dialog.files), shown, act)


async def _shown(tables: Sequence[RowTable], shown: SignalInstance, act: Callable[[], object]) -> None:
    """Act, and wait for a signal; then paint tables."""
    done = asyncio.Event()
    shown.connect(done.set)
    act()
    async with asyncio.timeout(_PATIENCE):
        await done.wait()
    shown.disconnect(done.set)
    _paint(tables)


def _paint(tables: Sequence[RowTable]) -> None:
    for table in tables:
        table.viewport().repaint()


if __name__ == "__main__":
    main()
