"""Keys count before the player of a file is there: starting it takes a moment."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.player.process import Player, WaitingPlayer
from app.player.protocol import (
    Command,
    Event,
    Failed,
    Opened,
    OpenPictures,
    OpenText,
    OpenVideo,
    Order,
    Pause,
    Play,
    Position,
    Seek,
    SetSize,
)
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.base.theme import Theme
from app.qt.player.link import PlayerLink, Players
from app.qt.player.view import PlayerView

FILM = FileRecord(id=1, folder=b"/videos", name=b"a.mp4", size=1, mtime_ns=0, status=FileStatus.OK)


class RecordedPlayer:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.told = list[Order | Command]()
        self.on_event: Callable[[Event], None] = lambda _event: None
        self.ready_at: float | None = None

    def open(self, order: OpenVideo, on_event: Callable[[Event], None]) -> None:
        self.told.append(order)
        self.on_event = on_event

    def command(self, command: Command) -> None:
        if not isinstance(command, SetSize):  # the widget may be laid out at any time
            self.told.append(command)

    def open_text(self, order: OpenText, pictures: OpenPictures | None) -> None:
        self.told += [order] if pictures is None else [pictures, order]

    def close(self) -> None:
        """End nothing."""


class SlowStart(WaitingPlayer):
    """Starts a player once the test allows it."""

    def __init__(self) -> None:
        super().__init__()
        self.player = RecordedPlayer()
        self.may_start = threading.Event()

    def prepare(self) -> None:
        """Start none for the next file."""

    def take(self) -> Player:
        self.may_start.wait()
        return cast("Player", self.player)


@pytest.fixture
def start() -> Iterator[SlowStart]:
    """The start of the player."""
    start = SlowStart()
    yield start
    start.may_start.set()


@pytest.fixture
def view(
    start: SlowStart, tasks: Tasks, theme: Theme, qtbot: QtBot, loop: asyncio.AbstractEventLoop
) -> Iterator[PlayerView]:
    """A player whose file was opened just now."""
    link = PlayerLink(tasks, Players(start))
    view = PlayerView(link, Formatter(QLocale("en_US")), theme)
    qtbot.addWidget(view)
    view.show_file(FILM, b"/videos")
    yield view
    start.may_start.set()
    closing = loop.create_task(link.close())
    qtbot.waitUntil(closing.done)


def test_a_pause_before_the_first_picture_is_one(view: PlayerView, start: SlowStart, qtbot: QtBot) -> None:
    player = start.player
    assert view.playing
    view.toggle()
    assert not view.playing
    view.leap(5.0)
    start.may_start.set()
    qtbot.waitUntil(lambda: player.told[1:] == [Pause(), Seek(1, 5.0)])
    view.toggle()
    view.toggle()
    assert player.told[3:] == [Play(), Pause()]
    player.on_event(Position(0.0, playing=False))
    qtbot.waitUntil(lambda: not view._awaited)
    view.toggle()
    assert player.told[5:] == [Play()]
    assert not view.playing  # until the player says so


def test_a_file_that_has_failed_is_tried_again_from_there(
    view: PlayerView, start: SlowStart, qtbot: QtBot
) -> None:
    player = start.player
    start.may_start.set()
    qtbot.waitUntil(lambda: bool(player.told))
    player.on_event(Opened(seconds=10.0, picture=True))
    qtbot.waitUntil(view.loop.isEnabled)
    view.go(5.0)
    player.on_event(Failed(Message("file.empty")))
    qtbot.waitUntil(lambda: not view.playing)
    assert view.screen_.text == "The file is empty.\n\nK or a click tries again."
    player.told.clear()
    view.play.click()
    assert view.playing
    assert view.screen_.text == ""
    qtbot.waitUntil(lambda: [type(each) for each in player.told] == [OpenVideo])
    order = player.told[0]
    assert isinstance(order, OpenVideo)
    assert (order.path, order.start) == (FILM.path, 5.0)
    player.on_event(Position(5.0, playing=True))
    qtbot.waitUntil(lambda: not view._awaited)


def test_the_time_is_told_once_the_file_is_open(view: PlayerView, start: SlowStart, qtbot: QtBot) -> None:
    assert view.clock.text() == "—"
    start.may_start.set()
    qtbot.waitUntil(lambda: bool(start.player.told))
    start.player.on_event(Opened(seconds=5464.0, picture=True))
    qtbot.waitUntil(lambda: view.clock.text() == "0:00 / 1:31:04")
    view.toggle()
    assert view.clock.text() == "0:00.00 / 1:31:04"


def test_subtitles_that_are_chosen_before_the_first_picture_are_shown(
    view: PlayerView, start: SlowStart, qtbot: QtBot
) -> None:
    text, pictures = OpenText(path=b"/videos/a.idx"), OpenPictures(path=b"/videos/a.sub")
    view._link.open_text(text, pictures)
    start.may_start.set()
    qtbot.waitUntil(lambda: start.player.told[1:] == [pictures, text])
