"""Sound goes through a ring at the times that the clock wants, and the clock follows a steady device."""

import math
import struct
import sys
import time
from array import array
from itertools import count as counting
from pathlib import Path
from queue import SimpleQueue

import av
import psutil
import pytest

from app.core.message import Message
from app.player import clock, sound_child, sound_output, sound_ring
from app.player.clock import Clock
from app.player.protocol import (
    Opened,
    Pause,
    Play,
    Position,
    SetSound,
    SetSpeed,
    SoundEnded,
    SoundEvent,
    SoundStarted,
    encode,
)
from app.player.sound_child import DeviceTiming, SoundEnds
from app.player.sound_feed import SoundFeed
from app.player.sound_output import SoundOutput
from app.player.sound_ring import FRAMES, RATE, TOLERANCE, RingReader, SoundRing, now_ns
from app.player.volume import Volume
from app.process.named import TargetName
from tests.child_processes import all_have_ended, child_processes, has_name
from tests.player.viewer import Viewer, viewing
from tests.waiting import wait_until

MS = 1_000_000
_ATTEMPTS = 20
"""Times to play a part until its sound is heard with its pictures, which a busy machine may hold up."""


def counted(first: int, frames: int) -> bytes:
    """Return frames that tell their number, modulo 30,000, in the left channel."""
    return b"".join(struct.pack("=hh", number % 30_000 + 1, 0) for number in range(first, first + frames))


def numbers(data: bytes) -> list[int]:
    return list(array("h", data)[::2])


class Wall:
    """A clock on the wall that goes on only when it is told: a busy machine may stand still at any line."""

    def __init__(self) -> None:
        self.ns = 100_000 * MS

    def perf_counter_ns(self) -> int:
        return self.ns

    def monotonic(self) -> float:
        return self.ns / 1e9


@pytest.fixture
def ring() -> SoundRing:
    made = SoundRing()
    made.close()
    return made


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    """The time of the clock and of the ring."""
    wall = Wall()
    for module in (clock, sound_ring):
        monkeypatch.setattr(module, "time", wall)
    return wall


def fed(ring: SoundRing, seconds: float, running: Clock) -> SoundFeed:
    """Return a feed with so much counted sound, from the time 10 s on."""
    feed = SoundFeed(ring)
    feed.begin(10.0, running.speed)
    feed.put(counted(0, round(seconds * RATE)))
    feed.follow(running)
    return feed


def running_at(seconds: float, speed: float = 1.0) -> Clock:
    running = Clock()
    running.set(seconds)
    running.set_speed(speed)
    running.run(on=True)
    return running


@pytest.mark.usefixtures("wall")
def test_the_frame_that_is_due_is_heard(ring: SoundRing) -> None:
    fed(ring, 1.0, running_at(10.5))
    order = ring.order()
    assert order is not None
    assert order.anchor == RATE // 2
    taken = numbers(RingReader(ring).take(480, order.anchor_ns + 100 * MS))

    due = order.anchor + RATE // 10
    assert taken == [frame % 30_000 + 1 for frame in range(due, due + 480)]


@pytest.mark.usefixtures("wall")
def test_nothing_is_heard_while_the_clock_stands_and_beyond_the_end(ring: SoundRing) -> None:
    running = running_at(10.0)
    feed = fed(ring, 0.1, running)
    reader = RingReader(ring)
    assert any(reader.take(480, now_ns()))
    assert not any(reader.take(480, now_ns() + 1000 * MS))
    running.run(on=False)
    feed.follow(running)
    assert not any(reader.take(480, now_ns()))


@pytest.mark.usefixtures("wall")
def test_small_differences_are_left_and_large_ones_are_leapt_over(ring: SoundRing) -> None:
    fed(ring, 1.0, running_at(10.0))
    reader, at = RingReader(ring), now_ns()
    first = numbers(reader.take(480, at))
    second = numbers(reader.take(480, at + 30 * MS))  # 20 ms late
    third = numbers(reader.take(480, at + 200 * MS))

    assert second[0] == first[-1] + 1
    assert third[0] == pytest.approx(first[0] + 0.2 * RATE, abs=2)
    report = ring.report()
    assert report is not None
    assert report.ahead < -TOLERANCE


def test_the_clock_follows_a_steady_device_and_no_other(ring: SoundRing, wall: Wall) -> None:
    running = running_at(10.0)
    feed = fed(ring, 1.0, running)
    for steady, gained in ((False, 0.0), (True, 0.006)):
        wall.ns += MS
        before, reader = running.now(), RingReader(ring)
        reader.take(480, now_ns(), steady=steady)
        reader.take(480, now_ns() - 10 * MS, steady=steady)  # it plays 20 ms more than the clock wants
        feed.follow(running)
        assert running.now() - before == pytest.approx(gained, abs=0.0005)


