"""What limits a scan, from how its children spent their time."""

from functools import partial
from itertools import pairwise
from types import SimpleNamespace

import pytest

from app.core.run.bottleneck import Bottleneck, BottleneckMeter, Usage, bottleneck


class Clock(SimpleNamespace):
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


COMPUTES = Usage(idle=0.1, busy=1.9, waited=0.2, opens=100, opening=0.005, reads=800, reading=0.1)
READS = Usage(idle=0.1, busy=1.9, waited=1.5, opens=100, opening=0.005, reads=200, reading=1.4)
LATE = Usage(idle=0.1, busy=1.9, waited=1.5, opens=20, opening=0.5, reads=60, reading=1.0)
IDLES = Usage(idle=1.2, busy=0.8, waited=0.7, opens=20, opening=0.5, reads=60, reading=1.0)


@pytest.mark.parametrize(
    ("usage", "found"),
    [
        (COMPUTES, Bottleneck.PROCESSOR),
        (READS, Bottleneck.READING),
        (LATE, Bottleneck.LATENCY),
        (IDLES, Bottleneck.LIBRARY),
        (Usage(busy=1.0), Bottleneck.PROCESSOR),
        (Usage(busy=1.0, waited=1.0), Bottleneck.LATENCY),
        (Usage(busy=1.0, waited=1.0, reads=1, reading=1.0), Bottleneck.READING),
    ],
)
def test_most_of_the_time_decides(usage: Usage, found: Bottleneck) -> None:
    assert bottleneck(usage) is found


def test_without_time_it_stays_as_it_was() -> None:
    assert bottleneck(Usage()) is None
    assert bottleneck(Usage(), Bottleneck.READING) is Bottleneck.READING


@pytest.mark.parametrize("waited", [0.45, 0.5, 0.55])
def test_a_share_near_the_threshold_does_not_flicker(waited: float) -> None:
    usage = Usage(busy=1.0, waited=waited, opens=1, opening=0.1, reads=3, reading=0.3)
    assert bottleneck(usage, Bottleneck.LATENCY) is Bottleneck.LATENCY


def test_late_answers_and_reading_do_not_take_turns() -> None:
    usage = LATE._replace(reading=4.0 * LATE.opening * LATE.reads / LATE.opens)
    for less, before in ((0.95, Bottleneck.READING), (1.05, Bottleneck.LATENCY)):
        assert bottleneck(usage._replace(reading=usage.reading * less), before) is before


def test_numbers_that_cannot_be_are_no_harm() -> None:
    """A child that a hostile file took over may report any."""
    assert bottleneck(Usage(*[2.0**63] * 7)) is Bottleneck.LIBRARY
    assert READS.since(READS.plus(READS)) == Usage()


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_it_is_too_early_to_tell_at_first(clock: Clock) -> None:
    meter = BottleneckMeter(clock)
    meter.look(Usage)
    clock.now += 1
    meter.look(lambda: READS)
    assert meter.current is None
    clock.now += 1
    meter.look(lambda: READS)
    assert meter.current is Bottleneck.READING


def test_only_the_last_seconds_count(clock: Clock) -> None:
    meter = BottleneckMeter(clock)
    total, seen = Usage(), []
    for second in range(20):
        total = total.plus(READS if second < 10 else COMPUTES)
        meter.look(partial(Usage, *total))
        seen.append(meter.current)
        clock.now += 1

    assert seen[:2] == [None, None]
    assert seen[2:12] == [Bottleneck.READING] * 10
    assert seen[16:] == [Bottleneck.PROCESSOR] * 4
    assert sum(one is not other for one, other in pairwise(seen[2:])) == 1


def test_a_silence_changes_nothing(clock: Clock) -> None:
    meter = BottleneckMeter(clock)
    for total in (Usage(), LATE, LATE.plus(LATE), *[LATE.plus(LATE)] * 10):
        meter.look(partial(Usage, *total))
        clock.now += 1
    assert meter.current is Bottleneck.LATENCY
