"""A removed source: gone for whoever asks, there again on undo, and forgotten in small slices."""

import itertools
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from time import time

import pytest
from msgspec.structs import replace

from app.core.file.listed_file import ListedFile
from app.core.file.record import FileRecord, FileStatus
from app.core.job import JobState
from app.core.sources.source import SourceRecord
from app.library import Library
from app.library.copies import removal
from app.library.scan import pending, probe_results, scan_diff, scans, sources
from app.library.scan.sources import Source
from tests.library.filling import ENGINE, count, everything, fill, finding, found, run_sql, save_pending

Records = tuple[FileRecord, ...]
TABLES = ("source", "folder", "file", "media")


def _remove(library: Library, path: bytes) -> int:
    """Remove the source of that path, and return its id."""
    source = _source(library, path)
    assert source.path == path
    assert library.write(removal.remove_source, source.id, 2.0).result()
    return source.id


def _source(library: Library, path: bytes) -> Source:
    source = library.write(sources.covering, path).result()
    assert source is not None
    return source


def _purge(library: Library, limit: int = 100) -> int:
    """Purge all that is removed, and return in how many slices."""
    return sum(1 for _ in iter(lambda: library.write(removal.purge_removed, limit).result(), False))


def _counts(library: Library) -> dict[str, int]:
    return {table: count(library, table) for table in TABLES}


def _names(library: Library) -> set[bytes]:
    return {record.name for record in everything(library)}


def _shown(library: Library) -> tuple[Records, Records, Records, tuple[SourceRecord, ...]]:
    """Everything that is asked of a library for people."""
    with library.reader() as reader:
        entries = tuple(entry.record for entry in reader.entries())
        below = tuple(entry.record for entry in reader.entries([b"/a", b"/b"]))
    return everything(library), entries, below, library.sources()


@pytest.fixture
def two(library: Library) -> Library:
    """A library with the sources /a, in two folders, and /b."""
    scan_id = library.write(scans.begin, 0.0).result()
    for path, folders in (
        (b"/a", [(b"/a", [found(b"1.mkv"), found(b"2.mkv", size=5)]), (b"/a/x", [found(b"3.mkv")])]),
        (b"/b", [(b"/b", [found(b"4.mkv")])]),
    ):
        source = library.write(sources.add, path, "uuid:1", 1.0).result()
        library.write(pending.add, scan_id, source, folders).result()
    save_pending(library, scan_id)
    return library


def test_sources_are_counted_with_what_is_missing_and_with_none(two: Library) -> None:
    run_sql(two, "UPDATE file SET missing = 1 WHERE name = ?", b"2.mkv")
    empty = two.write(sources.add, b"/Empty", "uuid:1", 3.0).result()
    before = time()
    two.write(sources.set_offline, empty.id).result()
    a, b = _source(two, b"/a"), _source(two, b"/b")
    listed = two.sources()
    disks = [each.disk for each in listed]
    assert disks[0] is not None
    assert disks == [disks[0]] * 3
    assert (disks[0].name, disks[0].volumes, disks[0].first_seen) == ("a", ("uuid:1",), 1.0)
    away = listed[-1].away
    assert away is not None
    # The database's clock has milliseconds, and its days since noon are rounded to them.
    assert before - 0.002 <= away <= time() + 0.001
    assert tuple(replace(each, disk=None) for each in listed) == (
        SourceRecord(id=a.id, path=b"/a", online=True, files=3, missing=1, size=2005, added=1.0),
        SourceRecord(id=b.id, path=b"/b", online=True, files=1, size=1000, added=1.0),
        SourceRecord(id=empty.id, path=b"/Empty", online=False, away=away, added=3.0),
    )


def test_sizes_beyond_the_database_s_integers_add_up(library: Library) -> None:
    huge = 2**63 - 1
    fill(library, b"/a", [(b"/a", [found(b"1.mkv", size=huge), found(b"2.mkv", size=huge)])])
    (source,) = library.sources()
    assert source.size == 2 * huge


def test_a_record_knows_its_source(two: Library) -> None:
    a, b = _source(two, b"/a").id, _source(two, b"/b").id
    assert [(record.name, record.source_id) for record in everything(two)] == [
        (b"1.mkv", a),
        (b"2.mkv", a),
        (b"3.mkv", a),
        (b"4.mkv", b),
    ]


