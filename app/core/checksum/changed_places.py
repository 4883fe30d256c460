"""Finds files that changed places: each has the contents that another of them should have."""

from collections.abc import Iterable, Mapping


def rounds(owners: Mapping[int, Iterable[int]]) -> list[list[int]]:
    """Return the rounds of files that changed places: each file has the contents of the next one.

    The last has those of the first. `owners` are the files whose known contents were found in a file, in
    place of its own.
    """
    next_of = _pairs(owners)
    found: list[list[int]] = []
    seen: set[int] = set()
    for first in next_of:
        path: list[int] = []
        at: int | None = first
        while at is not None and at not in seen:
            seen.add(at)
            path.append(at)
            at = next_of.get(at)
        # No file has two before it, so that a path which comes back comes back to its first file.
        if path and at == first:
            found.append(path)
    return found


def _pairs(owners: Mapping[int, Iterable[int]]) -> dict[int, int]:
    """Return an owner for each file, none of them twice: several files may have had equal contents."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for file, known in owners.items():
        for owner in known:
            if owner in owners and owner not in taken:
                taken.add(owner)
                pairs[file] = owner
                break
    return pairs
