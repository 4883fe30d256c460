"""Ways to spoil a file, at random places."""

import random
from collections.abc import Callable
from typing import Final

MIB: Final = 2**20
_STREAMS: Final = frozenset(
    (".ts", ".m2ts", ".mts", ".ps", ".mpg", ".mpeg", ".vob", ".m2v", ".h264", ".264", ".hevc", ".265")
)
_INDEXES: Final = {
    **dict.fromkeys((".mp4", ".mov", ".m4v"), (b"moov", b"free")),
    **dict.fromkeys((".mkv", ".webm"), (b"\x1c\x53\xbb\x6b", b"\xec\x53\xbb\x6b")),
    ".avi": (b"idx1", b"JUNK"),
}


def is_stream(suffix: str) -> bool:
    """Return whether a file is a stream without tables, which may end anywhere."""
    return suffix in _STREAMS


def cut(data: bytes, chance: random.Random) -> bytes:
    """Leave the first part."""
    return data[: chance.randrange(len(data) // 20, len(data) - len(data) // 50)]


def overwritten(data: bytes, chance: random.Random, make: Callable[[int], bytes]) -> bytes:
    """Replace a MiB at a random place, of a small file a fifth."""
    length = min(MIB, len(data) // 5)
    return replaced(data, chance.randrange(len(data) - length), make(length))


def replaced(data: bytes, at: int, part: bytes) -> bytes:
    """Replace the bytes at a place."""
    return data[:at] + part + data[at + len(part) :]


def flipped(data: bytes, chance: random.Random, at: int, length: int, count: int) -> bytes:
    """Change single bits between `at` and `length` bytes after it."""
    changed = bytearray(data)
    for _ in range(count):
        changed[at + chance.randrange(length)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def without_index(data: bytes, suffix: str) -> bytes | None:
    """Rename the index; None where there is none to rename."""
    old, new = _INDEXES.get(suffix, (b"", b""))
    place = data.rfind(old) if old else 0
    return replaced(data, place, new) if place > 0 else None
