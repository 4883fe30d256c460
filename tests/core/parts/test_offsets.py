"""The place in a video where another one begins."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.parts.offsets import Offset, Support, Vote, find_offset, is_varied, support
from app.core.parts.parts_print import PartFrame
from tests.core.parts.made_films import made_file


@given(
    st.floats(-600, 7200),
    st.sampled_from([1.0, 25 / 24, 24 / 25]),
    st.lists(st.floats(0, 600), min_size=3, max_size=20, unique=True),
)
def test_the_offset_that_most_frames_tell_is_found(seconds: float, scale: float, parts: list[float]) -> None:
    parts = sorted(parts)
    if parts[-1] - parts[0] < 60:  # Too close to tell speeds apart
        scale = 1.0
    votes = [Vote(part, part * scale + seconds) for part in parts]
    noise = [Vote(part, part * 3 + 10_000 + seconds) for part in parts[:2]]
    found = find_offset([*votes, *noise])
    assert found is not None
    near = [vote for vote in votes if abs(found.in_whole(vote.part) - vote.whole) < 0.9]
    assert len(near) >= 2
    assert found.in_part(found.in_whole(5.0)) == pytest.approx(5.0)


def test_one_frame_tells_no_offset() -> None:
    assert find_offset([Vote(1.0, 11.0), Vote(1.1, 11.0), Vote(1.2, 11.0)]) is None
    assert find_offset([Vote(1.0, 11.0), Vote(9.1, 50.0)]) is None
    found = find_offset([Vote(1.0, 11.0), Vote(9.1, 19.0)], mirror=True)
    assert found is not None
    assert (found.seconds, found.mirrored) == (10.0, True)


def test_an_offset_is_turned_round() -> None:
    offset = Offset(90.0, 25 / 24, mirrored=True)
    turned = offset.turned()
    assert turned.in_whole(offset.in_whole(7.0)) == pytest.approx(7.0)
    assert turned.mirrored


def test_support_is_where_stored_frames_agree() -> None:
    whole = made_file(1, [("film", 0, 600)])
    part = made_file(2, [("film", 200, 320)], noise=3)
    found = support(part.questions, whole.answers, Offset(200.0))
    assert found is not None
    assert 0 <= found.begin < found.end <= 120
    assert support(part.questions, whole.answers, Offset(230.0)) is None


def test_support_may_end_before_the_part_but_has_no_large_gaps() -> None:
    part = made_file(2, [("film", 0, 300)])
    opening = made_file(1, [("film", 0, 130), ("other", 0, 470)])
    found = support(part.questions, opening.answers, Offset(0.0))
    assert found is not None
    assert found.end < 130
    ends = made_file(1, [("film", 0, 42), ("other", 0, 216), ("film", 258, 300), ("other", 300, 600)])
    assert support(part.questions, ends.answers, Offset(0.0)) is None


def test_mirrored_frames_support_a_mirrored_offset() -> None:
    whole = made_file(1, [("film", 0, 600)])
    part = made_file(2, [("film", 200, 320)], mirror=True)
    assert support(part.questions, whole.answers, Offset(200.0, mirrored=True)) is not None
    assert support(part.questions, whole.answers, Offset(200.0)) is None


def test_support_without_frames_is_none() -> None:
    questions = (PartFrame(1.0, 1),)
    assert support(questions, (), Offset(0.0)) is None
    assert Support(1.0, 2.0).end == 2.0


def test_a_still_is_not_varied() -> None:
    hashes = [random.Random(number).getrandbits(64) for number in range(3)]  # noqa: S311 - no secret
    assert not is_varied([hashes[0], hashes[0] ^ 1, hashes[0] ^ 0xFF, hashes[1]])
    assert is_varied([hashes[0], hashes[0] ^ 1, *hashes])
