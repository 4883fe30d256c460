"""The records of a file in the generations of a history, and the record that a new one adds."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.entry import Action, Digests, Entry


class Known(NamedTuple):
    """The records of one file in all generations."""

    originals: Digests
    """The digests of the first generation that has the file: a verification compares with these."""
    digests: Digests
    """The first digest by each algorithm."""
    size: int | None


NOTHING = Known({}, {}, None)


def merged(earlier: Known | None, entry: Entry) -> Known:
    """Return the records with an entry of the next generation."""
    if entry.action is Action.FAILED:  # its digests are those of a damaged file
        return earlier or NOTHING
    if earlier is None or not earlier.originals:
        return Known(entry.digests, entry.digests, entry.size)
    if entry.digests.keys() <= earlier.digests.keys():
        return earlier
    return Known(earlier.originals, {**entry.digests, **earlier.digests}, earlier.size)


def algorithms_for(known: Known | None, wanted: Collection[Algorithm]) -> tuple[Algorithm, ...]:
    """Return the algorithms for a new generation: one of them has to be known, to verify the file."""
    extra = [] if known is None or known.digests.keys() & set(wanted) else list(known.originals)[:1]
    return (*extra, *wanted)


def actions(known: Known | None, digests: Digests) -> Mapping[Algorithm, Action]:
    """Return the action of each digest that a new generation records.

    Digests by a new algorithm are left out if a known one differs: they would vouch for damaged contents.
    """
    if known is None or not known.digests:
        return dict.fromkeys(digests, Action.ORIGINAL)
    compared = {each: known.digests[each] == digests[each] for each in digests if each in known.digests}
    if all(compared.values()):
        return dict.fromkeys(digests, Action.VERIFIED)
    return {each: Action.VERIFIED if equal else Action.FAILED for each, equal in compared.items()}
