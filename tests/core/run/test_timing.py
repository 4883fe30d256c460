"""Throttle, rate and time left, on a clock under the test's control."""

import pytest
from msgspec import Struct

from app.core.run.timing import PositionMeter, RateMeter, SilenceTimer, Throttle, ValueThrottle


class Clock(Struct):
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_throttle_lets_the_first_through_and_then_one_an_interval(clock: Clock) -> None:
    throttle = Throttle(0.5, clock)
    assert throttle.due()
    assert not throttle.due()
    clock.now += 0.4
    assert not throttle.due()
    clock.now += 0.2
    assert throttle.due()
    assert not throttle.due()


def test_throttle_does_not_catch_up_after_a_long_pause(clock: Clock) -> None:
    throttle = Throttle(0.5, clock)
    throttle.due()
    clock.now += 100
    assert [throttle.due() for _ in range(3)] == [True, False, False]


def test_of_a_flood_the_newest_is_passed_on_once_an_interval_and_the_last_in_the_end(clock: Clock) -> None:
    passed: list[int] = []
    latest = ValueThrottle(passed.append, 0.5, clock)
    for number in range(11):
        latest.put(number)
        clock.now += 0.125
    assert passed == [0, 4, 8]
    latest.flush()
    assert passed == [0, 4, 8, 10]


def test_nothing_is_passed_on_twice(clock: Clock) -> None:
    passed: list[str | None] = []
    latest = ValueThrottle(passed.append, 0.5, clock)
    latest.flush()
    latest.put(None)
    latest.flush()
    latest.put("last")
    latest.flush()
    latest.flush()
    assert passed == [None, "last"]


def test_silence_lasts_until_something_is_heard(clock: Clock) -> None:
    silence = SilenceTimer(clock)
    for _ in range(10):
        clock.now += 0.5
        seconds = silence.look()
    assert seconds == 5.0
    silence.end()
    clock.now += 0.5
    assert silence.look() == 0.5


def test_the_time_that_we_ourselves_stood_still_is_nobody_s_silence(clock: Clock) -> None:
    silence = SilenceTimer(clock)
    clock.now += 0.5
    silence.look()
    clock.now += 8 * 3600
    assert silence.look() == 1.5


def test_a_rate_is_unknown_until_there_is_something_to_go_by(clock: Clock) -> None:
    meter = RateMeter(clock)
    meter.add(10)
    assert meter.rate is None
    assert meter.seconds_left(10) is None


def test_a_steady_rate_is_told_from_the_first_moment(clock: Clock) -> None:
    meter = RateMeter(clock)
    for _ in range(40):
        clock.now += 0.25
        meter.add(25)
        assert meter.rate == pytest.approx(100)
    assert meter.seconds_left(500) == pytest.approx(5)


def test_the_rate_follows_recent_speed(clock: Clock) -> None:
    meter = RateMeter(clock, memory=8)
    for speed in (100, 10):
        for _ in range(40):
            clock.now += 1
            meter.add(speed)
            rate = meter.rate
    assert rate == pytest.approx(10, abs=1)


def test_the_rate_does_not_depend_on_how_often_it_is_read(clock: Clock) -> None:
    often, seldom = RateMeter(clock), RateMeter(clock)
    for _ in range(100):
        clock.now += 0.05
        often.add(2)
        seldom.add(2)
        assert often.rate is None or often.rate == pytest.approx(40)
    assert seldom.rate == pytest.approx(40)


def test_nothing_done_leaves_the_time_unknown(clock: Clock) -> None:
    meter = RateMeter(clock)
    clock.now += 10
    assert meter.rate == 0
    assert meter.seconds_left(5) is None


def test_nothing_remaining_takes_no_time(clock: Clock) -> None:
    meter = RateMeter(clock)
    meter.add(5)
    clock.now += 1
    assert meter.seconds_left(0) == 0


def test_a_position_never_goes_back_and_the_first_is_the_start(clock: Clock) -> None:
    meter = PositionMeter(clock)
    meter.reach(1000)
    for position in (1100, 1050, 1200):
        clock.now += 1
        meter.reach(position)
    assert meter.position == 1200
    assert meter.rate == pytest.approx(200 / 3)
    assert meter.seconds_left(1400) == pytest.approx(3)
