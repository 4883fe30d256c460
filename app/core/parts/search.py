"""Finds the videos in which another one may lie, by the hashes that are stored of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, pairwise
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.near.picture_print import mirrored
from app.core.parts.frame_index import AllFrames, FrameIndex
from app.core.parts.frame_keys import NEAR
from app.core.parts.offsets import Offset, Support, Vote, find_offset, is_varied, support
from app.core.parts.parts_print import Frames, PartFrame, changes

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
    asking: PartsFile,
    index: FrameIndex,
    file_of: Callable[[int], PartsFile | None],
    *,
    is_asked: bool = True,
) -> Iterator[PartCandidate]:
    """Yield the files that share pictures with a file, whichever has the windows in which these are.

    `file_of` returns the file of a print by its serial; None if it has another one meanwhile, or none.
    Without `is_asked`, only the windows of this file are looked up.
    """
    if not _is_varied(asking.questions):
        return
    ways = [_asking(asking, index, file_of)]
    if is_asked:
        ways.append(_asked(asking, index, file_of))
    found: set[int] = set()
    for other, candidate in chain.from_iterable(ways):
        if other not in found:
            found.add(other)
            yield candidate


_Found = Iterator[tuple[int, PartCandidate]]
"""Ids of files, with the candidates."""


def _asking(asking: PartsFile, index: FrameIndex, file_of: Callable[[int], PartsFile | None]) -> _Found:
    """Yield the files whose key frames are in the windows of a file."""
    runs = _runs(asking.questions)
    for mirror in (False, True):
        for serial, hits in _hits([run[0] for run in runs], index.answers, mirror=mirror).items():
            if len({at for _, at in hits}) < _LEAST_FRAMES or (other := file_of(serial)) is None:
                continue
            pairs = ((question, other.answers[at]) for run, at in hits for question in runs[run])
            votes = _votes(pairs, mirror=mirror)
            candidate = _candidate_of(asking, other, find_offset(votes, mirror=mirror))
            if candidate is not None:
                yield other.id, candidate


def _asked(asking: PartsFile, index: FrameIndex, file_of: Callable[[int], PartsFile | None]) -> _Found:
    """Yield the files in whose windows key frames of a file are."""
    for mirror in (False, True):
        for serial, hits in _hits(asking.answers, index.questions, mirror=mirror).items():
            if len({answer for answer, _ in hits}) < _LEAST_FRAMES or (other := file_of(serial)) is None:
                continue
            runs = _runs(other.questions)
            pairs = ((question, asking.answers[answer]) for answer, at in hits for question in runs[at])
            votes = _votes(pairs, mirror=mirror)
            candidate = _candidate_of(other, asking, find_offset(votes, mirror=mirror))
            if candidate is not None:
                yield other.id, candidate


def _runs(questions: Frames) -> list[Frames]:
    """Return the frames of windows by pictures, of which the first frame alone is looked up."""
    begins = [*changes(questions), len(questions)]
    return [questions[begin:end] for begin, end in pairwise(begins)]


def _hits(frames: Frames, index: AllFrames, *, mirror: bool) -> dict[int, list[tuple[int, int]]]:
    """Return the numbers of frames and of those that are similar, by the serial of the print of these."""
    hits: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, (_, hash_) in enumerate(frames):
        for file, at in index.near(mirrored(hash_) if mirror else hash_):
            hits[file].append((number, at))
    return hits


def _votes(pairs: Iterable[tuple[PartFrame, PartFrame]], *, mirror: bool) -> list[Vote]:
    """Return the votes of pairs of a frame of a window and a key frame: those that are alike."""
    return [
        Vote(question.seconds, answer.seconds)
        for question, answer in pairs
        if ((mirrored(question.hash) if mirror else question.hash) ^ answer.hash).bit_count() <= NEAR
    ]


def _is_varied(frames: Frames) -> bool:
    return is_varied(frame.hash for frame in frames)


def _may_be_parts(one: PartsFile, other: PartsFile) -> bool:
    """Return whether two files are compared: no copies, and no parts of one recording."""
    return (
        one.id != other.id
        and (one.clip is None or one.clip != other.clip)
        and (one.content is None or one.content != other.content)
    )


def _candidate_of(asking: PartsFile, answering: PartsFile, offset: Offset | None) -> PartCandidate | None:
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
