"""A folder's digest stands for its files only while no record of them needs a second look."""

import sqlite3
from collections.abc import Sequence

import pytest

from app.core.file.listed_file import ListedFile, file_number
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.scan.folder_digest import FolderListing, digest, digest_by_name
from app.library import Library
from app.library.copies import removal
from app.library.scan import folder_listings, pending, scan_diff, scans, sources
from app.library.scan.pending import Added
from tests.library.filling import ENGINE, count, everything, fill, found, run_sql, save_pending

FILES = [found(b"%d.mkv" % number) for number in range(9)]
MTIME = FILES[0][2] / 1e9


def listing(files: Sequence[ListedFile] = FILES, folder: bytes = b"/v") -> FolderListing:
    values = [(name, size, mtime_ns, file_number(number)) for name, size, mtime_ns, number, _ in files]
    flat = [value for file in values for value in file]
    return FolderListing(folder, digest(folder, flat), digest_by_name(folder, values))


def store(library: Library, *listings: FolderListing) -> None:
    """Do what a scan does at its end."""
    scan_id = library.write(scans.begin, 2e9).result()
    library.write(folder_listings.note, scan_id, listings).result()
    while library.write(folder_listings.store, scan_id, ENGINE).result():
        pass
    library.write(scans.end, scan_id, JobState.COMPLETED, 1.0).result()


def digests(library: Library, job: str | None = None, engine: str = ENGINE) -> frozenset[bytes]:
    """Return what the next scan gives to its lister."""

    def begin(db: sqlite3.Connection) -> frozenset[bytes]:
        return folder_listings.digests(db, scans.begin(db, 3e9, job), b"/v", engine)

    return library.write(begin).result()


def tell(library: Library, scan_id: int, unchanged: FolderListing) -> Added:
    source = library.write(sources.covering, b"/v").result()
    assert source is not None
    told = [(unchanged.path, unchanged.digest)]
    return library.write(pending.add, scan_id, source, unchanged=told, deep=False, engine=ENGINE).result()


@pytest.fixture
def known(library: Library) -> Library:
    """A library with one folder that is as its digest."""
    fill(library, b"/v", [(b"/v", FILES)])
    store(library, listing())
    assert digests(library) == {listing().digest}
    return library


def test_the_order_of_the_listing_does_not_matter_to_what_is_stored(known: Library) -> None:
    other = listing(FILES[::-1])
    assert other.by_name == listing().by_name
    store(known, other)
    assert digests(known) == {other.digest} != {listing().digest}


@pytest.mark.parametrize(
    "files",
    [FILES[1:], [*FILES, found(b"new.mkv")], [found(b"0.mkv", size=5), *FILES[1:]]],
    ids=["one gone", "one new", "one changed"],
)
def test_a_listing_that_does_not_agree_is_not_stored(library: Library, files: list[ListedFile]) -> None:
    fill(library, b"/v", [(b"/v", FILES)])
    store(library, listing(files))
    assert digests(library) == frozenset()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE file SET size = 5 WHERE id = 2",
        "UPDATE file SET mtime_ns = 5 WHERE id = 2",
        "UPDATE file SET name = x'00' WHERE id = 2",
        "UPDATE file SET file_id = '5' WHERE id = 2",
        "UPDATE file SET status = 'failed', reason = '[]' WHERE id = 2",
        "UPDATE file SET failure_status = 'failed', failure = '[]' WHERE id = 2",
        "UPDATE file SET missing = 1 WHERE id = 2",
        "UPDATE file SET missing = 2 WHERE id = 2",
        "UPDATE file SET scan_id = 5 WHERE id = 2",
        "DELETE FROM file WHERE id = 2",
    ],
)
def test_any_change_of_a_record_takes_the_digest_away(known: Library, change: str) -> None:
    if change.startswith("DELETE"):
        run_sql(known, "DELETE FROM media WHERE file_id = 2")
    run_sql(known, change)
    assert digests(known) == frozenset()


