"""By when a disk is full: a range with its ground, and what is not known."""

import random

import pytest

from app.core.sources.disk import Space
from app.core.sources.disk_forecast import DAY, LEAST_DAYS, LEAST_LOOKS, Course, Forecast, forecast

TOTAL = 1_000_000
START = 20_000 * DAY


def looks(*free: int, total: int = TOTAL, every: float = 7.0, start: float = START) -> list[Space]:
    return [Space(each, total, start + at * every * DAY) for at, each in enumerate(free)]


def steadily(by: int, number: int = 10, free: int = 500_000, every: float = 7.0) -> list[Space]:
    return looks(*(free - at * by for at in range(number)), every=every)


def after(found: list[Space], days: float = 1.0) -> Forecast:
    return forecast(found, found[-1].time + days * DAY)


def test_a_disk_that_fills_evenly_is_full_at_one_moment() -> None:
    found = steadily(7000)
    told = after(found)
    end = found[-1].time + found[-1].free / 1000 * DAY
    assert told.course is Course.FILLING
    assert told.earliest == pytest.approx(end)
    assert told.latest == pytest.approx(end)
    assert [told.least, told.most] == pytest.approx([1000, 1000])
    assert (told.looks, told.since, told.until) == (10, found[0].time, found[-1].time)


@pytest.mark.parametrize("share", [1.0, 0.2], ids=["each day", "now and then"])
def test_the_range_holds_the_moment_at_which_most_disks_are_full(share: float) -> None:
    """Portions by chance go on by chance until the disk is full."""
    chance, held = random.Random(5), 0  # noqa: S311 - no secret
    for _ in range(200):
        free = [800_000]
        while free[-1] > 0:
            portion = chance.expovariate(share / 5_000) if chance.random() < share else 0.0
            free.append(max(0, free[-1] - int(portion)))
        told = after(looks(*free[:60], every=1.0))
        full = START + (len(free) - 1) * DAY
        assert told.earliest is not None
        held += told.earliest <= full <= (told.latest or full)
    assert 170 <= held < 200  # some 90 %


def test_one_great_deletion_makes_the_range_wider() -> None:
    free = [900_000 - at * 10_000 + (100_000 if at >= 20 else 0) for at in range(40)]
    told = after(looks(*free, every=1.0))
    assert told.course is Course.FILLING
    assert 0 < told.least < 7_000
    assert 10_000 < told.most < 15_000
    assert told.latest is not None


def test_two_looks_shortly_one_after_the_other_do_not_turn_the_range() -> None:
    found = steadily(7000)
    soon = Space(found[-1].free - 7000, TOTAL, found[-1].time + 60)
    told = after([*found, soon])
    assert told.most < 2000
    assert told.earliest is not None
    assert told.earliest > soon.time + 100 * DAY


def test_the_end_is_open_where_the_disk_may_not_become_fuller() -> None:
    told = after(looks(900, 860, 910, 870, 920, 850, 890, 840, total=1000))
    assert told.course is Course.FILLING
    assert told.least <= 0 < told.most
    assert told.earliest is not None
    assert told.latest is None


@pytest.mark.parametrize(
    "found",
    [
        [],
        steadily(100, number=LEAST_LOOKS - 1),
        steadily(100, number=LEAST_DAYS, every=1.0),
        looks(9, 8, 7, 6, 5, total=10) + looks(20, 19, 18, total=30, start=START + 40 * DAY),
    ],
    ids=["none", "few", "near", "formatted anew"],
)
def test_too_few_looks_tell_nothing(found: list[Space]) -> None:
    told = forecast(found, START + 60 * DAY)
    assert (told.course, told.earliest, told.latest) == (Course.FEW_LOOKS, None, None)


def test_a_disk_that_was_formatted_anew_is_followed_from_then_on() -> None:
    old, new = looks(9, 5, 1, total=TOTAL), steadily(7000)
    later = [look._replace(time=look.time + 100 * DAY, total=2 * TOTAL) for look in new]
    assert after(old + later).looks == len(new)


def test_a_disk_that_was_not_seen_for_longer_than_it_was_followed_may_have_changed() -> None:
    found = steadily(7000, number=5 * 4)
    assert after(found, 133).course is Course.FILLING
    assert after(found, 134).course is Course.STALE
    assert after(steadily(7000, number=7, every=3.0), 29).course is Course.FILLING
    assert after(steadily(7000, number=7, every=3.0), 31).course is Course.STALE


def test_a_disk_is_never_full_before_now() -> None:
    found = steadily(7000, free=70_000)
    told = after(found, 20)
    assert told.earliest == told.latest == found[-1].time + 20 * DAY


def test_what_does_not_fill_is_told_as_such() -> None:
    assert after(steadily(0)).course is Course.STEADY
    assert after(steadily(-100)).course is Course.STEADY
    assert after(steadily(1)).course is Course.FAR
    assert after([*steadily(7000), *looks(0, start=START + 80 * DAY)]).course is Course.FULL


def test_looks_of_a_wrong_clock_do_not_count() -> None:
    found = steadily(7000)
    wrong = Space(1, TOTAL, START + 4000 * DAY)
    assert after(found) == forecast([*found, wrong], found[-1].time + DAY)


def test_looks_of_years_ago_do_not_count() -> None:
    long_ago = [look._replace(time=look.time - 500 * DAY) for look in steadily(50_000)]
    found = steadily(7000)
    assert after([*long_ago, *found]) == after(found)


def test_a_disk_that_becomes_emptier_for_certain_does_not_fill() -> None:
    free = [100_000 + at * 10_000 + at % 3 * 5_000 for at in range(40)]
    assert after(looks(*free, every=1.0)).course is Course.STEADY
