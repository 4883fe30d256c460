"""How fast files are decoded beside ffmpeg, how much memory that takes, and how much damage is found.

    python -m tests.benchmarks.verify [--seconds 20] [--rounds 3] [--seed 7] [--masters FOLDER] [--part PART…]

`speed`: 1080p of each codec is made with ffmpeg, and decoded in turns by us and by
`ffmpeg -v error -threads 1 -f null -`. CPU and wall seconds are those of a minute of video, the least of the
rounds. The start of Python is told apart, in seconds: a child starts once for many files. `memory`: the most
that a child takes for 8K with 10 bits a sample. `found`: files of many codecs and containers are made, unless
`--masters` names some. Copies of those that are clean are cut at random places, a part of them (1 MiB,
of small files a fifth) is overwritten with zeros or random bytes, the index is renamed, or a bit is flipped.
Streams without tables may end anywhere: a cut one is ragged, and must not be damaged. `missed` are those that
full judged wrongly; `alarms` are masters that are damaged or suspicious.
"""

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from app.core.damage.depth import Depth
from app.core.damage.verdict import BAD_VERDICTS, DamageVerdict
from tests.benchmarks.measure import report
from tests.benchmarks.spoiling import making, ways
from tests.benchmarks.spoiling.judging import verdict_of

_PLAIN: Final = ("-pix_fmt", "yuv420p")
_HEVC: Final = ("-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=error")
_AV1: Final = ("-c:v", "libsvtav1", "-preset", "12")
_SPEED: Final = {
    "h264": (*_PLAIN, "-c:v", "libx264", "-preset", "veryfast", "-b:v", "8M"),
    "hevc": (*_PLAIN, *_HEVC, "-b:v", "8M"),
    "prores": ("-pix_fmt", "yuv422p10le", "-c:v", "prores_ks", "-profile:v", "2"),
    "av1": (*_PLAIN, *_AV1, "-b:v", "8M"),
}
_MEMORY: Final = {
    name: ("-pix_fmt", "yuv420p10le", *told) for name, told in {"hevc": _HEVC, "av1": _AV1}.items()
}
_ONE: Final = """
import resource
import sys
import time
from pathlib import Path
from app.core.damage.depth import Depth
from app.damage.examination import examine
path = Path(sys.argv[2])
start = time.process_time()
began = time.monotonic()
with path.open("rb", buffering=0) as file:
    examine(file, path.stat().st_size, Depth(sys.argv[1]))
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(time.process_time() - start, time.monotonic() - began, start, memory)
"""
_SECONDS: Final = 6
"""Of a master: the ends of a stream, in which damage does not count, take one to two of them."""
_PARTS: Final = ("speed", "memory", "found")


class Ran(NamedTuple):
    """The cost of a check of one file in a process of its own."""

    cpu: float
    """Seconds of processor time, without the start."""
    wall: float
    start: float
    """Seconds of processor time until the check began."""
    memory: float
    """The most, KiB."""


