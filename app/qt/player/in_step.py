"""Plays several files in step: the first one leads, and a file that is ahead waits for the others."""

import time
from collections.abc import Sequence
from functools import partial
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Slot

from app.core.message import Message
from app.player.process import WaitingPlayer
from app.player.protocol import (
    Command,
    Event,
    Opened,
    OpenVideo,
    Pause,
    Play,
    Position,
    SetSpeed,
    SoundEvent,
    VideoPicture,
)
from app.qt.base.tasks import Tasks
from app.qt.player.link import PlayerLink, Players

_LOOK_MS: Final = 40
_AHEAD: Final = 0.08
"""Seconds by which a file is ahead when it waits."""
_LEVEL: Final = 0.01
"""Seconds by which it is still ahead when it goes on."""
_UNHEARD: Final = 0.25
"""Seconds for which a file is taken to go on without a picture."""
_LEAP: Final = 1.0
"""Seconds by which the leading file goes back when it begins again."""
_ALIKE: Final = 0.01
"""Part by which the times of pictures of two files may differ, so that they step by a picture each."""


class _SinglePlayers(WaitingPlayer):
    """Starts players only when they are needed: several that wait would take memory for nothing."""

    def prepare(self) -> None:
        """Start none."""


class _Pace:
    """The state of one of the files."""

    def __init__(self, link: PlayerLink) -> None:
        self.link = link
        self.offset = 0.0
        """Seconds by which its time is ahead of that of the leading file."""
        self.reset()

    def reset(self) -> None:
        """Begin with another file."""
        self.pictured = 0.0
        """Time of the last picture."""
        self.seconds = 0.0
        """Time that it was at when it was heard last, or stopped."""
        self.heard = 0.0
        self.frame_seconds = 0.0
        self.ready = False
        """Whether the picture that was asked for last is there."""
        self.held = True
        """Whether it stands still."""
        self.over = False
        """Whether it has ended, or cannot be played."""

    def now(self, speed: float) -> float:
        """Return its time, as that of the leading file."""
        gone = 0.0 if self.held else min(time.monotonic() - self.heard, _UNHEARD) * speed
        return self.seconds + gone - self.offset


