"""Cancel at any moment: what is on screen is in the library, and the next scan goes on (S7, P3)."""

import contextlib
import itertools
import os
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Cancelled
from app.core.file.record import FileRecord, FileStatus
from app.core.job import JobState
from app.core.run.progress import Phase
from app.core.scan.job import ScanOutcome, ScanRequest
from app.library import Library
from app.library.scan import pending, scans, sources
from app.scan import diff, session
from app.scan.diff import Changes
from tests.doubles import DummyHost, FakeProber, make_files
from tests.library.filling import everything, fill, found
from tests.scan import listers
from tests.scan.acts import Tables, by_name, check_counts, scan, states, watched
from tests.waiting import wait_until


def _then_goes_on(library: Library, videos: Path, files: int, kept: int) -> None:
    """The next scan probes what is left, and the library has everything once."""
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert outcome.state is JobState.COMPLETED
    assert (outcome.counts.found, len(again.probed)) == (files, files - kept)
    assert len(everything(library)) == files


def test_before_anything(library: Library, videos: Path) -> None:
    make_files(videos, 5)
    host = DummyHost(lambda _host: True)
    prober = FakeProber()
    outcome = watched(library, videos, host=host, prober=prober)
    assert (outcome.state, outcome.counts.found, prober.probed) == (JobState.CANCELLED, 0, [])
    _then_goes_on(library, videos, 5, 0)


