"""Results in which a recording of several files is one row.

A row is the id of a file, or the negative id of the first of several found parts, which stands for all.
"""

from array import array
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import compress, count, groupby
from operator import itemgetter
from typing import Final

from msgspec import Struct, field

_SLICE: Final = 20_000
"""Ids that are looked at in one step, during which no other thread goes on: about 2 ms."""
FileAndClip = tuple[int, int]
"""The id of a part, and of its clip."""


class FoundClips(Struct, frozen=True):
    """The recordings of which a search has found several parts."""

    parts: dict[int, Sequence[int]] = field(default_factory=dict)
    """The found parts in their order, by the first of them."""
    first: dict[int, int] = field(default_factory=dict)
    """The first found part, by each of them."""


NO_CLIPS: Final = FoundClips()


def whole_rows(
    ids: "array[int]", known: Sequence[FileAndClip], found: Container[int] | None = None
) -> "tuple[array[int], FoundClips]":
    """Return the rows of a result, and its clips: each has the place of the part that came first.

    `known` are the parts of all clips that may be in `ids`, sorted by clip and part; `found` are those of
    them that the search finds, also beyond `ids`; None: no others.
    """
    of_clips = dict(known)
    places = _places(ids, of_clips.__contains__)
    there = frozenset(ids[at] for at in places) if found is None else found
    clips = FoundClips()
    for _, of_clip in groupby(known, itemgetter(1)):
        parts = [file for file, _ in of_clip if file in there]
        if len(parts) > 1:
            clips.parts[parts[0]] = array("q", parts)
            clips.first.update(dict.fromkeys(parts, parts[0]))
    return (_gathered(ids, places, clips) if clips.parts else ids), clips


def _gathered(ids: "array[int]", places: Iterable[int], clips: FoundClips) -> "array[int]":
    """Return the rows; `places` are those of parts in `ids`."""
    rows, done, seen = array("q"), 0, set[int]()
    for at in places:
        first = clips.first.get(ids[at])
        if first is not None:
            rows += ids[done:at]
            done = at + 1
            if first not in seen:
                seen.add(first)
                rows.append(-first)
    return rows + ids[done:]


def _places(ids: "array[int]", is_part: Callable[[int], bool]) -> "array[int]":
    """Return the places of parts, in order."""
    places = array("q")
    for start in range(0, len(ids), _SLICE):
        places.extend(compress(count(start), map(is_part, ids[start : start + _SLICE])))
    return places