def test_so_does_a_new_file_and_a_file_that_moves_away(known: Library) -> None:
    fill(known, b"/v", [(b"/v/b", [found(b"other.mkv")])])
    assert digests(known) == {listing().digest}
    fill(known, b"/v", [(b"/v", [found(b"new.mkv")])])
    assert digests(known) == frozenset()
    everyone = [*FILES, found(b"new.mkv")]
    store(known, listing(everyone))
    assert digests(known) == {listing(everyone).digest}
    run_sql(known, "UPDATE file SET folder_id = (SELECT id FROM folder WHERE path = ?) WHERE id = 2", b"/v/b")
    assert digests(known) == frozenset()


def test_what_is_of_no_account_leaves_it(known: Library) -> None:
    run_sql(known, "UPDATE file SET problems = 1, marked = 1, title = 'x' WHERE id = 2")
    assert digests(known) == {listing().digest}


@pytest.mark.parametrize(
    "state",
    [
        "status = 'failed', reason = '[\"file.not_permitted\", {}]'",
        "status = 'failed', reason = 'nonsense'",
        "status = 'failed', reason = '[\"file.empty\", {}]', engine = 'another'",
        "status = 'skipped', reason = '[\"file.placeholder\", {}]'",
        "failure_status = 'failed', failure = '[\"file.empty\", {}]'",
        "missing = 2",
    ],
)
def test_a_record_that_may_need_something_has_none(library: Library, state: str) -> None:
    fill(library, b"/v", [(b"/v", FILES)])
    run_sql(library, f"UPDATE file SET {state} WHERE id = 2")  # noqa: S608 - ours
    store(library, listing())
    assert digests(library) == frozenset()


@pytest.mark.parametrize(
    ("started", "seconds", "is_racy"),
    [
        (MTIME + 2.1, 1.0, False),
        (MTIME + 1.9, 1.0, True),
        (MTIME - 5.0, 10.0, True),
        (MTIME - 10.0, 5.0, False),
        (MTIME - 10.0, None, True),
    ],
    ids=["long before", "just before", "meanwhile", "in the future", "in the future, killed"],
)
def test_what_was_written_while_it_was_probed_has_none(
    library: Library, started: float, seconds: float | None, *, is_racy: bool
) -> None:
    fill(library, b"/v", [(b"/v", FILES)])
    run_sql(library, "UPDATE scan SET started = ?, seconds = ?", started, seconds)
    store(library, listing())
    assert digests(library) == (frozenset() if is_racy else {listing().digest})


def test_fine_time_stamps_need_less_of_a_distance(library: Library) -> None:
    files = [found(b"a.mkv", mtime_ns=10**18 + 1)]
    fill(library, b"/v", [(b"/v", files)])
    run_sql(library, "UPDATE scan SET started = ?, seconds = 1", MTIME + 0.01)
    store(library, listing(files))
    assert digests(library) == frozenset()
    run_sql(library, "UPDATE scan SET started = ? WHERE id = 1", MTIME + 0.03)
    store(library, listing(files))
    assert digests(library) == {listing(files).digest}


def test_a_missing_file_stays_missing_until_it_is_listed(library: Library) -> None:
    fill(library, b"/v", [(b"/v", FILES)])
    run_sql(library, "UPDATE file SET missing = 1 WHERE name = ?", FILES[2][0])
    store(library, listing())
    assert digests(library) == frozenset()
    left = listing([*FILES[:2], *FILES[3:]])
    store(library, left)
    assert digests(library) == {left.digest}
    scan_id = library.write(scans.begin, 3e9).result()
    assert tell(library, scan_id, left).unchanged.counts == {FileStatus.OK: 8}
    run_sql(library, "UPDATE file SET size = 5 WHERE name = ?", FILES[3][0])
    later = library.write(scans.begin, 4e9).result()
    assert tell(library, later, left).pending == 8


def test_failures_count_until_the_engine_changes(library: Library) -> None:
    fill(library, b"/v", [(b"/v", FILES), (b"/v/good", FILES)])
    run_sql(library, "UPDATE file SET status = 'failed', reason = '[\"file.empty\", {}]' WHERE id < 3")
    run_sql(library, "UPDATE file SET status = 'timeout', reason = '[\"probe.spun\", {}]' WHERE id = 3")
    good = listing(folder=b"/v/good")
    store(library, listing(), good)
    assert digests(library) == {listing().digest, good.digest}
    assert digests(library, engine="another") == {good.digest}
    added = tell(library, library.write(scans.begin, 4e9).result(), listing())
    assert added.unchanged.counts == {FileStatus.OK: 6, FileStatus.FAILED: 2, FileStatus.TIMEOUT: 1}


