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

    def expect(self, path: bytes) -> None:
        """Remember that an entry names this path, before its turn comes."""
        self._add(path, _EXPECTED)

    def find(self, path: bytes) -> bool:
        """Remember a file of the folder, and return whether it is expected."""
        return bool(self._add(path, _FOUND) & _EXPECTED)

    def refuse(self, path: bytes) -> None:
        """Remember the path of a refused entry."""
        self._add(path, _REFUSED)

    def take(self, path: bytes, digests: Mapping[Algorithm, bytes]) -> tuple[bool, Listing]:
        """Remember an entry at its turn.

        Return whether the folder has the file, if it is the first entry, and how it relates to earlier ones.
        """
        number = self._hash(path)
        mark = self._hash(b"".join(digests.values())) | _LISTED
        earlier = self._marks.get(number, 0)
        if earlier < _LISTED:
            self._marks[number] = mark
            return bool(earlier & _FOUND), Listing.FIRST
        return False, Listing.REPEATED if earlier == mark else Listing.CONTRADICTED

    def is_listed(self, path: bytes) -> bool:
        """Return whether an entry has named this file, also a refused one."""
        return self._marks.get(self._hash(path), 0) >= _REFUSED

    def _add(self, path: bytes, bit: int) -> int:
        """Add a mark to a path, and return its marks from before."""
        number = self._hash(path)
        before = self._marks.get(number, 0)
        if before < _LISTED:
            self._marks[number] = before | bit
        return before

    def _hash(self, data: bytes) -> int:
        return int.from_bytes(blake2b(data, digest_size=_KEY_BYTES, key=self._key).digest(), "big")
