"""Which videos are found in longer ones, which are wrongly, what reading costs, and how fast look-ups are.

    python -m tests.benchmarks.parts [--full] [--hours 10000 100000] [--costs] [--keep DIR] [--folder DIR]

The set (`nearing.excerpts`): long sources, excerpts in ten transforms, recordings that have a source between
other shots, videos with the halves of a source exchanged, episodes of 168 s that share an opening of 48 or 96
s, other videos, stills, and clips that show next to nothing. `--full`: 30 sources of 8 minutes and 150
excerpts, which takes hours to make; else 10 of 4 minutes and 60. `--keep` makes it in a folder, and makes
only what is missing there. With `--folder`, the videos of a folder are compared, and the pairs are listed.

`recall`: the share of these that are found with their source, by kind. `contained`: the share of excerpts and
recordings that are said to be contained. `precision`: the share of pairs that really share 5 s, among those
found; `false` names the others. `candidates` and `true_candidates`: before decoding has confirmed any.
`lookup`: among films of an hour each, so many of them, whose hashes are made: CPU milliseconds for one new
file, whose windows are looked up among all key frames, and whose key frames among all windows, mirrored ones
as well (`file_ms`, `slowest_ms`); to open the index, with some films in no segment yet (`open_ms`); MB of the
mapped files, and CPU seconds to make them. `costs`: seconds of the processor for films of 1080 lines: for
the key frames of an hour, for the windows of a file, and for the comparison of a pair.
Needs ffmpeg.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from app.core.near.grey import Cutout
from app.core.parts.confirmation import PartKind, Relation, comparison, relations, times_in_part
from app.core.parts.frame_index import index_of
from app.core.parts.frame_tables import MOST_ROWS
from app.core.parts.parts_print import PartFrame, PartsPrint, frames_from_bytes, frames_to_bytes
from app.core.parts.search import PartCandidate, PartsFile, find_candidates
from app.core.parts.segment import STAMP_BYTES, NewSegment, PrintFrames, Segment
from app.libav.video import NoPicture
from app.prints import parts_pictures
from app.prints.parts_index import MOST_LATER, open_segment, write_file
from app.prints.parts_pictures import hashes_beside, parts_print
from app.probe.bounded_file import BoundedFile
from tests.benchmarks.measure import report
from tests.benchmarks.nearing import excerpts, films
from tests.benchmarks.nearing.excerpts import Truth

_LEAST_SHARED: Final = 5.0
_IN_SEGMENT: Final = 25
"""Files of which a segment is made."""
_FOUND: Final = (PartKind.CONTAINED, PartKind.SHARES)


class _Size(NamedTuple):
    sources: int
    seconds: float
    excerpts: int
    recordings: int
    exchanged: int
    episodes: int
    others: int
    stills: int


_SMALL: Final = _Size(10, 240.0, 60, 5, 3, 8, 10, 5)
_FULL: Final = _Size(30, 480.0, 150, 10, 6, 12, 24, 10)


class _Video(NamedTuple):
    path: Path
    length: float
    made: PartsPrint


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--hours", type=int, nargs="*", default=[10_000])
    parser.add_argument("--costs", action="store_true")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--lookup", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.lookup:
        print(_lookup(arguments.lookup))
        return
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as scratch:
        if arguments.folder:
            figures = _compare_folder(arguments.folder)
        else:
            figures = _compare_made(arguments.keep or Path(scratch), _FULL if arguments.full else _SMALL)
        if arguments.costs:
            figures["costs"] = _costs(arguments.keep or Path(scratch))
    for hours in arguments.hours:
        # In a process of its own: the memory of a process never falls.
        command = (sys.executable, "-m", "tests.benchmarks.parts", "--lookup", str(hours))
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        names = ("frames", "segments", "built_s", "open_ms", "file_ms", "slowest_ms", "mapped_mb")
        figures[f"lookup_{hours}"] = dict(zip(names, map(float, told), strict=True))
    report("parts", figures)


def _compare_made(folder: Path, size: _Size) -> dict[str, Any]:
    folder.mkdir(exist_ok=True)
    sources = excerpts.make_sources(folder, size.sources, size.seconds)
    truths = [
        *excerpts.make_excerpts(folder, sources, size.excerpts, size.seconds),
        *excerpts.make_recordings(folder, sources[: size.recordings], size.seconds),
        *excerpts.make_exchanged(folder, sources[-size.exchanged :], size.seconds),
    ]
    excerpts.make_episodes(folder, size.episodes)
    excerpts.make_others(folder, size.others)
    excerpts.make_stills(folder, size.stills)
    films.make_flats(folder, 2)
    videos = list(_read(path for path in sorted(folder.glob("[!.]*.*")) if path.is_file()))
    candidates, seconds = _timed(lambda: _searched(videos))
    found, confirming = _timed(lambda: _confirmed(videos, candidates))
    pairs = {_pair(videos, each): relation for each, relation in found.items()}
    return {
        "files": len(videos),
        "search_cpu_s": round(seconds, 2),
        "confirm_cpu_s_a_pair": round(confirming / max(1, len(candidates)), 3),
        **_judged(pairs, truths, size.seconds),
    }


def _timed(act: Any) -> tuple[Any, float]:  # noqa: ANN401 - what it returns
    began = time.process_time()
    result = act()
    return result, time.process_time() - began


def _pair(videos: Sequence[_Video], candidate: PartCandidate) -> tuple[str, str]:
    return videos[candidate.part].path.name, videos[candidate.whole].path.name


def _read(paths: Iterable[Path]) -> Iterator[_Video]:
    for path in paths:
        length = films.length(path)
        with path.open("rb", buffering=0) as file:
            try:
                made = parts_print(BoundedFile(file, path.stat().st_size, lambda _count: None), length)
            except (NoPicture, OSError) as error:
                print(path.name, error)
                continue
        yield _Video(path, length, made)


def _searched(videos: Sequence[_Video]) -> list[PartCandidate]:
    """Compare each video with those before, as if they came one after the other."""
    files = [
        PartsFile(at, each.length, each.made.answers, each.made.questions) for at, each in enumerate(videos)
    ]
    found: list[PartCandidate] = []
    before: list[PrintFrames] = []
    segments: list[Segment] = []
    for file in files:
        found += find_candidates(file, index_of(segments, before), files.__getitem__)
        before.append(PrintFrames(file.id, file.answers, file.questions))
        if len(before) == _IN_SEGMENT:
            segments.append(_in_memory(NewSegment(before)))
            before = []
    return found


def _in_memory(new: NewSegment) -> Segment:
    made = b"".join(new.sections(bytes(STAMP_BYTES), lambda: None))
    return Segment(memoryview(made), bytes(STAMP_BYTES), new.counts)


def _confirmed(
    videos: Sequence[_Video], candidates: Sequence[PartCandidate]
) -> dict[PartCandidate, Relation]:
    of_part: dict[int, list[PartCandidate]] = defaultdict(list)
    for candidate in candidates:
        of_part[candidate.part].append(candidate)
    found: dict[PartCandidate, Relation] = {}
    for part, together in of_part.items():
        video = videos[part]
        comparisons = [
            comparison(each, (video.length, videos[each.whole].length), videos[each.whole].made.answers)
            for each in together
        ]
        with video.path.open("rb", buffering=0) as file:
            bounded = BoundedFile(file, video.path.stat().st_size, lambda _count: None)
            beside = hashes_beside(bounded, video.length, times_in_part(comparisons), video.made.box)
        found |= zip(together, relations(comparisons, beside), strict=True)
    return found


def _judged(
    pairs: dict[tuple[str, str], Relation], truths: Sequence[Truth], seconds: float
) -> dict[str, Any]:
    """Return the figures of the pairs that were compared, by the names of part and whole."""
    kinds = {frozenset(pair): relation.kind for pair, relation in pairs.items()}
    found = {pair for pair, kind in kinds.items() if kind in _FOUND}
    of_kind: dict[str, list[bool]] = defaultdict(list)
    contained = []
    for truth in truths:
        pair = frozenset((truth.name, truth.source))
        of_kind[truth.kind].append(pair in found)
        if truth.kind != "exchanged":
            contained.append(kinds.get(pair) is PartKind.CONTAINED)
    shown = _shown(truths, {name for pair in pairs for name in pair}, seconds)
    false = [pair for pair in found if not _share(*(shown[name] for name in pair))]
    episodes = [kinds[pair] for pair in kinds if all(name.startswith("episode") for name in pair)]
    all_found = [each for of in of_kind.values() for each in of]
    true_candidates = sum(frozenset((truth.name, truth.source)) in kinds for truth in truths)
    return {
        "recall": {kind: round(sum(of) / len(of), 3) for kind, of in of_kind.items()},
        "recall_of_all": round(sum(all_found) / len(all_found), 4),
        "contained": round(sum(contained) / len(contained), 4),
        "precision": round(1 - len(false) / max(1, len(found)), 4),
        "found": len(found),
        "candidates": len(kinds),
        "true_candidates": f"{true_candidates} of {len(truths)}",
        "episodes": dict(Counter(episodes)),
        "missed": sorted(
            f"{truth.name} {kinds.get(frozenset((truth.name, truth.source)), 'no candidate')}"
            for truth in truths
            if frozenset((truth.name, truth.source)) not in found
        )[:40],
        "false": sorted("+".join(sorted(pair)) for pair in false)[:40],
    }


_Shown = list[tuple[str, float, float]]
"""What a video shows: names of sources, with begin and end in seconds."""


def _shown(truths: Sequence[Truth], names: Iterable[str], seconds: float) -> dict[str, _Shown]:
    shown: dict[str, _Shown] = {name: [(name, 0.0, seconds)] for name in names}
    for truth in truths:
        shown[truth.name] = [(truth.source, truth.begin, truth.begin + truth.seconds)]
    for name, of_video in shown.items():
        if name.startswith("episode"):
            of_video.append((f"opening {int(name[7:9]) % 2}", 0.0, seconds))
    return shown


def _share(one: _Shown, other: _Shown) -> bool:
    return any(
        a[0] == b[0] and min(a[2], b[2]) - max(a[1], b[1]) >= _LEAST_SHARED for a in one for b in other
    )


def _compare_folder(folder: Path) -> dict[str, Any]:
    """Compare the videos of a folder, and list the pairs."""
    began = time.process_time()
    videos = list(_read(path for path in sorted(folder.rglob("*")) if path.is_file()))
    reading = time.process_time() - began
    found = _confirmed(videos, _searched(videos))
    for candidate, relation in found.items():
        part, whole = _pair(videos, candidate)
        at = candidate.offset.in_whole(relation.begin)
        print(relation.kind, part, "in", whole, f"at {at:.1f} s, {relation.agree} of {relation.told}")
    kinds = Counter(relation.kind for relation in found.values())
    return {
        "videos": len(videos),
        "read_cpu_s": round(reading / max(1, len(videos)), 3),
        "pairs": dict(kinds),
    }


_PER_HOUR: Final = 400
"""Key frames of an hour that tell something: each 8 s, without dark and flat ones."""
_QUESTIONS: Final = 288
_STANDS: Final = 2
"""Frames of a window for which a picture stands: of films 2 to 3."""
_ASKED: Final = 20


class _Films:
    """Films of an hour each, whose hashes are made."""

    def __init__(self) -> None:
        self._rng = random.Random(5)  # noqa: S311 - no secret
        self._bases = [self._rng.getrandbits(64) for _ in range(300)]

    def _hash(self) -> int:
        rng = self._rng
        return rng.choice(self._bases) ^ (rng.getrandbits(64) & rng.getrandbits(64))

    def film(self, serial: int) -> PrintFrames:
        stands = [self._hash() for _ in range(_QUESTIONS // _STANDS)]
        return PrintFrames(
            serial,
            [PartFrame(9.0 * at, self._hash()) for at in range(_PER_HOUR)],
            [
                PartFrame(at / 6, hash_)
                for at, hash_ in enumerate(each for each in stands for _ in range(_STANDS))
            ],
        )


def _lookup(hours: int) -> str:
    """Look up films among others; return frames, segments, seconds, ms, and MB."""
    films = _Films()
    at_once = MOST_ROWS // _PER_HOUR
    with tempfile.TemporaryDirectory() as folder:
        began = time.process_time()
        segments, mapped = [], 0
        for first in range(0, hours, at_once):
            new = NewSegment(films.film(serial) for serial in range(first, min(hours, first + at_once)))
            path = Path(folder) / str(first)
            write_file(path, new.sections(bytes(STAMP_BYTES), lambda: None))
            segments.append(open_segment(path, bytes(STAMP_BYTES), new.counts))
            mapped += new.counts.size
        built = time.process_time() - began
        few = [films.film(hours + at) for at in range(MOST_LATER // _PER_HOUR // 2)]
        index, opened = _timed(lambda: index_of(segments, few))
        answers, questions = map(frames_to_bytes, films.film(-1)[1:])

        def file_of(serial: int) -> PartsFile:
            return PartsFile(serial, 3600.0, frames_from_bytes(answers), frames_from_bytes(questions))

        seconds = []
        for _ in range(_ASKED):
            _, *own = films.film(-1)
            asking = PartsFile(-1, 3600.0, own[0], own[1])
            seconds.append(_timed(lambda: list(find_candidates(asking, index, file_of)))[1])  # noqa: B023 - called at once
        mean = sum(seconds) / len(seconds) * 1000
        frames_ = hours * (_PER_HOUR + _QUESTIONS)
        return (
            f"{frames_} {len(segments)} {built:.1f} {opened * 1000:.1f} {mean:.1f} {max(seconds) * 1000:.1f} "
            f"{mapped / 1e6:.0f}"
        )


_CODECS: Final = {
    "h264": ("-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-g", "250"),
    "hevc": ("-c:v", "libx265", "-preset", "ultrafast", "-crf", "22", "-x265-params", "log-level=error"),
}
_MINUTE: Final = 60.0
_MINUTES: Final = 15


def _costs(folder: Path) -> dict[str, Any]:
    return {codec: _cost(_large(folder, codec)) for codec in _CODECS}


def _large(folder: Path, codec: str) -> Path:
    """Make a film of 1080 lines with grain: a minute, again and again."""
    path, minute = folder / f".large.{codec}.mp4", folder / f".minute.{codec}.mp4"
    if not path.exists():
        source = folder / ".minute.mp4"
        films.film(source, films.shots(films.Random("large"), _MINUTE))
        grain = ("-vf", "scale=1920:1080:flags=bicubic,noise=alls=6:allf=t")
        films.ffmpeg("-i", str(source), *grain, *_CODECS[codec], "-pix_fmt", "yuv420p", str(minute))
        films.join(path, [minute] * _MINUTES, ("-c", "copy"))
    return path


def _cost(path: Path) -> dict[str, float]:
    length = films.length(path)
    with path.open("rb", buffering=0) as opened:
        read = 0

        def on_read(count: int) -> None:
            nonlocal read
            read += count

        file = BoundedFile(opened, path.stat().st_size, on_read)
        with parts_pictures._opened(file, length, time.process_time) as source:
            answers, of_answers = _timed(lambda: list(parts_pictures._answers(source)))
            bytes_of_answers, read = read, 0
            questions, of_questions = _timed(lambda: list(parts_pictures._questions(source)))
            bytes_of_questions = read
        box = Cutout(0, 0, 72, 64)
        _, hashing = _timed(lambda: list(parts_pictures._hashed((*answers, *questions), box)))
        at = [length * (number + 0.5) / 12 for number in range(12)]
        _, comparing = _timed(lambda: hashes_beside(file, length, at, box))
    each = hashing / (len(answers) + len(questions))
    return {
        "mbit_s": round(path.stat().st_size * 8 / length / 1e6, 1),
        "answers_cpu_s_hour": round((of_answers + each * len(answers)) / length * 3600, 2),
        "answers_mb_hour": round(bytes_of_answers / length * 3600 / 1e6),
        "answers": len(answers),
        "questions_cpu_s": round(of_questions + each * len(questions), 2),
        "questions_mb": round(bytes_of_questions / 1e6),
        "questions": len(questions),
        "compare_cpu_s": round(comparing, 2),
    }


if __name__ == "__main__":
    main()