def test_a_removed_source_is_not_there_and_its_files_neither(two: Library) -> None:
    _remove(two, b"/a")
    records, entries, below, present = _shown(two)
    assert records == entries == below
    assert _names(two) == {b"4.mkv"}
    assert [source.path for source in present] == [b"/b"]
    assert two.write(sources.covering, b"/a/x").result() is None
    assert two.write(sources.inner_mounts, b"/").result() == []
    assert two.write(scan_diff.folders_to_compare, 1, b"/a").result() == []


def test_undo_brings_back_all_of_it(two: Library) -> None:
    before, counts = _shown(two), _counts(two)
    source_id = _remove(two, b"/a")
    assert _shown(two) != before
    assert two.write(removal.restore_source, source_id).result()
    assert _shown(two) == before
    assert _purge(two) == 0
    assert _counts(two) == counts


def test_what_is_not_there_cannot_be_removed_and_what_is_there_not_restored(two: Library) -> None:
    source_id = _remove(two, b"/a")
    assert not two.write(removal.remove_source, source_id, 3.0).result()
    assert not two.write(removal.remove_source, 99, 3.0).result()
    assert not two.write(removal.restore_source, _source(two, b"/b").id).result()
    assert not two.write(removal.restore_source, 99).result()


def test_purging_forgets_what_was_removed_and_nothing_else(two: Library) -> None:
    kept = everything(two)[-1:]
    source_id = _remove(two, b"/a")
    _purge(two)
    assert _counts(two) == {"source": 1, "folder": 1, "file": 1, "media": 1}
    assert everything(two) == kept
    assert not two.write(removal.restore_source, source_id).result()


def test_purging_once_begun_cannot_be_undone(two: Library) -> None:
    source_id = _remove(two, b"/a")
    assert two.write(removal.purge_removed, 1).result()
    assert not two.write(removal.restore_source, source_id).result()
    assert _names(two) == {b"4.mkv"}


def test_what_is_half_purged_goes_before_what_can_still_be_restored(two: Library) -> None:
    b = _source(two, b"/b").id
    _remove(two, b"/a")
    assert two.write(removal.purge_removed, 1).result()
    assert two.write(removal.remove_source, b, 0.0).result()
    while _counts(two)["source"] == 2:
        assert two.write(removal.purge_removed, 1).result()
    assert two.write(removal.restore_source, b).result()
    assert _names(two) == {b"4.mkv"}


def test_an_id_that_was_purged_is_never_given_again(two: Library) -> None:
    """What a window still holds of it must not come to mean something else."""
    ids = {record.id for record in everything(two)}
    folders = _folders(two)
    gone = {_remove(two, b"/a"), _remove(two, b"/b")}
    _purge(two)
    records = fill(two, b"/a", [(b"/a", [found(b"1.mkv")])])
    assert not ids & {record.id for record in records}
    assert not folders & _folders(two)
    assert _source(two, b"/a").id not in gone


def _folders(library: Library) -> set[int]:
    return {
        row[0] for row in library.write(lambda db: db.execute("SELECT id FROM folder").fetchall()).result()
    }


def test_after_the_purge_the_same_path_starts_afresh(two: Library) -> None:
    _remove(two, b"/a")
    _purge(two)
    (inside,) = fill(two, b"/a/x", [(b"/a/x", [found(b"3.mkv")])])
    assert _source(two, b"/a/x").path == b"/a/x"
    assert inside in everything(two)


def test_a_volume_inside_stays_when_what_is_around_it_goes(library: Library) -> None:
    fill(library, b"/m", [(b"/m", [found(b"1.mkv")])])
    usb = library.write(sources.add, b"/m/usb", "uuid:2", 1.0, is_mount=True, absorb=False).result()
    fill(library, b"/m", [(b"/m", [found(b"1.mkv")]), (b"/m/usb/x", [found(b"2.mkv")])])
    _remove(library, b"/m")
    _purge(library)
    assert _names(library) == {b"2.mkv"}
    assert _source(library, b"/m/usb/x") == usb
    fill(library, b"/m", [(b"/m", [found(b"1.mkv")]), (b"/m/usb/x", [found(b"3.mkv")])])
    assert library.write(sources.inner_mounts, b"/m").result() == [usb]
    assert {source.path: source.files for source in library.sources()} == {b"/m": 1, b"/m/usb": 2}


