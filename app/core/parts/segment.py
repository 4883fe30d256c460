"""The form of a segment: the frames of some prints, written once and never changed.

A segment belongs to a library that has its stamp, and to nothing else. Its bytes: a head, the serials of its
prints, the tables of their key frames and those of their windows (`frame_tables`), and a checksum.
"""

import struct
import sys
import zlib
from array import array
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from app.core.parts.frame_tables import FrameTables, Gathered, size_of
from app.core.parts.parts_print import METHOD_VERSION, Frames, changes

STAMP_BYTES: Final = 16
_MAGIC: Final = b"CINVPART"
_FORM: Final = 2
"""Grows when the same frames get other bytes: by other keys, or another choice of frames."""
_VERSION: Final = _FORM << 8 | METHOD_VERSION
_HEAD: Final = struct.Struct(f"<8sII{STAMP_BYTES}sQQQ")
_ORDER: Final = ("little", "big").index(sys.byteorder)
"""Integers have the byte order of the computer, so that none need be turned."""
_SERIAL_BYTES: Final = 8
_CHECKSUM_BYTES: Final = 4
_AT_ONCE: Final = 2**20


class SegmentCounts(NamedTuple):
    """The numbers of prints and frames in a segment."""

    files: int
    answers: int
    questions: int

    @property
    def most(self) -> int:
        """The number of frames of the kind of which there are more."""
        return max(self.answers, self.questions)

    @property
    def size(self) -> int:
        """The number of bytes of the segment."""
        tables = size_of(self.files, self.answers) + size_of(self.files, self.questions)
        return _HEAD.size + _SERIAL_BYTES * self.files + tables + _CHECKSUM_BYTES


class PrintFrames(NamedTuple):
    """The frames of a print."""

    serial: int
    """Its number, which no later print has."""
    answers: Frames
    questions: Frames


class NewSegment:
    """Frames of which a segment is to be made."""

    def __init__(self, prints: Iterable[PrintFrames]) -> None:
        self._serials = array("Q")
        self._answers, self._questions = Gathered(), Gathered()
        for serial, answers, questions in prints:
            self._serials.append(serial)
            self._answers.add([hash_ for _, hash_ in answers])
            self._questions.add(looked_up(questions))

    @property
    def counts(self) -> SegmentCounts:
        return SegmentCounts(len(self._serials), len(self._answers.hashes), len(self._questions.hashes))

    def sections(self, stamp: bytes, check: Callable[[], None]) -> Iterator[bytes]:
        """Yield the bytes of the segment. `check` is called often, and may raise."""
        checksum = 0
        for section in self._sections(stamp, check):
            checksum = zlib.crc32(section, checksum)
            yield section
        yield checksum.to_bytes(_CHECKSUM_BYTES, "little")

    def _sections(self, stamp: bytes, check: Callable[[], None]) -> Iterator[bytes]:
        yield _head(stamp, self.counts)
        yield self._serials.tobytes()
        yield from self._answers.sections(check)
        yield from self._questions.sections(check)


class Segment:
    """A segment in a buffer."""

    def __init__(self, buffer: memoryview, stamp: bytes, counts: SegmentCounts) -> None:
        """Raises `ValueError` for a buffer without the segment of this stamp."""
        if len(buffer) != counts.size or buffer[: _HEAD.size] != _head(stamp, counts):
            raise ValueError("another segment, or none")
        self._buffer, self.counts = buffer, counts
        begin = _HEAD.size + _SERIAL_BYTES * counts.files
        serials = buffer[_HEAD.size : begin].cast("Q")
        end = begin + size_of(counts.files, counts.answers)
        self.answers = FrameTables(buffer[begin:end], serials, counts.answers)
        self.questions = FrameTables(buffer[end:-_CHECKSUM_BYTES], serials, counts.questions)

    def is_whole(self, check: Callable[[], None]) -> bool:
        """Return whether the bytes are those that were written. `check` is called often, and may raise."""
        checksum = 0
        end = len(self._buffer) - _CHECKSUM_BYTES
        for position in range(0, end, _AT_ONCE):
            check()
            checksum = zlib.crc32(self._buffer[position : min(position + _AT_ONCE, end)], checksum)
        return self._buffer[end:] == checksum.to_bytes(_CHECKSUM_BYTES, "little")


def looked_up(questions: Frames) -> list[int]:
    """Return the hashes of windows that are looked up: not those of frames in which next to nothing moves."""
    return [questions[at].hash for at in changes(questions)]


def _head(stamp: bytes, counts: SegmentCounts) -> bytes:
    return _HEAD.pack(_MAGIC, _VERSION, _ORDER, stamp, *counts)
