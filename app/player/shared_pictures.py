"""The memory in which a player lays its pictures for the window."""

from typing import Final

from app.player.shared_memory import SharedMemory

WIDTH: Final = 1920
HEIGHT: Final = 1080
"""Most pixels of a picture: the window scales it up in a larger room."""
SLOTS: Final = 3
"""Slots of a player: one that is shown, one on its way, one in which a picture is made."""
SLOT_BYTES: Final = WIDTH * 1088 * 4


CAPTION_SLOTS: Final = 2
"""Slots for pictures of subtitles: one that is read, one in which the next is laid."""


class SharedPictures(SharedMemory):
    """The slots of one player."""

    def __init__(self) -> None:
        """Raises OSError if there is no memory that can be shared."""
        super().__init__((SLOTS + CAPTION_SLOTS) * SLOT_BYTES)

    def slot(self, number: int, size: int) -> memoryview:
        """Return the first `size` bytes of a slot."""
        start = number * SLOT_BYTES
        return self._memory[start : start + min(size, SLOT_BYTES)]

    def caption(self, number: int, size: int) -> memoryview:
        """Return the first `size` bytes of a slot for subtitles."""
        return self.slot(SLOTS + number, size)
