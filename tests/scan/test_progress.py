"""What a host hears: phases in order, exact and monotonic figures, batches after their commit (P1, P2)."""

import os
import threading
import time
from itertools import pairwise
from pathlib import Path

from app.core.file.record_batch import RecordBatch
from app.core.run.progress import Phase
from app.core.scan.job import ScanRequest
from app.library import Library
from app.scan import session
from tests.doubles import DummyHost, FakeProber, make_files, write_file
from tests.scan.acts import by_first_word, scan
from tests.teams import TEAM

ORDER = list(Phase)


def _told(library: Library, *paths: Path, prober: FakeProber | None = None) -> DummyHost:
    host = DummyHost()
    scan(library, *paths, host=host, prober=prober)
    return host


def test_phases_come_in_order_and_figures_never_fall(library: Library, videos: Path) -> None:
    make_files(videos, 40)
    told = _told(library, videos).told
    phases = [ORDER.index(progress.phase) for progress in told]
    assert phases == sorted(phases)
    assert {Phase.COUNTING, Phase.PROBING} <= {progress.phase for progress in told}
    exact = [progress for progress in told if progress.total is not None]
    assert {progress.total for progress in exact} == {40}
    assert all(before.done <= after.done for before, after in pairwise(exact))
    assert [progress.done for progress in exact if progress.phase is Phase.PROBING][-1] == 40


def test_counting_tells_a_live_count_and_no_total(library: Library, videos: Path) -> None:
    make_files(videos, 5)
    counting = [progress for progress in _told(library, videos).told if progress.phase is Phase.COUNTING]
    assert counting
    assert {progress.total for progress in counting} == {None}
    assert max(progress.done for progress in counting) == 5


def test_finished_is_said_once_at_the_very_end(library: Library, videos: Path) -> None:
    make_files(videos, 5)
    for _ in range(2):
        told = _told(library, videos).told
        assert [progress.finished for progress in told].count(True) == 1
        assert told[-1].finished
        assert told[-1].fraction == 1.0
        assert (told[-1].done, told[-1].total, told[-1].phase) == (5, 5, Phase.SAVING)
        assert all(progress.fraction is None or progress.fraction < 1 for progress in told[:-1])


def test_the_workers_of_a_cluster_are_named_while_they_probe(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    prober = FakeProber()
    prober.team = TEAM
    told = _told(library, videos, prober=prober).told
    assert {progress.phase for progress in told if progress.workers == TEAM} >= {Phase.PROBING}
    assert not any(progress.workers for progress in told if progress.phase is Phase.COUNTING)
    assert told[-1].workers == TEAM


def test_known_files_count_as_done_from_the_start(library: Library, videos: Path) -> None:
    make_files(videos, 5)
    scan(library, videos)
    make_files(videos, 3, ".avi")
    probing = [progress for progress in _told(library, videos).told if progress.phase is Phase.PROBING]
    assert (probing[0].done, probing[0].total) == (5, 8)


def test_the_file_at_hand_is_named_while_probing(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    named = {progress.current for progress in _told(library, videos).told if progress.phase is Phase.PROBING}
    assert any(name and name.endswith(b"clip 0001.mkv") for name in named)


def test_time_left_is_told_and_falls_to_nothing(library: Library, videos: Path) -> None:
    make_files(videos, 30)
    left = [p.seconds_left for p in _told(library, videos).told if p.phase is Phase.PROBING]
    known = [seconds for seconds in left if seconds is not None]
    assert known
    assert known[-1] == 0


def test_batches_are_announced_after_their_commit_and_only_what_changed(
    library: Library, videos: Path
) -> None:
    kept: list[bool] = []

    class Looking(DummyHost):
        def batch(self, batch: RecordBatch) -> None:
            with library.reader() as reader:
                now = {record.id: record for record in reader.page(0, 10**6)}
            kept.append(all(now.get(record.id) == record for record in batch.records))
            super().batch(batch)

    for word in ("ok", "crash", "cloud"):
        for number in range(4):
            write_file(videos / f"{word} {number}.mkv", b"x")
    host = Looking()
    scan(library, videos, host=host, prober=FakeProber(by_first_word))
    assert kept
    assert all(kept)
    announced = [record.id for batch in host.batches for record in batch.records]
    assert len(announced) == len(set(announced)) == 12
    quiet = Looking()
    scan(library, videos, host=quiet, prober=FakeProber(by_first_word))
    assert {record.name.split()[0] for batch in quiet.batches for record in batch.records} == {b"cloud"}


def test_each_progress_says_when_the_scan_began_and_that_it_lives(library: Library, videos: Path) -> None:
    make_files(videos, 20)
    before = time.time()
    told = _told(library, videos).told
    (started,) = {progress.started for progress in told}
    beats = [progress.heartbeat for progress in told if progress.heartbeat]
    assert len(beats) == len(told)
    assert beats == sorted(beats)
    assert started is not None
    assert before <= started <= beats[0] <= beats[-1] <= time.time()


def test_it_is_told_that_a_scan_lives_while_nothing_comes_of_it(library: Library, videos: Path) -> None:
    """The file at hand takes its time: the prober yields None, and the host hears a progress all the same."""
    make_files(videos, 1)
    gate = threading.Semaphore(0)

    def release(host: DummyHost) -> bool:
        if len([each for each in host.told if each.phase is Phase.PROBING]) == 4:
            gate.release()
        return False

    host = DummyHost(release)
    session.run(ScanRequest(paths=(os.fsencode(videos),)), host, library, FakeProber(gate=gate))
    probing = [each for each in host.told if each.phase is Phase.PROBING]
    assert len(probing) >= 4
    assert all(after.heartbeat - before.heartbeat < 2 for before, after in pairwise(probing))  # type: ignore[operator]


def test_each_file_is_told_of(library: Library, videos: Path) -> None:
    """How much of it is passed on is the host's affair."""
    make_files(videos, 40)
    probing = [each for each in _told(library, videos).told if each.phase is Phase.PROBING]
    assert {each.done for each in probing} == set(range(41))
