"""ASF, the container of WMV: objects, of which one holds packets of equal size."""

from collections.abc import Iterator
from typing import Final

from app.core.damage.evidence import Fact
from app.damage.layout.parts import FileBytes, broken, cut

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


def facts(data: FileBytes) -> Iterator[Fact]:
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
