"""How long a share keeps us waiting that answers late.

    python -m tests.benchmarks.share [--delays 5 20] [--folders 361] [--files 400] [--workers 2] [--rounds 1]
                                     [--peers NAME ...]

The share is a file system of our own (FUSE), compiled for the run. Each request waits so many milliseconds;
requests wait side by side. Every figure is of a new mount, so that nothing is in the kernel's cache.

`listing` is what the lister takes for a tree of `--folders`, with its threads and, as `one thread`, without.
`scan` is `cinventory scan` of `--files` small videos in folders of 20, to a fresh library with `--workers`
children; `rescan` is the same again, to that library. `local` is the same scan without the share.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListRequest, RootPart
from app.scan.listing.position import THREADS
from tests import samples
from tests.benchmarks.measure import Cost, median, report, run
from tests.benchmarks.racing.contestants import contestants
from tests.benchmarks.racing.floors import videos
from tests.benchmarks.sharing import late_share

_IN_A_FOLDER = 20
_PEERS = ("mediainfo", "ffprobe", "exiftool")


class _Place(NamedTuple):
    """Where the benchmark has its files."""

    scratch: Path
    program: Path

    @property
    def folders(self) -> Path:
        return self.scratch / "folders"

    @property
    def files(self) -> Path:
        return self.scratch / "files"

    @property
    def point(self) -> Path:
        return self.scratch / "share"


def main() -> None:
    arguments = _arguments()
    if lacks := late_share.missing():
        sys.exit(f"share needs a file system in user space (FUSE). Missing here: {', '.join(lacks)}")
    with tempfile.TemporaryDirectory(prefix="share") as scratch:
        place = _Place(Path(scratch), late_share.build(Path(scratch)))
        folders = make_folders(place.folders, arguments.folders)
        _make_files(place.files, arguments.files)
        local = median(
            [_scan(place, place.files, arguments.workers)[0].seconds for _ in range(arguments.rounds)]
        )
        print(f"local: scan of {arguments.files} files {local:.2f} s", flush=True)
        figures = {f"{delay:g} ms": _measure(place, delay, arguments) for delay in arguments.delays}
    report(
        "share",
        {
            "folders": folders,
            "files": arguments.files,
            "workers": arguments.workers,
            "local": local,
            **figures,
        },
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--delays", type=float, nargs="+", default=[5, 20], help="milliseconds")
    parser.add_argument("--folders", type=int, default=361)
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=1, help="medians are printed")
    parser.add_argument("--peers", nargs="*", choices=_PEERS, default=[], help="other tools to run")
    return parser.parse_args()


def _measure(place: _Place, delay: float, arguments: argparse.Namespace) -> dict[str, float]:
    """Return the figures of a share that answers after `delay` milliseconds."""
    seconds: dict[str, list[float]] = {}

    def note(name: str, took: float) -> None:
        seconds.setdefault(name, []).append(took)

    for _ in range(arguments.rounds):
        note("listing", _list(place, delay, THREADS))
        note("listing, one thread", _list(place, delay, 0))
        with late_share.mounted(place.program, place.files, place.point, delay):
            first, library = _scan(place, place.point, arguments.workers)
        with late_share.mounted(place.program, place.files, place.point, delay):
            again, _ = _scan(place, place.point, arguments.workers, library)
        note("scan", first.seconds)
        note("scan, cpu", first.cpu)
        note("rescan", again.seconds)
        for name in arguments.peers:
            note(name, _run_peer(place, delay, name).seconds)
    figures = {name: median(took) for name, took in seconds.items()}
    figures["scan, ms a file"] = round(figures["scan"] / arguments.files * 1e3, 2)
    for name, figure in figures.items():
        print(f"{delay:g} ms: {name:20} {figure:8.3f}", flush=True)
    return figures


def _list(place: _Place, delay: float, threads: int) -> float:
    """Return the seconds that listing takes."""
    with late_share.mounted(place.program, place.folders, place.point, delay):
        began = time.monotonic()
        request = ListRequest(os.fsencode(place.point), threads=threads)
        parts = [told for told in list_root(request, sniff=False) if isinstance(told, RootPart)]
        seconds = time.monotonic() - began
    if any(part.errors for part in parts) or sum(part.videos for part in parts) == 0:
        raise RuntimeError("the tree was not listed")
    return seconds


def _scan(place: _Place, folder: Path, workers: int, library: Path | None = None) -> tuple[Cost, Path]:
    """Scan, by default to a fresh library; return what it cost, and the library."""
    library = library or Path(tempfile.mkdtemp(dir=place.scratch)) / "library.sqlite3"
    command = [
        *(sys.executable, "-m", "app", "scan", str(folder), "--no-progress", "--format", "csv"),
        *("--workers", str(workers), "--library", str(library)),
    ]
    cost = run(command)
    if cost.status:
        raise RuntimeError(f"the scan ended with {cost.status}")
    return cost, library


def _run_peer(place: _Place, delay: float, name: str) -> Cost:
    with late_share.mounted(place.program, place.files, place.point, delay):
        paths = sorted(videos(os.fsencode(place.point)))
    scratch = Path(tempfile.mkdtemp(dir=place.scratch))
    peer = contestants(str(place.point), paths, scratch, "")[name]
    if peer.is_missing:
        sys.exit(f"{name} is missing: it is not installed")
    with late_share.mounted(place.program, place.files, place.point, delay):
        return run(peer.command(0))


def make_folders(root: Path, count: int) -> int:
    """Make a tree of `count` folders, two deep, with empty videos in it; return `count`."""
    width = max(1, round(count**0.5))
    for number in range(count - 1):
        outer, inner = divmod(number, width)
        folder = root / f"{outer}" / f"{inner}" if inner else root / f"{outer}"
        folder.mkdir(parents=True)
        for name in ("a.mkv", "b.mp4"):
            (folder / name).touch()
    return count


def _make_files(root: Path, count: int) -> None:
    """Make `count` small videos, links to a few masters."""
    masters_folder = root.with_name("masters")
    masters_folder.mkdir()
    masters = [
        path for path in samples.make(masters_folder).values() if path.suffix in {".mkv", ".mp4", ".avi"}
    ]
    for number in range(count):
        master = masters[number % len(masters)]
        folder = root / f"{number // _IN_A_FOLDER:03}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"clip {number:05}{master.suffix}").hardlink_to(master)


if __name__ == "__main__":
    main()