class InStep(PlayerLink):
    """The link to the leading file, whose commands are those for all."""

    def __init__(self, tasks: Tasks, followers: int, parent: QObject | None = None) -> None:
        super().__init__(tasks, Players(_SinglePlayers()), parent)
        self.followers: Final = [PlayerLink(tasks, Players(_SinglePlayers()), self) for _ in range(followers)]
        self._paces = [_Pace(link) for link in (self, *self.followers)]
        self._wanted = True
        """Whether the files are to move."""
        self._beside: Sequence[OpenVideo] = ()
        """The orders that the other files were played by."""
        self._speed = 1.0
        self._asked = 0.0
        """The time that was asked for last."""
        self._look_again = QTimer(self, interval=_LOOK_MS)
        self._look_again.timeout.connect(self._look)
        for pace in self._paces:
            pace.link.pictured.connect(partial(self._note_picture, pace))
            pace.link.moved.connect(partial(self._note_position, pace))
            pace.link.opened.connect(partial(self._note_opened, pace))
            pace.link.failed.connect(partial(self._note_failure, pace))

    @property
    def apart(self) -> float:
        """Return by how many seconds the files are apart, of those that are not over."""
        times = [pace.now(self._speed) for pace in self._paces if not pace.over]
        return max(times) - min(times) if times else 0.0

    def offset(self, number: int) -> float:
        """Return by how many seconds a file is ahead of the first one."""
        return self._paces[number].offset

    def set_offset(self, number: int, seconds: float) -> None:
        """Show a file this much ahead of the first one."""
        self._paces[number].offset = seconds
        lead = self._paces[0]
        self.seek(lead.pictured if lead.ready else self._asked)

    def begin_apart(self, number: int, seconds: float) -> None:
        """Have a file that is not played yet be this much ahead of the first one."""
        self._paces[number].offset = seconds

    def play(self, order: OpenVideo) -> None:
        """Have the leading file played, once the others have their first picture."""
        super().play(replace(order, paused=True))
        self._wanted, self._asked = True, order.start
        self._look_again.start()

    def play_beside(self, orders: Sequence[OpenVideo]) -> None:
        """Have the other files played with it."""
        self._beside = orders
        for link, order in zip(self.followers, orders, strict=True):
            link.play(replace(order, paused=True))

    def again(self, seconds: float) -> None:
        """Have all files played anew, as all have ended with the leading one."""
        super().again(seconds)
        starts = (max(seconds + pace.offset, 0.0) for pace in self._paces[1:])
        self.play_beside(
            [replace(order, start=start) for order, start in zip(self._beside, starts, strict=True)]
        )

    def stop(self) -> None:
        """End all players."""
        super().stop()
        self._look_again.stop()
        self._speed, self._asked = 1.0, 0.0
        for link in self.followers:
            link.stop()
        for pace in self._paces:
            pace.reset()

    def command(self, command: Command) -> None:
        """Send a command: to go, to stand still and the speed to all, others to the leading file."""
        if isinstance(command, Play):
            if self._paces[0].over:
                self.seek(0.0)
            self._wanted = True
        elif isinstance(command, Pause):
            self._wanted = False
            self._stand_level()
        elif isinstance(command, SetSpeed):
            self._speed = command.speed
            for pace in self._paces:
                _send(pace.link, command)
        else:
            super().command(command)

    def seek(self, seconds: float, *, exact: bool = True) -> None:
        """Go to a time of the leading file; all go on when each has its picture."""
        self._hold_all()
        self._asked = seconds
        super().seek(seconds, exact=exact)
        for pace in self._paces[1:]:
            pace.link.seek(max(seconds + pace.offset, 0.0), exact=exact)
        for pace in self._paces:
            pace.ready = pace.over = False

    def step(self, *, forward: bool) -> None:
        """Show the next picture of each, or the one before; by the shortest where their lengths differ."""
        self._wanted = False
        self._hold_all()
        lengths = [pace.frame_seconds for pace in self._paces if not pace.over]
        least, most = min(lengths, default=0.0), max(lengths, default=0.0)
        if most - least <= most * _ALIKE:
            super().step(forward=forward)
            for link in self.followers:
                link.step(forward=forward)
        else:
            self.seek(max(self._paces[0].pictured + (least if forward else -least), 0.0))

    def _stand_level(self) -> None:
        """Stand still at the picture of the leading file, so that the others show that of the same time."""
        lead = self._paces[0]
        if lead.ready and not lead.over:
            self.seek(lead.pictured)
        else:
            self._hold_all()

    def _hold_all(self) -> None:
        for pace in self._paces:
            if not pace.over:
                self._hold(pace)

    def _hold(self, pace: _Pace) -> None:
        pace.seconds, pace.held = pace.now(self._speed) + pace.offset, True
        _send(pace.link, Pause())

    @Slot(int, object)
    def _take(self, file: int, event: Event | SoundEvent) -> None:
        if isinstance(event, Position) and file == self._file:  # it may wait for the others
            event = replace(event, playing=self._wanted and not event.ended)
        super()._take(file, event)

    def _note_picture(self, pace: _Pace, picture: VideoPicture, _memory: memoryview) -> None:
        begins_again = pace.link is self and pace.ready and picture.seconds < pace.pictured - _LEAP
        pace.pictured = pace.seconds = picture.seconds
        pace.heard = time.monotonic()
        pace.ready = pace.ready or picture.follows == pace.link.number
        if begins_again:
            self.seek(picture.seconds)

    def _note_position(self, pace: _Pace, position: Position) -> None:
        pace.over = position.ended

    def _note_opened(self, pace: _Pace, opened: Opened) -> None:
        pace.frame_seconds = opened.frame_seconds

    def _note_failure(self, pace: _Pace, _reason: Message) -> None:
        pace.over = True

    @Slot()
    def _look(self) -> None:
        """Hold the files that are ahead, and let go those that are level."""
        moving = [pace for pace in self._paces if not pace.over]
        if not self._wanted or not moving:
            return
        if not all(pace.ready for pace in moving):
            for pace in moving:
                if not pace.held:
                    self._hold(pace)
            return
        slowest = min(pace.now(self._speed) for pace in moving)
        for pace in moving:
            ahead = pace.now(self._speed) - slowest
            if pace.held and ahead <= _LEVEL:
                pace.held, pace.heard = False, time.monotonic()
                _send(pace.link, Play())
            elif not pace.held and ahead > _AHEAD:
                self._hold(pace)

    async def close(self) -> None:
        """End all players, and wait for their end."""
        await super().close()
        for link in self.followers:
            await link.close()


def _send(link: PlayerLink, command: Command) -> None:
    """Send a command to the player of one link alone."""
    PlayerLink.command(link, command)
