"""The checksum algorithms: names, lengths, and digests as text."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import Final


class Algorithm(StrEnum):
    """A checksum algorithm, by its name in commands, the API and the library."""

    XXH3_128 = "xxh3-128"
    XXH3_64 = "xxh3-64"
    XXH64 = "xxh64"
    MD5 = "md5"
    SHA1 = "sha1"
    SHA256 = "sha256"
    SHA512 = "sha512"
    BLAKE3 = "blake3"
    C4 = "c4"
    """SHA-512 in base 58 (SMPTE ST 2114)."""
    CRC32 = "crc32"
    XXH32 = "xxh32"
    SHA224 = "sha224"
    SHA384 = "sha384"
    SHA3_256 = "sha3-256"
    SHA3_512 = "sha3-512"
    SM3 = "sm3"
    RIPEMD160 = "ripemd160"
    BLAKE2S = "blake2s"
    BLAKE2B = "blake2b"
    """Of 512 bits. A shorter digest of BLAKE2b is no part of a longer one."""
    BLAKE2B_384 = "blake2b-384"
    BLAKE2B_256 = "blake2b-256"
    BLAKE2B_160 = "blake2b-160"
    BLAKE2B_128 = "blake2b-128"

    @property
    def digest_bytes(self) -> int:
        """The length of a digest in bytes."""
        return _DIGEST_BYTES[self]

    @property
    def text_length(self) -> int:
        """The length of a digest as text."""
        return _C4_LENGTH if self is Algorithm.C4 else 2 * self.digest_bytes


DEFAULT: Final = Algorithm.XXH3_128

_DIGEST_BYTES: Final = {
    Algorithm.XXH3_128: 16,
    Algorithm.XXH3_64: 8,
    Algorithm.XXH64: 8,
    Algorithm.MD5: 16,
    Algorithm.SHA1: 20,
    Algorithm.SHA256: 32,
    Algorithm.SHA512: 64,
    Algorithm.BLAKE3: 32,
    Algorithm.C4: 64,
    Algorithm.CRC32: 4,
    Algorithm.XXH32: 4,
    Algorithm.SHA224: 28,
    Algorithm.SHA384: 48,
    Algorithm.SHA3_256: 32,
    Algorithm.SHA3_512: 64,
    Algorithm.SM3: 32,
    Algorithm.RIPEMD160: 20,
    Algorithm.BLAKE2S: 32,
    Algorithm.BLAKE2B: 64,
    Algorithm.BLAKE2B_384: 48,
    Algorithm.BLAKE2B_256: 32,
    Algorithm.BLAKE2B_160: 20,
    Algorithm.BLAKE2B_128: 16,
}
_C4_ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_C4_PREFIX: Final = "c4"
_C4_LENGTH: Final = 90
"""The prefix and 88 digits, the most that 512 bits can need."""

_BY_SPEED: Final = (
    *(Algorithm.XXH3_128, Algorithm.XXH3_64, Algorithm.XXH64, Algorithm.BLAKE3, Algorithm.SHA1),
    *(Algorithm.SHA256, Algorithm.SHA224, Algorithm.BLAKE2B, Algorithm.BLAKE2B_384, Algorithm.BLAKE2B_256),
    *(Algorithm.BLAKE2B_160, Algorithm.BLAKE2B_128, Algorithm.C4, Algorithm.SHA512, Algorithm.SHA384),
    *(Algorithm.MD5, Algorithm.BLAKE2S, Algorithm.SHA3_256, Algorithm.RIPEMD160, Algorithm.SM3),
    *(Algorithm.SHA3_512, Algorithm.XXH32, Algorithm.CRC32),
)
"""The fastest first; those of 32 bits last, because they overlook one damaged file in four billion."""
_OF_SOME_SYSTEMS: Final = (Algorithm.RIPEMD160, Algorithm.SM3)
"""Algorithms that OpenSSL has unless it was built or set up without."""


@cache
def is_available(algorithm: Algorithm) -> bool:
    """Return whether this system can compute an algorithm."""
    if algorithm not in _OF_SOME_SYSTEMS:
        return True
    import hashlib  # noqa: PLC0415 - the window starts without it

    try:
        hashlib.new(algorithm.value, usedforsecurity=False)
    except ValueError:
        return False
    return True


def fastest(algorithms: Iterable[Algorithm]) -> Algorithm | None:
    """Return the algorithm that verifies a file in the shortest time; None without any."""
    return min(algorithms, key=_BY_SPEED.index, default=None)


def digest_text(algorithm: Algorithm, digest: bytes) -> str:
    """Return a digest as text: a C4 id, or lower-case hexadecimal digits, most significant byte first.

    Raises `ValueError` for a digest of another length.
    """
    if len(digest) != algorithm.digest_bytes:
        raise ValueError(f"{len(digest)} bytes are no digest of {algorithm}")
    return _c4_text(digest) if algorithm is Algorithm.C4 else digest.hex()


def texts_of(digests: Mapping[Algorithm, bytes]) -> dict[str, str]:
    """Return digests as texts, by the names of their algorithms."""
    return {each.value: digest_text(each, digest) for each, digest in digests.items()}


def digest_of_text(algorithm: Algorithm, text: str) -> bytes:
    """Return the digest that `digest_text` made into text; hexadecimal digits may be upper case.

    Raises `ValueError` for any other text.
    """
    if len(text) != algorithm.text_length or not text.isascii():
        raise ValueError(f"this is no digest of {algorithm}")
    if algorithm is Algorithm.C4:
        return _c4_digest(text)
    digest = bytes.fromhex(text)
    if len(digest) != algorithm.digest_bytes:  # `fromhex` skips blanks
        raise ValueError(f"this is no digest of {algorithm}")
    return digest


def _c4_text(digest: bytes) -> str:
    number, digits = int.from_bytes(digest, "big"), ""
    while number:
        number, digit = divmod(number, len(_C4_ALPHABET))
        digits = _C4_ALPHABET[digit] + digits
    return _C4_PREFIX + digits.rjust(_C4_LENGTH - len(_C4_PREFIX), _C4_ALPHABET[0])


def _c4_digest(text: str) -> bytes:
    if not text.startswith(_C4_PREFIX):
        raise ValueError("this is no C4 id")
    number = 0
    for digit in text.removeprefix(_C4_PREFIX):
        number = number * len(_C4_ALPHABET) + _C4_ALPHABET.index(digit)
    if number >= 1 << 512:
        raise ValueError("this is no C4 id")
    return number.to_bytes(64, "big")
