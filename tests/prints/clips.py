"""Tiny real videos with scenes that prints tell apart."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av

WIDTH: Final = 144
HEIGHT: Final = 96
RATE: Final = 25
FRAMES: Final = 80
"""Ten for each picture of a print."""


def scene(number: int) -> av.VideoFrame:
    """Return a frame; ten in a row show the same scene, brighter with each."""
    frame = av.VideoFrame(WIDTH, HEIGHT, "gray")
    plane = frame.planes[0]
    part, shade = number // 10 + 3, number % 10
    rows = [
        bytes(
            30 + shade + (x // 16 * 67 * part + y * 41 * (part + x // 16)) % 200 for x in range(WIDTH)
        ).ljust(plane.line_size, b"\0")
        for y in range(8)
    ]
    plane.update(b"".join(rows[y * 8 // HEIGHT] for y in range(HEIGHT)))
    return frame


def slow_scene(number: int) -> av.VideoFrame:
    """Return a frame of a video whose scenes last two seconds."""
    return scene(number // 5)


def write(
    path: Path,
    *,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    frames: int = FRAMES,
    key_every: int = 250,
    mirror: bool = False,
    bars: int = 0,
    paint: Callable[[int], av.VideoFrame] = scene,
    **options: str,
) -> Path:
    """Write a video of 25 frames a second; `bars` are pixels at top and bottom."""
    container: Any
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream(codec, rate=RATE)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT + 2 * bars, pixels
        stream.codec_context.gop_size = key_every
        stream.codec_context.thread_count = 1
        for number in range(frames):
            frame = _changed(paint(number), mirror=mirror, bars=bars).reformat(format=pixels)
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def _changed(frame: av.VideoFrame, *, mirror: bool, bars: int) -> av.VideoFrame:
    plane = frame.planes[0]
    data, step = bytes(plane), plane.line_size
    rows = [data[at * step : at * step + WIDTH] for at in range(HEIGHT)]
    made = av.VideoFrame(WIDTH, HEIGHT + 2 * bars, "gray")
    target = made.planes[0]
    lines = [bytes(WIDTH)] * bars + [row[::-1] if mirror else row for row in rows] + [bytes(WIDTH)] * bars
    target.update(b"".join(line.ljust(target.line_size, b"\0") for line in lines))
    return made
