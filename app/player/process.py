"""The window's side of the players: starts them, sends them commands, and receives their events."""

import multiprocessing
import queue
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from app.core.message import Message
from app.player import protocol
from app.player.child import MEMORY_MB, PlayerEnds
from app.player.protocol import (
    Command,
    Describe,
    Event,
    Failed,
    OpenPictures,
    OpenText,
    OpenVideo,
    Order,
    Ready,
    SoundEvent,
    VideoPicture,
)
from app.player.shared_pictures import SLOTS, SharedPictures
from app.player.sound_output import SoundOutput
from app.player.sound_ring import SoundRing
from app.process.framing import ProtocolError
from app.process.named import TargetName
from app.process.spawn import ChildProcess, cause_of, note_crash

NAME: Final = "cinventory-player"
_SERVE: Final = TargetName("app.player.child", "serve")
_END_SECONDS: Final = 1.0
_MOST_EVENTS: Final = 400
"""Events in a second after which a player is ended: a sane one sends what a screen shows."""


class Player:
    """A player, which plays one file. Its methods never wait for it."""

    def __init__(self) -> None:
        """Start the player. Raises OSError if the system allows no more processes, or has no memory."""
        self.pictures = SharedPictures()
        self._ring = SoundRing()
        self._sound: SoundOutput | None = None
        context = multiprocessing.get_context("spawn")
        orders, self._orders = context.Pipe(duplex=False)
        commands, self._commands = context.Pipe(duplex=False)
        self._events, events = context.Pipe(duplex=False)
        self._process = ChildProcess(
            target=_SERVE,
            args=(PlayerEnds(orders, commands, events), self.pictures, self._ring),
            name=NAME,
            daemon=True,
        )
        self._process.in_front = True
        self._on_event: Callable[[Event], None] = lambda _event: None
        self._queue: queue.SimpleQueue[Order | Command | None] = queue.SimpleQueue()
        self.ready_at: float | None = None
        """The time of `time.monotonic` since which it can take a file; None while it loads its modules."""
        self._on_way = 0
        """Pictures that came and have no receipt yet."""
        self._turn = threading.Lock()
        self._closed = False
        self._failed: Failed | None = None
        try:
            if sys.platform == "win32":
                self._process.memory_mb = MEMORY_MB
            self._process.start()
        except BaseException:
            self._ring.close()
            raise
        finally:
            for end in (orders, commands, events):
                end.close()
            self.pictures.close()
        self._threads = [
            threading.Thread(target=work, name=f"player-{work.__name__}", daemon=True)
            for work in (self._send, self._receive)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int | None:
        """The process id."""
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        """Whether it can play no file any more."""
        return self._failed is not None or self._process.exitcode is not None

    def open(self, order: OpenVideo, on_event: Callable[[Event], None]) -> None:
        """Have a file played. `on_event` is called in another thread; after `Failed`, never again."""
        with self._turn:
            self._on_event, failed = on_event, self._failed
        if failed is not None:  # it has ended before there was a file
            on_event(failed)
        self._queue.put(order)

    def open_text(self, order: OpenText, pictures: OpenPictures | None = None) -> None:
        """Have the subtitles of a file beside the video shown, an index of its pictures perhaps."""
        if pictures is not None:
            self._queue.put(pictures)
        self._queue.put(order)

    def describe(self, order: Describe) -> None:
        """Have told what is in a file of subtitles beside the video."""
        self._queue.put(order)

    def command(self, command: Command) -> None:
        """Send a command."""
        if isinstance(command, protocol.Shown):
            with self._turn:
                self._on_way -= 1
        self._queue.put(command)

    def start_sound(self, level: float, on_event: Callable[[SoundEvent], None]) -> None:
        """Have the sound played, in this volume, by a process of its own. It waits for its start.

        `on_event` is called in another thread. Raises OSError.
        """
        if self._closed:
            return
        if self._sound is not None:
            self._sound.close()
        self._sound = SoundOutput(self._ring, level, on_event)

    def set_volume(self, level: float) -> None:
        """Make the sound as loud as this, 0.0 to 1.0."""
        if self._sound is not None:
            self._sound.volume.set(level)

    def close(self) -> None:
        """End the player at once, and its sound with it."""
        with self._turn:
            closed, self._closed = self._closed, True
            self._on_event = lambda _event: None
        if closed:
            return
        if self._sound is not None:
            self._sound.close()
        self._ring.close()
        self._queue.put(None)
        self._process.kill()
        self._process.join(_END_SECONDS)
        for thread in self._threads:
            thread.join(_END_SECONDS)
        if self._process.exitcode is not None:
            self._process.close()

    def _send(self) -> None:
        """Run in a thread: a player that is stopped takes no commands, and the window must not wait."""
        with self._orders, self._commands:
            while (sent := self._queue.get()) is not None:
                try:
                    pipe = self._orders if isinstance(sent, Order) else self._commands
                    pipe.send_bytes(protocol.encode(sent))
                except OSError:  # the player has ended: `_receive` tells of it
                    return

    def _receive(self) -> None:
        """Run in a thread: hand on the events, and the end."""
        began, count = time.monotonic(), 0
        with self._events:
            try:
                while True:
                    event = protocol.event_of(self._events.recv_bytes(protocol.MOST_BYTES))
                    count += 1
                    if time.monotonic() - began > 1.0:
                        began, count = time.monotonic(), 0
                    self._check(event, count)
                    self._hand_on(event)
            except EOFError:
                reason = Message("player.died", {"detail": self._cause()})
            except (OSError, ProtocolError):
                self._process.kill()
                reason = Message("player.garbage")
        self._hand_on(Failed(reason))

    def _check(self, event: Event, count: int) -> None:
        """Raise `ProtocolError` for an event that a sane player does not send."""
        if count > _MOST_EVENTS:
            raise ProtocolError("too many events")
        if isinstance(event, VideoPicture):
            with self._turn:
                self._on_way += 1
                if self._on_way > SLOTS:
                    raise ProtocolError("a picture without a slot")

    def _hand_on(self, event: Event) -> None:
        with self._turn:
            on_event = self._on_event
            self._failed = event if isinstance(event, Failed) else None
        if isinstance(event, Ready):
            self.ready_at = time.monotonic()
        else:
            on_event(event)

    def _cause(self) -> str:
        """Return the signal or exit code that the player ended with, and log one that nobody wanted."""
        self._process.join(_END_SECONDS)
        code = self._process.exitcode
        if code is None:
            return "it could not be ended"
        if code and not self._closed:
            note_crash(self._process.name, code, self._process.output())
        return cause_of(code)


class WaitingPlayer:
    """Holds one player that has started, so that the next file need not wait for its start.

    Used by one thread.
    """

    def __init__(self) -> None:
        self._player: Player | None = None
        self._taken: set[Player] = set()

    def prepare(self) -> None:
        """Start a player, unless one waits. A failure is met again by `take`."""
        self._let_go()
        if self._player is None:
            with suppress(OSError):
                self._player = Player()

    def take(self) -> Player:
        """Return the player that waits, or a new one. Raises OSError."""
        self._let_go()
        player, self._player = self._player or Player(), None
        self._taken.add(player)
        return player

    def _let_go(self) -> None:
        """Close the player that waits if it has ended: the system may have killed it for its memory."""
        if self._player is not None and self._player.has_ended:
            self.rest()

    def end(self, player: Player) -> None:
        """End a player that was taken."""
        self._taken.discard(player)
        player.close()

    def rest(self) -> None:
        """End the player that waits."""
        player, self._player = self._player, None
        if player is not None:
            player.close()

    def close(self) -> None:
        """End all players."""
        self.rest()
        while self._taken:
            self._taken.pop().close()
