"""The window's link to the player of the shown file."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.message import Message
from app.player.process import Player, WaitingPlayer
from app.player.protocol import (
    Caption,
    CaptionPicture,
    Command,
    Describe,
    Description,
    Event,
    Failed,
    HasCaptions,
    NoText,
    Opened,
    OpenPictures,
    OpenText,
    OpenVideo,
    Position,
    Seek,
    SetSound,
    SetText,
    Shown,
    SoundEnded,
    SoundEvent,
    SoundStarted,
    Step,
    VideoPicture,
)
from app.qt.base.tasks import Loader, Tasks, background

REST_MS: Final = 60_000
"""Time without a file, ms, after which the player that waits for the next one ends."""
_PREPARE_MS: Final = 700
"""Time after a file was opened, ms, when a player for the next one is started."""
SILENCE_SECONDS: Final = 10.0
"""Time without a sign of life after which a player is ended: it gives one twice a second."""
START_SECONDS: Final = 60.0
"""Time for a player to load its modules, which takes seconds on Windows and on a busy disk."""
_LOOK_MS: Final = 1000


class Players(QObject):
    """The players of one or more links. Starting and ending them waits in a thread of its own."""

    def __init__(self, waiting: WaitingPlayer | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.waiting = waiting or WaitingPlayer()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="players")
        self._prepare = QTimer(self, interval=_PREPARE_MS, singleShot=True)
        self._prepare.timeout.connect(lambda: self.submit(self.waiting.prepare))
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self.submit(self.waiting.rest))

    def submit(self, work: Callable[..., object], *args: object) -> None:
        """Call a function in the thread."""
        self._thread.submit(work, *args)

    async def take(self) -> Player:
        """Return a player. Raises OSError."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self.waiting.take)

    def end(self, player: Player) -> None:
        """End a player that was taken."""
        self.submit(self.waiting.end, player)

    def prepare(self) -> None:
        """Start a player for the next file soon."""
        self._rest.stop()
        self._prepare.start()

    def rest(self) -> None:
        """Have the player that waits end after a while, as no file is played."""
        self._prepare.stop()
        self._rest.start()

    async def close(self) -> None:
        """End all players, and wait for their end."""
        self._prepare.stop()
        self._rest.stop()
        await asyncio.get_running_loop().run_in_executor(self._thread, self.waiting.close)
        self._thread.shutdown()


