"""The speed of checksums by a cluster, beside that of this computer.

    python -m tests.benchmarks.cluster_checksums [--small 4000] [--large 24] [--rounds 3]

`small` files have 16 KiB and tell the cost of a file: files in a second, and the processor time of the
job's own process for a file. `large` files have 64 MiB, and a child gets at most 100 MiB of them in a second,
as from a share whose connections are the limit: MiB in a second. `here` are the children of this computer,
one at a time; `local:N` are N workers with one child each. The time begins with the first answer.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from app.checksum.pool import HashPool, HashWorker
from app.checksum.protocol import ReadResult
from app.checksum.tasks import HashQueue, HashTask
from app.cluster.file_readers import ClusterReaders
from app.core.checksum.algorithm import DEFAULT
from app.core.cluster import ClusterChoice
from app.disk_pool.disk_queue import DiskQueue
from tests.benchmarks.measure import median, report
from tests.cluster.reading import SlowReader

_SMALL: Final = 16 * 2**10
_LARGE: Final = 64 * 2**20
_HERE: Final = "here"
_NAMES: Final = (_HERE, "local:1", "local:2")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--small", type=int, default=4000)
    parser.add_argument("--large", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    figures: dict[str, object] = {"small": asked.small, "large": asked.large}
    with tempfile.TemporaryDirectory(prefix="cluster") as scratch:
        small = _make(Path(scratch) / "small", asked.small, _SMALL)
        large = _make(Path(scratch) / "large", asked.large, _LARGE)
        for name in _NAMES:
            costs = [_measure(name, small, HashWorker) for _ in range(asked.rounds)]
            slow = [_measure(name, large, SlowReader)[0] for _ in range(asked.rounds)]
            figures[name] = {
                "small_files_per_second": asked.small / median([seconds for seconds, _ in costs]),
                "own_us_per_file": median([cpu for _, cpu in costs]) / asked.small * 1e6,
                "large_mib_per_second": asked.large * _LARGE / 2**20 / median(slow),
            }
    report("cluster_checksums", figures)


def _make(folder: Path, count: int, size: int) -> list[Path]:
    folder.mkdir()
    paths = [folder / f"{number}.mov" for number in range(count)]
    for path in paths:
        path.touch()
        os.truncate(path, size)
    return paths


def _measure(name: str, paths: list[Path], worker: type[HashWorker]) -> tuple[float, float]:
    """Return the seconds for these files, and the processor seconds of this process."""
    queue: HashQueue = DiskQueue(_tasks(paths), 1)
    queue.still_seconds = 0.0
    own, times = 0.0, list[float]()
    with closing(_pool(name, queue, os.fsencode(paths[0].parent), worker)) as pool:
        for answer in pool.answers():
            if answer is not None and answer.result is not None:
                times.append(time.monotonic())
                own = own or time.process_time()
    assert len(times) == len(paths)
    return (times[-1] - times[0]) * len(paths) / (len(paths) - 1), time.process_time() - own


def _pool(
    name: str, queue: HashQueue, folder: bytes, worker: type[HashWorker]
) -> HashPool | ClusterReaders[HashTask, ReadResult]:
    if name == _HERE:
        return HashPool([queue], worker)
    return ClusterReaders(
        [queue], choice=ClusterChoice(address=name, insecure=True), roots=[folder], worker=worker
    )


def _tasks(paths: Iterable[Path]) -> Iterable[HashTask]:
    for number, path in enumerate(paths):
        size = path.stat().st_size
        yield HashTask(record=number, source_id=1, path=os.fsencode(path), size=size, algorithms=(DEFAULT,))


if __name__ == "__main__":
    main()
