"""How fast files are read for their checksums, beside tools that do nothing else; how soon Cancel ends it.

    python -m tests.benchmarks.checksums [--files 16] [--mb 128] [--rounds 3] [--tries 20]

The tools take turns on the same files, of random bytes: warm, and cold after their pages were dropped from
the cache of the system. `seconds` are those of the whole command. Ours looks twice at each file, two seconds
apart, before it reads the first one: `net` are its seconds without the start and that pause, as the command
takes for a single empty file. CPU seconds are those of all its processes. Cancel comes at a random moment
inside a sparse file of 20 GB, and is over once the outcome is saved.
"""

import argparse
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from app.checksum import session
from app.config.volumes import volume_id
from app.core.checksum.job import ChecksumRequest
from app.core.file.listed_file import file_id
from app.core.job import JobState
from app.core.job.control import JobControl
from app.jobs.runner import ThreadHost
from app.library import Library, open_library
from tests.benchmarks.measure import distribution, report
from tests.library.filling import fill

GB: Final = 10**9
SPARSE_BYTES: Final = 20 * GB
_TOOLS: Final = {
    "xxh3-128": ("xxhsum", "-H2"),
    "sha256": ("sha256sum",),
    "blake3": ("b3sum", "--num-threads", "1"),
}


class Run(NamedTuple):
    """What one command took."""

    seconds: float
    cpu: float


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=16)
    parser.add_argument("--mb", type=int, default=128)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tries", type=int, default=20)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        paths = _make_files(folder / "files", arguments.files, arguments.mb)
        figures = {
            name: _race(folder, paths, name, arguments.rounds)
            for name in _TOOLS
            if shutil.which(_TOOLS[name][0])
        }
        latency = [_cancel(folder) for _ in range(arguments.tries)]
    size = arguments.files * arguments.mb / 1000
    report("checksums", {"gb": size, **figures, "cancel_ms": distribution([each * 1000 for each in latency])})


def _make_files(folder: Path, count: int, size: int) -> list[Path]:
    folder.mkdir()
    paths = [folder / f"{number:03}.mov" for number in range(count)]
    for path in paths:
        with path.open("wb") as file:
            for _ in range(size):
                file.write(os.urandom(10**6))
    return paths


def _race(folder: Path, paths: Sequence[Path], name: str, rounds: int) -> dict[str, dict[str, float]]:
    """Return the least figures of the tool and of our command, warm and cold."""
    pause = min(
        _ours(folder, _make_files(folder / f"none-{name}-{at}", 1, 0), name).seconds for at in range(3)
    )
    figures = {}
    for state in ("warm", "cold"):
        theirs, ours = [], []
        for _ in range(rounds):
            _prepare(paths, cold=state == "cold")
            theirs.append(_time([*_TOOLS[name], *map(str, paths)]))
            _prepare(paths, cold=state == "cold")
            ours.append(_ours(folder, paths, name))
        net = min(run.seconds for run in ours) - pause
        figures[state] = {
            "tool_seconds": min(run.seconds for run in theirs),
            "tool_cpu": min(run.cpu for run in theirs),
            "seconds": min(run.seconds for run in ours),
            "net": net,
            "cpu": min(run.cpu for run in ours),
            "ratio": min(run.seconds for run in theirs) / net,
        }
        print(name, state, {key: round(value, 3) for key, value in figures[state].items()}, flush=True)
    return figures


def _prepare(paths: Sequence[Path], *, cold: bool) -> None:
    for path in paths:
        with path.open("rb") as file:
            if cold:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            else:
                while file.read(2**20):
                    pass


def _ours(folder: Path, paths: Sequence[Path], name: str) -> Run:
    """Run our command on a fresh library that knows the files."""
    library = folder / "library.sqlite3"
    _know(library, paths)
    command = [sys.executable, "-m", "app", "checksum", "--library", str(library), "--algorithm", name]
    run = _time([*command, str(paths[0].parent)])
    for part in folder.glob("library.sqlite3*"):
        part.unlink()
    return run


def _time(command: Sequence[str]) -> Run:
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Run(seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _know(path: Path, files: Sequence[Path]) -> None:
    library = open_library(path)
    _fill(library, files)
    library.close()


def _fill(library: Library, files: Sequence[Path]) -> None:
    listed = []
    for file in files:
        status = file.stat()
        listed.append(
            (os.fsencode(file.name), status.st_size, status.st_mtime_ns, file_id(status.st_ino), None)
        )
    root = os.fsencode(files[0].parent)
    fill(library, root, [(root, listed)], volume_id(root))


def _cancel(folder: Path) -> float:
    """Cancel a check inside a large file; return the seconds until its outcome."""
    large = folder / "sparse" / "large.mov"
    large.parent.mkdir(exist_ok=True)
    large.touch()
    os.truncate(large, SPARSE_BYTES)
    library = open_library(folder / "cancel.sqlite3")
    _fill(library, [large])
    control, asked = JobControl(), [0.0]
    reading = threading.Event()

    def cancel() -> None:
        reading.wait()
        time.sleep(random.uniform(0, 1))  # noqa: S311 - no secret
        asked[0] = time.monotonic()
        control.set()

    thread = threading.Thread(target=cancel)
    thread.start()
    host = ThreadHost(
        control, lambda progress: reading.set() if progress.bytes_done else None, lambda _batch: None
    )
    request = ChecksumRequest(paths=(os.fsencode(large.parent),))
    outcome = host.run(
        lambda host: session.run(
            request, host, library, verify=True, began=time.time(), waking=control.waking
        )
    )
    took = time.monotonic() - asked[0]
    thread.join()
    library.close()
    if outcome.state is not JobState.CANCELLED:
        sys.exit("the file was read before the cancel")
    for part in folder.glob("cancel.sqlite3*"):
        part.unlink()
    return took


if __name__ == "__main__":
    main()
