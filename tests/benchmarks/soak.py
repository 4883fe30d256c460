"""Whether a process that scans again and again keeps hold of anything.

    python -m tests.benchmarks.soak [--scans 200] [--warm-up 40] [--files 60] [--window]

One library, one queue, one folder of real videos and worse. In turn every file is read again, none has
changed, some have changed and one is gone or back, and a scan is cancelled while it reads. After each scan
file handles, threads and children are counted, and then, garbage collected, the memory of this process is
measured. After the warm-up the medians of the first and the last quarter are compared: exit status 1 where
one has grown, memory by more than 2 MB. `--window` has the real window open meanwhile, painted offscreen.
"""

import argparse
import asyncio
import gc
import multiprocessing
import os
import statistics
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import psutil

from app.compose import build
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.run.progress import Phase
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import open_library
from tests.benchmarks.holdings import plant
from tests.benchmarks.measure import pss_mb, report
from tests.child_processes import child_processes

LEEWAY_MB: Final = 2.0
SETTLING: Final = 0.02
"""Seconds: a thread that was joined is counted by the system a moment longer."""
PATIENCE: Final = 120.0
"""Seconds for one scan."""


class State(NamedTuple):
    """What the process holds when a scan has ended."""

    handles: float
    threads: float
    children: float
    memory_mb: float


Act = Callable[[AsyncJobQueue, Path], Awaitable[Job]]
"""One scan, of a folder."""


def main() -> None:
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="soak") as scratch:
        folder, library = Path(scratch) / "videos", Path(scratch) / "library.sqlite3"
        _plant(folder, arguments.files)
        soak = partial(_soak, library=library, folder=folder, scans=arguments.scans)
        within = _in_window if arguments.window else _headless
        states = within(library, soak)
    kept = states[arguments.warm_up :]
    quarter = max(1, len(kept) // 4)
    first, last = _middle(kept[:quarter]), _middle(kept[-quarter:])
    grown = [
        name
        for name, before, after in zip(State._fields, first, last, strict=True)
        if after > before + (LEEWAY_MB if name == "memory_mb" else 0)
    ]
    figures = {"scans": len(states), "warm_up": arguments.warm_up, "window": arguments.window}
    report("soak", {**figures, "first": first._asdict(), "last": last._asdict(), "grown": grown})
    sys.exit(bool(grown))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--scans", type=int, default=200)
    parser.add_argument("--warm-up", type=int, default=40, help="scans that do not count")
    parser.add_argument("--files", type=int, default=60)
    parser.add_argument("--window", action="store_true")
    arguments = parser.parse_args()
    if arguments.scans <= arguments.warm_up:
        parser.error("no scan is left after the warm-up")
    return arguments


def _plant(folder: Path, count: int) -> None:
    """Fill the folder, in a child: what it has freed of its memory would take in here what leaks."""
    child = multiprocessing.get_context("spawn").Process(target=plant, args=(folder, count))
    child.start()
    child.join()
    if child.exitcode:
        sys.exit("the videos could not be made")


Soak = Callable[[AsyncJobQueue], Awaitable[list[State]]]


def _headless(library: Path, soak: Soak) -> list[State]:
    async def live() -> list[State]:
        parts = build(ThreadRunner(), open_library(library))
        try:
            return await soak(parts.queue)
        finally:
            await parts.close()

    return asyncio.run(live())


def _in_window(library: Path, soak: Soak) -> list[State]:
    from tests.benchmarks.windows import Windows  # noqa: PLC0415 - Qt, which the other way does without

    async def live(windows: Windows) -> list[State]:
        async with windows.open(library) as desktop:
            assert desktop.session is not None
            return await soak(desktop.session.desk.queue)

    with Windows() as windows:
        return windows.run(live(windows))


async def _soak(queue: AsyncJobQueue, library: Path, folder: Path, scans: int) -> list[State]:
    states = []
    for number in range(scans):
        act = _ACTS[number % len(_ACTS)]
        async with asyncio.timeout(PATIENCE):
            job = await act(queue, folder)
        if job.state not in {JobState.COMPLETED, JobState.CANCELLED}:
            raise RuntimeError(f"a scan has ended {job.state}: {job.error}")
        await asyncio.sleep(SETTLING)
        states.append(_state(library))
        if number % 10 == 9 or number == scans - 1:
            print(f"{number + 1:5} scans: {states[-1]}", file=sys.stderr, flush=True)
    return states


def _state(library: Path) -> State:
    """Count, but for the handles of the library's file itself: each reader that is open has two more.

    SQLite keeps that of a closed one for the next, so there are as many as readers ever overlapped
    (https://sqlite.org/src/file/src/os_unix.c, on POSIX advisory locks).
    """
    process = psutil.Process()
    handles, threads = process.num_fds() - _open(process, library), process.num_threads()
    gc.collect()
    return State(handles, threads, len(child_processes()), round(pss_mb(process), 2))


def _open(process: psutil.Process, path: Path) -> int:
    return sum(file.path == os.path.realpath(path) for file in process.open_files())


def _middle(states: Sequence[State]) -> State:
    return State(*(statistics.median(values) for values in zip(*states, strict=True)))


async def _scan(queue: AsyncJobQueue, folder: Path, *, deep: bool = False) -> Job:
    request = ScanRequest(paths=(os.fsencode(folder),), deep=deep)
    return await queue.wait((await queue.submit(SCAN, request)).id)


async def _scan_changed(queue: AsyncJobQueue, folder: Path) -> Job:
    _change(folder)
    return await _scan(queue, folder)


def _change(folder: Path) -> None:
    """Give every other file another time, and hide one, or have it back."""
    for path in sorted(folder.rglob("clip*"))[::2]:
        times = path.stat()
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 1_000_000_000))
    shown, hidden = folder / "000" / "clip 00001.mkv", folder.parent / "hidden"
    if hidden.exists():
        hidden.rename(shown)
    else:
        shown.rename(hidden)


async def _scan_cancelled(queue: AsyncJobQueue, folder: Path) -> Job:
    """Scan everything, and cancel as soon as files are being read."""
    cancels: list[asyncio.Task[Job]] = []

    def hear(job: Job) -> None:
        reads = job.progress is not None and job.progress.phase is Phase.PROBING
        if job.state is JobState.RUNNING and reads and not cancels:
            cancels.append(asyncio.create_task(queue.cancel(job.id)))

    unsubscribe = queue.subscribe(hear)
    try:
        return await _scan(queue, folder, deep=True)
    finally:
        unsubscribe()
        await asyncio.gather(*cancels)


_ACTS: Final[Sequence[Act]] = (partial(_scan, deep=True), _scan, _scan_changed, _scan_cancelled)


if __name__ == "__main__":
    main()
