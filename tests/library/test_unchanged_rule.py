"""What is just as it was is settled as it is listed: counted once, never pending, and never gone (S1, S4)."""

from collections.abc import Iterable

import pytest

from app.core.file.listed_file import ListedFile
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.message import Message
from app.library import Library
from app.library.scan import pending, probe_results, scan_diff, scans, sources
from app.library.scan.pending import Added
from tests.library.filling import ENGINE, count, everything, fill, finding, found, run_sql

FILES = [found(b"%d.mkv" % number) for number in range(9)]


@pytest.fixture
def known(library: Library) -> Library:
    """A library that knows the files of one folder."""
    fill(library, b"/v", [(b"/v", FILES)])
    return library


def begin(library: Library) -> int:
    return library.write(scans.begin, 2e9).result()


def tell(library: Library, scan_id: int, files: Iterable[ListedFile], *, engine: str = ENGINE) -> Added:
    source = library.write(sources.covering, b"/v").result()
    assert source is not None
    folders = [(b"/v", list(files))]
    return library.write(pending.add, scan_id, source, folders, deep=False, engine=engine).result()


def gone(library: Library, scan_id: int) -> int:
    folders = library.write(scan_diff.folders_to_compare, scan_id, b"/v").result()
    library.write(scan_diff.find_gone, scan_id, folders, lambda _path, _name, _id: True).result()
    return library.write(scan_diff.count_gone, scan_id).result()


def test_a_folder_that_is_as_it_was_leaves_nothing_to_do(known: Library) -> None:
    scan_id = begin(known)
    added = tell(known, scan_id, FILES)
    assert (added.pending, added.unchanged.counts) == (0, {FileStatus.OK: 9})
    assert (count(known, "pending"), gone(known, scan_id)) == (0, 0)


@pytest.mark.parametrize("at", [1, 4, 8])
def test_a_large_folder_comes_in_parts(known: Library, at: int) -> None:
    scan_id = begin(known)
    parts = [tell(known, scan_id, part).unchanged.total() for part in (FILES[:at], FILES[at:-1])]
    assert parts == [at, 8 - at]
    assert gone(known, scan_id) == 1


def test_what_is_told_twice_counts_once(known: Library) -> None:
    scan_id = begin(known)
    told = [*FILES, found(b"new.mkv"), found(b"1.mkv", size=5)]
    added = [tell(known, scan_id, told) for _ in range(2)]
    assert [(each.pending, each.unchanged.total()) for each in added] == [(1, 9), (0, 0)]


def test_what_was_pending_first_does_not_count_a_second_time(known: Library) -> None:
    scan_id = begin(known)
    assert tell(known, scan_id, [found(b"1.mkv", size=5)]).pending == 1
    added = tell(known, scan_id, FILES[1:3])
    assert (added.pending, added.unchanged.total()) == (0, 1)


@pytest.mark.parametrize(
    "odd",
    [
        found(b"1.mkv", size=5),
        found(b"1.mkv", mtime_ns=10**18 + 1),
        found(b"1.mkv", file_id="f00"),
        (*found(b"1.mkv")[:4], '["file.link", {}]'),
    ],
    ids=["size", "time", "number", "skip"],
)
def test_what_is_other_in_any_respect_is_looked_at(known: Library, odd: ListedFile) -> None:
    scan_id = begin(known)
    added = tell(known, scan_id, [FILES[0], odd])
    assert (added.pending, added.unchanged.total()) == (1, 1)


def test_what_was_missing_is_looked_at(known: Library) -> None:
    run_sql(known, "UPDATE file SET missing = 1 WHERE name = ?", b"1.mkv")
    assert tell(known, begin(known), FILES).pending == 1


def test_a_failure_is_settled_for_the_engine_that_gave_it(known: Library) -> None:
    reason = '["probe.spun", {"limit": 3.0}]'
    run_sql(known, "UPDATE file SET status = 'timeout', reason = ? WHERE name = ?", reason, b"1.mkv")
    assert tell(known, begin(known), FILES).unchanged.counts[FileStatus.TIMEOUT] == 1
    assert tell(known, begin(known), FILES, engine="another").pending == 1


def test_a_file_whose_contents_went_to_a_cloud_stays_known_until_they_are_back(known: Library) -> None:
    placeholder = Message("file.placeholder")
    away = (*FILES[1][:4], placeholder.to_json())
    scan_id = begin(known)
    assert tell(known, scan_id, [FILES[0], away]).pending == 1
    with known.reader() as reader:
        (pending,) = reader.pending(scan_id, 0, 9, skipped=True)
    skipped = finding(pending, FileStatus.SKIPPED, placeholder)
    (record,) = known.write(probe_results.save, [skipped], engine=ENGINE, now=2.0).result()
    assert (record.status, record.summary.video_codec) == (FileStatus.OK, "HEVC")
    assert record.last_failure == (FileStatus.SKIPPED, placeholder)
    later = tell(known, begin(known), [FILES[0], away])
    assert (later.pending, later.unchanged.counts) == (0, {FileStatus.OK: 1, FileStatus.SKIPPED: 1})
    assert tell(known, begin(known), FILES[:2]).pending == 1


@pytest.mark.parametrize("failure", ["nonsense", "{}", "[]", "7"])
def test_a_damaged_failure_is_looked_at(known: Library, failure: str) -> None:
    run_sql(known, "UPDATE file SET failure_status = 'sad', failure = ? WHERE name = ?", failure, b"1.mkv")
    assert tell(known, begin(known), FILES).pending == 1
    assert everything(known)[1].last_failure is None


def test_two_scans_at_once_settle_each_for_itself(known: Library) -> None:
    one, two = begin(known), begin(known)
    assert tell(known, one, FILES).unchanged.total() == 9
    assert tell(known, two, FILES[:3]).unchanged.total() == 3
    assert (gone(known, one), gone(known, two)) == (0, 6)


def test_all_that_ended_scans_have_settled_is_forgotten_in_one_step(known: Library) -> None:
    scan_id = begin(known)
    tell(known, scan_id, FILES)
    later = begin(known)
    known.write(scans.purge, later, 0).result()
    assert count(known, "settled") == 9, "the first scan still runs"
    known.write(scans.end, scan_id, JobState.COMPLETED, 1.0).result()
    known.write(scans.purge, later, 0).result()
    assert count(known, "settled") == 0


def test_what_a_scan_has_settled_is_forgotten_by_a_later_one(known: Library) -> None:
    first = begin(known)
    tell(known, first, FILES)
    run_sql(known, "UPDATE scan SET state = 'completed'")
    later = begin(known)
    tell(known, later, FILES[:2])
    while known.write(scans.purge, later, 4).result():
        assert len(everything(known)) == 9
    assert count(known, "settled") == 2


@pytest.mark.parametrize(("after", "is_settled"), [(2.1, True), (1.9, False), (-1.0, False), (-9.0, True)])
def test_what_may_have_been_written_after_its_probe_is_looked_at(
    known: Library, after: float, *, is_settled: bool
) -> None:
    """The scan that probed it began `after` seconds after its time, and took a second."""
    run_sql(known, "UPDATE scan SET started = ?, seconds = 1 WHERE id = 1", FILES[0][2] / 1e9 + after)
    added = tell(known, begin(known), FILES)
    assert (added.pending, added.unchanged.total()) == ((0, 9) if is_settled else (9, 0))
