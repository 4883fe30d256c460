"""The distinct contents among files of one size, from what is known of each file."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from msgspec import Struct, field

from app.core.checksum.algorithm import DEFAULT, Algorithm
from app.core.copies.occupancy import Blocks, CopyBlocks, FreedSpace, reclaimable
from app.core.copies.place import CopyPlace, count_copies, identities

NO_DIGESTS: Final[Mapping[Algorithm, bytes]] = {}


class KnownFile(NamedTuple):
    """A file with what is known of its contents: of the version that the last scan saw."""

    place: CopyPlace
    mtime_ns: int
    sample: bytes | None = None
    """Digest of the sample; None if there is none yet."""
    digests: Mapping[Algorithm, bytes] = NO_DIGESTS
    readable: bool = True
    """False for a file that is known to be damaged, or not to be there now."""
    blocks: Blocks | None = None
    """The blocks that hold the bytes; None if nobody asked for them."""


class EqualFiles(Struct):
    """Files whose contents are known to be equal. All have the same size."""

    files: list[KnownFile]
    sample: bytes | None = None
    digests: dict[Algorithm, bytes] = field(default_factory=dict)

    @property
    def id(self) -> int:
        """The lowest id of the files."""
        return min(each.place.record for each in self.files)

    def add(self, other: "EqualFiles") -> None:
        """Take over all files of equal contents."""
        self.files += other.files
        self.sample = other.sample if self.sample is None else self.sample
        self.digests = {**other.digests, **self.digests}

    def differs_from(self, other: "EqualFiles") -> bool:
        """Return whether the difference is proven."""
        if self.digests.keys() & other.digests.keys():
            return True  # With equal digests, they would be one.
        return self.sample is not None and other.sample is not None and self.sample != other.sample


def distinct(files: Sequence[KnownFile]) -> list[EqualFiles]:
    """Return the contents among files of one size; two of them may still turn out to be equal."""
    found: dict[object, EqualFiles] = {}
    for each in files:
        # Hard links share what is known, unless one was scanned before a change and one after it.
        key = (each.place.own, each.mtime_ns)
        one = EqualFiles([each], each.sample, dict(each.digests))
        if key in found:
            found[key].add(one)
        else:
            found[key] = one
    return _merged(found.values())


def _merged(units: Iterable[EqualFiles]) -> list[EqualFiles]:
    """Return `units` with those of an equal digest made into one."""
    of_digest: dict[tuple[Algorithm, bytes], EqualFiles] = {}
    merged: dict[int, EqualFiles] = {}
    for unit in units:
        equal = {id(of_digest[key]): of_digest[key] for key in unit.digests.items() if key in of_digest}
        into, *others = (*equal.values(), unit) if equal else (unit,)
        for other in others:
            into.add(other)
            merged.pop(id(other), None)
            # One by one: contents with several digests of one algorithm keep but one of them.
            of_digest.update(dict.fromkeys(other.digests.items(), into))
        merged[id(into)] = into
        of_digest.update(dict.fromkeys(into.digests.items(), into))
    return list(merged.values())


class Undecided:
    """Finds the contents that may still be equal to another."""

    def __init__(self, contents: Sequence[EqualFiles]) -> None:
        self._all = _by_sample(contents)
        # Contents with a digest of the default algorithm are decided among each other.
        self._others = _by_sample([each for each in contents if DEFAULT not in each.digests])

    def rivals(self, one: EqualFiles) -> Iterator[EqualFiles]:
        """Yield the contents of which it is not known whether they are equal to `one`."""
        pool = self._others if DEFAULT in one.digests else self._all
        near: Iterable[EqualFiles] = chain.from_iterable(pool.values())
        if one.sample is not None:
            near = chain(pool.get(one.sample, ()), pool.get(None, ()))
        return (each for each in near if each is not one and not one.differs_from(each))


def _by_sample(contents: Iterable[EqualFiles]) -> dict[bytes | None, list[EqualFiles]]:
    found: dict[bytes | None, list[EqualFiles]] = defaultdict(list)
    for each in contents:
        found[each.sample].append(each)
    return found


class Counted(NamedTuple):
    """The number of copies of a file, as the library stores it."""

    record: int
    content: int
    """Id of the contents: the lowest id of the files that have them."""
    copies: int
    exact: bool
    """Whether there are no more copies."""
    alone: bool
    """Whether all copies are on the volume of the file, and there are no others."""
    disks: int
    """Volumes that hold a copy. A source with an unknown volume counts as one."""
    least: int
    """Bytes that go for certain with all copies of the contents but one on each disk."""
    most: int
    """Most bytes that go with them."""


def count_files(size: int, files: Sequence[KnownFile]) -> Iterator[Counted]:
    """Yield the number of copies of all files of `size` bytes in the library.

    A file is left out as long as it may have another copy and none is known.
    """
    contents = distinct(files)
    undecided = Undecided(contents)
    for each in contents:
        places = [known.place for known in each.files]
        least, most = count_copies(places)
        exact = least == most and next(undecided.rivals(each), None) is None
        if least == 1 and not exact:
            continue
        disks = len({place.disk for place in places})
        space = _space(each.files, size) if most > 1 else FreedSpace()
        if least < most:  # two paths may be one file, which frees its space once
            space = space._replace(least=0)
        for place in places:
            yield Counted(place.record, each.id, least, exact, exact and disks == 1, disks, *space)


def _space(files: Sequence[KnownFile], size: int) -> FreedSpace:
    copies = identities([each.place for each in files])
    return reclaimable(
        [CopyBlocks(copy, each.place.disk, each.blocks) for copy, each in zip(copies, files, strict=True)],
        size,
    )
