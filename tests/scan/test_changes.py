"""What a later scan sees: unchanged, changed, new, moved, missing, failed before (S4)."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.library import Library
from app.probe.base import ProbeAnswer, ProbeTask
from tests.doubles import FakeProber, make_files, ok, write_file
from tests.scan.acts import by_first_word, by_name, names, scan, states, watched
from tests.systems import TICK_NS


def test_a_second_scan_probes_nothing(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    make_files(videos / "deep" / "er", 3)
    scan(library, videos)
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert again.probed == []
    assert (outcome.counts.found, outcome.counts.unchanged, outcome.missing) == (6, 6, 0)


@pytest.mark.parametrize("how", ["size", "mtime", "mtime by a tick", "replaced"])
def test_a_changed_file_is_probed_again_and_keeps_its_record(
    library: Library, videos: Path, how: str
) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    before = by_name(library)[os.fsencode(file.name)]
    then = file.stat()
    match how:
        case "size":
            write_file(file, b"longer than before, same time")
            os.utime(file, ns=(then.st_mtime_ns, then.st_mtime_ns))
        case "mtime":
            os.utime(file, ns=(then.st_mtime_ns, then.st_mtime_ns - 10**9))
        case "mtime by a tick":
            os.utime(file, ns=(then.st_mtime_ns, then.st_mtime_ns + TICK_NS))
        case "replaced":
            other = videos / "other.tmp"
            write_file(other, b"other contents")
            other.replace(file)
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert again.probed == [os.fsencode(file)]
    assert (outcome.counts.ok, outcome.counts.unchanged, outcome.missing) == (1, 1, 0)
    after = by_name(library)[os.fsencode(file.name)]
    assert (after.id, after.added) == (before.id, before.added)
    assert (after.size, after.mtime_ns) == (file.stat().st_size, file.stat().st_mtime_ns)


def test_only_what_is_new_is_probed(library: Library, videos: Path) -> None:
    make_files(videos, 2)
    scan(library, videos)
    (new,) = make_files(videos / "new", 1, ".mov")
    again = FakeProber()
    assert watched(library, videos, prober=again).counts.unchanged == 2
    assert again.probed == [os.fsencode(new)]


def test_deep_probes_every_file_again_and_says_so_to_the_prober(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    scan(library, videos)
    deep: list[bool] = []

    def answer(task: ProbeTask) -> ProbeAnswer:
        deep.append(task.deep)
        return ok(task)

    outcome = watched(library, videos, prober=FakeProber(answer), deep=True)
    assert deep == [True] * 3
    assert (outcome.counts.ok, outcome.counts.unchanged) == (3, 0)


@pytest.mark.parametrize("word", ["silent", "starved", "denied", "gone", "killed"])
def test_what_lay_in_the_surroundings_is_tried_again(library: Library, videos: Path, word: str) -> None:
    write_file(videos / f"{word} 1.mkv", b"x")
    scan(library, videos, prober=FakeProber(by_first_word))
    again = FakeProber(by_first_word)
    watched(library, videos, prober=again)
    assert len(again.probed) == 1


@pytest.mark.parametrize("word", ["empty", "crash", "spun"])
def test_what_lies_in_the_file_is_tried_again_only_by_another_engine_or_deep(
    library: Library, videos: Path, word: str
) -> None:
    write_file(videos / f"{word} 1.mkv", b"x")
    scan(library, videos, prober=FakeProber(by_first_word))
    for engine, deep, tries in (
        ("fake 1", False, 0),
        ("fake 1", True, 1),
        ("fake 2", False, 1),
        ("fake 2", False, 0),
    ):
        again = FakeProber(by_first_word, engine=engine)
        watched(library, videos, prober=again, deep=deep)
        assert len(again.probed) == tries


def test_an_engine_update_leaves_good_files_alone(library: Library, videos: Path) -> None:
    make_files(videos, 2)
    scan(library, videos)
    again = FakeProber(engine="fake 2")
    watched(library, videos, prober=again)
    assert again.probed == []


def test_a_deleted_file_is_missing_and_comes_back_with_its_record(library: Library, videos: Path) -> None:
    file, other = make_files(videos, 2)
    scan(library, videos)
    record = by_name(library)[os.fsencode(file.name)]
    elsewhere = videos.parent / "elsewhere"
    file.rename(elsewhere)
    outcome = watched(library, videos)
    assert (outcome.state, outcome.missing, outcome.counts.found) == (JobState.COMPLETED, 1, 1)
    assert states(library) == {
        os.fsencode(file.name): FileStatus.MISSING,
        os.fsencode(other.name): FileStatus.OK,
    }
    assert watched(library, videos).missing == 0
    elsewhere.rename(file)
    again = FakeProber()
    outcome = watched(library, videos, prober=again)
    assert again.probed == []
    assert outcome.counts.unchanged == 2
    assert by_name(library)[os.fsencode(file.name)] == record


def test_a_missing_file_that_returns_changed_is_probed(library: Library, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    scan(library, videos)
    file.unlink()
    scan(library, videos)
    write_file(file, b"another take")
    again = FakeProber()
    watched(library, videos, prober=again)
    assert again.probed == [os.fsencode(file)]
    assert set(states(library).values()) == {FileStatus.OK}


def test_a_deleted_folder_leaves_its_files_missing(library: Library, videos: Path) -> None:
    (videos / "a-b").mkdir()
    make_files(videos / "a-b", 1, ".avi")
    gone = make_files(videos / "a" / "b", 2)
    scan(library, videos)
    for file in gone:
        file.unlink()
    (videos / "a" / "b").rmdir()
    (videos / "a").rmdir()
    outcome = watched(library, videos)
    assert outcome.missing == 2
    assert states(library)[b"clip 0000.avi"] is FileStatus.OK


def test_scanning_a_part_leaves_the_rest_alone(library: Library, videos: Path) -> None:
    inside = make_files(videos / "a", 2)
    outside = make_files(videos / "a-b", 2, ".avi")
    scan(library, videos)
    inside[0].unlink()
    outside[0].unlink()
    outcome = watched(library, videos / "a")
    assert (outcome.missing, outcome.counts.found) == (1, 1)
    assert names([name for name, status in states(library).items() if status is FileStatus.MISSING]) == [
        os.fsencode(inside[0].name)
    ]


def test_scanning_one_file_marks_none_of_its_neighbours(library: Library, videos: Path) -> None:
    file, gone = make_files(videos, 2)
    scan(library, videos)
    gone.unlink()
    outcome = watched(library, file)
    assert (outcome.counts.found, outcome.counts.unchanged, outcome.missing) == (1, 1, 0)
    assert set(states(library).values()) == {FileStatus.OK}
