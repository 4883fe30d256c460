"""The videos that another video may show again, by their lengths: no other ones need a print."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from app.core.near.matching import Span


def of_similar_length(
    lengths: Sequence[float], clips: Sequence[int | None], spans_of: Callable[[float], Iterable[Span]]
) -> bytearray:
    """Return 1 for each video to which another one has a similar length, and 0 for the others.

    `lengths` are sorted. `clips` has the recording that each is a part of (`FileRecord.clip`): parts of one
    recording do not count for each other. `spans_of` returns the lengths that are similar to a length.
    """
    of_clip: dict[int, list[float]] = defaultdict(list)
    for length, clip in zip(lengths, clips, strict=True):
        if clip is not None:
            of_clip[clip].append(length)
    found = bytearray(len(lengths))
    for at, (length, clip) in enumerate(zip(lengths, clips, strict=True)):
        own = [length] if clip is None else of_clip[clip]
        found[at] = any(_within(lengths, span) > _within(own, span) for span in spans_of(length))
    return found


def _within(lengths: Sequence[float], span: Span) -> int:
    return bisect_right(lengths, span[1]) - bisect_left(lengths, span[0])
