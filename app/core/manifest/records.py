"""The records of a file in the generations of a history, and the record that a new one adds."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.entry import Action, Digests, Entry

_NONE: Final[Digests] = {}


class FileGenerations(NamedTuple):
    """The records of one file in all generations."""

    originals: Digests
    """The digests of the first generation that has the file: a verification compares with these."""
    digests: Digests
    """The first digest by each algorithm."""
    size: int | None
    failures: Digests = _NONE
    """The digests of the file when it differed, if no earlier generation has its original."""


NOTHING: Final = FileGenerations({}, {}, None)


def merged(earlier: FileGenerations | None, entry: Entry) -> FileGenerations:
    """Return the records with an entry of the next generation."""
    known = earlier or NOTHING
    if entry.action is Action.FAILED:  # its digests are those of a damaged file
        return known if known.originals else known._replace(failures={**known.failures, **entry.digests})
    if not known.originals:
        if _share(entry.digests, known.failures):  # nothing vouches for contents that have failed
            return known
        return FileGenerations(entry.digests, entry.digests, entry.size, known.failures)
    if entry.digests.keys() <= known.digests.keys():
        return known
    return known._replace(digests={**entry.digests, **known.digests})


def trusted(records: Sequence[FileGenerations]) -> Sequence[FileGenerations]:
    """Return the records of one file in several histories that have its original.

    One that took contents for the original which another has as failed is not among them.
    """
    return [
        each
        for each in records
        if each.originals and not any(_share(each.originals, other.failures) for other in records)
    ]


def combined(records: Sequence[FileGenerations]) -> FileGenerations | None:
    """Return the records of one file in several histories as one, the outermost history first.

    Where two contradict each other, the outer one counts, as it knew the file first.
    """
    if len(records) <= 1:
        return records[0] if records else None
    known = NOTHING._replace(failures=failures_of(records))
    for each in trusted(records):
        known = FileGenerations(
            {**each.originals, **known.originals},
            {**each.digests, **known.digests},
            each.size if known.size is None else known.size,
            known.failures,
        )
    return known


def failures_of(records: Sequence[FileGenerations]) -> Digests:
    """Return the digests of a file when it differed, as several histories have them."""
    return {algorithm: digest for each in records for algorithm, digest in each.failures.items()}


def algorithms_for(known: FileGenerations | None, wanted: Collection[Algorithm]) -> tuple[Algorithm, ...]:
    """Return the algorithms for a new generation: one of them has to be known, to verify the file."""
    comparable = (known.originals or known.failures) if known else {}
    named = (known.digests or known.failures) if known else {}
    extra = [] if named.keys() & set(wanted) else list(comparable)[:1]
    return tuple(dict.fromkeys((*extra, *wanted)))


def actions(known: FileGenerations | None, digests: Digests) -> Mapping[Algorithm, Action]:
    """Return the action of each digest that a new generation records.

    Digests by a new algorithm are left out if a known one differs: they would vouch for damaged contents.
    """
    if known is None or not known.digests:
        failed = known is not None and _share(digests, known.failures)
        return dict.fromkeys(digests, Action.FAILED if failed else Action.ORIGINAL)
    compared = {each: known.digests[each] == digests[each] for each in digests if each in known.digests}
    if all(compared.values()):
        return dict.fromkeys(digests, Action.VERIFIED)
    return {each: Action.VERIFIED if equal else Action.FAILED for each, equal in compared.items()}


def _share(one: Digests, other: Digests) -> bool:
    """Return whether two files with these digests are the same file."""
    return any(other[each] == digest for each, digest in one.items() if each in other)
