"""The cost of the sandbox: processor time of probes in children that are shut in, and in others, in turn.

    python -m tests.benchmarks.sandbox [--files 2000] [--rounds 5] [--workers 2]

`perf stat` measures, since the processes that open files are nobody's children when they end. The machine
should have nothing else to do. The least of several rounds counts. Two files show the cost of a start.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from app.probe.base import Probe, ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from tests import samples
from tests.benchmarks.measure import report
from tests.probe import hostile

_PROBES: Final[dict[str, Probe]] = {"open": hostile.in_the_open, "shut in": probe_row}


def main() -> None:
    """Print the milliseconds of each kind, and the difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--probe", nargs=2, metavar=("KIND", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.probe:
        kind, folder = arguments.probe
        _probe(_PROBES[kind], Path(folder), arguments.workers)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make(folder, arguments.files)
        least = dict.fromkeys(_PROBES, float("inf"))
        for _ in range(arguments.rounds):
            for kind in _PROBES:
                least[kind] = min(least[kind], _measured(kind, folder, arguments.workers))
    for kind, milliseconds in least.items():
        print(f"{kind:8} {milliseconds:10.1f} ms, {milliseconds / arguments.files * 1e3:8.1f} us a file")
    more = least["shut in"] / least["open"] - 1
    print(f"{more:+.1%}")
    report("sandbox", {"files": arguments.files, **least, "more": round(more, 4)})


def _make(folder: Path, count: int) -> None:
    """Make `count` small videos, links to a few masters."""
    (folder / "masters").mkdir()
    (folder / "files").mkdir()
    made = samples.make(folder / "masters").values()
    masters = [path for path in made if path.suffix in {".mkv", ".mp4", ".avi"}]
    for number in range(count):
        master = masters[number % len(masters)]
        (folder / "files" / f"{number:05}{master.suffix}").hardlink_to(master)


def _measured(kind: str, folder: Path, workers: int) -> float:
    """Return the milliseconds of processor time of all processes."""
    told = folder / "perf"
    command = [sys.executable, "-m", "tests.benchmarks.sandbox", "--probe", kind, str(folder / "files")]
    perf = ["perf", "stat", "-x", ",", "-e", "task-clock", "-o", str(told)]
    try:
        subprocess.run([*perf, *command, "--workers", str(workers)], check=True)
    except FileNotFoundError:
        sys.exit("perf is missing: it is not installed")
    line = next(line for line in told.read_text().splitlines() if "task-clock" in line)
    return float(line.split(",")[0])


def _probe(probe: Probe, folder: Path, workers: int) -> None:
    prober = MediaInfoProber(workers, probe=probe, prefetch=True, second=True)
    tasks = (ProbeTask(number, os.fsencode(path)) for number, path in enumerate(sorted(folder.iterdir())))
    failed = sum(answer.reason is not None for answer in prober.probe(tasks) if answer)
    prober.close()
    if failed:
        raise RuntimeError(f"{failed} files were not read")


if __name__ == "__main__":
    main()
