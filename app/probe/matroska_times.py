"""Reads the flags of tracks in a Matroska file, and the time stamps of the first frames, without the frames.

The engine reads and parses the frames, too, which takes ten times as long. This stops where the engine would.
It tells none of the flags. The format is that of RFC 9559.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from app.core.file.media import VideoFile
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

_TRACKS: Final = 0x1654AE6B
_TRACK, _NUMBER, _TYPE, _FRAME_DURATION, _SCALE = 0xAE, 0xD7, 0x83, 0x23E383, 0x2AD7B1
_CLUSTER_TIME, _BLOCK_DURATION = 0xE7, 0x9B
_BLOCKS: Final = frozenset({0xA3, 0xA1})
_FLAGS: Final = {
    0x55AB: "hearing_impaired",
    0x55AC: "visual_impaired",
    0x55AE: "original",
    0x55AF: "commentary",
}
"""The names of our fields by the id of a flag."""
_ANY_FLAG: Final = re.compile(b"\x55[\xab\xac\xae\xaf]")
"""Their ids. What looks like one may be another thing; without any, a list of tracks has no flag."""
_READ: Final = (
    _BLOCKS | _FLAGS.keys() | {_NUMBER, _TYPE, _FRAME_DURATION, _SCALE, _CLUSTER_TIME, _BLOCK_DURATION}
)
_ENTERED: Final = frozenset({0x18538067, 0x1549A966, _TRACKS, 0x1F43B675, 0xA0, _TRACK})
"""Segment, its description, list of tracks, cluster, group of a block, and track: masters of those read."""
_VIDEO, _AUDIO, _TEXT = 1, 2, 0x11
_LISTS: Final = frozenset({_TRACKS, _TRACK})
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


Track = dict[int, int]
"""The numbers of a track by the ids of their elements."""


class MatroskaHead(NamedTuple):
    """The times and tracks in the beginning of a file."""

    times: FrameTimes | None
    """The time stamps of the first frames of the only video track; None where only the engine can judge."""
    tracks: Sequence[Track]


def matroska_head(file: BoundedFile, *, timed: bool = True) -> MatroskaHead:
    """Return what the beginning of a file tells. Raises OSError.

    Without `timed`, it is the tracks alone, or none where none has a flag, as in most files.
    """
    file.rewind(_BUDGET)
    walk = _Walk()
    try:
        walk.take(_elements(file), timed=timed)
    except _UnsuitableError:
        return MatroskaHead(None, walk.tracks)
    return MatroskaHead(walk.found if timed else None, walk.tracks)


def with_flags(media: VideoFile, tracks: Sequence[Track]) -> VideoFile:
    """Return `media` with the flags of its tracks; unchanged if the engine found other tracks."""
    sounds, texts = _flags(tracks, _AUDIO), _flags(tracks, _TEXT)
    if any(sounds) and len(sounds) == len(media.audio):
        media = replace(media, audio=tuple(map(_with, media.audio, sounds)))
    if any(texts) and len(texts) == len(media.text):
        media = replace(media, text=tuple(map(_with, media.text, texts)))
    return media


def _flags(tracks: Sequence[Track], kind: int) -> list[dict[str, bool]]:
    return [
        {name: bool(track[element]) for element, name in _FLAGS.items() if element in track}
        for track in tracks
        if track.get(_TYPE) == kind
    ]


def _with(stream: Any, flags: dict[str, bool]) -> Any:  # noqa: ANN401 - of any kind
    return replace(stream, **flags) if flags else stream


class _Walk:
    def __init__(self) -> None:
        self.found = FrameTimes()
        self.tracks: list[Track] = []

    def take(self, elements: Iterator[tuple[int, int, bytes]], *, timed: bool) -> None:
        """Take elements until there are enough time stamps."""
        times = self.found.times
        video = number = blocks = cluster = 0
        for element, size, head in elements:
            if not timed and (element in _BLOCKS or _is_plain(element, size, head)):
                return
            if element in _BLOCKS:
                video = video or self._video()
                number, length = _track_number(head)
                if number == video:
                    times.append(cluster + int.from_bytes(head[length : length + 2], signed=True))
                blocks += 1
                if len(times) == _TIMES or blocks > _BLOCKS_PER_TRACK * len(self.tracks):
                    break
            elif element == _CLUSTER_TIME:
                cluster = int.from_bytes(head[:size])
            elif element == _BLOCK_DURATION:
                if number == video:
                    raise _UnsuitableError
            else:
                self._describe(element, size, head)
        self._video()

    def _describe(self, element: int, size: int, head: bytes) -> None:
        if element == _SCALE:
            self.found.scale = int.from_bytes(head[:size])
        elif element == _TRACK:
            self.tracks.append({})
        elif self.tracks and element != _TRACKS:
            self.tracks[-1][element] = int.from_bytes(head[:size])

    def _video(self) -> int:
        """Return the number of the only video track."""
        found = [track for track in self.tracks if track.get(_TYPE) == _VIDEO]
        if len(found) != 1 or not found[0].get(_NUMBER) or not self.found.scale:
            raise _UnsuitableError
        self.found.frame_duration = found[0].get(_FRAME_DURATION, 0)
        return found[0][_NUMBER]


def _is_plain(element: int, size: int, contents: bytes) -> bool:
    """Return whether an element is a list of tracks of which none has a flag."""
    return element == _TRACKS and len(contents) == size and _ANY_FLAG.search(contents) is None


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

    The children of a master come after it, as if they were its siblings. Of tracks and their list, all of the
    contents that is at hand comes.
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
        elif element in _LISTS:
            yield element, size, data[at : at + size]
    raise _UnsuitableError
