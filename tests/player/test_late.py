"""A decoder that is too slow leaves pictures out, and time stamps that begin anew are counted on."""

from io import FileIO
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from app.player import clock
from app.player.decoder import Decoder
from app.player.playback import Playback
from app.player.protocol import Position, VideoPicture
from app.player.requests import Jump, To
from app.player.sound import Sound
from app.player.sound_feed import SoundFeed
from app.player.sound_ring import SoundRing
from app.player.source import PlainFile, PlayedFile
from tests.player.viewer import viewing
from tests.preview import clips

_LEAP = 3.0
_KEYS = 1.0
"""Seconds between two key frames."""


class Wall:
    """A clock on the wall that goes on only when it is told."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def monotonic(self) -> float:
        return self.seconds


class Decoded(NamedTuple):
    """A decoded frame: its time, and the time that was due once it was there."""

    seconds: float
    due: float


def silent() -> SoundRing:
    """Return a ring that no device reads."""
    ring = SoundRing()
    ring.close()
    return ring


class SlowDecoder(Decoder):
    """Takes a time of the wall clock for each frame."""

    def __init__(self, source: PlayedFile, playback: Playback, wall: Wall, cost: float) -> None:
        super().__init__(source, playback, Sound(SoundFeed(silent())))
        self._wall, self._cost, self._at = wall, cost, playback
        self.decoded: list[Decoded] = []

    def _take(self, frame: VideoFrame, picture: VideoStream) -> None:
        self._wall.seconds += self._cost
        super()._take(frame, picture)
        self.decoded.append(Decoded(self._last, self._at.now()))


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten seconds with a key frame each second."""
    return clips.write(tmp_path_factory.mktemp("film") / "film.mp4", frames=250, key_every=25)


def played(film: Path, cost: float, monkeypatch: pytest.MonkeyPatch) -> tuple[list[Decoded], list[float]]:
    """Play a film to its end with a decoder that takes `cost` seconds a frame, and with no other thread.

    Return what was decoded, and the times of the pictures that were shown.
    """
    wall = Wall()
    monkeypatch.setattr(clock, "time", wall)
    shown = list[float]()
    with FileIO(film) as file:
        source = PlayedFile(PlainFile(file, film.stat().st_size))
        playback = Playback(10.0, Jump(0, 0.0, To.EXACT), (320, 180), SoundFeed(silent()), playing=True)
        decoder = SlowDecoder(source, playback, wall, cost)
        while not decoder._at_end:
            decoder.work()
            with playback._turn:
                while (due := playback._next()[0]) is not None:
                    shown.append(due.timed.seconds)
                    playback.note_shown(due.slot)
    return decoder.decoded, shown


def test_a_decoder_in_time_shows_every_picture(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded, shown = played(film, 0.04, monkeypatch)
    assert [round(each.seconds * 25) for each in decoded] == list(range(250))
    assert len(shown) > 240


def test_pictures_that_are_late_are_left_out_up_to_the_next_key_frame(
    film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded, shown = played(film, 0.5, monkeypatch)
    steps = [(one, other) for one, other in pairwise(decoded) if one.due <= 9.0]  # the last key frame
    leaps = [step for step in steps if step[0].due - step[0].seconds > _LEAP]
    others = [step for step in steps if step not in leaps]
    assert len(leaps) == 2
    for late, key in leaps:
        assert key.seconds % _KEYS == pytest.approx(0.0, abs=0.001)
        assert late.due <= key.seconds < late.due + _KEYS
        assert key.seconds in shown
    assert all(other.seconds - one.seconds < 0.5 for one, other in others)


def test_time_stamps_that_begin_anew_are_counted_on(tmp_path: Path) -> None:
    """Parts of a recording that were copied behind each other make such a file."""
    parts = [
        clips.write(tmp_path / "first.ts", paint=lambda _number: (60, 20)),
        clips.write(tmp_path / "second.ts", paint=lambda _number: (200, 20)),
    ]
    joined = tmp_path / "joined.ts"
    joined.write_bytes(b"".join(part.read_bytes() for part in parts))
    seen = list[tuple[float, int]]()
    with viewing(joined, paused=False) as viewer:

        def is_last(picture: VideoPicture) -> bool:
            seen.append((picture.seconds, viewer.brightness(0.25)))
            return picture.seconds > 3.85

        viewer.wait(VideoPicture, is_last)
        ended = viewer.wait(Position, lambda position: position.ended)
    times = [seconds for seconds, _bright in seen]
    assert times == sorted(times)
    assert times[-1] < 4.0
    assert ended.seconds == pytest.approx(3.96, abs=0.2)
    for seconds, bright in seen:
        assert bright == pytest.approx(60 if seconds < 1.99 else 200, abs=2)


def test_the_end_is_no_later_for_a_machine_that_slept_there(monkeypatch: pytest.MonkeyPatch) -> None:
    wall = Wall()
    monkeypatch.setattr(clock, "time", wall)
    playback = Playback(10.0, Jump(0, 9.0, To.EXACT), (320, 180), SoundFeed(silent()), playing=True)
    playback.note_end(0)
    playback._next()
    wall.seconds += 3600.0
    playback._next()
    assert playback._position() == Position(seconds=10.0, playing=False, ended=True)


class NearFile(PlayedFile):
    """Takes a key frame a little behind a time for the one before it, as a file without an index may."""

    def seek(self, seconds: float) -> "list[Packet[Any]]":
        return super().seek(seconds + 0.05)


def test_a_picture_just_before_a_key_frame_is_found_from_the_one_before(film: Path) -> None:
    with FileIO(film) as file:
        source = NearFile(PlainFile(file, film.stat().st_size))
        feed = SoundFeed(silent())
        playback = Playback(10.0, Jump(0, 24.3 / 25, To.EXACT), (320, 180), feed, playing=False)
        decoder = Decoder(source, playback, Sound(feed))
        while not playback._ahead:
            decoder.work()
        assert [round(timed.seconds * 25) for timed in (*playback._ahead, *playback._back)] == [24, 25]
