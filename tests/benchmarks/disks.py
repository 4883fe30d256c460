"""How soon the page of disks is there, and a question about a disk is answered, in a library of many disks.

    python -m tests.benchmarks.disks [--rows 1000000] [--disks 40] [--rounds 5] [--library FILE]

A library of so many rows is made, without a video: its folders are shared out to so many disks, and each
question about its files is answered. `read` is the time of all that the page shows, off the window's thread.
`opened` is from choosing the page in the real window, painted offscreen, until its rows are there, after a
change of the library, with Home just left; `again` the same without a change. `loss` is the time of what
would be lost with the disk that has the most files, `fits` of what fits on another disk. Milliseconds.
"""

import argparse
import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from app.core.query import Query
from app.library import Library, open_library
from app.library.home.disk_figures import read_disks
from app.library.insights import disk_plans
from app.qt.sources.disks.controller import DisksController
from app.qt.startup.application import Desktop
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables.answers import answer
from tests.benchmarks.tables.library import make
from tests.benchmarks.windows import Windows

_PATIENCE: Final = 60.0
_ROOM: Final = 800 * 10**9


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--disks", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="disks") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
            _share_out(path, arguments.disks)
            answer(path)
        with closing(open_library(path)) as library:
            read = _read(library, arguments.rounds)
        with Windows() as windows:
            shown = windows.run(_show(windows, path, arguments.rounds))
    report("disks", {"rows": arguments.rows, "disks": arguments.disks, **read, **shown})


def _share_out(path: Path, count: int) -> None:
    """Have the folders of the library lie on so many disks, in runs as scans leave them."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        first, last = db.execute("SELECT min(id), max(id) FROM folder").fetchone()
        each = (last - first) // count + 1
        for number in range(count):
            values = {"code": f"{number:08}", "name": f"Disk {number}", "path": f"/media/{number}".encode()}
            disk = db.execute(
                "INSERT INTO disk (code, name, rank, label, free, total, measured, first_seen, last_seen) "
                "VALUES (:code, :name, 0, :name, 1e11, 1e12, 1e9, 1e9, 1e9) RETURNING id",
                values,
            ).fetchone()[0]
            source = db.execute(
                "INSERT INTO source (path, volume, online, added, is_mount, disk_id) "
                "VALUES (:path, :name, 1, 1e9, 0, :disk) RETURNING id",
                {**values, "disk": disk},
            ).fetchone()[0]
            begin = first + number * each
            db.execute(
                "UPDATE folder SET source_id = ? WHERE id BETWEEN ? AND ?", (source, begin, begin + each - 1)
            )
        db.execute("COMMIT")


def _read(library: Library, rounds: int) -> dict[str, object]:
    with library.reader() as reader:
        disk = max(reader.insight(read_disks, time.time()), key=lambda each: each.files).disk.id
        return {
            "read_ms": _times(rounds, lambda: reader.insight(read_disks, time.time())),
            "loss_ms": _times(rounds, lambda: reader.insight(disk_plans.loss, disk)),
            "fits_ms": _times(rounds, lambda: reader.insight(disk_plans.fitting, Query.parse(""), _ROOM)),
        }


def _times(rounds: int, ask: Callable[[], object]) -> object:
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        ask()
        took.append((time.perf_counter() - began) * 1e3)
    return distribution(took)


async def _show(windows: Windows, path: Path, rounds: int) -> dict[str, object]:
    async with windows.open(path) as desktop:
        await windows.settle(desktop)
        opened, again = [], []
        for _ in range(rounds):
            opened.append(await _open(desktop))
            desktop.window.show_page("table_view")
            again.append(await _open(desktop))
            desktop.window.show_page("home")
            with closing(sqlite3.connect(path)) as other, other:
                other.execute("UPDATE file SET added = added WHERE id = 1")
        return {"opened_ms": distribution(opened), "again_ms": distribution(again)}


async def _open(desktop: Desktop) -> float:
    """Return the time until the page shows its disks, in ms."""
    began = time.perf_counter()
    desktop.window.show_page("disks")
    controller = desktop.window.findChild(DisksController)
    assert controller is not None
    came = asyncio.Event()
    connection = controller.shown.connect(came.set)
    await asyncio.wait_for(came.wait(), _PATIENCE)
    took = (time.perf_counter() - began) * 1e3
    controller.shown.disconnect(connection)
    return took


if __name__ == "__main__":
    main()
