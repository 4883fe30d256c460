"""DNxHD: the rows of a frame are coded one by one, and zeros decode too (SMPTE ST 2019-1)."""

import struct
from typing import Final

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
