"""A player that a file has killed, stopped or taken over: the window hears of it, and waits for nothing."""

import os
import signal
import threading
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.core.message import Message
from app.player import child, process
from app.player.child import PlayerEnds
from app.player.process import WaitingPlayer
from app.player.protocol import Failed, NotPlayed, Position, Ready, Seek, VideoPicture, encode
from app.player.shared_pictures import SharedPictures
from app.player.sound_ring import SoundRing
from app.process.named import TargetName
from tests.child_processes import all_have_ended
from tests.player.viewer import Viewer, viewing
from tests.preview import clips
from tests.waiting import wait_until


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds."""
    return clips.write(tmp_path_factory.mktemp("film") / "film.mp4")


def flood(ends: PlayerEnds, _pictures: SharedPictures, _ring: SoundRing) -> None:
    """Send pictures, and wait for no receipt."""
    ends.events.send_bytes(encode(Ready()))
    while True:
        ends.events.send_bytes(encode(VideoPicture(slot=0, width=2, height=2, stride=8, seconds=0.0)))


def chatter(ends: PlayerEnds, _pictures: SharedPictures, _ring: SoundRing) -> None:
    """Send signs of life as fast as the pipe takes them."""
    while True:
        ends.events.send_bytes(encode(Position(seconds=0.0, playing=True)))


def lie(ends: PlayerEnds, _pictures: SharedPictures, _ring: SoundRing) -> None:
    """Send a picture that is larger than its slot."""
    ends.events.send_bytes(encode(VideoPicture(slot=0, width=8000, height=8000, stride=32_000, seconds=0.0)))
    _stay(ends.commands)


def boast(ends: PlayerEnds, _pictures: SharedPictures, _ring: SoundRing) -> None:
    """Announce a message of a gigabyte."""
    os.write(ends.events.fileno(), (2**30).to_bytes(4, "big"))
    _stay(ends.commands)


def reach_out(ends: PlayerEnds, pictures: SharedPictures, ring: SoundRing) -> None:
    """Try, in the name of the decoder, what a player may not do."""

    def attempt(*_arguments: object) -> None:
        done = []
        for name, act in (
            ("open", lambda: os.open("/dev/null", os.O_RDONLY)),
            ("pipe", os.pipe),
            ("fork", os.fork),
            ("grow", lambda: os.ftruncate(pictures._arena.fd, 0)),
        ):
            try:
                act()
            except OSError:
                continue
            else:
                done.append(name)
        raise NotPlayed(Message("player.damaged", {"detail": str(done)}))

    child._play = attempt  # type: ignore[assignment]
    child.serve(ends, pictures, ring)


def _stay(commands: Connection) -> None:
    threading.Event().wait()
    commands.close()


@pytest.mark.parametrize("hostile", [flood, chatter, lie, boast])
def test_a_player_that_lies_is_ended(film: Path, monkeypatch: pytest.MonkeyPatch, hostile: object) -> None:
    monkeypatch.setattr(process, "_SERVE", TargetName.of(hostile))
    with viewing(film) as viewer:
        assert viewer.wait(Failed).reason == Message("player.garbage")
        assert all_have_ended()


def test_a_file_that_takes_over_its_player_reaches_nothing(
    film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "_SERVE", TargetName.of(reach_out))
    with viewing(film) as viewer:
        assert viewer.wait(Failed).reason.args == {"detail": "[]"}


def test_a_killed_player_is_told(film: Path) -> None:
    with viewing(film, paused=False) as viewer:
        viewer.wait(VideoPicture)
        os.kill(viewer.player.pid or 0, signal.SIGKILL)
        assert viewer.wait(Failed).reason.code == "player.died"


def test_a_stopped_player_keeps_nobody_waiting(film: Path) -> None:
    with viewing(film, paused=False) as viewer:
        viewer.wait(VideoPicture)
        os.kill(viewer.player.pid or 0, signal.SIGSTOP)
        for number in range(20_000):  # more than a pipe holds
            viewer.player.command(Seek(number, 0.0))
    assert all_have_ended()


def test_a_file_that_is_deleted_or_cut_plays_what_there_is(tmp_path: Path) -> None:
    for spoil in (Path.unlink, lambda path: os.truncate(path, 2000)):
        path = clips.write(tmp_path / "film.mp4", frames=250)
        with viewing(path, paused=False) as viewer:
            viewer.wait(VideoPicture)
            spoil(path)
            viewer.seek(0.0)


def test_a_pipe_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.mp4")
    with viewing(tmp_path / "a.mp4") as viewer:
        assert viewer.wait(Failed).reason.code == "file.not_regular"


def test_a_player_that_is_killed_while_it_waits_gets_no_file(film: Path) -> None:
    waiting = WaitingPlayer()
    for prepare_again in (False, True):
        waiting.prepare()
        killed = waiting._player
        assert killed is not None
        os.kill(killed.pid or 0, signal.SIGKILL)
        assert wait_until(lambda killed=killed: killed.has_ended, 60)  # type: ignore[misc]
        if prepare_again:
            waiting.prepare()
        viewer = Viewer(waiting.take())
        viewer.open(film)
        viewer.wait(VideoPicture)
    waiting.close()
    assert all_have_ended()


def test_a_waiting_player_takes_one_file_and_ends_with_its_holder(film: Path) -> None:
    waiting = WaitingPlayer()
    waiting.prepare()
    waiting.prepare()
    first, second = waiting.take(), waiting.take()
    assert first.pid != second.pid
    viewer = Viewer(first)
    viewer.open(film)
    viewer.wait(VideoPicture)
    waiting.prepare()
    for each in (first, second, waiting):
        each.close()
    assert all_have_ended()
