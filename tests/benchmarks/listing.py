"""How long a large tree on a late share takes to list, by this computer and together with workers.

    python -m tests.benchmarks.listing [--delays 5 20] [--folders 20000] [--workers 0 1 2] [--rounds 1]

The share is that of `tests.benchmarks.share`, each figure of a new mount. The workers are processes of their
own on this computer, and see the share where it does. `seconds` is what collecting takes, until each file is
in a fresh library. `cpu` is the processor time of the scan's own process for it: there is one, however many
hosts list. `told by workers` is the number of folders that workers have listed.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.cluster.calls import ClusterCalls
from app.core.cluster import ClusterChoice
from app.core.file.filetypes import BUILT_IN
from app.library import open_library
from app.library.scan import scans
from app.scan.collector import Collector
from app.scan.sharing.share_child import SHARED_FOLDERS, list_share
from tests.benchmarks.measure import median, report
from tests.benchmarks.share import make_folders
from tests.benchmarks.sharing import late_share
from tests.cluster.hosts import hosts


def main() -> None:
    arguments = _arguments()
    if lacks := late_share.missing():
        sys.exit(f"listing needs a file system in user space (FUSE). Missing here: {', '.join(lacks)}")
    figures: dict[str, object] = {"folders": arguments.folders}
    with tempfile.TemporaryDirectory(prefix="listing") as scratch:
        share = _Share(Path(scratch), arguments.folders)
        for delay in arguments.delays:
            alone = 0.0
            for workers in arguments.workers:
                runs = [share.measure(delay, workers) for _ in range(arguments.rounds)]
                seconds, cpu, told = (median(list(column)) for column in zip(*runs, strict=True))
                alone = alone or seconds
                name = f"{delay:g} ms, {workers} workers"
                print(f"{name}: {seconds:.2f} s, told by workers {told:g}", flush=True)
                figures[name] = {
                    "seconds": round(seconds, 2),
                    "folders a second": round(arguments.folders / seconds),
                    "cpu, ms a folder": round(cpu / arguments.folders * 1e3, 3),
                    "told by workers": told,
                    "times the first": round(alone / seconds, 2),
                }
    report("listing", figures)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--delays", type=float, nargs="+", default=[5, 20], help="milliseconds")
    parser.add_argument("--folders", type=int, default=20_000)
    parser.add_argument("--workers", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--rounds", type=int, default=1, help="medians are printed")
    return parser.parse_args()


class _Calls(ClusterCalls):
    """Calls that count the folders in the answers."""

    folders = 0

    def answers(self, seconds: float) -> Iterator[tuple[int, bytes | None]]:
        for key, answer in super().answers(seconds):
            self.folders += len(SHARED_FOLDERS.decode(answer).whole) if answer else 0
            yield key, answer


class _Share:
    """A tree, and a place to show it at."""

    def __init__(self, scratch: Path, folders: int) -> None:
        self._scratch = scratch
        self._program = late_share.build(scratch)
        self._folders = make_folders(scratch / "folders", folders)

    def measure(self, delay: float, workers: int) -> tuple[float, float, float]:
        """Return the seconds that listing takes, those of the processor, and folders told by workers."""
        point = self._scratch / "share"
        with late_share.mounted(self._program, self._scratch / "folders", point, delay):
            if not workers:
                return *self._collect(os.fsencode(point), None), 0
            with hosts(workers) as cluster:
                calls = _Calls(
                    ClusterChoice(address=cluster.address, insecure=True), (os.fsencode(point),), list_share
                )
                try:
                    return *self._collect(os.fsencode(point), calls), calls.folders
                finally:
                    calls.close()

    def _collect(self, root: bytes, calls: ClusterCalls | None) -> tuple[float, float]:
        library = open_library(Path(tempfile.mkdtemp(dir=self._scratch)) / "library.sqlite3")
        try:
            scan_id = library.write(scans.begin, time.time(), None, (root,)).result()
            collector = Collector(
                library,
                scan_id,
                lambda _collected: None,
                lambda _records: None,
                sniff=False,
                names=BUILT_IN,
                deep=False,
                engine="none",
                helpers=calls,
            )
            began, computed = time.monotonic(), time.process_time()
            collected = collector.collect([root])
            seconds, cpu = time.monotonic() - began, time.process_time() - computed
        finally:
            library.close()
        if collected.errors or collected.found != 2 * (self._folders - 1):
            raise RuntimeError("the tree was not listed")
        return seconds, cpu


if __name__ == "__main__":
    main()
