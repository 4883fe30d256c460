"""How long whole commands take: lists of many files, the scan of one file, a version; and a second child.

    python -m tests.benchmarks.lists [--rows 100000] [--rounds 5] [--masters DIR] [--files 2000]

The commands take turns. A figure is the least of the rounds, in seconds: `cpu` is the processor time of all
processes, `wall` the time from start to end. `plain` is a library without contents of files, `full` one with
those of the masters, which are small samples unless `--masters` has others.

`children` is the rate of one and of two probe children, which read `--files` files, and its quotient.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from tests import samples
from tests.benchmarks.measure import Cost, compile_modules, report, run
from tests.benchmarks.tables.contents import add_contents
from tests.benchmarks.tables.library import make

_FORMATS: Final = ("table", "csv", "json", "jsonl", "html")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--masters", type=Path, help="a folder of videos")
    parser.add_argument("--files", type=int, default=2_000)
    arguments = parser.parse_args()
    compile_modules()
    with tempfile.TemporaryDirectory(prefix="lists") as scratch:
        masters = _masters(arguments.masters, Path(scratch))
        commands = _commands(Path(scratch), arguments.rows, masters)
        costs: dict[str, list[Cost]] = {name: [] for name in commands}
        for _ in range(arguments.rounds):
            for name, command in commands.items():
                costs[name].append(_run(command))
        figures = {name: _show(name, each) for name, each in costs.items()}
        children = _children(masters, arguments.files, arguments.rounds)
    print(f"children: {children}")
    report("lists", {"rows": arguments.rows, "commands": figures, "children": children})


def _masters(folder: Path | None, scratch: Path) -> list[Path]:
    if folder is None:
        return list(samples.make(scratch / "masters").values())
    return sorted(path for path in folder.iterdir() if path.is_file())


def _commands(scratch: Path, rows: int, masters: Sequence[Path]) -> dict[str, Sequence[str]]:
    libraries = {name: scratch / f"{name}.sqlite3" for name in ("plain", "full", "empty")}
    for name, library in libraries.items():
        make(library, 0 if name == "empty" else rows)
    add_contents(libraries["full"], masters)
    lists = {
        f"{library}, {each}": _command(
            "list", "--library", str(libraries[library]), "--format", each, "--output", "-"
        )
        for library in ("plain", "full")
        for each in _FORMATS
    }
    one = scratch / "one"
    one.mkdir()
    shutil.copy(masters[0], one)
    return {
        **lists,
        "empty, table": _command("list", "--library", str(libraries["empty"])),
        "scan of one file": _command("scan", str(one), "--library", str(scratch / "new.sqlite3")),
        "version": _command("--version"),
    }


def _command(*arguments: str) -> Sequence[str]:
    return [sys.executable, "-m", "app", *arguments]


def _run(command: Sequence[str]) -> Cost:
    """Run a command. A scan gets a new library."""
    if "scan" in command:
        library = Path(command[-1])
        for left in library.parent.glob(f"{library.name}*"):
            left.unlink()
    cost = run(command)
    if cost.status:
        raise RuntimeError(f"exit {cost.status}: {command}")
    return cost


def _show(name: str, costs: Sequence[Cost]) -> Mapping[str, float]:
    figures = {
        "cpu": round(min(cost.cpu for cost in costs), 3),
        "wall": round(min(cost.seconds for cost in costs), 3),
    }
    print(f"{name:20} {figures}", flush=True)
    return figures


def _children(masters: Sequence[Path], files: int, rounds: int) -> Mapping[str, float]:
    """Return the files a second of one and of two children, the best of some turns, and the quotient."""
    turns = [(_rate(1, masters, files), _rate(2, masters, files)) for _ in range(rounds)]
    one, two = map(max, zip(*turns, strict=True))
    return {"one": round(one), "two": round(two), "two to one": round(two / one, 2)}


def _rate(children: int, masters: Sequence[Path], files: int) -> float:
    prober = MediaInfoProber(children, ProbeLimits(), probe=probe_row)
    paths = [os.fsencode(master) for master in masters]
    tasks = (ProbeTask(number, paths[number % len(paths)]) for number in range(files))
    began = time.perf_counter()
    answers = sum(answer is not None for answer in prober.probe(tasks))
    seconds = time.perf_counter() - began
    prober.close()
    return answers / seconds


if __name__ == "__main__":
    main()
