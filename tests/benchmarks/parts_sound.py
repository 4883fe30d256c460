"""How often the word about the sound of a found part is right, and what it costs.

    python -m tests.benchmarks.parts_sound [--count 20] [--keep DIR] [--folder DIR]

The set (`nearing.sounds`): so many excerpts of 20 to 60 s in five encodings and at other volumes, compared
with their source at a place that is up to 0.2 s wrong (`true`); the same with other words over the same music
(`dubbed`); episodes that share 30 s of music, at this opening, and behind it (`opening`, `behind`); and
excerpts at a place of another source (`other`). With `--folder`, each video of a folder that has 26 s of
sound is compared with 20 s of its own as MP3 of 48 kbit/s, and with those of the next one.

`words`: the numbers of each word by kind. `share`: least, middle and greatest share of wrong bits. `cpu_ms`:
milliseconds of the processor for a pair, mean and most. `mb`: MB read a pair. Needs ffmpeg.
"""

import argparse
import statistics
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from app.core.parts.confirmation import PartKind, Relation
from app.core.parts.offsets import Offset
from app.core.parts.sound import SoundPlace, SoundWord, judged, place_to_hear, wrong_bits
from app.libav.video import NoPicture
from app.prints.parts_sound import NoSound, sound_words
from app.probe.bounded_file import BoundedFile
from tests.benchmarks.measure import report
from tests.benchmarks.nearing import films, sounds
from tests.benchmarks.nearing.sounds import Place

_CUT: Final = 20.0
_LEAST: Final = 26.0
_FAILURES: Final = (NoSound, NoPicture, OSError)


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        kept = arguments.keep or Path(scratch)
        if arguments.folder:
            places: Iterable[Place] = _of_folder(arguments.folder, kept)
        else:
            places = sounds.make_places(kept, arguments.count)
        report("parts_sound", _measured(list(places)))


def _of_folder(folder: Path, kept: Path) -> Iterator[Place]:
    kept.mkdir(exist_ok=True)
    made: list[tuple[Path, Path, float]] = []
    for number, path in enumerate(sorted(folder.rglob("*"))):
        if not path.is_file():
            continue
        try:
            length = films.length(path)
            _words(path, SoundPlace(((0.0, 2.0),), is_part=False))
            if length < _LEAST:
                continue
            begin, cut = (length - _CUT) * 0.6, kept / f"cut{number}.mkv"
            if not cut.exists():
                span = ("-ss", f"{begin:.3f}", "-t", str(_CUT), "-i", str(path))
                small = (
                    "-vf",
                    "scale=160:90",
                    "-c:v",
                    "libx264",
                    "-preset",
                    "ultrafast",
                    "-c:a",
                    "libmp3lame",
                )
                films.ffmpeg(*span, *small, "-b:a", "48k", str(cut))
        except (*_FAILURES, ValueError, RuntimeError) as error:
            print(path.name, error)
            continue
        made.append((cut, path, begin))
    for at, (cut, path, begin) in enumerate(made):
        yield Place(cut, path, "true", begin, 0.0, _CUT)
        other, of_other = made[(at + 1) % len(made)][1:]
        yield Place(cut, other, "other", of_other, 0.0, _CUT)


def _measured(places: list[Place]) -> dict[str, Any]:
    words: dict[str, Counter[str]] = defaultdict(Counter)
    shares: dict[str, list[float]] = defaultdict(list)
    spent: list[float] = []
    global _read  # noqa: PLW0603 - counted where it is read
    _read = 0
    for place in places:
        offset = Offset(place.offset)
        relation = Relation(PartKind.SHARES, place.begin, place.end, 0, 0)
        began = time.process_time()
        try:
            part, whole = (
                _words(path, place_to_hear(0, 1, relation, offset, is_part=is_part).place)
                for path, is_part in ((place.part, True), (place.whole, False))
            )
        except _FAILURES as error:
            print(place.part.name, place.whole.name, error)
            continue
        word = judged(part, whole, offset)
        spent.append((time.process_time() - began) * 1000)
        words[place.kind][word] += 1
        compared = wrong_bits(part, whole, offset)
        shares[place.kind].append(-1.0 if compared is None else compared[0])
        print(place.kind, place.part.name, place.whole.name, word, compared)
    return {
        "pairs": len(places),
        "words": {kind: dict(of) for kind, of in words.items()},
        "share": {
            kind: [round(each, 3) for each in (min(of), statistics.median(of), max(of))]
            for kind, of in shares.items()
        },
        "cpu_ms": [round(statistics.mean(spent), 1), round(max(spent), 1)],
        "mb": round(_read / len(places) / 1e6, 2),
    }


_read = 0


def _words(path: Path, place: SoundPlace) -> list[SoundWord]:
    def on_read(count: int) -> None:
        global _read  # noqa: PLW0603 - see above
        _read += count

    with path.open("rb", buffering=0) as file:
        return sound_words(BoundedFile(file, path.stat().st_size, on_read), place)


if __name__ == "__main__":
    main()
