"""Subtitles that are pictures in files beside the video: PGS (`.sup`), and VobSub (`.idx` with its `.sub`).

Only the places of the pictures are read at first: each is decoded when it is due. Works on bytes of
strangers: the places, the bytes of a picture and the pictures that are kept are bounded.
"""

import io
import re
import threading
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from struct import unpack_from
from typing import Any, Final, NamedTuple

import av

from app.core.sidecars.timed_text import MOST_CUES
from app.player.picture_subtitles import PictureCue, PictureReader
from app.player.protocol import MOST_TRACKS, IndexLanguage

_BUFFER: Final = 128 * 1024
_MOST_SEGMENTS: Final = 200_000
"""Segments of PGS that are looked at: a film has 10,000."""
_MOST_BYTES: Final = 4 * 2**20
"""Bytes of a picture of PGS, with its colours."""
_MOST_BACK: Final = 200
"""Pictures that are decoded only because a later one changes a part of them."""
_MOST_KEPT: Final = 8
_MOST_TRIED: Final = 8
"""Pictures that are decoded to find out whether a file can be shown."""
_SUP: Final = b"PG"
_SUP_HEAD: Final = 13
_COMPOSITION, _END = 0x16, 0x80
_WHOLE: Final = 0x40
"""States of a composition from which on all before can be forgotten."""
_INDEX: Final = b"# VobSub index file"
_INDEX_LINE: Final = re.compile(
    r"id: ?(?P<language>[^,\n]{0,40})(?:, ?index: ?(?P<index>\d{1,3}))?"
    r"|timestamp: ?(?P<h>\d{1,3}):(?P<m>\d\d):(?P<s>\d\d)[:.](?P<ms>\d{3})"
    r", ?filepos: ?(?P<at>[0-9a-fA-F]{1,15})"
    r"|delay: ?(?P<sign>-?)(?P<dh>\d{1,3}):(?P<dm>\d\d):(?P<ds>\d\d)[:.](?P<dms>\d{3})"
    r"|langidx: ?(?P<preferred>\d{1,3})"
)
_PACK, _PRIVATE = 0xBA, 0xBD
"""Codes of an MPEG program stream: the head of a pack, and a packet in which subtitles may be."""


class Place(NamedTuple):
    """A picture in a file."""

    seconds: float
    position: int
    size: int
    """Bytes at most."""
    is_whole: bool = True
    """Whether it can be decoded without those before it."""


class PictureFile:
    """Decodes the pictures of a file when they are due. Any thread may call it."""

    def __init__(
        self,
        file: io.FileIO,
        codec: str,
        header: bytes,
        places: Sequence[Place],
        packet_of: Callable[[bytes], bytes],
    ) -> None:
        """Take an open file, and what makes a packet of the bytes at a place."""
        self._file = file
        self._places = sorted(places, key=_seconds)
        self._packet_of = packet_of
        self._reader = PictureReader(codec, header)
        self._context: Any = av.CodecContext.create(codec, "r")
        self._decoded = -1
        """The number of the picture that was decoded last."""
        self._cues: dict[int, PictureCue | None] = {}
        """The last pictures, by their numbers."""
        self._turn = threading.Lock()

    def at(self, seconds: float) -> PictureCue | None:
        """Return the picture that stands at a time; None without one, and where it cannot be read."""
        with self._turn:
            number = bisect_right(self._places, seconds, key=_seconds) - 1
            cue = self._picture(number) if number >= 0 else None
        return cue if cue is not None and cue.pixels and cue.start <= seconds < cue.end else None

    @property
    def can_be_shown(self) -> bool:
        """Return whether one of the first pictures can be decoded."""
        with self._turn:
            tried = map(self._picture, range(min(len(self._places), _MOST_TRIED)))
            return any(cue is not None and cue.pixels for cue in tried)

    def close(self) -> None:
        """Close the file, once no other thread reads it."""
        with self._turn:
            self._file.close()

    def _picture(self, number: int) -> PictureCue | None:
        if number not in self._cues:
            first = number
            while first > max(0, number - _MOST_BACK) and not self._places[first].is_whole:
                first -= 1
            if first <= self._decoded < number:
                first = self._decoded + 1
            for each in range(first, number + 1):
                self._cues[each] = self._read(self._places[each])
            self._decoded = number
            while len(self._cues) > _MOST_KEPT:
                del self._cues[next(iter(self._cues))]
        return self._cues[number]

    def _read(self, place: Place) -> PictureCue | None:
        try:
            self._file.seek(place.position)
            data = self._packet_of(self._file.read(place.size) or b"")
        except (OSError, ValueError, OverflowError):  # its disk is gone, say, or it is closed
            return None
        return self._reader.read(self._context, av.Packet(data), place.seconds) if data else None


