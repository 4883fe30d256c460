"""The rate of frames by their time stamps, as the engine tells it."""

from collections.abc import Sequence

import pytest

from app.core.file.media import VideoFile, VideoStream
from app.probe.matroska_rate import FrameRate, frame_rate, with_frame_rate
from app.probe.matroska_times import FrameTimes

FILM = 41_708_333
"""Nanoseconds of a frame of 23.976 frames a second."""
VARIABLE = FrameRate(is_variable=True, text="")


def rounded(rate: float, count: int) -> list[int]:
    """Return time stamps in whole milliseconds."""
    return [round(at * 1000 / rate) for at in range(count)]


@pytest.mark.parametrize(
    ("times", "frame_duration", "text"),
    [
        pytest.param(rounded(25, 129), 0, "25.000", id="exact"),
        pytest.param(rounded(24000 / 1001, 129), FILM, "23.976", id="rounded, with a duration"),
        pytest.param(rounded(24000 / 1001, 129), 0, "24.000", id="rounded, without one"),
        pytest.param(rounded(12.345, 129), 0, "12.346", id="unusual"),
        pytest.param([0, 120, 40, 80, 160], 0, "25.000", id="out of order"),
        pytest.param([0, 33], FILM, "23.976", id="too few"),
        pytest.param([0, 33], 41_999_999, "", id="too few, with a false duration"),
        pytest.param([], 0, "", id="none"),
        pytest.param([*range(0, 2000, 40), *range(4000, 6000, 40)], 0, "25.000", id="with a gap"),
    ],
)
def test_regular_frames_have_a_rate(times: Sequence[int], frame_duration: int, text: str) -> None:
    found = FrameTimes(frame_duration=frame_duration, times=list(times))

    assert frame_rate(found) == FrameRate(is_variable=False, text=text)


def test_the_unit_of_time_may_be_another() -> None:
    assert frame_rate(FrameTimes(scale=100_000, times=list(range(0, 4000, 200)))).text == "50.000"


def test_irregular_frames_have_none() -> None:
    assert frame_rate(FrameTimes(times=[at * at for at in range(50)], frame_duration=FILM)) == VARIABLE


def media(rate: float | None, mode: str) -> VideoFile:
    return VideoFile(video=(VideoStream(codec="HEVC", frame_rate=rate, frame_rate_mode=mode),))


STEADY = FrameTimes(times=rounded(25, 50))
UNSTEADY = FrameTimes(times=[at * at for at in range(50)])


def test_frames_tell_a_rate_that_was_unknown() -> None:
    assert with_frame_rate(media(None, "VFR"), "", STEADY) == media(25.0, "CFR")
    assert with_frame_rate(media(None, "CFR"), "", UNSTEADY) == media(None, "VFR")


def test_a_rate_that_rounds_to_zero_is_unknown() -> None:
    hours = FrameTimes(times=[at * 10**8 for at in range(9)])

    assert with_frame_rate(media(None, "CFR"), "", hours) == media(None, "CFR")


def test_frames_confirm_a_guess() -> None:
    assert with_frame_rate(media(25.0, "CFR"), "25.000", STEADY) == media(25.0, "CFR")
    assert with_frame_rate(media(None, "VFR"), "25.000", STEADY) == media(25.0, "CFR")


def test_the_engine_judges_a_guess_that_frames_do_not_confirm() -> None:
    assert with_frame_rate(media(24.0, "CFR"), "24.000", STEADY) is None
    assert with_frame_rate(media(25.0, "CFR"), "25.000", UNSTEADY) is None


def test_the_engine_judges_a_file_with_several_videos() -> None:
    two = VideoFile(video=media(25.0, "CFR").video * 2)

    assert with_frame_rate(two, "25.000", STEADY) is None
