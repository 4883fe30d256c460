"""The hash functions of the algorithms. Their libraries are loaded at the first use."""

import hashlib
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Protocol

from app.core.checksum.algorithm import Algorithm


class HashFunction(Protocol):
    """A hash function at work."""

    def update(self, chunk: memoryview, /) -> object:
        """Add the next bytes."""

    def digest(self) -> bytes:
        """Return the digest of all bytes until now."""


class _Crc32:
    def __init__(self) -> None:
        self._value = 0

    def update(self, chunk: memoryview, /) -> None:
        self._value = zlib.crc32(chunk, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(4, "big")


def _xxhash(name: str) -> Callable[[], HashFunction]:
    def make() -> HashFunction:
        import xxhash  # noqa: PLC0415 - see above

        return getattr(xxhash, name)()  # type: ignore[no-any-return]

    return make


def _blake3() -> HashFunction:
    import blake3  # noqa: PLC0415 - see above

    return blake3.blake3()


def _hashlib(name: str) -> Callable[[], HashFunction]:
    return lambda: hashlib.new(name, usedforsecurity=False)


def _blake2b(algorithm: Algorithm) -> Callable[[], HashFunction]:
    return lambda: hashlib.blake2b(digest_size=algorithm.digest_bytes, usedforsecurity=False)


_MAKE: Final[Mapping[Algorithm, Callable[[], HashFunction]]] = {
    Algorithm.XXH3_128: _xxhash("xxh3_128"),
    Algorithm.XXH3_64: _xxhash("xxh3_64"),
    Algorithm.XXH64: _xxhash("xxh64"),
    Algorithm.MD5: _hashlib("md5"),
    Algorithm.SHA1: _hashlib("sha1"),
    Algorithm.SHA256: _hashlib("sha256"),
    Algorithm.SHA512: _hashlib("sha512"),
    Algorithm.BLAKE3: _blake3,
    Algorithm.C4: _hashlib("sha512"),
    Algorithm.CRC32: _Crc32,
    Algorithm.XXH32: _xxhash("xxh32"),
    Algorithm.SHA224: _hashlib("sha224"),
    Algorithm.SHA384: _hashlib("sha384"),
    Algorithm.SHA3_256: _hashlib("sha3_256"),
    Algorithm.SHA3_512: _hashlib("sha3_512"),
    Algorithm.SM3: _hashlib("sm3"),
    Algorithm.RIPEMD160: _hashlib("ripemd160"),
    Algorithm.BLAKE2S: _hashlib("blake2s"),
    Algorithm.BLAKE2B: _blake2b(Algorithm.BLAKE2B),
    Algorithm.BLAKE2B_384: _blake2b(Algorithm.BLAKE2B_384),
    Algorithm.BLAKE2B_256: _blake2b(Algorithm.BLAKE2B_256),
    Algorithm.BLAKE2B_160: _blake2b(Algorithm.BLAKE2B_160),
    Algorithm.BLAKE2B_128: _blake2b(Algorithm.BLAKE2B_128),
}


def hashers(algorithms: Iterable[Algorithm]) -> dict[Algorithm, HashFunction]:
    """Return a new hash function for each algorithm; C4 shares that of SHA-512."""
    made = {each: _MAKE[each]() for each in dict.fromkeys(algorithms)}
    if Algorithm.C4 in made and Algorithm.SHA512 in made:
        made[Algorithm.C4] = made[Algorithm.SHA512]
    return made
