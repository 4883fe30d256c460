"""The paths of a folder and of a manifest, without their texts, for millions of them."""

import os
from hashlib import blake2b
from typing import Final

_KEY_BYTES: Final = 8
_EXPECTED: Final = 1
_FOUND: Final = 2
_REFUSED: Final = 4
_LISTED: Final = 8


class SeenPaths:
    """Remembers 8 bytes of a keyed hash for a path.

    The key is new each time: nobody can make two paths that count as one.
    """

    def __init__(self) -> None:
        self._key = os.urandom(16)
        self._marks: dict[int, int] = {}
        self._repeats: dict[int, int] = {}

    def expect(self, path: bytes) -> None:
        """Remember that an entry names this path, before its turn comes."""
        if self._add(path, _EXPECTED) & _EXPECTED:
            number = self._hash(path)
            self._repeats[number] = self._repeats.get(number, 1) + 1

    def entries(self, path: bytes) -> int:
        """Return the number of entries that name this path."""
        return self._repeats.get(self._hash(path), 1) if self._repeats else 1

    def find(self, path: bytes) -> bool:
        """Remember a file of the folder, and return whether it is expected."""
        return bool(self._add(path, _FOUND) & _EXPECTED)

    def refuse(self, path: bytes) -> None:
        """Remember the path of a refused entry."""
        self._add(path, _REFUSED)

    def take(self, path: bytes) -> bool:
        """Remember an entry at its turn, and return whether the folder has the file."""
        return bool(self._add(path, _LISTED) & _FOUND)

    def is_listed(self, path: bytes) -> bool:
        """Return whether an entry has named this file, also a refused one."""
        return self._marks.get(self._hash(path), 0) >= _REFUSED

    def _add(self, path: bytes, bit: int) -> int:
        """Add a mark to a path, and return its marks from before."""
        number = self._hash(path)
        before = self._marks.get(number, 0)
        self._marks[number] = before | bit
        return before

    def _hash(self, data: bytes) -> int:
        return int.from_bytes(blake2b(data, digest_size=_KEY_BYTES, key=self._key).digest(), "big")
