"""The time stamps of frames, read from files put together byte by byte."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.probe.bounded_file import BoundedFile
from app.probe.matroska_times import FrameTimes, matroska_head
from tests.probe import matroska
from tests.probe.matroska import AUDIO, VIDEO, block, cluster, element, lasting_block, number, track, tracks

PICTURE = track(1, VIDEO, 40_000_000)
SOUND = track(2, AUDIO)

Read = Callable[[bytes], FrameTimes | None]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def times(contents: bytes) -> FrameTimes | None:
        path = tmp_path / "film.mkv"
        path.write_bytes(contents)
        with path.open("rb", buffering=0) as file:
            source = BoundedFile(file, len(contents), lambda _count: None)
            source.read_head()
            return matroska_head(source).times

    return times


def test_the_times_are_those_of_the_video_track_in_the_order_of_the_file(read: Read) -> None:
    first = cluster(1000, block(1, 0), block(2, 3), block(1, 80), block(1, -40))
    second = cluster(2000, block(2, 0), block(1, 1))

    found = read(tracks(SOUND, PICTURE, scale=500_000) + first + second)

    assert found == FrameTimes(scale=500_000, frame_duration=40_000_000, times=[1000, 1080, 960, 2001])


def test_large_frames_are_skipped(read: Read) -> None:
    large = [block(1, 40 * at, size=100_000) for at in range(3)]

    found = read(tracks(PICTURE) + cluster(0, *large))

    assert found is not None
    assert found.times == [0, 40, 80]


def test_frames_are_counted_to_129(read: Read) -> None:
    found = read(tracks(PICTURE) + cluster(0, *(block(1, at) for at in range(200))))

    assert found is not None
    assert found.times == list(range(129))


def test_frames_of_other_tracks_are_counted_to_512_a_track(read: Read) -> None:
    sounds = [block(2, 0)] * 1025

    found = read(tracks(PICTURE, SOUND) + cluster(0, block(1, 0), *sounds, block(1, 40)))

    assert found is not None
    assert found.times == [0]


def test_a_track_may_have_a_number_of_two_bytes(read: Read) -> None:
    found = read(tracks(track(300, VIDEO)) + cluster(0, block(300, 5)))

    assert found == FrameTimes(times=[5])


def test_a_frame_that_the_end_of_the_file_cuts_does_not_count(read: Read) -> None:
    found = read((tracks(PICTURE) + cluster(0, block(1, 0), block(1, 40)))[:-1])

    assert found is not None
    assert found.times == [0]


@pytest.mark.parametrize(
    "contents",
    [
        pytest.param(tracks(SOUND) + cluster(0, block(2, 0)), id="no video"),
        pytest.param(tracks(PICTURE, track(3, VIDEO)) + cluster(0, block(1, 0)), id="two videos"),
        pytest.param(tracks(PICTURE) + cluster(0, lasting_block(1, 0, 40)), id="durations of frames"),
        pytest.param(tracks(PICTURE, scale=0) + cluster(0, block(1, 0)), id="no unit of time"),
        pytest.param(tracks(PICTURE) + cluster(0, block(1, 0), b"\0" * 50), id="no element"),
        pytest.param(tracks(PICTURE) + cluster(0, matroska.element("A3", b"\1")), id="no track"),
        pytest.param(tracks(PICTURE) + matroska.element("EC", b"") * 30_000, id="empty elements"),
        pytest.param(b"", id="empty"),
    ],
)
def test_a_file_that_only_the_engine_can_judge_has_no_times(read: Read, contents: bytes) -> None:
    assert read(contents) is None


def test_without_times_tracks_are_read_only_for_their_flags(tmp_path: Path) -> None:
    commentary = element("AE", number("D7", 2) + number("83", AUDIO) + number("55AF", 1))
    found = []
    for sound in (SOUND, commentary):
        path = tmp_path / "film.mkv"
        path.write_bytes(tracks(PICTURE, sound) + cluster(0, block(1, 0)))
        with path.open("rb", buffering=0) as file:
            source = BoundedFile(file, path.stat().st_size, lambda _count: None)
            found.append(matroska_head(source, timed=False))
    assert found == [
        (None, []),
        (None, [{0xD7: 1, 0x83: VIDEO, 0x23E383: 40_000_000}, {0xD7: 2, 0x83: AUDIO, 0x55AF: 1}]),
    ]
