"""Doubles of the parts that read files, and the digests of the standard library and xxhash."""

import hashlib
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.seams import Hashed, HashFailure, HashRequest
from app.core.manifest.verdict import FileState
from app.core.message import Message

DIGEST: dict[Algorithm, Callable[[bytes], bytes]] = {
    Algorithm.MD5: lambda data: hashlib.md5(data).digest(),  # noqa: S324 - a checksum
    Algorithm.SHA1: lambda data: hashlib.sha1(data).digest(),  # noqa: S324 - a checksum
    Algorithm.SHA256: lambda data: hashlib.sha256(data).digest(),
    Algorithm.SHA512: lambda data: hashlib.sha512(data).digest(),
    Algorithm.C4: lambda data: hashlib.sha512(data).digest(),
    Algorithm.SHA224: lambda data: hashlib.sha224(data).digest(),
    Algorithm.SHA384: lambda data: hashlib.sha384(data).digest(),
    Algorithm.SHA3_256: lambda data: hashlib.sha3_256(data).digest(),
    Algorithm.SHA3_512: lambda data: hashlib.sha3_512(data).digest(),
    Algorithm.BLAKE2S: lambda data: hashlib.blake2s(data).digest(),
    Algorithm.BLAKE2B: lambda data: hashlib.blake2b(data).digest(),
    Algorithm.BLAKE2B_384: lambda data: hashlib.blake2b(data, digest_size=48).digest(),
    Algorithm.BLAKE2B_256: lambda data: hashlib.blake2b(data, digest_size=32).digest(),
    Algorithm.BLAKE2B_160: lambda data: hashlib.blake2b(data, digest_size=20).digest(),
    Algorithm.BLAKE2B_128: lambda data: hashlib.blake2b(data, digest_size=16).digest(),
    Algorithm.CRC32: lambda data: zlib.crc32(data).to_bytes(4, "big"),
}
"""The other algorithms are not in the standard library: `fake` stands for them."""


def digest(algorithm: Algorithm, data: bytes) -> bytes:
    """Return the digest of an algorithm, or a stand-in of the same length."""
    known = DIGEST.get(algorithm)
    salt = algorithm.value.encode()
    return known(data) if known else hashlib.shake_128(salt + data).digest(algorithm.digest_bytes)


class PlainHasher:
    """Reads whole files in this thread."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.read: list[bytes] = []
        """The files that were read."""

    def hash_all(self, requests: Iterable[HashRequest]) -> Iterator[tuple[HashRequest, Hashed | HashFailure]]:
        for request in requests:
            yield request, self._hash(request.path, request.algorithms)

    def _hash(self, path: bytes, algorithms: Collection[Algorithm]) -> Hashed | HashFailure:
        self.read.append(path)
        file = self._root / path.decode(errors="surrogateescape")
        try:
            data = file.read_bytes()
            modified = file.stat().st_mtime_ns // 10**9
        except FileNotFoundError:
            return HashFailure(Message("file.vanished"), FileState.MISSING)
        except OSError as error:
            return HashFailure(Message("file.unreadable", {"detail": str(error)}))
        return Hashed(len(data), {each: digest(each, data) for each in algorithms}, modified)
