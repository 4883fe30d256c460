"""Whether a watched source of many folders costs nothing, and how soon its changes are in the library.

    python -m tests.benchmarks.watching [--folders 20000] [--idle 60] [--mb 20] [--files 5000] [--during 60]

A `cinventory serve` watches the folders. First nothing happens; then a video is copied at 1 MB/s; then many
small ones are copied within a time; then a deep folder is made with one video. Probes are counted by the
results of the scans. At last a kernel that allows 100 watches makes the same server use its timer.
Exit status 1 where an aim is missed. Linux only.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import psutil

from tests.benchmarks.measure import report
from tests.benchmarks.server import Server, command, serving
from tests.cli.clips import make_clip
from tests.samples import video

PATIENCE: Final = 180.0
LOOK_SECONDS: Final = 0.2
MEGABYTE: Final = 1_000_000
FEW_WATCHES: Final = (
    *("unshare", "-Ur", "sh", "-c"),
    'echo 100 > /proc/sys/user/max_inotify_watches && exec "$@"',
    "sh",
)
"""Runs a command that may have 100 inotify watches, in a user namespace of its own."""
IDLE_AIM: Final = 0.5
"""Per cent of one processor."""
LATENCY_AIM: Final = 30.0
"""Seconds from the end of a copy to the file in the library."""


def main() -> None:
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="watching") as scratch:
        videos, clips = Path(scratch) / "videos", Path(scratch) / "clips"
        clips.mkdir()
        folders = _make_folders(videos, arguments.folders)
        for name in ("scan", "watch"):
            subprocess.run(command(Path(scratch) / "library.sqlite3", name, str(videos)), check=True)
        began = time.monotonic()
        with serving(Path(scratch)) as server:
            _until(lambda: _mode(server) == "events")
            figures = {"seconds_to_watch": round(time.monotonic() - began, 2)}
            _until(lambda: _is_quiet(server))
            figures |= _idle(server, arguments.idle)
            figures |= _copied(server, videos, clips, arguments.mb)
            figures |= _flooded(server, folders, clips, arguments.files, arguments.during)
            figures |= _deep(server, videos, clips)
        with serving(Path(scratch), before=FEW_WATCHES) as server:
            _until(lambda: _mode(server) == "hourly")
            print(server.get("watches")["sources"][0]["text"])
    missed = _missed(figures, arguments.files)
    report("watching", {**vars(arguments), **figures, "missed": missed})
    sys.exit(bool(missed))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folders", type=int, default=20_000)
    parser.add_argument("--idle", type=float, default=60.0, help="seconds without a change")
    parser.add_argument("--mb", type=int, default=20, help="size of the file that is copied at 1 MB/s")
    parser.add_argument("--files", type=int, default=5_000)
    parser.add_argument("--during", type=float, default=60.0, help="seconds in which these are copied")
    return parser.parse_args()


def _missed(figures: dict[str, Any], files: int) -> list[str]:
    aims = {
        "idle": figures["idle_cpu_percent"] <= IDLE_AIM,
        "copy_latency": figures["copy_seconds"] <= LATENCY_AIM,
        "copy_once": figures["copy_probes"] == 1,
        "flood": figures["flood_probes"] == files,
        "deep": figures["deep_seconds"] <= LATENCY_AIM,
    }
    return [name for name, is_met in aims.items() if not is_met]


def _make_folders(videos: Path, count: int) -> list[Path]:
    """Make a tree of `count` folders, at most 100 in each, and return those that hold no other."""
    deepest = [videos / f"{number // 100:03}" / f"{number % 100:02}" for number in range(count)]
    for folder in deepest:
        folder.mkdir(parents=True)
    make_clip(deepest[0] / "first.mkv")
    return deepest


def _idle(server: Server, seconds: float) -> dict[str, float]:
    """Return what the server and its children cost while nothing happens."""
    before = _cpu(server.process)
    began = time.monotonic()
    time.sleep(seconds)
    passed = time.monotonic() - began
    spent = {name: used - before.get(name, 0.0) for name, used in _cpu(server.process).items()}
    return {"idle_cpu_percent": round(100 * sum(spent.values()) / passed, 2)}


def _cpu(process: psutil.Process) -> dict[int, float]:
    """Return the processor time of a process and its children, by process."""
    tree = [process, *process.children(recursive=True)]
    return {each.pid: sum(each.cpu_times()[:2]) for each in tree}


def _copied(server: Server, videos: Path, clips: Path, megabytes: int) -> dict[str, float]:
    """Copy a video at 1 MB/s."""
    clip = clips / "long.mkv"
    video(clip)
    with clip.open("ab") as file:  # what follows the last cluster is passed over by players
        file.write(bytes(megabytes * MEGABYTE - clip.stat().st_size))
    counts, target = _Counts(server), videos / "000" / "00" / "copied.mkv"
    with clip.open("rb") as source, target.open("xb", buffering=0) as copy:
        while part := source.read(MEGABYTE // 10):
            copy.write(part)
            time.sleep(0.1)
    seconds = counts.until(1)
    return {"copy_seconds": seconds, "copy_probes": counts.probes()}


def _flooded(server: Server, folders: list[Path], clips: Path, files: int, during: float) -> dict[str, float]:
    """Copy small videos into many folders, evenly spread over a time."""
    clip, counts = make_clip(clips / "short.mkv"), _Counts(server)
    before, began = _cpu(server.process), time.monotonic()
    for number in range(files):
        shutil.copyfile(clip, folders[number % min(50, len(folders))] / f"{number:05}.mkv")
        time.sleep(max(0.0, began + during * (number + 1) / files - time.monotonic()))
    seconds = counts.until(files)
    spent = sum(used - before.get(name, 0.0) for name, used in _cpu(server.process).items())
    return {"flood_seconds": seconds, "flood_probes": counts.probes(), "flood_cpu": round(spent, 1)}


def _deep(server: Server, videos: Path, clips: Path) -> dict[str, float]:
    """Make folders in folders, with a video in the last one."""
    counts = _Counts(server)
    deep = videos.joinpath(*"abcdefgh")
    deep.mkdir(parents=True)
    shutil.copyfile(clips / "short.mkv", deep / "deep.mkv")
    return {"deep_seconds": counts.until(1)}


class _Counts:
    """Counts files and probes from now on."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._files = _files(server)
        self._jobs = {job["id"] for job in server.get("jobs")["jobs"]}

    def until(self, files: int) -> float:
        """Wait until so many files have come, and return the seconds."""
        began = time.monotonic()
        _until(lambda: _files(self._server) >= self._files + files)
        return round(time.monotonic() - began, 2)

    def probes(self) -> int:
        """Return the number of probed files, once nothing happens any more."""
        _until(lambda: _is_quiet(self._server))
        jobs = self._server.get("jobs")["jobs"]
        results = [job["result"] for job in jobs if job["id"] not in self._jobs]
        return sum(result["ok"] + result["failed"] + result["timeout"] for result in results)


def _files(server: Server) -> int:
    lines = server.get_text("metrics").splitlines()
    return sum(int(line.split()[-1]) for line in lines if line.startswith("cinventory_files{"))


def _mode(server: Server) -> str:
    return str(server.get("watches")["sources"][0]["mode"])


def _is_quiet(server: Server) -> bool:
    """Return whether no scan has waited or run for as long as a changed file is looked at."""
    quiet_since = time.monotonic()
    while time.monotonic() < quiet_since + 15.0:
        if any(job["result"] is None for job in server.get("jobs")["jobs"]):
            return False
        time.sleep(1.0)
    return True


def _until(fact: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not fact():
        if time.monotonic() > deadline:
            sys.exit("nothing happened")
        time.sleep(LOOK_SECONDS)


if __name__ == "__main__":
    os.chdir(Path(__file__).parents[2])
    main()
