"""Frame rates are exact, and time codes agree with SMPTE ST 12-1."""

from fractions import Fraction

import pytest

from app.core.export.frame_rates import drops, exact_rate, first_frame, frames_of, timecode

FILM, NTSC, FAST = Fraction(24000, 1001), Fraction(30000, 1001), Fraction(60000, 1001)


@pytest.mark.parametrize(
    ("told", "mode", "rate"),
    [
        (23.976, "CFR", FILM),
        (23.98, None, None),
        (24.0, "CFR", Fraction(24)),
        (25.0, None, Fraction(25)),
        (29.97, "CFR", NTSC),
        (29.97, "VFR", None),
        (59.94, "CFR", FAST),
        (119.88, "CFR", Fraction(120000, 1001)),
        (14.985, "CFR", Fraction(15000, 1001)),
        (29.85, None, None),
        (0.0, None, None),
        (None, None, None),
        (float("nan"), None, None),
        (90000.0, "CFR", None),
    ],
)
def test_rates_of_files_are_exact_or_unknown(
    told: float | None, mode: str | None, rate: Fraction | None
) -> None:
    assert exact_rate(told, mode) == rate


@pytest.mark.parametrize(
    ("frame", "rate", "text"),
    [
        (1799, NTSC, "00:00:59;29"),
        (1800, NTSC, "00:01:00;02"),
        (17981, NTSC, "00:09:59;29"),
        (17982, NTSC, "00:10:00;00"),
        (107892, NTSC, "01:00:00;00"),
        (3599, FAST, "00:00:59;59"),
        (3600, FAST, "00:01:00;04"),
        (215784, FAST, "01:00:00;00"),
        (24 * 107892 + 5, NTSC, "00:00:00;05"),
    ],
)
def test_time_codes_with_dropped_numbers(frame: int, rate: Fraction, text: str) -> None:
    assert timecode(frame, rate, dropped=True) == text


def test_each_time_code_names_its_frame() -> None:
    for rate in (FILM, Fraction(25), NTSC, FAST):
        for dropped in {False, drops(rate)}:
            texts = [timecode(frame, rate, dropped=dropped) for frame in range(36_100)]
            assert len(set(texts)) == len(texts)
            assert [first_frame(text, rate) for text in texts] == [(at, dropped) for at in range(len(texts))]


@pytest.mark.parametrize("text", [None, "", "01:00", "01:00:00:25", "01:00:00;05", "99:99:00:00"])
def test_a_time_code_that_cannot_be_of_the_rate_says_nothing(text: str | None) -> None:
    assert first_frame(text, Fraction(25)) == (0, False)


def test_lengths_are_whole_frames() -> None:
    assert frames_of(10.01, NTSC) == 300
    assert frames_of(1.0, Fraction(25)) == 25
    assert frames_of(59.9999, Fraction(25)) == 1500
