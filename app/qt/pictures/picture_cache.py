"""A cache of pictures in memory, within a limit of bytes."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QSize

from app.qt.pictures.shots import Shots

HELD_BYTES: Final = 96 * 2**20
"""Bytes of pictures in memory: a few screens of large ones."""
_REASON_BYTES: Final = 500
"""Bytes that a sentence takes, approximately."""


class Held(Struct, frozen=True):
    """Pictures, or the reason why there are none."""

    content: Shots | str
    box: QSize
    """The size, px, that the pictures were made to fit into."""

    @property
    def size(self) -> int:
        """Return the number of bytes in memory."""
        if isinstance(self.content, str):
            return _REASON_BYTES
        return sum(image.sizeInBytes() for image in self.content.images)


class PictureCache:
    """A cache that drops what was not used for the longest time."""

    def __init__(self, limit: int = HELD_BYTES) -> None:
        self._limit = limit
        self._held: OrderedDict[Hashable, Held] = OrderedDict()
        self.size = 0
        """Bytes of all pictures in the cache."""

    def get(self, key: Hashable) -> Held | None:
        """Return what is held by this key."""
        held = self._held.get(key)
        if held is not None:
            self._held.move_to_end(key)
        return held

    def put(self, key: Hashable, held: Held) -> None:
        """Hold pictures in place of the earlier ones of the key."""
        before = self._held.pop(key, None)
        self.size += held.size - (before.size if before else 0)
        self._held[key] = held
        while self.size > self._limit and len(self._held) > 1:
            _, dropped = self._held.popitem(last=False)
            self.size -= dropped.size

    def clear(self) -> None:
        """Drop all pictures."""
        self._held.clear()
        self.size = 0
