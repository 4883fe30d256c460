"""Only what hangs is lost: a stuck or killed lister is replaced, and listing goes on (S2)."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.scan.job import ScanOutcome
from app.library import Library
from app.scan import collector
from app.scan.listing import frontier, lister_child, lister_process
from tests.doubles import FakeProber, make_files, write_file
from tests.scan import listers
from tests.scan.acts import names, scan, states

TEXT = b"import { Component } from '@angular/core';\n"


@pytest.fixture(autouse=True, params=[listers.hangs_by_name, listers.hangs_by_name_in_threads])
def hanging(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Have files and folders hang, or end their lister, as their names say."""
    monkeypatch.setattr(lister_child, "run", request.param)


def _errors(outcome: ScanOutcome, root: Path) -> dict[str, str]:
    told = {os.path.relpath(os.fsdecode(error.path), root): error.reason.code for error in outcome.errors}
    assert len(told) == len(outcome.errors), "nothing is told twice"
    return told


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("hangs in open", "folder.silent"),
        ("hangs in enter", "folder.silent"),
        ("dies in open", "folder.lister_died"),
        ("dies in enter", "folder.lister_died"),
    ],
)
def test_only_the_folder_at_fault_is_lost(library: Library, videos: Path, name: str, code: str) -> None:
    for folder, ending in (("a", ".mkv"), (name, ".avi"), (f"{name} 2", ".mp4"), ("z", ".mov")):
        make_files(videos / folder / "inner", 2, ending)
    make_files(videos, 2, ".webm")
    for note in ("a", "z", "."):
        (videos / note / "note.txt").touch()
    outcome = scan(library, videos)
    assert _errors(outcome, videos) == {name: code, f"{name} 2": code}
    assert (outcome.counts.found, outcome.counts.ok, outcome.counts.other_files) == (6, 6, 3)
    assert (outcome.state, outcome.offline, outcome.roots_read) == (JobState.NEEDS_ATTENTION, (), 1)
    assert outcome.errors[0].reason.args.get("limit", 20.0) == lister_process.SILENCE_SECONDS


def test_known_files_below_it_are_neither_missing_nor_offline(library: Library, videos: Path) -> None:
    make_files(videos / "b", 2)
    gone, *_ = make_files(videos / "a", 2, ".avi")
    scan(library, videos)
    (videos / "b").rename(videos / "hangs in open")
    scan(library, videos)
    gone.unlink()
    before = states(library)
    outcome = scan(library, videos)
    assert (outcome.missing, outcome.offline) == (0, ())
    assert states(library) == before


def test_what_was_found_in_a_folder_before_it_hung_stays(library: Library, videos: Path) -> None:
    make_files(videos / "hangs at end", 3)
    make_files(videos / "hangs at end" / "inner", 1, ".avi")
    make_files(videos / "z", 1, ".mov")
    outcome = scan(library, videos)
    assert _errors(outcome, videos) == {"hangs at end": "folder.silent"}
    assert (outcome.counts.found, outcome.counts.ok) == (5, 5)


@pytest.mark.parametrize("folder", ["b", "."])
def test_a_call_that_locks_its_folder_loses_only_what_comes_after_it_there(
    library: Library, videos: Path, folder: str
) -> None:
    """As a FUSE server that looks up one name of a folder at a time."""
    make_files(videos / folder, 3)
    make_files(videos / folder / "dir", 2, ".avi")
    (videos / folder / "hangs in stat locks.mkv").touch()
    (videos / folder / "z.mov").touch()
    make_files(videos / "a", 1, ".mp4")
    outcome = scan(library, videos)
    assert _errors(outcome, videos) == {folder: "folder.silent"}
    assert (outcome.counts.found, outcome.offline, outcome.roots_read) == (6, (), 1)


def test_a_root_whose_first_entry_locks_it_is_not_offline(library: Library, videos: Path) -> None:
    (videos / "hangs in stat locks.mkv").touch()
    write_file(videos / "z.mov", b"z")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(lister_child, "run", listers.tells_twice)
        scan(library, videos)
    outcome = scan(library, videos)
    assert _errors(outcome, videos) == {".": "folder.silent"}
    assert (outcome.counts.found, outcome.offline, outcome.missing) == (0, (), 0)
    assert states(library)[b"z.mov"] is FileStatus.OK


