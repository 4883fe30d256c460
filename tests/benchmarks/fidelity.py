"""How far our few looks at a file agree with the engine's full default parse of it.

    python -m tests.benchmarks.fidelity DIR [--all] [--seconds 20]

Each file is probed as a scan does, and parsed whole by its path as pymediainfo's default is, each in
a child of its own library handle, the default one under a limit of time and 4 GB of memory, since it
hangs on some files. A field counts where the full parse tells it; what only we tell is `more`.
"""

import argparse
import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import asdict
from pymediainfo import MediaInfo

from app.core.file.filetypes import BUILT_IN, is_apple_double
from app.core.file.media import VideoFile
from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.child import needs
from app.probe.engine import engine
from app.probe.mediainfo import probe_file
from app.probe.parse import video_file
from app.probe.pool import MediaInfoProber
from app.process.limits import Allowance
from app.process.opening import Opener
from tests.benchmarks.measure import report
from tests.probe.told import of_json
from tests.scripted import NO_LAYERS

_DEFAULTS = {"ReadByHuman": "1", "MpegTs_MaximumOffset": "67108864", "File_TestContinuousFileNames": "0"}


@needs(layers=NO_LAYERS)
def quick(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Probe as a scan does; `report` holds the bytes that it read."""
    before = _bytes_read()
    answer = probe_file(task, allowance, opener)
    return answer._replace(report=str(_bytes_read() - before).encode())


@needs(layers=NO_LAYERS)
def full(task: ProbeTask, _allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Parse by path with the engine's defaults; `report` holds the bytes that it read."""
    for option, value in _DEFAULTS.items():
        engine()._library.MediaInfo_Option(None, option, value)
    before = _bytes_read()
    found = video_file(of_json(MediaInfo.parse(os.fsdecode(task.path), output="JSON", full=False)))
    read = str(_bytes_read() - before).encode()
    return ProbeAnswer(key=task.key, status=FileStatus.OK, media=found, report=read)


def _bytes_read() -> int:
    return int(Path("/proc/self/io").read_text().split()[1])


def main() -> None:
    """Compare, print what differs, and close with one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="also files that are no video by name")
    parser.add_argument("--seconds", type=float, default=20.0, help="processor time of a full parse")
    arguments = parser.parse_args()
    paths = selected(arguments.folder, everything=arguments.all)
    patient = ProbeLimits(cpu_seconds=arguments.seconds, wall_seconds=60, memory_mb=4096)
    ours = probed(MediaInfoProber(None, ProbeLimits(), probe=quick), paths)
    theirs = probed(MediaInfoProber(None, patient, probe=full), paths)
    _compare(paths, ours, theirs)


def selected(folder: Path, *, everything: bool) -> list[bytes]:
    """Return the videos below `folder`, or `everything`, in order."""
    return [path for path in sorted(_files(os.fsencode(folder))) if everything or _is_video(path)]


def _files(folder: bytes) -> Iterator[bytes]:
    for root, _, names in os.walk(folder):
        yield from (os.path.join(root, name) for name in names)  # noqa: PTH118 - bytes


def _is_video(path: bytes) -> bool:
    name = os.path.basename(path)  # noqa: PTH119 - bytes
    return BUILT_IN.is_video_name(name) and not is_apple_double(name)


def probed(prober: MediaInfoProber, paths: list[bytes]) -> dict[int, ProbeAnswer]:
    """Return the answers by the numbers of the paths, and close `prober`."""
    tasks = (ProbeTask(number, path) for number, path in enumerate(paths))
    answers = {answer.key: answer for answer in prober.probe(tasks) if answer}
    prober.close()
    return answers


def _compare(paths: list[bytes], ours: dict[int, ProbeAnswer], theirs: dict[int, ProbeAnswer]) -> None:
    told: Counter[str] = Counter()
    misses: Counter[str] = Counter()
    read: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    more = without = 0
    for number, path in enumerate(paths):
        expected, found = theirs[number].media, ours[number].media
        if expected is None or not expected.has_tracks:
            without += 1
            continue
        facts, mine = _facts(expected), _facts(found or VideoFile())
        more += len(mine.keys() - facts.keys())
        for field, value in facts.items():
            told[_name(field)] += 1
            if mine.get(field) != value:
                misses[_name(field)] += 1
                print(f"{os.fsdecode(path)}: {field} is {value!r}, we say {mine.get(field)!r}")
        sums = read[str(expected.container)]
        for index, amount in enumerate((1, int(ours[number].report or 0), int(theirs[number].report))):
            sums[index] += amount
    _close(told, misses, read, files=len(paths), without_tracks=without, more=more)


def _facts(media: VideoFile) -> dict[str, object]:
    """Return every field that is told, tracks numbered."""
    facts: dict[str, object] = {}
    for field, value in asdict(media).items():
        if isinstance(value, tuple) and field != "chapters":
            for number, track in enumerate(value):
                facts |= {f"{field}[{number}].{name}": each for name, each in asdict(track).items()}
        else:
            facts[field] = value
    return {name: value for name, value in facts.items() if value is not None and value != ()}


def _name(field: str) -> str:
    kind, _, name = field.partition("[")
    return f"{kind}.{name.partition('.')[2]}" if name else kind


def _close(told: Counter[str], misses: Counter[str], read: dict[str, list[int]], **figures: int) -> None:
    containers = {
        name: {
            "files": files,
            "ours": mine,
            "full": whole,
            "share": round(mine / whole, 3) if whole else None,
        }
        for name, (files, mine, whole) in sorted(read.items())
    }
    for name, sums in containers.items():
        print(f"{name}: {sums}")
    total = told.total()
    agreeing = total - misses.total()
    report(
        "fidelity",
        {
            **figures,
            "fields": total,
            "agreeing": agreeing,
            "agreement": round(agreeing / total, 5) if total else None,
            "misses": dict(misses.most_common()),
            "bytes_read": containers,
        },
    )


if __name__ == "__main__":
    main()
