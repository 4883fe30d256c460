"""Transport and program streams of MPEG-2: only their last packets tell of a cut."""

from collections.abc import Iterator
from typing import Final

from app.core.damage.evidence import ContainerFact
from app.damage.layout.parts import FileBytes, broken, cut

_SYNC: Final = 0x47
_SIZES: Final = ((188, 0), (192, 4), (204, 0))
"""Sizes of a packet, with the place of the sync byte."""
_PACKETS: Final = 5000
"""Packets read at once."""
_TAIL: Final = 256 * 1024
_PACK: Final = b"\x00\x00\x01\xba"
_LEAST_STREAM: Final = 0xBB
"""Least id of a packet that tells its length."""


def transport_size(head: bytes) -> tuple[int, int] | None:
    """Return the size of the packets, and the place of the sync byte; None if it is no transport stream."""
    for size, sync in _SIZES:
        places = range(sync, min(len(head), 10 * size), size)
        if len(places) >= 5 and all(head[place] == _SYNC for place in places):
            return size, sync
    return None


def transport_facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield the first packet without a sync byte, and a last packet that is not whole."""
    found = transport_size(data.at(0, 10 * 204))
    if found is None:
        return
    size, sync = found
    for at in range(0, data.size, _PACKETS * size):
        chunk = data.at(at, _PACKETS * size)[sync::size]
        if chunk.count(_SYNC) < len(chunk) - 1:  # the last may be anything behind the stream
            yield broken(at)
            break
    rest = data.size % size
    if rest > sync and data.at(data.size - rest + sync, 1) == bytes((_SYNC,)):
        yield cut(data.size - rest, data.size - rest + size)


def is_program(head: bytes) -> bool:
    """Return whether a file begins with a pack of a program stream."""
    return head[:4] == _PACK


def program_facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield a last packet that is not whole."""
    start = max(0, data.size - _TAIL)
    tail = data.at(start, _TAIL)
    at = tail.rfind(_PACK)
    if at < 0:
        return
    at += 14 + (tail[at + 13] & 7) if len(tail) > at + 13 and tail[at + 4] & 0xC0 == 0x40 else 12
    while at + 6 <= len(tail) and tail[at : at + 3] == b"\x00\x00\x01" and tail[at + 3] >= _LEAST_STREAM:
        end = at + 6 + int.from_bytes(tail[at + 4 : at + 6], "big")
        if end > len(tail):
            yield cut(start + at, start + end)
            return
        at = end
