"""A cube of colours that brings HDR video to the colours of a common screen.

libav's `haldclut` looks colours up in it: unlike `lut3d` it takes the cube as a picture and opens no file.
"""

import functools
import math
import struct
from collections.abc import Callable
from typing import Final

from av.video.frame import VideoFrame

from app.libav.display import HLG, PQ

_LEVEL: Final = 5
_STEPS: Final = _LEVEL**2
SIDE: Final = _LEVEL**3
"""Side of the picture, px, that holds the cube of 25 steps."""
FORMAT: Final = "rgb48le"
_WHITE: Final = 203.0
"""Light of reference white, cd/m² (ITU-R BT.2408)."""
_MATRIX: Final = (
    (1.6605, -0.5876, -0.0728),
    (-0.1246, 1.1329, -0.0083),
    (-0.0182, -0.1006, 1.1187),
)
"""From the primaries of BT.2020 to those of BT.709, in linear light (ITU-R BT.2087)."""
_LUMA: Final = (0.2627, 0.678, 0.0593)


def _pq_light(signal: float) -> float:
    """Return the light of a PQ signal (SMPTE ST 2084), where 1 is reference white."""
    power = float(signal ** (1 / 78.84375))
    part = max(power - 0.8359375, 0.0) / (18.8515625 - 18.6875 * power)
    return float(10_000 / _WHITE * part ** (1 / 0.1593017578125))


def _hlg_light(signal: float) -> float:
    """Return the light of an HLG signal (ITU-R BT.2100) on a screen of 1,000 cd/m², as above."""
    scene: float = (
        signal**2 / 3 if signal <= 0.5 else (math.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12
    )
    return float(1000 / _WHITE * scene**1.2)


_CURVES: Final[dict[int, Callable[[float], float]]] = {PQ: _pq_light, HLG: _hlg_light}


def is_hdr(transfer: int) -> bool:
    """Return whether colours with this transfer function need the cube."""
    return transfer in _CURVES


@functools.cache
def cube(transfer: int) -> VideoFrame:
    """Return the cube for a transfer function, as the picture that `haldclut` takes."""
    light = [_CURVES[transfer](step / (_STEPS - 1)) for step in range(_STEPS)]
    frame = VideoFrame(SIDE, SIDE, FORMAT)
    (plane,) = frame.planes
    colours = [
        _shown(red, green, blue) for blue in light for green in light for red in light
    ]  # red runs fastest
    padding = bytes(plane.line_size - SIDE * 6)
    rows = (b"".join(colours[row * SIDE : (row + 1) * SIDE]) + padding for row in range(SIDE))
    plane.update(b"".join(rows))
    return frame


def _shown(red: float, green: float, blue: float) -> bytes:
    """Return a colour in light of BT.2020 as a pixel of a common screen.

    Highlights above white are rolled off by the brightness of all three, so that colours stay.
    """
    luma = _LUMA[0] * red + _LUMA[1] * green + _LUMA[2] * blue
    rolled = (1 + luma / 24.2) / (1 + 0.6 * luma) / 1.08
    lights = (min(max((row[0] * red + row[1] * green + row[2] * blue) * rolled, 0.0), 1.0) for row in _MATRIX)
    return struct.pack("<3H", *(round(light ** (1 / 2.2) * 65_535) for light in lights))
