"""How fast files are decoded beside ffmpeg, and how much damage is found, without a false alarm.

    python -m tests.benchmarks.verify [--seconds 20] [--rounds 3] [--masters FOLDER] [--intact FOLDER]

Speed: 1080p of each codec is made with ffmpeg, and decoded in turns by us and by
`ffmpeg -v error -threads 1 -f null -`. CPU and wall seconds are those of a minute of video. The start of
Python is told apart, in seconds: a child starts once for many files. Damage: copies of `--masters` are cut at
random places, a part of them (1 MiB, of small files a fifth) is overwritten with zeros or random bytes, the
index is renamed, or a bit is flipped. Streams without tables may end anywhere: a cut one is ragged, and must
not be damaged. Alarms: files of `--masters` and `--intact` that are not clean. The
last line is one line of JSON.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from app.core.decoding.depth import Depth
from app.core.decoding.rules import judge
from app.decoding.examination import examine

MIB: Final = 2**20
_SEED: Final = 7
_CODECS: Final = {
    "h264": ("-pix_fmt", "yuv420p", "-c:v", "libx264", "-preset", "veryfast", "-b:v", "8M"),
    "hevc": (
        "-pix_fmt",
        "yuv420p",
        "-c:v",
        "libx265",
        "-preset",
        "ultrafast",
        "-b:v",
        "8M",
        "-x265-params",
        "log-level=error",
    ),
    "prores": ("-pix_fmt", "yuv422p10le", "-c:v", "prores_ks", "-profile:v", "2"),
    "av1": ("-pix_fmt", "yuv420p", "-c:v", "libsvtav1", "-preset", "12", "-b:v", "8M"),
}
_ONE: Final = """
import sys
import time
from pathlib import Path
from app.core.decoding.depth import Depth
from app.decoding.examination import examine
path = Path(sys.argv[2])
start = time.process_time()
began = time.monotonic()
with path.open("rb", buffering=0) as file:
    examine(file, path.stat().st_size, Depth(sys.argv[1]))
print(time.process_time() - start, time.monotonic() - began, start)
"""
_INDEXES: Final = ((b"moov", b"free"), (b"\x1c\x53\xbb\x6b", b"\xec\x53\xbb\x6b"), (b"idx1", b"JUNK"))
_STREAMS: Final = frozenset(
    (".ts", ".m2ts", ".mts", ".ps", ".mpg", ".mpeg", ".vob", ".m2v", ".h264", ".264", ".hevc", ".265")
)
_WITH_INDEX: Final = {".mp4": 0, ".mov": 0, ".m4v": 0, ".mkv": 1, ".webm": 1, ".avi": 2}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--masters", type=Path)
    parser.add_argument("--intact", type=Path, action="append", default=[])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        results = {
            "speed": {
                name: speed(Path(folder) / f"{name}.mkv", name, options.seconds, options.rounds)
                for name in _CODECS
            },
            "found": damage(options.masters, Path(folder)) if options.masters else {},
            "alarms": {str(place): alarms(place) for place in (options.masters, *options.intact) if place},
        }
    print(json.dumps(results))


def speed(path: Path, codec: str, seconds: int, rounds: int) -> dict[str, Any]:
    """Return CPU and wall seconds for a minute of 1080p, ours by depth beside those of ffmpeg."""
    source = f"testsrc2=size=1920x1080:rate=25:duration={seconds},noise=alls=12:allf=t"
    sound = f"sine=frequency=440:duration={seconds}"
    inputs = ("-f", "lavfi", "-i", source, "-f", "lavfi", "-i", sound)
    command = ("ffmpeg", "-v", "error", "-y", *inputs, *_CODECS[codec], "-c:a", "aac", str(path))
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
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
    print(codec, told, file=sys.stderr)
    return told


def _ours(path: Path, depth: Depth) -> tuple[float, ...]:
    """Return the CPU and wall seconds of a check, and the CPU seconds of the start before it."""
    command = (sys.executable, "-c", _ONE, depth.value, str(path))
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return tuple(map(float, told.split()))


def _ffmpeg(path: Path) -> tuple[float, ...]:
    """Return the CPU and wall seconds of ffmpeg."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = ("ffmpeg", "-v", "error", "-threads", "1", "-i", str(path), "-f", "null", "-")
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.monotonic() - began


def damage(masters: Path, folder: Path) -> dict[str, Any]:
    """Return the number of verdicts by kind of damage and depth, and the files that full judged wrongly."""
    chance, missed = random.Random(_SEED), []  # noqa: S311 - not for secrets
    counts: dict[str, Counter[str]] = {}
    for kind, name, data in _damaged(masters, chance):
        path = folder / name
        path.write_bytes(data)
        for depth in (Depth.INDEX, Depth.FULL):
            verdict = _verdict(path, depth)
            counts.setdefault(f"{kind} {depth.value}", Counter())[verdict] += 1
            if depth is Depth.FULL and kind != "bit" and (verdict == "damaged") is (kind == "ragged"):
                missed.append(f"{kind} {name}: {verdict}")
        path.unlink()
    return {**{key: dict(value) for key, value in counts.items()}, "missed": missed}


def _damaged(masters: Path, chance: random.Random) -> Iterator[tuple[str, str, bytes]]:
    for path in sorted(masters.iterdir()):
        data = path.read_bytes()
        if path.suffix == ".tsv" or _verdict(path, Depth.INDEX) != "clean":
            continue
        kind = "ragged" if path.suffix in _STREAMS else "cut"
        yield kind, path.name, data[: chance.randrange(len(data) // 20, len(data) - len(data) // 50)]
        yield "zero", path.name, _overwritten(data, chance, bytes)
        yield "random", path.name, _overwritten(data, chance, chance.randbytes)
        at = chance.randrange(len(data))
        yield "bit", path.name, data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]
        if path.suffix in _WITH_INDEX:
            old, new = _INDEXES[_WITH_INDEX[path.suffix]]
            place = data.rfind(old)
            if place > 0:
                yield "index", path.name, data[:place] + new + data[place + 4 :]


def _overwritten(data: bytes, chance: random.Random, make: Callable[[int], bytes]) -> bytes:
    length = min(MIB, len(data) // 5)
    at = chance.randrange(len(data) - length)
    return data[:at] + make(length) + data[at + length :]


def alarms(folder: Path) -> dict[str, Any]:
    """Return the number of verdicts by depth, and the files that are damaged or suspicious."""
    told: dict[str, Any] = {}
    for depth in Depth:
        verdicts = {path: _verdict(path, depth) for path in sorted(folder.rglob("*")) if path.is_file()}
        told[depth.value] = {
            "verdicts": dict(Counter(verdicts.values())),
            "alarms": sorted(
                f"{path.name}: {verdict}"
                for path, verdict in verdicts.items()
                if verdict in {"damaged", "suspicious"}
            ),
        }
    return told


def _verdict(path: Path, depth: Depth) -> str:
    """Return the verdict about a file; a file that kills its process has none."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _examine(path, depth, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as answers:
        verdict = answers.read().decode()
    os.waitpid(child, 0)
    return verdict or "died"


def _examine(path: Path, depth: Depth, writer: int) -> None:
    """Write the verdict about a file, and end this process."""
    try:
        with path.open("rb", buffering=0) as file:
            evidence = examine(file, path.stat().st_size, depth)
        os.write(writer, judge(evidence).verdict.value.encode())
    finally:
        os._exit(0)


if __name__ == "__main__":
    main()
