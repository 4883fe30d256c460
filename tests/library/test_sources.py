"""Sources: which one a path belongs to, and what becomes of those inside others (S5)."""

from contextlib import closing
from pathlib import Path

import pytest

from app.core.errors import ChangedMeanwhile
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.query import Query
from app.library import Library, open_library, open_to_read
from app.library.copies import removal
from app.library.scan import pending, probe_results, relocation, scans, sources
from app.library.scan.relocation import SourceLocation
from app.library.scan.sources import Source
from tests.library.filling import ENGINE, count, everything, fill, finding, found, run_sql


def _source(library: Library, path: bytes) -> Source | None:
    return library.write(sources.covering, path).result()


def _add(library: Library, path: bytes, volume: str = "uuid:1") -> Source:
    return library.write(sources.add, path, volume, 0.0).result()


def test_a_path_belongs_to_the_innermost_source_around_it(library: Library) -> None:
    inner = _add(library, b"/a/usb", "uuid:2")
    outer = _add(library, b"/a")
    assert _source(library, b"/a/usb/x") == inner
    assert _source(library, b"/a/usb-2") == outer
    assert _source(library, b"/b") is None


def test_a_folder_inside_a_source_is_no_second_one(library: Library) -> None:
    outer = _add(library, b"/a")
    assert _add(library, b"/a/b") == outer


def test_a_larger_source_takes_in_those_on_its_volume_with_their_files(library: Library) -> None:
    fill(library, b"/a/b", [(b"/a/b", [found(b"1.mkv")])])
    fill(library, b"/a/usb", [(b"/a/usb", [found(b"2.mkv")])], "uuid:2")
    outer = _add(library, b"/a")
    assert _source(library, b"/a/b") == outer
    assert _source(library, b"/a/usb") != outer
    library.write(sources.set_offline, outer.id).result()
    assert [(r.name, r.status) for r in everything(library)] == [
        (b"1.mkv", FileStatus.OFFLINE),
        (b"2.mkv", FileStatus.OK),
    ]


def test_an_offline_source_is_online_once_it_is_seen(library: Library) -> None:
    source = _add(library, b"/a")
    library.write(sources.set_offline, source.id).result()
    _add(library, b"/a", "uuid:1")
    assert _source(library, b"/a") == source


def test_a_source_is_online_once_a_folder_in_it_is_seen(library: Library) -> None:
    """As `add_source` says of itself: "the covering one is online from now on"."""
    source = _add(library, b"/a")
    library.write(sources.set_offline, source.id).result()
    _add(library, b"/a/b", "uuid:1")
    assert _source(library, b"/a") == source


def test_a_volume_that_cannot_be_told_does_not_forget_the_known_one(library: Library) -> None:
    """Else the next disk at this path would pass for the one that was there."""
    source = _add(library, b"/a", "uuid:1")
    _add(library, b"/a", "")
    assert _source(library, b"/a") == source


