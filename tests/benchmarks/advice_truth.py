"""Whether the advice holds: ten files of known quality, encoded anew at its target.

    python -m tests.benchmarks.advice_truth [--corpus FOLDER] [--folder FOLDER] [--seconds 10]

Needs ffmpeg with libx264, libx265 and libsvtav1. Pictures are from the corpus, where they play forth and back
until they are long enough, and from test sources with motion and noise. Each is encoded as a user's file
would be, scanned by the program, advised on without any ground in the library, and encoded anew to HEVC and
AV1 at the constant rate factor of the target. A line tells what was told and what is true, in percent of the
file; the last line is JSON. With `--folder`, what is made is kept, and not made again.
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
from app.core.advice.target import EncodingTarget, TargetCodec
from app.library import open_to_read
from tests.benchmarks.measure import report

_ENCODERS: Final = {
    TargetCodec.HEVC: ("libx265", "-preset", "medium", "-x265-params", "log-level=error"),
    TargetCodec.AV1: ("libsvtav1", "-preset", "6"),
}
_PALINDROME: Final = "split[a][b];[b]reverse[r];[a][r]concat,loop=loop=9:size=600"
_GRAIN: Final = "noise=alls=3:allf=t"
_BEACH: Final = "androidx__media/sd-dash0000000000.m4s"
_FILM: Final = "androidx__media/sample-unflagged-audio-keyframes.avi"
_FATE: Final = "luke-cha__fate-suite"


class Sample(NamedTuple):
    """A file to be made."""

    name: str
    source: str
    """A path in the corpus, or a source of libavfilter."""
    filters: str
    encoder: tuple[str, ...]
    sound: bool = False


def _x264(crf: int) -> tuple[str, ...]:
    return ("libx264", "-crf", str(crf), "-preset", "medium")


def _mpeg2(quality: int) -> tuple[str, ...]:
    return ("mpeg2video", "-q:v", str(quality), "-g", "15", "-bf", "2", "-maxrate", "15M", "-bufsize", "4M")


SAMPLES: Final = (
    Sample("beach", _BEACH, _PALINDROME, _x264(20)),
    Sample("grain", _BEACH, f"crop=480:270,{_GRAIN},{_PALINDROME}", _x264(18)),
    Sample("clouds", f"{_FATE}/cavs.mp4", f"scale=640:512,{_PALINDROME}", _x264(22)),
    Sample("dragon", f"{_FATE}/dv84.mp4", f"scale=640:360,format=yuv420p,{_PALINDROME}", _x264(21)),
    Sample("logos", f"{_FATE}/logos1p.mp4", _PALINDROME, _x264(23)),
    Sample("film", _FILM, f"scale=640:266,{_PALINDROME}", _x264(19)),
    Sample("disc", "autobrr__go-mediainfo/sample.vob", _PALINDROME, _mpeg2(4)),
    Sample("film-disc", _FILM, f"scale=640:266,fps=25,{_PALINDROME}", _mpeg2(3)),
    Sample("pattern", "testsrc2=size=640x360:rate=24", f"rotate=t/5,{_GRAIN}", _x264(20), sound=True),
    Sample("screen", f"{_FATE}/ScreenCapture.mp4", f"scale=960:698,fps=15,{_PALINDROME}", _x264(21)),
)


class Truth(NamedTuple):
    """The outcome for one file and target; percent of the file."""

    low: int
    high: int
    saved: float

    @property
    def holds(self) -> bool:
        return self.low <= self.saved <= self.high


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus/valid"))
    parser.add_argument("--folder", type=Path, help="what is made is kept here")
    parser.add_argument("--seconds", type=int, default=10)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="advice") as scratch:
        folder = arguments.folder or Path(scratch)
        _run(folder, arguments.corpus, arguments.seconds)


def _run(folder: Path, corpus: Path, seconds: int) -> None:
    originals = folder / "originals"
    originals.mkdir(parents=True, exist_ok=True)
    for sample in SAMPLES:
        _make(sample, corpus, originals / f"{sample.name}.mkv", seconds)
    library = folder / "library.sqlite3"
    _call([sys.executable, "-m", "app", "scan", "--library", str(library), str(originals)])
    holds: dict[str, int] = {}
    figures: dict[str, object] = {}
    for codec in TargetCodec:
        target = EncodingTarget(codec=codec, least=0)
        for name, advice in _advised(library, target):
            told = advice.percent
            if told is None:
                print(f"{name:10} to {codec.codec_name}: {', '.join(advice.gates)}", flush=True)
                continue
            truth = Truth(*told, _saved(originals / name, folder / codec.value, target))
            holds[codec.value] = holds.get(codec.value, 0) + truth.holds
            figures[f"{name} {codec.value}"] = [truth.low, truth.high, round(truth.saved, 1)]
            print(
                f"{name:14} to {codec.codec_name:4}: told {truth.low:2} to {truth.high:2} %, "
                f"true {truth.saved:5.1f} %{'' if truth.holds else '  OUTSIDE'}",
                flush=True,
            )
    report("advice_truth", {"files": len(SAMPLES), "holds": holds, "told_low_high_true": figures})


def _make(sample: Sample, corpus: Path, path: Path, seconds: int) -> None:
    is_file = "/" in sample.source
    source = ["-i", str(corpus / sample.source)] if is_file else ["-f", "lavfi", "-i", sample.source]
    sound = ["-f", "lavfi", "-i", "anoisesrc=amplitude=0.1:color=pink"] if sample.sound else []
    coded = ["-map", "1:a", "-c:a", "aac", "-b:a", "128k"] if sample.sound else ["-an"]
    picture = ["-map", "0:v:0", "-vf", sample.filters, "-t", str(seconds), "-pix_fmt", "yuv420p"]
    _encode([*source, *sound, *picture, *coded], sample.encoder, path)


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
