"""Finds the algorithm of a checksum list that does not name it: by its file name and its digests."""

import re
from typing import Final

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.names import display

_WORDS: Final = (
    (r"md5", (Algorithm.MD5,)),
    (r"sha-?1(?!\d)", (Algorithm.SHA1,)),
    (r"sha-?256", (Algorithm.SHA256,)),
    (r"sha-?512", (Algorithm.SHA512,)),
    (r"blake3|(?<![a-z0-9])b3", (Algorithm.BLAKE3,)),
    (r"(?<![a-z])c4(?![0-9a-z])", (Algorithm.C4,)),
    (r"xxh3[-_]?64", (Algorithm.XXH3_64,)),
    (r"xxh(?:3[-_]?)?128", (Algorithm.XXH3_128,)),
    (r"xxh64", (Algorithm.XXH64,)),
    (r"xxh", (Algorithm.XXH64, Algorithm.XXH3_128)),
    (r"sfv|crc-?32", (Algorithm.CRC32,)),
)
"""Words in names of lists, and their algorithms; the first word found counts."""
_ALL: Final = tuple(
    each for each in Algorithm if each is not Algorithm.XXH3_64
)  # a digest of XXH3_64 has a tag in each list of xxhsum


class AlgorithmGuess:
    """The algorithms that a list may use."""

    def __init__(self, name: bytes, chosen: Algorithm | None = None) -> None:
        """Take the name of the list, and the algorithm if the user has named it."""
        self._name = name
        self._named = bool(chosen)
        self._choices = (chosen,) if chosen else _by_name(name)
        self._of_length: dict[int, Algorithm | None] = {}

    def algorithm(self, digest: str) -> Algorithm | None:
        """Return the algorithm of a digest; None if no known one has this length.

        Raises `ManifestRefused` if several are possible, and the name does not tell.
        """
        length = len(digest)
        if length not in self._of_length:
            self._of_length[length] = self._only(length)
        return self._of_length[length]

    def _only(self, length: int) -> Algorithm | None:
        fitting = [each for each in self._choices or _ALL if each.text_length == length]
        if len(fitting) > 1:
            choices = ", ".join(fitting)
            raise ManifestRefused("manifest.algorithm_unclear", path=display(self._name), choices=choices)
        return fitting[0] if fitting else None


def _by_name(name: bytes) -> tuple[Algorithm, ...]:
    text = name.decode("ascii", "replace").lower()
    return next((algorithms for word, algorithms in _WORDS if re.search(word, text)), ())
