"""The sample of a file: its head, middle and tail, which tell most files of one size apart."""

from enum import StrEnum
from typing import Final

PART_BYTES: Final = 64 * 1024
_PARTS: Final = 3
SAMPLE_BYTES: Final = _PARTS * PART_BYTES
"""Bytes of a sample. A file of this size or less has none: reading it whole costs no more."""


class FilePart(StrEnum):
    """A part of a file that a child reads, in place of the whole file."""

    SAMPLE = "sample"
    BLOCKS = "blocks"
    """No byte, but which blocks hold the bytes (`core.copies.occupancy`)."""


def has_sample(size: int) -> bool:
    """Return whether a file of `size` bytes has a sample."""
    return size > SAMPLE_BYTES


def sample_offsets(size: int) -> tuple[int, ...]:
    """Return the begins of the parts of a sample, each of `PART_BYTES`."""
    return 0, (size - PART_BYTES) // 2, size - PART_BYTES
