"""Finds references to other files in QuickTime and MP4 (ISO/IEC 14496-12) files."""

import codecs
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

ReadAt = Callable[[int, int], bytes]
"""Returns up to so many bytes from a position on."""

_MAC_ROMAN: Final = codecs.lookup("mac-roman")
"""Found now: a child that is shut in loads no codec."""
_HEAD: Final = struct.Struct(">I4s")
_TOP: Final = frozenset(
    {b"ftyp", b"mdat", b"free", b"skip", b"wide", b"uuid", b"styp", b"sidx", b"ssix", b"mfra"}
    | {b"emsg", b"prft", b"pdin", b"pnot", b"PICT", b"prfl", b"udta", b"meta", b"junk"}
)
"""Boxes before the movie of a regular file. What else stands there, an engine may take for something else."""
_MOST_BOXES: Final = 5000
_LARGEST_MOVIE: Final = 16 * 2**20
"""Bytes of a compressed movie box; real ones have some kilobytes."""
_WINDOW: Final = 32 * 1024
_IS_INSIDE: Final = 1
"""The flag of a data reference whose media lie in the same file."""
_ALIAS_BYTES: Final = 150
"""Bytes of an alias before its variable parts."""
_ALIAS_PATHS: Final = (18, 2)
"""Parts of a Macintosh alias that hold its path: as POSIX has it, and with colons."""


class Irregular(Exception):
    """The error for boxes that engines may read in another way than this module."""


class Box(NamedTuple):
    """A box, by its type and the positions of its contents."""

    kind: bytes
    start: int
    end: int


class _Window:
    """The last bytes that were read, so that many boxes cost one read."""

    def __init__(self, read_at: ReadAt, head: bytes) -> None:
        self._read_at = read_at
        self._data = head
        self._start = 0

    def get(self, position: int, count: int, ahead: int = _WINDOW) -> bytes:
        at = position - self._start
        if at < 0 or at + count > len(self._data):
            self._data = self._read_at(position, max(count, ahead))
            self._start, at = position, 0
        return self._data[at : at + count]


_PATH: Final = (b"trak", b"mdia", b"minf", b"dinf", b"dref")
"""The boxes in a movie that lead to its data references."""
_OTHERS: Final = frozenset({b"rmra", b"cmov", b"code"})
"""Boxes on this path that may refer to other files, or hold such boxes."""
_OWN: Final = frozenset(
    b"\0\0\0\x1cdref\0\0\0\0\0\0\0\1\0\0\0\x0c" + kind + b"\0\0\0\1" for kind in (b"url ", b"alis")
)
"""The data references of nearly all files: one, to media in the same file."""


def outside_media(head: bytes, size: int, read_at: ReadAt) -> str | None:
    """Return the name of other files that hold the media of a movie, perhaps empty; None if there are none.

    Raises Irregular, and what `read_at` raises. `head` is the beginning of a file of `size` bytes.
    """
    return _in_file(_Window(read_at, head), size)


def top_kinds(head: bytes, size: int, read_at: ReadAt) -> frozenset[bytes]:
    """Return the types of the boxes at the top of a file. Raises Irregular, and what `read_at` raises.

    `head` is the beginning of a file of `size` bytes.
    """
    return frozenset(box.kind for box in _boxes(_Window(read_at, head), 0, size, is_top=True))


def _in_file(window: _Window, size: int) -> str | None:
    for box in _boxes(window, 0, size, is_top=True):
        if box.kind == b"moov":  # MediaInfo reads the first alone
            return _in_movie(window, box)
        if box.kind not in _TOP:
            raise Irregular
    return None


def _is_own(data: bytes, at: int, end: int, level: int = 0) -> bool:
    """Return whether boxes have the usual data references alone: the quick answer for nearly all files."""
    wanted = _PATH[level]
    while at + 8 <= end:
        size, kind = _HEAD.unpack_from(data, at)
        if size < 8 or at + size > end or kind in _OTHERS:
            return False
        if kind == wanted and not (
            data[at : at + size] in _OWN if kind == b"dref" else _is_own(data, at + 8, at + size, level + 1)
        ):
            return False
        at += size
    return True


def _in_movie(window: _Window, movie: Box) -> str | None:
    length = movie.end - movie.start
    if length <= _WINDOW and _is_own(window.get(movie.start, length), 0, length):
        return None
    for box in _boxes(window, movie.start, movie.end):
        name = None
        if box.kind == b"trak":
            name = _in_track(window, box)
        elif box.kind == b"rmra":
            name = _in_alternatives(window, box)
        elif box.kind == b"cmov":
            name = _in_compressed(window, box)
        if name is not None:
            return name
    return None


