"""The next reads that tell apart, or prove equal, what may still be equal among files of one size."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from app.core.checksum.algorithm import DEFAULT, Algorithm, fastest
from app.core.copies.contents import EqualFiles, KnownFile, Undecided, distinct
from app.core.copies.sample import has_sample


class Reads(NamedTuple):
    """The files to read next, by their ids. Files without a rival that can be decided are left out."""

    samples: Sequence[int] = ()
    """Files whose samples are to be read."""
    digests: Mapping[int, tuple[Algorithm, ...]] = {}
    """Files to be read to their end, with the algorithms to compute."""
    blocks: Sequence[int] = ()
    """Copies that may share their blocks with another, once all is read."""


NOTHING = Reads()


def next_reads(size: int, files: Sequence[KnownFile], readable: Callable[[KnownFile], bool]) -> Reads:
    """Return the next reads among all files of `size` bytes.

    Samples come first, since they decide most. Of hard links, one is read.
    """
    if len(files) < 2 or not size:
        return NOTHING
    contents = distinct(files)
    undecided = Undecided(contents)
    first = {id(each): _first(each, readable) for each in contents}
    narrowing = _Narrowing(first, sampled=has_sample(size))
    samples = [record for each in contents if (record := narrowing.sample_of(each, undecided.rivals(each)))]
    if samples:
        return Reads(samples=samples)
    found = (narrowing.digests_of(each, undecided.rivals(each)) for each in contents)
    digests = dict(filter(None, found))
    return Reads(digests=digests) if digests else Reads(blocks=_apart(contents, readable))


def _apart(contents: Iterable[EqualFiles], readable: Callable[[KnownFile], bool]) -> tuple[int, ...]:
    """Return a file of each copy that has another copy on its volume."""
    found: list[int] = []
    for each in contents:
        copies = {file.place.own: file.place for file in each.files if readable(file)}
        disks = Counter(place.disk for place in copies.values())
        found += [place.record for place in copies.values() if disks[place.disk] > 1]
    return tuple(found)


def _first(contents: EqualFiles, readable: Callable[[KnownFile], bool]) -> int | None:
    """Return the lowest id of the files that can be read."""
    return min((each.place.record for each in contents.files if readable(each)), default=None)


class _Narrowing:
    def __init__(self, readable: Mapping[int, int | None], *, sampled: bool) -> None:
        self._sampled = sampled
        self._readable = readable
        """A file of each contents that can be read."""

    def sample_of(self, one: EqualFiles, rivals: Iterable[EqualFiles]) -> int | None:
        """Return the file whose sample is to be read; None if no rival would be ruled out by that."""
        record = self._readable[id(one)]
        if not self._sampled or one.sample is not None or record is None:
            return None
        useful = any(each.sample is not None or self._readable[id(each)] is not None for each in rivals)
        return record if useful else None

    def digests_of(
        self, one: EqualFiles, rivals: Iterable[EqualFiles]
    ) -> tuple[int, tuple[Algorithm, ...]] | None:
        """Return the file to read to its end, and the algorithms that can be compared with the rivals."""
        record = self._readable[id(one)]
        if record is None:
            return None
        algorithms = {each: None for rival in rivals if (each := self._against(one, record, rival))}
        return (record, tuple({DEFAULT: None, **algorithms})) if algorithms else None

    def _against(self, one: EqualFiles, record: int, rival: EqualFiles) -> Algorithm | None:
        """Return the algorithm for a comparison with a rival; None if `one` need not, or cannot, be read."""
        other = self._readable[id(rival)]
        if one.digests:
            # Without digests, the rival is the one to read. With others, either is, and the lower id is read.
            if not rival.digests or (other is not None and other < record):
                return None
            return fastest(rival.digests)
        if not rival.digests:
            return DEFAULT if other is not None else None
        return DEFAULT if DEFAULT in rival.digests else fastest(rival.digests)
