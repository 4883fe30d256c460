"""What files beside videos cost a scan, in processor time of the program and all its children.

    python -m tests.benchmarks.sidecars [--videos 10000] [--turns 3]

Two trees of hard links to small videos, 20 a folder. In one, each video has subtitles of 1 KB and an `.nfo`
beside it. `scan` is a first scan of each, by the command, and `rescan` a second one. `listing` is the bare
listing of a tree, in this process; `least` is what no listing can do without: the status of each file that
it tells of, and `names` is less than that: their names alone. `listing blind` is a listing of the second tree
that takes files beside videos for any other files. `read` are 2,000 files of subtitles of 55 KB, read as a
probe child reads them. The least of the turns counts; the trees take turns, so that a load meets both.

`ratio` is the scan of the second tree to that of the first, in processor time, and `ratio by the clock`
means what it says. `listing ratio` is that of the listing of the second tree to the blind one, and
`names ratio` what the names alone cost a listing of the first tree: no listing of the second one gets below.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from unittest.mock import patch

from app.config.language_table import language_table
from app.core.sidecars.contents import contents_of
from app.scan.listing import folder_lister
from app.scan.listing.lister_child import list_root
from app.scan.listing.lister_protocol import ListRequest
from tests import samples
from tests.benchmarks.measure import Cost, compile_modules, report, run

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
        figures: dict[str, object] = {"videos": arguments.videos, **_listings(trees, arguments.turns)}
        figures |= _scanned(trees, arguments.turns)
        text = "".join(_CUE.format(number, number // 60 % 60, number % 60) for number in range(850)).encode()
        table = language_table()
        figures["read"] = _least(1, lambda: [contents_of(text, table=table) for _ in range(_READ)])
    for key, value in figures.items():
        print(f"{key:26} {value}")
    report("sidecars", figures)


def _listings(trees: Mapping[str, Path], turns: int) -> dict[str, float]:
    figures: dict[str, float] = {}
    for name, tree in trees.items():
        figures[f"names {name}"] = _least(turns, lambda at=tree: _look(at, status=False))  # type: ignore[misc]
        figures[f"least {name}"] = _least(turns, lambda at=tree: _look(at))  # type: ignore[misc]
        figures[f"listing {name}"] = _least(turns, lambda at=tree: _list(at))  # type: ignore[misc]
    with _blind():
        figures["listing blind"] = _least(turns, lambda: _list(trees["with"]))
    figures["listing ratio"] = round(figures["listing with"] / figures["listing blind"], 3)
    more = figures["names with"] - figures["names without"]
    figures["names ratio"] = round(1 + more / figures["listing without"], 3)
    return figures


@contextmanager
def _blind() -> Iterator[None]:
    """Have listings know no file beside a video."""
    nothing = frozenset[bytes]()
    with (
        patch.object(folder_lister, "READ_EXTENSIONS", nothing),
        patch.object(folder_lister, "SIDECAR_EXTENSIONS", nothing),
        patch.object(folder_lister, "is_sidecar", lambda _name: False),
    ):
        yield


def _scanned(trees: Mapping[str, Path], turns: int) -> dict[str, float]:
    costs: dict[str, list[tuple[Cost, Cost]]] = {name: [] for name in trees}
    for turn in range(turns):
        for name, tree in trees.items():
            costs[name].append(_scans(tree.parent / f"{name}{turn}.cinv", tree))
    figures: dict[str, float] = {}
    for name, found in costs.items():
        figures[f"scan {name}"] = round(min(first.cpu for first, _ in found), 2)
        figures[f"rescan {name}"] = round(min(second.cpu for _, second in found), 2)
        figures[f"scan {name} by the clock"] = round(min(first.seconds for first, _ in found), 2)
    for key in ("ratio", "ratio by the clock"):
        end = key.removeprefix("ratio")
        figures[key] = round(figures[f"scan with{end}"] / figures[f"scan without{end}"], 3)
    return figures


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


def _look(tree: Path, *, status: bool = True) -> None:
    for folder in list(os.scandir(tree)):
        with os.scandir(folder.path) as entries:
            for entry in entries:
                if status:
                    entry.stat(follow_symlinks=False)


def _list(tree: Path) -> None:
    for _ in list_root(ListRequest(root=os.fsencode(tree), threads=0), sniff=False):
        pass


def _scans(library: Path, tree: Path) -> tuple[Cost, Cost]:
    """Return what a first and a second scan cost."""
    command = [sys.executable, "-m", "app", "scan", str(tree), "--library", str(library)]
    first, second = (run([*command, "--output", os.devnull]) for _ in range(2))
    return first, second


if __name__ == "__main__":
    main()
