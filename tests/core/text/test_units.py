"""Amounts and times as text."""

import pytest

from app.core.text.units import (
    bit_rate_text,
    duration_text,
    local_time_text,
    moment_text,
    sample_rate_text,
    size_text,
    time_text,
)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (1, "1 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (99_949, "99.9 kB"),
        (99_951, "100 kB"),
        (999_499, "999 kB"),
        (999_501, "1.0 MB"),
        (18_400_000_000, "18.4 GB"),
        (2**63 - 1, "9223 PB"),
    ],
)
def test_sizes_have_three_digits_and_decimal_units(size: int, text: str) -> None:
    assert size_text(size) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, "—"),
        (0.0, "0.00 s"),
        (0.04, "0.04 s"),
        (1.0, "0:01"),
        (38.2, "0:38"),
        (59.7, "1:00"),
        (3599.6, "1:00:00"),
        (5464.0, "1:31:04"),
        (360_000.0, "100:00:00"),
    ],
)
def test_durations(seconds: float | None, text: str) -> None:
    assert duration_text(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text", "exact"),
    [
        (0.0, "0:00", "0:00.00"),
        (0.57, "0:00", "0:00.57"),
        (59.94, "0:59", "0:59.94"),
        (59.999, "1:00", "1:00.00"),
        (5464.5, "1:31:04", "1:31:04.50"),
    ],
)
def test_times_within_a_video(seconds: float, text: str, exact: str) -> None:
    assert moment_text(seconds) == text
    assert moment_text(seconds, exact=True) == exact


@pytest.mark.parametrize(
    ("bits", "text"),
    [
        (None, "—"),
        (96_000, "96 kb/s"),
        (999_400, "999 kb/s"),
        (999_600, "1.0 Mb/s"),
        (44_123_000, "44.1 Mb/s"),
    ],
)
def test_bit_rates(bits: float | None, text: str) -> None:
    assert bit_rate_text(bits) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1e18, ""), (-1e18, ""), (1e300, "")],
)
def test_times_that_no_calendar_has_are_left_empty(seconds: float, text: str) -> None:
    assert time_text(seconds) == text


@pytest.mark.parametrize("seconds", [1e18, -1e18, 1e300])
def test_such_times_are_unknown_to_people(seconds: float) -> None:
    assert local_time_text(seconds) == "—"


@pytest.mark.parametrize(
    ("hertz", "text"),
    [(None, "—"), (48_000, "48 kHz"), (44_100, "44.1 kHz"), (22_050, "22.05 kHz"), (192_000, "192 kHz")],
)
def test_sample_rates(hertz: int | None, text: str) -> None:
    assert sample_rate_text(hertz) == text
