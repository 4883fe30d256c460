"""The paths of a folder and of a manifest, without their texts, for millions of them."""

import os
from collections.abc import Mapping
from enum import Enum, auto
from hashlib import blake2b
from typing import Final

from app.core.checksum.algorithm import Algorithm

_KEY_BYTES: Final = 8
_EXPECTED: Final = 1
_FOUND: Final = 2
_REFUSED: Final = 4
_LISTED: Final = 8
"""A bit that every mark of an entry has. The other marks are sums of the bits before."""


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

    def add_expected(self, path: bytes) -> None:
        """Remember that an entry names this path, before its turn comes."""
        self._add(path, _EXPECTED)

    def is_expected(self, path: bytes) -> bool:
        """Return whether `add_expected` has named this path."""
        return bool(self._mark(path) & _EXPECTED)

    def add_found(self, path: bytes) -> None:
        """Remember a file of the folder."""
        self._add(path, _FOUND)

    def is_found(self, path: bytes) -> bool:
        """Return whether the folder has this file; any answer after `add_listed`."""
        return bool(self._mark(path) & _FOUND)

    def add_refused(self, path: bytes) -> None:
        """Remember the path of a refused entry."""
        self._add(path, _REFUSED)

    def add_listed(self, path: bytes, digests: Mapping[Algorithm, bytes]) -> Listing:
        """Remember an entry, and return how it relates to the earlier ones."""
        mark = self._hash(b"".join(digests.values())) | _LISTED
        earlier = self._mark(path)
        if earlier < _LISTED:
            self._marks[self._hash(path)] = mark
            return Listing.FIRST
        return Listing.REPEATED if earlier == mark else Listing.CONTRADICTED

    def is_listed(self, path: bytes) -> bool:
        """Return whether an entry has named this file, also a refused one."""
        return self._mark(path) >= _REFUSED

    def _add(self, path: bytes, bit: int) -> None:
        number = self._hash(path)
        mark = self._marks.get(number, 0)
        if mark < _LISTED:
            self._marks[number] = mark | bit

    def _mark(self, path: bytes) -> int:
        return self._marks.get(self._hash(path), 0)

    def _hash(self, data: bytes) -> int:
        return int.from_bytes(blake2b(data, digest_size=_KEY_BYTES, key=self._key).digest(), "big")
