"""Frames and boxes as bytes, and the windows of a video."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.near.grey import Cutout
from app.core.parts.parts_print import (
    PartFrame,
    box_from_bytes,
    box_to_bytes,
    frames_from_bytes,
    frames_to_bytes,
    spans,
)


@given(st.lists(st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1))))
def test_frames_come_back_from_their_bytes(rows: list[tuple[int, int]]) -> None:
    frames = tuple(PartFrame(at / 1000, hash_) for at, hash_ in sorted(rows))
    data = frames_to_bytes(frames)
    assert len(data) == 12 * len(frames)
    assert frames_from_bytes(data) == frames


@pytest.mark.parametrize("data", [bytes(11), frames_to_bytes([PartFrame(2.0, 1), PartFrame(1.0, 1)])])
def test_other_bytes_are_no_frames(data: bytes) -> None:
    with pytest.raises(ValueError, match="frames"):
        frames_from_bytes(data)


def test_a_box_comes_back_from_its_bytes() -> None:
    assert box_from_bytes(box_to_bytes(Cutout(4, 0, 72, 55))) == Cutout(4, 0, 72, 55)


@pytest.mark.parametrize("data", [b"", bytes(4), bytes([0, 0, 73, 64]), bytes([9, 0, 8, 64])])
def test_other_bytes_are_no_box(data: bytes) -> None:
    with pytest.raises(ValueError, match="box"):
        box_from_bytes(data)


@given(st.floats(10.0, 36_000.0))
def test_each_quarter_of_a_video_has_a_window(length: float) -> None:
    found = spans(length)
    assert len(found) == 4
    for number, (begin, end) in enumerate(found):
        assert 0 <= begin < end <= length + 1e-6
        assert number * length / 4 - 1e-6 <= (begin + end) / 2 <= (number + 1) * length / 4 + 1e-6
    if length <= 60:
        assert found[0][0] == 0
        assert found[-1][1] == pytest.approx(length)
        assert all(one[1] == other[0] for one, other in itertools.pairwise(found))
