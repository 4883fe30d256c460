"""How many files a second one parent can feed to its children, and what each stage of a file costs.

    python -m tests.benchmarks.feed [--files 20000] [--children 1 2 4 8] [--rounds 1]

The children open no file and answer at once with canned rows, through the real pool and pipes, and the rows
are saved in a real library. `parent us` is the processor time of the parent for a file, from the first probe
to the last commit. `files/s` is as seen by the clock; `files/s of parent` is what the parent could feed if
the children had cores of their own.

`writer us` is the share of the thread that saves, and `rescan us` what an unchanged file costs the parent.

The stages are microseconds a file, the mean over some small videos of the least of 25 turns: `probe` in one
process, without and with the row; `encode` and `check` of its answer.
"""

import argparse
import math
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from app.core.run.limits import ProbeLimits
from app.core.run.progress import Phase
from app.core.scan.job import ScanRequest
from app.library import Library, open_library
from app.probe import protocol
from app.probe.base import ProbeTask
from app.probe.batch_size import BATCH
from app.probe.mediainfo import probe_file
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from app.process.limits import Allowance
from app.scan import session
from tests import samples
from tests.benchmarks.feeding import canned
from tests.benchmarks.feeding.host import Moment, TimedHost
from tests.benchmarks.measure import median, report

_IN_A_FOLDER = 100
_TURNS = 25
_EDGES = (Phase.PROBING, Phase.SAVING)

T = TypeVar("T")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--children", type=int, nargs="+", default=[1, 2, 4, 8])
    parser.add_argument("--rounds", type=int, default=1, help="medians are printed")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="feed") as scratch:
        tree = _make_tree(Path(scratch) / "tree", arguments.files)
        fed: dict[str, dict[str, float]] = {}
        for children in arguments.children:
            rounds = [_feed(Path(scratch), tree, children, arguments.files) for _ in range(arguments.rounds)]
            fed[f"{children}"] = {name: median([each[name] for each in rounds]) for name in rounds[0]}
            print(f"{children} children: {fed[f'{children}']}", flush=True)
        stages = _stages(Path(scratch) / "masters")
        for name, figure in stages.items():
            print(f"{name:24} {figure:8.1f} us", flush=True)
    report("feed", {"files": arguments.files, "children": fed, "stages": stages})


def _make_tree(root: Path, count: int) -> Path:
    for number in range(count):
        folder = root / f"{number // _IN_A_FOLDER:05}"
        if not number % _IN_A_FOLDER:
            folder.mkdir(parents=True)
        (folder / f"clip {number:06}.mkv").touch()
    return root


def _feed(scratch: Path, tree: Path, children: int, files: int) -> dict[str, float]:
    """Scan `tree` to a fresh library, and again; return the figures."""
    library = open_library(Path(tempfile.mkdtemp(dir=scratch)) / "library.sqlite3")
    try:
        first = _scan(library, tree, children)
        again = _scan(library, tree, children)
    finally:
        library.close()
    begin, end = (first[phase] for phase in _EDGES)
    cpu = end.cpu - begin.cpu
    return {
        "files/s": round(files / (end.wall - begin.wall)),
        "files/s of parent": round(files / cpu),
        "parent us": cpu / files * 1e6,
        "writer us": (end.writer - begin.writer) / files * 1e6,
        "rescan us": (again[Phase.SAVING].cpu - again[Phase.COUNTING].cpu) / files * 1e6,
    }


def _scan(library: Library, tree: Path, children: int) -> dict[Phase, Moment]:
    host = TimedHost(library)
    prober = MediaInfoProber(children, ProbeLimits(), probe=canned.probe)
    outcome = session.run(ScanRequest(paths=(os.fsencode(tree),)), host, library, prober)
    if outcome.counts.ok + outcome.counts.unchanged != outcome.counts.found:
        raise RuntimeError(f"not every file was fed: {outcome.counts}")
    return host.moments


def _stages(masters: Path) -> dict[str, float]:
    paths = [os.fsencode(path) for path in samples.make(masters).values()]
    tasks = [ProbeTask(number, path) for number, path in enumerate(paths)]
    allowance = Allowance(ProbeLimits())
    answers = [probe_row(task, allowance) for task in tasks]
    messages = [protocol.joined([protocol.encode(answer)] * BATCH) for answer in answers]
    return {
        "probe": _least(tasks, lambda task: probe_file(task, allowance)),
        "probe with row": _least(tasks, lambda task: probe_row(task, allowance)),
        "encode": _least(answers, protocol.encode),
        "check": _least(messages, lambda message: list(protocol.answers(message))) / BATCH,
    }


def _least(items: Sequence[T], act: Callable[[T], object]) -> float:
    """Return the microseconds of `act`: the mean over the items of the least of some turns."""
    least = [math.inf] * len(items)
    for _ in range(_TURNS):
        for number, item in enumerate(items):
            began = time.perf_counter()
            act(item)
            least[number] = min(least[number], time.perf_counter() - began)
    return sum(least) / len(items) * 1e6


if __name__ == "__main__":
    main()
