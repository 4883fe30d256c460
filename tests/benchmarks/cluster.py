"""The speed of a scan by a cluster, beside one by the children of this computer.

    python -m tests.benchmarks.cluster [--files 4000] [--rounds 3]
                                       [--simulated 1000000] [--workers 8 64] [--children 1]

`here` and `local:N` are probes of the same small videos: files in a second, and the processor time of the
scan's own process for a file. `client` is that of the child that talks with the scheduler. The scheduler of
`local:N` runs in it too.

`simulated` runs the dispatcher with workers that are calculated, in a time that is calculated too: a child
needs a drawn time for a file, 2.3 ms in the mean, and messages take 20 ms. `fed` is the share of its time
that a child has a file. It tells nothing of the scheduler and the library.
"""

import argparse
import heapq
import itertools
import os
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import psutil

from app.cluster.dispatcher import Dispatcher
from app.cluster.member import BATCH_SECONDS, Member
from app.cluster.messages import Answered, Taken
from app.cluster.prober import ClusterProber
from app.core.bottleneck import Usage
from app.core.cluster import ClusterChoice
from app.probe.base import Prober, ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.rows import probe_row
from tests import samples
from tests.benchmarks.measure import median, report

_MEAN: Final = 0.0023
_LATENCY: Final = 0.02
_AT_ONCE: Final = 2


def main() -> None:
    arguments = _arguments()
    figures: dict[str, Any] = {"files": arguments.files}
    with tempfile.TemporaryDirectory(prefix="cluster") as scratch:
        paths = _make(Path(scratch), arguments.files)
        for name in ("here:1", "here:2", "local:1", "local:2"):
            runs = [_measure(name, paths) for _ in range(arguments.rounds)]
            figures[name] = {key: median([run[key] for run in runs]) for key in runs[0]}
    for workers in arguments.workers:
        figures[f"simulated:{workers}"] = _Simulation(workers, arguments.children, arguments.simulated).run()
    report("cluster", figures)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--simulated", type=int, default=1_000_000)
    parser.add_argument("--workers", type=int, nargs="*", default=[8, 64])
    parser.add_argument("--children", type=int, default=1)
    return parser.parse_args()


def _make(folder: Path, count: int) -> list[bytes]:
    """Make links to a few real videos: each is probed as a file of its own."""
    originals = list(samples.make(folder / "samples").values())
    (folder / "videos").mkdir()
    paths = []
    for number, original in zip(range(count), itertools.cycle(originals), strict=False):
        path = folder / "videos" / f"{number}{original.suffix}"
        os.link(original, path)
        paths.append(os.fsencode(path))
    return paths


def _measure(name: str, paths: list[bytes]) -> dict[str, float]:
    kind, _, number = name.partition(":")
    prober: Prober
    if kind == "here":
        prober = MediaInfoProber(int(number), probe=probe_row, prefetch=True, second=True)
    else:
        prober = ClusterProber(ClusterChoice(address=name))
    warm, rest = paths[: len(paths) // 10], paths[len(paths) // 10 :]
    _probe(prober, warm)
    client = [psutil.Process(child.pid) for child in psutil.Process().children(recursive=True)]
    clients = [each for each in client if kind == "local" and each.name().startswith("cinventory-clus")]
    began, own = time.monotonic(), time.process_time()
    before = sum(sum(each.cpu_times()[:2]) for each in clients)
    _probe(prober, rest)
    seconds, cpu = time.monotonic() - began, time.process_time() - own
    after = sum(sum(each.cpu_times()[:2]) for each in clients)
    prober.close()
    return {
        "files_per_second": len(rest) / seconds,
        "own_us_per_file": cpu / len(rest) * 1e6,
        "client_us_per_file": (after - before) / len(rest) * 1e6,
    }


def _probe(prober: Prober, paths: list[bytes]) -> None:
    answered = sum(bool(answer) for answer in prober.probe(itertools.starmap(ProbeTask, enumerate(paths))))
    assert answered == len(paths)


class _Simulation:
    """The dispatcher with workers in calculated time."""

    def __init__(self, workers: int, children: int, files: int) -> None:
        self._files = files
        self._children = children
        self._chance = random.Random(1)  # noqa: S311 - no secret
        self._dispatcher = Dispatcher(((b"/",),))
        self._tasks = self._all_tasks()
        self._exhausted = False
        self._outstanding = 0
        self._events: list[tuple[float, int, int, Taken]] = []
        """Time of arrival, a number, the worker, and the message."""
        self._numbers = itertools.count()
        self._members = [Member(str(n), str(n), children, places={b"/": b"/"}) for n in range(workers)]
        self._free = [0.0] * workers
        """When each worker has no file any more."""
        self._work = [0.0] * workers
        self._at_once = [0] * workers
        for member in self._members:
            self._dispatcher.join(member)

    def run(self) -> dict[str, float]:
        began, now, answered = time.process_time(), 0.0, 0
        for worker in range(len(self._members)):
            self._hand(worker, now)
        while self._events:
            now, _, worker, taken = heapq.heappop(self._events)
            member = self._members[worker]
            self._at_once[worker] -= 1
            count = self._dispatcher.take(member, taken)
            member.note(count, taken.busy, 2 * _LATENCY)
            self._dispatcher.answers.clear()
            self._outstanding -= count
            answered += count
            for each in (worker, *range(len(self._members))) if self._dispatcher.last else (worker,):
                self._hand(each, now)
        assert answered == self._files
        return {
            "fed": sum(self._work) / (now * len(self._members)),
            "files_per_second": answered / now,
            "dispatcher_us_per_file": (time.process_time() - began) / answered * 1e6,
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
        }

    def _all_tasks(self) -> Iterator[ProbeTask]:
        return (ProbeTask(key, b"/%d.mkv" % key) for key in range(self._files))

    def _hand(self, worker: int, now: float) -> None:
        self._feed()
        member = self._members[worker]
        while self._at_once[worker] < _AT_ONCE and (batch := self._dispatcher.hand(member)):
            starts = max(self._free[worker], now + _LATENCY)
            times = (self._chance.expovariate(1 / _MEAN) for _ in batch)
            work = sum(times) / self._children
            self._free[worker] = starts + work
            self._work[worker] += work
            self._at_once[worker] += 1
            answers = [Answered(task.key, "", _RAW) for task in batch]
            taken = Taken(answers, [], [], Usage(), work, min(work, BATCH_SECONDS))
            arrival = self._free[worker] + _LATENCY
            heapq.heappush(self._events, (arrival, next(self._numbers), worker, taken))

    def _feed(self) -> None:
        wanted = self._dispatcher.capacity - self._outstanding
        if self._exhausted or wanted < self._dispatcher.capacity // 4:
            return
        batch = list(itertools.islice(self._tasks, wanted))
        self._exhausted = len(batch) < wanted
        self._outstanding += len(batch)
        self._dispatcher.feed(batch, last=self._exhausted)


_RAW: Any = b""

if __name__ == "__main__":
    main()
