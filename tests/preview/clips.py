"""Videos that are to be seen in one way only: turned, squeezed, bright, or with a cover."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
from av.stream import Disposition

WIDTH: Final = 320
HEIGHT: Final = 180
Paint = Callable[[int], tuple[int, int]]
"""Brightness of the left and the right half of a frame, 0 to 255, by its number."""


def write(
    path: Path,
    *,
    frames: int = 50,
    paint: Paint = lambda _number: (200, 60),
    aspect: Fraction | None = None,
    pixels: str = "yuv420p",
    codec: str = "libx264",
    transfer: int = 0,
    key_every: int = 250,
    rate: int = 25,
) -> Path:
    """Write a video whose halves are as bright as `paint` says; `rate` frames a second."""
    container: Any
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, pixels
        stream.codec_context.gop_size = key_every
        if aspect:
            stream.codec_context.sample_aspect_ratio = aspect
        if transfer:
            stream.codec_context.color_trc = transfer
            stream.codec_context.color_primaries = stream.codec_context.colorspace = 9
        for number in range(frames):
            frame = _frame(*paint(number)).reformat(format=pixels)
            frame.pts, frame.time_base = number, Fraction(1, rate)
            if transfer:
                frame.color_trc, frame.color_primaries, frame.colorspace = transfer, 9, 9
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def refused_by_its_decoder(path: Path) -> Path:
    """Write a video of whole packets with a header that its decoder refuses to open."""
    container: Any
    write(path, codec="ffv1", frames=5)
    with av.open(str(path)) as container:
        header = bytes(container.streams.video[0].codec_context.extradata)
    path.write_bytes(path.read_bytes().replace(header, bytes(reversed(header))))
    return path


def turn(path: Path, matrix: tuple[int, int, int, int]) -> Path:
    """Have an MP4's first track be shown turned: the matrix of its `tkhd` box, in ones."""
    data = bytearray(path.read_bytes())
    start = data.index(b"tkhd") + 4 + 4 + 20 + 8 + 8
    a, b, c, d = (value * 65536 for value in matrix)
    for at, value in ((0, a), (4, b), (12, c), (16, d)):
        data[start + at : start + at + 4] = value.to_bytes(4, "big", signed=True)
    path.write_bytes(data)
    return path


def with_cover(path: Path) -> Path:
    """Write a sound with a cover and no video."""
    picture = _frame(200, 60).reformat(format="yuvj420p")
    container: Any
    with av.open(str(path), "w") as container:
        sound = container.add_stream("aac", rate=48_000, layout="stereo")
        cover = container.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = WIDTH, HEIGHT, "yuvj420p"
        cover.disposition = Disposition.attached_pic
        picture.pts = 0
        container.mux(cover.encode(picture))
        silence = av.AudioFrame(format="fltp", layout="stereo", samples=1024)
        for plane in silence.planes:
            plane.update(bytes(plane.buffer_size))
        silence.sample_rate, silence.pts = 48_000, 0
        container.mux(sound.encode(silence))
        container.mux(sound.encode(None))
    return path


def _frame(left: int, right: int) -> av.VideoFrame:
    frame = av.VideoFrame(WIDTH, HEIGHT, "gray")
    plane = frame.planes[0]
    row = bytes([left]) * (WIDTH // 2) + bytes([right]) * (WIDTH // 2)
    plane.update(row.ljust(plane.line_size, b"\0") * HEIGHT)
    return frame


def seen(jpeg: bytes) -> av.VideoFrame:
    """Return a picture as brightness, one byte a pixel."""
    decoder = av.CodecContext.create("mjpeg", "r")
    frame, *_ = decoder.decode(av.Packet(jpeg))
    assert isinstance(frame, av.VideoFrame)
    return frame.reformat(format="gray")


def brightness(jpeg: bytes, x: float, y: float) -> int:
    """Return how bright a picture is at a place, 0 to 255; `x` and `y` from 0.0 to 1.0."""
    frame = seen(jpeg)
    plane = frame.planes[0]
    return int(bytes(plane)[int(y * frame.height) * plane.line_size + int(x * frame.width)])
