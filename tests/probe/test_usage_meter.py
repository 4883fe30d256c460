"""How a child measures its time."""

import time

import pytest

from app.probe.usage_meter import UsageMeter
from app.process.timed_file import CallTimes, RunDelay


@pytest.mark.parametrize(("delay", "waits"), [(0.0, True), (1e6, False)])
def test_a_wait_for_the_processor_is_none_for_a_file(
    monkeypatch: pytest.MonkeyPatch,
    delay: float,
    waits: bool,  # noqa: FBT001
) -> None:
    delays = iter((5.0, 5.0 + delay))
    monkeypatch.setattr(RunDelay, "seconds", lambda _self: next(delays))
    seconds = iter((100.0, 110.0))
    monkeypatch.setattr(time, "perf_counter", lambda: next(seconds))
    meter = UsageMeter()
    meter.note_idle(2.0)
    meter.note_ahead(CallTimes(), 3.0)
    usage = meter.report()

    assert usage is not None
    assert (usage.idle, usage.busy, usage.waited) == (2.0, 8.0, 3.0 if waits else 0.0)


def test_it_reports_now_and_then() -> None:
    assert UsageMeter().report() is None
