"""Adds made sound to videos: notes by a seed, so that a part of a sound can be written alone."""

import math
import random
from array import array
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Final

import av

_RATE: Final = 8000
_NOTE: Final = 0.2
_PITCHES: Final = 8
_TOGETHER: Final = 1024


def add(
    video: Path,
    path: Path,
    seed: int,
    begin: float,
    end: float,
    *,
    codec: str = "pcm_s16le",
    rate: int = _RATE,
    volume: float = 1.0,
    is_first: bool = False,
) -> Path:
    """Write a video with the sound of a seed between two moments, before all pictures if `is_first`."""
    source: Any
    media: Any
    with av.open(str(video)) as source, av.open(str(path), "w") as media:
        picture = media.add_stream_from_template(source.streams.video[0])
        sound = media.add_stream(codec, rate=rate, layout="mono")
        pictures = [packet for packet in source.demux(video=0) if packet.size]
        for packet in pictures:
            packet.stream = picture
        words = [*_encoded(sound, _samples(seed, begin, end, volume))]
        media.mux([*words, *pictures] if is_first else [*pictures, *words])
    return path


def _encoded(sound: Any, samples: "array[int]") -> Any:  # noqa: ANN401 - PyAV's types of streams
    for at in range(0, len(samples), _TOGETHER):
        part = samples[at : at + _TOGETHER]
        frame = av.AudioFrame("s16", "mono", len(part))
        data = part.tobytes()
        frame.planes[0].update(data + bytes(frame.planes[0].buffer_size - len(data)))
        frame.sample_rate, frame.pts, frame.time_base = _RATE, at, Fraction(1, _RATE)
        yield from sound.encode(frame)
    yield from sound.encode(None)


def _samples(seed: int, begin: float, end: float, volume: float) -> "array[int]":
    found = array("h")
    for number in range(round(begin / _NOTE), round(end / _NOTE)):
        rng = random.Random(f"{seed} {number}")  # noqa: S311 - no secret
        note = _note(rng.randrange(_PITCHES), rng.randrange(_PITCHES))
        found.extend(round(each * volume) for each in note)
    return found


@cache
def _note(low: int, high: int) -> list[float]:
    turns = [2 * math.pi * hertz * 2 ** (pitch / 5) / _RATE for hertz, pitch in ((200, low), (330, high))]
    return [
        3000
        * math.exp(-6 * at / _RATE)
        * sum(math.sin(turn * each * at) for turn in turns for each in (1, 2, 3))
        for at in range(round(_NOTE * _RATE))
    ]
