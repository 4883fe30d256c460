"""What an allowance grants: processor time back for bytes, wall time for any byte."""

import resource
import signal
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from app.core.run.limits import ProbeLimits
from app.process.cpu_timer import cpu_timer
from app.process.limits import Allowance, confine

LIMITS = ProbeLimits(cpu_seconds=50.0, wall_seconds=80.0, memory_mb=900)
MIB = 2**20


@pytest.fixture(autouse=True)
def no_timer_left() -> Iterator[None]:
    """The timers are the process's own."""
    yield
    cpu_timer().set(0)
    signal.setitimer(signal.ITIMER_REAL, 0)


class Clock(SimpleNamespace):
    """The time of an allowance, which a test moves on."""

    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("app.process.limits.time", clock)
    return clock


def left() -> tuple[float, float]:
    return cpu_timer().left(), signal.getitimer(signal.ITIMER_REAL)[0]


def test_a_file_begins_with_the_whole_allowance_and_ends_with_no_limit() -> None:
    allowance = Allowance(LIMITS)

    allowance.begin()
    assert left() == pytest.approx((50, 80), abs=5)
    allowance.end()
    assert left() == (0, 0)


def test_a_pause_starts_the_allowance_anew_and_only_if_a_file_has_begun() -> None:
    allowance = Allowance(LIMITS)
    with allowance.paused():
        assert left() == (0, 0)
    assert left() == (0, 0)
    allowance.begin()
    with allowance.paused():
        assert left() == (0, 0)
    assert left() == pytest.approx((50, 80), abs=5)


def test_a_read_pays_back_a_tenth_of_a_second_a_mebibyte(clock: Clock) -> None:
    allowance = Allowance(LIMITS)
    allowance.begin()
    cpu_timer().set(10)
    signal.setitimer(signal.ITIMER_REAL, 10)

    clock.now += 1
    allowance.on_read(100 * MIB)

    assert left() == pytest.approx((20, 80), abs=5)


def test_reads_that_follow_soon_pay_together(clock: Clock) -> None:
    allowance = Allowance(LIMITS)
    allowance.begin()
    cpu_timer().set(10)
    signal.setitimer(signal.ITIMER_REAL, 10)

    for _ in range(3):
        allowance.on_read(100 * MIB)
    assert left() == pytest.approx((10, 10), abs=5)
    clock.now += 0.02
    allowance.on_read(1)

    assert left() == pytest.approx((40, 80), abs=5)


def test_no_read_pays_more_than_the_whole_allowance(clock: Clock) -> None:
    allowance = Allowance(LIMITS)
    allowance.begin()

    clock.now += 1
    allowance.on_read(10_000 * MIB)

    assert left()[0] == pytest.approx(50, abs=5)


def test_a_read_of_nothing_pays_nothing() -> None:
    allowance = Allowance(LIMITS)
    allowance.begin()
    signal.setitimer(signal.ITIMER_REAL, 10)

    allowance.on_read(0)

    assert left()[1] <= 10


def test_outside_a_file_reads_set_no_limit() -> None:
    Allowance(LIMITS).on_read(MIB)

    assert left() == (0, 0)


def test_signs_of_life_come_with_reads_and_are_few(clock: Clock) -> None:
    signs: list[float] = []
    allowance = Allowance(LIMITS, lambda: signs.append(clock.now))
    allowance.begin()

    for _ in range(90):
        clock.now += 0.01
        allowance.on_read(1)

    assert signs == pytest.approx([100.25, 100.5, 100.75], abs=0.05)


def test_a_child_is_confined(monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process, with what it would change recorded instead."""
    limits: dict[int, tuple[int, int]] = {}
    handlers: dict[int, object] = {}
    monkeypatch.setattr(resource, "setrlimit", limits.__setitem__)
    monkeypatch.setattr(signal, "signal", handlers.__setitem__)
    monkeypatch.setattr(signal, "pthread_sigmask", lambda *mask: handlers.__setitem__(0, mask))
    monkeypatch.setattr("app.process.limits.die_with_parent", lambda _parent: None)

    confine(LIMITS)

    assert limits[resource.RLIMIT_CORE] == (0, 0)
    assert (resource.RLIMIT_AS in limits) == (sys.platform == "linux")
    assert all(limit[0] == 900 * MIB for kind, limit in limits.items() if kind == resource.RLIMIT_AS)
    assert handlers == {
        0: (signal.SIG_SETMASK, ()),
        signal.SIGINT: signal.SIG_IGN,
        signal.SIGTERM: signal.SIG_DFL,
        signal.SIGALRM: signal.SIG_DFL,
        signal.SIGPROF: signal.SIG_DFL,
    }
