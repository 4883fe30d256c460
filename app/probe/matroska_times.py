"""Reads the time stamps of the first video frames of a Matroska file, without the frames.

The engine reads and parses the frames, too, which takes ten times as long. This stops where the engine would.
The format is that of RFC 9559.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct, field

from app.probe.bounded_file import BoundedFile

_TIMES: Final = 129
"""Maximum number of time stamps that the engine collects."""
_BLOCKS_PER_TRACK: Final = 512
_BUDGET: Final = 8 * 2**20
_ELEMENTS: Final = 20_000
"""Maximum number of elements: a hostile file may have millions of empty ones."""
_WINDOW: Final = 16 * 1024
"""Bytes of a read. Many frames are larger, and are skipped."""
_LONGEST: Final = 4 + 8 + 8
"""Bytes of an id, a size and a number; the head of a block is shorter than a number."""

_TRACK, _NUMBER, _TYPE, _FRAME_DURATION, _SCALE = 0xAE, 0xD7, 0x83, 0x23E383, 0x2AD7B1
_CLUSTER_TIME, _BLOCK_DURATION = 0xE7, 0x9B
_BLOCKS: Final = frozenset({0xA3, 0xA1})
_READ: Final = _BLOCKS | {_NUMBER, _TYPE, _FRAME_DURATION, _SCALE, _CLUSTER_TIME, _BLOCK_DURATION}
_ENTERED: Final = frozenset({0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675, 0xA0, _TRACK})
"""Segment, its description, list of tracks, cluster, group of a block, and track: masters of those read."""
_VIDEO: Final = 1
_LENGTHS: Final = (0, *(9 - byte.bit_length() for byte in range(1, 256)))
"""The length of an id or a size by its first byte; 0 for a damaged one."""


class FrameTimes(Struct):
    """The time stamps of the frames of a video track."""

    scale: int = 1_000_000
    """Nanoseconds of the unit of the time stamps."""
    frame_duration: int = 0
    """Nanoseconds of a frame by the description of the track; 0 if it has none."""
    times: list[int] = field(default_factory=list)
    """Time stamps in the order of the file."""


class _UnsuitableError(Exception):
    """The file is damaged, has another number of video tracks than one, or durations of frames."""


def frame_times(file: BoundedFile) -> FrameTimes | None:
    """Return the time stamps of the first frames of the only video track.

    Returns None for a file that only the engine can judge. Raises OSError.
    """
    file.rewind(_BUDGET)
    walk = _Walk()
    try:
        walk.take(_elements(file))
    except _UnsuitableError:
        return None
    return walk.found


class _Walk:
    def __init__(self) -> None:
        self.found = FrameTimes()
        self._tracks: list[dict[int, int]] = []

    def take(self, elements: Iterator[tuple[int, int, bytes]]) -> None:
        """Take elements until there are enough time stamps."""
        times = self.found.times
        video = number = blocks = cluster = 0
        for element, size, head in elements:
            if element in _BLOCKS:
                video = video or self._video()
                number, length = _track_number(head)
                if number == video:
                    times.append(cluster + int.from_bytes(head[length : length + 2], signed=True))
                blocks += 1
                if len(times) == _TIMES or blocks > _BLOCKS_PER_TRACK * len(self._tracks):
                    break
            elif element == _CLUSTER_TIME:
                cluster = int.from_bytes(head[:size])
            elif element == _BLOCK_DURATION:
                if number == video:
                    raise _UnsuitableError
            else:
                self._describe(element, int.from_bytes(head[:size]))
        self._video()

    def _describe(self, element: int, value: int) -> None:
        if element == _SCALE:
            self.found.scale = value
        elif element == _TRACK:
            self._tracks.append({})
        elif self._tracks:
            self._tracks[-1][element] = value

    def _video(self) -> int:
        """Return the number of the only video track."""
        found = [track for track in self._tracks if track.get(_TYPE) == _VIDEO]
        if len(found) != 1 or not found[0].get(_NUMBER) or not self.found.scale:
            raise _UnsuitableError
        self.found.frame_duration = found[0].get(_FRAME_DURATION, 0)
        return found[0][_NUMBER]


def _track_number(head: bytes) -> tuple[int, int]:
    """Return the number of the track of a block, and the bytes that the number takes."""
    first = head[0] if head else 0
    if first >= 0x80:
        return first & 0x7F, 1
    if first >= 0x40 and len(head) > 1:
        return (first & 0x3F) << 8 | head[1], 2
    raise _UnsuitableError


def _elements(file: BoundedFile) -> Iterator[tuple[int, int, bytes]]:
    """Yield the elements that are read: id, size in bytes, and the first bytes of the contents.

    The children of a master come after it, as if they were its siblings.
    """
    data = file.read_head()
    start = at = 0
    for _ in range(_ELEMENTS):
        if start + at >= file.size:
            return
        if at + _LONGEST > len(data):
            start, at = start + at, 0
            file.seek(start)
            data = file.read(_WINDOW)
            if not data:  # the end of the budget
                return
            if len(data) < _WINDOW:
                data += bytes(_LONGEST)
        first = at
        length = _LENGTHS[data[at]]
        at += length
        element = int.from_bytes(data[first:at])
        size_length = _LENGTHS[data[at]]
        size = int.from_bytes(data[at : at + size_length]) & ((1 << 7 * size_length) - 1)
        at += size_length
        if not length or not size_length:
            break
        if element not in _ENTERED:
            if element in _READ and start + at + size <= file.size:
                yield element, size, data[at : at + 8]
            at += size
        elif element == _TRACK:
            yield element, 0, b""
    raise _UnsuitableError
