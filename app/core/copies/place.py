"""Places of files on volumes: which paths lead to the same bytes, and how many copies several paths are."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

Identity = tuple[str | int, ...]
"""The identity of a copy. Files with equal ones are one copy."""


class CopyPlace(NamedTuple):
    """The place of a file: two paths with one place lead to one copy."""

    record: int
    """Id of the file in the library."""
    source_id: int
    volume: str
    """As `config.volumes.volume_id`; empty if the volume is unknown."""
    number: str
    """The file id (`core.file.listed_file.file_id`), which hard links share; empty if it is unknown."""
    lasting: bool | None
    """Whether files keep their file ids when the volume is mounted again; None if that is unknown."""
    extents: str = ""
    """Names the blocks that hold the bytes, as `occupancy.Blocks`, if other files may share all of them."""

    @property
    def disk(self) -> str | int:
        """The volume; a source with an unknown volume stands for itself."""
        return self.volume or self.source_id

    @property
    def own(self) -> Identity:
        """The identity of the copy, as far as it is certain."""
        return (self.disk, self.number) if self.lasting and self.number else (self.record,)


class Count(NamedTuple):
    """A number of copies, between two limits."""

    least: int
    most: int


def count_copies(places: Sequence[CopyPlace]) -> Count:
    """Return the number of copies that files with equal contents are."""
    shared = _shared(places)
    copies = set(identities(places))
    if all(place.lasting and place.volume and place.number for place in places):
        return Count(len(copies), len(copies))
    return Count(_least(places, shared), len(copies))


def identities(places: Sequence[CopyPlace]) -> list[Identity]:
    """Return the identity of the copy of each file, as far as it is certain. All have equal contents."""
    shared = _shared(places)
    return [shared.get(place.own, place.own) for place in places]


def _shared(places: Sequence[CopyPlace]) -> dict[Identity, Identity]:
    """Return the identity of copies that may share their blocks, by their own."""
    return {place.own: (place.disk, "", place.extents) for place in places if place.extents}


def _least(places: Sequence[CopyPlace], shared: Mapping[Identity, Identity]) -> int:
    """Return the number of copies if all that may be one copy is one."""
    certain = [place for place in places if place.lasting and place.number]
    known = {shared.get(place.own, place.own) for place in certain if place.volume}
    # A file on an unknown volume may be one that is known by the name of its volume, with the same file id.
    named = {place.number for place in certain if place.volume}
    unnamed = [place for place in certain if not place.volume and place.number not in named]
    least = len(known) + len({shared.get(place.own, (place.number,)) for place in unnamed})
    # Without lasting file ids, two sources may show the same file. One source shows each file once.
    by_volume: dict[str, dict[int, set[str | int]]] = defaultdict(lambda: defaultdict(set))
    for place in places:
        if not (place.lasting and place.number):
            key = place.number if place.lasting is None and place.number else place.record
            by_volume[place.volume][place.source_id].add(key)
    unknown = by_volume.pop("", {})
    least += sum(max(map(len, sources.values())) for sources in by_volume.values())
    return max(1, least, *map(len, unknown.values()))