def test_the_files_of_a_source_are_counted_without_the_missing(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv")]), (b"/a/b", [found(b"2.mkv")])])
    fill(library, b"/a-b", [(b"/a-b", [found(b"3.mkv")])])
    source = library.write(sources.covering, b"/a").result()
    assert source is not None
    assert library.write(sources.count_files, source.id).result() == 2
    run_sql(library, "UPDATE file SET missing = 1 WHERE name = ?", b"2.mkv")
    assert library.write(sources.count_files, source.id).result() == 1


def test_a_volume_mounted_inside_a_source_is_a_source_of_its_own(library: Library) -> None:
    fill(library, b"/m", [(b"/m", [found(b"1.mkv")]), (b"/m/usb/x", [found(b"2.mkv")])])
    inner = library.write(sources.add, b"/m/usb", "uuid:2", 1.0, is_mount=True, absorb=False).result()
    assert inner.path == b"/m/usb"
    assert library.write(sources.inner_mounts, b"/m").result() == [inner]
    assert library.write(sources.count_files, inner.id).result() == 1
    library.write(sources.set_offline, inner.id).result()
    shown = {record.name: record.status for record in library.page(0, 9)}
    assert shown == {b"1.mkv": FileStatus.OK, b"2.mkv": FileStatus.OFFLINE}
    outer = library.write(sources.add, b"/m", "", 2.0).result()
    assert outer.path == b"/m"
    assert library.write(sources.inner_mounts, b"/m").result() == [inner._replace(online=False)]


def test_a_folder_on_another_volume_than_the_source_around_it_is_a_source(library: Library) -> None:
    """The disk of `/m/usb` is unplugged, and a folder of its name lies below the mount point."""
    usb = library.write(sources.add, b"/m/usb", "uuid:2", 1.0, is_mount=True).result()
    library.write(sources.set_offline, usb.id).result()
    below = library.write(sources.add, b"/m/usb/sub", "uuid:1", 2.0).result()
    assert below.path == b"/m/usb/sub"
    again = library.write(sources.covering, b"/m/usb").result()
    assert again is not None
    assert not again.online


def test_leftovers_of_earlier_scans_are_forgotten_in_small_steps(library: Library) -> None:
    scan_id = library.write(scans.begin, 0.0).result()
    source = _add(library, b"/a")
    files = [found(b"%d.mkv" % number) for number in range(25)]
    library.write(pending.add, scan_id, source, [(b"/a", files)]).result()
    library.write(scans.end, scan_id, JobState.CANCELLED, 1.0, "{}").result()
    later = library.write(scans.begin, 1.0).result()
    library.write(pending.add, later, source, [(b"/a", files[:3])]).result()
    _purge(library, later, 3)
    with library.reader() as reader:
        assert reader.pending(scan_id, 0, 100) == []
        assert len(reader.pending(later, 0, 100)) == 3


def test_leftovers_of_a_scan_that_runs_stay(library: Library) -> None:
    first, second = [library.write(scans.begin, 0.0).result() for _ in range(2)]
    source = _add(library, b"/a")
    library.write(pending.add, first, source, [(b"/a", [found(b"1.mkv")])]).result()
    _purge(library, second, 0)
    library.write(scans.end, first, JobState.FAILED, 1.0).result()
    _purge(library, second, 1)


def test_files_that_were_out_when_the_program_was_killed_are_suspects_until_they_are_probed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.sqlite3"
    files = [found(b"%d.mkv" % number) for number in range(4)]
    with closing(open_library(path)) as library:
        killed = library.write(scans.begin, 0.0).result()
        library.write(pending.add, killed, _add(library, b"/a"), [(b"/a", files)]).result()
        with library.reader() as reader:
            one, two, three, _four = reader.pending(killed, 0, 9)
        handed = [one.id, two.id, three.id]
        library.write(probe_results.save, [], handed=handed, engine=ENGINE, now=1.0).result()
        library.write(probe_results.save, [finding(two)], engine=ENGINE, now=1.0).result()
    with closing(open_library(path)) as library:
        assert count(library, "scan WHERE state = 'interrupted'") == 1
        for left in (2, 1):
            scan_id = library.write(scans.begin, 0.0).result()
            _purge(library, scan_id, 1)
            library.write(pending.add, scan_id, _add(library, b"/a"), [(b"/a", files)]).result()
            with library.reader() as reader:
                suspects = reader.suspects(scan_id)
            assert [file.name for file in suspects] == [one.name, three.name][-left:]
            library.write(probe_results.save, [finding(suspects[0])], engine=ENGINE, now=1.0).result()
            library.write(scans.end, scan_id, JobState.CANCELLED, 1.0, "{}").result()
        assert count(library, "pending WHERE handed") == 0


def test_a_suspect_is_found_without_a_look_at_all_files(library: Library) -> None:
    files = [found(b"%d.mkv" % number) for number in range(2000)]
    source = _add(library, b"/a")
    killed, scan_id = [library.write(scans.begin, 0.0).result() for _ in range(2)]
    for scan, listed in ((killed, files[:1]), (scan_id, files)):
        library.write(pending.add, scan, source, [(b"/a", listed)]).result()
    run_sql(library, "UPDATE pending SET handed = 1 WHERE scan_id = ?", killed)
    steps: list[int] = []
    with library.reader() as reader:
        reader._connection.set_progress_handler(lambda: steps.append(100), 100)
        assert [file.name for file in reader.suspects(scan_id)] == [b"0.mkv"]
    assert sum(steps) < len(files)


def _purge(library: Library, scan_id: int, expected: int) -> None:
    steps = 0
    while library.write(scans.purge, scan_id, 10).result():
        steps += 1
    assert steps == expected


def test_a_source_keeps_its_name_wherever_it_is(library: Library) -> None:
    source = _add(library, b"/a")
    library.write(sources.rename, source.id, "Holidays").result()
    library.write(relocation.relocate_source, b"/a", SourceLocation(b"/b", "uuid:2", is_mount=False)).result()
    _add(library, b"/b", "uuid:2")
    assert [(each.path, each.given) for each in library.sources()] == [(b"/b", "Holidays")]
    library.write(sources.rename, source.id, "").result()
    assert [each.given for each in library.sources()] == [""]


def test_the_names_at_hand_follow_each_write(library: Library) -> None:
    assert library.names.folders([b"/v/films"]) == "films"
    first = _add(library, b"/v/films")
    _add(library, b"/w/films")
    assert library.names.folders([b"/v/films", b"/v/films/may"]) == "films (v), may"
    library.write(sources.rename, first.id, "Holidays").result()
    assert library.names.folders([b"/v/films", b"/w/films"]) == "Holidays, films"
    library.write(removal.remove_source, first.id, 1.0).result()
    assert library.names.folders([b"/v/films"]) == "films"
    library.write(removal.restore_source, first.id).result()
    with closing(open_to_read(library.path)) as other:
        assert other.names.place(b"/v/films") == library.names.place(b"/v/films") == "Holidays"


def test_a_source_that_has_gone_cannot_be_renamed(library: Library) -> None:
    source = _add(library, b"/a")
    library.write(removal.remove_source, source.id, 1.0).result()
    with pytest.raises(ChangedMeanwhile):
        library.write(sources.rename, source.id, "Holidays").result()


def test_a_source_counts_what_its_list_shows_and_names_what_is_in_a_trash(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"1.mkv"), found(b"2.mkv"), found(b"3.mkv")])])
    run_sql(library, "UPDATE file SET missing = 3 WHERE id = 1")
    run_sql(library, "UPDATE file SET missing = 1 WHERE id = 2")
    with library.reader() as reader:
        (source,) = reader.sources()
        listed = reader.count(Query(source_id=source.id))
    assert (source.files, source.missing, source.trashed) == (listed, 1, 1) == (3, 1, 1)
    assert source.size == 3 * found(b"3.mkv")[1]
