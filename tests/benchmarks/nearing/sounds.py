"""Makes videos with sound: music of two voices under words, excerpts of these, dubbed ones, and episodes.

The notes and syllables are the same in all of them, in another order, as if one band played everything.
"""

import math
import random
import wave
from array import array
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from tests.benchmarks.nearing.films import AT_ONCE, Random, ffmpeg

SECONDS: Final = 90.0
OPENING: Final = 30.0
_RATE: Final = 16000
_PICTURE: Final = ("-c:v", "libx264", "-preset", "ultrafast", "-g", "100", "-crf", "35")
TRANSFORMS: Final[dict[str, tuple[str, Sequence[str]]]] = {
    "aac48": ("mp4", ("-c:a", "aac", "-b:a", "48k", "-ac", "1")),
    "mp3": ("mkv", ("-c:a", "libmp3lame", "-b:a", "48k", "-ar", "44100")),
    "opus": ("mkv", ("-c:a", "libopus", "-b:a", "32k", "-ar", "48000")),
    "quieter": ("mp4", ("-af", "volume=-12dB", "-c:a", "aac", "-b:a", "64k")),
    "louder": ("mp4", ("-af", "acompressor=threshold=0.1:ratio=6:makeup=4", "-c:a", "aac", "-b:a", "64k")),
}
"""The container and the options of ffmpeg of each kind of excerpt."""


class Place(NamedTuple):
    """A place at which a video is compared with a longer one."""

    part: Path
    whole: Path
    kind: str
    offset: float
    """Second of the whole at which the part begins."""
    begin: float
    """Second of the part from which on both are compared."""
    end: float


@cache
def _notes() -> list[bytes]:
    return [
        _sound(_note(110 * 2 ** (pitch / 12), loud, seconds))
        for pitch in range(30)
        for loud, seconds in ((0.25, 0.2), (0.35, 0.4))
    ]


def _note(hertz: float, loud: float, seconds: float) -> Iterable[float]:
    turn = 2 * math.pi * hertz / _RATE
    for at in range(round(seconds * _RATE)):
        fade = loud * math.exp(-4.0 * at / _RATE) * min(1.0, at / 80)
        yield fade * sum(math.sin(turn * at * each) / each for each in range(1, 6))


@cache
def _syllables() -> list[bytes]:
    rng = Random("syllables")
    return [_sound(_syllable(rng)) for _ in range(60)]


def _syllable(rng: random.Random) -> Iterable[float]:
    """Yield clicks of a voice, or noise, through two resonances."""
    pitch, is_voiced = rng.uniform(90, 220), rng.random() < 0.7
    formants = [_Resonance(rng.uniform(*span)) for span in ((300, 900), (900, 2400))]
    length = round(rng.uniform(0.08, 0.25) * _RATE)
    for at in range(length):
        source = float(at % round(_RATE / pitch) == 0) if is_voiced else rng.uniform(-0.15, 0.15)
        yield 0.3 * math.sin(math.pi * at / length) * sum(each.passed(source) for each in formants)


class _Resonance:
    def __init__(self, hertz: float) -> None:
        self._turn = 2 * 0.97 * math.cos(2 * math.pi * hertz / _RATE)
        self._last = self._before = 0.0

    def passed(self, value: float) -> float:
        new = value + self._turn * self._last - 0.97**2 * self._before
        self._last, self._before = new, self._last
        return new


def _sound(values: Iterable[float]) -> bytes:
    return array("h", (max(-32767, min(32767, round(each * 32767))) for each in values)).tobytes()


def _row(path: Path, seed: str, pool: Sequence[bytes], seconds: float, pauses: float) -> Path:
    """Write a random row of sounds with pauses between some."""
    if not path.exists():
        rng = Random(seed)
        left, parts = round(seconds * _RATE) * 2, []
        while left > 0:
            parts.append(
                bytes(2 * round(rng.uniform(0.1, 0.6) * _RATE)) if rng.random() < pauses else rng.choice(pool)
            )
            left -= len(parts[-1])
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(_RATE)
            file.writeframes(b"".join(parts))
    return path


