"""Sources that cannot be reached: their files turn offline, nothing is deleted, somebody should look (S5)."""

import os
import shutil
from pathlib import Path

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.scan.job import ScanOutcome
from app.library import Library
from app.library.scan import sources
from tests.doubles import FakeProber, make_files, write_file
from tests.library.filling import run_sql
from tests.scan.acts import scan, states


def _lost(outcome: ScanOutcome, source: Path, code: str) -> None:
    assert outcome.state is JobState.NEEDS_ATTENTION
    assert outcome.offline == (os.fsencode(source),)
    assert [(error.path, error.reason.code) for error in outcome.errors] == [(os.fsencode(source), code)]
    assert outcome.missing == 0


def _all(library: Library, status: FileStatus, count: int) -> None:
    assert list(states(library).values()) == [status] * count


def _comes_back(library: Library, source: Path, count: int) -> None:
    """A later scan finds the source as it was, and probes nothing."""
    again = FakeProber()
    outcome = scan(library, source, prober=again)
    assert outcome.state is JobState.COMPLETED
    assert outcome.back_online == (os.fsencode(source),)
    assert (again.probed, outcome.counts.unchanged) == ([], count)
    _all(library, FileStatus.OK, count)
    assert scan(library, source).back_online == ()


def test_a_source_that_vanished(library: Library, videos: Path) -> None:
    make_files(videos / "a", 3)
    scan(library, videos)
    videos.rename(videos.parent / "away")
    outcome = scan(library, videos)
    _lost(outcome, videos, "source.not_found")
    assert (outcome.roots_read, outcome.counts.found) == (0, 0)
    _all(library, FileStatus.OFFLINE, 3)
    (videos.parent / "away").rename(videos)
    _comes_back(library, videos, 3)


def test_a_source_that_is_suddenly_empty(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos)
    videos.rename(videos.parent / "away")
    videos.mkdir()
    outcome = scan(library, videos)
    _lost(outcome, videos, "source.empty")
    assert outcome.errors[0].reason.args == {"count": 3}
    _all(library, FileStatus.OFFLINE, 3)
    videos.rmdir()
    (videos.parent / "away").rename(videos)
    _comes_back(library, videos, 3)


def test_a_folder_in_a_source_may_become_empty(library: Library, videos: Path) -> None:
    make_files(videos / "a", 2)
    make_files(videos / "b", 2, ".avi")
    scan(library, videos)
    shutil.rmtree(videos / "a")
    (videos / "a").mkdir()
    outcome = scan(library, videos)
    assert (outcome.state, outcome.missing) == (JobState.COMPLETED, 2)


def test_a_source_whose_files_all_went_missing_before_may_be_empty(library: Library, videos: Path) -> None:
    make_files(videos, 2)
    (videos / "note.txt").touch()
    scan(library, videos)
    for file in videos.glob("*.mkv"):
        file.unlink()
    assert scan(library, videos).missing == 2
    (videos / "note.txt").unlink()
    assert scan(library, videos).state is JobState.COMPLETED
    _all(library, FileStatus.MISSING, 2)


def test_another_volume_at_the_source_s_path(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos)
    (volume,) = library.write(lambda db: db.execute("SELECT volume FROM source").fetchone()).result()
    run_sql(library, "UPDATE source SET volume = 'uuid:other'")
    (videos / "stranger.mkv").touch()
    outcome = scan(library, videos)
    _lost(outcome, videos, "source.elsewhere")
    assert (outcome.roots_read, outcome.counts.found) == (0, 0)
    _all(library, FileStatus.OFFLINE, 3)
    (videos / "stranger.mkv").unlink()
    run_sql(library, "UPDATE source SET volume = ?", volume)
    _comes_back(library, videos, 3)


def test_a_file_on_another_volume_at_the_source_s_path_is_not_scanned(library: Library, videos: Path) -> None:
    file, *_ = make_files(videos, 2)
    scan(library, videos)
    run_sql(library, "UPDATE source SET volume = 'uuid:other'")
    again = FakeProber()
    outcome = scan(library, file, prober=again)
    assert [error.reason.code for error in outcome.errors] == ["source.elsewhere"]
    assert again.probed == []


