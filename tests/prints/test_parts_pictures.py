"""The frames by which a video is found in a longer one: which are taken, and what they may cost."""

import io
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from app.core.near.grey import Cutout
from app.core.parts.parts_print import PartsPrint
from app.libav.video import NoPicture
from app.prints import parts_pictures
from app.prints.decoding import FrameReader
from app.prints.parts_pictures import hashes_beside, parts_print
from app.probe.bounded_file import BoundedFile
from tests.prints import clips

Clock = Callable[[], float]


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A video of 40 seconds with a key frame each 2 seconds."""
    path = tmp_path_factory.mktemp("parts") / "film.mp4"
    return clips.write(path, frames=1000, key_every=50, paint=clips.slow_scene)


def opened(file: io.FileIO) -> BoundedFile:
    return BoundedFile(file, os.fstat(file.fileno()).st_size, lambda _count: None)


def taken(path: Path, seconds: float | None = None, **clock: Clock) -> PartsPrint:
    with io.FileIO(os.fspath(path)) as file:
        return parts_print(opened(file), seconds, **clock)


def test_key_frames_are_8_seconds_apart_and_windows_are_dense(film: Path) -> None:
    made = taken(film)
    assert [frame.seconds for frame in made.answers] == [0.0, 8.0, 16.0, 24.0, 32.0]
    assert made.questions[0].seconds == 0.0
    assert made.questions[-1].seconds > 39.5
    steps = [later.seconds - one.seconds for one, later in itertools.pairwise(made.questions)]
    assert 5.5 < 1 / (sum(steps) / len(steps)) < 6.5
    assert max(steps) < 0.25


def test_frames_of_one_time_are_alike_in_another_encoding(film: Path, tmp_path: Path) -> None:
    other = clips.write(
        tmp_path / "b.mkv", frames=500, key_every=30, paint=lambda at: clips.slow_scene(at + 251), bars=12
    )
    whole, part = taken(film), taken(other)
    compared = [
        min(
            (answer.hash ^ question.hash).bit_count()
            for question in part.questions
            if abs(question.seconds + 10.04 - answer.seconds) < 0.35
        )
        for answer in whole.answers
        if 10.5 < answer.seconds < 29.5
    ]
    assert len(compared) == 2
    assert max(compared) <= 8
    assert part.box.top > 0


def test_a_long_video_has_four_windows(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts_pictures, "spans", lambda _length: [(4.0, 6.0), (30.0, 31.0)])
    found = {int(frame.seconds) for frame in taken(film).questions}
    assert found == {4, 5, 30} | ({6, 31} & found)


def test_frames_beside_times_are_hashed(film: Path) -> None:
    box = taken(film).box
    with io.FileIO(os.fspath(film)) as file:
        first, second, beyond = hashes_beside(opened(file), None, [5.0, 20.0, 500.0], box)
    assert 14 <= len(first) <= 16
    assert 14 <= len(second) <= 16
    assert beyond == []


def test_key_frames_are_farther_apart_where_they_cost_more(film: Path) -> None:
    # Each look at the clock costs a second: two seconds are allowed.
    made = taken(film, cpu_clock=itertools.count(0, 1).__next__)
    assert 1 <= len(made.answers) <= 3
    assert len(made.questions) < 20


def test_frames_that_cost_too_much_are_not_compared(film: Path) -> None:
    with io.FileIO(os.fspath(film)) as file:
        clock = itertools.count(0, parts_pictures.CONFIRM_CPU * 0.7).__next__
        found = hashes_beside(opened(file), None, [5.0, 20.0], Cutout(0, 0, 72, 64), clock)
    assert found[1] == []


def test_a_file_without_seeking_is_refused(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FrameReader, "seek", lambda _decoder, _seconds: False)
    with pytest.raises(NoPicture) as refused:
        taken(film)
    assert refused.value.reason.code == "parts.no_seek"


def test_more_than_the_budget_is_not_read(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts_pictures, "_BUDGET", 40_000)
    with pytest.raises(NoPicture) as refused:
        taken(film)
    assert refused.value.reason.code in {"parts.too_much", "preview.no_frame", "preview.damaged"}


@pytest.mark.parametrize("data", [b"", bytes(5000)])
def test_what_is_no_video_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.mp4").write_bytes(data)
    with pytest.raises(NoPicture):
        taken(tmp_path / "a.mp4")


def test_a_flat_video_has_no_frames_that_tell_something(tmp_path: Path) -> None:
    def black(_at: int) -> av.VideoFrame:
        frame = av.VideoFrame(clips.WIDTH, clips.HEIGHT, "gray")
        frame.planes[0].update(bytes(frame.planes[0].buffer_size))
        return frame

    flat = clips.write(tmp_path / "flat.mp4", frames=300, paint=black)
    made = taken(flat)
    assert (made.answers, made.questions) == ((), ())
