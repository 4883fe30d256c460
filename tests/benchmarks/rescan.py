"""What a rescan of unchanged files costs the whole program, beside a bare walk of the same tree.

    python -m tests.benchmarks.rescan [--files 100000] [--turns 3]

A tree of hard links to small videos, 100 a folder, is scanned once with a prober that answers at once. In
each turn come ten bare walks (`scandir` and `stat` in Python), one rescan in a process of its own, and the
same process with ten more. A tenth of the difference is one rescan, in processor seconds: of the program, and
of all its children. The least of the turns counts.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tests import samples
from tests.benchmarks.measure import report, run
from tests.benchmarks.racing.floors import walk
from tests.benchmarks.scaling.trees import Tree

MORE: Final = 10
"""Rescans, or walks, that are measured together."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--turns", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rescan") as folder:
        scratch = Path(folder)
        tree = Tree(scratch, list(samples.make(scratch / "samples").values()))
        tree.grow(arguments.files)
        library = scratch / "library.sqlite3"
        first = _cpu(library, tree, 1)
        turns = [_turn(library, tree) for _ in range(arguments.turns)]
    bare, program, parent = (min(figures) for figures in zip(*turns, strict=True))
    figures = {"bare": bare, "program": program, "parent": parent, "children": program - parent}
    for name, seconds in figures.items():
        print(f"{name:10}{seconds:8.3f} s {seconds / bare:8.2f} x bare")
    rounded = {name: round(seconds, 4) for name, seconds in figures.items()}
    report(
        "rescan", {"files": arguments.files, "first": first, **rounded, "x_bare": round(program / bare, 2)}
    )


def _turn(library: Path, tree: Tree) -> tuple[float, float, float]:
    """Return processor seconds: of a bare walk, of a rescan, and of the part of it in the program itself."""
    began = time.process_time()
    for _ in range(MORE):
        walk(os.fsencode(tree.folder))
    bare = (time.process_time() - began) / MORE
    one = _cpu(library, tree, 1), _parent(library)
    several = _cpu(library, tree, 1 + MORE), _parent(library)
    program, parent = ((after - before) / MORE for before, after in zip(one, several, strict=True))
    return bare, program, parent


def _cpu(library: Path, tree: Tree, scans: int) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.scaling", library, tree.folder, scans]
    cost = run(list(map(str, command)))
    if cost.status:
        sys.exit(f"a scan has ended with {cost.status}")
    return cost.cpu


def _parent(library: Path) -> float:
    return float(library.with_suffix(".cpu").read_text())


if __name__ == "__main__":
    main()