def test_a_removed_volume_inside_is_not_there_for_what_is_around_it(library: Library) -> None:
    library.write(sources.add, b"/m/usb", "uuid:2", 1.0, is_mount=True).result()
    fill(library, b"/m", [(b"/m", [found(b"1.mkv")]), (b"/m/usb/x", [found(b"2.mkv")])])
    source_id = _remove(library, b"/m/usb")
    assert _source(library, b"/m/usb/x").path == b"/m"
    assert library.write(sources.inner_mounts, b"/m").result() == []
    assert _names(library) == {b"1.mkv"}
    assert library.write(removal.restore_source, source_id).result()
    assert _names(library) == {b"1.mkv", b"2.mkv"}


def test_a_larger_source_does_not_take_in_a_removed_one(library: Library) -> None:
    fill(library, b"/a/b", [(b"/a/b", [found(b"1.mkv")])])
    source_id = _remove(library, b"/a/b")
    outer = fill(library, b"/a", [(b"/a", [found(b"2.mkv")])])
    assert everything(library) == outer
    assert library.write(removal.restore_source, source_id).result()
    assert _names(library) == {b"1.mkv", b"2.mkv"}
    again = library.write(sources.add, b"/a", "uuid:1", 5.0).result()
    assert [(source.id, source.files) for source in library.sources()] == [(again.id, 2)]


def _pending(library: Library, path: bytes, files: Sequence[ListedFile]) -> int:
    """Have a scan list `files` in a source, which may be new, and return the scan."""
    scan_id = library.write(scans.begin, 5.0).result()
    source = library.write(sources.add, path, "uuid:1", 5.0).result()
    library.write(pending.add, scan_id, source, [(path, files)]).result()
    return scan_id


def test_what_a_scan_finds_in_a_source_removed_meanwhile_goes_with_it(two: Library) -> None:
    scan_id = _pending(two, b"/a", [found(b"new.mkv")])
    source_id = _remove(two, b"/a")
    assert save_pending(two, scan_id) == ()
    later = _pending(two, b"/a/x/y", [found(b"later.mkv")])
    assert save_pending(two, later) == ()
    assert _names(two) == {b"4.mkv"}
    assert two.write(removal.restore_source, source_id).result()
    assert _names(two) == {b"1.mkv", b"2.mkv", b"3.mkv", b"4.mkv", b"new.mkv", b"later.mkv"}


def test_what_a_running_scan_still_has_files_in_is_purged_once_it_has_ended(two: Library) -> None:
    scan_id = _pending(two, b"/a", [found(b"new.mkv")])
    with two.reader() as reader:
        (file,) = reader.pending(scan_id, 0, 10)
    source_id = _remove(two, b"/a")
    assert _purge(two) == 0
    assert two.write(removal.restore_source, source_id).result()
    _remove(two, b"/a")
    _end(two, scan_id)
    assert _purge(two) > 0
    assert two.write(probe_results.save, [finding(file)], engine=ENGINE, now=6.0).result() == ()
    assert _names(two) == {b"4.mkv"}


def test_another_source_is_purged_meanwhile(two: Library) -> None:
    _pending(two, b"/a", [found(b"new.mkv")])
    kept = _remove(two, b"/a")
    _remove(two, b"/b")
    _purge(two)
    assert count(two, "source") == 1
    assert two.write(removal.restore_source, kept).result()


def test_a_scan_outlives_the_purge_of_what_it_is_about_to_list(two: Library) -> None:
    scan_id = two.write(scans.begin, 5.0).result()
    source = _source(two, b"/a")
    _remove(two, b"/a")
    assert _purge(two) > 0
    assert two.write(pending.add, scan_id, source, [(b"/a/z", [found(b"z.mkv")])]).result().pending == 0
    assert _names(two) == {b"4.mkv"}


def test_files_that_were_out_when_the_program_was_killed_are_forgotten_with_their_source(
    two: Library,
) -> None:
    scan_id = _pending(two, b"/a", [found(b"new.mkv")])
    _pending(two, b"/b", [found(b"newer.mkv")])
    run_sql(two, "UPDATE pending SET handed = 1")
    two.write(scans.interrupt_running).result()
    _remove(two, b"/a")
    _purge(two)
    assert (count(two, "pending"), count(two, f"pending WHERE scan_id = {scan_id}")) == (1, 0)


