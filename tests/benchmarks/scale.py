"""Whether a scan of many files costs more a file than one of few, in time or in memory.

    python -m tests.benchmarks.scale [--steps 1000 10000 100000] [--most 1000000] [--masters DIR]

A tree of hard links to small videos grows from step to step. At each there is a `scan` to a fresh library
by the command, with two children, and a `rescan`; then the same, also of `--most` files, with a prober that
answers at once (`listing`, `relisting`): listing, comparing and saving alone. `walk` is a bare `scandir`
and `stat` of the tree in Python, the floor of a rescan: `x walk`.

Seconds are those of the job, which the library notes, without the start of Python and the writing of JSON;
`whole` has both. `x before` is the time a file beside that of the step before: beyond 1.1 the curve bends
upward, and so does that of memory where what a further thousand files cost grows as much.
"""

import argparse
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final, NamedTuple

from tests import samples
from tests.benchmarks.measure import median, report, run
from tests.benchmarks.racing.floors import videos, walk
from tests.benchmarks.scaling.trees import Tree

WORKERS: Final = "2"
WALKS: Final = 3
BEND: Final = 1.1
NOISE_MB: Final = 16.0
"""What memory may grow by in a step for no reason that lies in the files."""

Command = Callable[[Path, Path], Sequence[str]]
"""Of a library and a folder."""


class Step(NamedTuple):
    """One scan."""

    files: int
    seconds: float
    whole: float
    """Seconds of the whole command."""
    peak_mb: float
    walk: float
    """Seconds of a bare walk over the same tree."""

    @property
    def microseconds(self) -> float:
        """Of the job, a file."""
        return self.seconds / self.files * 1e6


def main() -> None:
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="scale", dir=arguments.scratch) as folder:
        scratch = Path(folder)
        tree = Tree(scratch, _masters(arguments.masters, scratch))
        curves: dict[str, list[Step]] = {"scan": [], "rescan": [], "listing": [], "relisting": []}
        for count in sorted({*arguments.steps, arguments.most} - {0}):
            tree.grow(count)
            library = scratch / "library.sqlite3"
            if count in arguments.steps:
                _pair(curves, ("scan", "rescan"), _scan, library, tree)
            _pair(curves, ("listing", "relisting"), _answering, library, tree)
    report("scale", {"workers": int(WORKERS), **{name: _figures(steps) for name, steps in curves.items()}})


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--steps", nargs="*", type=int, default=[1_000, 10_000, 100_000])
    parser.add_argument("--most", type=int, default=1_000_000, help="files, without the engine; 0: none")
    parser.add_argument("--masters", type=Path, help="videos to link to; by default some are made")
    parser.add_argument("--scratch", type=Path, help="where the trees grow; by default the temporary folder")
    return parser.parse_args()


def _masters(folder: Path | None, scratch: Path) -> list[Path]:
    if folder is None:
        return list(samples.make(scratch / "samples").values())
    return [Path(os.fsdecode(path)) for path in sorted(videos(os.fsencode(folder)))]


def _scan(library: Path, folder: Path) -> Sequence[str]:
    options = ("--workers", WORKERS, "--format", "json", "--no-progress", "--library", str(library))
    return [sys.executable, "-m", "app", "scan", str(folder), *options]


def _answering(library: Path, folder: Path) -> Sequence[str]:
    return [sys.executable, "-m", "tests.benchmarks.scaling", str(library), str(folder)]


def _pair(
    curves: dict[str, list[Step]], names: tuple[str, str], command: Command, library: Path, tree: Tree
) -> None:
    """Scan to a fresh library, and scan once more."""
    for name in names:
        step = _measure(command(library, tree.folder), library, tree)
        curves[name].append(step)
        _show(name, curves[name])
    for part in library.parent.glob(f"{library.name}*"):
        part.unlink()


def _measure(command: Sequence[str], library: Path, tree: Tree) -> Step:
    floor = median([_walk(tree) for _ in range(WALKS)])
    cost = run(command)
    if cost.status:
        sys.exit(f"{' '.join(command)} has ended with {cost.status}")
    return Step(tree.count, _job_seconds(library), cost.seconds, cost.peak_pss_mb or 0.0, floor)


def _walk(tree: Tree) -> float:
    began = time.perf_counter()
    walk(os.fsencode(tree.folder))
    return time.perf_counter() - began


def _job_seconds(library: Path) -> float:
    with closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True)) as db:
        return float(db.execute("SELECT seconds FROM scan ORDER BY id DESC LIMIT 1").fetchone()[0])


def _figures(steps: Sequence[Step]) -> dict[str, Any]:
    described = [_describe(steps[: at + 1]) for at in range(len(steps))]
    return {"steps": described, "bends": any(step["bends"] for step in described)}


def _describe(steps: Sequence[Step]) -> dict[str, Any]:
    """Return the figures of the last of these steps."""
    step, before = steps[-1], steps[-2] if len(steps) > 1 else None
    slower = step.microseconds / before.microseconds if before else None
    return {
        "files": step.files,
        "seconds": round(step.seconds, 3),
        "whole": round(step.whole, 3),
        "us_a_file": round(step.microseconds, 1),
        "x_before": slower and round(slower, 2),
        "walk": round(step.walk, 4),
        "x_walk": round(step.seconds / step.walk, 2),
        "peak_mb": round(step.peak_mb, 1),
        "mb_a_thousand": _rounded(_slope(steps)),
        "bends": (slower or 0.0) > BEND or _memory_bends(steps),
    }


def _slope(steps: Sequence[Step]) -> float | None:
    """Return the memory that a further thousand files took in the last step, MB."""
    if len(steps) < 2:
        return None
    before, step = steps[-2:]
    return (step.peak_mb - before.peak_mb) / (step.files - before.files) * 1e3


def _memory_bends(steps: Sequence[Step]) -> bool:
    slope, earlier = _slope(steps), _slope(steps[:-1])
    if slope is None or earlier is None or steps[-1].peak_mb - steps[-2].peak_mb < NOISE_MB:
        return False
    return slope > BEND * earlier


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _show(name: str, steps: Sequence[Step]) -> None:
    """Print a line for the last of these steps."""
    if name == "scan" and len(steps) == 1:
        print(f"{'':10}" + "".join(f"{word:>14}" for word in _describe(steps)))
    values = ("—" if value is None else str(value) for value in _describe(steps).values())
    print(f"{name:10}" + "".join(f"{value:>14}" for value in values), flush=True)


if __name__ == "__main__":
    main()
