"""AVI: chunks inside one or more RIFF lists."""

import re
from collections.abc import Iterator
from typing import Final

from app.core.damage.evidence import Fact
from app.damage.layout.parts import FileBytes, broken, cut, no_index

_HEADER_BYTES: Final = 64 * 1024
_HAS_INDEX: Final = 0x10
_MOST_CHUNKS: Final = 10_000
_CHUNK: Final = re.compile(rb"[a-zA-Z0-9 ]{4}")


def is_avi(head: bytes) -> bool:
    """Return whether a file begins as an AVI does."""
    return head[:4] == b"RIFF" and head[8:12] in {b"AVI ", b"AVIX"}


def facts(data: FileBytes) -> Iterator[Fact]:
    """Yield the contradictions in the lists and chunks."""
    announced, found, movie_at = False, False, 0
    for at, kind, size in _parts(data):
        if kind == b"RIFF" and at + 8 + size > data.size:
            yield cut(at, at + 8 + size)
        elif kind == b"hdrl":
            header = data.at(at + 12, min(size, _HEADER_BYTES))
            announced = len(header) > 20 and header[:4] == b"avih" and bool(header[20] & _HAS_INDEX)
            found |= b"indx" in header
        elif kind == b"movi":
            movie_at = at
            if (wrong := _wrong_chunk(data, at + 12, min(at + 8 + size, data.size))) is not None:
                yield broken(wrong)
        found |= kind == b"idx1"
    if announced and not found and movie_at:
        yield no_index(movie_at)


def _parts(data: FileBytes) -> Iterator[tuple[int, bytes, int]]:
    """Yield the lists and chunks of the uppermost levels: position, name and size."""
    at = 0
    for _ in range(_MOST_CHUNKS):
        head = data.at(at, 12)
        if len(head) < 8 or not _CHUNK.fullmatch(head[:4]):
            return
        kind, size = head[:4], int.from_bytes(head[4:8], "little")
        yield at, head[8:12] if kind == b"LIST" else kind, size
        at += 12 if kind == b"RIFF" else 8 + size + (size & 1)


def _wrong_chunk(data: FileBytes, at: int, end: int) -> int | None:
    """Return the position of the first thing that is no chunk; None if all are."""
    while at + 8 <= end:
        head = data.at(at, 8)
        if not _CHUNK.fullmatch(head[:4]):
            # Some programs leave zeros behind the last chunk.
            rest = data.at(at, min(end - at, _HEADER_BYTES))
            return at if any(rest) or len(rest) == _HEADER_BYTES else None
        size = int.from_bytes(head[4:8], "little")
        at += 12 if head[:4] == b"LIST" else 8 + size + (size & 1)
    return None
