"""Finds the pairs of videos that show the same pictures, among very many prints.

A pair is judged by its two prints alone (`likeness`), and only if the lengths agree. So each print is
compared with those of similar length: some 600 of 100,000, in a loop that has to be tight.
"""

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nsmallest
from math import inf, nextafter
from operator import attrgetter
from typing import Final, NamedTuple

from app.core.near.likeness import FAR, LEAST_FRAMES, NEAR_IN_HALF, PERHAPS, Likeness, compare, tells
from app.core.near.picture_print import FRAMES, PicturePrint, mirrored

Span = tuple[float, float]
"""From the first to the last of some lengths, in seconds."""

LONGER: Final = 1.02
"""The longer video may be longer by this factor, and by `MORE_SECONDS`."""
MORE_SECONDS: Final = 2.0
_SLOWED: Final = (25 / 24 * 0.999, 25 / (24000 / 1001) * 1.001)
"""A film is longer by these factors if its 25 frames a second are shown as 24 or as 23.976.

Its frames are at the same parts of its length: they are compared like others. Lengths between these and
`LONGER` tell of no such change.
"""
_SLOWED_SECONDS: Final = 1.0
MOST_MATCHES: Final = 100
"""Matches of a file that are kept, the best first: hundreds of equal files tell nothing more."""
_HASHES: Final = struct.Struct(f">{FRAMES}Q")
_BITS: Final = FRAMES * 64
_WHOLE: Final = (1 << _BITS) - 1
"""The mask of a print of which each frame tells something."""
_HALF: Final = _BITS // 2
_LEFT_HALVES: Final = int.from_bytes(b"\xf0" * FRAMES * 8)


class PrintedFile(NamedTuple):
    """A file with its print."""

    id: int
    duration: float
    """Seconds."""
    print: bytes
    """As `PicturePrint.to_bytes`."""
    clip: int | None = None
    """The recording of which it is a part (`FileRecord.clip`). Parts of one are not compared."""
    content: int | None = None
    """The contents that it shares with exact copies (`CopyGroup.content`), which are not compared either."""


class Match(NamedTuple):
    """Two files that show the same pictures, or perhaps do."""

    first: int
    """The lower id."""
    second: int
    likeness: Likeness


def find_matches(
    new: Iterable[PrintedFile], known: Iterable[PrintedFile] = (), check: Callable[[], None] = lambda: None
) -> Iterator[Match]:
    """Yield the pairs among `new`, and those of a new with a known file.

    Calls `check` before each new file, which may raise to end it.
    """
    fresh, old = _Shelf(new), _Shelf(known)
    for one in fresh:
        check()
        up, down = longer(one.file.duration), shorter(one.file.duration)
        matches = [*fresh.beside(one, up, after=one), *old.beside(one, (*up, *down))]
        yield from nsmallest(MOST_MATCHES, matches, key=attrgetter("likeness"))


def longer(duration: float) -> tuple[Span, ...]:
    """Return the lengths of videos that may show the same as one of `duration`, without shorter ones."""
    most = duration * LONGER + MORE_SECONDS
    least, most_slowed = (duration * factor for factor in _SLOWED)
    beyond = nextafter(most, inf)
    return (duration, most), (max(least - _SLOWED_SECONDS, beyond), most_slowed + _SLOWED_SECONDS)


def shorter(duration: float) -> tuple[Span, ...]:
    """Return the lengths of videos of which `duration` is in `longer`, without equal ones."""
    least = (duration - MORE_SECONDS) / LONGER
    most_slowed, least_slowed = (
        (duration + side * _SLOWED_SECONDS) / factor for side, factor in zip((1, -1), _SLOWED, strict=True)
    )
    return (least, nextafter(duration, -inf)), (least_slowed, min(most_slowed, nextafter(least, -inf)))


