"""A scan of many files by many workers, which are calculated: a child of theirs needs 2.3 ms a file.

    python -m tests.benchmarks.clustering.simulation [--files 1000000] [--workers 64] [--children 1]

`fed` is the share of its time that a worker has a file, where nothing but the dispatcher stands between it
and the files, and messages take 20 ms. `files_per_second` is then that of all workers together.

`scan` is a real scan of that many hard links by the same workers, which answer as fast as they can: listing,
comparing, the client's child, and saving in a real library. Its files a second are the most that this
computer can probe with any number of workers. `peak_mb` is the memory of the scan's own process. It tells
nothing of Dask.
"""

import argparse
import itertools
import os
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from app.cluster import client_process
from app.cluster.dispatcher import Dispatcher
from app.cluster.prober import ClusterProber
from app.core.cluster import ClusterChoice
from app.core.run.progress import Phase
from app.core.scan.job import ScanRequest
from app.library import open_library
from app.probe.base import ProbeTask
from app.scan import session
from tests import samples
from tests.benchmarks.clustering import simulated_client
from tests.benchmarks.clustering.simulated_workers import SimulatedWorkers
from tests.benchmarks.feeding.host import TimedHost
from tests.benchmarks.measure import report
from tests.benchmarks.scaling.trees import Tree

_PLACE: Final = b"/"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=1_000_000)
    parser.add_argument("--workers", type=int, default=64)
    parser.add_argument("--children", type=int, default=1)
    parser.add_argument("--scratch", type=Path, help="where the tree and the library grow")
    chosen = parser.parse_args()
    figures: dict[str, Any] = {"files": chosen.files, "workers": chosen.workers}
    figures |= _dispatch(chosen.files, chosen.workers, chosen.children)
    with tempfile.TemporaryDirectory(prefix="simulation", dir=chosen.scratch) as folder:
        figures["scan"] = _scan(Path(folder), chosen.files, chosen.workers, chosen.children)
    report("cluster simulation", figures)


def _dispatch(files: int, workers: int, children: int) -> dict[str, float]:
    dispatcher = Dispatcher(((_PLACE,),))
    raw = msgspec.Raw(b"\xc0")
    simulated = SimulatedWorkers(dispatcher, _PLACE, workers, children, lambda _task: raw)
    tasks = (ProbeTask(key, b"/%d.mkv" % key) for key in range(files))
    outstanding = answered = 0
    began = time.process_time()
    while answered < files:
        outstanding += _feed(dispatcher, tasks, outstanding)
        simulated.hand_out()
        count = simulated.go_on() or 0
        outstanding -= count
        answered += count
        dispatcher.answers.clear()
    return {
        "fed": round(simulated.fed, 4),
        "files_per_second": round(files / simulated.now),
        "dispatcher_us_per_file": round((time.process_time() - began) / files * 1e6, 2),
    }


def _feed(dispatcher: Dispatcher, tasks: Iterator[ProbeTask], outstanding: int) -> int:
    wanted = dispatcher.capacity - outstanding
    if dispatcher.last or wanted < dispatcher.capacity // 4:
        return 0
    batch = list(itertools.islice(tasks, wanted))
    dispatcher.feed(batch, last=len(batch) < wanted)
    return len(batch)


def _scan(scratch: Path, files: int, workers: int, children: int) -> dict[str, float]:
    vars(client_process)["_run"] = simulated_client.serve
    tree = Tree(scratch, list(samples.make(scratch / "samples").values()))
    tree.grow(files)
    request = ScanRequest(paths=(os.fsencode(tree.folder),))
    prober = ClusterProber(ClusterChoice(address=f"local:{workers}"), request.paths, children=children)
    library = open_library(scratch / "library.sqlite3")
    try:
        host = TimedHost(library)
        outcome = session.run(request, host, library, prober)
    finally:
        library.close()
    if outcome.counts.ok != files:
        raise RuntimeError(f"not every file was probed: {outcome.counts}")
    first, begin, end = (host.moments[phase] for phase in (Phase.COUNTING, Phase.PROBING, Phase.SAVING))
    return {
        "listing_seconds": round(begin.wall - first.wall, 1),
        "probing_seconds": round(end.wall - begin.wall, 1),
        "files_per_second": round(files / (end.wall - begin.wall)),
        "own_us_per_file": round((end.cpu - begin.cpu) / files * 1e6, 1),
        "writer_us_per_file": round((end.writer - begin.writer) / files * 1e6, 1),
        "peak_mb": _peak_mb(),
        "library_mb": round((scratch / "library.sqlite3").stat().st_size / 1e6),
    }


def _peak_mb() -> float:
    """Return the most memory that this process has had, MB."""
    status = Path("/proc/self/status").read_text()
    match = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(match[1]) * 1024 / 1e6 if match else 0.0


if __name__ == "__main__":
    main()
