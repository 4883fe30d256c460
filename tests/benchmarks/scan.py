"""How long a scan takes, beside the bare work and beside other tools.

    python -m tests.benchmarks.scan DIR [--rounds 3] [--only NAME,NAME] [--cold]

`bare` is the floor: pymediainfo's own parse of each file at speed 0, with the engine's two time-saving
options (no texts for people, and one parser for MP4 and Matroska), in as many children, its answers thrown
away. The contestants take turns, so
that a slow moment of the machine hits all of them; quote the ratios.
"""

import argparse
import functools
import multiprocessing
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from pymediainfo import MediaInfo

from app.core.filetypes import BUILT_IN, is_ignored_file
from app.probe.pool import default_workers
from tests.benchmarks.measure import Cost, drop_caches, median, report, run

Command = list[str]


def main() -> None:
    arguments = _arguments()
    folder = str(arguments.folder)
    if arguments.bare:
        _bare(os.fsencode(folder))
        return
    with tempfile.TemporaryDirectory() as scratch:
        contestants = _contestants(folder, Path(scratch))
        chosen = {name: make for name, make in contestants.items() if name in (arguments.only or contestants)}
        costs = _race(chosen, arguments.rounds, cold=arguments.cold)
    files = sum(1 for _ in _videos(os.fsencode(folder)))
    _print(costs, files)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", type=lambda text: text.split(","), help="names of contestants")
    parser.add_argument("--cold", action="store_true", help="empty the disk cache before each run (root)")
    parser.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _contestants(folder: str, scratch: Path) -> dict[str, Callable[[int], Command]]:
    """Return by name what makes the command of a round; a tool that is not installed is left out."""
    ours = [sys.executable, "-m", "app", "scan", folder, "--format", "json", "--no-progress", "--library"]
    cores = str(default_workers())
    names = scratch / "names"
    names.write_bytes(b"\0".join(_videos(os.fsencode(folder))))
    everyone: dict[str, Command | Callable[[int], Command]] = {
        "scan": lambda number: [*ours, str(scratch / f"fresh-{number}.sqlite3")],
        "rescan": lambda number: [*ours, str(scratch / f"fresh-{number}.sqlite3")],
        "bare": [sys.executable, "-m", "tests.benchmarks.scan", "--bare", folder],
        "mediainfo": ["mediainfo", "--Output=JSON", folder],
        "ffprobe": [
            *("xargs", "-0", "-a", str(names), "-P", cores, "-n", "1"),
            *("ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", "-i"),
        ],
        "exiftool": ["exiftool", "-r", "-json", "-fast2", folder],
    }
    ours_too = {"scan", "rescan", "bare"}
    present = {name: make for name, make in everyone.items() if name in ours_too or shutil.which(name)}
    for name in everyone.keys() - present.keys():
        print(f"{name} is not installed", file=sys.stderr)
    return {name: make if callable(make) else _always(make) for name, make in present.items()}


def _always(command: Command) -> Callable[[int], Command]:
    return lambda _round: command


def _race(
    contestants: dict[str, Callable[[int], Command]], rounds: int, *, cold: bool
) -> dict[str, list[Cost]]:
    costs: dict[str, list[Cost]] = {name: [] for name in contestants}
    for number in range(rounds):
        for name, make in contestants.items():
            if cold:
                drop_caches()
            cost = run(make(number))
            costs[name].append(cost)
            print(f"{number + 1}. {name}: {cost.seconds:.2f} s", file=sys.stderr)
    return costs


def _print(costs: dict[str, list[Cost]], files: int) -> None:
    figures = {}
    heading = ("seconds", "files/s", "cpu s", "read MB", "peak MB", "x scan", "x bare")
    print(f"{'':10}" + "".join(f"{word:>10}" for word in heading))
    middle = {name: median([cost.seconds for cost in runs]) for name, runs in costs.items()}
    for name, runs in costs.items():
        seconds = middle[name]
        figures[name] = {
            "seconds": seconds,
            "files_per_second": round(files / seconds),
            "cpu_seconds": median([cost.cpu for cost in runs]),
            "read_mb": median([cost.read_mb for cost in runs]),
            "peak_pss_mb": median([cost.peak_pss_mb for cost in runs]),
            "to_scan": round(seconds / middle["scan"], 2) if "scan" in middle else None,
            "to_bare": round(seconds / middle["bare"], 2) if "bare" in middle else None,
        }
        print(f"{name:10}" + "".join(f"{value!s:>10}" for value in figures[name].values()))
    report("scan", {"files": files, **figures})


def _videos(folder: bytes) -> list[bytes]:
    found: list[bytes] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not BUILT_IN.is_ignored_folder(name)]
        found.extend(
            os.path.join(parent, name)  # noqa: PTH118 - bytes
            for name in names
            if BUILT_IN.is_video_name(name) and not is_ignored_file(name)
        )
    return found


def _bare(folder: bytes) -> None:
    with multiprocessing.get_context("spawn").Pool(default_workers()) as children:
        for _ in children.imap_unordered(_parse_bare, _videos(folder), chunksize=16):
            pass


def _parse_bare(path: bytes) -> None:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - bytes
        head = file.read(8)
        parser = "Mpeg4" if head[4:8] in {b"ftyp", b"moov"} else "Mk" if head[:4] == b"\x1aE\xdf\xa3" else ""
        options = _engine()
        options(None, "ReadByHuman", "0")
        options(None, "File_ForceParser", parser)
        MediaInfo.parse(file, parse_speed=0, output="JSON", full=False)


@functools.cache
def _engine() -> Callable[[None, str, str], str]:
    library: Any = MediaInfo._get_library()[0]
    return cast("Callable[[None, str, str], str]", library.MediaInfo_Option)


if __name__ == "__main__":
    main()
