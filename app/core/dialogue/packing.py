"""Subtitles packed, as the index stores them and a child hands them over."""

import zlib
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

import msgspec

from app.core.sidecars.timed_text import MOST_CUES, Cue

_MOST_UNPACKED: Final = 64 * 2**20
"""Most bytes of unpacked times or texts: our children hand over no more."""
_LEVEL: Final = 1
"""A higher level of zlib takes three times as long, and saves 3 %."""
_ENCODE: Final = msgspec.msgpack.encode
_PARTS: Final = msgspec.msgpack.Decoder(tuple[bytes, bytes]).decode
_TIMES: Final = msgspec.msgpack.Decoder(tuple[list[int], list[int]]).decode
_END: Final = "\0"
"""The end of a text among others."""
_FAULTS: Final = (zlib.error, msgspec.MsgspecError, ValueError)


def packed(cues: Sequence[Cue]) -> bytes:
    """Return subtitles as bytes: to the millisecond, each from the beginning of the one before.

    Times and texts are compressed apart: that saves a tenth, and a search needs texts alone.
    """
    starts = [round(cue.start * 1000) for cue in cues]
    steps = [start - before for start, before in zip(starts, (0, *starts), strict=False)]
    lasts = [round(cue.end * 1000) - start for cue, start in zip(cues, starts, strict=True)]
    texts = _END.join([cue.text.replace(_END, " ") for cue in cues])
    return _ENCODE([zlib.compress(part, _LEVEL) for part in (_ENCODE((steps, lasts)), texts.encode())])


def unpacked(data: bytes) -> tuple[Cue, ...]:
    """Return the subtitles in the bytes of `packed`; none where they are damaged."""
    try:
        times, texts = _PARTS(data)
        steps, lasts = _TIMES(_decompressed(times))
        rows = zip(accumulate(steps), lasts, _split(texts), strict=True)
        return tuple([Cue(start / 1000, (start + long) / 1000, text) for start, long, text in rows])
    except _FAULTS:
        return ()


def unpacked_texts(data: bytes) -> list[str]:
    """Return the texts of `unpacked` alone."""
    try:
        return _split(_PARTS(data)[1])
    except _FAULTS:
        return []


def _split(texts: bytes) -> list[str]:
    return _decompressed(texts).decode().split(_END, MOST_CUES)[:MOST_CUES]


def _decompressed(data: bytes) -> bytes:
    return zlib.decompressobj().decompress(data, _MOST_UNPACKED)
