"""Finds the algorithms that a checksum may be of, where its list does not name one.

The length of a digest names no algorithm: SHA-512 and BLAKE2b have the same. All that are possible are tried.
"""

import re
from typing import Final

from app.core.checksum.algorithm import Algorithm, digest_of_text, is_available
from app.core.manifest.entry import AmbiguousDigest

_BLAKE2B: Final = (
    *(Algorithm.BLAKE2B, Algorithm.BLAKE2B_384, Algorithm.BLAKE2B_256),
    *(Algorithm.BLAKE2B_160, Algorithm.BLAKE2B_128),
)
_XXH: Final = (Algorithm.XXH32, Algorithm.XXH64, Algorithm.XXH3_64, Algorithm.XXH3_128)
_WORDS: Final = (
    (r"md5", (Algorithm.MD5,)),
    (r"sha-?1(?!\d)", (Algorithm.SHA1,)),
    (r"sha-?224", (Algorithm.SHA224,)),
    (r"sha-?256", (Algorithm.SHA256,)),
    (r"sha-?384", (Algorithm.SHA384,)),
    (r"sha-?512", (Algorithm.SHA512,)),
    (r"blake3|b3sum|\.b3$", (Algorithm.BLAKE3,)),
    (r"blake2b|b2sum|\.b2$", _BLAKE2B),
    (r"blake2s", (Algorithm.BLAKE2S,)),
    (r"ripe-?md|rmd-?160", (Algorithm.RIPEMD160,)),
    (r"c4sum|\.c4$", (Algorithm.C4,)),
    (r"xxh3[-_]?64", (Algorithm.XXH3_64,)),
    (r"xxh(?:3[-_]?)?128", (Algorithm.XXH3_128,)),
    (r"xxh64", (Algorithm.XXH64,)),
    (r"xxh32", (Algorithm.XXH32,)),
    (r"xxh", (Algorithm.XXH32, Algorithm.XXH64, Algorithm.XXH3_128)),  # XXH3 of 64 bits has a mark
    (r"sfv|crc-?32", (Algorithm.CRC32,)),
)
"""Words in names of lists, and their algorithms; the first word found counts.

A reel may be named B2 or C4, so that these stand at the end only.
"""
_TRIED: Final = (
    *(Algorithm.MD5, Algorithm.SHA1, Algorithm.SHA224, Algorithm.SHA256, Algorithm.SHA384, Algorithm.SHA512),
    *(Algorithm.C4, Algorithm.CRC32, Algorithm.BLAKE3, Algorithm.BLAKE2S, *_BLAKE2B),
    *(Algorithm.RIPEMD160, *_XXH),
)
"""The algorithms of common commands that write no tags."""


class AlgorithmGuess:
    """The algorithms that a list may use."""

    def __init__(self, name: bytes, chosen: Algorithm | None = None) -> None:
        """Take the name of the list, and the algorithm if the user has named it."""
        self._named = (chosen,) if chosen else _by_name(name)
        self._is_chosen = chosen is not None
        self._of_length: dict[int, tuple[Algorithm, ...]] = {}
        self._certain: dict[int, Algorithm | None] = {}

    def certain(self, text: str) -> Algorithm | None:
        """Return the algorithm of a digest that has one meaning only, None for any other."""
        length = len(text)
        if length not in self._certain:
            found = self.meanings("0" * length) if self._algorithms(length) != (Algorithm.C4,) else None
            is_certain = found is not None and found.is_named and found.choices[0][0] not in _XXH
            self._certain[length] = found.choices[0][0] if found and is_certain else None
        return self._certain[length]

    def meanings(self, text: str) -> AmbiguousDigest | None:
        """Return the possible meanings of a digest; None if no known algorithm has such ones."""
        algorithms = self._algorithms(len(text))
        choices = [choice for each in algorithms for choice in _choices(each, text)]
        distinct = len({algorithm for algorithm, _ in choices})
        is_named = distinct == 1 and algorithms[0] in (*self._named, Algorithm.C4)  # which begins with c4
        return AmbiguousDigest(tuple(choices), is_named) if choices else None

    def _algorithms(self, length: int) -> tuple[Algorithm, ...]:
        found = self._of_length.get(length)
        if found is None:
            found = _of_length(self._named, length)
            if not found and not self._is_chosen:  # the name is that of something else
                found = _of_length(tuple(filter(is_available, _TRIED)), length)
            self._of_length[length] = found
        return found


def either_order(algorithm: Algorithm, text: str) -> AmbiguousDigest:
    """Return the meanings of a digest by an algorithm, in either order of bytes if `xxhsum` has written it.

    Raises `ValueError` for a text of another length.
    """
    digest = digest_of_text(algorithm, text)
    orders = dict.fromkeys((digest, digest[::-1])) if algorithm in _XXH else (digest,)
    return AmbiguousDigest(tuple((algorithm, each) for each in orders), is_named=True)


def _choices(algorithm: Algorithm, text: str) -> tuple[tuple[Algorithm, bytes], ...]:
    try:
        return either_order(algorithm, text).choices
    except ValueError:
        return ()


def _of_length(algorithms: tuple[Algorithm, ...], length: int) -> tuple[Algorithm, ...]:
    return tuple(each for each in algorithms if each.text_length == length)


def _by_name(name: bytes) -> tuple[Algorithm, ...]:
    text = name.decode("ascii", "replace").lower()
    return next((algorithms for word, algorithms in _WORDS if re.search(word, text)), ())