def _end(library: Library, scan_id: int) -> None:
    library.write(scans.end, scan_id, JobState.CANCELLED, 1.0, "{}").result()


def _gone(library: Library, scan_id: int) -> int:
    for root in (b"/a", b"/b"):
        folders = library.write(scan_diff.folders_to_compare, scan_id, root).result()
        library.write(scan_diff.find_gone, scan_id, folders, lambda _path, _name, _id: True).result()
    library.write(scan_diff.find_missing, scan_id, 0, 100).result()
    return library.write(scan_diff.count_gone, scan_id).result()


def test_files_of_a_removed_source_are_neither_gone_nor_moved(two: Library) -> None:
    run_sql(two, "UPDATE file SET missing = 1 WHERE name = ?", b"1.mkv")
    scan_id = _pending(two, b"/b", [found(b"4.mkv"), found(b"moved.mkv", file_id=b"1.mkv".hex())])
    _remove(two, b"/a")
    assert _gone(two, scan_id) == 0
    assert two.write(scan_diff.find_moves, scan_id, 1, 10**6).result() == []


@pytest.mark.parametrize("removed", [b"/a", b"/b"])
def test_a_source_removed_after_the_comparison_takes_no_part_in_moves(two: Library, removed: bytes) -> None:
    scan_id = _pending(two, b"/b", [found(b"4.mkv"), found(b"moved.mkv", file_id=b"1.mkv".hex())])
    assert _gone(two, scan_id) == 3
    _remove(two, removed)
    assert two.write(scan_diff.find_moves, scan_id, 1, 10**6).result() == []


def test_a_source_removed_after_the_comparison_keeps_nothing_else_from_being_missing(two: Library) -> None:
    scan_id = _pending(two, b"/b", [])
    assert _gone(two, scan_id) == 4
    _remove(two, b"/a")
    (missing,) = two.write(scan_diff.mark_missing, scan_id, 0, 1).result()
    assert (missing.name, missing.status) == (b"4.mkv", FileStatus.MISSING)
    assert two.write(scan_diff.mark_missing, scan_id, missing.id, 1).result() == ()


FILES = 5_000
SHAPES: dict[str, Callable[[], Iterable[int]]] = {
    "one folder": lambda: [FILES],
    "many folders": lambda: itertools.repeat(5, FILES // 5),
    "a folder a file": lambda: itertools.repeat(1, FILES),
    "mostly empty folders": lambda: [*itertools.repeat(0, 900), FILES, *itertools.repeat(0, 100)],
}


def _fill_many(library: Library, folders: Iterable[int]) -> None:
    """Fill the source /a with folders of so many files."""

    def write(db: sqlite3.Connection) -> None:
        source = sources.add(db, b"/a", "uuid:1", 1.0)
        for number, files in enumerate(folders, 2):
            db.execute(
                "INSERT INTO folder (id, source_id, path) VALUES (?, ?, ?)",
                (number, source.id, b"/a/%d" % number),
            )
            db.executemany(
                "INSERT INTO file (folder_id, name, size, mtime_ns, file_id, status, engine, scan_id, added) "
                "VALUES (?, ?, 1, 1, '', 'ok', '', 1, 1)",
                [(number, b"%d" % name) for name in range(files)],
            )
        db.execute("INSERT INTO media SELECT id, '{}' FROM file WHERE folder_id > 1")

    library.write(write).result()


@pytest.mark.parametrize("shape", SHAPES)
def test_a_large_source_is_purged_in_slices_of_bounded_work(library: Library, shape: str) -> None:
    limit = 200
    fill(library, b"/b", [(b"/b", [found(b"kept.mkv")])])
    kept = _counts(library)
    _fill_many(library, SHAPES[shape]())
    run_sql(library, "DELETE FROM regroup")  # the scan has looked for clips
    _remove(library, b"/a")
    changes: list[int] = []

    def purge(db: sqlite3.Connection) -> bool:
        before = db.total_changes
        more = removal.purge_removed(db, limit)
        changes.append(db.total_changes - before)
        return more

    while library.write(purge).result():
        pass
    assert max(changes) <= 4 * limit + 2
    assert len(changes) <= (FILES + 1_000) // limit + 3
    assert _counts(library) == kept
