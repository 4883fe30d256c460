"""Runs in the sound process of a player: it has the device, parses nothing, and plays what lies in the ring.

The player itself cannot open a device: it is shut in before it sees the file.
"""

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Generator
from contextlib import suppress
from multiprocessing.connection import Connection
from statistics import median
from typing import Final, NamedTuple

from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.player import protocol
from app.player.protocol import SoundEnded, SoundStarted
from app.player.sound_ring import RATE, RingReader, SoundRing, now_ns
from app.player.volume import Volume
from app.process.limits import confine

_CHANNELS: Final = 2
_PERIOD_MS: Final = 100
_PERIODS: Final = 2
"""Together 200 ms: with less, sound servers stall on a busy machine, and ask for too little."""
_SECOND: Final = 1_000_000_000
_LEARNT: Final = 16
"""Requests of a device after which it is known how long it keeps frames."""
_UNSTEADY: Final = 0.02
"""Part by which a device may be faster or slower than the wall clock over a second."""
_EARLY: Final = 1 / 8
"""Part by which a request is believed that comes early. A late one tells little: the computer is busy."""
_LOST_NS: Final = _SECOND // 2
_SILENT_SECONDS: Final = 5.0
"""Seconds without a request after which a device has gone."""
_MEMORY_MB: Final = 1024


class SoundEnds(NamedTuple):
    """The pipes of a sound process."""

    life: Connection
    """Ends with the window's wish for sound."""
    events: Connection


def serve(ends: SoundEnds, ring: SoundRing, volume: Volume) -> None:
    """Play the ring until the other end closes."""
    confine(ProbeLimits(memory_mb=_MEMORY_MB))
    # A device may take seconds to answer, or hang.
    threading.Thread(target=_play, args=(ends.events, ring, volume), daemon=True).start()
    with suppress(EOFError, OSError):
        ends.life.recv_bytes()
    os._exit(0)


def _play(events: Connection, ring: SoundRing, volume: Volume) -> None:
    """Open the device and play. Its end is told."""
    try:
        reason = _play_until_lost(events, ring, volume)
    except BaseException as error:  # noqa: BLE001 - whatever it is, the window must hear of it
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        reason = Message("sound.no_device")
    with suppress(OSError):
        events.send_bytes(protocol.encode(SoundEnded(reason)))
    os._exit(0)


def _play_until_lost(events: Connection, ring: SoundRing, volume: Volume) -> Message:
    try:
        import miniaudio  # noqa: PLC0415 - an extra
    except ImportError:
        return Message("sound.not_installed")
    try:
        device = miniaudio.PlaybackDevice(
            miniaudio.SampleFormat.SIGNED16,
            _CHANNELS,
            RATE,
            buffersize_msec=_PERIOD_MS,
            callback_periods=_PERIODS,
            backends=[each for each in miniaudio.Backend if each is not miniaudio.Backend.NULL],
            app_name="Cinventory",
        )
    except miniaudio.MiniaudioError:
        return Message("sound.no_device")
    timing = DeviceTiming()
    feeding = _feed(timing, RingReader(ring), volume)
    next(feeding)
    device.start(feeding)
    events.send_bytes(protocol.encode(SoundStarted(device.backend)))
    while time.monotonic() - timing.heard_from < _SILENT_SECONDS:
        time.sleep(_SILENT_SECONDS / 5)
    return Message("sound.lost")


def _feed(timing: "DeviceTiming", reader: RingReader, volume: Volume) -> Generator[bytes, int, None]:
    """Answer each request of a device."""
    count = yield b""
    while True:
        due = timing.request(count, now_ns())
        count = yield volume.applied(reader.take(count, due, steady=timing.steady))


class DeviceTiming:
    """Knows when frames are heard that a device asks for now. Times are those of the wall clock, ns.

    No device tells it. But it asks for the first frames when its buffer is empty, and for later ones when a
    part of that has been heard.
    """

    def __init__(self) -> None:
        self.steady = True
        """Whether the device is as fast as the wall clock, within 2 %."""
        self.heard_from = time.monotonic()
        """The time of the last request, seconds."""
        self._due = 0
        self._kept: int | None = None
        """Time that frames stay in the device; None until it is known."""
        self._found: deque[int] = deque(maxlen=_LEARNT)
        """Times by which the last requests were late, or, until that is known, for which frames stayed."""
        self._looked = self._given = 0
        self._unsteady = False

    def request(self, count: int, now: int) -> int:
        """Return when the first of `count` frames will be heard that are asked for now."""
        self.heard_from = time.monotonic()
        self._due = self._due or now
        self._learn(now)
        self._look(now)
        self._given += count
        due = self._due
        self._due += count * _SECOND // RATE
        return due

    def _learn(self, now: int) -> None:
        if self._kept is None:
            self._found.append(self._due - now)
            if len(self._found) == _LEARNT:
                self._kept = round(median(self._found))
                self._found.clear()
            return
        late = now + self._kept - self._due
        if abs(late) > _LOST_NS or not self.steady:  # it stood still: the computer slept, say
            self._due += late
            self._found.clear()
        elif late < 0:
            self._due += round(late * _EARLY)
            self._found.clear()
        else:
            self._found.append(late)
            if len(self._found) == _LEARNT:  # all of them: the device stood still for a moment, or is slower
                self._due += min(self._found)
                self._found.clear()

    def _look(self, now: int) -> None:
        """Compare the device with the wall clock, once a second."""
        if not self._looked or self._kept is None:
            self._looked, self._given = now, 0
            return
        took = now - self._looked
        if took < _SECOND:
            return
        unsteady = abs(self._given * _SECOND / RATE / took - 1) > _UNSTEADY
        self.steady = not (unsteady and self._unsteady)  # a single late request is none of its fault
        self._unsteady = unsteady
        self._looked, self._given = now, 0
