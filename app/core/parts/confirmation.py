"""Tells whether a file is a part of another one, or shares a part with it, by frames decoded for that."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.near.likeness import count_pictures
from app.core.near.matching import longer
from app.core.near.picture_print import mirrored
from app.core.parts.offsets import inside
from app.core.parts.parts_print import WHOLE_SECONDS, Frames, PartFrame
from app.core.parts.search import PartCandidate

_SPREAD: Final = 12
"""Key frames of the whole that are compared over all that the two may share: three in each quarter."""
_CLOSE: Final = 6
"""Key frames that are compared where stored frames agree."""
_AROUND: Final = 12.0
"""Seconds before and after these, from which frames are compared, too."""
BESIDE_SECONDS: Final = 0.3
"""The frames of the part that are decoded lie so far before and after a time: an offset is not exact."""
_AGREES: Final = 13
"""Bits of 64 in which a frame may differ from the most similar one beside its time."""
_DIFFERS: Final = 18
"""Bits from which on both show something else. What lies between is in doubt."""
_SHARE: Final = 0.6
"""Of the frames that tell something, so many must agree."""
_LEAST_AGREEING: Final = 2
_LEAST_PICTURES: Final = 2
"""Different pictures that must agree."""
_QUARTERS: Final = 4
_IN_QUARTER: Final = 0.5
_UNTOLD: Final = 1
"""Quarters of a part of which nothing need be told, as of a dark scene."""
_UNTOLD_IN_SHORT: Final = 2
"""The same of a part whose windows are all of it: it may have no more key frames of the whole."""
_ENDS: Final = 3.0
"""Seconds by which a part may begin before the whole, or end after it: lengths are not exact."""


class PartKind(StrEnum):
    """The relation of a file to a longer one; by its value in JSON."""

    CONTAINED = "contained"
    """The longer one has all of it."""
    SHARES = "shares"
    """The longer one has a part of it."""
    SAME = "same"
    """The same video, in another encoding: `core.near` tells of these."""
    UNCONFIRMED = "unconfirmed"
    """Decoded pictures did not confirm that they share anything."""


class Comparison(Struct, frozen=True):
    """A candidate with the frames by which it is confirmed."""

    candidate: PartCandidate
    lengths: tuple[float, float]
    """Of part and whole, in seconds."""
    frames: tuple[PartFrame, ...]
    """Key frames of the whole, which are to be found in the part."""


class Relation(Struct, frozen=True):
    """The relation of a part to a whole."""

    kind: PartKind
    begin: float
    """First second of the part that is in the whole, as far as is known."""
    end: float
    agree: int
    """Frames that agree."""
    told: int
    """Frames that tell something in both."""


def comparison(candidate: PartCandidate, lengths: tuple[float, float], answers: Frames) -> Comparison:
    """Return how to confirm a candidate: `answers` are those of the whole."""
    begin, end = _overlap(candidate, lengths)
    around = max(begin, candidate.support.begin - _AROUND), min(end, candidate.support.end + _AROUND)
    chosen = {
        *_spread(inside(answers, candidate.offset, begin, end), _SPREAD),
        *_spread(inside(answers, candidate.offset, *around), _CLOSE),
    }
    return Comparison(candidate, lengths, tuple(sorted(chosen)))


def _overlap(candidate: PartCandidate, lengths: tuple[float, float]) -> tuple[float, float]:
    part, whole = lengths
    return max(0.0, candidate.offset.in_part(0.0)), min(part, candidate.offset.in_part(whole))


def _spread(frames: Sequence[PartFrame], most: int) -> list[PartFrame]:
    count = min(most, len(frames))
    return [frames[(2 * at + 1) * len(frames) // (2 * count)] for at in range(count)]


def times_in_part(comparisons: Sequence[Comparison]) -> list[float]:
    """Return the times of a part beside which its frames are to be decoded for some comparisons."""
    return [time for time, _, _ in _in_order(comparisons)]


def _in_order(comparisons: Sequence[Comparison]) -> list[tuple[float, int, int]]:
    """Return the times in the part, with the numbers of comparison and frame."""
    return sorted(
        (max(0.0, each.candidate.offset.in_part(frame.seconds)), number, at)
        for number, each in enumerate(comparisons)
        for at, frame in enumerate(each.frames)
    )


def relations(comparisons: Sequence[Comparison], beside: Sequence[Sequence[int]]) -> list[Relation]:
    """Return what each comparison tells. `beside` has the hashes of the frames beside `times_in_part`."""
    told: list[list[_Told]] = [[] for _ in comparisons]
    for (time, number, at), hashes in zip(_in_order(comparisons), beside, strict=True):
        each = comparisons[number]
        hash_ = each.frames[at].hash
        turned = mirrored(hash_) if each.candidate.offset.mirrored else hash_
        distances = [(turned ^ other).bit_count() for other in hashes]
        told[number].append(_Told(time, hash_, min(distances, default=None)))
    return [
        _judge(each.candidate, each.lengths, frames) for each, frames in zip(comparisons, told, strict=True)
    ]


def _judge(candidate: PartCandidate, lengths: tuple[float, float], frames: Sequence["_Told"]) -> Relation:
    """Return what the frames of a comparison tell.

    A part is contained only if each quarter of it agrees, so that a shared opening is never enough.
    """
    told = [each for each in frames if not each.is_in_doubt]
    agreeing = [each for each in told if each.agrees]
    count = len(agreeing), len(told)
    if _fits(candidate, lengths) and _agree_everywhere(frames, lengths[0]) and _proves(agreeing):
        kind = PartKind.SAME if _are_similar(*lengths) else PartKind.CONTAINED
        return Relation(kind, 0.0, lengths[0], *count)
    near = _around_support(told, candidate)
    agreeing = [each for each in near if each.agrees]
    if len(agreeing) >= _SHARE * len(near) and _proves(agreeing):
        return Relation(PartKind.SHARES, agreeing[0].seconds, agreeing[-1].seconds, *count)
    return Relation(PartKind.UNCONFIRMED, 0.0, 0.0, *count)


class _Told(NamedTuple):
    seconds: float
    hash: int
    distance: int | None
    """Bits of the most similar frame beside; None if none there tells something."""

    @property
    def agrees(self) -> bool:
        return self.distance is not None and self.distance <= _AGREES

    @property
    def is_in_doubt(self) -> bool:
        return self.distance is None or _AGREES < self.distance < _DIFFERS


def _proves(agreeing: Sequence[_Told]) -> bool:
    """Return whether there are enough frames, and different ones."""
    hashes = [each.hash for each in agreeing]
    return len(hashes) >= _LEAST_AGREEING and count_pictures(hashes) >= _LEAST_PICTURES


def _fits(candidate: PartCandidate, lengths: tuple[float, float]) -> bool:
    """Return whether all of the part lies between begin and end of the whole."""
    begin, end = candidate.offset.in_whole(0.0), candidate.offset.in_whole(lengths[0])
    return begin >= -_ENDS and end <= lengths[1] + _ENDS


def _are_similar(part: float, whole: float) -> bool:
    return any(low <= whole <= high for low, high in longer(part))


def _agree_everywhere(frames: Sequence[_Told], length: float) -> bool:
    """Return whether frames agree in each quarter of a part that has frames which tell something.

    The first and the last frame have to: what a part has of its own is before or behind, mostly. One beyond
    them may tell nothing.
    """
    if not (_begins_well(frames[:2]) and _begins_well(frames[:-3:-1])):
        return False
    quarters: dict[int, list[bool]] = defaultdict(list)
    for each in frames:
        if not each.is_in_doubt:
            quarters[min(int(each.seconds / length * _QUARTERS), _QUARTERS - 1)].append(each.agrees)
    untold = _UNTOLD_IN_SHORT if length <= WHOLE_SECONDS else _UNTOLD
    return len(quarters) >= _QUARTERS - untold and all(
        sum(agree) >= _IN_QUARTER * len(agree) for agree in quarters.values()
    )


def _begins_well(frames: Iterable[_Told]) -> bool:
    """Return whether the first frame that tells something agrees."""
    told = (each.agrees for each in frames if each.distance is not None)
    return next(told, False)


def _around_support(told: Sequence[_Told], candidate: PartCandidate) -> Sequence[_Told]:
    """Return the frames around those that agreed as stored, and further ones that agree without a gap."""
    begin, end = candidate.support.begin - _AROUND, candidate.support.end + _AROUND
    within = [at for at, each in enumerate(told) if begin <= each.seconds <= end]
    if not within:
        return ()
    first, last = within[0], within[-1]
    while first > 0 and told[first - 1].agrees:
        first -= 1
    while last + 1 < len(told) and told[last + 1].agrees:
        last += 1
    return told[first : last + 1]
