"""The volume of the sound, in memory that the window shares with the process that has the device."""

import struct
from array import array
from typing import Final

from app.player.shared_memory import SharedMemory

_LEVEL: Final = struct.Struct("=d")
_BYTES: Final = 4096
_POWER: Final = 3
"""The ear hears ratios: half of the way is an eighth of the amplitude."""


class Volume(SharedMemory):
    """The volume, from 0.0 to 1.0. The window sets it, and never waits for the other side."""

    def __init__(self, level: float) -> None:
        """Raises OSError if there is no memory that can be shared."""
        super().__init__(_BYTES)
        self.set(level)

    def set(self, level: float) -> None:
        """Make it as loud as this."""
        _LEVEL.pack_into(self._memory, 0, level)

    def applied(self, data: bytes) -> bytes:
        """Return samples of 16 bits in this volume."""
        (level,) = _LEVEL.unpack_from(self._memory, 0)
        if level >= 1.0:
            return data
        if not level > 0.0:
            return bytes(len(data))
        factor = level**_POWER
        return array("h", [int(sample * factor) for sample in array("h", data)]).tobytes()
