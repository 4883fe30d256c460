"""What each scan found to be different is kept: by file, by kind, from before to after."""

import os
from pathlib import Path

import pytest

from app.core.job import JobState
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.core.scan.history import START, Change, ChangeKind
from app.library import Library
from app.library.insights import trends
from app.library.reader import Reader
from app.library.scan import history, scan_diff, scans, sources
from tests.doubles import DummyHost, FakeProber, make_files, ok, write_file
from tests.library.filling import count, run_sql
from tests.scan.acts import by_first_word, by_name, scan

Kind = ChangeKind


def found(library: Library, kind: ChangeKind, *reports: int) -> tuple[Change, ...]:
    """Return the changes of a kind in the last scan, or from one report to another."""
    with library.reader() as reader:
        last = reader.scans()[0].id
        return reader.changes((reports[0], reports[-1]) if reports else (last, last), kind)


def totals(library: Library, *reports: int) -> dict[ChangeKind, int]:
    with library.reader() as reader:
        last = reader.scans()[0].id
        return reader.change_counts((reports[0], reports[-1]) if reports else (last, last))


def test_the_files_of_a_new_source_are_new_and_take_no_rows(library: Library, videos: Path) -> None:
    files = make_files(videos, 3)
    outcome = scan(library, videos)
    assert outcome.changes == {Kind.ADDED: 3} == totals(library)
    assert sorted(change.path for change in found(library, Kind.ADDED)) == [*map(os.fsencode, files)]
    assert count(library, "change") == 0
    with library.reader() as reader:
        (report,) = reader.scans()
    assert (report.id, report.roots) == (outcome.report, (os.fsencode(videos),))
    assert (report.state, report.counts) == (JobState.COMPLETED, {Kind.ADDED: 3})


def test_a_scan_that_finds_nothing_new_says_so(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos)
    assert scan(library, videos).changes == {}
    assert totals(library) == {}


def test_a_changed_file_is_told_with_what_changed(library: Library, videos: Path) -> None:
    file = videos / "ok 1.mkv"
    write_file(file, b"x")
    scan(library, videos, prober=FakeProber(by_first_word))
    before = by_name(library)[b"ok 1.mkv"]
    write_file(file, b"longer")
    os.utime(file, ns=(0, before.mtime_ns + 10**9))
    assert scan(library, videos).changes == {Kind.CHANGED: 1}
    (change,) = found(library, Kind.CHANGED)
    assert (change.record, change.path) == (before.id, os.fsencode(file))
    assert change.fields == {
        "size": (1, 6),
        "mtime_ns": (before.mtime_ns, before.mtime_ns + 10**9),
    }


def test_a_file_that_can_be_read_again_has_changed(library: Library, videos: Path) -> None:
    write_file(videos / "denied 1.mkv", b"x")
    scan(library, videos, prober=FakeProber(by_first_word))
    assert scan(library, videos, prober=FakeProber(by_first_word)).changes == {}
    scan(library, videos)
    (change,) = found(library, Kind.CHANGED)
    assert change.fields["status"] == ("failed", "ok")
    assert change.fields["width"] == (None, 3840)
    assert "size" not in change.fields


def test_probing_deep_what_did_not_change_is_no_change(library: Library, videos: Path) -> None:
    make_files(videos, 2)
    scan(library, videos)
    assert scan(library, videos, deep=True).changes == {}


