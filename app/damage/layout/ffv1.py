"""FFV1: whether the slices of a frame have checksums (RFC 9043, section 4.9)."""

from typing import Final

_SIZE: Final = 3
_FOOTER: Final = 8
"""Bytes of the footer of a slice with a checksum: its size without the footer, a status, and the checksum."""
_POLYNOMIAL: Final = 0x04C11DB7


def _remainder(byte: int) -> int:
    value = byte << 24
    for _ in range(8):
        value = (value << 1) ^ (_POLYNOMIAL if value & 0x80000000 else 0)
    return value & 0xFFFFFFFF


def has_checksums(frame: bytes) -> bool:
    """Return whether the last slice of a frame has a checksum, and agrees with it."""
    footer = frame[-_FOOTER:]
    length = int.from_bytes(footer[:_SIZE], "big") + _FOOTER
    if length > len(frame) or not any(footer[-4:]):  # the checksum of zeros is zero
        return False
    table, value = [_remainder(byte) for byte in range(256)], 0
    for byte in frame[-length:]:
        value = (value << 8 & 0xFFFFFFFF) ^ table[value >> 24 ^ byte]
    return value == 0  # with the checksum behind it, the remainder of what it protects is none
