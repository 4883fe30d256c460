"""Packs the contents of a deb or rpm anew: what nfpm packs to 49 MB takes 38 MB."""

import hashlib
import lzma
import platform
import struct
import sys
from pathlib import Path
from typing import Final

_FILTERS: Final = [
    *([{"id": lzma.FILTER_X86}] if platform.machine() == "x86_64" else []),
    {"id": lzma.FILTER_LZMA2, "preset": 9},
]
_AR: Final = b"!<arch>\n"
_LEAD: Final = 96
"""Bytes that an rpm begins with, and that nothing reads any more."""


def squeeze(data: bytes) -> bytes:
    """Return `data` as xz, about 80 s for 130 MB."""
    return lzma.compress(data, check=lzma.CHECK_CRC32, filters=_FILTERS)


def deb(package: Path) -> None:
    """Pack the plain data.tar of a deb, an archive of named members."""
    data, place, members = package.read_bytes(), len(_AR), []
    while place < len(data):
        header, size = data[place : place + 60], int(data[place + 48 : place + 58])
        members.append((header, data[place + 60 : place + 60 + size]))
        place += 60 + size + size % 2
    with package.open("wb") as out:
        out.write(_AR)
        for header, body in members:
            name = header[:16].rstrip(b" /")
            if name == b"data.tar":
                name, body = b"data.tar.xz", squeeze(body)  # noqa: PLW2901
            out.write(name.ljust(16) + header[16:48] + str(len(body)).encode().ljust(10) + b"`\n" + body)
            out.write(b"\n" * (len(body) % 2))


def rpm(package: Path) -> None:
    """Pack the payload of an rpm, which is xz already, and set right the checksums of it."""
    data = package.read_bytes()
    start = _LEAD + (_header_size(data, _LEAD) + 7) // 8 * 8
    end = start + _header_size(data, start)
    old_header, old = data[start:end], data[end:]
    new = squeeze(lzma.decompress(old))
    header = _swap(old_header, _sha256(old), _sha256(new))
    before, after = old_header + old, header + new
    signature = _swap(data[:start], _sha256(old_header), _sha256(header))
    signature = _swap(signature, _sha1(old_header), _sha1(header))
    signature = _swap(signature, _md5(before), _md5(after))
    signature = _swap(signature, struct.pack(">I", len(before)), struct.pack(">I", len(after)))
    package.write_bytes(signature + header + new)


def _header_size(data: bytes, place: int) -> int:
    """Return the bytes of the header structure at `place`: its head, an index, and what that points to."""
    entries, store = struct.unpack_from(">II", data, place + 8)
    return 16 + 16 * int(entries) + int(store)


def _swap(data: bytes, old: bytes, new: bytes) -> bytes:
    if data.count(old) != 1:
        sys.exit("this rpm is not as nfpm used to make it")
    return data.replace(old, new)


def _sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()


def _sha1(data: bytes) -> bytes:
    return hashlib.sha1(data, usedforsecurity=False).hexdigest().encode()


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()