def test_a_moved_file_is_told_from_where_to_where(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    target = videos / "other" / "name.mkv"
    target.parent.mkdir()
    file.rename(target)
    assert scan(library, videos).changes == {Kind.MOVED: 1}
    (change,) = found(library, Kind.MOVED)
    assert (change.path, change.target) == (os.fsencode(file), os.fsencode(target))
    with library.reader() as reader:
        first = reader.scans()[-1].id
    assert os.fsencode(file) in [new.path for new in found(library, Kind.ADDED, first)]


def test_missing_files_are_told_and_those_that_are_back(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    away = videos.parent / "away"
    file.rename(away)
    assert scan(library, videos).changes == {Kind.MISSING: 1}
    assert [change.path for change in found(library, Kind.MISSING)] == [os.fsencode(file)]
    assert scan(library, videos).changes == {}
    away.rename(file)
    assert scan(library, videos).changes == {Kind.BACK: 1}
    assert [change.path for change in found(library, Kind.BACK)] == [os.fsencode(file)]


def test_a_missing_file_that_is_found_elsewhere_is_back_and_moved(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    away = videos.parent / "away"
    file.rename(away)
    scan(library, videos)
    away.rename(videos / "found.mkv")
    assert scan(library, videos).changes == {Kind.MOVED: 1, Kind.BACK: 1}


def test_a_missing_file_that_returns_with_other_contents_is_back_and_changed(
    library: Library, videos: Path
) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    file.unlink()
    scan(library, videos)
    write_file(file, b"another take")
    assert scan(library, videos).changes == {Kind.CHANGED: 1, Kind.BACK: 1}


def test_sources_that_go_offline_and_come_back_are_told_once(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos)
    videos.rename(videos.parent / "away")
    assert scan(library, videos).changes == {Kind.OFFLINE: 1}
    (change,) = found(library, Kind.OFFLINE)
    assert (change.path, change.files, change.record < 0) == (os.fsencode(videos), 3, True)
    assert scan(library, videos).changes == {}
    (videos.parent / "away").rename(videos)
    assert scan(library, videos).changes == {Kind.ONLINE: 1}


def test_a_scan_tells_of_a_source_whose_absence_was_known_before(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos)
    (source,) = library.write(sources.all_sources).result()

    def turn(*, online: bool) -> None:
        library.write(sources.set_presence, source.id, source.path, online=online).result()

    videos.rename(videos.parent / "away")
    turn(online=False)
    assert scan(library, videos).changes == {Kind.OFFLINE: 1}
    (videos.parent / "away").rename(videos)
    turn(online=True)
    assert scan(library, videos).changes == {Kind.ONLINE: 1}
    turn(online=False)
    turn(online=True)
    assert scan(library, videos).changes == {}


def test_the_runs_of_a_job_are_one_scan(library: Library, videos: Path) -> None:
    file, *_ = make_files(videos, 4)
    scan(library, videos)
    for number in range(4):
        write_file(videos / f"new {number}.mkv", b"x")
    file.unlink()
    prober = FakeProber()
    host = DummyHost(lambda _host: len(prober.probed) == 2)
    first = scan(library, videos, prober=prober, host=host, job="one")
    assert (first.state, first.changes) == (JobState.CANCELLED, {Kind.ADDED: 2})
    second = scan(library, videos, job="one", earlier=first)
    assert second.report == first.report
    assert second.changes == {Kind.ADDED: 4, Kind.MISSING: 1} == totals(library)
    with library.reader() as reader:
        assert [(report.id, report.state) for report in reader.scans()] == [
            (first.report, JobState.COMPLETED),
            (1, JobState.COMPLETED),
        ]
    assert len(found(library, Kind.ADDED)) == 4


def test_what_the_runs_of_a_job_undo_is_no_change(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    away = videos.parent / "away"
    file.rename(away)
    first = scan(library, videos, job="one")
    assert first.changes == {Kind.MISSING: 1}
    away.rename(file)
    second = scan(library, videos, job="one", earlier=first)
    assert second.changes == {}
    assert count(library, "change") == 0


def test_two_scans_are_compared_by_what_is_different_in_the_end(library: Library, videos: Path) -> None:
    first, second, third = make_files(videos, 3)
    a = scan(library, videos).report
    first.unlink()
    away = videos.parent / "away"
    second.rename(away)
    scan(library, videos)
    away.rename(second)
    third.rename(videos / "b.mkv")
    scan(library, videos)
    (videos / "b.mkv").rename(videos / "c.mkv")
    write_file(videos / "new.mkv", b"x")
    z = scan(library, videos).report
    assert totals(library, a + 1, z) == {Kind.ADDED: 1, Kind.MOVED: 1, Kind.MISSING: 1}
    (moved,) = found(library, Kind.MOVED, a + 1, z)
    assert (moved.path, moved.target) == (os.fsencode(third), os.fsencode(videos / "c.mkv"))
    assert [change.path for change in found(library, Kind.MISSING, a + 1, z)] == [os.fsencode(first)]
    assert totals(library, a, z) == {Kind.ADDED: 4}


def test_changes_come_in_pages(library: Library, videos: Path) -> None:
    files = make_files(videos, 5)
    scan(library, videos)
    for file in files:
        file.unlink()
    (videos / "one.mkv").touch()
    report = scan(library, videos).report
    seen: list[int] = []
    with library.reader() as reader:
        after = START
        while page := reader.changes((report, report), Kind.MISSING, after, 2):
            assert len(page) <= 2
            after = page[-1].record
            seen += [change.record for change in page]
    assert len(seen) == len(set(seen)) == 5


def test_the_oldest_details_go_and_their_counts_stay(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = make_files(videos, 6)
    scan(library, videos)
    reports = []
    for start in (0, 3):
        for file in files[start : start + 3]:
            file.unlink()
        (videos / "one.mkv").touch()
        reports.append(scan(library, videos).report)
    monkeypatch.setattr(history, "MOST_CHANGES", 4)
    steps = 0
    while library.write(history.purge, 2).result():
        steps += 1
    assert steps == 2
    assert found(library, Kind.MISSING, reports[0]) == ()
    assert len(found(library, Kind.MISSING, reports[1])) == 3
    with library.reader() as reader:
        assert [report.counts.get(Kind.MISSING) for report in reader.scans()] == [3, 3, None]


def test_a_scan_that_was_killed_has_told_what_it_did(library: Library, videos: Path) -> None:
    make_files(videos, 2)
    scan(library, videos)
    scan_id = library.write(scans.begin, 0.0, None, [b"/x"]).result()
    gone = by_name(library)[b"clip 0000.mkv"]
    run_sql(library, "INSERT INTO gone VALUES (?, ?, '', 1, 1, 0)", gone.id, scan_id)
    library.write(scan_diff.mark_missing, scan_id, 0, 10).result()
    library.write(scans.interrupt_running).result()
    with library.reader() as reader:
        report = reader.scans()[0]
    assert (report.state, report.counts) == (JobState.INTERRUPTED, {Kind.MISSING: 1})
    assert [change.record for change in found(library, Kind.MISSING)] == [gone.id]


def test_nonsense_in_the_history_costs_only_itself(library: Library, videos: Path) -> None:
    make_files(videos, 1)
    report = scan(library, videos).report
    for kind, detail in (
        ("changed", "{"),
        ("changed too", "{}"),
        ("missing", "[1]"),
        ("moved", '{"size":3}'),
    ):
        run_sql(library, "INSERT INTO change VALUES (?, ?, 1, x'2f', NULL, ?)", report + 1, kind, detail)
    run_sql(library, "INSERT INTO change_count VALUES (?, 'changed too', 5)", report)
    assert [change.fields for change in found(library, Kind.CHANGED, report + 1)] == [{}]
    assert [change.files for change in found(library, Kind.MISSING, report + 1)] == [0]
    assert totals(library) == {Kind.ADDED: 1}


def _names(reader: Reader, group: SmartGroup) -> list[bytes]:
    return sorted(record.name for record in reader.records(reader.find(Query(group=group))))


def test_groups_count_what_scans_found_during_the_first_visit(library: Library, videos: Path) -> None:
    files = make_files(videos, 4)
    scan(library, videos)
    with library.reader() as reader:
        assert reader.group_counts() == dict.fromkeys(SmartGroup, 0) | {SmartGroup.NEW: 4}
    files[0].write_bytes(b"other contents")
    files[1].unlink()
    (videos / "empty 1.mkv").touch()

    scan(
        library,
        videos,
        prober=FakeProber(lambda task: (by_first_word if b"empty" in task.path else ok)(task)),
    )
    with library.reader() as reader:
        assert reader.group_counts() == {
            SmartGroup.NEW: 5,
            SmartGroup.CHANGED: 1,
            SmartGroup.MISSING: 1,
            SmartGroup.PROBLEMS: 1,
            SmartGroup.OFFLINE: 0,
            SmartGroup.IN_TRASH: 0,
            SmartGroup.SINGLE: 0,
            SmartGroup.COPIED: 0,
            SmartGroup.DAMAGED: 0,
            SmartGroup.ROTTEN: 0,
            SmartGroup.TRUNCATED: 0,
            SmartGroup.UNREADABLE: 0,
        }
        assert b"empty 1.mkv" in _names(reader, SmartGroup.NEW)
        assert _names(reader, SmartGroup.CHANGED) == [b"clip 0000.mkv"]
        assert _names(reader, SmartGroup.MISSING) == [b"clip 0001.mkv"]
    videos.rename(videos.parent / "away")
    scan(library, videos)
    with library.reader() as reader:
        assert reader.group_counts()[SmartGroup.OFFLINE] == 5
        assert reader.group_counts()[SmartGroup.MISSING] == 0


def test_each_scan_stores_what_the_library_holds_then(library: Library, videos: Path) -> None:
    first, second, third = make_files(videos, 3)
    third.unlink()
    scan(library, videos)
    second.unlink()
    make_files(videos / "more", 2)
    outcome = scan(library, videos)
    with library.reader() as reader:
        points = reader.insight(trends.read).points
        table = reader.sums(Query())
    sums = [point.sums for point in points if point.sums is not None]
    assert [(each.files, each.missing) for each in sums] == [(2, 0), (4, 1)]
    assert (points[-1].report, sums[-1].size) == (outcome.report, table.size)
    assert first.exists()


def test_a_cancelled_scan_stores_no_sums(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos, host=DummyHost(lambda host: bool(host.batches)))
    with library.reader() as reader:
        assert [point.sums for point in reader.insight(trends.read).points] == [None]
