"""Makes long videos, excerpts of them, and videos that share a part with others, or only seem to.

The sources are made of the shots of `films`. Each kind of video has its name before the first dot or digit.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from tests.benchmarks.nearing import films
from tests.benchmarks.nearing.films import AT_ONCE, ENCODED, Random, ffmpeg, join, shots

Made = TypeVar("Made")
_PIECE: Final = 24.0
_GOPS: Final = (
    ("-g", "250"),
    ("-g", "50", "-sc_threshold", "0"),
    ("-g", "125"),
    ("-g", "250", "-sc_threshold", "0"),
    ("-g", "300"),
)
"""Where the sources have their key frames: at cuts too, or only at equal distances."""
TRANSFORMS: Final[dict[str, Sequence[str]]] = {
    "encoded": ("-crf", "30"),
    "scaled": ("-vf", "scale=640:360", "-crf", "28"),
    "cropped": ("-vf", "crop=iw*0.92:ih*0.92,scale=320:180", "-crf", "28"),
    "logo": ("-vf", "drawbox=x=iw-70:y=10:w=60:h=28:color=yellow:t=fill", "-crf", "28"),
    "letterbox": ("-vf", "scale=320:136,pad=320:180:0:22", "-crf", "28"),
    "pillarbox": ("-vf", "scale=240:180,pad=320:180:40:0", "-crf", "28"),
    "slowed": ("-vf", "setpts=PTS*25/24,fps=24", "-crf", "28"),
    "brightness": ("-vf", "eq=brightness=0.08:contrast=1.2:gamma=1.15", "-crf", "28"),
    "mirrored": ("-vf", "hflip", "-crf", "28"),
    "worse": (
        *("-vf", "crop=iw*0.94:ih*0.94,scale=256:144,drawbox=x=10:y=10:w=40:h=20:color=red:t=fill"),
        *("-crf", "33"),
    ),
}
"""The options of ffmpeg of each kind of excerpt."""


class Truth(NamedTuple):
    """What a video shows of a source."""

    name: str
    source: str
    kind: str
    begin: float
    """Seconds of the source."""
    seconds: float


def make_sources(folder: Path, count: int, seconds: float) -> list[Path]:
    """Make long videos, of which each has its key frames in another way."""

    def one(number: int) -> Path:
        return _long(folder / f"source{number:02}.mp4", f"source {number}", seconds, _GOPS[number % 5])

    return _each(one, range(count))


def _long(path: Path, seed: str, seconds: float, gop: Sequence[str], opening: Path | None = None) -> Path:
    """Make a video of shots, behind an opening."""
    if path.exists():
        return path
    pieces = [] if opening is None else [opening]
    for number in range(round(seconds / _PIECE)):
        piece = path.with_name(f".{path.stem}.{number}.mp4")
        films.film(piece, shots(Random(f"{seed}/{number}"), _PIECE))
        pieces.append(piece)
    join(path, pieces, (*ENCODED, "-crf", "24", *gop))
    for piece in pieces:
        if piece != opening:
            piece.unlink()
    return path


def make_excerpts(folder: Path, sources: Sequence[Path], count: int, seconds: float) -> list[Truth]:
    """Make excerpts of 20 to 120 s of sources of so many `seconds`, in all transforms."""
    names = list(TRANSFORMS)

    def one(number: int) -> Truth:
        rng = Random(f"excerpt {number}")
        source = sources[number % len(sources)]
        length = rng.uniform(20.0, 120.0)
        begin = rng.uniform(0.0, seconds - length)
        # Each source meets other transforms, whatever the numbers of both.
        kind = names[(number + number // len(sources)) % len(names)]
        path = folder / f"excerpt{number:03}.{kind}.mp4"
        if not path.exists():
            span = ("-ss", f"{begin:.3f}", "-t", f"{length:.3f}")
            gop = ("-g", str(rng.choice((60, 120, 250))))
            ffmpeg(*span, "-i", str(source), *ENCODED, *TRANSFORMS[kind], *gop, str(path))
        return Truth(path.name, source.name, kind, begin, length)

    return _each(one, range(count))


def make_recordings(folder: Path, sources: Sequence[Path], seconds: float) -> list[Truth]:
    """Make videos that are longer than a source, with other shots before and after all of it."""

    def one(number: int) -> Truth:
        path, source = folder / f"recording{number:02}.mp4", sources[number]
        if not path.exists():
            ends = [folder / f".end{number}.{side}.mp4" for side in range(2)]
            for side, end in enumerate(ends):
                films.film(end, shots(Random(f"end {number}/{side}"), _PIECE))
            join(path, (ends[0], source, ends[1]), (*ENCODED, "-crf", "27", "-g", "125"))
            for end in ends:
                end.unlink()
        return Truth(path.name, source.name, "recording", 0.0, seconds)

    return _each(one, range(len(sources)))


def make_exchanged(folder: Path, sources: Sequence[Path], seconds: float) -> list[Truth]:
    """Make videos that have the second half of a source before the first one."""

    def one(number: int) -> Truth:
        path, source = folder / f"exchanged{number:02}.mp4", sources[number]
        half = seconds / 2
        graph = (
            f"[0:v]split[x][y];[x]trim={half}:{seconds},setpts=PTS-STARTPTS[a];"
            f"[y]trim=0:{half},setpts=PTS-STARTPTS[b];[a][b]concat=n=2:v=1:a=0[v]"
        )
        if not path.exists():
            options = ("-filter_complex", graph, "-map", "[v]", "-crf", "27", "-g", "250")
            ffmpeg("-i", str(source), *ENCODED, *options, str(path))
        return Truth(path.name, source.name, "exchanged", 0.0, seconds)

    return _each(one, range(len(sources)))


def make_episodes(folder: Path, count: int) -> list[Path]:
    """Make episodes of 168 s that share an opening: of 96 s, or of 48 s."""
    openings = [
        _long(folder / f".opening{at}.mp4", f"opening {at}", length, _GOPS[0])
        for at, length in enumerate((96.0, 48.0))
    ]

    def one(number: int) -> Path:
        path, opening = folder / f"episode{number:02}.mp4", openings[number % 2]
        own = 72.0 if number % 2 == 0 else 120.0
        return _long(path, f"episode {number}", own, _GOPS[number % 5], opening)

    return _each(one, range(count))


def make_others(folder: Path, count: int) -> list[Path]:
    """Make videos that have nothing in common with another one."""

    def one(number: int) -> Path:
        length = Random(f"other {number}").choice((24.0, 48.0, 96.0))
        return _long(folder / f"other{number:02}.mp4", f"other {number}", length, _GOPS[number % 5])

    return _each(one, range(count))


def make_stills(folder: Path, count: int) -> list[Path]:
    """Make videos of 40 s of one picture each."""

    def one(number: int) -> Path:
        path = folder / f"still{number:02}.mp4"
        if not path.exists():
            shot = shots(Random(f"still {number}"), 2.0)[0]
            still = f"{shot},trim=end_frame=1,loop=-1:1:0,setpts=N/25/TB,trim=duration=40"
            ffmpeg("-f", "lavfi", "-i", still, *ENCODED, "-crf", "25", str(path))
        return path

    return _each(one, range(count))


def _each(make: Callable[[int], Made], numbers: Iterable[int]) -> list[Made]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(make, numbers))