def _in_track(window: _Window, track: Box) -> str | None:
    for media in _boxes(window, track.start, track.end, b"mdia"):
        for information in _boxes(window, media.start, media.end, b"minf"):
            for box in _boxes(window, information.start, information.end):
                if box.kind == b"code":  # of Avid, may name a file
                    raise Irregular
                if box.kind == b"dinf" and (name := _in_data_information(window, box)) is not None:
                    return name
    return None


def _in_data_information(window: _Window, information: Box) -> str | None:
    for table in _boxes(window, information.start, information.end, b"dref"):
        for entry in _boxes(window, table.start + 8, table.end):
            contents = window.get(entry.start, min(entry.end - entry.start, _WINDOW))
            if not (len(contents) >= 4 and contents[3] & _IS_INSIDE) and (
                name := entry_name(entry.kind, contents[4:])
            ):
                return name
    return None


def _in_alternatives(window: _Window, alternatives: Box) -> str | None:
    """Return the name of the first movie that a reference movie offers."""
    for descriptor in _boxes(window, alternatives.start, alternatives.end, b"rmda"):
        for box in _boxes(window, descriptor.start, descriptor.end, b"rdrf"):
            contents = window.get(box.start, min(box.end - box.start, _WINDOW))
            return entry_name(contents[4:8], contents[12:])
    return ""


def _in_compressed(window: _Window, compressed: Box) -> str | None:
    for box in _boxes(window, compressed.start, compressed.end, b"cmvd"):
        return _in_bytes(_inflated(window, box))
    return None


def _in_bytes(movie: bytes) -> str | None:
    return outside_media(movie, len(movie), lambda at, count: movie[at : at + count])


def _inflated(window: _Window, box: Box) -> bytes:
    """Return the movie in a box that holds its size and its compressed bytes. Raises Irregular."""
    length = box.end - box.start - 4
    if not 0 < length <= _LARGEST_MOVIE:
        raise Irregular
    inflater = zlib.decompressobj()
    try:
        movie = inflater.decompress(window.get(box.start + 4, length), _LARGEST_MOVIE)
    except zlib.error as error:
        raise Irregular from error
    if not inflater.eof:
        raise Irregular
    return movie


def _boxes(
    window: _Window, start: int, end: int, wanted: bytes = b"", *, is_top: bool = False
) -> Iterator[Box]:
    """Yield the boxes between two positions, of one kind if it is given. Raises Irregular."""
    for _ in range(_MOST_BOXES):
        if start + 8 > end:
            return  # a container may end with four zero bytes
        # At the top, a box is followed by pictures and sound that nobody else reads.
        head = window.get(start, 16, 16 if is_top else _WINDOW)
        if len(head) < 8:
            return
        size, kind = _HEAD.unpack_from(head)
        inner = 8
        if size == 1 and len(head) == 16:
            size, inner = int.from_bytes(head[8:]), 16
        elif size == 0 and is_top:
            size = end - start
        if size < inner or (start + size > end and not (is_top and kind == b"mdat")):
            raise Irregular
        if not wanted or kind == wanted:
            yield Box(kind, start + inner, min(start + size, end))
        start += size
    raise Irregular


def entry_name(kind: bytes, contents: bytes) -> str:
    """Return what an entry of a data reference names; empty if it names nothing."""
    if kind == b"alis":
        return _alias_name(contents)
    if kind == b"urn ":
        return _text(contents.partition(b"\0")[2] or contents)
    return _text(contents)


def _text(data: bytes) -> str:
    return data.split(b"\0")[0].decode("utf-8", "replace").strip()


def _alias_name(record: bytes) -> str:
    """Return the path in a Macintosh alias, or the name of the file."""
    if len(record) < _ALIAS_BYTES:
        return ""
    parts = dict(_alias_parts(record))
    path = next((parts[kind] for kind in _ALIAS_PATHS if kind in parts), b"")
    name = record[51 : 51 + min(record[50], 63)]
    return (path.decode("utf-8", "replace") or _MAC_ROMAN.decode(name, "replace")[0]).strip("\0 ")


def _alias_parts(record: bytes) -> Iterator[tuple[int, bytes]]:
    position = _ALIAS_BYTES
    while position + 4 <= len(record):
        kind, length = struct.unpack_from(">hH", record, position)
        if kind < 0:
            return
        yield kind, record[position + 4 : position + 4 + length]
        position += 4 + length + length % 2
