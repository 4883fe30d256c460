"""A window without Qt: it opens a file in a player, and looks at what comes."""

import os
import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

from app.player.process import Player
from app.player.protocol import Caption, Event, OpenVideo, Position, Seek, Shown, Step, VideoPicture

_PATIENCE: Final = 60.0
E = TypeVar("E", bound=Event)


class Viewer:
    """A player with its events. Each picture gets its receipt at once."""

    def __init__(self, player: Player) -> None:
        self.player = player
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._number = 0
        self.pixels = self.row = b""
        """The last picture, and its middle row."""
        self.caption = ""
        """The last subtitle, which comes before its picture."""
        self.last_caption = Caption("")

    def open(self, path: Path, *, width: int = 320, height: int = 180, paused: bool = True) -> None:
        """Open a file."""
        order = OpenVideo(path=os.fsencode(path), width=width, height=height, paused=paused)
        self.player.open(order, self._events.put)

    def wait(self, kind: type[E], fits: Callable[[E], bool] = lambda _event: True) -> E:
        """Return the next event of a kind that fits."""
        end = time.monotonic() + _PATIENCE
        while True:
            event = self._next(end)
            if isinstance(event, kind) and fits(event):
                return event

    def picture(self) -> VideoPicture | None:
        """Return the next picture; None at the end of the video."""
        end = time.monotonic() + _PATIENCE
        while True:
            event = self._next(end)
            if isinstance(event, VideoPicture):
                return event
            if isinstance(event, Position) and event.ended:
                return None

    def _next(self, end: float) -> Event:
        """Return what comes next, before a time."""
        event = self._events.get(timeout=max(0.0, end - time.monotonic()))
        if isinstance(event, VideoPicture):
            self.pixels = bytes(self.player.pictures.slot(event.slot, event.size))
            self.row = self.pixels[event.height // 2 * event.stride :][: event.stride]
            self.player.command(Shown(event.slot))
        if isinstance(event, Caption):
            self.caption, self.last_caption = event.text, event
        return event

    def seek(self, seconds: float, *, exact: bool = True) -> VideoPicture:
        """Go to a time, and return the picture there."""
        self._number += 1
        self.player.command(Seek(self._number, seconds, exact))
        return self._answer()

    def step(self, *, forward: bool) -> VideoPicture:
        """Go to the next picture, or the one before."""
        self._number += 1
        self.player.command(Step(self._number, forward))
        return self._answer()

    def _answer(self) -> VideoPicture:
        return self.wait(VideoPicture, lambda picture: picture.follows == self._number)

    def brightness(self, part: float) -> int:
        """Return how green the last picture is, 0 to 255, at a part of its width."""
        pixels = len(self.row) // 4
        return self.row[int(part * pixels) * 4 + 1]


@contextmanager
def viewing(path: Path, *, width: int = 320, height: int = 180, paused: bool = True) -> Iterator[Viewer]:
    """Open a file in a player of its own, which ends with the block."""
    viewer = Viewer(Player())
    try:
        viewer.open(path, width=width, height=height, paused=paused)
        yield viewer
    finally:
        viewer.player.close()