def test_further_runs_of_a_job_get_none(known: Library) -> None:
    assert digests(known, "job") == {listing().digest}
    assert digests(known, "job") == frozenset()


def test_a_folder_that_agrees_is_counted_once_and_leaves_nothing_to_do(known: Library) -> None:
    scan_id = known.write(scans.begin, 3e9).result()
    added = [tell(known, scan_id, listing()) for _ in range(2)]
    assert [(each.pending, each.unchanged.counts[FileStatus.OK]) for each in added] == [(0, 9), (0, 0)]
    assert count(known, "pending") == 0
    assert known.write(scan_diff.folders_to_compare, scan_id, b"/v").result() == []
    assert known.write(pending.has_found, scan_id, 1).result()
    assert known.write(sources.cover, scan_id, b"/v", 100).result() == ()
    later = known.write(scans.begin, 4e9).result()
    assert not known.write(pending.has_found, later, 1).result()
    assert len(known.write(sources.cover, later, b"/v", 100).result()) == 9


def test_its_files_count_once_if_another_lister_sends_them_too(known: Library) -> None:
    scan_id = known.write(scans.begin, 3e9).result()
    tell(known, scan_id, listing())
    source = known.write(sources.covering, b"/v").result()
    assert source is not None
    added = known.write(pending.add, scan_id, source, [(b"/v", [*FILES[:3], found(b"new.mkv")])]).result()
    assert (added.pending, added.unchanged.total(), count(known, "pending")) == (0, 0, 0)


def test_records_that_changed_meanwhile_are_compared_one_by_one(known: Library) -> None:
    scan_id = known.write(scans.begin, 3e9).result()
    run_sql(known, "UPDATE file SET missing = 2 WHERE id = 2")
    run_sql(known, "UPDATE file SET status = 'failed', reason = '[\"file.vanished\", {}]' WHERE id = 3")
    added = tell(known, scan_id, listing())
    assert (added.pending, added.unchanged.total()) == (9, 0)
    low, high = known.write(scan_diff.pending_range, scan_id).result()
    known.write(scan_diff.settle_unchanged, scan_id, low, high, deep=False, engine=ENGINE).result()
    assert [record.name for record in save_pending(known, scan_id)] == [b"2.mkv"]
    assert {record.status for record in everything(known)} == {FileStatus.OK}


def test_a_folder_that_was_purged_meanwhile_counts_for_nothing(known: Library) -> None:
    scan_id = known.write(scans.begin, 3e9).result()
    source = known.write(sources.covering, b"/v").result()
    assert source is not None
    known.write(removal.remove_source, source.id, 1.0).result()
    while known.write(removal.purge_removed, 100).result():
        pass
    assert count(known, "folder_digest") == 0
    told = [(b"/v", listing().digest)]
    assert known.write(pending.add, scan_id, source, unchanged=told).result().pending == 0


def test_what_a_killed_scan_noted_is_forgotten(library: Library) -> None:
    fill(library, b"/v", [(b"/v", FILES)])
    killed = library.write(scans.begin, 2e9).result()
    library.write(folder_listings.note, killed, [listing()]).result()
    library.write(scans.end, killed, JobState.CANCELLED, 1.0).result()
    later = library.write(scans.begin, 3e9).result()
    while library.write(scans.purge, later, 100).result():
        pass
    assert count(library, "listed_folder") == 0
    assert not library.write(folder_listings.store, killed, ENGINE).result()
    assert digests(library) == frozenset()


def test_a_great_many_folders_are_stored_in_slices(library: Library) -> None:
    folders = [(b"/v/%d" % number, [found(b"a.mkv")]) for number in range(1200)]
    fill(library, b"/v", folders)
    store(library, *(listing(files, folder) for folder, files in folders))
    assert len(digests(library)) == 1200
