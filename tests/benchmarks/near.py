"""Which videos are found to show the same pictures, which are wrongly, and how fast prints are matched.

    python -m tests.benchmarks.near [--films 40] [--prints 10000 100000] [--folder DIR] [--keep DIR]

`recall`: the share of films whose version is found, by version (`nearing.films`). `precision`: the share of
pairs that are of one film among those found; `false` names the others. `pairs` counts by what they are said
to be. There are also episodes, clips that show next to nothing, and parts of a recording, all of about the
same length, so that each is compared with each. Episodes share their beginning and their end, half of them
for two thirds of their length. `matching`: seconds of processor time and memory in MB for made prints, whose
lengths are spread as those of a library; `one_more_ms` is the time for one further file.
With `--folder`, the videos of a folder are compared in place of made ones, and the pairs are listed.
Needs ffmpeg.
"""

import argparse
import math
import os
import random
import resource
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, Final

from app.core.near.likeness import NearKind
from app.core.near.matching import Match, PrintedFile, find_matches
from app.libav.video import NoPicture
from app.prints.pictures import picture_print
from app.probe.bounded_file import BoundedFile
from tests.benchmarks.measure import report
from tests.benchmarks.nearing import films

_PARTS: Final = 6
_EPISODES: Final = 20
_CLIP: Final = 1


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--films", type=int, default=40)
    parser.add_argument("--prints", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--match", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.match:
        print(_match(arguments.match))
        return
    figures: dict[str, Any] = {}
    if arguments.folder:
        figures = _compare_folder(arguments.folder)
    elif arguments.films:
        with tempfile.TemporaryDirectory() as scratch:
            figures = _compare_made(arguments.keep or Path(scratch), arguments.films)
    for count in arguments.prints:
        # In a process of its own: the memory of a process never falls.
        command = (sys.executable, "-m", "tests.benchmarks.near", "--match", str(count))
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        names = ("seconds", "pairs", "mb", "one_more_ms")
        figures[f"matching_{count}"] = dict(zip(names, map(float, told), strict=True))
    report("near", figures)


def _compare_made(folder: Path, count: int) -> dict[str, Any]:
    folder.mkdir(exist_ok=True)
    if not any(folder.iterdir()):
        films.make_films(folder, count)
        films.make_episodes(folder, _EPISODES)
        films.make_flats(folder, 3)
        films.make_parts(folder, _PARTS)
    paths = sorted(path for path in folder.iterdir() if path.is_file())
    began = time.process_time()
    printed = _printed(paths)
    seconds = time.process_time() - began
    matches = list(find_matches(printed.values()))
    names = {file.id: path.name for path, file in printed.items()}
    found = {frozenset((names[match.first], names[match.second])): match for match in matches}
    return {
        "files": len(paths),
        "printed": len(printed),
        "print_cpu_s": round(seconds / max(1, len(printed)), 4),
        **_judged(found, paths),
    }


def _judged(found: dict[frozenset[str], Match], paths: Sequence[Path]) -> dict[str, Any]:
    """Return the figures of the pairs found, by the names of their files."""
    sources = [path for path in paths if path.name.startswith("film") and path.name.count(".") == 1]
    recall = {}
    for transform, (container, _) in films.TRANSFORMS.items():
        versions = [frozenset((path.name, f"{path.stem}.{transform}.{container}")) for path in sources]
        recall[transform] = round(sum(pair in found for pair in versions) / len(versions), 3)
    is_true = {pair: len({_film(name) for name in pair}) == 1 for pair in found}
    kinds = Counter((is_true[pair], match.likeness.kind) for pair, match in found.items())
    among = [
        pair
        for one, other in combinations(paths, 2)
        if (pair := frozenset((one.name, other.name))) and _film(one.name) == _film(other.name)
    ]
    certain = [pair for pair, match in found.items() if match.likeness.kind is not NearKind.PERHAPS]
    return {
        "recall": recall,
        "recall_of_versions": round(sum(recall.values()) / len(recall), 4),
        "recall_of_all_pairs": round(sum(pair in found for pair in among) / len(among), 4),
        "precision": round(sum(is_true.values()) / max(1, len(found)), 4),
        "precision_of_same": round(sum(map(is_true.__getitem__, certain)) / max(1, len(certain)), 4),
        "pairs": {f"{kind} {'true' if truth else 'false'}": n for (truth, kind), n in kinds.items()},
        "false": sorted("+".join(sorted(pair)) for pair, truth in is_true.items() if not truth)[:40],
    }


def _film(name: str) -> str:
    """Return the film of which a file is a version; a file that is of none stands for itself."""
    return name.partition(".")[0] if name.startswith("film") else name


def _compare_folder(folder: Path) -> dict[str, Any]:
    paths = [Path(place) / name for place, _, names in os.walk(folder) for name in sorted(names)]
    began = time.process_time()
    printed = _printed(paths)
    seconds = time.process_time() - began
    names = {file.id: str(path.relative_to(folder)) for path, file in printed.items()}
    for first, second, likeness in find_matches(printed.values()):
        print(likeness.kind, f"{likeness.distance:.1f}", names[first], names[second])
    return {"files": len(paths), "printed": len(printed), "print_cpu_s": round(seconds / len(printed), 4)}


def _printed(paths: Sequence[Path]) -> dict[Path, PrintedFile]:
    """Return the prints of the videos that have one."""
    found = {}
    for id_, path in enumerate(paths, 1):
        length = films.length(path)
        with path.open("rb", buffering=0) as file:
            bounded = BoundedFile(file, path.stat().st_size, lambda _count: None)
            try:
                made = picture_print(bounded, length)
            except (NoPicture, OSError) as error:
                print(path.name, error)
                continue
        clip = _CLIP if path.name.startswith("GX") else None
        found[path] = PrintedFile(id_, length, made.to_bytes(), clip)
    return found


def _match(count: int) -> str:
    """Match made prints; return seconds, pairs, MB and the milliseconds for one more."""
    prints = _made_prints(count)
    began = time.process_time()
    pairs = sum(1 for _ in find_matches(prints))
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    one = prints.pop(count // 2)
    return f"{seconds:.2f} {pairs} {memory:.0f} {_one_more(one, prints):.1f}"


def _one_more(one: PrintedFile, prints: Sequence[PrintedFile]) -> float:
    near = [file for file in prints if one.duration * 0.95 - 3 < file.duration < one.duration * 1.05 + 3]
    began = time.process_time()
    list(find_matches([one], near))
    return (time.process_time() - began) * 1000


def _made_prints(count: int) -> list[PrintedFile]:
    """Return prints of which one in twenty is of a version of another, and one in seven has flat frames."""
    rng = random.Random(4)  # noqa: S311 - no secret
    layout = struct.Struct(">8Q8B")
    made: list[PrintedFile] = []
    for id_ in range(1, count + 1):
        if made and rng.random() < 0.05:
            source = rng.choice(made)
            hashes = [each ^ _some_bits(rng) for each in layout.unpack(source.print)[:8]]
            duration = source.duration * (1 + rng.gauss(0, 0.003))
        else:
            hashes, duration = [rng.getrandbits(64) for _ in range(8)], math.exp(rng.gauss(5.5, 1.5))
        deviations = [40] * 8
        if rng.random() < 0.15:
            for at in rng.sample(range(8), rng.randint(1, 4)):
                deviations[at] = 2
        made.append(PrintedFile(id_, duration, layout.pack(*hashes, *deviations)))
    return made


def _some_bits(rng: random.Random) -> int:
    return sum(1 << at for at in rng.sample(range(64), rng.randrange(9)))


if __name__ == "__main__":
    main()
