"""How soon the page of room is there, in a library of many files.

    python -m tests.benchmarks.room [--rows 1000000] [--rounds 5] [--library FILE]

A library of so many rows is made, without a video: of every tenth file there are two on a disk, every
fiftieth is a trailer that lies with a film, and each question about its files is answered. `read` is the time
of all that the page shows, off the window's thread. `painted` is from choosing the page in the real window,
painted offscreen, until it is painted; `opened` until its kinds are there, after a change of the library;
`again` the same without a change. Milliseconds; stalls are how much later than due the loop's turns were, and
`busy` is the processor time that its thread took for a turn.
"""

import argparse
import asyncio
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from app.library import Library, open_library
from app.library.room import waste
from app.qt.insights.room.controller import RoomController
from app.qt.startup.application import Desktop
from tests.benchmarks.beat import beat, stalls
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables.answers import answer
from tests.benchmarks.tables.library import make
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
    with tempfile.TemporaryDirectory(prefix="room") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
            answer(path)
            _waste(path)
        with closing(open_library(path)) as library:
            read = _read(library, arguments.rounds)
        with Windows() as windows:
            shown = windows.run(_show(windows, path, arguments.rounds))
    report("room", {"rows": arguments.rows, **read, **shown})


def _waste(path: Path) -> None:
    """Have files of the library take room without need."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        db.execute(
            "CREATE TEMP TABLE pair AS SELECT min(file_id) AS first, max(file_id) AS second FROM copy "
            "WHERE file_id % 20 < 2 GROUP BY file_id / 20 HAVING count(*) = 2"
        )
        db.execute(
            "UPDATE copy SET copies = 2, content = p.first, most = size FROM pair p "
            "WHERE copy.file_id IN (p.first, p.second)"
        )
        db.execute(
            "UPDATE file SET work = 'Film', year = 1999, search_key = 'film-trailer.mkv' || char(10) || id, "
            "name = CAST('Film-trailer' || id || '.mkv' AS BLOB) WHERE id % 50 = 7"
        )
        db.execute("UPDATE folder SET path = CAST(path || '/Film (1999)' AS BLOB) WHERE id % 2")
        db.execute("COMMIT")
        db.execute("ANALYZE")


def _read(library: Library, rounds: int) -> dict[str, object]:
    took = []
    with library.reader() as reader:
        for _ in range(rounds):
            began = time.perf_counter()
            found = reader.insight(waste.waste)
            took.append((time.perf_counter() - began) * 1e3)
    return {"wasted": found.files, "read_ms": distribution(took)}


async def _show(windows: Windows, path: Path, rounds: int) -> dict[str, object]:
    async with windows.open(path) as desktop:
        await windows.settle(desktop)
        work = asyncio.ensure_future(_open_often(desktop, path, rounds))
        busy: list[float] = []
        late = await beat(work, busy)
        painted, opened, again = work.result()
        return {
            "painted_ms": distribution(painted),
            "opened_ms": distribution(opened),
            "again_ms": distribution(again),
            "stalls_ms": stalls(late),
            "busy_ms": stalls(busy),
        }


async def _open_often(
    desktop: Desktop, path: Path, rounds: int
) -> tuple[list[float], list[float], list[float]]:
    """Return the times until the page is painted, until it is there, and there again unchanged, in ms."""
    painted: list[float] = []
    opened: list[float] = []
    again: list[float] = []
    for _ in range(rounds):
        for shown in (opened, again):
            began = time.perf_counter()
            desktop.window.show_page("room")
            desktop.window.repaint()
            painted.append((time.perf_counter() - began) * 1e3)
            await _shown(desktop)
            shown.append((time.perf_counter() - began) * 1e3)
            desktop.window.show_page("table_view")
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("UPDATE file SET added = added WHERE id = 1")
    return painted, opened, again


async def _shown(desktop: Desktop) -> None:
    controller = desktop.window.findChild(RoomController)
    assert controller is not None
    came = asyncio.Event()
    connection = controller.shown.connect(came.set)
    await asyncio.wait_for(came.wait(), _PATIENCE)
    controller.shown.disconnect(connection)


if __name__ == "__main__":
    main()