class PlayerLink(Loader):
    """Has one file played at a time."""

    opened = Signal(object)
    """The `Opened` of the file."""
    captions_found = Signal()
    """The file has closed captions, which can be chosen."""
    pictured = Signal(object, object)
    """A `VideoPicture`, and the memory in which it lies until the next one has come."""
    captioned = Signal(object)
    """The `Caption` that stands over the pictures from now on, or `NoText`, which says why there is none."""
    described = Signal(object)
    """The `Description` of a file of subtitles beside the video."""
    moved = Signal(object)
    """The `Position`."""
    failed = Signal(object)
    """The `Message` that says why the file is not played, or not any more."""
    sounded = Signal(object)
    """`SoundStarted`, or `SoundEnded` with the reason why there is no sound."""
    _came = Signal(int, object)

    def __init__(self, tasks: Tasks, players: Players | None = None, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self.players: Final = players or Players(parent=self)
        self._player: Player | None = None
        self._starts = False
        """Whether a player for the file is about to be there."""
        self._order: OpenVideo | None = None
        """The order that was given last."""
        self._early: list[Callable[[Player], None]] = []
        """Functions that tell it what was wanted before it was there."""
        self._file = 0
        """Rises with each file: what an earlier one sends is dropped."""
        self._number = 0
        self._heard = 0.0
        self._sound = False
        """Whether sound is wanted."""
        self._has_sound = False
        """Whether a process with the device has started for the file."""
        self._volume = 1.0
        self._track: int | None = None
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self._listen)
        self._came.connect(self._take)

    @property
    def number(self) -> int:
        """Return the number of the last request for another picture."""
        return self._number

    def play(self, order: OpenVideo) -> None:
        """Have a file played in place of the one before."""
        self.stop()
        self._number = 0
        self._has_sound, self._track = False, None
        self._starts = True
        self._order = order
        self._start(order, self._file)

    def again(self, seconds: float) -> None:
        """Have the file played anew, from a time on, after its player has failed."""
        if self._order is not None:
            self.play(replace(self._order, start=seconds))

    def stop(self) -> None:
        """End the player of the file, if there is one."""
        self._file += 1
        self._watch.stop()
        self._starts = False
        self._early.clear()
        player, self._player = self._player, None
        if player is not None:
            self.players.end(player)
        self.players.rest()

    def command(self, command: Command) -> None:
        """Send a command, if a file is played, or as soon as its player is there."""
        self._tell(lambda player: player.command(command))

    def _tell(self, what: Callable[[Player], None]) -> None:
        if self._player is not None:
            what(self._player)
        elif self._starts:
            self._early.append(what)

    def pixels_of(self, picture: CaptionPicture) -> bytes:
        """Return a copy of the pixels of a subtitle; empty if the player has ended."""
        if self._player is None:
            return b""
        return bytes(self._player.pictures.caption(picture.slot, picture.size))

    def seek(self, seconds: float, *, exact: bool = True) -> None:
        """Go to a time."""
        self._number += 1
        self.command(Seek(self._number, seconds, exact))

    def step(self, *, forward: bool) -> None:
        """Show the next picture, or the one before."""
        self._number += 1
        self.command(Step(self._number, forward))

    def turn_sound(self, *, on: bool) -> None:
        """Have the sound heard or not, of this file and of later ones."""
        self._sound = on
        if on and not self._has_sound:
            self._begin_sound()
        else:
            self._make_loud()

    def set_volume(self, volume: float) -> None:
        """Make the sound as loud as this, 0.0 to 1.0."""
        self._volume = volume
        self._make_loud()

    def choose_text(self, track: int | None) -> None:
        """Show the subtitles of this track of the file, or none."""
        self.command(SetText(track))

    def open_text(self, order: OpenText, pictures: OpenPictures | None = None) -> None:
        """Show the subtitles in a file beside the video; an index tells of `pictures`."""
        self._tell(lambda player: player.open_text(order, pictures))

    def describe(self, order: Describe) -> None:
        """Have told what is in a file of subtitles beside the video."""
        self._tell(lambda player: player.describe(order))

    def choose_sound(self, track: int) -> None:
        """Hear this track of the file."""
        self._track = track
        self.command(SetSound(on=self._has_sound, track=track))

    def _make_loud(self) -> None:
        if self._player is not None:
            self._player.set_volume(self._volume if self._sound else 0.0)

    def _begin_sound(self) -> None:
        """Start the process with the device, once there is a file."""
        if self._player is None:
            return
        self._has_sound = True
        self.players.submit(_start_sound, self._player, self._volume, partial(self._came.emit, self._file))
        self.command(SetSound(on=True, track=self._track))

    @background
    async def _start(self, order: OpenVideo, file: int) -> None:
        try:
            player = await self.players.take()
        except OSError as error:
            self._came.emit(file, Failed(Message("player.not_started", {"detail": error.strerror or ""})))
            return
        if file != self._file:
            self.players.end(player)
            return
        self._player, self._heard = player, time.monotonic()
        player.open(order, partial(self._came.emit, file))
        for what in self._early:
            what(player)
        self._early.clear()
        self._watch.start()
        self.players.prepare()

    @Slot(int, object)
    def _take(self, file: int, event: Event | SoundEvent) -> None:
        if file != self._file:
            return
        if isinstance(event, SoundEvent):
            self._take_sound(event)
            return
        self._heard = time.monotonic()
        match event:
            case VideoPicture(slot=slot, size=size):
                if self._player is not None:
                    self.pictured.emit(event, self._player.pictures.slot(slot, size))
                    self.command(Shown(slot))
            case Position():
                self.moved.emit(event)
            case Opened():
                self.opened.emit(event)
                if self._sound and event.sound is not None:
                    self._begin_sound()
            case Failed(reason):
                self.stop()
                self.failed.emit(reason)
            case Caption() | NoText() | Description() | HasCaptions():
                self._take_text(event)

    def _take_text(self, event: Caption | NoText | Description | HasCaptions) -> None:
        if isinstance(event, HasCaptions):
            self.captions_found.emit()
        else:
            (self.described if isinstance(event, Description) else self.captioned).emit(event)

    def _take_sound(self, event: SoundEvent) -> None:
        if isinstance(event, SoundStarted):
            self._make_loud()  # it was turned off meanwhile, say
        else:
            self._has_sound = False  # whoever wants it again, starts it again
            self.command(SetSound(on=False))
        self.sounded.emit(event)

    @Slot()
    def _listen(self) -> None:
        """End a player that gives no sign of life."""
        ready = self._player.ready_at if self._player is not None else None
        patience = START_SECONDS if ready is None else SILENCE_SECONDS
        if time.monotonic() - max(self._heard, ready or 0.0) > patience:
            self._take(self._file, Failed(Message("player.silent")))

    async def close(self) -> None:
        """End all players, also those of other links with the same, and wait for their end."""
        self.stop()
        await self.players.close()


def _start_sound(player: Player, volume: float, on_event: Callable[[SoundEvent], None]) -> None:
    """Start the sound of a player; it may have ended since."""
    try:
        player.start_sound(volume, on_event)
    except OSError as error:
        on_event(SoundEnded(Message("player.not_started", {"detail": error.strerror or ""})))
