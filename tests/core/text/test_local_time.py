"""Times before 1970, which Windows itself does not know, and beyond the calendar."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.text.amounts import days
from app.core.text.local_time import local, local_seconds, utc
from app.core.text.units import UNKNOWN_TEXT, local_time_text, time_text


@pytest.mark.parametrize("seconds", [-1e9, -86_400.0, -0.5, 0.0, 1e9])
def test_seconds_are_a_date_whatever_the_year(seconds: float) -> None:
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    assert utc(seconds) == local(seconds) == moment
    assert local_seconds(local(seconds).replace(tzinfo=None)) == pytest.approx(seconds, abs=2 * 3600)


def test_times_before_1970_are_shown_and_found() -> None:
    assert time_text(-1e9) == "1938-04-24T22:13:20Z"
    assert local_time_text(-1e9).startswith("1938-04-2")
    for year in ("1938", "1969", "1970"):
        first, last = days(year) or (0.0, 0.0)
        assert last - first == pytest.approx(365 * 86_400, abs=3600)


@pytest.mark.parametrize("seconds", [1e20, -1e20, float("nan")])
def test_there_is_no_text_beyond_the_calendar(seconds: float) -> None:
    assert time_text(seconds) == ""
    assert local_time_text(seconds) == UNKNOWN_TEXT
