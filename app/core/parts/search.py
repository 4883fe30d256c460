"""Finds the videos in which another one may lie, by the hashes that are stored of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple, Protocol

from msgspec import Struct

from app.core.near.picture_print import mirrored
from app.core.parts.frame_index import Hit
from app.core.parts.offsets import Offset, Support, Vote, find_offset, is_varied, support
from app.core.parts.parts_print import Frames

LEAST_FRAMES: Final = 2


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


class NearFrames(Protocol):
    """Frames that are looked up by their hashes (`FrameIndex`, `FewFrames`)."""

    def near(self, hash_: int) -> Iterable[Hit]:
        """Return the frames with a similar hash; none if so many files have one that it tells nothing."""


def find_candidates(
    asking: PartsFile, index: NearFrames, file_at: Callable[[int], PartsFile | None]
) -> Iterator[PartCandidate]:
    """Yield the files that may show what is in the windows of a file.

    `file_at` returns the file of a number of the index; None if it has changed meanwhile.
    """
    if not _is_varied(asking.questions):
        return
    found: dict[int, PartCandidate] = {}
    for mirror in (False, True):
        for number, frames in _hits(asking.questions, index, mirror=mirror).items():
            if len({frame for _, frame in frames}) < LEAST_FRAMES:
                continue
            answering = file_at(number)
            if answering is None:
                continue
            votes = [Vote(seconds, answering.answers[frame].seconds) for seconds, frame in frames]
            candidate = candidate_of(asking, answering, find_offset(votes, mirror=mirror))
            if candidate is not None:
                found.setdefault(number, candidate)
    yield from found.values()


def _hits(questions: Frames, index: NearFrames, *, mirror: bool) -> dict[int, list[tuple[float, int]]]:
    """Return times of questions and numbers of frames that answer them, by the number of the file."""
    hits: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for seconds, hash_ in questions:
        for file, frame in index.near(mirrored(hash_) if mirror else hash_):
            hits[file].append((seconds, frame))
    return hits


def _is_varied(frames: Frames) -> bool:
    return is_varied(frame.hash for frame in frames)


def _may_be_parts(one: PartsFile, other: PartsFile) -> bool:
    """Return whether two files are compared: no copies, and no parts of one recording."""
    return (
        one.id != other.id
        and (one.clip is None or one.clip != other.clip)
        and (one.content is None or one.content != other.content)
    )


def candidate_of(asking: PartsFile, answering: PartsFile, offset: Offset | None) -> PartCandidate | None:
    """Return the candidate, of which the shorter file is the part; None if stored frames tell of none."""
    if offset is None or not _may_be_parts(asking, answering):
        return None
    if not (_is_varied(asking.questions) and _is_varied(answering.answers)):
        return None
    supported = support(asking.questions, answering.answers, offset)
    if supported is None:
        return None
    # Of files of equal length, the same one is the part whichever asks.
    if (asking.duration, asking.id) < (answering.duration, answering.id):
        return PartCandidate(asking.id, answering.id, offset, supported)
    in_other = Support(offset.in_whole(supported.begin), offset.in_whole(supported.end))
    return PartCandidate(answering.id, asking.id, offset.turned(), in_other)
