"""An entry of a manifest: one file and its checksums."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm

MOST_ENTRIES: Final = 20_000_000
"""Entries of one manifest. More are refused, since their memory would not be bounded."""
Digests = Mapping[Algorithm, bytes]
"""Digests of one file by algorithm; a C4 id is the digest of SHA-512."""


class Action(StrEnum):
    """The result of the comparison that an entry of an ASC MHL generation records."""

    ORIGINAL = "original"
    VERIFIED = "verified"
    FAILED = "failed"


class AmbiguousDigest(NamedTuple):
    """A checksum whose algorithm, or order of bytes, the manifest does not tell."""

    choices: tuple[tuple[Algorithm, bytes], ...]
    """The possible meanings. The file is as listed if one of them fits."""
    is_named: bool
    """Whether the algorithm is told, so that a file that none fits has changed."""


class Entry(NamedTuple):
    """A file in a manifest. A tuple, since a manifest may have a million of them."""

    path: bytes
    """Relative to the folder of the manifest, with `/`, and checked by `safe_path`."""
    digests: Digests
    """Empty if the manifest tells the size alone, or no algorithm."""
    size: int | None = None
    """Bytes."""
    modified: int | None = None
    """Modification time, seconds since the epoch."""
    action: Action | None = None
    """Only in a generation of an ASC MHL history."""
    previous: bytes | None = None
    """Path of the file before it was renamed."""
    ambiguous: tuple[AmbiguousDigest, ...] = ()

    @property
    def algorithms(self) -> tuple[Algorithm, ...]:
        """Return the algorithms to compute."""
        if not self.ambiguous:
            return tuple(self.digests)
        others = (algorithm for each in self.ambiguous for algorithm, _ in each.choices)
        return tuple(dict.fromkeys((*self.digests, *others)))


def joined(first: Entry, second: Entry) -> Entry | None:
    """Return what two entries of one path tell together; None if they contradict each other."""
    differ = any(
        first.digests[each] != second.digests[each] for each in first.digests.keys() & second.digests
    )
    if differ or (None not in {first.size, second.size} and first.size != second.size):
        return None
    failed = Action.FAILED in {first.action, second.action}
    return first._replace(
        digests={**first.digests, **second.digests},
        size=second.size if first.size is None else first.size,
        action=Action.FAILED if failed else first.action,
        ambiguous=tuple(dict.fromkeys((*first.ambiguous, *second.ambiguous))),
    )