def main() -> None:
    """Measure, and print one line of JSON at the end."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--masters", type=Path)
    parser.add_argument("--part", nargs="+", choices=_PARTS, default=_PARTS)
    asked = parser.parse_args()
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="verify") as scratch:
        folder = Path(scratch)
        if "speed" in asked.part:
            figures["speed"] = {name: speed(folder, name, asked.seconds, asked.rounds) for name in _SPEED}
        if "memory" in asked.part:
            figures["memory_mb"] = {name: memory(folder, name) for name in _MEMORY}
        if "found" in asked.part:
            masters = asked.masters or made(folder / "masters")
            figures |= damage(masters, folder, random.Random(asked.seed))  # noqa: S311 - not for secrets
    report("verify", figures)


def _made(folder: Path, name: str, told: Sequence[str], seconds: float, size: str) -> Path:
    """Return a file of noise that moves, with a tone."""
    path = folder / f"{name}.mkv"
    source = f"testsrc2=size={size}:rate=25:duration={seconds},noise=alls=12:allf=t"
    inputs = ("-f", "lavfi", "-i", source, "-f", "lavfi", "-i", f"sine=frequency=440:duration={seconds}")
    command = ("ffmpeg", "-v", "error", "-y", *inputs, *told, "-c:a", "aac", str(path))
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return path


def memory(folder: Path, name: str) -> int:
    """Return the most memory of a full check of 8K, MB."""
    path = _made(folder, name, _MEMORY[name], 1, "7680x4320")
    most = _ours(path, Depth.FULL).memory * 1024 / 1e6
    path.unlink()
    return round(most)


def made(folder: Path) -> Path:
    """Return a folder with a file of each kind."""
    folder.mkdir()
    for name, told in making.MASTERS.items():
        if making.make(folder, name, told, seconds=_SECONDS) is None:
            print(f"{name} cannot be made", file=sys.stderr)
    return folder


def speed(folder: Path, name: str, seconds: int, rounds: int) -> dict[str, Any]:
    """Return CPU and wall seconds for a minute of 1080p, ours by depth beside those of ffmpeg."""
    path = _made(folder, name, _SPEED[name], seconds, "1920x1080")
    took: dict[str, list[tuple[float, ...]]] = {name: [] for name in ("ffmpeg", *Depth)}
    for _ in range(rounds):
        took["ffmpeg"].append(_ffmpeg(path))
        for depth in Depth:
            took[depth].append(_ours(path, depth))
    best = {name: tuple(min(values) for values in zip(*runs, strict=True)) for name, runs in took.items()}
    told: dict[str, Any] = {
        name: {"cpu": round(figures[0] * 60 / seconds, 3), "wall": round(figures[1] * 60 / seconds, 3)}
        for name, figures in best.items()
    }
    told["speed_of_full_by_ffmpeg"] = round(best["ffmpeg"][0] / best[Depth.FULL][0], 3)
    told["cpu_of_index_by_full"] = round(best[Depth.INDEX][0] / best[Depth.FULL][0], 4)
    told["start"] = round(best[Depth.INDEX][2], 3)
    print(name, told, file=sys.stderr)
    return told


def _ours(path: Path, depth: Depth) -> Ran:
    command = (sys.executable, "-c", _ONE, depth.value, str(path))
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return Ran(*map(float, told.split()))


def _ffmpeg(path: Path) -> tuple[float, ...]:
    """Return the CPU and wall seconds of ffmpeg."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = ("ffmpeg", "-v", "error", "-threads", "1", "-i", str(path), "-f", "null", "-")
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.monotonic() - began


def damage(masters: Path, folder: Path, chance: random.Random) -> dict[str, Any]:
    """Return the number of verdicts by kind of damage and depth, and the files that were judged wrongly."""
    intact = {path: verdict_of(path, Depth.FULL) for path in sorted(masters.iterdir()) if path.is_file()}
    alarms = [f"{path.name}: {verdict}" for path, verdict in intact.items() if verdict in BAD_VERDICTS]
    counts: dict[str, Counter[str]] = {}
    missed = []
    for path in [path for path, verdict in intact.items() if verdict == DamageVerdict.CLEAN]:
        for kind, data in _spoilt(path.suffix, path.read_bytes(), chance):
            verdicts = _judged(folder / path.name, data)
            for depth, verdict in verdicts.items():
                counts.setdefault(f"{kind} {depth.value}", Counter())[verdict] += 1
            found = verdicts[Depth.FULL] == DamageVerdict.DAMAGED
            if kind != "bit" and found is (kind == "ragged"):
                missed.append(f"{kind} {path.name}: {verdicts[Depth.FULL]}")
    print("\n".join(_table(counts)), file=sys.stderr)
    return {
        "masters": dict(Counter(intact.values())),
        "alarms": alarms,
        "found": {kind: dict(verdicts) for kind, verdicts in counts.items()},
        "missed": missed,
    }


def _judged(path: Path, data: bytes) -> Mapping[Depth, str]:
    path.write_bytes(data)
    verdicts = {depth: verdict_of(path, depth) for depth in (Depth.INDEX, Depth.FULL)}
    path.unlink()
    return verdicts


def _spoilt(suffix: str, data: bytes, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    yield ("ragged" if ways.is_stream(suffix) else "cut"), ways.cut(data, chance)
    yield "zero", ways.overwritten(data, chance, bytes)
    yield "random", ways.overwritten(data, chance, chance.randbytes)
    yield "bit", ways.flipped(data, chance, 0, len(data), 1)
    other = ways.without_index(data, suffix)
    if other is not None:
        yield "index", other


def _table(counts: Mapping[str, Counter[str]]) -> Iterator[str]:
    """Yield the lines of a table of verdicts, as Markdown."""
    yield f"| spoilt, depth | files | {' | '.join(DamageVerdict)} |"
    yield "|---" * (2 + len(DamageVerdict)) + "|"
    for kind, verdicts in counts.items():
        numbers = " | ".join(str(verdicts[each] or "") for each in DamageVerdict)
        yield f"| {kind} | {verdicts.total()} | {numbers} |"


if __name__ == "__main__":
    main()