def pictures_of_sup(file: io.FileIO, size: int) -> PictureFile:
    """Return the pictures of an open file of PGS. Raises OSError."""
    buffered = io.BufferedReader(file, _BUFFER)
    try:
        places = list(_places_in_sup(buffered, size))
    finally:
        buffered.detach()
    return PictureFile(file, "pgssub", b"", places, _packet_of_sup)


def is_sup(head: bytes) -> bool:
    """Return whether a file that begins so is one of PGS."""
    return head.startswith(_SUP)


def is_index(head: bytes) -> bool:
    """Return whether a file that begins so is an index of VobSub; other programs have `.idx` files too."""
    return _INDEX in head[:200]


def _places_in_sup(file: io.BufferedIOBase, size: int) -> Iterator[Place]:
    at, begun, found = 0, None, 0
    for _ in range(_MOST_SEGMENTS):
        file.seek(at)
        head = file.read(_SUP_HEAD + 8)
        if len(head) < _SUP_HEAD or not head.startswith(_SUP) or at >= size or found >= MOST_CUES:
            return
        time, kind, length = unpack_from(">I4xBH", head, 2)
        if kind == _COMPOSITION:
            is_whole = len(head) > _SUP_HEAD + 7 and head[_SUP_HEAD + 7] >= _WHOLE
            begun = Place(time / 90_000, at, 0, is_whole)
        at += _SUP_HEAD + length
        if kind == _END and begun is not None:
            found += 1
            yield begun._replace(size=min(at - begun.position, _MOST_BYTES))
            begun = None


def _packet_of_sup(data: bytes) -> bytes:
    """Return the segments without the times before each."""
    parts, at = [], 0
    while data[at : at + 2] == _SUP and at + _SUP_HEAD <= len(data):
        end = at + _SUP_HEAD + unpack_from(">H", data, at + 11)[0]
        parts.append(data[at + 10 : end])
        at = end
    return b"".join(parts)


def pictures_of_index(index: bytes, file: io.FileIO, language: int | None = None) -> PictureFile:
    """Return the pictures that an index of VobSub tells of, in a language or in the one that it prefers."""
    read = _read_index(index)
    wanted = read.preferred if language is None else language
    places = read.places.get(wanted) or next(iter(read.places.values()), [])
    return PictureFile(file, "dvdsub", index, places, _packet_of_dvd)


def languages_of_index(index: bytes) -> tuple[IndexLanguage, ...]:
    """Return the languages of an index of VobSub that have pictures."""
    read = _read_index(index)
    found = [IndexLanguage(number, read.names.get(number, "")) for number in read.places]
    return tuple(found[:MOST_TRACKS])


class _Index(NamedTuple):
    """The contents of an index of VobSub, by the numbers of its languages."""

    places: dict[int, list[Place]]
    names: dict[int, str]
    preferred: int


def _read_index(index: bytes) -> _Index:
    languages: dict[int, list[Place]] = {}
    names: dict[int, str] = {}
    number = preferred = 0
    delay, found = 0.0, 0
    for line in index.decode("latin-1").splitlines():
        told = _INDEX_LINE.match(line)
        if told is None or found >= MOST_CUES:
            continue
        if told["at"]:
            found += 1
            seconds = _time(*told.group("h", "m", "s", "ms")) + delay
            languages.setdefault(number, []).append(Place(max(seconds, 0.0), int(told["at"], 16), _BUFFER))
        elif told["dms"]:
            shift = _time(*told.group("dh", "dm", "ds", "dms"))
            delay += -shift if told["sign"] else shift
        elif told["preferred"]:
            preferred = int(told["preferred"])
        else:
            number, delay = int(told["index"] or 0), 0.0
            names[number] = told["language"].strip()
    return _Index(languages, names, preferred)


def _packet_of_dvd(data: bytes) -> bytes:
    """Return the first picture in the packs of a program stream."""
    at, track, found = 0, -1, b""
    while at + 14 <= len(data) and data[at : at + 3] == b"\0\0\1":
        if data[at + 3] == _PACK:
            at += 14 + (data[at + 13] & 7)
            continue
        body, end = at + 9 + data[at + 8], at + 6 + unpack_from(">H", data, at + 4)[0]
        if data[at + 3] == _PRIVATE and body < min(end, len(data)) and track in {-1, data[body]}:
            track = data[body]
            found += data[body + 1 : end]
            size = int.from_bytes(found[:2], "big")
            if len(found) >= max(size, 4):
                return found[:size]
        at = end
    return b""


def _time(hours: str, minutes: str, seconds: str, part: str) -> float:
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(part) / 1000


def _seconds(place: Place) -> float:
    return place.seconds
