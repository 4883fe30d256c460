"""Converts a decoded frame for display: upright, with square pixels, in the colours of a common screen."""

from fractions import Fraction
from typing import Final

import av
from av.filter import Graph
from av.video.frame import VideoFrame

from app.libav.display import HLG, PQ, TURNS, credible_aspect, turn_of
from app.preview.base import HEIGHT, WIDTH

_FULL: Final = "yuvj420p"
_QUALITY: Final = "4"
_WIDE: Final = 9
"""The primaries of BT.2020 as a code point of ITU-T H.273."""
_DEEP: Final = "gbrp12le"

_NITS: Final = (
    "st(0,pow(clip(val/maxval,0,1),1/78.84375));"
    "st(1,10000/203*pow(max(ld(0)-0.8359375,0)/(18.8515625-18.6875*ld(0)),1/0.1593017578125));"
)
"""PQ (SMPTE ST 2084) to light, where 1 is reference white, 203 nits (ITU-R BT.2408)."""
_LIGHT: Final = (
    "st(0,clip(val/maxval,0,1));"
    "st(1,1000/203*pow(if(lte(ld(0),0.5),ld(0)*ld(0)/3,(exp((ld(0)-0.55991073)/0.17883277)+0.28466892)/12),1.2));"
)
"""HLG (ITU-R BT.2100) to light on a screen of 1,000 nits, where 1 is reference white, as above."""
_ROLLED: Final = "maxval*pow(clip(ld(1)*(1+ld(1)/24.2)/(1+0.6*ld(1))/1.08,0,1),1/2.2)"
"""Light to the signal of a common screen; highlights above white are rolled off, not clipped."""
_CURVES: Final = {PQ: _NITS + _ROLLED, HLG: _LIGHT + _ROLLED}
_NARROWER: Final = "colorchannelmixer=1.66:-0.59:-0.07:0:-0.12:1.13:-0.01:0:-0.02:-0.10:1.12"
"""Matrix from the primaries of BT.2020 to those of BT.709, approximately."""


def shown_size(frame: VideoFrame, aspect: Fraction | None) -> tuple[int, int]:
    """Return the display size of a frame before rotation, px; even, as the pixel format requires."""
    width, height = frame.width * credible_aspect(aspect), Fraction(frame.height)
    room = (WIDTH, HEIGHT) if frame.rotation % 180 == 0 else (HEIGHT, WIDTH)
    scale = min(room[0] / width, room[1] / height, Fraction(1))
    return max(2, int(width * scale) & ~1), max(2, int(height * scale) & ~1)


def upright(frame: VideoFrame, aspect: Fraction | None) -> VideoFrame:
    """Return the frame ready for display; `aspect` is the width of its pixels over their height."""
    width, height = shown_size(frame, aspect)
    graph = Graph()
    graph.threads = 1
    last = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 1000)
    )
    steps = [f"scale={width}:{height}:flags=area+accurate_rnd:in_color_matrix={_matrix(frame)}", "setsar=1"]
    if curve := _CURVES.get(frame.color_trc):
        steps += [f"format={_DEEP}", f"lutrgb=r='{curve}':g='{curve}':b='{curve}'"]
        steps += [_NARROWER] if frame.color_primaries == _WIDE else []
    steps += [*TURNS.get(turn_of(frame.rotation), ()), f"format={_FULL}"]
    for step in (*steps, "buffersink"):
        name, _, arguments = step.partition("=")
        node = graph.add(name, arguments or None)
        last.link_to(node)
        last = node
    graph.configure()
    graph.push(frame)
    found = graph.pull()
    if not isinstance(found, VideoFrame):
        raise TypeError("no picture")
    return found


def _matrix(frame: VideoFrame) -> str:
    """Return the name of the frame's colour matrix; if the file names none, that usual for its height."""
    named = {1: "bt709", 5: "bt601", 6: "bt601", 7: "smpte240m", 9: "bt2020"}
    return named.get(frame.colorspace, "bt709" if frame.height >= 720 else "bt601")


def jpeg(frame: VideoFrame) -> bytes:
    """Return a frame of `upright` as a JPEG file."""
    encoder = av.CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height, encoder.pix_fmt = frame.width, frame.height, _FULL
    encoder.time_base = Fraction(1, 1000)
    encoder.thread_count = 1
    encoder.options = {"qmin": _QUALITY, "qmax": _QUALITY, "strict": "unofficial"}
    frame.pts = 0
    return b"".join(bytes(packet) for packet in (*encoder.encode(frame), *encoder.encode(None)))


def contrast(frame: VideoFrame) -> float:
    """Return the contrast in a frame of `upright`: the standard deviation of its brightness, 0 to 128."""
    luma = bytes(frame.planes[0])[:: max(1, frame.planes[0].buffer_size // 4096)]
    mean = sum(luma) / len(luma)
    return float((sum((value - mean) ** 2 for value in luma) / len(luma)) ** 0.5)
