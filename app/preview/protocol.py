"""Pictures as bytes for the child's answer and the cache; validated strictly on reading."""

import math
from typing import Final

import msgspec

from app.preview.base import FRAMES, HEIGHT, MOST_BYTES, WIDTH, Preview, PreviewFrame
from app.probe.protocol import typed
from app.process.framing import ProtocolError

_START: Final = b"\xff\xd8\xff"
_DECODER: Final = msgspec.msgpack.Decoder(Preview)

encode: Final = msgspec.msgpack.encode
"""Encode a preview as bytes."""


def decode(message: bytes) -> Preview:
    """Return the preview in `message`. Raise `ProtocolError` if any part is invalid."""
    preview = typed(_DECODER, message)
    if not 1 <= len(preview.frames) <= FRAMES or not 0 <= preview.poster < len(preview.frames):
        raise ProtocolError("the number of pictures")
    if not all(map(_is_sound, preview.frames)):
        raise ProtocolError("a picture that cannot be")
    return preview


def read(message: bytes) -> Preview | None:
    """Return the preview in `message`; None if any part is invalid."""
    try:
        return decode(message)
    except ProtocolError:
        return None


def _is_sound(frame: PreviewFrame) -> bool:
    return (
        0 < frame.width <= WIDTH
        and 0 < frame.height <= HEIGHT
        and math.isfinite(frame.seconds)
        and frame.seconds >= 0
        and len(frame.jpeg) <= MOST_BYTES
        and frame.jpeg.startswith(_START)
    )
