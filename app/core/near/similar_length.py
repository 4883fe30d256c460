"""The videos that another video may show again, by their lengths: no other ones need a print."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

from app.core.near.matching import LONGER, MORE_SECONDS, Span, longer, shorter


def of_similar_length(lengths: Sequence[float], clips: Sequence[int | None]) -> bytearray:
    """Return 1 for each video to which another one has a similar length, and 0 for the others.

    `lengths` are sorted. `clips` has the recording that each is a part of (`FileRecord.clip`): parts of one
    recording do not count for each other.
    """
    found = _beside_next(lengths, clips)
    of_clip: dict[int, list[float]] = defaultdict(list)
    for length, clip in zip(lengths, clips, strict=True):
        if clip is not None:
            of_clip[clip].append(length)
    for at, is_found in enumerate(found):
        if not is_found:
            length, clip = lengths[at], clips[at]
            own = [length] if clip is None else of_clip[clip]
            spans = (*longer(length), *shorter(length))
            found[at] = any(_within(lengths, span) > _within(own, span) for span in spans)
    return found


def _beside_next(lengths: Sequence[float], clips: Sequence[int | None]) -> bytearray:
    """Return 1 for each video that the next one tells enough of: in a large library, for nearly all."""
    found = bytearray(len(lengths))
    pairs = zip(lengths, islice(lengths, 1, None), clips, islice(clips, 1, None), strict=False)
    for at, (length, following, clip, next_clip) in enumerate(pairs):
        if following <= length * LONGER + MORE_SECONDS and (clip is None or clip != next_clip):
            found[at] = found[at + 1] = 1
    return found


def _within(lengths: Sequence[float], span: Span) -> int:
    return bisect_right(lengths, span[1]) - bisect_left(lengths, span[0])
