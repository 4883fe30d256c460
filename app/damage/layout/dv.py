"""DV and DVCPRO: a frame is made of sequences of numbered blocks (IEC 61834-2, SMPTE 314M)."""

from typing import Final

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
