"""How long a scan takes, beside other tools, and beside the least that anybody can do.

    python -m tests.benchmarks.race DIR [--rounds 3] [--cold 1] [--peers NAME ...] [--vidscan PROGRAM]

`scan` is ours to a fresh library, `rescan` the same again to the same library. Floors: `bare` is the quick
parse alone, in as many children; `touch` lists, opens and reads 64 KiB of each video, in Python; `find` does
so with find and head. `ffprobe` runs a process a file, as many at once as there are cores; `minidlna` makes
its index of the folder. Who is not installed is named as missing.

All take turns, so that a slow moment of the machine hits every one of them: quote the ratios. A figure is
the median of the rounds. Before the `--rounds`, which find the disk's cache warm, come `--cold` ones, for
which it is emptied before each run; that takes root. `exit` is what a program has ended with: 1 or 123 says
of some that not every file could be read.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Cost, compile_modules, drop_caches, median, report, run
from tests.benchmarks.racing.contestants import Contestant, contestants
from tests.benchmarks.racing.floors import videos

_MIB = 2**20
_SHOWN = ("seconds", "files/s", "cpu s", "read MB", "peak MB", "x scan", "x bare", "exit")


def main() -> None:
    arguments = _arguments()
    folder = str(arguments.folder.resolve())
    paths = sorted(videos(os.fsencode(folder)))
    compile_modules()
    with tempfile.TemporaryDirectory(prefix="race") as scratch:
        everyone = contestants(folder, paths, Path(scratch), arguments.vidscan)
        chosen = _chosen(everyone, arguments.peers)
        missing = [name for name, each in chosen.items() if each.is_missing]
        present = {name: each for name, each in chosen.items() if name not in missing}
        for name in missing:
            print(f"{name} is missing: it is not installed", file=sys.stderr)
        cold = _race(present, range(arguments.cold), cold=True)
        _warm(paths)
        warm = _race(present, range(arguments.cold, arguments.cold + arguments.rounds), cold=False)
    figures = {
        name: _show(name, costs, len(paths)) for name, costs in (("cold", cold), ("warm", warm)) if costs
    }
    megabytes = round(sum(os.stat(path).st_size for path in paths) / 1e6)  # noqa: PTH116 - bytes
    report("race", {"files": len(paths), "mb": megabytes, "missing": missing, **figures})


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--cold", type=int, default=int(os.geteuid() == 0), help="by default 1 for root, else 0"
    )
    parser.add_argument("--peers", nargs="+", metavar="NAME", help="beside scan; by default everyone")
    parser.add_argument(
        "--vidscan", default="vidscan", metavar="PROGRAM", help="where it is, if it is not on the path"
    )
    arguments = parser.parse_args()
    if not arguments.folder.is_dir():
        parser.error(f"{arguments.folder} is no folder")
    if arguments.cold and os.geteuid() != 0:
        parser.error("only root can empty the disk's cache")
    return arguments


def _chosen(everyone: Mapping[str, Contestant], peers: Sequence[str] | None) -> dict[str, Contestant]:
    """Return who takes part: our scan always, since it is what the others are compared with."""
    if unknown := set(peers or ()) - everyone.keys():
        sys.exit(f"nobody is called {', '.join(sorted(unknown))}: there are {', '.join(everyone)}")
    return {name: each for name, each in everyone.items() if peers is None or name in {"scan", *peers}}


def _warm(paths: Iterable[bytes]) -> None:
    """Have the whole of each file in the disk's cache, once where it has several names."""
    seen = set()
    for path in paths:
        status = os.stat(path)  # noqa: PTH116 - bytes
        identity = (status.st_dev, status.st_ino)
        if identity not in seen:
            seen.add(identity)
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123
                while file.read(_MIB):
                    pass


def _race(present: Mapping[str, Contestant], rounds: Iterable[int], *, cold: bool) -> dict[str, list[Cost]]:
    costs: dict[str, list[Cost]] = {}
    for number in rounds:
        for name, contestant in present.items():
            if cold:
                drop_caches()
            cost = run(contestant.command(number))
            costs.setdefault(name, []).append(cost)
            kind = "cold" if cold else "warm"
            print(f"{number + 1}. {kind} {name}: {cost.seconds:.2f} s, exit {cost.status}", file=sys.stderr)
    return costs


def _show(kind: str, costs: Mapping[str, Sequence[Cost]], files: int) -> dict[str, dict[str, Any]]:
    """Print a table, and return what is in it."""
    print(f"{kind:10}" + "".join(f"{word:>10}" for word in _SHOWN))
    seconds = {name: median([cost.seconds for cost in runs]) for name, runs in costs.items()}
    figures = {}
    for name, runs in costs.items():
        figures[name] = {
            "seconds": round(seconds[name], 3),
            "files_per_second": round(files / seconds[name]),
            "cpu_seconds": round(median([cost.cpu for cost in runs]), 2),
            "read_mb": round(median([cost.read_mb for cost in runs]), 1),
            "peak_pss_mb": _peak(runs),
            "to_scan": round(seconds[name] / seconds["scan"], 2),
            "to_bare": round(seconds[name] / seconds["bare"], 2) if "bare" in seconds else None,
            "exit": next((cost.status for cost in runs if cost.status), 0),
        }
        shown = ("—" if value is None else str(value) for value in figures[name].values())
        print(f"{name:10}" + "".join(f"{value:>10}" for value in shown))
    return figures


def _peak(runs: Sequence[Cost]) -> float | None:
    peaks = [cost.peak_pss_mb for cost in runs if cost.peak_pss_mb is not None]
    return round(median(peaks), 1) if peaks else None


if __name__ == "__main__":
    main()