def test_a_volume_that_has_no_name_is_taken_as_it_is(library: Library, videos: Path) -> None:
    make_files(videos, 2)
    scan(library, videos)
    run_sql(library, "UPDATE source SET volume = ''")
    assert scan(library, videos).counts.unchanged == 2


def test_a_source_in_whose_place_a_file_is(library: Library, videos: Path) -> None:
    make_files(videos / "a", 2)
    scan(library, videos / "a")
    (videos / "a").rename(videos / "b")
    write_file(videos / "a", b"a file now")
    outcome = scan(library, videos / "a")
    assert FileStatus.MISSING not in states(library).values()
    assert outcome.missing == 0


def test_a_lost_source_does_not_keep_the_others_from_being_scanned(library: Library, videos: Path) -> None:
    make_files(videos / "a", 2)
    make_files(videos / "b", 2, ".avi")
    scan(library, videos / "a", videos / "b")
    shutil.rmtree(videos / "a")
    make_files(videos / "b", 1, ".mov")
    again = FakeProber()
    outcome = scan(library, videos / "a", videos / "b", prober=again)
    assert outcome.offline == (os.fsencode(videos / "a"),)
    assert (outcome.counts.found, outcome.counts.unchanged, len(again.probed)) == (3, 2, 1)
    assert (outcome.state, outcome.roots_read) == (JobState.NEEDS_ATTENTION, 1)


def test_files_moved_away_from_a_lost_source_are_not_taken_for_moved(library: Library, videos: Path) -> None:
    (file,) = make_files(videos / "a", 1)
    (videos / "b").mkdir()
    scan(library, videos / "a", videos / "b")
    file.rename(videos / "b" / "moved.mkv")
    (videos / "a").rmdir()
    again = FakeProber()
    scan(library, videos / "a", videos / "b", prober=again)
    assert len(again.probed) == 1
    assert states(library) == {b"clip 0000.mkv": FileStatus.OFFLINE, b"moved.mkv": FileStatus.OK}


def test_a_folder_in_an_offline_source_that_can_be_read_is_online(library: Library, videos: Path) -> None:
    """What was just probed cannot be offline."""
    make_files(videos / "a", 2)
    make_files(videos / "b", 1, ".avi")
    scan(library, videos)
    videos.rename(videos.parent / "away")
    scan(library, videos)
    (videos.parent / "away").rename(videos)
    make_files(videos / "a", 1, ".mov")
    outcome = scan(library, videos / "a")
    assert (outcome.counts.ok, outcome.counts.unchanged) == (1, 2)
    assert states(library)[b"clip 0000.mov"] is FileStatus.OK
    assert states(library)[b"clip 0000.mkv"] is FileStatus.OK


def test_a_disk_inside_a_source_is_not_missed_when_it_is_not_there(library: Library, videos: Path) -> None:
    make_files(videos / "usb", 2)
    make_files(videos, 1, ".avi")
    scan(library, videos / "usb")
    run_sql(library, "UPDATE source SET volume = 'uuid:usb'")
    shutil.rmtree(videos / "usb")
    (videos / "usb").mkdir()
    outcome = scan(library, videos)
    assert outcome.missing == 0
    assert FileStatus.MISSING not in states(library).values()
    source = library.write(sources.covering, os.fsencode(videos / "usb")).result()
    assert source is not None
    assert source.volume == "uuid:usb"


def test_a_path_at_which_there_was_never_anything(library: Library, videos: Path) -> None:
    outcome = scan(library, videos / "nowhere")
    assert (outcome.state, outcome.roots_read, outcome.offline) == (JobState.NEEDS_ATTENTION, 0, ())
    assert [error.reason.code for error in outcome.errors] == ["source.not_found"]
    assert library.write(lambda db: db.execute("SELECT count(*) FROM source").fetchone()[0]).result() == 0
