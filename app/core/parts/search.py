"""Finds the videos in which another one may lie, by the hashes that are stored of them."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.near.picture_print import mirrored
from app.core.parts.frame_index import FrameIndex
from app.core.parts.offsets import Offset, Support, Vote, find_offset, is_varied, support
from app.core.parts.parts_print import Frames

_LEAST_FRAMES: Final = 2


class PartsFile(NamedTuple):
    """A file with its frames."""

    id: int
    duration: float
    """Seconds."""
    answers: Frames
    questions: Frames
    clip: int | None = None
    """The recording of which it is a part (`FileRecord.clip`). Parts of one are not compared."""
    content: int | None = None
    """The contents that it shares with exact copies (`CopyGroup.content`), which are not compared either."""


class PartCandidate(Struct, frozen=True):
    """A file that may be a part of another one, or share a part with it. Only decoding can tell."""

    part: int
    """The id of the shorter file."""
    whole: int
    offset: Offset
    support: Support
    """The part of the shorter file in which stored frames agree."""


def find_candidates(
    asking: PartsFile, index: FrameIndex, file_at: Callable[[int], PartsFile | None]
) -> Iterator[PartCandidate]:
    """Yield the files that may show what is in the windows of a file.

    `file_at` returns the file of a number of the index; None if it has changed meanwhile.
    """
    if not asking.questions or not is_varied(frame.hash for frame in asking.questions):
        return
    found: dict[int, PartCandidate] = {}
    for mirror in (False, True):
        for number, frames in _hits(asking.questions, index, mirror=mirror).items():
            if len({frame for _, frame in frames}) < _LEAST_FRAMES:
                continue
            answering = file_at(number)
            if answering is None or not _may_be_parts(asking, answering):
                continue
            votes = [Vote(seconds, answering.answers[frame].seconds) for seconds, frame in frames]
            candidate = _candidate(asking, answering, find_offset(votes, mirror=mirror))
            if candidate is not None:
                found.setdefault(number, candidate)
    yield from found.values()


def _hits(questions: Frames, index: FrameIndex, *, mirror: bool) -> dict[int, list[tuple[float, int]]]:
    """Return times of questions and numbers of frames that answer them, by the number of the file."""
    hits: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for seconds, hash_ in questions:
        for file, frame in index.near(mirrored(hash_) if mirror else hash_):
            hits[file].append((seconds, frame))
    return hits


def _may_be_parts(one: PartsFile, other: PartsFile) -> bool:
    """Return whether two files are compared: no copies, and no parts of one recording."""
    return (
        one.id != other.id
        and (one.clip is None or one.clip != other.clip)
        and (one.content is None or one.content != other.content)
    )


def _candidate(asking: PartsFile, answering: PartsFile, offset: Offset | None) -> PartCandidate | None:
    """Return the candidate, of which the shorter file is the part."""
    if offset is None or not is_varied(frame.hash for frame in answering.answers):
        return None
    supported = support(asking.questions, answering.answers, offset)
    if supported is None:
        return None
    # Of files of equal length, the same one is the part whichever asks.
    if (asking.duration, asking.id) < (answering.duration, answering.id):
        return PartCandidate(asking.id, answering.id, offset, supported)
    in_other = Support(offset.in_whole(supported.begin), offset.in_whole(supported.end))
    return PartCandidate(answering.id, asking.id, offset.turned(), in_other)
