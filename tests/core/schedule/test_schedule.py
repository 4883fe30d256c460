"""When a schedule is due: missed runs count as one, and a clock that is set back stops nothing."""

from datetime import time

import pytest

from app.core.schedule.recurrence import HOUR, Every, Recurrence
from app.core.schedule.schedule import Schedule, SchedulePlan

DAY = 24 * HOUR
NOW = 1_700_000_000.0
HOURLY = SchedulePlan(task="scan", recurrence=Recurrence(every=Every.HOURLY), source=b"/v/films")
NIGHTLY = SchedulePlan(task="verify", recurrence=Recurrence(every=Every.NIGHTLY, start=time(22)))


def _schedule(plan: SchedulePlan, last_run: float | None = None) -> Schedule:
    return Schedule(id=1, plan=plan, created=NOW, last_run=last_run)


def test_a_schedule_is_due_at_its_time() -> None:
    schedule = _schedule(HOURLY)
    assert not schedule.is_due(NOW + HOUR - 1)
    assert schedule.is_due(NOW + HOUR)


@pytest.mark.parametrize("plan", [HOURLY, NIGHTLY])
def test_runs_missed_in_three_days_count_as_one(plan: SchedulePlan) -> None:
    later = NOW + 3 * DAY
    assert _schedule(plan, last_run=NOW).is_due(later)
    after = _schedule(plan, last_run=later)
    assert not after.is_due(later)
    assert later < (after.next_run(later) or 0) <= later + DAY + HOUR


def test_a_clock_that_was_a_year_ahead_stops_nothing() -> None:
    assert _schedule(HOURLY, last_run=NOW + 365 * DAY).is_due(NOW)
    assert Schedule(id=1, plan=HOURLY, created=NOW + 365 * DAY).is_due(NOW)


def test_a_clock_that_was_ahead_begins_a_night_s_job_at_night() -> None:
    ahead = NOW + 365 * DAY
    for schedule in (_schedule(NIGHTLY, last_run=ahead), Schedule(id=1, plan=NIGHTLY, created=ahead)):
        starts = NIGHTLY.recurrence.next_run(NOW)
        assert not schedule.is_due(starts - 1)
        assert schedule.is_due(starts)
        assert schedule.is_due(starts + HOUR)  # the computer was off
        assert not schedule.is_due(starts + 9 * HOUR)


def test_a_schedule_that_is_saved_within_its_hours_begins_with_the_next_ones() -> None:
    starts = NIGHTLY.recurrence.next_run(NOW)
    saved = Schedule(id=1, plan=NIGHTLY, created=starts + HOUR)
    assert not saved.is_due(starts + 7 * HOUR)
    assert saved.next_run(starts + HOUR) == NIGHTLY.recurrence.next_run(starts + HOUR)


def test_a_clock_that_is_set_back_a_little_repeats_nothing() -> None:
    schedule = _schedule(HOURLY, last_run=NOW + 5)
    assert schedule.next_run(NOW) == NOW + 5 + HOUR
    assert Schedule(id=1, plan=HOURLY, created=NOW + 5).next_run(NOW) == NOW + 5 + HOUR


def test_a_disabled_schedule_has_no_run() -> None:
    plan = SchedulePlan(task="scan", recurrence=HOURLY.recurrence, enabled=False)
    assert _schedule(plan).next_run(NOW) is None
    assert not _schedule(plan).is_due(NOW + DAY)