def test_a_file_that_tells_no_status_is_an_error_and_stays_as_it_is_known(
    library: Library, videos: Path
) -> None:
    make_files(videos, 2)
    (videos / "hangs in stat.mkv").touch()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(lister_child, "run", listers.tells_twice)
        scan(library, videos)
    outcome = scan(library, videos)
    assert _errors(outcome, videos) == {"hangs in stat.mkv": "folder.silent"}
    assert (outcome.counts.found, outcome.counts.unchanged, outcome.missing) == (2, 2, 0)
    assert states(library)[b"hangs in stat.mkv"] is FileStatus.OK


def test_a_file_whose_beginning_cannot_be_read_is_left_to_the_probe(library: Library, videos: Path) -> None:
    write_file(videos / "hangs in read.ts", TEXT)
    write_file(videos / "source.ts", TEXT)
    make_files(videos, 2)
    prober = FakeProber()
    outcome = scan(library, videos, prober=prober)
    assert outcome.errors == ()
    assert names(prober.probed) == [b"clip 0000.mkv", b"clip 0001.mkv", b"hangs in read.ts"]
    assert (outcome.counts.found, outcome.counts.other_files) == (3, 1)


def test_a_named_file_whose_beginning_cannot_be_read_is_left_to_the_probe(
    library: Library, videos: Path
) -> None:
    write_file(videos / "hangs in read.ts", TEXT)
    (file,) = make_files(videos / "z", 1)
    outcome = scan(library, videos / "hangs in read.ts", file)
    assert (outcome.counts.found, outcome.roots_read, outcome.errors) == (2, 2, ())


def test_a_named_file_of_another_name_is_waited_for_once(library: Library, videos: Path) -> None:
    write_file(videos / "hangs in read", TEXT)
    (file,) = make_files(videos / "z", 1)
    outcome = scan(library, videos / "hangs in read", file)
    assert _errors(outcome, videos) == {"hangs in read": "folder.silent"}
    assert (outcome.counts.found, outcome.roots_read) == (1, 2)


def test_a_file_of_another_name_that_cannot_be_sniffed_is_an_error(library: Library, videos: Path) -> None:
    write_file(videos / "hangs in read", TEXT)
    make_files(videos, 2)
    outcome = scan(library, videos, sniff=True)
    assert _errors(outcome, videos) == {"hangs in read": "folder.silent"}
    assert (outcome.counts.found, outcome.counts.other_files) == (2, 0)


def test_a_child_that_was_killed_once_costs_nothing(library: Library, videos: Path) -> None:
    for folder, ending in (("a", ".mkv"), ("dies once", ".avi"), ("z", ".mov")):
        make_files(videos / folder, 2, ending)
    (videos / "note.txt").touch()
    outcome = scan(library, videos)
    assert (outcome.state, outcome.errors) == (JobState.COMPLETED, ())
    assert (outcome.counts.found, outcome.counts.ok) == (6, 6)


def test_a_volume_that_no_longer_answers_is_given_up(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead = videos / "dead"
    for number in range(20):
        make_files(dead / f"hangs in open {number}", 1, f".{number}.mkv")
    make_files(videos / "a", 2, ".avi")
    make_files(videos / "z", 2, ".mov")
    mounts = frozenset({b"/", os.fsencode(dead.resolve())})
    monkeypatch.setattr(collector, "mount_points", lambda: mounts)
    outcome = scan(library, videos, dead / "hangs in open 0")
    told = _errors(outcome, videos)
    assert told.pop("dead") == "volume.silent"
    assert set(told.values()) == {"folder.silent"}
    assert len(told) <= frontier.TIMEOUTS_IN_A_ROW + 1
    assert (outcome.counts.found, outcome.counts.ok, outcome.offline) == (4, 4, ())


def test_further_roots_on_a_volume_that_was_given_up_are_not_touched(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roots = [videos / f"hangs in open {number}" for number in range(6)]
    for root in roots:
        make_files(root, 1)
    (file,) = make_files(videos / "a", 1)
    mounts = frozenset({b"/", *(os.fsencode(file.parent),)})
    monkeypatch.setattr(collector, "mount_points", lambda: mounts)
    silences: list[bytes] = []
    add = frontier.TimeoutCounter.add

    def counted(self: frontier.TimeoutCounter, mount: bytes, *, answered: bool) -> bool:
        silences.append(mount)
        return add(self, mount, answered=answered)

    monkeypatch.setattr(frontier.TimeoutCounter, "add", counted)
    outcome = scan(library, *roots, file)
    assert silences == [b"/"] * frontier.TIMEOUTS_IN_A_ROW
    assert list(_errors(outcome, videos).values()) == ["source.silent"] * 6
    assert outcome.counts.ok == 1
