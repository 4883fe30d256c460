"""Videos as frames: key frames and windows of scenes that follow each other."""

import random
from collections.abc import Sequence
from functools import cache
from typing import Final

from app.core.near.picture_print import mirrored
from app.core.parts import frame_index
from app.core.parts.frame_index import FrameIndex
from app.core.parts.offsets import Offset
from app.core.parts.parts_print import PartFrame, spans
from app.core.parts.search import PartsFile
from app.core.parts.segment import STAMP_BYTES, NewSegment, PrintFrames, Segment

SCENE: Final = 3.0
"""Seconds for which a picture stands."""
_STEP: Final = 1 / 6
STAMP: Final = bytes(range(STAMP_BYTES))


@cache
def _picture(film: str, scene: int) -> int:
    return random.Random(f"{film}/{scene}").getrandbits(64)  # noqa: S311 - no secret


def picture(film: str, seconds: float) -> int:
    """Return the hash of what a film shows at a time: nothing like what it shows in another scene."""
    return _picture(film, int(seconds // SCENE))


def made_file(
    id_: int,
    shown: Sequence[tuple[str, float, float]],
    *,
    keys: float = 8.0,
    first_key: float = 0.0,
    scale: float = 1.0,
    mirror: bool = False,
    noise: int = 0,
    clip: int | None = None,
    content: int | None = None,
) -> PartsFile:
    """Return a file that shows parts of films: their names with begin and end, in seconds.

    It has a key frame each `keys` seconds. `scale` is its length over that of what it shows; of each hash
    `noise` bits are changed.
    """
    length = sum(end - begin for _, begin, end in shown) * scale

    def frame(at: float) -> PartFrame:
        left = at / scale
        for film, begin, end in shown:
            if left < end - begin:
                hash_ = picture(film, begin + left)
                break
            left -= end - begin
        hash_ ^= sum(1 << (int(at * 7) + bit * 13) % 64 for bit in range(noise))
        return PartFrame(at, mirrored(hash_) if mirror else hash_)

    answers = [frame(first_key + at * keys) for at in range(int((length - 0.01 - first_key) / keys) + 1)]
    questions = [
        frame(begin + at * _STEP) for begin, end in spans(length) for at in range(int((end - begin) / _STEP))
    ]
    return PartsFile(id_, length, tuple(answers), tuple(questions), clip, content)


def index_of(files: Sequence[PartsFile]) -> FrameIndex:
    """Return the index of the frames of few files, whose serials are their places here."""
    return frame_index.index_of([], prints_of(files))


def prints_of(files: Sequence[PartsFile]) -> list[PrintFrames]:
    """Return the frames of files, whose serials are their places here."""
    return [PrintFrames(at, file.answers, file.questions) for at, file in enumerate(files)]


def segment_of(prints: Sequence[PrintFrames]) -> Segment:
    """Return a segment in memory."""
    new = NewSegment(prints)
    return Segment(memoryview(b"".join(new.sections(STAMP, lambda: None))), STAMP, new.counts)


def is_about(offset: Offset, length: float, begin: float, end: float) -> bool:
    """Return whether a part of so many seconds lies there, but for the time that a picture stands."""
    return abs(offset.in_whole(length / 2) - (begin + end) / 2) < SCENE