def sieve(new: Sequence[PrintedFile]) -> Callable[[bytes], bool]:
    """Return a function that tells of a print whether it may be like one of few files.

    It takes the bytes of `PicturePrint.to_bytes`, is true for all that `find_matches` finds, and for few
    others. It is several times as fast as to take a print into `find_matches` for a single file.
    """
    own = [_HASHES.unpack_from(file.print) for file in new]
    ways = [(way[: FRAMES // 2], way) for hashes in own for way in (hashes, tuple(map(mirrored, hashes)))]

    def may_match(print_: bytes) -> bool:
        hashes = _HASHES.unpack_from(print_)
        a, b, c, d, *_ = hashes
        for (e, f, g, h), way in ways:
            near = (
                ((a ^ e).bit_count() <= FAR)
                + ((b ^ f).bit_count() <= FAR)
                + ((c ^ g).bit_count() <= FAR)
                + ((d ^ h).bit_count() <= FAR)
            )
            if near >= NEAR_IN_HALF and _is_near(way, hashes):
                return True
        return False

    return may_match


def _is_near(one: Sequence[int], other: Sequence[int]) -> bool:
    """Return whether the frames that agree best, so many as must tell something, agree well enough."""
    distances = sorted([(a ^ b).bit_count() for a, b in zip(one, other, strict=True)])
    return sum(distances[:LEAST_FRAMES]) <= LEAST_FRAMES * PERHAPS


class _Sought(NamedTuple):
    """A print in the forms that are compared."""

    file: PrintedFile
    hashes: int
    """The hashes, with 0 for each that tells nothing."""
    mask: int
    """Ones for the hashes that tell something."""
    fold: int
    """The bits that tell whether mirrored bits of the hashes are equal: half as many.

    They are the same in the mirror image, and differ in no more bits than the hashes do: they rule out most
    files both ways at once.
    """
    fold_mask: int
    most: int
    """The greatest distance at which it may show the same as another."""


def _sought(file: PrintedFile) -> _Sought | None:
    """Return the print in these forms; None if it tells too little to be like any other."""
    told = [tells(frame) for frame in PicturePrint.from_bytes(file.print).frames]
    count = sum(told)
    if count < LEAST_FRAMES:
        return None
    mask = _WHOLE
    if count < FRAMES:
        mask = int.from_bytes(b"".join(b"\xff" * 8 if each else bytes(8) for each in told))
    hashes = int.from_bytes(file.print[: FRAMES * 8]) & mask
    fold = _folded((hashes ^ mirrored(hashes, FRAMES)) & mask)
    return _Sought(file, hashes, mask, fold, _folded(mask), int(PERHAPS * count))


def _folded(bits: int) -> int:
    """Return the left halves of the rows, those of the last four hashes between those of the first four."""
    left = bits & _LEFT_HALVES
    return left >> _HALF | (left & ((1 << _HALF) - 1)) >> 4


class _Row:
    """Prints in the order of their lengths."""

    def __init__(self, prints: Sequence[_Sought]) -> None:
        self.prints = prints
        self.durations = [each.file.duration for each in prints]
        self.folds = [each.fold for each in prints]
        self.is_whole = all(each.mask == _WHOLE for each in prints)
        self.masks = [] if self.is_whole else [(each.fold_mask, each.most) for each in prints]

    def beside(self, one: _Sought, first: int, last: int) -> Iterator[_Sought]:
        """Yield the prints at these positions that may show the same, by their folds."""
        fold, mask, most = one.fold, one.fold_mask, one.most
        folds = self.folds[first:last]
        if not self.is_whole:
            found = [
                at
                for at, (each, (own, own_most)) in enumerate(zip(folds, self.masks[first:last], strict=True))
                if ((fold ^ each) & mask & own).bit_count() <= own_most
            ]
        elif one.mask == _WHOLE:
            found = [at for at, each in enumerate(folds) if (fold ^ each).bit_count() <= most]
        else:
            found = [at for at, each in enumerate(folds) if ((fold ^ each) & mask).bit_count() <= most]
        return (self.prints[first + at] for at in found)


class _Shelf:
    """Prints by length: those of which each frame tells something apart, which are compared faster."""

    def __init__(self, files: Iterable[PrintedFile]) -> None:
        prints = sorted(filter(None, map(_sought, files)), key=lambda each: each.file.duration)
        self._rows = (
            _Row([each for each in prints if each.mask == _WHOLE]),
            _Row([each for each in prints if each.mask != _WHOLE]),
        )
        self._prints = prints
        self._places = {id(each): at for at, each in enumerate(prints)}

    def __iter__(self) -> Iterator[_Sought]:
        return iter(self._prints)

    def beside(self, one: _Sought, spans: Sequence[Span], after: _Sought | None = None) -> Iterator[Match]:
        """Yield the matches of a print among those of these lengths; only those after one of here."""
        turned = mirrored(one.hashes, FRAMES) & one.mask
        for row in self._rows:
            for low, high in spans:
                first, last = bisect_left(row.durations, low), bisect_right(row.durations, high)
                for each in row.beside(one, first, last):
                    if after is not None and self._places[id(each)] <= self._places[id(after)]:
                        continue
                    if (match := _match(one, turned, each)) is not None:
                        yield match


def _match(one: _Sought, turned: int, other: _Sought) -> Match | None:
    """Return the match of two prints, of which the hashes of one are known `turned` too; None without one."""
    mask, most = one.mask & other.mask, min(one.most, other.most)
    ways = (one.hashes, turned)
    if all(((way ^ other.hashes) & mask).bit_count() > most for way in ways):
        return None
    if _belong_together(one.file, other.file):
        return None
    likeness = compare(*(PicturePrint.from_bytes(each.file.print) for each in (one, other)))
    if likeness is None:
        return None
    first, second = sorted((one.file.id, other.file.id))
    return Match(first, second, likeness)


def _belong_together(one: PrintedFile, other: PrintedFile) -> bool:
    """Return whether the files are parts of one recording, or exact copies."""
    return (one.clip is not None and one.clip == other.clip) or (
        one.content is not None and one.content == other.content
    )
