"""The memory through which sound goes from a player, which parses files, to the process with the device.

It holds frames of sound: two channels of 16 bits. A frame has a number, counted from the first one on. The
player orders which frame is to be heard at which time of the wall clock. The other side drops or repeats
frames where it is further from that than `TOLERANCE`, so that the sound follows whatever the device does.
"""

import struct
import time
from typing import Final

from msgspec import Struct

from app.player.shared_memory import SharedMemory

RATE: Final = 48_000
"""Frames a second."""
FRAME_BYTES: Final = 4
FRAMES: Final = 2**17
"""Frames that the ring holds, 2.7 seconds."""
TOLERANCE: Final = RATE * 40 // 1000
_ORDER: Final = struct.Struct("=7q")
_REPORT: Final = struct.Struct("=6q")
_ORDER_AT, _REPORT_AT, _SAMPLES_AT = 0, 128, 4096
_SECOND: Final = 1_000_000_000
_MOST: Final = 2**60


class SoundOrder(Struct, frozen=True):
    """The order of a player: what the ring holds, and what is to be heard when."""

    playing: bool
    anchor: int
    """The frame that is heard at `anchor_ns`."""
    anchor_ns: int
    first: int
    end: int
    """The frames in the ring: from `first` to before `end`."""


class SoundReport(Struct, frozen=True):
    """The last frames that a device took."""

    at_ns: int
    ahead: int
    """Frames by which the sound runs ahead of the order; negative behind it."""
    steady: bool
    """Whether the device takes frames as fast as the wall clock wants them."""


class SoundRing(SharedMemory):
    """The ring of one player. Each side writes its own part, which the other side checks."""

    def __init__(self) -> None:
        """Raises OSError if there is no memory that can be shared."""
        super().__init__(_SAMPLES_AT + FRAMES * FRAME_BYTES)

    def write_order(self, version: int, order: SoundOrder) -> None:
        """Write the order. `version` rises."""
        values = (int(order.playing), order.anchor, order.anchor_ns, order.first, order.end)
        _ORDER.pack_into(self._memory, _ORDER_AT, version, *values, version)

    def order(self) -> SoundOrder | None:
        """Return the order; None while it is written, or if it cannot be one."""
        before, playing, anchor, anchor_ns, first, end, after = _ORDER.unpack_from(self._memory, _ORDER_AT)
        if before != after or not before or max(map(abs, (anchor, anchor_ns, first, end))) > _MOST:
            return None
        return SoundOrder(bool(playing), anchor, anchor_ns, max(first, end - FRAMES), end)

    def write_report(self, version: int, report: SoundReport) -> None:
        """Write the report. `version` rises."""
        values = (report.at_ns, report.ahead, int(report.steady), 0)
        _REPORT.pack_into(self._memory, _REPORT_AT, version, *values, version)

    def report(self) -> SoundReport | None:
        """Return the report; None while it is written, and before there is one."""
        before, at_ns, ahead, steady, _, after = _REPORT.unpack_from(self._memory, _REPORT_AT)
        return SoundReport(at_ns, ahead, bool(steady)) if before == after and before else None

    def write(self, at: int, data: bytes) -> None:
        """Lay frames into the ring, the first with the number `at`. They are no more than it holds."""
        start = at % FRAMES * FRAME_BYTES
        first = data[: FRAMES * FRAME_BYTES - start]
        self._memory[_SAMPLES_AT + start : _SAMPLES_AT + start + len(first)] = first
        rest = data[len(first) :]
        self._memory[_SAMPLES_AT : _SAMPLES_AT + len(rest)] = rest

    def read(self, at: int, count: int) -> bytes:
        """Return frames from the number `at` on."""
        start = at % FRAMES * FRAME_BYTES
        size = count * FRAME_BYTES
        data = bytes(
            self._memory[_SAMPLES_AT + start : _SAMPLES_AT + min(start + size, FRAMES * FRAME_BYTES)]
        )
        return data + bytes(self._memory[_SAMPLES_AT : _SAMPLES_AT + size - len(data)])


def now_ns() -> int:
    """Return the time of the clock that all processes share."""
    return time.perf_counter_ns()


class RingReader:
    """Takes frames from the ring as the order wants them. Used by one thread."""

    def __init__(self, ring: SoundRing) -> None:
        self._ring = ring
        self._at: int | None = None
        """The next frame; None while nothing is heard."""
        self._version = 0

    def take(self, count: int, heard_ns: int, *, steady: bool = True) -> bytes:
        """Return the next frames, of which the first will be heard at `heard_ns`; silence where none are."""
        order = self._ring.order()
        if order is None or not order.playing:
            self._at = None
            return bytes(count * FRAME_BYTES)
        wanted = order.anchor + (heard_ns - order.anchor_ns) * RATE // _SECOND
        ahead = 0 if self._at is None else self._at - wanted
        self._version += 1
        self._ring.write_report(self._version, SoundReport(now_ns(), ahead, steady))
        if self._at is None or abs(ahead) > TOLERANCE:
            self._at = wanted
        start, self._at = self._at, self._at + count
        return self._between(start, order, count)

    def _between(self, start: int, order: SoundOrder, count: int) -> bytes:
        first = min(max(start, order.first), start + count)
        end = max(min(start + count, order.end), first)
        data = self._ring.read(first, end - first)
        return bytes((first - start) * FRAME_BYTES) + data + bytes((start + count - end) * FRAME_BYTES)
