"""The cancel flag and the files to skip."""

import threading

import pytest

from app.core.errors import Cancelled
from app.core.job.control import JobControl


def test_check_is_silent_until_the_flag_is_set() -> None:
    event = JobControl()
    event.check()
    assert not event.is_set()
    event.set()
    assert event.is_set()
    with pytest.raises(Cancelled):
        event.check()


def test_setting_wakes_a_worker_that_waits_in_another_thread() -> None:
    event, bell, asleep = JobControl(), threading.Event(), threading.Event()
    outcome: list[str] = []

    def work() -> None:
        with event.waking(bell.set):
            asleep.set()
            outcome.append("woken" if bell.wait(60) else "slept on")

    worker = threading.Thread(target=work)
    worker.start()
    assert asleep.wait(60)
    event.set()
    worker.join(60)
    assert outcome == ["woken"]


def test_a_worker_that_comes_too_late_is_woken_at_once() -> None:
    event = JobControl()
    event.set()
    woken: list[int] = []
    with event.waking(lambda: woken.append(1)):
        assert woken == [1]


def test_nobody_is_woken_after_the_block() -> None:
    event = JobControl()
    woken: list[str] = []
    with pytest.raises(ValueError, match="on the way"), event.waking(lambda: woken.append("first")):
        raise ValueError("on the way")
    with event.waking(lambda: woken.append("second")):
        event.set()
    assert woken == ["second"]


def test_all_who_wait_are_woken_also_by_a_second_request() -> None:
    event = JobControl()
    woken: list[str] = []
    with event.waking(lambda: woken.append("a")), event.waking(lambda: woken.append("b")):
        event.set()
        assert sorted(woken) == ["a", "b"]
        event.set()
    assert event.is_set()


def test_what_is_to_be_skipped_is_taken_once_and_cancels_nothing() -> None:
    event = JobControl()
    event.skip(b"/v/a.mkv")
    event.skip(b"/v/b.mkv")
    event.skip(b"/v/a.mkv")
    assert event.take_skips() == {b"/v/a.mkv", b"/v/b.mkv"}
    assert event.take_skips() == frozenset()
    event.skip(b"/v/a.mkv")
    assert event.take_skips() == {b"/v/a.mkv"}
    event.check()


def test_skipping_wakes_whoever_waits_when_it_can_be_taken() -> None:
    event = JobControl()
    taken: list[frozenset[bytes]] = []
    with event.waking(lambda: taken.append(event.take_skips())):
        event.skip(b"/v/a.mkv")
        event.skip(b"/v/b.mkv")
    event.skip(b"/v/c.mkv")
    assert taken == [{b"/v/a.mkv"}, {b"/v/b.mkv"}]


def test_no_request_to_skip_is_lost_among_threads() -> None:
    event, taken = JobControl(), set[bytes]()
    asked = {b"%d" % number for number in range(2000)}

    def ask() -> None:
        for path in sorted(asked):
            event.skip(path)

    asker = threading.Thread(target=ask)
    asker.start()
    while asker.is_alive():
        taken |= event.take_skips()
    asker.join()
    assert taken | event.take_skips() == asked
