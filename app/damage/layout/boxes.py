"""Containers of boxes, objects or chunks with sizes: MP4 and MOV (ISO/IEC 14496-12), ASF (WMV), AVI."""

import re
from collections.abc import Iterator
from typing import Final

from app.core.damage.evidence import ContainerFact
from app.damage.layout.parts import FileBytes, broken, cut, no_index

_HEADER_BYTES: Final = 64 * 1024
_HAS_INDEX: Final = 0x10
_MOST_CHUNKS: Final = 10_000
_CHUNK: Final = re.compile(rb"[a-zA-Z0-9 ]{4}")


def is_avi(head: bytes) -> bool:
    """Return whether a file begins as an AVI does."""
    return head[:4] == b"RIFF" and head[8:12] in {b"AVI ", b"AVIX"}


def avi_facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield the contradictions in the lists and chunks."""
    announced, found, movie_at = False, False, 0
    for at, kind, size in _parts(data):
        if kind == b"RIFF" and at + 8 + size > data.size:
            yield cut(at, at + 8 + size)
        elif kind == b"hdrl":
            header = data.at(at + 12, min(size, _HEADER_BYTES))
            announced = len(header) > 20 and header[:4] == b"avih" and bool(header[20] & _HAS_INDEX)
            found |= b"indx" in header
        elif kind == b"movi":
            movie_at = at
            if (wrong := _wrong_chunk(data, at + 12, min(at + 8 + size, data.size))) is not None:
                yield broken(wrong)
        found |= kind == b"idx1"
    if announced and not found and movie_at:
        yield no_index(movie_at)


def _parts(data: FileBytes) -> Iterator[tuple[int, bytes, int]]:
    """Yield the lists and chunks of the uppermost levels: position, name and size."""
    at = 0
    for _ in range(_MOST_CHUNKS):
        head = data.at(at, 12)
        if len(head) < 8 or not _CHUNK.fullmatch(head[:4]):
            return
        kind, size = head[:4], int.from_bytes(head[4:8], "little")
        yield at, head[8:12] if kind == b"LIST" else kind, size
        at += 12 if kind == b"RIFF" else 8 + size + (size & 1)


def _wrong_chunk(data: FileBytes, at: int, end: int) -> int | None:
    """Return the position of the first thing that is no chunk; None if all are."""
    while at + 8 <= end:
        head = data.at(at, 8)
        if not _CHUNK.fullmatch(head[:4]):
            # Some programs leave zeros behind the last chunk.
            rest = data.at(at, min(end - at, _HEADER_BYTES))
            return at if any(rest) or len(rest) == _HEADER_BYTES else None
        size = int.from_bytes(head[4:8], "little")
        at += 12 if head[:4] == b"LIST" else 8 + size + (size & 1)
    return None


_HEADER: Final = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_DATA: Final = bytes.fromhex("3626b2758e66cf11a6d900aa0062ce6c")
_PROPERTIES: Final = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")
_LEAST_SIZE_AT: Final = 92
"""Place of the least size of a packet in the properties, before the greatest."""
_PACKETS_AT: Final = 50
_MOST_OBJECTS: Final = 10_000
_MOST_HEADER: Final = 2**20
_CORRECTED: Final = 0x80
"""Bit of a first byte that announces data for error correction. All packets have it, or none."""


def is_asf(head: bytes) -> bool:
    """Return whether a file begins with the header of ASF."""
    return head[:16] == _HEADER


def asf_facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield an object that goes on beyond the end, or a packet that is none."""
    at, packet_size = 0, 0
    for _ in range(_MOST_OBJECTS):
        head = data.at(at, 24)
        size = int.from_bytes(head[16:24], "little")
        if len(head) < 24 or size < 24:
            break
        if head[:16] == _HEADER:
            packet_size = _packet_size(data.at(at, min(size, _MOST_HEADER)))
        elif head[:16] == _DATA and packet_size:
            wrong = _wrong_packet(data, at + _PACKETS_AT, min(at + size, data.size), packet_size)
            yield from (broken(each) for each in wrong)
        if at + size > data.size:
            yield cut(at, at + size)
            break
        at += size


def _packet_size(header: bytes) -> int:
    """Return the size of all packets; 0 if they differ, or if it is not known."""
    at = header.find(_PROPERTIES)
    sizes = header[at + _LEAST_SIZE_AT : at + _LEAST_SIZE_AT + 8]
    return int.from_bytes(sizes[:4], "little") if at >= 0 and sizes[:4] == sizes[4:] else 0


def _wrong_packet(data: FileBytes, start: int, end: int, size: int) -> Iterator[int]:
    """Yield the position of the first packet that does not begin as the first one does."""
    first = data.at(start, 1)
    for at in range(start, end - size + 1, size):
        byte = data.at(at, 1)
        if byte and (byte[0] ^ first[0]) & _CORRECTED:
            yield at
            return


_MOST_BOXES: Final = 200_000
_FIRST: Final = frozenset((b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"styp", b"uuid"))


def is_iso(head: bytes) -> bool:
    """Return whether a file begins with a box."""
    return head[4:8] in _FIRST


def iso_facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield the contradictions in the boxes of the uppermost level."""
    seen: set[bytes] = set()
    at = media_at = 0
    for _ in range(_MOST_BOXES):
        head = data.at(at, 16)
        kind = head[4:8]
        if len(head) < 8 or not _is_name(kind):
            break
        seen.add(kind)
        media_at = at if kind == b"mdat" else media_at
        size = int.from_bytes(head[:4], "big")
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if size == 0:
            break
        if size < 8:
            break
        at += size
        if at > data.size:
            yield cut(at - size, at)
            break
    # A part of a stream has no `moov`, but begins otherwise than a file does.
    others = {b"meta"} if b"ftyp" in seen else {b"moof", b"meta"}
    if b"mdat" in seen and not seen & {b"moov", *others}:
        yield no_index(media_at)


def _is_name(kind: bytes) -> bool:
    return len(kind) == 4 and all(32 <= byte < 127 or byte == 0xA9 for byte in kind)
