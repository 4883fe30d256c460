"""The window's side of the sound process of a player: starts it, and hears whether there is sound."""

import multiprocessing
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from app.core.message import Message
from app.player import protocol
from app.player.protocol import SoundEnded, SoundEvent
from app.player.sound_child import SoundEnds
from app.player.sound_ring import SoundRing
from app.player.volume import Volume
from app.process.framing import ProtocolError
from app.process.named import TargetName
from app.process.spawn import ChildProcess

NAME: Final = "cinventory-sound"
_SERVE: Final = TargetName("app.player.sound_child", "serve")
_END_SECONDS: Final = 1.0


class SoundOutput:
    """A process that plays a ring. Only starting and closing it may wait."""

    def __init__(self, ring: SoundRing, level: float, on_event: Callable[[SoundEvent], None]) -> None:
        """Start it. `on_event` is called in another thread. Raises OSError."""
        self._on_event = on_event
        self._closed = False
        self.volume = Volume(level)
        context = multiprocessing.get_context("spawn")
        life, self._life = context.Pipe(duplex=False)
        self._events, events = context.Pipe(duplex=False)
        self._process = ChildProcess(
            target=_SERVE, args=(SoundEnds(life, events), ring, self.volume), name=NAME, daemon=True
        )
        self._process.in_front = True
        try:
            self._process.start()
        finally:
            for end in (life, events):
                end.close()
            self.volume.close()
        self._thread = threading.Thread(target=self._receive, name="sound-events", daemon=True)
        self._thread.start()

    def _receive(self) -> None:
        """Hand on what happens, and the end."""
        with self._events, suppress(EOFError, OSError, ProtocolError):
            while True:
                event = protocol.sound_event_of(self._events.recv_bytes(protocol.MOST_BYTES))
                if not self._closed:
                    self._on_event(event)
                if isinstance(event, SoundEnded):
                    return
        if not self._closed:
            self._on_event(SoundEnded(Message("sound.died")))

    def close(self) -> None:
        """End the process, and the sound with it."""
        self._closed = True
        self._life.close()
        self._process.kill()
        self._process.join(_END_SECONDS)
        self._thread.join(_END_SECONDS)
        if self._process.exitcode is not None:
            self._process.close()
