"""One file is read to its end: its digests, and every way in which it can fail."""

import errno
import hashlib
import io
import os
import zlib
from collections.abc import Callable
from pathlib import Path

import blake3
import pytest
import xxhash

from app.checksum import file_reading
from app.checksum.file_reading import CHUNK_BYTES, read_file
from app.checksum.protocol import ReadRequest, ReadResult
from app.core.checksum.algorithm import Algorithm
from app.core.message import Message
from app.disk_pool.child import look
from tests.systems import makes_links, only

DATA = os.urandom(CHUNK_BYTES + 4321)
EXPECTED: dict[Algorithm, bytes] = {
    Algorithm.XXH3_128: xxhash.xxh3_128(DATA).digest(),
    Algorithm.XXH3_64: xxhash.xxh3_64(DATA).digest(),
    Algorithm.XXH64: xxhash.xxh64(DATA).digest(),
    Algorithm.MD5: hashlib.md5(DATA, usedforsecurity=False).digest(),
    Algorithm.SHA1: hashlib.sha1(DATA, usedforsecurity=False).digest(),
    Algorithm.SHA256: hashlib.sha256(DATA).digest(),
    Algorithm.SHA512: hashlib.sha512(DATA).digest(),
    Algorithm.BLAKE3: blake3.blake3(DATA).digest(),
    Algorithm.C4: hashlib.sha512(DATA).digest(),
    Algorithm.CRC32: zlib.crc32(DATA).to_bytes(4, "big"),
    Algorithm.XXH32: xxhash.xxh32(DATA).digest(),
    Algorithm.SHA224: hashlib.sha224(DATA).digest(),
    Algorithm.SHA384: hashlib.sha384(DATA).digest(),
    Algorithm.SHA3_256: hashlib.sha3_256(DATA).digest(),
    Algorithm.SHA3_512: hashlib.sha3_512(DATA).digest(),
    Algorithm.BLAKE2S: hashlib.blake2s(DATA).digest(),
    Algorithm.BLAKE2B: hashlib.blake2b(DATA).digest(),
    Algorithm.BLAKE2B_384: hashlib.blake2b(DATA, digest_size=48).digest(),
    Algorithm.BLAKE2B_256: hashlib.blake2b(DATA, digest_size=32).digest(),
    Algorithm.BLAKE2B_160: hashlib.blake2b(DATA, digest_size=20).digest(),
    Algorithm.BLAKE2B_128: hashlib.blake2b(DATA, digest_size=16).digest(),
}
OF_SOME_SYSTEMS = {Algorithm.RIPEMD160, Algorithm.SM3}
"""Their digests of nothing are in the tests of the algorithms."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "a.mov"
    file.write_bytes(DATA)
    return file


def read(path: Path, *algorithms: Algorithm, **options: object) -> ReadResult:
    request = ReadRequest(
        path=os.fsencode(path),
        algorithms=list(algorithms or (Algorithm.MD5,)),
        **options,  # type: ignore[arg-type]
    )
    return read_file(request, lambda _position: None)


def code(result: ReadResult) -> str:
    return Message.from_json(result.reason).code


def test_all_digests_come_from_one_pass(path: Path) -> None:
    positions: list[int] = []
    assert EXPECTED.keys() | OF_SOME_SYSTEMS == set(Algorithm)
    result = read_file(ReadRequest(path=os.fsencode(path), algorithms=list(EXPECTED)), positions.append)
    assert result.digests == EXPECTED
    assert positions == [CHUNK_BYTES, len(DATA)]
    assert result.version == look(os.fsencode(path))


def test_an_algorithm_that_the_system_lacks_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_reading, "is_available", lambda each: each is not Algorithm.RIPEMD160)
    result = read(path, Algorithm.MD5, Algorithm.RIPEMD160)
    assert (result.digests, code(result)) == ({}, "check.no_algorithm")
    assert "ripemd160" in result.reason


def test_an_empty_file_has_digests_too(path: Path) -> None:
    path.write_bytes(b"")
    assert read(path, Algorithm.SHA256).digests == {Algorithm.SHA256: hashlib.sha256(b"").digest()}


def test_more_algorithms_are_used_only_for_another_version(path: Path) -> None:
    version = look(os.fsencode(path))
    assert version is not None
    more = {"if_changed": [Algorithm.SHA1]}
    assert set(read(path, known=version, **more).digests) == {Algorithm.MD5}
    older = version._replace(mtime_ns=1)
    assert set(read(path, known=older, **more).digests) == {Algorithm.MD5, Algorithm.SHA1}


def test_a_file_that_has_changed_since_the_last_look_is_not_read(path: Path) -> None:
    looked = look(os.fsencode(path))
    with path.open("ab") as file:
        file.write(b"more")
    result = read(path, looked=looked)
    assert (result.changed, result.digests) == (True, {})
    assert result.version == look(os.fsencode(path))


@pytest.mark.parametrize("change", [lambda file: file.write(b"more"), lambda file: file.truncate(10)])
def test_a_file_that_is_written_meanwhile_has_no_digest(
    path: Path, change: Callable[[io.BufferedWriter], object]
) -> None:
    def write(position: int) -> None:
        if position == CHUNK_BYTES:
            with path.open("ab") as file:
                change(file)

    result = read_file(ReadRequest(path=os.fsencode(path), algorithms=[Algorithm.MD5]), write)
    assert (result.digests, code(result), result.broken_at) == ({}, "check.busy", None)


def read_with_error(path: Path, number: int) -> ReadResult:
    """Read a file that has an error after its first part."""

    def read_into(file: io.FileIO, buffer: memoryview) -> int | None:
        if file.tell() == CHUNK_BYTES:
            raise OSError(number, os.strerror(number))
        return file.readinto(buffer)

    request = ReadRequest(path=os.fsencode(path), algorithms=[Algorithm.MD5])
    return read_file(request, lambda _position: None, read_into)


@pytest.mark.parametrize("number", [errno.EIO, errno.ENODEV, errno.ENXIO])
def test_a_read_error_tells_its_position(path: Path, number: int) -> None:
    """ENODEV and ENXIO are those of a disk that is gone; before, the file was opened, so it is no socket."""
    result = read_with_error(path, number)
    assert (result.digests, result.broken_at, code(result)) == ({}, CHUNK_BYTES, "file.unreadable")


@pytest.mark.parametrize(
    ("number", "reason"), [(errno.EACCES, "file.not_permitted"), (errno.ENOMEM, "file.exhausted")]
)
def test_a_file_that_the_system_refuses_to_read_is_not_broken(path: Path, number: int, reason: str) -> None:
    result = read_with_error(path, number)
    assert (result.digests, result.broken_at, code(result)) == ({}, None, reason)


def test_a_file_that_is_gone_is_no_read_error(path: Path) -> None:
    path.unlink()
    result = read(path)
    assert (code(result), result.broken_at, look(os.fsencode(path))) == ("file.vanished", None, None)


@only(makes_links(), "the system has links")
def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.mov"
    link.symlink_to(path)
    assert (code(read(link)), look(os.fsencode(link))) == ("file.link", None)
