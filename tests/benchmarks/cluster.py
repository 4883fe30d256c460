"""The speed of a scan by a cluster, beside one by the children of this computer. Linux only.

    python -m tests.benchmarks.cluster [--cases here:1 here:2 local:1 local:2 canned:2 late:0 late:5 late:20]
                                       [--files 4000] [--masters DIR] [--rounds 3]
                                       [--simulated 1000000] [--workers 8 64]

All probe the same small videos: `here:N` with N children of this computer, `local:N` with N workers of one
child each, `late:MS` with two workers of one child each on hosts in networks of their own, whose messages
take so many milliseconds to the scheduler, and those to them as well. `idle` is the share of their time in
which the children of the workers had no file. `canned:N` is `local:N` with children that open no file and
answer at once: what is left is the cost of handing files and answers on.

The processor time for a file is that of the scan's own process (`own`), of the child that talks with the
scheduler and the scheduler (`client`), of all workers (`workers`), and of the
children that read the files (`children`).

`two_to_one` is the speed of `local:2` beside that of `local:1`. For it alone, on a quiet computer:

    python -m tests.benchmarks.cluster --cases local:1 local:2 --files 12000 --simulated 0

`simulation` is described in `tests.benchmarks.clustering.simulation`.
"""

import argparse
import contextlib
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

import psutil

from app.cluster.prober import ClusterProber
from app.core.cluster import ClusterChoice
from app.probe.base import Prober, ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from tests import samples
from tests.benchmarks.clustering.network import host, isolate
from tests.benchmarks.feeding import canned
from tests.benchmarks.measure import median, report
from tests.benchmarks.racing.floors import videos
from tests.benchmarks.scaling.trees import Tree
from tests.cluster.commands import scheduler, worker

_CASES: Final = ("here:1", "here:2", "local:1", "local:2", "canned:2", "late:0", "late:5", "late:20")
_PARTS: Final = {
    "cinventory-clus": "client",
    "cinventory-prob": "children",
    "cinventory-fork": "children",
    "dask_scheduler": "client",
    "dask_worker": "workers",
    "--multiprocessing-fork": "workers",
}
"""The parts that processes have in a scan, by a word in their names or commands; the first one counts."""
_COSTS: Final = tuple(dict.fromkeys(_PARTS.values()))
_WARM: Final = 10
"""The first of so many parts of the files is not measured."""


def main() -> None:
    arguments = _arguments()
    isolate()
    figures: dict[str, Any] = {"files": arguments.files}
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in arguments.cases}
    with tempfile.TemporaryDirectory(prefix="cluster") as scratch:
        paths = _make(Path(scratch), arguments.files, arguments.masters)
        for _, name in itertools.product(range(arguments.rounds), arguments.cases):
            with _prober(name, Path(scratch)) as prober:
                runs[name].append(_measure(prober, paths, _workers(name)))
            print(name, runs[name][-1], flush=True)
    for name, measured in runs.items():
        figures[name] = {key: median([run[key] for run in measured]) for key in measured[0]}
    if {"local:1", "local:2"} <= figures.keys():
        one, two = (figures[name]["files_per_second"] for name in ("local:1", "local:2"))
        figures["two_to_one"] = round(two / one, 3)
    if arguments.simulated:
        figures["simulation"] = [_simulate(arguments.simulated, count) for count in arguments.workers]
    report("cluster", figures)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cases", nargs="*", default=_CASES)
    parser.add_argument("--files", type=int, default=4000)
    parser.add_argument("--masters", type=Path, help="videos to link to; by default some are made")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--simulated", type=int, default=1_000_000, help="files; 0: no simulation")
    parser.add_argument("--workers", type=int, nargs="*", default=[8, 64], help="those that are simulated")
    return parser.parse_args()


def _make(scratch: Path, count: int, masters: Path | None) -> list[bytes]:
    """Make links to a few real videos: each is probed as a file of its own."""
    originals = (
        videos(os.fsencode(masters))
        if masters
        else map(os.fsencode, samples.make(scratch / "samples").values())
    )
    tree = Tree(scratch, [Path(os.fsdecode(path)) for path in sorted(originals)])
    tree.grow(count)
    return sorted(videos(os.fsencode(tree.folder)))


def _workers(name: str) -> int:
    kind, _, number = name.partition(":")
    return {"here": 0, "late": 2}.get(kind, int(number))


@contextmanager
def _prober(name: str, scratch: Path) -> Iterator[Prober]:
    kind, _, number = name.partition(":")
    with ExitStack() as stack:
        prober: Prober
        if kind == "here":
            prober = MediaInfoProber(int(number), probe=probe_row, prefetch=True, second=True)
        elif kind == "canned":
            choice = ClusterChoice(address=f"local:{number}")
            prober = ClusterProber(choice, probe=canned.probe, prefetch=False, second=False)
        else:
            address = name if kind == "local" else _late_cluster(stack, scratch, int(number) / 1000)
            prober = ClusterProber(ClusterChoice(address=address, insecure=True))
        stack.callback(prober.close)
        yield prober


def _late_cluster(stack: ExitStack, scratch: Path, latency: float) -> str:
    """Start a scheduler here, and a worker on each of two hosts; return the address."""
    port = stack.enter_context(scheduler(scratch)).rpartition(":")[2]
    for number in (1, 2):
        there = stack.enter_context(host(number, latency))
        stack.enter_context(worker(f"tcp://{there.here}:{port}", prefix=there.prefix))
    return f"tcp://127.0.0.1:{port}"


def _measure(prober: Prober, paths: list[bytes], workers: int) -> dict[str, float]:
    warm, rest = paths[: len(paths) // _WARM], paths[len(paths) // _WARM :]
    while isinstance(prober, ClusterProber) and len(prober.workers()) < workers:
        _probe(prober, warm)
    _probe(prober, warm)
    began, own, before, usage = time.monotonic(), time.process_time(), _cpu_seconds(), prober.usage()
    _probe(prober, rest)
    seconds, cpu = time.monotonic() - began, time.process_time() - own
    after, used = _cpu_seconds(), prober.usage().since(usage)
    return {
        "files_per_second": len(rest) / seconds,
        "idle": used.idle / (used.idle + used.busy),
        "own_us_per_file": cpu / len(rest) * 1e6,
        **{f"{part}_us_per_file": (after[part] - before[part]) / len(rest) * 1e6 for part in _COSTS},
    }


def _cpu_seconds() -> defaultdict[str, float]:
    """Return the processor time of the processes below this one, by their part in the scan."""
    seconds: defaultdict[str, float] = defaultdict(float)
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):  # it has ended
            text = f"{process.name()} {' '.join(process.cmdline())}"
            if part := next((part for word, part in _PARTS.items() if word in text), None):
                seconds[part] += sum(process.cpu_times()[:2])
    return seconds


def _probe(prober: Prober, paths: list[bytes]) -> None:
    answered = sum(bool(answer) for answer in prober.probe(itertools.starmap(ProbeTask, enumerate(paths))))
    assert answered == len(paths)


def _simulate(files: int, workers: int) -> object:
    """Simulate in a process of its own, whose memory is measured."""
    words = [sys.executable, "-m", "tests.benchmarks.clustering.simulation"]
    words += ["--files", str(files), "--workers", str(workers)]
    done = subprocess.run(words, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
