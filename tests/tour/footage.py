"""Videos as cameras and studios leave them: large, in colour, of several scenes, with a minute to play."""

import os
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

import av
from av.filter import Graph
from msgspec import Struct, field

from app.process.limits import leave_real_time
from tests import samples

FILM: Final = Fraction(24_000, 1001)
VIDEO: Final = Fraction(60_000, 1001)
_SCENES: Final = (
    ("0x14213d", "0x3a6ea5", "0xe5a663", "0x2b1d1a"),
    ("0x0b3d2e", "0x4f8a5b", "0xd9c27a", "0x1c2b1a"),
    ("0x2d1b4e", "0x8e3b6e", "0xf2a07b", "0x22122e"),
    ("0x0e2a47", "0x2f9c95", "0xf4e9c9", "0x123040"),
    ("0x4a1c12", "0xc4572c", "0xf7d08a", "0x2b120b"),
    ("0x1d2530", "0x66788a", "0xd8dee6", "0x11161c"),
)
"""The colours of a sky, a wood, a dusk, a sea, a desert and a fog."""
_FRAMES: Final = 4
"""Of a scene, which play again and again: a film is made in seconds."""
_COLOURS: Final = {"hlg": (9, 18, 9), "pq": (9, 16, 9)}
"""Primaries, transfer and matrix as ITU-T H.273 numbers them."""
_KEY_FRAMES_ALONE: Final = frozenset({"prores_ks", "mjpeg", "dnxhd"})

os.environ.setdefault("SVT_LOG", "1")  # or its encoder tells all that it does


class Clip(Struct, frozen=True):
    """What a video is to be."""

    name: str
    """Perhaps with a folder before it."""
    codec: str = "libx264"
    width: int = 1920
    height: int = 1080
    rate: Fraction = Fraction(25)
    pixels: str = "yuv420p"
    seconds: int = 60
    audio: str = "aac"
    language: str = "eng"
    hdr: str = ""
    """`hlg`, `pq` or none."""
    grain: int = 0
    """Which is what makes a file large."""
    options: Mapping[str, str] = field(default_factory=dict)
    """For the encoder of its pictures."""

    @property
    def frames(self) -> int:
        """How many frames a scene has."""
        return 1 if self.codec in _KEY_FRAMES_ALONE else _FRAMES


def shoot(folder: Path, clips: Sequence[Clip]) -> None:
    """Make these videos in a folder."""
    for number, clip in enumerate(clips):
        path = folder / clip.name
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, clip, number)
        leave_real_time()  # that of SVT-AV1


def _write(path: Path, clip: Clip, number: int) -> None:
    container: Any
    with av.open(str(path), "w", options={"fflags": "+bitexact"}) as container:
        picture = container.add_stream(clip.codec, rate=clip.rate, options=dict(clip.options))
        picture.width, picture.height, picture.pix_fmt = clip.width, clip.height, clip.pixels
        picture.codec_context.gop_size, picture.codec_context.max_b_frames = clip.frames, 0
        if clip.hdr:
            context = picture.codec_context
            context.color_primaries, context.color_trc, context.colorspace = _COLOURS[clip.hdr]
        sound = samples.add_audio(container, clip.audio, clip.language) if clip.audio else None
        scenes = [_SCENES[(number + at) % len(_SCENES)] for at in range(len(_SCENES))]
        frames = (frame for scene in scenes for frame in _drawn(scene, clip))
        packets = _encoded(picture, frames, clip.rate)
        for at, packet in enumerate(_played(packets, clip)):
            packet.pts = packet.dts = at
            packet.time_base = 1 / clip.rate
            container.mux(packet)
        if sound is not None:
            samples.encode_audio(container, sound, clip.seconds * samples.SAMPLE_RATE)


def _drawn(colours: Sequence[str], clip: Clip) -> Iterator[av.VideoFrame]:
    """Return the frames of a scene: colours that go over into each other, and move."""
    inks = ":".join(f"c{at}={colour}" for at, colour in enumerate(colours))
    graph: Any = Graph()
    chain = [
        graph.add(
            "gradients",
            f"s=480x270:nb_colors={len(colours)}:{inks}:speed=0.02:seed=1:x0=90:y0=0:x1=380:y1=270",
        ),
        graph.add("scale", f"{clip.width}:{clip.height}"),
        graph.add("noise", f"alls={clip.grain}:allf=t"),
        graph.add("format", clip.pixels),
        graph.add("buffersink"),
    ]
    graph.link_nodes(*chain).configure()
    for _ in range(clip.frames):
        yield graph.vpull()


def _encoded(stream: Any, frames: Iterator[av.VideoFrame], rate: Fraction) -> list[Any]:  # noqa: ANN401
    packets = []
    for at, frame in enumerate(frames):
        frame.pts, frame.time_base, frame.pict_type = at, 1 / rate, 0
        packets += stream.encode(frame)
    return [*packets, *stream.encode(None)]


def _played(packets: Sequence[Any], clip: Clip) -> Iterator[Any]:
    """Return the packets of the whole film: each scene plays again and again while it has its share."""
    count, scenes = round(clip.seconds * clip.rate), len(_SCENES)
    for number in range(scenes):
        share = count * (number + 1) // scenes - count * number // scenes
        yield from islice(cycle(packets[number * clip.frames : (number + 1) * clip.frames]), share)