@pytest.mark.usefixtures("wall")
def test_the_ring_takes_more_sound_than_it_holds_as_time_goes_on(ring: SoundRing) -> None:
    running = running_at(10.0)
    running.run(on=False)
    feed = fed(ring, 6.0, running)
    order = ring.order()
    assert order is not None
    assert order.end - order.first <= FRAMES
    assert feed.until() == pytest.approx(16.0)
    running.set(15.0)
    running.run(on=True)
    feed.follow(running)
    assert numbers(RingReader(ring).take(480, now_ns()))[0] == 5 * RATE % 30_000 + 1


def test_a_ring_that_says_impossible_things_is_silent(ring: SoundRing) -> None:
    ring._memory[:56] = struct.pack("=7q", 1, 1, 2**62, 5, -(2**62), 2**62, 1)
    assert not any(RingReader(ring).take(480, now_ns()))
    ring._memory[:56] = struct.pack("=7q", 1, 1, 7, now_ns(), -5, 2**50, 1)
    assert len(RingReader(ring).take(480, now_ns())) == 480 * 4


def requests(timing: DeviceTiming, *, seconds: float, rate: float = RATE, stall: float = 0.0) -> float:
    """Let a device ask for 100 ms at a time, of which it keeps two parts; return how wrong the times are."""
    at, wrong = 0, 0.0
    for number in range(round(seconds * 10)):
        taken = number * 4800 / rate
        at = int((max(0.0, taken - 0.06) + (stall if number > seconds * 5 else 0.0)) * 1_000_000_000) + 1
        heard = taken + (stall if number > seconds * 5 else 0.0)
        wrong = timing.request(4800, at) / 1_000_000_000 - heard
    return wrong


def test_the_time_at_which_frames_are_heard_is_learnt() -> None:
    assert requests(DeviceTiming(), seconds=10) == pytest.approx(0.0, abs=0.005)


def test_a_device_that_drifts_or_stands_still_is_followed() -> None:
    for rate, stall in ((RATE * 1.001, 0.0), (RATE * 0.999, 0.0), (RATE, 0.3), (RATE, 2.0)):
        timing = DeviceTiming()
        assert requests(timing, seconds=60, rate=rate, stall=stall) == pytest.approx(0.0, abs=0.01)
        assert timing.steady


def test_a_device_with_a_wrong_rate_is_not_trusted() -> None:
    timing = DeviceTiming()
    requests(timing, seconds=10, rate=RATE * 0.9)
    assert not timing.steady


