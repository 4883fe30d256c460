"""FLV, Ogg and MXF: units that tell their own length, one behind the other."""

from collections.abc import Iterator
from typing import Final

from app.core.damage.evidence import ContainerFact
from app.damage.layout.parts import FileBytes, broken, cut

_MOST_UNITS: Final = 5_000_000
_WINDOW: Final = 64 * 1024
_MXF_KEY: Final = bytes.fromhex("060e2b34")
_MOST_PRIVATE: Final = 16
"""Packets one behind the other with keys of a maker's own, as Avid writes them."""


def is_flv(head: bytes) -> bool:
    """Return whether a file begins as an FLV does."""
    return head[:3] == b"FLV"


def flv_facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield a tag that goes on beyond the end, or that another thing stands in place of."""
    at = int.from_bytes(data.at(5, 4), "big") + 4
    for _ in range(_MOST_UNITS):
        head = data.at(at, 11)
        if len(head) < 11:
            break
        if head[0] & 0x1F not in {8, 9, 15, 18}:
            yield broken(at)
            break
        end = at + 11 + int.from_bytes(head[1:4], "big")
        if end > data.size:
            yield cut(at, end)
            break
        at = end + 4


def is_ogg(head: bytes) -> bool:
    """Return whether a file begins with a page of Ogg."""
    return head[:4] == b"OggS"


def ogg_facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield a page that goes on beyond the end, or that another thing stands in place of."""
    at = 0
    while at < data.size:
        head = data.at(at, 27 + 255)
        if head[:4] != b"OggS":
            if at + 4 <= data.size:
                yield broken(at)
            break
        count = head[26] if len(head) > 26 else 255
        end = at + 27 + count + sum(head[27 : 27 + count])
        if end > data.size:
            yield cut(at, end)
            break
        at = end


def is_mxf(head: bytes) -> bool:
    """Return whether a file begins with a key of MXF."""
    return head[:4] == _MXF_KEY


def mxf_facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield a packet that goes on beyond the end, or that another thing stands in place of."""
    at = 0
    for _ in range(_MOST_UNITS):
        head = data.at(at, 25)
        if not head:
            break
        end = _mxf_end(head, at)
        if head[:4] != _MXF_KEY and (len(head) < 17 or not _is_private(data, at)):
            if len(head) >= 17:
                yield broken(at)
            break
        if end > data.size:
            yield cut(at, end)
            break
        at = end


def _mxf_end(head: bytes, at: int) -> int:
    """Return the end of a packet at a position by its first bytes."""
    length = head[16] if len(head) > 16 else 0
    if not length & 0x80:
        return at + 17 + length
    digits = length & 0x7F
    return at + 17 + digits + int.from_bytes(head[17 : 17 + digits], "big")


def _is_private(data: FileBytes, at: int) -> bool:
    """Return whether packets with other keys lead back to one with a usual key, or to the very end."""
    for _ in range(_MOST_PRIVATE):
        head = data.at(at, 25)
        if head[:4] == _MXF_KEY or at == data.size:
            return True
        if len(head) < 17 or not any(head):
            return False
        at = _mxf_end(head, at)
    return False
