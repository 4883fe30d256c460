"""The paths of a folder and of a manifest, without their texts, for millions of them."""

import os
from collections.abc import Mapping
from enum import Enum, auto
from hashlib import blake2b

from app.core.checksum.algorithm import Algorithm

_KEY_BYTES = 8
_IN_FOLDER = 0
"""The mark of a path that no entry has named yet."""
_REFUSED = 1
"""The mark of a path that only refused entries have named."""


class Listing(Enum):
    """The relation of an entry to the paths seen before."""

    FIRST = auto()
    REPEATED = auto()
    """An earlier entry is the same."""
    CONTRADICTED = auto()
    """An earlier entry has the same path, and other checksums."""


class SeenPaths:
    """Remembers 8 bytes of a keyed hash for a path, and as much for its checksums.

    The key is new each time: nobody can make two paths that count as one.
    """

    def __init__(self) -> None:
        self._key = os.urandom(16)
        self._marks: dict[int, int] = {}

    def add_found(self, path: bytes) -> None:
        """Remember a file of the folder."""
        self._marks.setdefault(self._hash(path), _IN_FOLDER)

    def is_found(self, path: bytes) -> bool:
        """Return whether the folder has this file. Ask before `add_listed`."""
        return self._hash(path) in self._marks

    def add_refused(self, path: bytes) -> None:
        """Remember the path of a refused entry."""
        number = self._hash(path)
        self._marks[number] = self._marks.get(number) or _REFUSED

    def add_listed(self, path: bytes, digests: Mapping[Algorithm, bytes]) -> Listing:
        """Remember an entry, and return how it relates to the earlier ones."""
        number = self._hash(path)
        mark = self._hash(b"".join(digests.values())) | 2  # never one of the other marks
        earlier = self._marks.get(number, _IN_FOLDER)
        if earlier in {_IN_FOLDER, _REFUSED}:
            self._marks[number] = mark
            return Listing.FIRST
        return Listing.REPEATED if earlier == mark else Listing.CONTRADICTED

    def is_listed(self, path: bytes) -> bool:
        """Return whether an entry has named this file."""
        return self._marks.get(self._hash(path), _IN_FOLDER) != _IN_FOLDER

    def _hash(self, data: bytes) -> int:
        return int.from_bytes(blake2b(data, digest_size=_KEY_BYTES, key=self._key).digest(), "big")
