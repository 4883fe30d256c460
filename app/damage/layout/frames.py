"""Frames whose damage a decoder does not tell: of DV and DVCPRO, DNxHD, and FFV1."""

import struct
from typing import Final

# DV and DVCPRO: a frame is made of sequences of numbered blocks (IEC 61834-2, SMPTE 314M).
_BLOCK: Final = 80
"""Bytes."""
_SEQUENCE: Final = 150
"""Blocks."""
_HEADER, _SUBCODE, _AUXILIARY, _SOUND, _PICTURE = range(5)
_SECTIONS: Final = bytes((_HEADER, _SUBCODE, _SUBCODE, *3 * (_AUXILIARY,), *9 * (_SOUND, *15 * (_PICTURE,))))
"""Sections of the blocks of a sequence."""
_SECTION_OF: Final = bytes(byte >> 5 for byte in range(256))


def has_wrong_blocks(frame: bytes) -> bool:
    """Return whether a block of a frame does not tell the section of its place.

    A frame of another length is not judged.
    """
    if not frame or len(frame) % (_BLOCK * _SEQUENCE):
        return False
    sections = frame[::_BLOCK].translate(_SECTION_OF)
    return sections != _SECTIONS * (len(sections) // _SEQUENCE)


# DNxHD: the rows of a frame are coded one by one, and zeros decode too (SMPTE ST 2019-1).
_END: Final = b"\x60\x0d\xc0\xde"
"""Ends a frame, or each of its two fields, behind the zeros that fill it up."""
_ROWS: Final = struct.Struct(">H2x")
_ROWS_AT: Final = 0x16C
"""Position of the number of rows; the positions of the rows follow."""
_ROW: Final = struct.Struct(">I")
_LEAST_TABLES: Final = 0x280
"""Bytes of the tables before the first row, unless there are too many rows for that."""
_HOLE: Final = bytes(2048)


def has_hole(frame: bytes) -> bool:
    """Return whether there are many zeros between coded rows. Those behind the last row fill up a field."""
    if _HOLE not in frame:
        return False
    return any(map(_is_hollow, filter(len, frame.rstrip(b"\0").split(_END))))


def _is_hollow(field: bytes) -> bool:
    coded = field.rstrip(b"\0")
    try:
        (rows,) = _ROWS.unpack_from(field, _ROWS_AT)
        table = _ROWS_AT + _ROWS.size
        first = max(table + rows * _ROW.size, _LEAST_TABLES)
        (last,) = _ROW.unpack_from(field, table + (rows - 1) * _ROW.size)
    except struct.error:  # no such tables
        return _HOLE in field
    return len(coded) <= first + last or coded.find(_HOLE, first) >= 0


# FFV1: the slices of a frame may have checksums (RFC 9043, section 4.9).
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
