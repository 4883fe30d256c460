"""A scan that goes on with a job: what the job has probed stays as it is, and counts (J4, S7)."""

import itertools
import os
import time
from pathlib import Path

import pytest

from app.core.job import JobState
from app.core.scan import ScanOutcome, ScanRequest
from app.library import Library
from app.scan import session
from tests.doubles import DummyHost, FakeProber, make_files
from tests.scan.acts import ENDINGS, by_first_word, check_counts, names, scan

WORKED = 100.0


def resumed(
    library: Library,
    videos: Path,
    prober: FakeProber,
    since: float,
    *,
    host: DummyHost | None = None,
    deep: bool = False,
) -> ScanOutcome:
    """Go on with a job that was worked on for `WORKED` seconds, on a clock that runs a second a look."""
    request = ScanRequest(paths=(os.fsencode(videos),), deep=deep)
    ticks = itertools.count()
    outcome = session.run(
        request,
        host or DummyHost(),
        library,
        prober,
        lambda: float(next(ticks)),
        since=since,
        worked=WORKED,
    )
    check_counts(outcome)
    return outcome


def interrupted(library: Library, videos: Path, files: int, *, deep: bool = False) -> float:
    """Stop a scan after so many files; return since when it was under way."""
    began = time.time()
    prober = FakeProber(by_first_word)
    host = DummyHost(lambda _host: len(prober.probed) == files)
    assert scan(library, videos, prober=prober, host=host, deep=deep).state is JobState.CANCELLED
    return began


def test_its_counts_are_those_of_the_job(library: Library, videos: Path) -> None:
    make_files(videos / "known", 4, " ok.mkv")
    scan(library, videos)
    for word in ENDINGS:
        (videos / f"{word} new.mkv").write_bytes(b"x")
    began = interrupted(library, videos, 5)
    prober = FakeProber(by_first_word)
    outcome = resumed(library, videos, prober, began)
    assert len(prober.probed) == len(ENDINGS) - 5
    counts = outcome.counts
    assert (counts.found, counts.unchanged, counts.not_reached) == (4 + len(ENDINGS), 4, 0)
    statuses = [status for status, _ in ENDINGS.values()]
    assert (counts.ok, counts.failed, counts.timeout, counts.skipped) == tuple(
        statuses.count(status) for status in dict.fromkeys(statuses)
    )


def test_it_was_worked_on_for_as_long_as_all_its_runs_took(library: Library, videos: Path) -> None:
    make_files(videos, 1)
    host = DummyHost()
    outcome = resumed(library, videos, FakeProber(), time.time(), host=host)
    seconds = [progress.seconds for progress in host.told]
    assert WORKED < seconds[0] < outcome.seconds <= seconds[-1]
    assert seconds == sorted(seconds)


def test_a_deep_scan_does_not_begin_anew(library: Library, videos: Path) -> None:
    for number in range(9):
        (videos / f"ok {number}.mkv").write_bytes(b"x")
    scan(library, videos)
    began = interrupted(library, videos, 5, deep=True)
    prober = FakeProber()
    outcome = resumed(library, videos, prober, began, deep=True)
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
        (videos / f"{word} {number}.mkv").write_bytes(b"x")
    began = interrupted(library, videos, 1)
    prober = FakeProber(by_first_word)
    resumed(library, videos, prober, began)
    assert len(prober.probed) == 1
    another = FakeProber(by_first_word)
    scan(library, videos, prober=another)
    assert len(another.probed) == 2


def test_what_has_changed_meanwhile_is_probed(library: Library, videos: Path) -> None:
    for number in range(3):
        (videos / f"ok {number}.mkv").write_bytes(b"x")
    began = interrupted(library, videos, 3)
    (videos / "ok 1.mkv").write_bytes(b"longer")
    prober = FakeProber()
    assert resumed(library, videos, prober, began).counts.ok == 3
    assert names(prober.probed) == [b"ok 1.mkv"]