def _voiced(path: Path, music: str, words: str, seconds: float = SECONDS, opening: str = "") -> Path:
    """Make a video of music and words, whose beginning has the music of an opening."""
    if path.exists():
        return path
    folder, own = path.parent, f"{music}|{words}|{seconds}".replace(" ", "_").replace("|", ".")
    rows = [
        _row(folder / f".{own}.a.wav", f"{music} a", _notes(), seconds, 0.1),
        _row(folder / f".{own}.b.wav", f"{music} b", _notes(), seconds, 0.3),
        _row(folder / f".{own}.w.wav", f"{words} words", _syllables(), seconds, 0.2),
    ]
    inputs = [each for row in rows for each in ("-i", str(row))]
    graph = "[1:a][2:a][3:a]amix=3:weights=1 0.8 1.6:normalize=0,volume=0.6[a]"
    if opening:
        begin = _voiced(folder / f".{opening}.mkv", opening, opening, OPENING)
        inputs += ["-i", str(begin)]
        graph = f"{graph};[4:a][a]concat=n=2:v=0:a=1[b]"
    ffmpeg(
        *("-f", "lavfi", "-i", "testsrc=s=160x90:r=10"),
        *inputs,
        *("-filter_complex", graph, "-map", "0:v", "-map", "[b]" if opening else "[a]", "-t", str(seconds)),
        *_PICTURE,
        *("-c:a", "aac", "-b:a", "128k", "-ar", "44100"),
        str(path),
    )
    for row in rows:
        row.unlink()
    return path


def make_places(folder: Path, count: int) -> list[Place]:
    """Make so many sources, excerpts, dubbed excerpts, and episodes; return what is to be compared."""
    folder.mkdir(exist_ok=True)
    _voiced(folder / ".opening.mkv", "opening", "opening", OPENING)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        made = list(pool.map(lambda number: _of_source(folder, number), range(count)))
        episodes = list(
            pool.map(
                lambda number: _voiced(
                    folder / f"episode{number:02}.mp4", f"own {number}", f"own {number}", SECONDS, "opening"
                ),
                range(count),
            )
        )
    places = [place for of_source in made for place in of_source]
    for at, part in enumerate(episodes):
        whole = episodes[(at + 1) % count]
        places.append(Place(part, whole, "opening", 0.0, 0.0, OPENING))
        places.append(Place(part, whole, "behind", 0.0, OPENING + 2.0, SECONDS - 2.0))
        places.append(Place(made[at][0].part, made[(at + 1) % count][0].whole, "other", 10.0, 0.0, 18.0))
    return places


def _of_source(folder: Path, number: int) -> list[Place]:
    rng = Random(f"place {number}")
    source = _voiced(folder / f"source{number:02}.mp4", f"music {number}", f"words {number}")
    dubbed = _voiced(folder / f"dubbed{number:02}.mkv", f"music {number}", f"other words {number}")
    length = rng.uniform(20.0, 60.0)
    begin = rng.uniform(0.0, SECONDS - length)
    kind = list(TRANSFORMS)[number % len(TRANSFORMS)]
    # A place by pictures is not exact.
    told = begin + rng.uniform(-0.2, 0.2)
    excerpts = [_cut(source, f"excerpt{number:02}", begin, length, kind)]
    excerpts.append(_cut(dubbed, f"dub{number:02}", begin, length, kind))
    return [
        Place(path, source, name, told, 0.0, length)
        for path, name in zip(excerpts, (f"true {kind}", "dubbed"), strict=True)
    ]


def _cut(source: Path, name: str, begin: float, length: float, kind: str) -> Path:
    ending, options = TRANSFORMS[kind]
    path = source.parent / f"{name}.{kind}.{ending}"
    if not path.exists():
        span = ("-ss", f"{begin:.3f}", "-t", f"{length:.3f}")
        ffmpeg(*span, "-i", str(source), *_PICTURE, *options, str(path))
    return path
