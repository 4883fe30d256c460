"""What files beside videos cost a scan, in processor time of the program and all its children.

    python -m tests.benchmarks.sidecars [--videos 10000] [--turns 3]

Two trees of hard links to small videos, 20 a folder. In one, each video has subtitles of 1 KB and an `.nfo`
beside it. `scan` is a first scan of each, by the command, and `rescan` a second one. `listing` is the bare
listing of a tree, in this process; `least` is what no listing can do without: the status of each file that
it tells of. `read` are 2,000 files of subtitles of 55 KB, read as a probe child reads
them. The least of the turns counts.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.config.language_table import language_table
from app.core.sidecars.contents import contents_of
from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListRequest
from tests import samples
from tests.benchmarks.measure import compile_modules, report, run

_A_FOLDER: Final = 20
_READ: Final = 2_000
_CUE: Final = "{0}\n00:{1:02}:{2:02},000 --> 00:{1:02}:{2:02},900\nWhat is said in line {0} of it.\n\n"


def main() -> None:
    arguments = _arguments()
    compile_modules()
    with tempfile.TemporaryDirectory(prefix="sidecars") as folder:
        scratch = Path(folder)
        film = samples.make(scratch / "samples")
        video = min(film.values(), key=lambda path: path.stat().st_size)
        trees = {name: scratch / name for name in ("without", "with")}
        for name, tree in trees.items():
            _grow(tree, video, arguments.videos, beside=name == "with")
        figures: dict[str, object] = {"videos": arguments.videos}
        for name, tree in trees.items():
            figures[f"least {name}"] = _least(arguments.turns, lambda at=tree: _look(at))  # type: ignore[misc]
            figures[f"listing {name}"] = _least(arguments.turns, lambda at=tree: _list(at))  # type: ignore[misc]
            turns = [_scans(scratch / f"{name}{turn}.cinv", tree) for turn in range(arguments.turns)]
            figures[f"scan {name}"], figures[f"rescan {name}"] = map(min, zip(*turns, strict=True))
        text = "".join(_CUE.format(number, number // 60 % 60, number % 60) for number in range(850)).encode()
        table = language_table()
        figures["read"] = _least(1, lambda: [contents_of(text, table=table) for _ in range(_READ)])
    for key, value in figures.items():
        print(f"{key:16} {value}")
    report("sidecars", figures)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--videos", type=int, default=10_000)
    parser.add_argument("--turns", type=int, default=3)
    return parser.parse_args()


def _grow(tree: Path, video: Path, count: int, *, beside: bool) -> None:
    subtitles = "".join(_CUE.format(number, 0, number) for number in range(15))
    for number in range(count):
        stem = tree / f"Show {number // _A_FOLDER}" / f"Show S01E{number % _A_FOLDER:02}"
        stem.parent.mkdir(parents=True, exist_ok=True)
        os.link(video, f"{stem}{video.suffix}")
        if beside:
            Path(f"{stem}.en.srt").write_text(subtitles, "utf-8")
            Path(f"{stem}.nfo").write_text("<episodedetails/>", "utf-8")


def _least(turns: int, act: Callable[[], object]) -> float:
    """Return the least processor time of some turns, in seconds."""
    found = []
    for _ in range(turns):
        began = time.process_time()
        act()
        found.append(time.process_time() - began)
    return round(min(found), 4)


def _look(tree: Path) -> None:
    for folder in list(os.scandir(tree)):
        with os.scandir(folder.path) as entries:
            for entry in entries:
                entry.stat(follow_symlinks=False)


def _list(tree: Path) -> None:
    for _ in list_root(ListRequest(root=os.fsencode(tree), threads=0), sniff=False):
        pass


def _scans(library: Path, tree: Path) -> tuple[float, float]:
    """Return the processor time of a first and of a second scan."""
    command = [sys.executable, "-m", "app", "scan", str(tree), "--library", str(library)]
    return tuple(round(run([*command, "--output", os.devnull]).cpu, 2) for _ in range(2))  # type: ignore[return-value]


if __name__ == "__main__":
    main()
