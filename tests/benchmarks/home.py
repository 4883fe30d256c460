"""How soon the figures of Home are read and shown, and what the window notices of it.

    python -m tests.benchmarks.home [--rows 1000000] [--rounds 5] [--library FILE]

A library of so many rows is made, without a video, and each question about its files is answered. `read` is
the time of all figures at once, off the window's thread; `cpu` the processor time of it. Milliseconds.
"""

import argparse
import tempfile
import time
from contextlib import closing
from pathlib import Path

from app.library import open_library
from app.library.home import figures
from tests.benchmarks.measure import distribution, report
from tests.benchmarks.tables.answers import answer
from tests.benchmarks.tables.library import NOW, make


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--library", type=Path, help="made where there is none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="home") as scratch:
        path = arguments.library or Path(scratch) / "library.sqlite3"
        if not path.exists():
            make(path, arguments.rows)
            answer(path)
        read = _read(path, arguments.rounds)
    report("home", {"rows": arguments.rows, **read})


def _read(path: Path, rounds: int) -> dict[str, object]:
    took, cpu = [], []
    with closing(open_library(path)) as library:
        for _ in range(rounds):
            began, used = time.perf_counter(), time.process_time()
            figures.read(library, NOW)
            took.append((time.perf_counter() - began) * 1e3)
            cpu.append((time.process_time() - used) * 1e3)
    return {"read_ms": distribution(took), "cpu_ms": distribution(cpu)}


if __name__ == "__main__":
    main()
