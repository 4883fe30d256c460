"""Bare streams: pictures without a container, and so without times."""

import io
from typing import Any

import av

WIDTH = HEIGHT = 64


def bare(codec: str = "libx264", container: str = "h264", count: int = 3, **options: str) -> bytes:
    """Return a stream of grey pictures."""
    written = io.BytesIO()
    output: Any
    with av.open(written, "w", format=container) as output:
        stream: Any = output.add_stream(codec, rate=30, options=options)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for number in range(count):
            frame = av.VideoFrame(WIDTH, HEIGHT, "yuv420p")
            for plane in frame.planes:
                plane.update(bytes([60 + 9 * number]) * plane.buffer_size)
            frame.pts = number
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return written.getvalue()
