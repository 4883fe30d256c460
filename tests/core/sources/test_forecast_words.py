"""The words for the time by which a disk is full."""

from datetime import datetime

import pytest

from app.core.sources.disk_forecast import DAY, Course, Forecast
from app.core.sources.forecast_words import range_of, told
from app.core.text.local_time import local_seconds

NOW = local_seconds(datetime(2026, 3, 1, 12))  # noqa: DTZ001 - what the clock on the wall shows
BASE = {"looks": 9, "since": NOW - 60 * DAY, "until": NOW}


def found(course: Course, **more: float | None) -> Forecast:
    return Forecast(course=course, **BASE | more)  # type: ignore[arg-type]


def words(one: Forecast) -> str:
    return " ".join(map(str, told(one)))


GROUND = "By looks at its room on 9 days, from 2025-12-31 to 2026-03-01."
FEW = (
    "It is not known by when it is full: that takes looks at its room on 6 days, and 14 days from the first "
    "to the last one. There is one."
)
STALE = "It is not known by when it is full: the last look at its room, on 2026-03-01, is too long ago."
FAR = f"If it goes on like this, it is not full within ten years. {GROUND} A week takes 7.0 kB to 14.0 kB."
BETWEEN = (
    "If it goes on like this, it is full between 2026-06 and 2026-09. "
    f"{GROUND} A week takes 7.0 GB to 14.0 GB."
)
ABOUT = f"If it goes on like this, it is full by about 2026-03-06. {GROUND} A week takes about 7.0 GB."
OPEN = (
    "If it goes on like this, it is full by 2026-06 at the earliest; the latest time is not known. "
    f"{GROUND} A week frees up to 7.0 GB, or takes up to 7.0 GB."
)
SOON, LATER, LATE = (NOW + days * DAY for days in (5, 100, 200))


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (Forecast(course=Course.FEW_LOOKS, looks=1), FEW),
        (found(Course.STALE), STALE),
        (found(Course.FULL), "It was full on 2026-03-01."),
        (found(Course.STEADY, least=-9.0, most=-5.0), f"It does not become fuller. {GROUND}"),
        (found(Course.FAR, least=1000.0, most=2000.0), FAR),
        (
            found(Course.FILLING, least=1e9, most=2e9, earliest=LATER, latest=LATE),
            BETWEEN,
        ),
        (
            found(Course.FILLING, least=1e9, most=1e9, earliest=SOON, latest=SOON),
            ABOUT,
        ),
        (found(Course.FILLING, least=-1e9, most=1e9, earliest=LATER), OPEN),
    ],
    ids=["few", "stale", "full", "steady", "far", "between", "about", "open"],
)
def test_a_forecast_is_told_with_its_ground(one: Forecast, text: str) -> None:
    assert words(one) == text


def test_a_near_time_is_a_day_and_a_far_one_a_month() -> None:
    one = found(Course.FILLING, earliest=NOW + 59 * DAY, latest=NOW + 61 * DAY)
    assert range_of(one) == ("2026-04-29", "2026-05")
    assert range_of(found(Course.STEADY)) is None
