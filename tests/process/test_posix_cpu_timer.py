"""A timer of processor time ends a child that used its share, and none that got less."""

import signal
from multiprocessing.connection import wait

import pytest

from app.process import cpu_time
from app.process import cpu_timer as module
from app.process.cpu_timer import cpu_timer
from app.process.spawn import ChildProcess

SHARE = 0.2


def spin() -> None:
    """Compute for ever, with a share of processor time."""
    cpu_timer().set(SHARE)
    while True:
        pass


def test_a_child_that_spins_ends_by_its_signal_and_not_before_its_time() -> None:
    child = ChildProcess(target=spin)
    child.start()
    wait([child.sentinel])
    used = cpu_time.seconds(child)
    child.join()
    assert child.exitcode == -signal.SIGPROF
    assert used is None or used >= SHARE


@pytest.mark.parametrize("seconds", [0.0, 0.25, 7.5, 600.0])
def test_what_was_granted_is_left(seconds: float) -> None:
    cpu_timer().set(seconds + 50 if seconds else 0)
    assert cpu_timer().left() == pytest.approx(seconds + 50 if seconds else 0, abs=5)
    cpu_timer().set(0)
    assert cpu_timer().left() == 0


def test_where_the_precise_timer_cannot_be_had_there_is_that_of_posix(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> None:
        raise OSError

    monkeypatch.setattr(module, "_ClockTimer", refuse)
    timer = cpu_timer.__wrapped__()
    timer.set(90)
    assert signal.getitimer(signal.ITIMER_PROF)[0] == pytest.approx(90, abs=5)
    assert timer.left() == pytest.approx(90, abs=5)
    timer.set(0)