def test_the_volume_is_that_of_the_ear() -> None:
    volume = Volume(1.0)
    data = array("h", [1000, -32_768, 32_767]).tobytes()
    assert volume.applied(data) == data
    volume.set(0.5)
    assert list(array("h", volume.applied(data))) == [125, -4096, 4095]
    for level in (0.0, -1.0, math.nan):
        volume.set(level)
        assert not any(volume.applied(data))
    volume.close()


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds with a tone of 1 kHz in the first half, in two tracks."""
    path = tmp_path_factory.mktemp("film") / "film.mkv"
    with av.open(str(path), "w") as container:
        picture = container.add_stream("mpeg4", rate=25)
        picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
        tracks = [container.add_stream("pcm_s16le", rate=RATE) for _ in range(2)]
        for track in tracks:
            track.layout = "mono"
        for number in range(100):
            frame = av.VideoFrame(64, 48, "yuv420p")
            frame.pts = number
            container.mux(picture.encode(frame))
            for track in tracks:
                loud = number < 50
                tone = av.AudioFrame("s16", "mono", RATE // 25)
                wave = [int(8000 * loud * math.sin(2 * math.pi * at * 1000 / RATE)) for at in range(1920)]
                tone.planes[0].update(array("h", wave).tobytes())
                tone.sample_rate, tone.pts = RATE, number * 1920
                container.mux(track.encode(tone))
        container.mux(picture.encode(None))
    return path


def play_to_nobody(ends: SoundEnds, ring: SoundRing, volume: Volume) -> None:
    """Take frames as a device would, and tell by the kind of the backend whether they were loud."""
    reader, loud = RingReader(ring), False
    ends.events.send_bytes(encode(SoundStarted("none")))
    start = now_ns()
    for number in counting():
        due = start + number * 20 * MS
        while now_ns() < due:
            time.sleep(0.002)
        heard = max(map(abs, numbers(volume.applied(reader.take(960, due))))) > 1000
        if heard != loud:
            loud = heard
            ends.events.send_bytes(encode(SoundStarted("loud" if loud else "quiet")))


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_output, "_SERVE", TargetName.of(play_to_nobody))


def heard(events: "SimpleQueue[SoundEvent]", wanted: SoundEvent) -> None:
    """Wait for an event of the sound."""
    while events.get(timeout=60) != wanted:
        pass


def seen_at(viewer: Viewer, events: "SimpleQueue[SoundEvent]", wanted: SoundEvent) -> float:
    """Return the time of the picture that is shown when an event of the sound comes.

    It may not come at all: a device that a busy machine holds up leaps over what it has missed.
    """
    while picture := viewer.picture():
        while not events.empty():
            if events.get() == wanted:
                return picture.seconds
    return math.inf


def play_from(viewer: Viewer, seconds: float, events: "SimpleQueue[SoundEvent]") -> None:
    """Go on from a time, with nothing in the queue that was heard before."""
    viewer.player.command(Pause())
    viewer.seek(seconds)
    while not events.empty():
        events.get()
    viewer.player.command(Play())


@pytest.mark.usefixtures("device")
@pytest.mark.parametrize("speed", [1.0, 2.0, 0.5])
def test_the_sound_of_a_file_is_heard_at_its_time(film: Path, speed: float) -> None:
    events: SimpleQueue[SoundEvent] = SimpleQueue()
    with viewing(film) as viewer:
        opened = viewer.wait(Opened)
        assert [track.index for track in opened.sounds] == [1, 2]
        viewer.player.start_sound(1.0, events.put)
        assert events.get(timeout=60) == SoundStarted("none")
        viewer.player.command(SetSpeed(speed))
        viewer.player.command(SetSound(on=True, track=2))

        def is_in_time() -> bool:
            play_from(viewer, 1.5, events)
            loud = seen_at(viewer, events, SoundStarted("loud"))
            quiet = seen_at(viewer, events, SoundStarted("quiet"))
            return loud < 1.9 and abs(quiet - 2.0) < 0.3

        assert any(is_in_time() for _ in range(_ATTEMPTS))


@pytest.mark.usefixtures("device")
def test_the_volume_works_at_once(film: Path) -> None:
    events: SimpleQueue[SoundEvent] = SimpleQueue()
    with viewing(film) as viewer:
        viewer.player.start_sound(1.0, events.put)
        assert events.get(timeout=60) == SoundStarted("none")
        viewer.player.command(SetSound(on=True))

        def is_in_time() -> bool:
            viewer.player.set_volume(1.0)
            play_from(viewer, 0.0, events)
            seen_at(viewer, events, SoundStarted("loud"))
            viewer.player.set_volume(0.0)
            return seen_at(viewer, events, SoundStarted("quiet")) < 1.9

        assert any(is_in_time() for _ in range(_ATTEMPTS))


def sounding() -> list[psutil.Process]:
    """Return the processes that play sound, as soon as they have their name."""
    return [each for each in child_processes() if has_name(each, "cinventory-soun")]


@pytest.mark.usefixtures("device")
def test_the_picture_goes_on_without_the_sound(film: Path) -> None:
    events: SimpleQueue[SoundEvent] = SimpleQueue()
    with viewing(film) as viewer:
        viewer.player.start_sound(1.0, events.put)
        viewer.player.command(SetSound(on=True))
        assert wait_until(lambda: bool(sounding()), 60)
        viewer.player.command(Play())
        sounding()[0].kill()
        heard(events, SoundEnded(Message("sound.died")))
        viewer.wait(Position, lambda position: position.ended)


def test_without_the_package_there_is_a_reason(ring: SoundRing, monkeypatch: pytest.MonkeyPatch) -> None:
    told: SimpleQueue[SoundEvent] = SimpleQueue()
    monkeypatch.setattr(sound_output, "_SERVE", TargetName.of(play_without_package))
    output = SoundOutput(SoundRing(), 1.0, told.put)
    assert told.get(timeout=60) == SoundEnded(Message("sound.not_installed"))
    output.close()
    assert all_have_ended()


def play_without_package(ends: SoundEnds, ring: SoundRing, volume: Volume) -> None:
    """Be an installation without the extra."""
    sys.modules["miniaudio"] = None  # type: ignore[assignment]  # as Python marks what cannot be imported
    sound_child.serve(ends, ring, volume)
