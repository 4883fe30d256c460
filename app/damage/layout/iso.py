"""MP4, MOV and their relatives: boxes one behind the other (ISO/IEC 14496-12)."""

from collections.abc import Iterator
from typing import Final

from app.core.damage.evidence import Fact
from app.damage.layout.parts import FileBytes, cut, no_index

_MOST_BOXES: Final = 200_000
_FIRST: Final = frozenset((b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"styp", b"uuid"))


def is_iso(head: bytes) -> bool:
    """Return whether a file begins with a box."""
    return head[4:8] in _FIRST


def facts(data: FileBytes) -> Iterator[Fact]:
    """Yield the contradictions in the boxes of the uppermost level."""
    seen: set[bytes] = set()
    at = media_at = 0
    for _ in range(_MOST_BOXES):
        head = data.at(at, 16)
        kind = head[4:8]
        if len(head) < 8 or not _is_name(kind):
            break
        seen.add(kind)
        media_at = at if kind == b"mdat" else media_at
        size = int.from_bytes(head[:4], "big")
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if size == 0:
            break
        if size < 8:
            break
        at += size
        if at > data.size:
            yield cut(at - size, at)
            break
    # A part of a stream has no `moov`, but begins otherwise than a file does.
    others = {b"meta"} if b"ftyp" in seen else {b"moof", b"meta"}
    if b"mdat" in seen and not seen & {b"moov", *others}:
        yield no_index(media_at)


def _is_name(kind: bytes) -> bool:
    return len(kind) == 4 and all(32 <= byte < 127 or byte == 0xA9 for byte in kind)
