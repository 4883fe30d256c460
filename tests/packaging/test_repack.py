"""Packed anew, a package holds the same, and vouches for it."""

import hashlib
import lzma
import struct
from pathlib import Path

import repack

CONTENTS = b"what is installed " * 1000


def member(name: bytes, body: bytes) -> bytes:
    head = name.ljust(16) + b"0".ljust(12) + b"0".ljust(6) + b"0".ljust(6) + b"100644".ljust(8)
    return head + str(len(body)).encode().ljust(10) + b"`\n" + body + b"\n" * (len(body) % 2)


def header(store: bytes) -> bytes:
    return b"\x8e\xad\xe8\x01" + bytes(4) + struct.pack(">II", 1, len(store)) + bytes(16) + store


def rpm(payload: bytes) -> bytes:
    main = header(b"payload " + hashlib.sha256(payload).hexdigest().encode())
    signed = main + payload
    vouched = (
        hashlib.sha256(main).hexdigest().encode()
        + hashlib.sha1(main, usedforsecurity=False).hexdigest().encode()
        + hashlib.md5(signed, usedforsecurity=False).digest()
        + struct.pack(">I", len(signed))
    )
    signature = header(vouched)
    return bytes(96) + signature + bytes(-len(signature) % 8) + signed


def test_a_deb_keeps_its_members_in_order(tmp_path: Path) -> None:
    package = tmp_path / "a.deb"
    begin, control = member(b"debian-binary", b"2.0\n"), member(b"control.tar.gz", b"odd")
    package.write_bytes(b"!<arch>\n" + begin + control + member(b"data.tar/", CONTENTS))
    repack.deb(package)
    packed = repack.squeeze(CONTENTS)
    assert lzma.decompress(packed) == CONTENTS
    assert package.read_bytes() == b"!<arch>\n" + begin + control + member(b"data.tar.xz", packed)


def test_an_rpm_has_the_checksums_of_what_it_holds_now(tmp_path: Path) -> None:
    package = tmp_path / "a.rpm"
    package.write_bytes(rpm(lzma.compress(CONTENTS, preset=0)))
    repack.rpm(package)
    assert package.read_bytes() == rpm(repack.squeeze(CONTENTS))
