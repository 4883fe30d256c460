"""A slow file is named while it holds the scan up, and is given up when the user asks for it (P2)."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.progress import SLOW_SECONDS, Phase, Progress
from app.core.scan.job import ScanOutcome
from app.library import Library
from tests.doubles import DummyHost, FakeProber, make_files
from tests.scan.acts import by_name, names, scan, states, watched

JOB = "one"
SLOW = b"clip 0002.mkv"


class SlowProber(FakeProber):
    """Never comes back from some files, unless they are given up."""

    def __init__(self, *slow: bytes) -> None:
        super().__init__()
        self.seconds = SLOW_SECONDS + 1
        self._slow = slow
        self._at_hand = b""

    def _passes(self, key: int) -> bool:
        (self._at_hand,) = names([self._running[0].path])
        return key in self._given_up or self._at_hand not in self._slow


def _skip_the_slow(host: DummyHost) -> bool:
    """Ask, again and again, to go on without the slow file that was told of last; never cancel."""
    if host.told and (slow := host.told[-1].slow):
        host.cancel_event.skip(slow)
    return False


def _skipping(library: Library, videos: Path, *slow: bytes) -> ScanOutcome:
    return watched(library, videos, host=DummyHost(_skip_the_slow), prober=SlowProber(*slow), job=JOB)


def test_a_file_that_is_skipped_is_one_among_the_others(library: Library, videos: Path) -> None:
    make_files(videos, 5)
    outcome = _skipping(library, videos, SLOW)
    assert (outcome.state, outcome.counts.ok, outcome.counts.skipped) == ("completed", 4, 1)
    record = by_name(library)[SLOW]
    assert (record.status, record.reason) == (FileStatus.SKIPPED, Message("probe.skipped"))
    assert "The file was skipped while it was read" in str(record.reason)


def test_several_are_skipped_one_after_another(library: Library, videos: Path) -> None:
    make_files(videos, 5)
    outcome = _skipping(library, videos, SLOW, b"clip 0000.mkv", b"clip 0004.mkv")
    assert (outcome.counts.ok, outcome.counts.skipped) == (2, 3)


def test_the_next_scan_tries_it_again(library: Library, videos: Path) -> None:
    make_files(videos, 5)
    _skipping(library, videos, SLOW)
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert names(again.probed) == [SLOW]
    assert (outcome.counts.ok, outcome.counts.unchanged, outcome.counts.skipped) == (1, 4, 0)
    assert set(states(library).values()) == {FileStatus.OK}


@pytest.mark.parametrize("deep", [False, True])
def test_the_rest_of_the_same_job_leaves_it_alone(library: Library, videos: Path, *, deep: bool) -> None:
    make_files(videos, 5)
    first = _skipping(library, videos, SLOW)
    prober = FakeProber()
    second = scan(library, videos, prober=prober, deep=deep, job=JOB)
    assert first.counts.skipped == second.counts.skipped == 1
    assert SLOW not in names(prober.probed)
    assert by_name(library)[SLOW].status is FileStatus.SKIPPED


def test_another_job_tries_it_again(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    _skipping(library, videos, SLOW)
    prober = FakeProber()
    scan(library, videos, prober=prober, job="another")
    assert names(prober.probed) == [SLOW]


def test_a_file_that_has_changed_since_is_tried_by_the_same_job(library: Library, videos: Path) -> None:
    files = make_files(videos, 3)
    _skipping(library, videos, SLOW)
    files[2].write_bytes(b"more than there was")
    prober = FakeProber()
    scan(library, videos, prober=prober, job=JOB)
    assert names(prober.probed) == [SLOW]


def test_what_is_read_no_more_or_not_yet_cannot_be_skipped(library: Library, videos: Path) -> None:
    files = make_files(videos, 5)
    prober = FakeProber()

    def skip(host: DummyHost) -> bool:
        for path in map(os.fsencode, files):
            if path not in {probe.path for probe in prober.running()}:
                host.cancel_event.skip(path)
        return False

    outcome = watched(library, videos, host=DummyHost(skip), prober=prober)
    assert (outcome.counts.ok, outcome.counts.skipped) == (5, 0)


def test_what_was_to_be_skipped_while_nothing_was_read_is_not(library: Library, videos: Path) -> None:
    files = make_files(videos, 5)
    gate = threading.Semaphore(0)

    def skip(host: DummyHost) -> bool:
        if host.told and host.told[-1].phase is Phase.PROBING:
            gate.release()
        else:
            for file in files:
                host.cancel_event.skip(os.fsencode(file))
        return False

    outcome = watched(library, videos, host=DummyHost(skip), prober=FakeProber(gate=gate))
    assert (outcome.counts.ok, outcome.counts.skipped) == (5, 0)


def test_skip_and_then_cancel_keep_what_there_is(library: Library, videos: Path) -> None:
    make_files(videos, 5)

    def skip_then_cancel(host: DummyHost) -> bool:
        _skip_the_slow(host)
        return any(record.status is FileStatus.SKIPPED for batch in host.batches for record in batch.records)

    outcome = watched(
        library, videos, host=DummyHost(skip_then_cancel), prober=SlowProber(SLOW, b"clip 0003.mkv")
    )
    assert outcome.counts.skipped >= 1
    assert states(library)[SLOW] is FileStatus.SKIPPED


def _told(library: Library, videos: Path, prober: FakeProber, until: Callable[[Progress], bool]) -> DummyHost:
    host = DummyHost(lambda host: bool(host.told) and until(host.told[-1]))
    scan(library, videos, host=host, prober=prober)
    return host


def test_a_slow_file_is_named_with_the_time_it_has_taken(library: Library, videos: Path) -> None:
    (videos / os.fsdecode(SLOW)).write_bytes(b"x")  # alone: which of several comes first is the disk's choice
    last = _told(library, videos, SlowProber(SLOW), lambda progress: progress.slow is not None).told[-2]
    assert last.slow == last.current == os.fsencode(videos / os.fsdecode(SLOW))
    assert last.current_seconds == SLOW_SECONDS + 1


def test_a_file_that_takes_a_moment_is_not(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    prober = FakeProber(gate=threading.Semaphore(2))
    prober.seconds = SLOW_SECONDS - 0.1
    host = _told(library, videos, prober, lambda progress: progress.done == 2)
    assert {progress.slow for progress in host.told} == {None}
    assert SLOW_SECONDS - 0.1 in {progress.current_seconds for progress in host.told}
