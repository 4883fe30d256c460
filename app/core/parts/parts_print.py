"""Prints of many pictures of a video, by which its parts are found in other videos.

Another encoding has its key frames elsewhere, so that those of two videos are never compared. But a key frame
has an exact time, at which the other video has a frame as well. So a video has two kinds of frames: key
frames as `answers`, far apart over its whole length, and all that is in some windows as `questions`.
"""

import struct
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.near.grey import Cutout

METHOD_VERSION: Final = 1
"""Grows when equal files get other prints: by other times, borders, scaling or hashes."""
GREY_WIDTH: Final = 72
"""Width in pixels of the pictures that are hashed, before their borders are cut."""
GREY_HEIGHT: Final = 64
LEAST_SECONDS: Final = 10.0
"""A shorter video has one key frame or none in a longer one, which proves nothing."""
WINDOWS: Final = 4
"""Windows of a video, in each quarter one."""
WINDOW_SECONDS: Final = 12.0
WHOLE_SECONDS: Final = 60.0
"""Length up to which the windows are the whole video."""
_FRAME: Final = struct.Struct(">IQ")
_BOX: Final = struct.Struct(">4B")
FRAME_BYTES: Final = _FRAME.size
BOX_BYTES: Final = _BOX.size
BOX_MOST: Final = max(GREY_WIDTH, GREY_HEIGHT)
"""The largest edge of a box. A picture that is turned has its sides exchanged."""
_MOVES: Final = 2
"""Bits of 64 up to which the picture has not changed since an earlier frame of a window."""
_MILLISECONDS: Final = 1000


class PartFrame(NamedTuple):
    """A frame that tells something (`likeness.tells`)."""

    seconds: float
    """Since the beginning of the picture."""
    hash: int
    """Its difference hash, 64 bits."""


Frames = Sequence[PartFrame]


class PartsPrint(Struct, frozen=True):
    """The frames of a video, in the order of their times."""

    box: Cutout
    """The part of its pictures that is inside their borders, of those of 72 x 64 pixels."""
    answers: tuple[PartFrame, ...]
    questions: tuple[PartFrame, ...]


def spans(length: float) -> list[tuple[float, float]]:
    """Return begin and end of the windows of a video of so many seconds."""
    if length <= WHOLE_SECONDS:
        part = length / WINDOWS
        return [(at * part, (at + 1) * part) for at in range(WINDOWS)]
    begins = [(length - WINDOW_SECONDS) * (at + 0.5) / WINDOWS for at in range(WINDOWS)]
    return [(begin, begin + WINDOW_SECONDS) for begin in begins]


def changes(questions: Frames) -> list[int]:
    """Return the numbers of the frames of windows that begin another picture than that before."""
    found: list[int] = []
    for at, frame in enumerate(questions):
        if not found or (questions[found[-1]].hash ^ frame.hash).bit_count() > _MOVES:
            found.append(at)
    return found


def frames_to_bytes(frames: Iterable[PartFrame]) -> bytes:
    """Return 12 bytes a frame, big endian: its time in milliseconds, then its hash."""
    return b"".join(_FRAME.pack(round(frame.seconds * _MILLISECONDS), frame.hash) for frame in frames)


def frames_from_bytes(data: bytes) -> tuple[PartFrame, ...]:
    """Return the frames in the bytes of `frames_to_bytes`. Raises `ValueError` for others."""
    if len(data) % FRAME_BYTES:
        message = f"frames whose bytes are {len(data)}"
        raise ValueError(message)
    frames = tuple(PartFrame(at / _MILLISECONDS, hash_) for at, hash_ in _FRAME.iter_unpack(data))
    if list(frames) != sorted(frames, key=attrgetter("seconds")):
        raise ValueError("frames that are not in the order of their times")
    return frames


def stored_frames(data: bytes) -> tuple[PartFrame, ...]:
    """Return the frames in the bytes of `frames_to_bytes`; none for damaged ones.

    The library of another computer, which was imported, may hold anything.
    """
    try:
        return frames_from_bytes(data)
    except ValueError:
        return ()


def box_to_bytes(box: Cutout) -> bytes:
    """Return a box as 4 bytes."""
    return _BOX.pack(*box)


def box_from_bytes(data: bytes) -> Cutout:
    """Return the box in the bytes of `box_to_bytes`. Raises `ValueError` for others."""
    if len(data) != _BOX.size:
        message = f"a box whose bytes are {len(data)}"
        raise ValueError(message)
    box = Cutout(*_BOX.unpack(data))
    if not (box.left < box.right <= BOX_MOST and box.top < box.bottom <= BOX_MOST):
        raise ValueError("a box without a picture")
    return box
