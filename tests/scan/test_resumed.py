"""A scan that goes on with a job: what the job has probed stays as it is, and counts (J4, S7)."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.run.progress import Phase
from app.core.scan.job import ScanCounts, ScanOutcome
from app.library import Library
from app.library.scan import sources
from tests.doubles import DummyHost, FakeProber, make_files, write_file
from tests.scan.acts import ENDINGS, by_first_word, cancel_at, names, scan, states

JOB = "one"


def interrupted(library: Library, videos: Path, files: int, *, deep: bool = False) -> ScanOutcome:
    """Begin the job, and stop it after so many files."""
    prober = FakeProber(by_first_word)
    host = DummyHost(lambda _host: len(prober.probed) == files)
    outcome = scan(library, videos, prober=prober, host=host, deep=deep, job=JOB)
    assert outcome.state is JobState.CANCELLED
    return outcome


def test_its_counts_are_those_of_the_job(library: Library, videos: Path) -> None:
    make_files(videos / "known", 4, " ok.mkv")
    scan(library, videos)
    for word in ENDINGS:
        write_file(videos / f"{word} new.mkv", b"x")
    interrupted(library, videos, 5)
    prober = FakeProber(by_first_word)
    outcome = scan(library, videos, prober=prober, job=JOB)
    again = [path for path in prober.probed if b"cloud" not in path]  # which may have come down meanwhile
    assert len(ENDINGS) - 6 <= len(again) <= len(ENDINGS) - 5
    counts = outcome.counts
    assert (counts.found, counts.unchanged, counts.not_reached) == (4 + len(ENDINGS), 4, 0)
    statuses = [status for status, _ in ENDINGS.values()]
    assert (counts.ok, counts.failed, counts.timeout, counts.skipped) == tuple(
        statuses.count(status) for status in dict.fromkeys(statuses)
    )


def test_it_was_worked_on_for_as_long_as_all_its_runs_took(library: Library, videos: Path) -> None:
    make_files(videos, 1)
    host = DummyHost()
    earlier = ScanOutcome(state=JobState.CANCELLED, seconds=100.0)
    outcome = scan(library, videos, host=host, job=JOB, earlier=earlier)
    seconds = [progress.seconds for progress in host.told]
    assert 100.0 < seconds[0] < outcome.seconds <= seconds[-1]
    assert seconds == sorted(seconds)


def test_a_deep_scan_does_not_begin_anew(library: Library, videos: Path) -> None:
    for number in range(9):
        write_file(videos / f"ok {number}.mkv", b"x")
    scan(library, videos)
    interrupted(library, videos, 5, deep=True)
    prober = FakeProber()
    outcome = scan(library, videos, prober=prober, deep=True, job=JOB)
    assert len(prober.probed) == 4
    assert (outcome.counts.ok, outcome.counts.unchanged) == (9, 0)
    another = FakeProber()
    scan(library, videos, prober=another, deep=True)
    assert len(another.probed) == 9


@pytest.mark.parametrize("word", ["silent", "denied", "gone", "killed"])
def test_what_lay_in_the_surroundings_waits_for_the_next_scan(
    library: Library, videos: Path, word: str
) -> None:
    for number in range(2):
        write_file(videos / f"{word} {number}.mkv", b"x")
    interrupted(library, videos, 1)
    prober = FakeProber(by_first_word)
    scan(library, videos, prober=prober, job=JOB)
    assert len(prober.probed) == 1
    another = FakeProber(by_first_word)
    scan(library, videos, prober=another)
    assert len(another.probed) == 2


def test_what_has_changed_meanwhile_is_probed(library: Library, videos: Path) -> None:
    for number in range(3):
        write_file(videos / f"ok {number}.mkv", b"x")
    interrupted(library, videos, 3)
    write_file(videos / "ok 1.mkv", b"longer")
    prober = FakeProber()
    assert scan(library, videos, prober=prober, job=JOB).counts.ok == 3
    assert names(prober.probed) == [b"ok 1.mkv"]


@pytest.mark.parametrize("other", [None, "another"])
def test_what_was_probed_for_others_meanwhile_was_not_probed_by_it(
    library: Library, videos: Path, other: str | None
) -> None:
    for number in range(9):
        write_file(videos / f"ok {number}.mkv", b"x")
    interrupted(library, videos, 3, deep=True)
    assert scan(library, videos, job=other).counts.unchanged == 3
    prober = FakeProber()
    outcome = scan(library, videos, prober=prober, deep=True, job=JOB)
    assert (len(prober.probed), outcome.counts.ok) == (6, 9)


def test_scans_of_no_job_are_not_runs_of_one(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos)
    prober = FakeProber()
    scan(library, videos, prober=prober, deep=True)
    assert len(prober.probed) == 3


def test_cancelled_while_counting_it_has_what_it_had(library: Library, videos: Path) -> None:
    for number in range(9):
        write_file(videos / f"ok {number}.mkv", b"x")
    earlier = interrupted(library, videos, 5)
    host = DummyHost(lambda host: any(progress.done for progress in host.told))
    outcome = scan(library, videos, host=host, job=JOB, earlier=earlier)
    assert host.told[-1].phase is Phase.COUNTING
    assert outcome.counts == earlier.counts == ScanCounts(found=9, ok=5, not_reached=4)
    assert scan(library, videos, job=JOB, earlier=outcome).counts == ScanCounts(found=9, ok=9)


def test_cancelled_while_counting_for_the_second_time_it_has_what_it_found(
    library: Library, videos: Path
) -> None:
    make_files(videos, 4)
    earlier = scan(library, videos, host=cancel_at(1), job=JOB)
    host = DummyHost(lambda host: any(progress.done for progress in host.told))
    assert scan(library, videos, host=host, job=JOB, earlier=earlier).counts == ScanCounts(
        found=4, not_reached=4
    )


def test_what_is_not_there_any_more_does_not_count(library: Library, videos: Path) -> None:
    files = [videos / f"ok {number}.mkv" for number in range(5)]
    for file in files:
        write_file(file, b"x")
    earlier = interrupted(library, videos, 4)
    for file in files[1:]:
        file.unlink()
    outcome = scan(library, videos, job=JOB, earlier=earlier)
    assert outcome.counts == ScanCounts(found=1, ok=1)


def test_what_went_missing_and_what_came_back_are_of_all_its_runs(library: Library, videos: Path) -> None:
    a, b = make_files(videos / "a", 4), make_files(videos / "b", 4, ".avi")
    folders = (videos / "a", videos / "b")
    scan(library, *folders)
    for file in (a[0], *b[:2]):
        file.unlink()
    source = library.write(sources.covering, os.fsencode(folders[0])).result()
    assert source is not None
    library.write(sources.set_offline, source.id).result()

    def one_is_missing(host: DummyHost) -> bool:
        return any(record.status is FileStatus.MISSING for batch in host.batches for record in batch.records)

    earlier = scan(library, folders[0], host=DummyHost(one_is_missing), job=JOB)
    assert (earlier.state, earlier.missing) == (JobState.CANCELLED, 1)
    outcome = scan(library, *folders, job=JOB, earlier=earlier)
    assert outcome.missing == 3 == list(states(library).values()).count(FileStatus.MISSING)
    assert outcome.back_online == (os.fsencode(folders[0]),)
    folders[0].rename(videos / "c")
    assert scan(library, *folders, job=JOB, earlier=outcome).back_online == ()
