"""Runs in a player: opens a file, decodes it, and lays its pictures into memory that the window shares.

Another process (`opener`) opens the file. The player shuts itself in before it looks at the contents.
"""

import importlib
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Final, NamedTuple

from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.sidecars.charset import load_codecs
from app.player import protocol
from app.player.protocol import Describe, Event, Failed, NoText, NotPlayed, OpenVideo, Order, Ready
from app.player.shared_pictures import SharedPictures
from app.player.sound_ring import SoundRing
from app.process import opener, sandbox
from app.process.framing import ProtocolError
from app.process.handed_file import hand_over, handed_of
from app.process.limits import confine
from app.process.opener_ends import Inlet, Outlet
from app.process.opening import FilePlace, NotOpened, OpenFile, open_file, why, why_unread
from app.process.sandbox import Layer
from app.process.spawn import OPENER_ENDED

if TYPE_CHECKING:
    from app.player.playback import Playback
    from app.player.show import FilesBeside

MEMORY_MB: Final = 6144
"""Address space: each thread of a decoder takes its share, and a picture of 8K has 50 MB."""
_MODULES: Final = (
    "app.libav.parts",
    "app.player.show",
    "app.config.language_table",  # it looks for folders of the user, too, which no child needs
)
"""Modules that play files, and read subtitles. A player loads them before it shuts itself in."""
_CRASHED: Final = 3


Receive = Callable[[Connection], tuple[Order, OpenFile]]


class PlayerEnds(NamedTuple):
    """The pipes of a player."""

    orders: Connection
    """Brings the orders to open files, to the opener: the player must not hold this pipe."""
    commands: Connection
    events: Connection


def preload() -> None:
    """Load all that plays files: in the fork server, once, so that all players share its memory."""
    for module in _MODULES:
        importlib.import_module(module)
    load_codecs()


def serve(ends: PlayerEnds, pictures: SharedPictures, ring: SoundRing) -> None:
    """Play one file, as commands come, until the other end closes. The player may be killed at any time."""
    confine(ProbeLimits(memory_mb=MEMORY_MB))
    receive: Receive = _receive_here
    if opener.IS_USABLE:
        orders = ends.orders
        inlet = opener.start(lambda outlet: _open(orders, outlet), (orders.fileno(),))
        orders.close()
        receive = partial(_receive, inlet)
    preload()
    sandbox.enter()
    tell = Teller(ends.events)
    try:
        tell(Ready())
        order, opened = receive(ends.orders)
        if not isinstance(order, OpenVideo):
            raise ProtocolError("no video")
        from app.player import show  # noqa: PLC0415 - it loads libav, which the window must not

        playback, beside, works = show.open_playback(order, opened, pictures, ring, tell)
        texts = partial(_take_texts, partial(receive, ends.orders), beside, tell)
        _play(playback, (*works, texts), ends.commands, tell)
    except (EOFError, BrokenPipeError, ConnectionError):  # the window has ended, or wants no player any more
        pass
    except NotPlayed as error:
        with suppress(OSError):
            tell(Failed(error.reason))
            _await_end(ends.commands)


class Teller:
    """Sends events to the window, from any thread."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._turn = threading.Lock()

    def __call__(self, event: Event) -> None:
        """Send an event. Raises `OSError` if the window has ended."""
        message = protocol.encode(event)
        with self._turn:
            self._pipe.send_bytes(message)


def _await_end(commands: Connection) -> None:
    """Wait until the window closes the pipe: it must not take the end for a crash."""
    with suppress(EOFError, OSError):
        while True:
            commands.recv_bytes()


def _open(orders: Connection, outlet: Outlet) -> None:
    """Open files. Runs in the opener, until the window sends no more orders."""
    while True:
        message = orders.recv_bytes()
        hand_over(outlet, message, partial(_opened, protocol.order_of(message)))


def _opened(order: Order) -> OpenFile:
    return open_file(FilePlace(order.path, order.root), keep_atime=True)


def _receive(inlet: Inlet, _orders: Connection) -> tuple[Order, OpenFile]:
    """Return the order, with the file that the opener has sent. Raises `NotPlayed` or EOFError."""
    inlet.await_message()
    try:
        message, descriptors = inlet.receive()
    except OSError:  # the file was lost
        raise SystemExit(OPENER_ENDED) from None
    handed = handed_of(message)
    order = protocol.order_of(handed.request)
    try:
        return order, handed.file(descriptors)
    except NotOpened as error:
        raise NotPlayed(error.reason, order) from error


def _receive_here(orders: Connection) -> tuple[Order, OpenFile]:
    """Return the order with the file, opened here. Raises `NotPlayed` or EOFError."""
    order = protocol.order_of(orders.recv_bytes())
    try:
        with sandbox.receiving():
            return order, _opened(order)
    except OSError as error:
        raise NotPlayed(why(error), order) from error


def _take_texts(receive: Callable[[], tuple[Order, OpenFile]], beside: "FilesBeside", tell: "Teller") -> None:
    """Run in a thread: show the subtitles of the files that the window chooses."""
    with suppress(EOFError):
        while True:
            try:
                beside.take(*receive())
            except NotPlayed as error:
                if not isinstance(error.order, Describe):  # which no user has asked for
                    tell(NoText(error.reason))
            except OSError as error:
                tell(NoText(why_unread(error)))


def _play(
    playback: "Playback", works: Sequence[Callable[[], None]], commands: Connection, tell: Teller
) -> None:
    for work in works:
        threading.Thread(target=_guarded, args=(work, tell), daemon=True).start()
    with suppress(EOFError, OSError):
        while True:
            _obey(playback, protocol.command_of(commands.recv_bytes()))
    os._exit(0)  # the threads wait for nothing


def _guarded(work: Callable[[], None], tell: Teller) -> None:
    """Run a thread. Its end ends the player, which would show a still picture for ever."""
    if sys.platform == "win32":  # there, each thread has an identity of its own
        sandbox.enter((Layer.NOBODY,))
    try:
        work()
    except OSError:  # of the pipe: the window has ended
        os._exit(0)
    except NotPlayed as error:
        with suppress(OSError):
            tell(Failed(error.reason))
        return
    except MemoryError:
        with suppress(OSError):
            tell(Failed(Message("player.memory")))
        return
    except BaseException as error:  # noqa: BLE001 - whatever it is, the window must hear of it
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        os._exit(_CRASHED)


def _obey(playback: "Playback", command: protocol.Command) -> None:
    from app.player.requests import Jump, To  # noqa: PLC0415 - as above

    match command:
        case protocol.Play() | protocol.Pause():
            playback.play(on=isinstance(command, protocol.Play))
        case protocol.Seek(number, seconds, exact):
            playback.jump(Jump(number, max(seconds, 0.0), To.EXACT if exact else To.KEY))
        case protocol.Step(number, forward):
            playback.step(number, forward=forward)
        case protocol.SetSpeed(speed):
            playback.set_speed(speed)
        case protocol.SetLoop(on):
            playback.set_loop(on=on)
        case protocol.SetSound(on, track):
            playback.set_sound(on=on, track=track)
        case protocol.SetText(track):
            playback.set_text(track)
        case protocol.SetSize(width, height):
            playback.set_room((width, height))
        case protocol.Shown(slot):
            playback.note_shown(slot)
