"""A moved file keeps its record, where there is no doubt which it is (S4)."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.library import Library
from tests.doubles import FakeProber, make_files, write_file
from tests.library.filling import run_sql
from tests.scan.acts import by_first_word, by_name, scan, states, watched


@pytest.mark.parametrize("to", ["renamed.mkv", "other/clip 0000.mkv", "clip 0000.MOV"])
def test_a_moved_file_keeps_its_record(library: Library, videos: Path, to: str) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    before = by_name(library)[os.fsencode(file.name)]
    (videos / "other").mkdir()
    file.rename(videos / to)
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert again.probed == []
    assert (outcome.counts.unchanged, outcome.missing) == (2, 0)
    after = {record.id: record for record in by_name(library).values()}[before.id]
    assert after.path == os.fsencode(videos / to)
    assert (after.status, after.summary, after.added) == (FileStatus.OK, before.summary, before.added)


def test_a_moved_folder_moves_all_its_records(library: Library, videos: Path) -> None:
    make_files(videos / "a" / "b", 5)
    scan(library, videos)
    before = {record.name: record.id for record in by_name(library).values()}
    (videos / "a").rename(videos / "z")
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert (again.probed, outcome.missing) == ([], 0)
    assert {record.name: record.id for record in by_name(library).values()} == before
    assert {record.folder for record in by_name(library).values()} == {os.fsencode(videos / "z" / "b")}


def test_a_move_between_two_sources_of_one_volume(library: Library, videos: Path) -> None:
    (file,) = make_files(videos / "a", 1)
    make_files(videos / "a", 1, ".avi")
    (videos / "b").mkdir()
    scan(library, videos / "a", videos / "b")
    before = by_name(library)[os.fsencode(file.name)]
    file.rename(videos / "b" / "moved.mkv")
    again = FakeProber()
    watched(library, videos / "a", videos / "b", prober=again)
    assert again.probed == []
    assert by_name(library)[b"moved.mkv"].id == before.id


def test_a_file_that_went_missing_is_known_again_elsewhere(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    before = by_name(library)[os.fsencode(file.name)]
    file.rename(videos.parent / "away")
    scan(library, videos)
    (videos / "back").mkdir()
    (videos.parent / "away").rename(videos / "back" / "again.mkv")
    again = FakeProber()
    watched(library, videos, prober=again)
    assert again.probed == []
    assert by_name(library)[b"again.mkv"].id == before.id


def test_a_moved_failure_keeps_its_reason(library: Library, videos: Path) -> None:
    write_file(videos / "crash 1.mkv", b"x")
    write_file(videos / "ok 1.mkv", b"x")
    scan(library, videos, prober=FakeProber(by_first_word))
    (videos / "crash 1.mkv").rename(videos / "crash 2.mkv")
    again = FakeProber(by_first_word)
    assert watched(library, videos, prober=again).counts.failed == 1
    assert again.probed == []
    assert str(by_name(library)[b"crash 2.mkv"].reason) == "The media engine crashed on this file (SIGSEGV)."


def test_a_file_that_was_changed_while_it_moved_is_new(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    before = by_name(library)[os.fsencode(file.name)]
    file.rename(videos / "moved.mkv")
    write_file(videos / "moved.mkv", b"and changed")
    outcome = watched(library, videos)
    assert (outcome.counts.ok, outcome.missing) == (1, 1)
    assert by_name(library)[b"moved.mkv"].id != before.id


def test_a_copy_is_new_and_the_first_stays(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    copy = videos / "copy.mkv"
    write_file(copy, file.read_bytes())
    os.utime(copy, ns=(0, file.stat().st_mtime_ns))
    outcome = watched(library, videos)
    assert (outcome.counts.ok, outcome.counts.unchanged, outcome.missing) == (1, 2, 0)


def test_hard_links_are_records_of_their_own(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    (videos / "link.mkv").hardlink_to(file)
    assert scan(library, videos).counts.ok == 3
    (videos / "third.mkv").hardlink_to(file)
    outcome = watched(library, videos)
    assert (outcome.counts.ok, outcome.counts.unchanged, outcome.missing) == (1, 3, 0)
    assert len(states(library)) == 4


def test_a_doubtful_move_is_none(library: Library, videos: Path) -> None:
    """Two links went, one came: which of the two it was cannot be told."""
    file, _ = make_files(videos, 2)
    (videos / "link.mkv").hardlink_to(file)
    scan(library, videos)
    known = {record.id for record in by_name(library).values()}
    file.rename(videos / "moved.mkv")
    (videos / "link.mkv").unlink()
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert again.probed == [os.fsencode(videos / "moved.mkv")]
    assert outcome.missing == 2
    assert by_name(library)[b"moved.mkv"].id not in known


def test_a_file_that_came_to_two_places_moved_to_none(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    (videos / "one.mkv").hardlink_to(file)
    file.rename(videos / "two.mkv")
    outcome = watched(library, videos)
    assert (outcome.counts.ok, outcome.missing) == (2, 1)


def test_the_same_number_on_another_volume_is_another_file(library: Library, videos: Path) -> None:
    (file,) = make_files(videos / "a", 1)
    make_files(videos / "a", 1, ".avi")
    (videos / "b").mkdir()
    scan(library, videos / "a", videos / "b")
    file.rename(videos / "b" / "moved.mkv")
    run_sql(library, "UPDATE source SET volume = 'uuid:other' WHERE path = ?", os.fsencode(videos / "a"))
    again = FakeProber()
    scan(library, videos / "b", prober=again)
    assert again.probed == [os.fsencode(videos / "b" / "moved.mkv")]


def test_two_files_that_swap_names_are_both_probed_again(library: Library, videos: Path) -> None:
    one, two = videos / "1.mkv", videos / "2.mkv"
    write_file(one, b"one")
    write_file(two, b"the other")
    scan(library, videos)
    one.rename(videos / "tmp")
    two.rename(one)
    (videos / "tmp").rename(two)
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert sorted(again.probed) == [os.fsencode(one), os.fsencode(two)]
    assert outcome.missing == 0
    assert by_name(library)[b"1.mkv"].size == len(b"the other")
