"""The times of schedules, also where the clock changes. Windows has no rules of zones for Python."""

from datetime import datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import ScheduleRefused
from app.core.schedule.recurrence import HOUR, Every, Recurrence, parse, parse_day, parse_hours

BERLIN = ZoneInfo("Europe/Berlin")
NIGHTLY = Recurrence(every=Every.NIGHTLY, start=time(22), end=time(6))
EARLY = Recurrence(every=Every.NIGHTLY, start=time(2, 30), end=time(3))
SUNDAYS = Recurrence(every=Every.WEEKLY, start=time(3), end=time(5), day=6)
MONTHLY = Recurrence(every=Every.MONTHLY, start=time(3), end=time(5), day=6)


def _at(text: str, *, second: bool = False) -> float:
    """Return the seconds of a time in Berlin; `second` means the second of two equal ones."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=int(second)).timestamp()


def _text(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, BERLIN):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("times", "last", "expected"),
    [
        (NIGHTLY, "2026-11-26 12:00", "2026-11-26 22:00"),
        (NIGHTLY, "2026-11-26 22:00", "2026-11-27 22:00"),
        (NIGHTLY, "2026-11-27 03:00", "2026-11-27 22:00"),
        (SUNDAYS, "2026-11-26 12:00", "2026-11-29 03:00"),
        (SUNDAYS, "2026-11-29 03:00", "2026-12-06 03:00"),
        (SUNDAYS, "2026-11-29 02:59", "2026-11-29 03:00"),
        (MONTHLY, "2026-11-29 02:59", "2026-12-06 03:00"),
        (MONTHLY, "2026-12-06 03:00", "2027-01-03 03:00"),
    ],
)
def test_the_next_run_is_the_next_beginning_of_the_hours(times: Recurrence, last: str, expected: str) -> None:
    assert _text(times.next_run(_at(last), BERLIN)) == expected


def test_an_hourly_run_follows_an_hour_after_the_last() -> None:
    assert Recurrence(every=Every.HOURLY).next_run(1000.0) == 1000.0 + HOUR


def test_a_time_that_the_clock_leaves_out_is_the_change() -> None:
    """On 29 March 2026 there is no 02:30 in Berlin."""
    first = EARLY.next_run(_at("2026-03-28 12:00"), BERLIN)
    assert _text(first) == "2026-03-29 03:00"
    assert EARLY.seconds_left(first, BERLIN) == HOUR / 2  # hours that are left out wholly are held after it
    assert _text(EARLY.next_run(first, BERLIN)) == "2026-03-30 02:30"


def test_a_time_that_comes_twice_counts_once() -> None:
    """On 25 October 2026 there are two 02:30 in Berlin."""
    first = EARLY.next_run(_at("2026-10-24 12:00"), BERLIN)
    assert first == _at("2026-10-25 02:30")
    assert _text(EARLY.next_run(first, BERLIN)) == "2026-10-26 02:30"
    assert _text(EARLY.next_run(_at("2026-10-25 02:30", second=True), BERLIN)) == "2026-10-26 02:30"


def test_a_year_of_nights_has_as_many_runs_as_nights() -> None:
    runs = [_at("2026-01-01 00:00")]
    while len(runs) <= 365:
        runs.append(NIGHTLY.next_run(runs[-1], BERLIN))
    assert _text(runs[-1]) == "2026-12-31 22:00"
    assert all(23 * HOUR <= after - before <= 25 * HOUR for before, after in pairwise(runs[1:]))


@pytest.mark.parametrize(
    ("start", "end", "now", "hours"),
    [
        (time(1, 30), time(4), "2026-03-29 01:30", 1.5),
        (time(2, 30), time(4), "2026-03-29 03:00", 1),
        (time(22), time(2, 30), "2026-03-28 22:00", 4),
        (time(22), time(6), "2026-03-28 22:00", 7),
        (time(22), time(6), "2026-10-24 22:00", 9),
        (time(22), time(2, 30), "2026-10-24 22:00", 4.5),
    ],
)
def test_the_hours_end_when_the_clock_says_so_also_where_it_changes(
    start: time, end: time, now: str, hours: float
) -> None:
    times = Recurrence(every=Every.NIGHTLY, start=start, end=end)
    assert times.seconds_left(_at(now), BERLIN) == hours * HOUR


def test_the_moment_of_a_change_at_midnight() -> None:
    """On 29 March 2026 there is no 00:30 in Beirut."""
    beirut = ZoneInfo("Asia/Beirut")
    times = Recurrence(every=Every.NIGHTLY, start=time(0, 30), end=time(5))
    before = datetime(2026, 3, 28, 12, tzinfo=beirut).timestamp()
    assert f"{datetime.fromtimestamp(times.next_run(before, beirut), beirut):%d %H:%M}" == "29 01:00"


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-26 12:00", "2026-11-26 22:00"),
        ("2026-11-26 21:59", "2026-11-26 22:00"),
        ("2026-11-26 23:00", "2026-11-26 23:00"),
        ("2026-11-27 05:59", "2026-11-27 05:59"),
        ("2026-11-27 06:00", "2026-11-27 22:00"),
    ],
)
def test_a_clock_that_was_set_back_by_days_begins_a_run_only_within_the_hours(
    now: str, expected: str
) -> None:
    ahead = _at("2027-03-01 22:00")
    assert _text(NIGHTLY.run_after(ahead, _at(now), BERLIN)) == expected
    assert Recurrence(every=Every.HOURLY).run_after(ahead, _at(now), BERLIN) == _at(now)


@pytest.mark.parametrize(
    ("now", "hours"),
    [
        ("2026-11-26 22:00", 8),
        ("2026-11-27 05:00", 1),
        ("2026-11-27 06:00", None),
        ("2026-11-27 12:00", None),
    ],
)
def test_the_hours_have_an_end(now: str, hours: float | None) -> None:
    left = NIGHTLY.seconds_left(_at(now), BERLIN)
    assert left == (None if hours is None else hours * HOUR)


def test_an_hourly_schedule_has_no_hours() -> None:
    assert Recurrence(every=Every.HOURLY).seconds_left(0.0) is None


def test_the_zone_of_the_computer_is_used_by_default() -> None:
    start = datetime.fromtimestamp(NIGHTLY.next_run(1.7e9))  # noqa: DTZ006 - the computer's own
    assert (start.hour, start.minute) == (22, 0)


@given(
    every=st.sampled_from(Every),
    start=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    end=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    day=st.integers(0, 6),
    last=st.floats(0, 4e9),
)
def test_any_times_have_a_text_and_a_next_run(
    every: Every, start: time, end: time, day: int, last: float
) -> None:
    times = Recurrence(every=every, start=start, end=end, day=day)
    assert str(parse(str(times))) == str(times)
    longest = 36 if every is Every.MONTHLY else 8
    assert last < times.next_run(last, BERLIN) <= last + longest * 24 * HOUR + HOUR
    left = times.seconds_left(last, BERLIN)
    assert left is None or 0 < left <= 25 * HOUR


@pytest.mark.parametrize(
    "text", ["", "daily", "hourly 22:00-06:00", "nightly", "weekly 22:00-06:00", "nightly x"]
)
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ScheduleRefused):
        parse(text)


def test_hours_and_days_can_be_short() -> None:
    assert parse_hours("22-6") == (time(22), time(6))
    assert [parse_day(text) for text in ("mo", "TUE", "sunday")] == [0, 1, 6]


@pytest.mark.parametrize("text", ["22", "25-6", "22:60-6", "a-b", "-"])
def test_hours_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(ScheduleRefused):
        parse_hours(text)


@pytest.mark.parametrize("text", ["", "s", "t", "someday"])
def test_a_day_must_be_clear(text: str) -> None:
    with pytest.raises(ScheduleRefused):
        parse_day(text)


def test_the_times_have_a_sentence() -> None:
    assert str(parse("hourly").sentence) == "Every hour"
    assert str(NIGHTLY.sentence) == "Every night, 22:00 to 06:00"
    assert str(SUNDAYS.sentence) == "Sunday, 03:00 to 05:00"
    assert str(MONTHLY.sentence) == "First Sunday of the month, 03:00 to 05:00"
