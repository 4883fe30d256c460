"""How soon advice on all files of a library is there.

    python -m tests.benchmarks.advice [--rows 1000000] [--rounds 5] [--library FILE]

A library of so many rows is made, without a video. `grounds` is what the library tells of the target codec,
`sums` the sum and the 200 files that save most, `page` all of it with the records and the advice on 1,000
files, as the page asks for it. `returned` is the look at 1,000 handed files after a scan.
Milliseconds by the clock, and of processor time.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from app.core.advice.handover import HandedOverFile, HandOver
from app.core.advice.target import EncodingTarget
from app.core.query import Query
from app.library import open_library
from app.library.advice import handovers, library_grounds, listing, returned, savings
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables.library import NOW, make

_HANDED = 1000
_OF_PAGE = 1000


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="advice") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
        report("advice", {"rows": arguments.rows, **_figures(path, arguments.rounds)})


def _figures(path: Path, rounds: int) -> dict[str, Any]:
    target, query = EncodingTarget(), Query()
    with closing(open_library(path)) as library:
        files = tuple(map(HandedOverFile, range(1, _HANDED + 1)))
        handovers.store(library, HandOver(time=NOW, format="lines", target=target, files=files))
        with library.reader() as reader:
            grounds = reader.insight(library_grounds.read, target)
            found = reader.insight(savings.read, query, target, savings.LISTED, grounds)
            return {
                "classes": len(grounds.own),
                "saving": found.total.files,
                **_timed("grounds", rounds, lambda: reader.insight(library_grounds.read, target)),
                **_timed(
                    "sums",
                    rounds,
                    lambda: reader.insight(savings.read, query, target, savings.LISTED, grounds),
                ),
                **_timed("page", rounds, lambda: listing.read(reader, query, target, _OF_PAGE)),
                **_timed("returned", rounds, lambda: reader.insight(returned.find, NOW)),
            }


def _timed(name: str, rounds: int, act: Callable[[], object]) -> dict[str, Any]:
    took, cpu = [], []
    for _ in range(rounds):
        began, used = time.perf_counter(), time.process_time()
        act()
        took.append((time.perf_counter() - began) * 1e3)
        cpu.append((time.process_time() - used) * 1e3)
    return {f"{name}_ms": distribution(took), f"{name}_cpu_ms": distribution(cpu)}


if __name__ == "__main__":
    main()
