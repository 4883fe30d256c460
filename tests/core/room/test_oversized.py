"""Bits per pixel that are usual in a class, and what is beyond: no file is far out by the width of a bin."""

import pytest

from app.core.advice.grounds import LEAST_OWN
from app.core.room.oversized import STEP, Usual, usual


def test_too_few_files_tell_nothing() -> None:
    assert usual({}) is None
    assert usual({10: LEAST_OWN - 1}) is None
    assert usual({10: LEAST_OWN}) is not None


def test_the_upper_quartile_and_the_fence_follow_the_middle_half() -> None:
    found = usual({100: 25, 200: 50, 300: 25})
    assert found is not None
    assert found.upper == pytest.approx(201 * STEP)
    assert found.fence == pytest.approx((201 + 1.5 * 101) * STEP)


def test_equal_files_are_all_usual() -> None:
    found = usual({100: 50})
    assert found is not None
    assert found.excess(100.9 * STEP) == pytest.approx((0.0, 0.0))


@pytest.mark.parametrize("bits", [0.05, 0.2, 0.31, 1.0, 50.0])
def test_what_is_beyond_is_a_part_of_the_file(bits: float) -> None:
    least, most = Usual(0.2, 0.3).excess(bits)
    assert 0 <= least <= most < 1
    assert (least > 0) is (bits > 0.3)
