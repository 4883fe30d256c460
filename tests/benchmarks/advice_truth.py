"""Whether the advice holds: ten files of known quality, encoded anew at its target.

    python -m tests.benchmarks.advice_truth [--set sixth] [--corpus FOLDER]... [--folder FOLDER]

Needs ffmpeg with libx264, libx265 and libsvtav1. Pictures are from the corpus, where they play forth and back
until they are long enough, and from what `tests.benchmarks.advising` names. The advice was fitted to the
first five sets; the sixth one is independent. Each is encoded as a user's file
would be, scanned by the program, advised on without any ground in the library, and encoded anew to HEVC and
AV1 at the constant rate factor of the target. A line tells what was told and what is true, in percent of the
file; the last line is JSON. With `--folder`, what is made is kept, and not made again. How each outcome
counts is laid down with the fourth set; `larger` counts the results that hold only as they may be larger.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple

from app.core.advice.advise import Advice, advise
from app.core.advice.estimate import WORTH
from app.core.advice.gates import Effect, Gate
from app.core.advice.target import EncodingTarget, TargetCodec
from app.library import open_to_read
from tests.benchmarks.advising.fifth import FIFTH
from tests.benchmarks.advising.first import FIRST
from tests.benchmarks.advising.fourth import FOURTH
from tests.benchmarks.advising.sample import Sample
from tests.benchmarks.advising.second import SECOND
from tests.benchmarks.advising.sixth import SIXTH
from tests.benchmarks.advising.third import THIRD
from tests.benchmarks.measure import report

_ENCODERS: Final = {
    TargetCodec.HEVC: ("libx265", "-preset", "medium", "-x265-params", "log-level=error"),
    TargetCodec.AV1: ("libsvtav1", "-preset", "6"),
}
_SETS: Final = {
    "first": FIRST,
    "second": SECOND,
    "third": THIRD,
    "fourth": FOURTH,
    "fifth": FIFTH,
    "sixth": SIXTH,
}


class Truth(NamedTuple):
    """The outcome for one file and target; percent of the file."""

    advice: Advice
    saved: float

    @property
    def told(self) -> str:
        if self.advice.percent is None:
            return ", ".join(self.advice.gates)
        low, high = self.advice.percent
        return f"{low} to {high} %{', or larger' if Gate.MAY_GROW in self.advice.gates else ''}"

    @property
    def grew(self) -> bool:
        """Whether the result is larger, as was told that it may be."""
        return self.saved < 0 and Gate.MAY_GROW in self.advice.gates

    @property
    def holds(self) -> bool:
        if self.advice.saves is None:
            return self.advice.gates[0].effect is Effect.NOTHING and self.saved < 100 * WORTH
        low, high = (100 * limit / self.advice.size for limit in self.advice.saves)
        return low <= self.saved <= high or self.grew


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", choices=_SETS, default="sixth")
    parser.add_argument("--corpus", type=Path, action="append", help="where pictures are, several times")
    parser.add_argument("--folder", type=Path, help="what is made is kept here")
    parser.add_argument("--seconds", type=int, default=10)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="advice") as scratch:
        folder = arguments.folder or Path(scratch)
        corpora = arguments.corpus or [Path("../shared/corpus/valid")]
        _run(_SETS[arguments.set], folder, corpora, arguments.seconds)


def _run(samples: Sequence[Sample], folder: Path, corpora: Sequence[Path], seconds: int) -> None:
    originals = folder / "originals"
    originals.mkdir(parents=True, exist_ok=True)
    for sample in samples:
        _make(sample, corpora, originals / f"{sample.name}.mkv", seconds)
    library = folder / "library.sqlite3"
    _call([sys.executable, "-m", "app", "scan", "--library", str(library), str(originals)])
    holds, larger = (dict.fromkeys(TargetCodec, 0) for _ in range(2))
    figures: dict[str, object] = {}
    for codec in TargetCodec:
        target = EncodingTarget(codec=codec, least=0)
        for name, advice in _advised(library, target):
            truth = Truth(advice, _saved(originals / name, folder / codec.value, target))
            holds[codec] += truth.holds
            larger[codec] += truth.grew
            figures[f"{name} {codec.value}"] = [truth.told, round(truth.saved, 1)]
            print(
                f"{name:14} to {codec.codec_name:4}: told {truth.told}, "
                f"true {truth.saved:5.1f} %{'' if truth.holds else '  OUTSIDE'}",
                flush=True,
            )
    report("advice_truth", {"files": len(samples), "holds": holds, "larger": larger, "told_true": figures})


def _make(sample: Sample, corpora: Sequence[Path], path: Path, seconds: int) -> None:
    is_file = "/" in sample.source
    source = ["-i", _found(sample.source, corpora)] if is_file else ["-f", "lavfi", "-i", sample.source]
    source = [*sample.options, *source]
    sound = ["-f", "lavfi", "-i", "anoisesrc=amplitude=0.1:color=pink"] if sample.sound else []
    coded = ["-map", "1:a", "-c:a", "aac", "-b:a", "128k"] if sample.sound else ["-an"]
    length = str(sample.seconds or seconds)
    picture = ["-map", "0:v:0", "-vf", sample.filters, "-t", length, "-pix_fmt", sample.pixels]
    _encode([*source, *sound, *picture, *coded], sample.encoder, path)


def _found(name: str, corpora: Sequence[Path]) -> str:
    return next((str(each / name) for each in corpora if (each / name).exists()), name)


def _advised(library: Path, target: EncodingTarget) -> list[tuple[str, Advice]]:
    with closing(open_to_read(library)) as known, known.reader() as reader:
        records = reader.page(0, 1000)
    return [(record.name.decode(), advise(record, target)) for record in records]


def _saved(original: Path, folder: Path, target: EncodingTarget) -> float:
    """Return what encoding a file anew saves, in percent of it."""
    folder.mkdir(exist_ok=True)
    width, height = _size(original)
    quality = ("-crf", str(target.crf(width, height)))
    result = folder / original.name
    _encode(["-i", str(original), "-c:a", "copy"], (*_ENCODERS[target.codec], *quality), result)
    return 100 * (1 - result.stat().st_size / original.stat().st_size)


def _size(path: Path) -> tuple[int, int]:
    command = ["ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", "stream=width,height"]
    done = subprocess.run([*command, "-of", "csv=p=0", str(path)], check=True, capture_output=True, text=True)
    width, height = done.stdout.strip().split(",")[:2]
    return int(width), int(height)


def _encode(source: Sequence[str], encoder: Sequence[str], path: Path) -> None:
    if not path.exists():
        part = path.with_suffix(".part.mkv")
        _call(["ffmpeg", "-v", "error", "-nostdin", "-y", *source, "-c:v", *encoder, str(part)])
        part.rename(path)


def _call(command: Sequence[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command}: {done.stderr}")


if __name__ == "__main__":
    main()