def test_while_counting(library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lister has told of the first files and takes for ever over the rest."""
    make_files(videos, 5)
    host = DummyHost(lambda host: any(progress.done for progress in host.told))
    prober = FakeProber()
    with monkeypatch.context() as patched:
        patched.setattr("app.scan.listing.lister_child.run", listers.stuck_after_the_first)
        outcome = watched(library, videos, host=host, prober=prober)
    assert outcome.state is JobState.CANCELLED
    assert (outcome.counts.found, outcome.counts.not_reached, prober.probed) == (5, 5, [])
    _then_goes_on(library, videos, 5, 0)


@pytest.mark.parametrize("number", [1, 3, 6, 10])
def test_while_comparing(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(diff, "SLICE", 2)
    monkeypatch.setattr(diff, "MISSING_SLICE", 2)
    files = make_files(videos, 12)
    scan(library, videos)
    for file in files[:6]:
        file.rename(videos / f"moved {file.name}")
    new = make_files(videos, 3, ".avi")
    comparing = threading.Event()
    compare = Changes.compare

    def wrapped(self: Changes, whole: list[bytes], **how: Any) -> Counter[FileStatus]:  # noqa: ANN401
        comparing.set()
        return compare(self, whole, **how)

    checks = itertools.count(1)
    host = DummyHost(lambda _host: comparing.is_set() and next(checks) >= number)
    with monkeypatch.context() as patched:
        patched.setattr(Changes, "compare", wrapped)
        outcome = watched(library, videos, host=host)
    assert outcome.state is JobState.CANCELLED
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert sorted(again.probed) == sorted(map(os.fsencode, new))
    assert (outcome.counts.unchanged, len(everything(library))) == (12, 15)


@pytest.mark.parametrize("number", [1, 2, 7, 19])
def test_while_probing(library: Library, videos: Path, number: int) -> None:
    make_files(videos, 20)
    prober = FakeProber()
    host = DummyHost(lambda _host: len(prober.probed) >= number)
    outcome = watched(library, videos, host=host, prober=prober)
    assert outcome.state is JobState.CANCELLED
    assert len(prober.probed) == number
    assert (outcome.counts.ok, outcome.counts.not_reached) == (number, 20 - number)
    _then_goes_on(library, videos, 20, number)


def test_while_probing_what_is_not_probed_yet_is_not_missing(library: Library, videos: Path) -> None:
    files = make_files(videos, 6)
    scan(library, videos)
    files[0].unlink()
    prober = FakeProber()
    outcome = watched(
        library, videos, deep=True, prober=prober, host=DummyHost(lambda _host: len(prober.probed) == 2)
    )
    assert (outcome.counts.ok, outcome.counts.not_reached, outcome.missing) == (2, 3, 0)
    assert set(states(library).values()) == {FileStatus.OK}
    assert watched(library, videos).missing == 1


@pytest.mark.parametrize("number", [1, 2, 3])
def test_while_saving(library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """What was marked missing was announced, though Cancel came right then."""
    monkeypatch.setattr(diff, "MISSING_SLICE", 2)
    files = make_files(videos, 10)
    scan(library, videos)
    for file in files[:6]:
        file.unlink()
    prober = FakeProber()
    checks = itertools.count(1)
    host = DummyHost(lambda _host: prober.closed and next(checks) >= number)
    outcome = watched(library, videos, host=host, prober=prober)
    assert outcome.state is JobState.CANCELLED
    assert outcome.missing == list(states(library).values()).count(FileStatus.MISSING)
    watched(library, videos)
    assert list(states(library).values()).count(FileStatus.MISSING) == 6


def test_while_leftovers_of_an_earlier_scan_are_swept_up(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    leftover = library.write(scans.begin, 0.0).result()
    fill(library, b"/old", [])
    source = library.write(sources.covering, b"/old").result()
    assert source is not None
    library.write(pending.add, leftover, source, [(b"/old", [found(b"x.mkv")])]).result()
    outcome = watched(library, videos, host=DummyHost(lambda _host: True))
    assert (outcome.state, outcome.counts.found) == (JobState.CANCELLED, 0)
    _then_goes_on(library, videos, 3, 0)


def test_a_waiting_worker_wakes_at_once(library: Library, videos: Path) -> None:
    """The prober waits for a file that never comes; Cancel from another thread ends it.

    `benchmarks.cancel` measures how soon.
    """
    make_files(videos, 5)
    gate = threading.Semaphore(2)
    prober = FakeProber(gate=gate)
    host = DummyHost()
    request = ScanRequest(paths=(os.fsencode(videos),))
    ended: list[ScanOutcome] = []

    def work() -> None:
        outcome = session.run(request, host, library, prober)
        ended.append(outcome)
        check_counts(outcome)
        assert outcome.counts.ok == 2

    tables = Tables(library)
    worker = threading.Thread(target=work)
    worker.start()
    assert wait_until(lambda: len(prober.probed) >= 2, 60)
    host.cancel_event.set()
    worker.join(60)
    assert ended
    tables.hear(host)
    tables.check()


def test_a_cancelled_scan_says_where_it_was(library: Library, videos: Path) -> None:
    make_files(videos, 8)
    prober = FakeProber()
    host = DummyHost(lambda _host: len(prober.probed) >= 3)
    scan(library, videos, host=host, prober=prober)
    last = host.told[-1]
    assert (last.phase, last.done, last.total, last.finished) == (Phase.PROBING, 3, 8, False)
    assert last.fraction is not None
    assert last.fraction < 1


def test_a_cancelled_scan_can_be_continued_again_and_again(library: Library, videos: Path) -> None:
    make_files(videos, 30)
    probed: list[bytes] = []
    for _ in range(10):
        prober = FakeProber()
        host = DummyHost(lambda _host, prober=prober: len(prober.probed) >= 4)  # type: ignore[misc]
        outcome = watched(library, videos, host=host, prober=prober)
        probed += prober.probed
        if outcome.state is JobState.COMPLETED:
            break
    assert outcome.state is JobState.COMPLETED
    assert len(probed) == len(set(probed)) == 30
    assert len(by_name(library)) == 30


def _raising_at(number: int) -> Callable[[], None]:
    checks = itertools.count(1)

    def check() -> None:
        if next(checks) >= number:
            raise Cancelled

    return check


@pytest.mark.parametrize("number", range(1, 14))
def test_comparing_announces_all_that_it_changed(
    library: Library, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Moves, returns and losses, cancelled at each step: the table hears of each change that was made."""
    monkeypatch.setattr(diff, "SLICE", 2)
    monkeypatch.setattr(diff, "MISSING_SLICE", 2)
    fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % number) for number in range(9)])])
    rows = {record.id: record for record in everything(library)}
    scan_id = library.write(scans.begin, 1.0).result()
    source = library.write(sources.covering, b"/v").result()
    assert source is not None
    moved = [found(b"new %d.mkv" % number, file_id=(b"%d.mkv" % number).hex()) for number in range(4)]
    library.write(pending.add, scan_id, source, [(b"/v", [*moved, found(b"8.mkv")])]).result()

    def announce(records: Sequence[FileRecord]) -> None:
        rows.update({record.id: record for record in records})

    comparison = Changes(library, scan_id, _raising_at(number), announce)
    with contextlib.suppress(Cancelled):
        comparison.compare([b"/v"], deep=False, engine="fake 1")
        comparison.mark_missing()
    assert rows == {record.id: record for record in everything(library)}
